llvm.mlir.global_ctors ctors = [@h], priorities = [0 : i32], data = [#llvm.zero]
