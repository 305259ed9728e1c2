// Zero-time waits resume, again and again, before the next delta.
//
// RULE: machine.wait.zero, machine.step.inactive
// OUT: zero wait: 0
// OUT: another one: 0
// OUT: next delta: 1

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
    llhd.drv %s, %c1 after %delta : i8
    llhd.wait delay %zero, ^bb1
  ^bb1:
    %x = llhd.prb %s : i8
    %fmt0 = sim.fmt.literal "zero wait: "
    %fmt1 = sim.fmt.dec %x specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.wait delay %zero, ^bb2
  ^bb2:
    %y = llhd.prb %s : i8
    %fmt4 = sim.fmt.literal "another one: "
    %fmt5 = sim.fmt.dec %y specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.wait delay %delta, ^bb3
  ^bb3:
    %z = llhd.prb %s : i8
    %fmt8 = sim.fmt.literal "next delta: "
    %fmt9 = sim.fmt.dec %z specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    llhd.halt
  }
}
