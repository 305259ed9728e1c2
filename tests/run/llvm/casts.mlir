// RULE: builtin.unrealized_conversion_cast, machine.ref.memory
// STATUS: 2
// ERR: these types do not have the same values
// ERR: a reference to memory can't be made in the body of a module
// ERR: an external global has no content

llvm.mlir.global external @elsewhere() : i32
hw.module @top(in %a : i8) {
  %x = builtin.unrealized_conversion_cast %a : i8 to i16
  %p = llvm.mlir.zero : !llvm.ptr
  %r = builtin.unrealized_conversion_cast %p : !llvm.ptr to !llhd.ref<i8>
}
