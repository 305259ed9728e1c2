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
    %f0 = sim.fmt.literal "delta 0: "
    %f1 = sim.fmt.dec %v specifierWidth 0 : i8
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %f4 = sim.fmt.literal "delta 1: "
    %f5 = sim.fmt.dec %v specifierWidth 0 : i8
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    llhd.wait delay %delta, ^bb3
  ^bb3:
    %f8 = sim.fmt.literal "delta 2: "
    %f9 = sim.fmt.dec %v specifierWidth 0 : i8
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    llhd.halt
  }
}
