llvm.mlir.global private constant @text("abc\00") {addr_space = 0 : i32} : !llvm.array<4 x i8>
