// RULE: machine.end.fault, machine.memory.bounds
// STATUS: 1
// OUT: before
// ERR: fault at 1 ns
// ERR: address 0x0

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %null = llvm.mlir.zero : !llvm.ptr
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt0 = sim.fmt.literal "before\0A"
    sim.proc.print %fmt0
    %v = llvm.load %null : !llvm.ptr -> i32
    %fmt1 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt1
    llhd.halt
  }
  llhd.final {
    %fmt2 = sim.fmt.literal "no final body\0A"
    sim.proc.print %fmt2
    llhd.halt
  }
}
