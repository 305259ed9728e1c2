llvm.mlir.global private unnamed_addr constant @str("abc\00") : !llvm.array<4 x i8>
