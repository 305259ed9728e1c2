func.func @call(%a: i32) -> i8 {
  %b, %c, %r = sim.func.dpi.call @dpi(%a, %a) : (i32, i32) -> (i8, i32, i1)
  return %b : i8
}
