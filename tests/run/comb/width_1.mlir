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
    %f0 = sim.fmt.literal "add 0 0 = "
    %f1 = sim.fmt.hex %r1, isUpper false : i1
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r2 = comb.sub %k0, %k0 : i1
    %f4 = sim.fmt.literal "sub 0 0 = "
    %f5 = sim.fmt.hex %r2, isUpper false : i1
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r3 = comb.mul %k0, %k0 : i1
    %f8 = sim.fmt.literal "mul 0 0 = "
    %f9 = sim.fmt.hex %r3, isUpper false : i1
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r4 = comb.divu %k0, %k0 : i1
    %f12 = sim.fmt.literal "divu 0 0 = "
    %f13 = sim.fmt.hex %r4, isUpper false : i1
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r5 = comb.divs %k0, %k0 : i1
    %f16 = sim.fmt.literal "divs 0 0 = "
    %f17 = sim.fmt.hex %r5, isUpper false : i1
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r6 = comb.modu %k0, %k0 : i1
    %f20 = sim.fmt.literal "modu 0 0 = "
    %f21 = sim.fmt.hex %r6, isUpper false : i1
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r7 = comb.mods %k0, %k0 : i1
    %f24 = sim.fmt.literal "mods 0 0 = "
    %f25 = sim.fmt.hex %r7, isUpper false : i1
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r8 = comb.and %k0, %k0 : i1
    %f28 = sim.fmt.literal "and 0 0 = "
    %f29 = sim.fmt.hex %r8, isUpper false : i1
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r9 = comb.or %k0, %k0 : i1
    %f32 = sim.fmt.literal "or 0 0 = "
    %f33 = sim.fmt.hex %r9, isUpper false : i1
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r10 = comb.xor %k0, %k0 : i1
    %f36 = sim.fmt.literal "xor 0 0 = "
    %f37 = sim.fmt.hex %r10, isUpper false : i1
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r11 = comb.shl %k0, %k0 : i1
    %f40 = sim.fmt.literal "shl 0 0 = "
    %f41 = sim.fmt.hex %r11, isUpper false : i1
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r12 = comb.shru %k0, %k0 : i1
    %f44 = sim.fmt.literal "shru 0 0 = "
    %f45 = sim.fmt.hex %r12, isUpper false : i1
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r13 = comb.shrs %k0, %k0 : i1
    %f48 = sim.fmt.literal "shrs 0 0 = "
    %f49 = sim.fmt.hex %r13, isUpper false : i1
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
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
    %f52 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %f53 = sim.fmt.hex %r24, isUpper false : i10
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r25 = comb.add %k1, %k1 : i1
    %f56 = sim.fmt.literal "add 1 1 = "
    %f57 = sim.fmt.hex %r25, isUpper false : i1
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r26 = comb.sub %k1, %k1 : i1
    %f60 = sim.fmt.literal "sub 1 1 = "
    %f61 = sim.fmt.hex %r26, isUpper false : i1
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r27 = comb.mul %k1, %k1 : i1
    %f64 = sim.fmt.literal "mul 1 1 = "
    %f65 = sim.fmt.hex %r27, isUpper false : i1
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r28 = comb.divu %k1, %k1 : i1
    %f68 = sim.fmt.literal "divu 1 1 = "
    %f69 = sim.fmt.hex %r28, isUpper false : i1
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r29 = comb.divs %k1, %k1 : i1
    %f72 = sim.fmt.literal "divs 1 1 = "
    %f73 = sim.fmt.hex %r29, isUpper false : i1
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r30 = comb.modu %k1, %k1 : i1
    %f76 = sim.fmt.literal "modu 1 1 = "
    %f77 = sim.fmt.hex %r30, isUpper false : i1
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r31 = comb.mods %k1, %k1 : i1
    %f80 = sim.fmt.literal "mods 1 1 = "
    %f81 = sim.fmt.hex %r31, isUpper false : i1
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %r32 = comb.and %k1, %k1 : i1
    %f84 = sim.fmt.literal "and 1 1 = "
    %f85 = sim.fmt.hex %r32, isUpper false : i1
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r33 = comb.or %k1, %k1 : i1
    %f88 = sim.fmt.literal "or 1 1 = "
    %f89 = sim.fmt.hex %r33, isUpper false : i1
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %r34 = comb.xor %k1, %k1 : i1
    %f92 = sim.fmt.literal "xor 1 1 = "
    %f93 = sim.fmt.hex %r34, isUpper false : i1
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    %r35 = comb.shl %k1, %k1 : i1
    %f96 = sim.fmt.literal "shl 1 1 = "
    %f97 = sim.fmt.hex %r35, isUpper false : i1
    %f98 = sim.fmt.literal "\0A"
    %f99 = sim.fmt.concat (%f96, %f97, %f98)
    sim.proc.print %f99
    %r36 = comb.shru %k1, %k1 : i1
    %f100 = sim.fmt.literal "shru 1 1 = "
    %f101 = sim.fmt.hex %r36, isUpper false : i1
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f100, %f101, %f102)
    sim.proc.print %f103
    %r37 = comb.shrs %k1, %k1 : i1
    %f104 = sim.fmt.literal "shrs 1 1 = "
    %f105 = sim.fmt.hex %r37, isUpper false : i1
    %f106 = sim.fmt.literal "\0A"
    %f107 = sim.fmt.concat (%f104, %f105, %f106)
    sim.proc.print %f107
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
    %f108 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 1 = "
    %f109 = sim.fmt.hex %r48, isUpper false : i10
    %f110 = sim.fmt.literal "\0A"
    %f111 = sim.fmt.concat (%f108, %f109, %f110)
    sim.proc.print %f111
    %r49 = comb.add %k1, %k0 : i1
    %f112 = sim.fmt.literal "add 1 0 = "
    %f113 = sim.fmt.hex %r49, isUpper false : i1
    %f114 = sim.fmt.literal "\0A"
    %f115 = sim.fmt.concat (%f112, %f113, %f114)
    sim.proc.print %f115
    %r50 = comb.sub %k1, %k0 : i1
    %f116 = sim.fmt.literal "sub 1 0 = "
    %f117 = sim.fmt.hex %r50, isUpper false : i1
    %f118 = sim.fmt.literal "\0A"
    %f119 = sim.fmt.concat (%f116, %f117, %f118)
    sim.proc.print %f119
    %r51 = comb.mul %k1, %k0 : i1
    %f120 = sim.fmt.literal "mul 1 0 = "
    %f121 = sim.fmt.hex %r51, isUpper false : i1
    %f122 = sim.fmt.literal "\0A"
    %f123 = sim.fmt.concat (%f120, %f121, %f122)
    sim.proc.print %f123
    %r52 = comb.divu %k1, %k0 : i1
    %f124 = sim.fmt.literal "divu 1 0 = "
    %f125 = sim.fmt.hex %r52, isUpper false : i1
    %f126 = sim.fmt.literal "\0A"
    %f127 = sim.fmt.concat (%f124, %f125, %f126)
    sim.proc.print %f127
    %r53 = comb.divs %k1, %k0 : i1
    %f128 = sim.fmt.literal "divs 1 0 = "
    %f129 = sim.fmt.hex %r53, isUpper false : i1
    %f130 = sim.fmt.literal "\0A"
    %f131 = sim.fmt.concat (%f128, %f129, %f130)
    sim.proc.print %f131
    %r54 = comb.modu %k1, %k0 : i1
    %f132 = sim.fmt.literal "modu 1 0 = "
    %f133 = sim.fmt.hex %r54, isUpper false : i1
    %f134 = sim.fmt.literal "\0A"
    %f135 = sim.fmt.concat (%f132, %f133, %f134)
    sim.proc.print %f135
    %r55 = comb.mods %k1, %k0 : i1
    %f136 = sim.fmt.literal "mods 1 0 = "
    %f137 = sim.fmt.hex %r55, isUpper false : i1
    %f138 = sim.fmt.literal "\0A"
    %f139 = sim.fmt.concat (%f136, %f137, %f138)
    sim.proc.print %f139
    %r56 = comb.and %k1, %k0 : i1
    %f140 = sim.fmt.literal "and 1 0 = "
    %f141 = sim.fmt.hex %r56, isUpper false : i1
    %f142 = sim.fmt.literal "\0A"
    %f143 = sim.fmt.concat (%f140, %f141, %f142)
    sim.proc.print %f143
    %r57 = comb.or %k1, %k0 : i1
    %f144 = sim.fmt.literal "or 1 0 = "
    %f145 = sim.fmt.hex %r57, isUpper false : i1
    %f146 = sim.fmt.literal "\0A"
    %f147 = sim.fmt.concat (%f144, %f145, %f146)
    sim.proc.print %f147
    %r58 = comb.xor %k1, %k0 : i1
    %f148 = sim.fmt.literal "xor 1 0 = "
    %f149 = sim.fmt.hex %r58, isUpper false : i1
    %f150 = sim.fmt.literal "\0A"
    %f151 = sim.fmt.concat (%f148, %f149, %f150)
    sim.proc.print %f151
    %r59 = comb.shl %k1, %k0 : i1
    %f152 = sim.fmt.literal "shl 1 0 = "
    %f153 = sim.fmt.hex %r59, isUpper false : i1
    %f154 = sim.fmt.literal "\0A"
    %f155 = sim.fmt.concat (%f152, %f153, %f154)
    sim.proc.print %f155
    %r60 = comb.shru %k1, %k0 : i1
    %f156 = sim.fmt.literal "shru 1 0 = "
    %f157 = sim.fmt.hex %r60, isUpper false : i1
    %f158 = sim.fmt.literal "\0A"
    %f159 = sim.fmt.concat (%f156, %f157, %f158)
    sim.proc.print %f159
    %r61 = comb.shrs %k1, %k0 : i1
    %f160 = sim.fmt.literal "shrs 1 0 = "
    %f161 = sim.fmt.hex %r61, isUpper false : i1
    %f162 = sim.fmt.literal "\0A"
    %f163 = sim.fmt.concat (%f160, %f161, %f162)
    sim.proc.print %f163
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
    %f164 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 0 = "
    %f165 = sim.fmt.hex %r72, isUpper false : i10
    %f166 = sim.fmt.literal "\0A"
    %f167 = sim.fmt.concat (%f164, %f165, %f166)
    sim.proc.print %f167
    llhd.halt
  }
}
