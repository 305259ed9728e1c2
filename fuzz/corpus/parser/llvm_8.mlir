func.func private @types(!llvm.struct<"Recursive", (ptr, struct<"Inner", (i8)>)>, !llvm.struct<packed (i8, i32)>, !llvm.struct<"Opaque", opaque>,
  !llvm.array<0 x i8>, !llvm.ptr<3>, !llvm.func<void (ptr, i32)>, !llvm.struct<()>, !llvm.struct<"Packed", packed (i8, i32)>, !llvm.array<2 x array<3 x ptr<1>>>)
