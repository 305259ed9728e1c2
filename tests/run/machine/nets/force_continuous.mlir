// A force follows its expression until it is released or another force replaces it (IEEE 1800 10.6.2).
//
// RULE: machine.force.continuous
// OUT: 6
// OUT: 10
// OUT: 10

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c5 = hw.constant 5 : i8
  %c9 = hw.constant 9 : i8
  %z = llhd.sig %c0 : i8
  %f = llhd.sig %c0 : i8
  llhd.process {
    %v = llhd.prb %z : i8
    %next = comb.add %v, %c1 : i8
    llhd.drv %f, %next after %eps {circt.force} : i8    // force f = z + 1
    llhd.drv %z, %c5 after %eps : i8
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %r1 = llhd.prb %f : i8
    %f0 = sim.fmt.dec %r1 specifierWidth 0 : i8
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    llhd.drv %z, %c9 after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %r2 = llhd.prb %f : i8
    %f3 = sim.fmt.dec %r2 specifierWidth 0 : i8
    %f4 = sim.fmt.literal "\0A"
    %f5 = sim.fmt.concat (%f3, %f4)
    sim.proc.print %f5
    llhd.drv %f, %c0 after %eps {circt.release} : i8
    llhd.drv %z, %c0 after %eps : i8
    llhd.wait delay %ns, ^bb3
  ^bb3:
    %r3 = llhd.prb %f : i8
    %f6 = sim.fmt.dec %r3 specifierWidth 0 : i8
    %f7 = sim.fmt.literal "\0A"
    %f8 = sim.fmt.concat (%f6, %f7)
    sim.proc.print %f8
    llhd.halt
  }
}
