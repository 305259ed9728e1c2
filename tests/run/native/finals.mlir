// Final bodies run in order, with loops and calls; what the first writes at once the second reads.
//
// RULE: llhd.final, machine.end.final-order, llhd.drv.epsilon
// OUT: 1ns at first 3
// OUT: 1ns 10
// OUT: 1ns then 10

func.func private @sum(%n: i8) -> i8 {
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  cf.br ^loop(%n, %c0 : i8, i8)
^loop(%i: i8, %s: i8):
  %more = comb.icmp ne %i, %c0 : i8
  cf.cond_br %more, ^step, ^end
^step:
  %t = comb.add %s, %i : i8
  %j = comb.sub %i, %c1 : i8
  cf.br ^loop(%j, %t : i8, i8)
^end:
  return %s : i8
}
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c3 = hw.constant 3 : i8
  %c1 = hw.constant 1 : i8
  %s = llhd.sig %c0 : i8
  llhd.process {
    llhd.wait delay %ns, ^end
  ^end:
    llhd.drv %s, %c3 after %eps : i8
    llhd.halt
  }
  llhd.final {
    %v = llhd.prb %s : i8
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " at first "
    %f2 = sim.fmt.dec %v specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %w = comb.add %v, %c1 : i8
    %r = func.call @sum(%w) : (i8) -> i8
    llhd.drv %s, %r after %eps : i8
    %f5 = sim.fmt.current_time
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.dec %r specifierWidth 0 : i8
    %f8 = sim.fmt.literal "\0A"
    %f9 = sim.fmt.concat (%f5, %f6, %f7, %f8)
    sim.proc.print %f9
    llhd.halt
  }
  llhd.final {
    %v = llhd.prb %s : i8
    %f10 = sim.fmt.current_time
    %f11 = sim.fmt.literal " then "
    %f12 = sim.fmt.dec %v specifierWidth 0 : i8
    %f13 = sim.fmt.literal "\0A"
    %f14 = sim.fmt.concat (%f10, %f11, %f12, %f13)
    sim.proc.print %f14
    llhd.halt
  }
}
