// RULE: func.call_indirect.bad, machine.end.fault
// STATUS: 1
// OUT: before
// ERR: fault

hw.module @tb() {
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  llhd.process {
    %null = llvm.mlir.zero : !llvm.ptr
    %f = builtin.unrealized_conversion_cast %null : !llvm.ptr to (i8) -> i8
    %fmt0 = sim.fmt.literal "before\0A"
    sim.proc.print %fmt0
    %r = func.call_indirect %f(%c1) : (i8) -> i8
    %fmt1 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt1
    llhd.halt
  }
}
