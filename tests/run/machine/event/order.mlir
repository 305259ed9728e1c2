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
    %fmt0 = sim.fmt.literal "now "
    %fmt1 = sim.fmt.dec %now specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %last = llhd.prb %s : i8
    %fmt4 = sim.fmt.literal "the last one decides: "
    %fmt5 = sim.fmt.dec %last specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %low = llhd.sig.extract %s from %n0 : <i8> -> <i4>
    %high = llhd.sig.extract %s from %n4 : <i8> -> <i4>
    llhd.drv %high, %f after %delta : i4
    llhd.drv %low, %five after %delta : i4
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %both = llhd.prb %s : i8
    %fmt8 = sim.fmt.literal "different bits: "
    %fmt9 = sim.fmt.hex %both, isUpper false : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    llhd.halt
  }
}
