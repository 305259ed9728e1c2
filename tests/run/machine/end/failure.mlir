// RULE: machine.end.status, sim.terminate, sim.terminate.verbose
// STATUS: 1
// ERR: 1 ns

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    sim.terminate failure, verbose
    llhd.halt
  }
}
