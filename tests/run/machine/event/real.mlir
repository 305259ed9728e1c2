// A procedural drive after real time takes effect in delta 1, as a nonblocking assignment does.
//
// RULE: llhd.drv.real, machine.wait.delay
// OUT: delta 0: 0
// OUT: delta 1: 1
// OUT: delta 2: 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %n1 = llhd.constant_time <1ns, 1d, 1e>
  %n2 = llhd.constant_time <1ns, 2d, 0e>
  %s = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  llhd.process {
    llhd.drv %s, %c1 after %ns : i8
    llhd.drv %s, %c2 after %n2 : i8
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt0 = sim.fmt.literal "delta 0: "
    %fmt1 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %fmt4 = sim.fmt.literal "delta 1: "
    %fmt5 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.wait delay %delta, ^bb3
  ^bb3:
    %fmt8 = sim.fmt.literal "delta 2: "
    %fmt9 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    llhd.halt
  }
}
