// A block is given a reference: to an element of a signal, to another signal, to a local one, or to an element that does not exist.
// It reads it, writes it at once, and in the next delta some of its bits.
//
// RULE: llhd.sig.array_get, llhd.prb, llhd.drv, llhd.drv.kept
// OUT: 7 000000 20
// OUT: 0 001300 20
// OUT: 20 001300 33
// OUT: 0 001300 33
// OUT: 13 002300 33

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %i0 = hw.constant 0 : i3
  %i1 = hw.constant 1 : i3
  %i2 = hw.constant 2 : i3
  %last = hw.constant -4 : i3
  %c7 = hw.constant 7 : i8
  %c20 = hw.constant 32 : i8
  %c15 = hw.constant 21 : i8
  %upper = hw.constant -16 : i8
  %three = hw.constant 3 : i8
  %zeros = hw.constant 0 : i24
  %init = hw.bitcast %zeros : (i24) -> !hw.array<3xi8>
  %s = llhd.sig %init : !hw.array<3xi8>
  %t = llhd.sig %c20 : i8
  llhd.process {
    cf.br ^next(%i0 : i3)
  ^next(%i: i3):
    %bit0 = comb.extract %i from 0 : (i3) -> i1
    %first = comb.icmp eq %i, %i0 : i3
    cf.cond_br %first, ^local, ^other
  ^local:
    %l = llhd.sig %c7 : i8
    cf.br ^use(%l : !llhd.ref<i8>)
  ^other:
    %third = comb.icmp eq %i, %i2 : i3
    cf.cond_br %third, ^whole, ^element
  ^element:
    // 1, 3 (there is none), and for 4 again 1.
    %high = comb.extract %i from 1 : (i3) -> i1
    %true = hw.constant true
    %index = comb.concat %high, %true : i1, i1
    %e = llhd.sig.array_get %s[%index] : <!hw.array<3xi8>>
    cf.br ^use(%e : !llhd.ref<i8>)
  ^whole:
    cf.br ^use(%t : !llhd.ref<i8>)
  ^use(%r: !llhd.ref<i8>):
    %x = llhd.prb %r : i8
    %y = comb.add %x, %c15 : i8
    %kept = comb.and %x, %upper : i8
    %z = comb.or %kept, %three : i8
    llhd.drv %r, %z after %delta : i8
    llhd.drv %r, %y after %eps : i8
    llhd.wait delay %ns, ^show
  ^show:
    %sn = llhd.prb %s : !hw.array<3xi8>
    %tn = llhd.prb %t : i8
    %bits = hw.bitcast %sn : (!hw.array<3xi8>) -> i24
    %f0 = sim.fmt.hex %x, isUpper false specifierWidth 0 : i8
    %f1 = sim.fmt.hex %bits, isUpper false : i24
    %f2 = sim.fmt.hex %tn, isUpper false : i8
    %space = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%f0, %space, %f1, %space, %f2, %end)
    sim.proc.print %text
    %j = comb.add %i, %i1 : i3
    %over = comb.icmp eq %i, %last : i3
    cf.cond_br %over, ^done, ^next(%j : i3)
  ^done:
    llhd.halt
  }
}
