// A write to a connected signal stands while the connection's value stays the same, whatever its sources do.
//
// RULE: machine.network.equal, machine.network.connection
// OUT: 1
// OUT: 9
// OUT: 0

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %c9 = hw.constant 9 : i8
  %src = llhd.sig %c1 : i8
  %to = llhd.sig %c2 : i8
  %v = llhd.prb %src : i8
  %low = comb.and %v, %c1 : i8
  llhd.drv %to, %low after %eps : i8
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %r1 = llhd.prb %to : i8
    %f0 = sim.fmt.dec %r1 specifierWidth 0 : i8
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    llhd.drv %to, %c9 after %eps : i8
    llhd.drv %src, %c3 after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %r2 = llhd.prb %to : i8
    %f3 = sim.fmt.dec %r2 specifierWidth 0 : i8
    %f4 = sim.fmt.literal "\0A"
    %f5 = sim.fmt.concat (%f3, %f4)
    sim.proc.print %f5
    llhd.drv %src, %c2 after %eps : i8
    llhd.wait delay %ns, ^bb3
  ^bb3:
    %r3 = llhd.prb %to : i8
    %f6 = sim.fmt.dec %r3 specifierWidth 0 : i8
    %f7 = sim.fmt.literal "\0A"
    %f8 = sim.fmt.concat (%f6, %f7)
    sim.proc.print %f8
    llhd.halt
  }
}
