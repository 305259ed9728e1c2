// Every operation of two operands at 1 bits, with the corners: zero divisors, overflow, shifts by the width and more.
//
// RULE: comb.add, comb.sub, comb.mul, comb.and, comb.or, comb.xor, comb.shl, comb.shru, comb.shrs, comb.icmp
// RULE: comb.concat, hw.constant, sim.fmt.hex, sim.fmt.literal, sim.fmt.concat, sim.proc.print
// OUT: add 0 0 = 0
// OUT: sub 0 0 = 0
// OUT: mul 0 0 = 0
// OUT: divu 0 0 = 0
// OUT: divs 0 0 = 0
// OUT: modu 0 0 = 0
// OUT: mods 0 0 = 0
// OUT: and 0 0 = 0
// OUT: or 0 0 = 0
// OUT: xor 0 0 = 0
// OUT: shl 0 0 = 0
// OUT: shru 0 0 = 0
// OUT: shrs 0 0 = 0
// OUT: eq ne ult ule ugt uge slt sle sgt sge 0 0 = 255
// OUT: add 1 1 = 0
// OUT: sub 1 1 = 0
// OUT: mul 1 1 = 1
// OUT: divu 1 1 = 1
// OUT: divs 1 1 = 1
// OUT: modu 1 1 = 0
// OUT: mods 1 1 = 0
// OUT: and 1 1 = 1
// OUT: or 1 1 = 1
// OUT: xor 1 1 = 0
// OUT: shl 1 1 = 0
// OUT: shru 1 1 = 0
// OUT: shrs 1 1 = 1
// OUT: eq ne ult ule ugt uge slt sle sgt sge 1 1 = 255
// OUT: add 1 0 = 1
// OUT: sub 1 0 = 1
// OUT: mul 1 0 = 0
// OUT: divu 1 0 = 1
// OUT: divs 1 0 = 1
// OUT: modu 1 0 = 0
// OUT: mods 1 0 = 0
// OUT: and 1 0 = 0
// OUT: or 1 0 = 1
// OUT: xor 1 0 = 1
// OUT: shl 1 0 = 1
// OUT: shru 1 0 = 1
// OUT: shrs 1 0 = 1
// OUT: eq ne ult ule ugt uge slt sle sgt sge 1 0 = 13c

