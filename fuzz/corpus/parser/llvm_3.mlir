llvm.mlir.global internal @aligned(0 : i8) {alignment = 8 : i64} : i8
