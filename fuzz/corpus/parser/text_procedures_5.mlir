llvm.mlir.global internal @x(#llvm.zero) {addr_space = 0 : i32} : !llvm.array<4 x ptr>