hw.module @tb() {
  %k0 = hw.constant 0 : i1
  %k1 = hw.constant 1 : i1
  llhd.process {
    %r1 = comb.add %k0, %k0 : i1
    %fmt0 = sim.fmt.literal "add 0 0 = "
    %fmt1 = sim.fmt.hex %r1, isUpper false : i1
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r2 = comb.sub %k0, %k0 : i1
    %fmt4 = sim.fmt.literal "sub 0 0 = "
    %fmt5 = sim.fmt.hex %r2, isUpper false : i1
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r3 = comb.mul %k0, %k0 : i1
    %fmt8 = sim.fmt.literal "mul 0 0 = "
    %fmt9 = sim.fmt.hex %r3, isUpper false : i1
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r4 = comb.divu %k0, %k0 : i1
    %fmt12 = sim.fmt.literal "divu 0 0 = "
    %fmt13 = sim.fmt.hex %r4, isUpper false : i1
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r5 = comb.divs %k0, %k0 : i1
    %fmt16 = sim.fmt.literal "divs 0 0 = "
    %fmt17 = sim.fmt.hex %r5, isUpper false : i1
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r6 = comb.modu %k0, %k0 : i1
    %fmt20 = sim.fmt.literal "modu 0 0 = "
    %fmt21 = sim.fmt.hex %r6, isUpper false : i1
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r7 = comb.mods %k0, %k0 : i1
    %fmt24 = sim.fmt.literal "mods 0 0 = "
    %fmt25 = sim.fmt.hex %r7, isUpper false : i1
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r8 = comb.and %k0, %k0 : i1
    %fmt28 = sim.fmt.literal "and 0 0 = "
    %fmt29 = sim.fmt.hex %r8, isUpper false : i1
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r9 = comb.or %k0, %k0 : i1
    %fmt32 = sim.fmt.literal "or 0 0 = "
    %fmt33 = sim.fmt.hex %r9, isUpper false : i1
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r10 = comb.xor %k0, %k0 : i1
    %fmt36 = sim.fmt.literal "xor 0 0 = "
    %fmt37 = sim.fmt.hex %r10, isUpper false : i1
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r11 = comb.shl %k0, %k0 : i1
    %fmt40 = sim.fmt.literal "shl 0 0 = "
    %fmt41 = sim.fmt.hex %r11, isUpper false : i1
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r12 = comb.shru %k0, %k0 : i1
    %fmt44 = sim.fmt.literal "shru 0 0 = "
    %fmt45 = sim.fmt.hex %r12, isUpper false : i1
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r13 = comb.shrs %k0, %k0 : i1
    %fmt48 = sim.fmt.literal "shrs 0 0 = "
    %fmt49 = sim.fmt.hex %r13, isUpper false : i1
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r14 = comb.icmp eq %k0, %k0 : i1
    %r15 = comb.icmp ne %k0, %k0 : i1
    %r16 = comb.icmp ult %k0, %k0 : i1
    %r17 = comb.icmp ule %k0, %k0 : i1
    %r18 = comb.icmp ugt %k0, %k0 : i1
    %r19 = comb.icmp uge %k0, %k0 : i1
    %r20 = comb.icmp slt %k0, %k0 : i1
    %r21 = comb.icmp sle %k0, %k0 : i1
    %r22 = comb.icmp sgt %k0, %k0 : i1
    %r23 = comb.icmp sge %k0, %k0 : i1
    %r24 = comb.concat %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt52 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %fmt53 = sim.fmt.hex %r24, isUpper false : i10
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r25 = comb.add %k1, %k1 : i1
    %fmt56 = sim.fmt.literal "add 1 1 = "
    %fmt57 = sim.fmt.hex %r25, isUpper false : i1
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r26 = comb.sub %k1, %k1 : i1
    %fmt60 = sim.fmt.literal "sub 1 1 = "
    %fmt61 = sim.fmt.hex %r26, isUpper false : i1
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r27 = comb.mul %k1, %k1 : i1
    %fmt64 = sim.fmt.literal "mul 1 1 = "
    %fmt65 = sim.fmt.hex %r27, isUpper false : i1
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r28 = comb.divu %k1, %k1 : i1
    %fmt68 = sim.fmt.literal "divu 1 1 = "
    %fmt69 = sim.fmt.hex %r28, isUpper false : i1
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r29 = comb.divs %k1, %k1 : i1
    %fmt72 = sim.fmt.literal "divs 1 1 = "
    %fmt73 = sim.fmt.hex %r29, isUpper false : i1
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r30 = comb.modu %k1, %k1 : i1
    %fmt76 = sim.fmt.literal "modu 1 1 = "
    %fmt77 = sim.fmt.hex %r30, isUpper false : i1
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    %r31 = comb.mods %k1, %k1 : i1
    %fmt80 = sim.fmt.literal "mods 1 1 = "
    %fmt81 = sim.fmt.hex %r31, isUpper false : i1
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %r32 = comb.and %k1, %k1 : i1
    %fmt84 = sim.fmt.literal "and 1 1 = "
    %fmt85 = sim.fmt.hex %r32, isUpper false : i1
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r33 = comb.or %k1, %k1 : i1
    %fmt88 = sim.fmt.literal "or 1 1 = "
    %fmt89 = sim.fmt.hex %r33, isUpper false : i1
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    %r34 = comb.xor %k1, %k1 : i1
    %fmt92 = sim.fmt.literal "xor 1 1 = "
    %fmt93 = sim.fmt.hex %r34, isUpper false : i1
    %fmt94 = sim.fmt.literal "\0A"
    %fmt95 = sim.fmt.concat (%fmt92, %fmt93, %fmt94)
    sim.proc.print %fmt95
    %r35 = comb.shl %k1, %k1 : i1
    %fmt96 = sim.fmt.literal "shl 1 1 = "
    %fmt97 = sim.fmt.hex %r35, isUpper false : i1
    %fmt98 = sim.fmt.literal "\0A"
    %fmt99 = sim.fmt.concat (%fmt96, %fmt97, %fmt98)
    sim.proc.print %fmt99
    %r36 = comb.shru %k1, %k1 : i1
    %fmt100 = sim.fmt.literal "shru 1 1 = "
    %fmt101 = sim.fmt.hex %r36, isUpper false : i1
    %fmt102 = sim.fmt.literal "\0A"
    %fmt103 = sim.fmt.concat (%fmt100, %fmt101, %fmt102)
    sim.proc.print %fmt103
    %r37 = comb.shrs %k1, %k1 : i1
    %fmt104 = sim.fmt.literal "shrs 1 1 = "
    %fmt105 = sim.fmt.hex %r37, isUpper false : i1
    %fmt106 = sim.fmt.literal "\0A"
    %fmt107 = sim.fmt.concat (%fmt104, %fmt105, %fmt106)
    sim.proc.print %fmt107
    %r38 = comb.icmp eq %k1, %k1 : i1
    %r39 = comb.icmp ne %k1, %k1 : i1
    %r40 = comb.icmp ult %k1, %k1 : i1
    %r41 = comb.icmp ule %k1, %k1 : i1
    %r42 = comb.icmp ugt %k1, %k1 : i1
    %r43 = comb.icmp uge %k1, %k1 : i1
    %r44 = comb.icmp slt %k1, %k1 : i1
    %r45 = comb.icmp sle %k1, %k1 : i1
    %r46 = comb.icmp sgt %k1, %k1 : i1
    %r47 = comb.icmp sge %k1, %k1 : i1
    %r48 = comb.concat %r38, %r39, %r40, %r41, %r42, %r43, %r44, %r45, %r46, %r47 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt108 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 1 = "
    %fmt109 = sim.fmt.hex %r48, isUpper false : i10
    %fmt110 = sim.fmt.literal "\0A"
    %fmt111 = sim.fmt.concat (%fmt108, %fmt109, %fmt110)
    sim.proc.print %fmt111
    %r49 = comb.add %k1, %k0 : i1
    %fmt112 = sim.fmt.literal "add 1 0 = "
    %fmt113 = sim.fmt.hex %r49, isUpper false : i1
    %fmt114 = sim.fmt.literal "\0A"
    %fmt115 = sim.fmt.concat (%fmt112, %fmt113, %fmt114)
    sim.proc.print %fmt115
    %r50 = comb.sub %k1, %k0 : i1
    %fmt116 = sim.fmt.literal "sub 1 0 = "
    %fmt117 = sim.fmt.hex %r50, isUpper false : i1
    %fmt118 = sim.fmt.literal "\0A"
    %fmt119 = sim.fmt.concat (%fmt116, %fmt117, %fmt118)
    sim.proc.print %fmt119
    %r51 = comb.mul %k1, %k0 : i1
    %fmt120 = sim.fmt.literal "mul 1 0 = "
    %fmt121 = sim.fmt.hex %r51, isUpper false : i1
    %fmt122 = sim.fmt.literal "\0A"
    %fmt123 = sim.fmt.concat (%fmt120, %fmt121, %fmt122)
    sim.proc.print %fmt123
    %r52 = comb.divu %k1, %k0 : i1
    %fmt124 = sim.fmt.literal "divu 1 0 = "
    %fmt125 = sim.fmt.hex %r52, isUpper false : i1
    %fmt126 = sim.fmt.literal "\0A"
    %fmt127 = sim.fmt.concat (%fmt124, %fmt125, %fmt126)
    sim.proc.print %fmt127
    %r53 = comb.divs %k1, %k0 : i1
    %fmt128 = sim.fmt.literal "divs 1 0 = "
    %fmt129 = sim.fmt.hex %r53, isUpper false : i1
    %fmt130 = sim.fmt.literal "\0A"
    %fmt131 = sim.fmt.concat (%fmt128, %fmt129, %fmt130)
    sim.proc.print %fmt131
    %r54 = comb.modu %k1, %k0 : i1
    %fmt132 = sim.fmt.literal "modu 1 0 = "
    %fmt133 = sim.fmt.hex %r54, isUpper false : i1
    %fmt134 = sim.fmt.literal "\0A"
    %fmt135 = sim.fmt.concat (%fmt132, %fmt133, %fmt134)
    sim.proc.print %fmt135
    %r55 = comb.mods %k1, %k0 : i1
    %fmt136 = sim.fmt.literal "mods 1 0 = "
    %fmt137 = sim.fmt.hex %r55, isUpper false : i1
    %fmt138 = sim.fmt.literal "\0A"
    %fmt139 = sim.fmt.concat (%fmt136, %fmt137, %fmt138)
    sim.proc.print %fmt139
    %r56 = comb.and %k1, %k0 : i1
    %fmt140 = sim.fmt.literal "and 1 0 = "
    %fmt141 = sim.fmt.hex %r56, isUpper false : i1
    %fmt142 = sim.fmt.literal "\0A"
    %fmt143 = sim.fmt.concat (%fmt140, %fmt141, %fmt142)
    sim.proc.print %fmt143
    %r57 = comb.or %k1, %k0 : i1
    %fmt144 = sim.fmt.literal "or 1 0 = "
    %fmt145 = sim.fmt.hex %r57, isUpper false : i1
    %fmt146 = sim.fmt.literal "\0A"
    %fmt147 = sim.fmt.concat (%fmt144, %fmt145, %fmt146)
    sim.proc.print %fmt147
    %r58 = comb.xor %k1, %k0 : i1
    %fmt148 = sim.fmt.literal "xor 1 0 = "
    %fmt149 = sim.fmt.hex %r58, isUpper false : i1
    %fmt150 = sim.fmt.literal "\0A"
    %fmt151 = sim.fmt.concat (%fmt148, %fmt149, %fmt150)
    sim.proc.print %fmt151
    %r59 = comb.shl %k1, %k0 : i1
    %fmt152 = sim.fmt.literal "shl 1 0 = "
    %fmt153 = sim.fmt.hex %r59, isUpper false : i1
    %fmt154 = sim.fmt.literal "\0A"
    %fmt155 = sim.fmt.concat (%fmt152, %fmt153, %fmt154)
    sim.proc.print %fmt155
    %r60 = comb.shru %k1, %k0 : i1
    %fmt156 = sim.fmt.literal "shru 1 0 = "
    %fmt157 = sim.fmt.hex %r60, isUpper false : i1
    %fmt158 = sim.fmt.literal "\0A"
    %fmt159 = sim.fmt.concat (%fmt156, %fmt157, %fmt158)
    sim.proc.print %fmt159
    %r61 = comb.shrs %k1, %k0 : i1
    %fmt160 = sim.fmt.literal "shrs 1 0 = "
    %fmt161 = sim.fmt.hex %r61, isUpper false : i1
    %fmt162 = sim.fmt.literal "\0A"
    %fmt163 = sim.fmt.concat (%fmt160, %fmt161, %fmt162)
    sim.proc.print %fmt163
    %r62 = comb.icmp eq %k1, %k0 : i1
    %r63 = comb.icmp ne %k1, %k0 : i1
    %r64 = comb.icmp ult %k1, %k0 : i1
    %r65 = comb.icmp ule %k1, %k0 : i1
    %r66 = comb.icmp ugt %k1, %k0 : i1
    %r67 = comb.icmp uge %k1, %k0 : i1
    %r68 = comb.icmp slt %k1, %k0 : i1
    %r69 = comb.icmp sle %k1, %k0 : i1
    %r70 = comb.icmp sgt %k1, %k0 : i1
    %r71 = comb.icmp sge %k1, %k0 : i1
    %r72 = comb.concat %r62, %r63, %r64, %r65, %r66, %r67, %r68, %r69, %r70, %r71 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt164 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 0 = "
    %fmt165 = sim.fmt.hex %r72, isUpper false : i10
    %fmt166 = sim.fmt.literal "\0A"
    %fmt167 = sim.fmt.concat (%fmt164, %fmt165, %fmt166)
    sim.proc.print %fmt167
    llhd.halt
  }
}
