// A drive after zero or epsilon time is seen at once, also by processes that run later in the step.
//
// RULE: llhd.drv.epsilon, machine.write.immediate, machine.order.ascending, machine.order.atomic
// RULE: machine.order.static, machine.elab.order, machine.step.start
// ORDER: fixed
// OUT: first reads 1
// OUT: second reads 1
// OUT: second reads 2

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
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %c1 after %eps : i8
    %x = llhd.prb %s : i8
    %fmt0 = sim.fmt.literal "first reads "
    %fmt1 = sim.fmt.dec %x specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %x = llhd.prb %s : i8
    %fmt4 = sim.fmt.literal "second reads "
    %fmt5 = sim.fmt.dec %x specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.drv %s, %c2 after %zero : i8
    %y = llhd.prb %s : i8
    %fmt8 = sim.fmt.literal "second reads "
    %fmt9 = sim.fmt.dec %y specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    llhd.halt
  }
}
