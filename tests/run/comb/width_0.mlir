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
    %fmt0 = sim.fmt.literal "add 0 0 = <"
    %fmt1 = sim.fmt.hex %r1, isUpper false : i0
    %fmt2 = sim.fmt.literal ">\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r2 = comb.sub %k0, %k0 : i0
    %fmt4 = sim.fmt.literal "sub 0 0 = <"
    %fmt5 = sim.fmt.hex %r2, isUpper false : i0
    %fmt6 = sim.fmt.literal ">\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r3 = comb.mul %k0, %k0 : i0
    %fmt8 = sim.fmt.literal "mul 0 0 = <"
    %fmt9 = sim.fmt.hex %r3, isUpper false : i0
    %fmt10 = sim.fmt.literal ">\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r4 = comb.divu %k0, %k0 : i0
    %fmt12 = sim.fmt.literal "divu 0 0 = <"
    %fmt13 = sim.fmt.hex %r4, isUpper false : i0
    %fmt14 = sim.fmt.literal ">\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r5 = comb.divs %k0, %k0 : i0
    %fmt16 = sim.fmt.literal "divs 0 0 = <"
    %fmt17 = sim.fmt.hex %r5, isUpper false : i0
    %fmt18 = sim.fmt.literal ">\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r6 = comb.modu %k0, %k0 : i0
    %fmt20 = sim.fmt.literal "modu 0 0 = <"
    %fmt21 = sim.fmt.hex %r6, isUpper false : i0
    %fmt22 = sim.fmt.literal ">\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r7 = comb.mods %k0, %k0 : i0
    %fmt24 = sim.fmt.literal "mods 0 0 = <"
    %fmt25 = sim.fmt.hex %r7, isUpper false : i0
    %fmt26 = sim.fmt.literal ">\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r8 = comb.and %k0, %k0 : i0
    %fmt28 = sim.fmt.literal "and 0 0 = <"
    %fmt29 = sim.fmt.hex %r8, isUpper false : i0
    %fmt30 = sim.fmt.literal ">\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r9 = comb.or %k0, %k0 : i0
    %fmt32 = sim.fmt.literal "or 0 0 = <"
    %fmt33 = sim.fmt.hex %r9, isUpper false : i0
    %fmt34 = sim.fmt.literal ">\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r10 = comb.xor %k0, %k0 : i0
    %fmt36 = sim.fmt.literal "xor 0 0 = <"
    %fmt37 = sim.fmt.hex %r10, isUpper false : i0
    %fmt38 = sim.fmt.literal ">\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r11 = comb.shl %k0, %k0 : i0
    %fmt40 = sim.fmt.literal "shl 0 0 = <"
    %fmt41 = sim.fmt.hex %r11, isUpper false : i0
    %fmt42 = sim.fmt.literal ">\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r12 = comb.shru %k0, %k0 : i0
    %fmt44 = sim.fmt.literal "shru 0 0 = <"
    %fmt45 = sim.fmt.hex %r12, isUpper false : i0
    %fmt46 = sim.fmt.literal ">\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r13 = comb.shrs %k0, %k0 : i0
    %fmt48 = sim.fmt.literal "shrs 0 0 = <"
    %fmt49 = sim.fmt.hex %r13, isUpper false : i0
    %fmt50 = sim.fmt.literal ">\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
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
    %fmt52 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %fmt53 = sim.fmt.hex %r24, isUpper false : i10
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    llhd.halt
  }
}
