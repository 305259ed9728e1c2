// A cycle without a fixed point is a limit that names its signals; no final body runs.
//
// RULE: machine.settle.limit, machine.limit.settle, machine.limit.status, machine.settle.loop
// STATUS: 3
// ERR: counter

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c1 = hw.constant 1 : i32
  %c0 = hw.constant 0 : i32
  %counter = llhd.sig %c0 : i32
  %v = llhd.prb %counter : i32
  %next = comb.add %v, %c1 : i32
  llhd.drv %counter, %next after %eps : i32
  llhd.process {
    %fmt0 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt0
    llhd.halt
  }
  llhd.final {
    %fmt1 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt1
    llhd.halt
  }
}
