func.func @branches(%c: i1, %a: i8, %f: i32) -> i8 {
  cf.assert %c, "must hold"
  cf.assert %c, "kept" {kept}
  cf.cond_br %c, ^bb1, ^bb2(%a : i8)
^bb1:
  cf.br ^bb2(%a : i8)
^bb2(%x: i8):
  cf.cond_br %c weights([3, 5]), ^bb3(%x, %c : i8, i1), ^bb4 {kept}
^bb3(%y: i8, %z: i1):
  cf.switch %f : i32, [
    default: ^bb4,
    42: ^bb2(%y : i8),
    -1: ^bb3(%y, %z : i8, i1)
  ]
^bb4:
  cf.switch %f : i32, [
    default: ^bb5
  ] {kept}
^bb5:
  return %x : i8
}
