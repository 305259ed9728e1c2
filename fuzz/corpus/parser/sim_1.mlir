sim.func.dpi private @with_name(in %a : i32, ref %p : !llvm.ptr) attributes {verilogName = "c_name"}
