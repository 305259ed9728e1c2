llvm.mlir.global internal constant @"C::ti"() {addr_space = 0 : i32} : !llvm.struct<(ptr)> {
  %1 = llvm.mlir.undef : !llvm.struct<(ptr)>
  %0 = llvm.mlir.addressof @gg : !llvm.ptr
  %2 = llvm.insertvalue %0, %1[0] : !llvm.struct<(ptr)> 
  llvm.return %2 : !llvm.struct<(ptr)>
}
