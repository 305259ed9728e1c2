llvm.func @dispatch(%a: i32) -> i32 {
  llvm.switch %a : i32, ^bb1(%a : i32) [
    1: ^bb2,
    -5: ^bb1(%a : i32)
  ]
^bb1(%x: i32):
  llvm.return %x : i32
^bb2:
  llvm.switch %a : i32, ^bb1(%a : i32) [
  ]
}
