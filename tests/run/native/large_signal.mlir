// Elements of 33 bits in an array of 1000, at constant and variable places, at once and after a delta; places 1000 and
// 1023 are outside: they read 0, and writes to them are dropped. Neighbours keep their content.
//
// RULE: llhd.sig.array_get, llhd.sig.extract, machine.ref.out-of-range, llhd.drv.epsilon, llhd.drv.delta
// OUT: constant 1ffffffff 000000000 000000000
// OUT: variable 155555555 at once, 0 beside it
// OUT: outside 0 0
// OUT: after a delta 0aaaaaaaa 1ffffffff
// OUT: part 0aaaaf0aa
// OUT: graph 0aaaaf0aa 155555555

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i33
  %ones = hw.constant -1 : i33
  %x5 = hw.constant 0x155555555 : i33
  %xa = hw.constant 0x0aaaaaaaa : i33
  %xf0 = hw.constant 0xf0 : i8
  %i0 = hw.constant 0 : i10
  %i1 = hw.constant 1 : i10
  %i998 = hw.constant 998 : i10
  %i999 = hw.constant 999 : i10
  %i1000 = hw.constant 1000 : i10
  %i1023 = hw.constant 1023 : i10
  %low = hw.constant 8 : i6
  %zeros = hw.bitcast %bits : (i33000) -> !hw.array<1000xi33>
  %bits = hw.constant 0 : i33000
  %s = llhd.sig %zeros : !hw.array<1000xi33>
  %where = llhd.sig %i0 : i10
  %whole = llhd.prb %s : !hw.array<1000xi33>
  %g0 = hw.array_get %whole[%i0] : !hw.array<1000xi33>, i10
  %g998 = hw.array_get %whole[%i998] : !hw.array<1000xi33>, i10
  llhd.process {
    %e999 = llhd.sig.array_get %s[%i999] : <!hw.array<1000xi33>>
    llhd.drv %e999, %ones after %eps : i33
    %e998 = llhd.sig.array_get %s[%i998] : <!hw.array<1000xi33>>
    %e0 = llhd.sig.array_get %s[%i0] : <!hw.array<1000xi33>>
    %v999 = llhd.prb %e999 : i33
    %v998 = llhd.prb %e998 : i33
    %v0 = llhd.prb %e0 : i33
    %f0 = sim.fmt.literal "constant "
    %f1 = sim.fmt.hex %v999, isUpper false : i33
    %f2 = sim.fmt.literal " "
    %f3 = sim.fmt.hex %v998, isUpper false : i33
    %f4 = sim.fmt.literal " "
    %f5 = sim.fmt.hex %v0, isUpper false : i33
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6)
    sim.proc.print %f7
    llhd.drv %where, %i998 after %eps : i10
    %at = llhd.prb %where : i10
    %moving = llhd.sig.array_get %s[%at] : <!hw.array<1000xi33>>
    llhd.drv %moving, %x5 after %eps : i33
    %m998 = llhd.prb %e998 : i33
    %before = comb.sub %at, %i1 : i10
    %beside = llhd.sig.array_get %s[%before] : <!hw.array<1000xi33>>
    %m997 = llhd.prb %beside : i33
    %f8 = sim.fmt.literal "variable "
    %f9 = sim.fmt.hex %m998, isUpper false : i33
    %f10 = sim.fmt.literal " at once, "
    %f11 = sim.fmt.dec %m997 specifierWidth 0 : i33
    %f12 = sim.fmt.literal " beside it\0A"
    %f13 = sim.fmt.concat (%f8, %f9, %f10, %f11, %f12)
    sim.proc.print %f13
    %outside = llhd.sig.array_get %s[%i1000] : <!hw.array<1000xi33>>
    llhd.drv %outside, %x5 after %eps : i33
    llhd.drv %where, %i1023 after %eps : i10
    %at2 = llhd.prb %where : i10
    %far = llhd.sig.array_get %s[%at2] : <!hw.array<1000xi33>>
    llhd.drv %far, %x5 after %eps : i33
    llhd.drv %far, %x5 after %delta : i33
    %o0 = llhd.prb %outside : i33
    %o1 = llhd.prb %far : i33
    %f14 = sim.fmt.literal "outside "
    %f15 = sim.fmt.dec %o0 specifierWidth 0 : i33
    %f16 = sim.fmt.literal " "
    %f17 = sim.fmt.dec %o1 specifierWidth 0 : i33
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f14, %f15, %f16, %f17, %f18)
    sim.proc.print %f19
    llhd.drv %where, %i0 after %eps : i10
    %at3 = llhd.prb %where : i10
    %near = llhd.sig.array_get %s[%at3] : <!hw.array<1000xi33>>
    llhd.drv %near, %xa after %delta : i33
    llhd.wait delay %ns, ^later
  ^later:
    %a0 = llhd.prb %e0 : i33
    %a999 = llhd.prb %e999 : i33
    %f20 = sim.fmt.literal "after a delta "
    %f21 = sim.fmt.hex %a0, isUpper false : i33
    %f22 = sim.fmt.literal " "
    %f23 = sim.fmt.hex %a999, isUpper false : i33
    %f24 = sim.fmt.literal "\0A"
    %f25 = sim.fmt.concat (%f20, %f21, %f22, %f23, %f24)
    sim.proc.print %f25
    %part = llhd.sig.extract %e0 from %low : <i33> -> <i8>
    llhd.drv %part, %xf0 after %eps : i8
    %p0 = llhd.prb %e0 : i33
    %f26 = sim.fmt.literal "part "
    %f27 = sim.fmt.hex %p0, isUpper false : i33
    %f28 = sim.fmt.literal "\0A"
    %f29 = sim.fmt.concat (%f26, %f27, %f28)
    sim.proc.print %f29
    llhd.wait delay %ns, ^seen
  ^seen:
    %f30 = sim.fmt.literal "graph "
    %f31 = sim.fmt.hex %g0, isUpper false : i33
    %f32 = sim.fmt.literal " "
    %f33 = sim.fmt.hex %g998, isUpper false : i33
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f30, %f31, %f32, %f33, %f34)
    sim.proc.print %f35
    llhd.halt
  }
}
