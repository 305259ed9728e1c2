llvm.func @callee(%a: i32) -> i32 {
  %0 = llvm.mlir.constant(1 : i32) : i32
  %1 = llvm.icmp "eq" %a, %0 : i32
  llvm.cond_br %1, ^bb1(%a : i32), ^bb2
^bb1(%x: i32):
  llvm.br ^bb3(%x : i32)
^bb2:
  llvm.unreachable
^bb3(%y: i32):
  llvm.return %y : i32
}
