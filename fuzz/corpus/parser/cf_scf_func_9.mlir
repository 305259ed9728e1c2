func.func @casts(%p: !llvm.ptr, %a: i8, %b: i1) {
  %0 = builtin.unrealized_conversion_cast %p : !llvm.ptr to !llhd.ref<i32>
  %1:2 = builtin.unrealized_conversion_cast %a, %b : i8, i1 to i1, i8 {kept}
  %2 = builtin.unrealized_conversion_cast to i32
  %3 = builtin.unrealized_conversion_cast %a : i8 to !hw.struct<x: i8>
  return
}
