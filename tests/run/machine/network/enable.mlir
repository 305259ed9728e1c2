// A disabled connection writes nothing.
//
// RULE: machine.network.connection, machine.settle.write-order
// OUT: 3 1
// OUT: 1 2
// OUT: 1 2

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
  %e = llhd.sig %false : i1
  %ev = llhd.prb %e : i1
  %ne = comb.xor %ev, %true : i1
  %s = llhd.sig %c3 : i8
  %t = llhd.sig %c3 : i8
  llhd.drv %s, %c1 after %eps if %ev : i8
  llhd.drv %t, %c1 after %eps : i8
  llhd.drv %t, %c2 after %eps if %ev : i8
  llhd.process {
    %s0 = llhd.prb %s : i8
    %t0 = llhd.prb %t : i8
    %f0 = sim.fmt.dec %s0 specifierWidth 0 : i8
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %t0 specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    llhd.drv %e, %true after %eps : i1
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %s1 = llhd.prb %s : i8
    %t1 = llhd.prb %t : i8
    %f5 = sim.fmt.dec %s1 specifierWidth 0 : i8
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.dec %t1 specifierWidth 0 : i8
    %f8 = sim.fmt.literal "\0A"
    %f9 = sim.fmt.concat (%f5, %f6, %f7, %f8)
    sim.proc.print %f9
    llhd.drv %e, %false after %eps : i1
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %s2 = llhd.prb %s : i8
    %t2 = llhd.prb %t : i8
    %f10 = sim.fmt.dec %s2 specifierWidth 0 : i8
    %f11 = sim.fmt.literal " "
    %f12 = sim.fmt.dec %t2 specifierWidth 0 : i8
    %f13 = sim.fmt.literal "\0A"
    %f14 = sim.fmt.concat (%f10, %f11, %f12, %f13)
    sim.proc.print %f14
    llhd.halt
  }
}
