// RULE: machine.end.pause, sim.pause
// OUT: final
// ERR: paused at 1 ns

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    sim.pause quiet
    %fmt0 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt0
    llhd.halt
  }
  llhd.final {
    %fmt1 = sim.fmt.literal "final\0A"
    sim.proc.print %fmt1
    llhd.halt
  }
}
