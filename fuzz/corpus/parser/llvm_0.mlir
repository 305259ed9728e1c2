llvm.mlir.global internal constant @"C::typeinfo"() {addr_space = 0 : i32} : !llvm.struct<(ptr)> {
  %0 = llvm.mlir.undef : !llvm.struct<(ptr)>
  %1 = llvm.mlir.zero : !llvm.ptr
  %2 = llvm.insertvalue %1, %0[0] : !llvm.struct<(ptr)>
  llvm.return %2 : !llvm.struct<(ptr)>
}
