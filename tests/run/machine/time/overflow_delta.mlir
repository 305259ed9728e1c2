// RULE: machine.time.overflow
// STATUS: 3
// OUT: last delta
// ERR: limit

hw.module @tb() {
  %most = llhd.constant_time <0ns, 4294967295d, 0e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  llhd.process {
    llhd.wait delay %most, ^bb1
  ^bb1:
    %fmt0 = sim.fmt.literal "last delta\0A"
    sim.proc.print %fmt0
    llhd.wait delay %delta, ^bb2
  ^bb2:
    llhd.halt
  }
}
