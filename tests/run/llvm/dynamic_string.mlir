// RULE: machine.load.refused
// STATUS: 2
// ERR: 'sim.fmt.dyn_string' is not supported
// ERR: Use sim.fmt.string with a !sim.dstring

hw.module @top() {
  llhd.process {
    %s = llvm.mlir.zero : !llvm.struct<(ptr, i64)>
    %f = sim.fmt.dyn_string %s : !llvm.struct<(ptr, i64)>
    sim.proc.print %f
    llhd.halt
  }
}
