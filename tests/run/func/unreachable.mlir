// RULE: ub.unreachable, ub.poison, machine.end.fault
// STATUS: 1
// OUT: 0
// ERR: fault

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t = hw.constant true
  llhd.process {
    %p = ub.poison : i8
    %fmt0 = sim.fmt.dec %p specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    cf.cond_br %t, ^bb1, ^bb2
  ^bb1:
    ub.unreachable
  ^bb2:
    llhd.halt
  }
}
