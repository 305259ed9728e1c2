llvm.func internal @private_one(%a: i32 {llvm.noundef}, %b: !llvm.ptr) -> i32 attributes {kept} {
  llvm.return %a : i32
}
