// RULE: machine.event.order, machine.event.transport, llhd.drv.delta, llhd.drv, llhd.prb
// RULE: machine.write.disjoint, llhd.sig, llhd.sig.extract, llhd.sig.init
// OUT: now 0
// OUT: the last one decides: 2
// OUT: different bits: f5

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %n0 = hw.constant 0 : i3
  %n4 = hw.constant 4 : i3
  %f = hw.constant -1 : i4
  %five = hw.constant 5 : i4
  %s = llhd.sig %c0 : i8
  llhd.process {
    llhd.drv %s, %c1 after %delta : i8
    llhd.drv %s, %c2 after %delta : i8
    %now = llhd.prb %s : i8
    %f0 = sim.fmt.literal "now "
    %f1 = sim.fmt.dec %now specifierWidth 0 : i8
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %last = llhd.prb %s : i8
    %f4 = sim.fmt.literal "the last one decides: "
    %f5 = sim.fmt.dec %last specifierWidth 0 : i8
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %low = llhd.sig.extract %s from %n0 : <i8> -> <i4>
    %high = llhd.sig.extract %s from %n4 : <i8> -> <i4>
    llhd.drv %high, %f after %delta : i4
    llhd.drv %low, %five after %delta : i4
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %both = llhd.prb %s : i8
    %f8 = sim.fmt.literal "different bits: "
    %f9 = sim.fmt.hex %both, isUpper false : i8
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    llhd.halt
  }
}
