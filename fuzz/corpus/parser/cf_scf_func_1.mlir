func.func nested @attributed(%a: i8 {arg.note = 1 : i8}, %b: i1) -> (i8 {res.note = "r"}, i1) attributes {kept, other = 3 : i32} {
  func.return %a, %b : i8, i1
}
