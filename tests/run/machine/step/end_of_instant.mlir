// What lasts less than a time step is seen by no check and by no monitor.
//
// RULE: machine.step.end-of-instant, verif.assert.graph, sim.monitor.when, sim.monitor.register
// OUT: 3
// OUT: 1

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  %ok = comb.icmp ne %v, %c2 : i8
  verif.assert %ok label "not two" : i1
  llhd.process {
    %text = sim.fmt.dec %v specifierWidth 0 : i8
    %nl = sim.fmt.literal "\0A"
    %line = sim.fmt.concat (%text, %nl)
    sim.proc.print %line {circt.monitor.kind = "register"}
    llhd.drv %s, %c2 after %eps : i8
    llhd.wait delay %delta, ^bb1
  ^bb1:
    llhd.drv %s, %c3 after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %s, %c1 after %eps : i8
    llhd.halt
  }
}
