// The inactive region comes when no epsilon step is left in the delta.
//
// RULE: machine.step.inactive, machine.step.epsilon
// OUT: active, 1
// OUT: active, 2
// OUT: inactive sees 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %s = llhd.sig %c0 : i8
  %t = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  %w = llhd.prb %t : i8
  llhd.process {
    llhd.wait delay %zero, ^bb1
  ^bb1:
    %fmt0 = sim.fmt.literal "inactive sees "
    %fmt1 = sim.fmt.dec %w specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.halt
  }
  llhd.process {
    llhd.wait (%v : i8), ^bb1
  ^bb1:
    %fmt4 = sim.fmt.literal "active, "
    %fmt5 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %next = comb.add %v, %c1 : i8
    llhd.drv %t, %next after %eps : i8
    llhd.halt
  }
  llhd.process {
    llhd.wait (%w : i8), ^bb1
  ^bb1:
    %fmt8 = sim.fmt.literal "active, "
    %fmt9 = sim.fmt.dec %w specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %eps, ^bb1
  ^bb1:
    llhd.drv %s, %c1 after %eps : i8
    llhd.halt
  }
}
