// A process writes %a at once and %b after a delta, at 1, 2, 3 ns and so on, and %c follows %a. From 2.5 to 4.5 ns %a, %c and the
// low half of %b are forced: other writes go by; then %c follows again, and the others keep what they have until they are written.
//
// RULE: machine.force.mask, machine.force.release
// OUT: 1ns 17 33 17
// OUT: 2ns 18 34 18
// OUT: 3ns 100 47 200
// OUT: 4ns 100 47 200
// OUT: 4600ps 100 47 100
// OUT: 5ns 21 37 21
// OUT: 6ns 22 38 22

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %late = llhd.constant_time <2500ps, 0d, 0e>
  %ns2 = llhd.constant_time <2ns, 0d, 0e>
  %moment = llhd.constant_time <100ps, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c7 = hw.constant 7 : i8
  %c16 = hw.constant 16 : i8
  %c32 = hw.constant 32 : i8
  %c100 = hw.constant 100 : i8
  %c200 = hw.constant 200 : i8
  %f = hw.constant 15 : i4
  %i0 = hw.constant 0 : i3
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c0 : i8
  %c = llhd.sig %c0 : i8
  %av = llhd.prb %a : i8
  %bv = llhd.prb %b : i8
  %cv = llhd.prb %c : i8
  llhd.drv %c, %av after %eps : i8
  llhd.process {
    cf.br ^wait(%c1 : i8)
  ^wait(%t: i8):
    llhd.wait delay %ns, ^write
  ^write:
    %at = comb.add %t, %c16 : i8
    %bt = comb.add %t, %c32 : i8
    llhd.drv %a, %at after %eps : i8
    llhd.drv %b, %bt after %delta : i8
    llhd.wait delay %delta, ^settled
  ^settled:
    llhd.wait delay %delta, ^show
  ^show:
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %av specifierWidth 0 : i8
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.dec %bv specifierWidth 0 : i8
    %f5 = sim.fmt.literal " "
    %f6 = sim.fmt.dec %cv specifierWidth 0 : i8
    %f7 = sim.fmt.literal "\0A"
    %f8 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6, %f7)
    sim.proc.print %f8
    %next = comb.add %t, %c1 : i8
    %more = comb.icmp ult %next, %c7 : i8
    cf.cond_br %more, ^wait(%next : i8), ^end
  ^end:
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %late, ^force
  ^force:
    %low = llhd.sig.extract %b from %i0 : <i8> -> <i4>
    llhd.drv %a, %c100 after %eps {circt.force} : i8
    llhd.drv %low, %f after %eps {circt.force} : i4
    llhd.drv %c, %c200 after %eps {circt.force} : i8
    llhd.wait delay %ns2, ^release
  ^release:
    llhd.drv %a, %c0 after %eps {circt.release} : i8
    llhd.drv %low, %f after %eps {circt.release} : i4
    llhd.drv %c, %c0 after %eps {circt.release} : i8
    llhd.wait delay %moment, ^show
  ^show:
    %f9 = sim.fmt.current_time
    %f10 = sim.fmt.literal " "
    %f11 = sim.fmt.dec %av specifierWidth 0 : i8
    %f12 = sim.fmt.literal " "
    %f13 = sim.fmt.dec %bv specifierWidth 0 : i8
    %f14 = sim.fmt.literal " "
    %f15 = sim.fmt.dec %cv specifierWidth 0 : i8
    %f16 = sim.fmt.literal "\0A"
    %f17 = sim.fmt.concat (%f9, %f10, %f11, %f12, %f13, %f14, %f15, %f16)
    sim.proc.print %f17
    llhd.halt
  }
}
