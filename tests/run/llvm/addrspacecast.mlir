// RULE: llvm.addrspacecast
// OUT: 42

hw.module @tb() {
  llhd.process {
    %n = llvm.mlir.constant(1 : i64) : i64
    %v = llvm.mlir.constant(42 : i32) : i32
    %p = llvm.alloca %n x i32 : (i64) -> !llvm.ptr
    %q = llvm.addrspacecast %p : !llvm.ptr to !llvm.ptr<1>
    llvm.store %v, %q : i32, !llvm.ptr<1>
    %r = llvm.load %p : !llvm.ptr -> i32
    %f0 = sim.fmt.dec %r specifierWidth 0 : i32
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    llhd.halt
  }
}
