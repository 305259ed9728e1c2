// The engine ignores the value of a global, and starts it as zero.
//
// RULE: llvm.mlir.global
// OUT: 7

llvm.mlir.global internal @g(7 : i32) : i32
hw.module @tb() {
  llhd.process {
    %g = llvm.mlir.addressof @g : !llvm.ptr
    %gv = llvm.load %g : !llvm.ptr -> i32
    %fmt0 = sim.fmt.dec %gv specifierWidth 0 : i32
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.halt
  }
}
