// Every operation of two operands at 0 bits, with the corners: zero divisors, overflow, shifts by the width and more.
//
// RULE: comb.add, comb.sub, comb.mul, comb.and, comb.or, comb.xor, comb.shl, comb.shru, comb.shrs, comb.icmp
// RULE: comb.concat, hw.constant, sim.fmt.hex, sim.fmt.literal, sim.fmt.concat, sim.proc.print
// OUT: add 0 0 = <>
// OUT: sub 0 0 = <>
// OUT: mul 0 0 = <>
// OUT: divu 0 0 = <>
// OUT: divs 0 0 = <>
// OUT: modu 0 0 = <>
// OUT: mods 0 0 = <>
// OUT: and 0 0 = <>
// OUT: or 0 0 = <>
// OUT: xor 0 0 = <>
// OUT: shl 0 0 = <>
// OUT: shru 0 0 = <>
// OUT: shrs 0 0 = <>
// OUT: eq ne ult ule ugt uge slt sle sgt sge 0 0 = 255

hw.module @tb() {
  %k0 = hw.constant 0 : i0
  llhd.process {
    %r1 = comb.add %k0, %k0 : i0
    %f0 = sim.fmt.literal "add 0 0 = <"
    %f1 = sim.fmt.hex %r1, isUpper false : i0
    %f2 = sim.fmt.literal ">\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r2 = comb.sub %k0, %k0 : i0
    %f4 = sim.fmt.literal "sub 0 0 = <"
    %f5 = sim.fmt.hex %r2, isUpper false : i0
    %f6 = sim.fmt.literal ">\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r3 = comb.mul %k0, %k0 : i0
    %f8 = sim.fmt.literal "mul 0 0 = <"
    %f9 = sim.fmt.hex %r3, isUpper false : i0
    %f10 = sim.fmt.literal ">\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r4 = comb.divu %k0, %k0 : i0
    %f12 = sim.fmt.literal "divu 0 0 = <"
    %f13 = sim.fmt.hex %r4, isUpper false : i0
    %f14 = sim.fmt.literal ">\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r5 = comb.divs %k0, %k0 : i0
    %f16 = sim.fmt.literal "divs 0 0 = <"
    %f17 = sim.fmt.hex %r5, isUpper false : i0
    %f18 = sim.fmt.literal ">\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r6 = comb.modu %k0, %k0 : i0
    %f20 = sim.fmt.literal "modu 0 0 = <"
    %f21 = sim.fmt.hex %r6, isUpper false : i0
    %f22 = sim.fmt.literal ">\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r7 = comb.mods %k0, %k0 : i0
    %f24 = sim.fmt.literal "mods 0 0 = <"
    %f25 = sim.fmt.hex %r7, isUpper false : i0
    %f26 = sim.fmt.literal ">\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r8 = comb.and %k0, %k0 : i0
    %f28 = sim.fmt.literal "and 0 0 = <"
    %f29 = sim.fmt.hex %r8, isUpper false : i0
    %f30 = sim.fmt.literal ">\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r9 = comb.or %k0, %k0 : i0
    %f32 = sim.fmt.literal "or 0 0 = <"
    %f33 = sim.fmt.hex %r9, isUpper false : i0
    %f34 = sim.fmt.literal ">\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r10 = comb.xor %k0, %k0 : i0
    %f36 = sim.fmt.literal "xor 0 0 = <"
    %f37 = sim.fmt.hex %r10, isUpper false : i0
    %f38 = sim.fmt.literal ">\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r11 = comb.shl %k0, %k0 : i0
    %f40 = sim.fmt.literal "shl 0 0 = <"
    %f41 = sim.fmt.hex %r11, isUpper false : i0
    %f42 = sim.fmt.literal ">\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r12 = comb.shru %k0, %k0 : i0
    %f44 = sim.fmt.literal "shru 0 0 = <"
    %f45 = sim.fmt.hex %r12, isUpper false : i0
    %f46 = sim.fmt.literal ">\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r13 = comb.shrs %k0, %k0 : i0
    %f48 = sim.fmt.literal "shrs 0 0 = <"
    %f49 = sim.fmt.hex %r13, isUpper false : i0
    %f50 = sim.fmt.literal ">\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r14 = comb.icmp eq %k0, %k0 : i0
    %r15 = comb.icmp ne %k0, %k0 : i0
    %r16 = comb.icmp ult %k0, %k0 : i0
    %r17 = comb.icmp ule %k0, %k0 : i0
    %r18 = comb.icmp ugt %k0, %k0 : i0
    %r19 = comb.icmp uge %k0, %k0 : i0
    %r20 = comb.icmp slt %k0, %k0 : i0
    %r21 = comb.icmp sle %k0, %k0 : i0
    %r22 = comb.icmp sgt %k0, %k0 : i0
    %r23 = comb.icmp sge %k0, %k0 : i0
    %r24 = comb.concat %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f52 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %f53 = sim.fmt.hex %r24, isUpper false : i10
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    llhd.halt
  }
}
