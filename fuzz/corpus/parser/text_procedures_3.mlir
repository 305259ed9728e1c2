llvm.mlir.global external @gg(3 : i32) {alignment = 4 : i64} : i32
