// Every operation of two operands at 8 bits, with the corners: zero divisors, overflow, shifts by the width and more.
//
// RULE: comb.add, comb.sub, comb.mul, comb.and, comb.or, comb.xor, comb.shl, comb.shru, comb.shrs, comb.icmp
// RULE: comb.concat, hw.constant, sim.fmt.hex, sim.fmt.literal, sim.fmt.concat, sim.proc.print, comb.divu
// RULE: comb.divu.zero, comb.divs, comb.divs.zero, comb.divs.overflow, comb.modu, comb.modu.zero, comb.mods
// RULE: comb.mods.zero, comb.mods.overflow
// OUT: add 0 0 = 00
// OUT: sub 0 0 = 00
// OUT: mul 0 0 = 00
// OUT: divu 0 0 = 00
// OUT: divs 0 0 = 00
// OUT: modu 0 0 = 00
// OUT: mods 0 0 = 00
// OUT: and 0 0 = 00
// OUT: or 0 0 = 00
// OUT: xor 0 0 = 00
// OUT: shl 0 0 = 00
// OUT: shru 0 0 = 00
// OUT: shrs 0 0 = 00
// OUT: eq ne ult ule ugt uge slt sle sgt sge 0 0 = 255
// OUT: add ff 1 = 00
// OUT: sub ff 1 = fe
// OUT: mul ff 1 = ff
// OUT: divu ff 1 = ff
// OUT: divs ff 1 = ff
// OUT: modu ff 1 = 00
// OUT: mods ff 1 = 00
// OUT: and ff 1 = 01
// OUT: or ff 1 = ff
// OUT: xor ff 1 = fe
// OUT: shl ff 1 = fe
// OUT: shru ff 1 = 7f
// OUT: shrs ff 1 = ff
// OUT: eq ne ult ule ugt uge slt sle sgt sge ff 1 = 13c
// OUT: add ff 0 = ff
// OUT: sub ff 0 = ff
// OUT: mul ff 0 = 00
// OUT: divu ff 0 = ff
// OUT: divs ff 0 = ff
// OUT: modu ff 0 = 00
// OUT: mods ff 0 = 00
// OUT: and ff 0 = 00
// OUT: or ff 0 = ff
// OUT: xor ff 0 = ff
// OUT: shl ff 0 = ff
// OUT: shru ff 0 = ff
// OUT: shrs ff 0 = ff
// OUT: eq ne ult ule ugt uge slt sle sgt sge ff 0 = 13c
// OUT: add 80 ff = 7f
// OUT: sub 80 ff = 81
// OUT: mul 80 ff = 80
// OUT: divu 80 ff = 00
// OUT: divs 80 ff = 80
// OUT: modu 80 ff = 80
// OUT: mods 80 ff = 00
// OUT: and 80 ff = 80
// OUT: or 80 ff = ff
// OUT: xor 80 ff = 7f
// OUT: shl 80 ff = 00
// OUT: shru 80 ff = 00
// OUT: shrs 80 ff = ff
// OUT: eq ne ult ule ugt uge slt sle sgt sge 80 ff = 1cc
// OUT: add ff ff = fe
// OUT: sub ff ff = 00
// OUT: mul ff ff = 01
// OUT: divu ff ff = 01
// OUT: divs ff ff = 01
// OUT: modu ff ff = 00
// OUT: mods ff ff = 00
// OUT: and ff ff = ff
// OUT: or ff ff = ff
// OUT: xor ff ff = 00
// OUT: shl ff ff = 00
// OUT: shru ff ff = 00
// OUT: shrs ff ff = ff
// OUT: eq ne ult ule ugt uge slt sle sgt sge ff ff = 255
// OUT: add 5 3 = 08
// OUT: sub 5 3 = 02
// OUT: mul 5 3 = 0f
// OUT: divu 5 3 = 01
// OUT: divs 5 3 = 01
// OUT: modu 5 3 = 02
// OUT: mods 5 3 = 02
// OUT: and 5 3 = 01
// OUT: or 5 3 = 07
// OUT: xor 5 3 = 06
// OUT: shl 5 3 = 28
// OUT: shru 5 3 = 00
// OUT: shrs 5 3 = 00
// OUT: eq ne ult ule ugt uge slt sle sgt sge 5 3 = 133
// OUT: add 1 8 = 09
// OUT: sub 1 8 = f9
// OUT: mul 1 8 = 08
// OUT: divu 1 8 = 00
// OUT: divs 1 8 = 00
// OUT: modu 1 8 = 01
// OUT: mods 1 8 = 01
// OUT: and 1 8 = 00
// OUT: or 1 8 = 09
// OUT: xor 1 8 = 09
// OUT: shl 1 8 = 00
// OUT: shru 1 8 = 00
// OUT: shrs 1 8 = 00
// OUT: eq ne ult ule ugt uge slt sle sgt sge 1 8 = 1cc
// OUT: add 9f 41 = e0
// OUT: sub 9f 41 = 5e
// OUT: mul 9f 41 = 5f
// OUT: divu 9f 41 = 02
// OUT: divs 9f 41 = ff
// OUT: modu 9f 41 = 1d
// OUT: mods 9f 41 = e0
// OUT: and 9f 41 = 01
// OUT: or 9f 41 = df
// OUT: xor 9f 41 = de
// OUT: shl 9f 41 = 00
// OUT: shru 9f 41 = 00
// OUT: shrs 9f 41 = ff
// OUT: eq ne ult ule ugt uge slt sle sgt sge 9f 41 = 13c
// OUT: add bd 5b = 18
// OUT: sub bd 5b = 62
// OUT: mul bd 5b = 2f
// OUT: divu bd 5b = 02
// OUT: divs bd 5b = 00
// OUT: modu bd 5b = 07
// OUT: mods bd 5b = bd
// OUT: and bd 5b = 19
// OUT: or bd 5b = ff
// OUT: xor bd 5b = e6
// OUT: shl bd 5b = 00
// OUT: shru bd 5b = 00
// OUT: shrs bd 5b = ff
// OUT: eq ne ult ule ugt uge slt sle sgt sge bd 5b = 13c
// OUT: add cb 6 = d1
// OUT: sub cb 6 = c5
// OUT: mul cb 6 = c2
// OUT: divu cb 6 = 21
// OUT: divs cb 6 = f8
// OUT: modu cb 6 = 05
// OUT: mods cb 6 = fb
// OUT: and cb 6 = 02
// OUT: or cb 6 = cf
// OUT: xor cb 6 = cd
// OUT: shl cb 6 = c0
// OUT: shru cb 6 = 03
// OUT: shrs cb 6 = ff
// OUT: eq ne ult ule ugt uge slt sle sgt sge cb 6 = 13c
// OUT: add f1 7 = f8
// OUT: sub f1 7 = ea
// OUT: mul f1 7 = 97
// OUT: divu f1 7 = 22
// OUT: divs f1 7 = fe
// OUT: modu f1 7 = 03
// OUT: mods f1 7 = ff
// OUT: and f1 7 = 01
// OUT: or f1 7 = f7
// OUT: xor f1 7 = f6
// OUT: shl f1 7 = 80
// OUT: shru f1 7 = 01
// OUT: shrs f1 7 = ff
// OUT: eq ne ult ule ugt uge slt sle sgt sge f1 7 = 13c

hw.module @tb() {
  %k0 = hw.constant 0 : i8
  %k1 = hw.constant 255 : i8
  %k2 = hw.constant 1 : i8
  %k3 = hw.constant 128 : i8
  %k4 = hw.constant 5 : i8
  %k5 = hw.constant 3 : i8
  %k6 = hw.constant 8 : i8
  %k7 = hw.constant 159 : i8
  %k8 = hw.constant 65 : i8
  %k9 = hw.constant 189 : i8
  %k10 = hw.constant 91 : i8
  %k11 = hw.constant 203 : i8
  %k12 = hw.constant 6 : i8
  %k13 = hw.constant 241 : i8
  %k14 = hw.constant 7 : i8
  llhd.process {
    %r1 = comb.add %k0, %k0 : i8
    %f0 = sim.fmt.literal "add 0 0 = "
    %f1 = sim.fmt.hex %r1, isUpper false : i8
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r2 = comb.sub %k0, %k0 : i8
    %f4 = sim.fmt.literal "sub 0 0 = "
    %f5 = sim.fmt.hex %r2, isUpper false : i8
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r3 = comb.mul %k0, %k0 : i8
    %f8 = sim.fmt.literal "mul 0 0 = "
    %f9 = sim.fmt.hex %r3, isUpper false : i8
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r4 = comb.divu %k0, %k0 : i8
    %f12 = sim.fmt.literal "divu 0 0 = "
    %f13 = sim.fmt.hex %r4, isUpper false : i8
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r5 = comb.divs %k0, %k0 : i8
    %f16 = sim.fmt.literal "divs 0 0 = "
    %f17 = sim.fmt.hex %r5, isUpper false : i8
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r6 = comb.modu %k0, %k0 : i8
    %f20 = sim.fmt.literal "modu 0 0 = "
    %f21 = sim.fmt.hex %r6, isUpper false : i8
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r7 = comb.mods %k0, %k0 : i8
    %f24 = sim.fmt.literal "mods 0 0 = "
    %f25 = sim.fmt.hex %r7, isUpper false : i8
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r8 = comb.and %k0, %k0 : i8
    %f28 = sim.fmt.literal "and 0 0 = "
    %f29 = sim.fmt.hex %r8, isUpper false : i8
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r9 = comb.or %k0, %k0 : i8
    %f32 = sim.fmt.literal "or 0 0 = "
    %f33 = sim.fmt.hex %r9, isUpper false : i8
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r10 = comb.xor %k0, %k0 : i8
    %f36 = sim.fmt.literal "xor 0 0 = "
    %f37 = sim.fmt.hex %r10, isUpper false : i8
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r11 = comb.shl %k0, %k0 : i8
    %f40 = sim.fmt.literal "shl 0 0 = "
    %f41 = sim.fmt.hex %r11, isUpper false : i8
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r12 = comb.shru %k0, %k0 : i8
    %f44 = sim.fmt.literal "shru 0 0 = "
    %f45 = sim.fmt.hex %r12, isUpper false : i8
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r13 = comb.shrs %k0, %k0 : i8
    %f48 = sim.fmt.literal "shrs 0 0 = "
    %f49 = sim.fmt.hex %r13, isUpper false : i8
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r14 = comb.icmp eq %k0, %k0 : i8
    %r15 = comb.icmp ne %k0, %k0 : i8
    %r16 = comb.icmp ult %k0, %k0 : i8
    %r17 = comb.icmp ule %k0, %k0 : i8
    %r18 = comb.icmp ugt %k0, %k0 : i8
    %r19 = comb.icmp uge %k0, %k0 : i8
    %r20 = comb.icmp slt %k0, %k0 : i8
    %r21 = comb.icmp sle %k0, %k0 : i8
    %r22 = comb.icmp sgt %k0, %k0 : i8
    %r23 = comb.icmp sge %k0, %k0 : i8
    %r24 = comb.concat %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f52 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %f53 = sim.fmt.hex %r24, isUpper false : i10
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r25 = comb.add %k1, %k2 : i8
    %f56 = sim.fmt.literal "add ff 1 = "
    %f57 = sim.fmt.hex %r25, isUpper false : i8
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r26 = comb.sub %k1, %k2 : i8
    %f60 = sim.fmt.literal "sub ff 1 = "
    %f61 = sim.fmt.hex %r26, isUpper false : i8
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r27 = comb.mul %k1, %k2 : i8
    %f64 = sim.fmt.literal "mul ff 1 = "
    %f65 = sim.fmt.hex %r27, isUpper false : i8
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r28 = comb.divu %k1, %k2 : i8
    %f68 = sim.fmt.literal "divu ff 1 = "
    %f69 = sim.fmt.hex %r28, isUpper false : i8
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r29 = comb.divs %k1, %k2 : i8
    %f72 = sim.fmt.literal "divs ff 1 = "
    %f73 = sim.fmt.hex %r29, isUpper false : i8
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r30 = comb.modu %k1, %k2 : i8
    %f76 = sim.fmt.literal "modu ff 1 = "
    %f77 = sim.fmt.hex %r30, isUpper false : i8
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r31 = comb.mods %k1, %k2 : i8
    %f80 = sim.fmt.literal "mods ff 1 = "
    %f81 = sim.fmt.hex %r31, isUpper false : i8
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %r32 = comb.and %k1, %k2 : i8
    %f84 = sim.fmt.literal "and ff 1 = "
    %f85 = sim.fmt.hex %r32, isUpper false : i8
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r33 = comb.or %k1, %k2 : i8
    %f88 = sim.fmt.literal "or ff 1 = "
    %f89 = sim.fmt.hex %r33, isUpper false : i8
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %r34 = comb.xor %k1, %k2 : i8
    %f92 = sim.fmt.literal "xor ff 1 = "
    %f93 = sim.fmt.hex %r34, isUpper false : i8
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    %r35 = comb.shl %k1, %k2 : i8
    %f96 = sim.fmt.literal "shl ff 1 = "
    %f97 = sim.fmt.hex %r35, isUpper false : i8
    %f98 = sim.fmt.literal "\0A"
    %f99 = sim.fmt.concat (%f96, %f97, %f98)
    sim.proc.print %f99
    %r36 = comb.shru %k1, %k2 : i8
    %f100 = sim.fmt.literal "shru ff 1 = "
    %f101 = sim.fmt.hex %r36, isUpper false : i8
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f100, %f101, %f102)
    sim.proc.print %f103
    %r37 = comb.shrs %k1, %k2 : i8
    %f104 = sim.fmt.literal "shrs ff 1 = "
    %f105 = sim.fmt.hex %r37, isUpper false : i8
    %f106 = sim.fmt.literal "\0A"
    %f107 = sim.fmt.concat (%f104, %f105, %f106)
    sim.proc.print %f107
    %r38 = comb.icmp eq %k1, %k2 : i8
    %r39 = comb.icmp ne %k1, %k2 : i8
    %r40 = comb.icmp ult %k1, %k2 : i8
    %r41 = comb.icmp ule %k1, %k2 : i8
    %r42 = comb.icmp ugt %k1, %k2 : i8
    %r43 = comb.icmp uge %k1, %k2 : i8
    %r44 = comb.icmp slt %k1, %k2 : i8
    %r45 = comb.icmp sle %k1, %k2 : i8
    %r46 = comb.icmp sgt %k1, %k2 : i8
    %r47 = comb.icmp sge %k1, %k2 : i8
    %r48 = comb.concat %r38, %r39, %r40, %r41, %r42, %r43, %r44, %r45, %r46, %r47 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f108 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ff 1 = "
    %f109 = sim.fmt.hex %r48, isUpper false : i10
    %f110 = sim.fmt.literal "\0A"
    %f111 = sim.fmt.concat (%f108, %f109, %f110)
    sim.proc.print %f111
    %r49 = comb.add %k1, %k0 : i8
    %f112 = sim.fmt.literal "add ff 0 = "
    %f113 = sim.fmt.hex %r49, isUpper false : i8
    %f114 = sim.fmt.literal "\0A"
    %f115 = sim.fmt.concat (%f112, %f113, %f114)
    sim.proc.print %f115
    %r50 = comb.sub %k1, %k0 : i8
    %f116 = sim.fmt.literal "sub ff 0 = "
    %f117 = sim.fmt.hex %r50, isUpper false : i8
    %f118 = sim.fmt.literal "\0A"
    %f119 = sim.fmt.concat (%f116, %f117, %f118)
    sim.proc.print %f119
    %r51 = comb.mul %k1, %k0 : i8
    %f120 = sim.fmt.literal "mul ff 0 = "
    %f121 = sim.fmt.hex %r51, isUpper false : i8
    %f122 = sim.fmt.literal "\0A"
    %f123 = sim.fmt.concat (%f120, %f121, %f122)
    sim.proc.print %f123
    %r52 = comb.divu %k1, %k0 : i8
    %f124 = sim.fmt.literal "divu ff 0 = "
    %f125 = sim.fmt.hex %r52, isUpper false : i8
    %f126 = sim.fmt.literal "\0A"
    %f127 = sim.fmt.concat (%f124, %f125, %f126)
    sim.proc.print %f127
    %r53 = comb.divs %k1, %k0 : i8
    %f128 = sim.fmt.literal "divs ff 0 = "
    %f129 = sim.fmt.hex %r53, isUpper false : i8
    %f130 = sim.fmt.literal "\0A"
    %f131 = sim.fmt.concat (%f128, %f129, %f130)
    sim.proc.print %f131
    %r54 = comb.modu %k1, %k0 : i8
    %f132 = sim.fmt.literal "modu ff 0 = "
    %f133 = sim.fmt.hex %r54, isUpper false : i8
    %f134 = sim.fmt.literal "\0A"
    %f135 = sim.fmt.concat (%f132, %f133, %f134)
    sim.proc.print %f135
    %r55 = comb.mods %k1, %k0 : i8
    %f136 = sim.fmt.literal "mods ff 0 = "
    %f137 = sim.fmt.hex %r55, isUpper false : i8
    %f138 = sim.fmt.literal "\0A"
    %f139 = sim.fmt.concat (%f136, %f137, %f138)
    sim.proc.print %f139
    %r56 = comb.and %k1, %k0 : i8
    %f140 = sim.fmt.literal "and ff 0 = "
    %f141 = sim.fmt.hex %r56, isUpper false : i8
    %f142 = sim.fmt.literal "\0A"
    %f143 = sim.fmt.concat (%f140, %f141, %f142)
    sim.proc.print %f143
    %r57 = comb.or %k1, %k0 : i8
    %f144 = sim.fmt.literal "or ff 0 = "
    %f145 = sim.fmt.hex %r57, isUpper false : i8
    %f146 = sim.fmt.literal "\0A"
    %f147 = sim.fmt.concat (%f144, %f145, %f146)
    sim.proc.print %f147
    %r58 = comb.xor %k1, %k0 : i8
    %f148 = sim.fmt.literal "xor ff 0 = "
    %f149 = sim.fmt.hex %r58, isUpper false : i8
    %f150 = sim.fmt.literal "\0A"
    %f151 = sim.fmt.concat (%f148, %f149, %f150)
    sim.proc.print %f151
    %r59 = comb.shl %k1, %k0 : i8
    %f152 = sim.fmt.literal "shl ff 0 = "
    %f153 = sim.fmt.hex %r59, isUpper false : i8
    %f154 = sim.fmt.literal "\0A"
    %f155 = sim.fmt.concat (%f152, %f153, %f154)
    sim.proc.print %f155
    %r60 = comb.shru %k1, %k0 : i8
    %f156 = sim.fmt.literal "shru ff 0 = "
    %f157 = sim.fmt.hex %r60, isUpper false : i8
    %f158 = sim.fmt.literal "\0A"
    %f159 = sim.fmt.concat (%f156, %f157, %f158)
    sim.proc.print %f159
    %r61 = comb.shrs %k1, %k0 : i8
    %f160 = sim.fmt.literal "shrs ff 0 = "
    %f161 = sim.fmt.hex %r61, isUpper false : i8
    %f162 = sim.fmt.literal "\0A"
    %f163 = sim.fmt.concat (%f160, %f161, %f162)
    sim.proc.print %f163
    %r62 = comb.icmp eq %k1, %k0 : i8
    %r63 = comb.icmp ne %k1, %k0 : i8
    %r64 = comb.icmp ult %k1, %k0 : i8
    %r65 = comb.icmp ule %k1, %k0 : i8
    %r66 = comb.icmp ugt %k1, %k0 : i8
    %r67 = comb.icmp uge %k1, %k0 : i8
    %r68 = comb.icmp slt %k1, %k0 : i8
    %r69 = comb.icmp sle %k1, %k0 : i8
    %r70 = comb.icmp sgt %k1, %k0 : i8
    %r71 = comb.icmp sge %k1, %k0 : i8
    %r72 = comb.concat %r62, %r63, %r64, %r65, %r66, %r67, %r68, %r69, %r70, %r71 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f164 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ff 0 = "
    %f165 = sim.fmt.hex %r72, isUpper false : i10
    %f166 = sim.fmt.literal "\0A"
    %f167 = sim.fmt.concat (%f164, %f165, %f166)
    sim.proc.print %f167
    %r73 = comb.add %k3, %k1 : i8
    %f168 = sim.fmt.literal "add 80 ff = "
    %f169 = sim.fmt.hex %r73, isUpper false : i8
    %f170 = sim.fmt.literal "\0A"
    %f171 = sim.fmt.concat (%f168, %f169, %f170)
    sim.proc.print %f171
    %r74 = comb.sub %k3, %k1 : i8
    %f172 = sim.fmt.literal "sub 80 ff = "
    %f173 = sim.fmt.hex %r74, isUpper false : i8
    %f174 = sim.fmt.literal "\0A"
    %f175 = sim.fmt.concat (%f172, %f173, %f174)
    sim.proc.print %f175
    %r75 = comb.mul %k3, %k1 : i8
    %f176 = sim.fmt.literal "mul 80 ff = "
    %f177 = sim.fmt.hex %r75, isUpper false : i8
    %f178 = sim.fmt.literal "\0A"
    %f179 = sim.fmt.concat (%f176, %f177, %f178)
    sim.proc.print %f179
    %r76 = comb.divu %k3, %k1 : i8
    %f180 = sim.fmt.literal "divu 80 ff = "
    %f181 = sim.fmt.hex %r76, isUpper false : i8
    %f182 = sim.fmt.literal "\0A"
    %f183 = sim.fmt.concat (%f180, %f181, %f182)
    sim.proc.print %f183
    %r77 = comb.divs %k3, %k1 : i8
    %f184 = sim.fmt.literal "divs 80 ff = "
    %f185 = sim.fmt.hex %r77, isUpper false : i8
    %f186 = sim.fmt.literal "\0A"
    %f187 = sim.fmt.concat (%f184, %f185, %f186)
    sim.proc.print %f187
    %r78 = comb.modu %k3, %k1 : i8
    %f188 = sim.fmt.literal "modu 80 ff = "
    %f189 = sim.fmt.hex %r78, isUpper false : i8
    %f190 = sim.fmt.literal "\0A"
    %f191 = sim.fmt.concat (%f188, %f189, %f190)
    sim.proc.print %f191
    %r79 = comb.mods %k3, %k1 : i8
    %f192 = sim.fmt.literal "mods 80 ff = "
    %f193 = sim.fmt.hex %r79, isUpper false : i8
    %f194 = sim.fmt.literal "\0A"
    %f195 = sim.fmt.concat (%f192, %f193, %f194)
    sim.proc.print %f195
    %r80 = comb.and %k3, %k1 : i8
    %f196 = sim.fmt.literal "and 80 ff = "
    %f197 = sim.fmt.hex %r80, isUpper false : i8
    %f198 = sim.fmt.literal "\0A"
    %f199 = sim.fmt.concat (%f196, %f197, %f198)
    sim.proc.print %f199
    %r81 = comb.or %k3, %k1 : i8
    %f200 = sim.fmt.literal "or 80 ff = "
    %f201 = sim.fmt.hex %r81, isUpper false : i8
    %f202 = sim.fmt.literal "\0A"
    %f203 = sim.fmt.concat (%f200, %f201, %f202)
    sim.proc.print %f203
    %r82 = comb.xor %k3, %k1 : i8
    %f204 = sim.fmt.literal "xor 80 ff = "
    %f205 = sim.fmt.hex %r82, isUpper false : i8
    %f206 = sim.fmt.literal "\0A"
    %f207 = sim.fmt.concat (%f204, %f205, %f206)
    sim.proc.print %f207
    %r83 = comb.shl %k3, %k1 : i8
    %f208 = sim.fmt.literal "shl 80 ff = "
    %f209 = sim.fmt.hex %r83, isUpper false : i8
    %f210 = sim.fmt.literal "\0A"
    %f211 = sim.fmt.concat (%f208, %f209, %f210)
    sim.proc.print %f211
    %r84 = comb.shru %k3, %k1 : i8
    %f212 = sim.fmt.literal "shru 80 ff = "
    %f213 = sim.fmt.hex %r84, isUpper false : i8
    %f214 = sim.fmt.literal "\0A"
    %f215 = sim.fmt.concat (%f212, %f213, %f214)
    sim.proc.print %f215
    %r85 = comb.shrs %k3, %k1 : i8
    %f216 = sim.fmt.literal "shrs 80 ff = "
    %f217 = sim.fmt.hex %r85, isUpper false : i8
    %f218 = sim.fmt.literal "\0A"
    %f219 = sim.fmt.concat (%f216, %f217, %f218)
    sim.proc.print %f219
    %r86 = comb.icmp eq %k3, %k1 : i8
    %r87 = comb.icmp ne %k3, %k1 : i8
    %r88 = comb.icmp ult %k3, %k1 : i8
    %r89 = comb.icmp ule %k3, %k1 : i8
    %r90 = comb.icmp ugt %k3, %k1 : i8
    %r91 = comb.icmp uge %k3, %k1 : i8
    %r92 = comb.icmp slt %k3, %k1 : i8
    %r93 = comb.icmp sle %k3, %k1 : i8
    %r94 = comb.icmp sgt %k3, %k1 : i8
    %r95 = comb.icmp sge %k3, %k1 : i8
    %r96 = comb.concat %r86, %r87, %r88, %r89, %r90, %r91, %r92, %r93, %r94, %r95 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f220 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 80 ff = "
    %f221 = sim.fmt.hex %r96, isUpper false : i10
    %f222 = sim.fmt.literal "\0A"
    %f223 = sim.fmt.concat (%f220, %f221, %f222)
    sim.proc.print %f223
    %r97 = comb.add %k1, %k1 : i8
    %f224 = sim.fmt.literal "add ff ff = "
    %f225 = sim.fmt.hex %r97, isUpper false : i8
    %f226 = sim.fmt.literal "\0A"
    %f227 = sim.fmt.concat (%f224, %f225, %f226)
    sim.proc.print %f227
    %r98 = comb.sub %k1, %k1 : i8
    %f228 = sim.fmt.literal "sub ff ff = "
    %f229 = sim.fmt.hex %r98, isUpper false : i8
    %f230 = sim.fmt.literal "\0A"
    %f231 = sim.fmt.concat (%f228, %f229, %f230)
    sim.proc.print %f231
    %r99 = comb.mul %k1, %k1 : i8
    %f232 = sim.fmt.literal "mul ff ff = "
    %f233 = sim.fmt.hex %r99, isUpper false : i8
    %f234 = sim.fmt.literal "\0A"
    %f235 = sim.fmt.concat (%f232, %f233, %f234)
    sim.proc.print %f235
    %r100 = comb.divu %k1, %k1 : i8
    %f236 = sim.fmt.literal "divu ff ff = "
    %f237 = sim.fmt.hex %r100, isUpper false : i8
    %f238 = sim.fmt.literal "\0A"
    %f239 = sim.fmt.concat (%f236, %f237, %f238)
    sim.proc.print %f239
    %r101 = comb.divs %k1, %k1 : i8
    %f240 = sim.fmt.literal "divs ff ff = "
    %f241 = sim.fmt.hex %r101, isUpper false : i8
    %f242 = sim.fmt.literal "\0A"
    %f243 = sim.fmt.concat (%f240, %f241, %f242)
    sim.proc.print %f243
    %r102 = comb.modu %k1, %k1 : i8
    %f244 = sim.fmt.literal "modu ff ff = "
    %f245 = sim.fmt.hex %r102, isUpper false : i8
    %f246 = sim.fmt.literal "\0A"
    %f247 = sim.fmt.concat (%f244, %f245, %f246)
    sim.proc.print %f247
    %r103 = comb.mods %k1, %k1 : i8
    %f248 = sim.fmt.literal "mods ff ff = "
    %f249 = sim.fmt.hex %r103, isUpper false : i8
    %f250 = sim.fmt.literal "\0A"
    %f251 = sim.fmt.concat (%f248, %f249, %f250)
    sim.proc.print %f251
    %r104 = comb.and %k1, %k1 : i8
    %f252 = sim.fmt.literal "and ff ff = "
    %f253 = sim.fmt.hex %r104, isUpper false : i8
    %f254 = sim.fmt.literal "\0A"
    %f255 = sim.fmt.concat (%f252, %f253, %f254)
    sim.proc.print %f255
    %r105 = comb.or %k1, %k1 : i8
    %f256 = sim.fmt.literal "or ff ff = "
    %f257 = sim.fmt.hex %r105, isUpper false : i8
    %f258 = sim.fmt.literal "\0A"
    %f259 = sim.fmt.concat (%f256, %f257, %f258)
    sim.proc.print %f259
    %r106 = comb.xor %k1, %k1 : i8
    %f260 = sim.fmt.literal "xor ff ff = "
    %f261 = sim.fmt.hex %r106, isUpper false : i8
    %f262 = sim.fmt.literal "\0A"
    %f263 = sim.fmt.concat (%f260, %f261, %f262)
    sim.proc.print %f263
    %r107 = comb.shl %k1, %k1 : i8
    %f264 = sim.fmt.literal "shl ff ff = "
    %f265 = sim.fmt.hex %r107, isUpper false : i8
    %f266 = sim.fmt.literal "\0A"
    %f267 = sim.fmt.concat (%f264, %f265, %f266)
    sim.proc.print %f267
    %r108 = comb.shru %k1, %k1 : i8
    %f268 = sim.fmt.literal "shru ff ff = "
    %f269 = sim.fmt.hex %r108, isUpper false : i8
    %f270 = sim.fmt.literal "\0A"
    %f271 = sim.fmt.concat (%f268, %f269, %f270)
    sim.proc.print %f271
    %r109 = comb.shrs %k1, %k1 : i8
    %f272 = sim.fmt.literal "shrs ff ff = "
    %f273 = sim.fmt.hex %r109, isUpper false : i8
    %f274 = sim.fmt.literal "\0A"
    %f275 = sim.fmt.concat (%f272, %f273, %f274)
    sim.proc.print %f275
    %r110 = comb.icmp eq %k1, %k1 : i8
    %r111 = comb.icmp ne %k1, %k1 : i8
    %r112 = comb.icmp ult %k1, %k1 : i8
    %r113 = comb.icmp ule %k1, %k1 : i8
    %r114 = comb.icmp ugt %k1, %k1 : i8
    %r115 = comb.icmp uge %k1, %k1 : i8
    %r116 = comb.icmp slt %k1, %k1 : i8
    %r117 = comb.icmp sle %k1, %k1 : i8
    %r118 = comb.icmp sgt %k1, %k1 : i8
    %r119 = comb.icmp sge %k1, %k1 : i8
    %r120 = comb.concat %r110, %r111, %r112, %r113, %r114, %r115, %r116, %r117, %r118, %r119 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f276 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ff ff = "
    %f277 = sim.fmt.hex %r120, isUpper false : i10
    %f278 = sim.fmt.literal "\0A"
    %f279 = sim.fmt.concat (%f276, %f277, %f278)
    sim.proc.print %f279
    %r121 = comb.add %k4, %k5 : i8
    %f280 = sim.fmt.literal "add 5 3 = "
    %f281 = sim.fmt.hex %r121, isUpper false : i8
    %f282 = sim.fmt.literal "\0A"
    %f283 = sim.fmt.concat (%f280, %f281, %f282)
    sim.proc.print %f283
    %r122 = comb.sub %k4, %k5 : i8
    %f284 = sim.fmt.literal "sub 5 3 = "
    %f285 = sim.fmt.hex %r122, isUpper false : i8
    %f286 = sim.fmt.literal "\0A"
    %f287 = sim.fmt.concat (%f284, %f285, %f286)
    sim.proc.print %f287
    %r123 = comb.mul %k4, %k5 : i8
    %f288 = sim.fmt.literal "mul 5 3 = "
    %f289 = sim.fmt.hex %r123, isUpper false : i8
    %f290 = sim.fmt.literal "\0A"
    %f291 = sim.fmt.concat (%f288, %f289, %f290)
    sim.proc.print %f291
    %r124 = comb.divu %k4, %k5 : i8
    %f292 = sim.fmt.literal "divu 5 3 = "
    %f293 = sim.fmt.hex %r124, isUpper false : i8
    %f294 = sim.fmt.literal "\0A"
    %f295 = sim.fmt.concat (%f292, %f293, %f294)
    sim.proc.print %f295
    %r125 = comb.divs %k4, %k5 : i8
    %f296 = sim.fmt.literal "divs 5 3 = "
    %f297 = sim.fmt.hex %r125, isUpper false : i8
    %f298 = sim.fmt.literal "\0A"
    %f299 = sim.fmt.concat (%f296, %f297, %f298)
    sim.proc.print %f299
    %r126 = comb.modu %k4, %k5 : i8
    %f300 = sim.fmt.literal "modu 5 3 = "
    %f301 = sim.fmt.hex %r126, isUpper false : i8
    %f302 = sim.fmt.literal "\0A"
    %f303 = sim.fmt.concat (%f300, %f301, %f302)
    sim.proc.print %f303
    %r127 = comb.mods %k4, %k5 : i8
    %f304 = sim.fmt.literal "mods 5 3 = "
    %f305 = sim.fmt.hex %r127, isUpper false : i8
    %f306 = sim.fmt.literal "\0A"
    %f307 = sim.fmt.concat (%f304, %f305, %f306)
    sim.proc.print %f307
    %r128 = comb.and %k4, %k5 : i8
    %f308 = sim.fmt.literal "and 5 3 = "
    %f309 = sim.fmt.hex %r128, isUpper false : i8
    %f310 = sim.fmt.literal "\0A"
    %f311 = sim.fmt.concat (%f308, %f309, %f310)
    sim.proc.print %f311
    %r129 = comb.or %k4, %k5 : i8
    %f312 = sim.fmt.literal "or 5 3 = "
    %f313 = sim.fmt.hex %r129, isUpper false : i8
    %f314 = sim.fmt.literal "\0A"
    %f315 = sim.fmt.concat (%f312, %f313, %f314)
    sim.proc.print %f315
    %r130 = comb.xor %k4, %k5 : i8
    %f316 = sim.fmt.literal "xor 5 3 = "
    %f317 = sim.fmt.hex %r130, isUpper false : i8
    %f318 = sim.fmt.literal "\0A"
    %f319 = sim.fmt.concat (%f316, %f317, %f318)
    sim.proc.print %f319
    %r131 = comb.shl %k4, %k5 : i8
    %f320 = sim.fmt.literal "shl 5 3 = "
    %f321 = sim.fmt.hex %r131, isUpper false : i8
    %f322 = sim.fmt.literal "\0A"
    %f323 = sim.fmt.concat (%f320, %f321, %f322)
    sim.proc.print %f323
    %r132 = comb.shru %k4, %k5 : i8
    %f324 = sim.fmt.literal "shru 5 3 = "
    %f325 = sim.fmt.hex %r132, isUpper false : i8
    %f326 = sim.fmt.literal "\0A"
    %f327 = sim.fmt.concat (%f324, %f325, %f326)
    sim.proc.print %f327
    %r133 = comb.shrs %k4, %k5 : i8
    %f328 = sim.fmt.literal "shrs 5 3 = "
    %f329 = sim.fmt.hex %r133, isUpper false : i8
    %f330 = sim.fmt.literal "\0A"
    %f331 = sim.fmt.concat (%f328, %f329, %f330)
    sim.proc.print %f331
    %r134 = comb.icmp eq %k4, %k5 : i8
    %r135 = comb.icmp ne %k4, %k5 : i8
    %r136 = comb.icmp ult %k4, %k5 : i8
    %r137 = comb.icmp ule %k4, %k5 : i8
    %r138 = comb.icmp ugt %k4, %k5 : i8
    %r139 = comb.icmp uge %k4, %k5 : i8
    %r140 = comb.icmp slt %k4, %k5 : i8
    %r141 = comb.icmp sle %k4, %k5 : i8
    %r142 = comb.icmp sgt %k4, %k5 : i8
    %r143 = comb.icmp sge %k4, %k5 : i8
    %r144 = comb.concat %r134, %r135, %r136, %r137, %r138, %r139, %r140, %r141, %r142, %r143 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f332 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 5 3 = "
    %f333 = sim.fmt.hex %r144, isUpper false : i10
    %f334 = sim.fmt.literal "\0A"
    %f335 = sim.fmt.concat (%f332, %f333, %f334)
    sim.proc.print %f335
    %r145 = comb.add %k2, %k6 : i8
    %f336 = sim.fmt.literal "add 1 8 = "
    %f337 = sim.fmt.hex %r145, isUpper false : i8
    %f338 = sim.fmt.literal "\0A"
    %f339 = sim.fmt.concat (%f336, %f337, %f338)
    sim.proc.print %f339
    %r146 = comb.sub %k2, %k6 : i8
    %f340 = sim.fmt.literal "sub 1 8 = "
    %f341 = sim.fmt.hex %r146, isUpper false : i8
    %f342 = sim.fmt.literal "\0A"
    %f343 = sim.fmt.concat (%f340, %f341, %f342)
    sim.proc.print %f343
    %r147 = comb.mul %k2, %k6 : i8
    %f344 = sim.fmt.literal "mul 1 8 = "
    %f345 = sim.fmt.hex %r147, isUpper false : i8
    %f346 = sim.fmt.literal "\0A"
    %f347 = sim.fmt.concat (%f344, %f345, %f346)
    sim.proc.print %f347
    %r148 = comb.divu %k2, %k6 : i8
    %f348 = sim.fmt.literal "divu 1 8 = "
    %f349 = sim.fmt.hex %r148, isUpper false : i8
    %f350 = sim.fmt.literal "\0A"
    %f351 = sim.fmt.concat (%f348, %f349, %f350)
    sim.proc.print %f351
    %r149 = comb.divs %k2, %k6 : i8
    %f352 = sim.fmt.literal "divs 1 8 = "
    %f353 = sim.fmt.hex %r149, isUpper false : i8
    %f354 = sim.fmt.literal "\0A"
    %f355 = sim.fmt.concat (%f352, %f353, %f354)
    sim.proc.print %f355
    %r150 = comb.modu %k2, %k6 : i8
    %f356 = sim.fmt.literal "modu 1 8 = "
    %f357 = sim.fmt.hex %r150, isUpper false : i8
    %f358 = sim.fmt.literal "\0A"
    %f359 = sim.fmt.concat (%f356, %f357, %f358)
    sim.proc.print %f359
    %r151 = comb.mods %k2, %k6 : i8
    %f360 = sim.fmt.literal "mods 1 8 = "
    %f361 = sim.fmt.hex %r151, isUpper false : i8
    %f362 = sim.fmt.literal "\0A"
    %f363 = sim.fmt.concat (%f360, %f361, %f362)
    sim.proc.print %f363
    %r152 = comb.and %k2, %k6 : i8
    %f364 = sim.fmt.literal "and 1 8 = "
    %f365 = sim.fmt.hex %r152, isUpper false : i8
    %f366 = sim.fmt.literal "\0A"
    %f367 = sim.fmt.concat (%f364, %f365, %f366)
    sim.proc.print %f367
    %r153 = comb.or %k2, %k6 : i8
    %f368 = sim.fmt.literal "or 1 8 = "
    %f369 = sim.fmt.hex %r153, isUpper false : i8
    %f370 = sim.fmt.literal "\0A"
    %f371 = sim.fmt.concat (%f368, %f369, %f370)
    sim.proc.print %f371
    %r154 = comb.xor %k2, %k6 : i8
    %f372 = sim.fmt.literal "xor 1 8 = "
    %f373 = sim.fmt.hex %r154, isUpper false : i8
    %f374 = sim.fmt.literal "\0A"
    %f375 = sim.fmt.concat (%f372, %f373, %f374)
    sim.proc.print %f375
    %r155 = comb.shl %k2, %k6 : i8
    %f376 = sim.fmt.literal "shl 1 8 = "
    %f377 = sim.fmt.hex %r155, isUpper false : i8
    %f378 = sim.fmt.literal "\0A"
    %f379 = sim.fmt.concat (%f376, %f377, %f378)
    sim.proc.print %f379
    %r156 = comb.shru %k2, %k6 : i8
    %f380 = sim.fmt.literal "shru 1 8 = "
    %f381 = sim.fmt.hex %r156, isUpper false : i8
    %f382 = sim.fmt.literal "\0A"
    %f383 = sim.fmt.concat (%f380, %f381, %f382)
    sim.proc.print %f383
    %r157 = comb.shrs %k2, %k6 : i8
    %f384 = sim.fmt.literal "shrs 1 8 = "
    %f385 = sim.fmt.hex %r157, isUpper false : i8
    %f386 = sim.fmt.literal "\0A"
    %f387 = sim.fmt.concat (%f384, %f385, %f386)
    sim.proc.print %f387
    %r158 = comb.icmp eq %k2, %k6 : i8
    %r159 = comb.icmp ne %k2, %k6 : i8
    %r160 = comb.icmp ult %k2, %k6 : i8
    %r161 = comb.icmp ule %k2, %k6 : i8
    %r162 = comb.icmp ugt %k2, %k6 : i8
    %r163 = comb.icmp uge %k2, %k6 : i8
    %r164 = comb.icmp slt %k2, %k6 : i8
    %r165 = comb.icmp sle %k2, %k6 : i8
    %r166 = comb.icmp sgt %k2, %k6 : i8
    %r167 = comb.icmp sge %k2, %k6 : i8
    %r168 = comb.concat %r158, %r159, %r160, %r161, %r162, %r163, %r164, %r165, %r166, %r167 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f388 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 8 = "
    %f389 = sim.fmt.hex %r168, isUpper false : i10
    %f390 = sim.fmt.literal "\0A"
    %f391 = sim.fmt.concat (%f388, %f389, %f390)
    sim.proc.print %f391
    %r169 = comb.add %k7, %k8 : i8
    %f392 = sim.fmt.literal "add 9f 41 = "
    %f393 = sim.fmt.hex %r169, isUpper false : i8
    %f394 = sim.fmt.literal "\0A"
    %f395 = sim.fmt.concat (%f392, %f393, %f394)
    sim.proc.print %f395
    %r170 = comb.sub %k7, %k8 : i8
    %f396 = sim.fmt.literal "sub 9f 41 = "
    %f397 = sim.fmt.hex %r170, isUpper false : i8
    %f398 = sim.fmt.literal "\0A"
    %f399 = sim.fmt.concat (%f396, %f397, %f398)
    sim.proc.print %f399
    %r171 = comb.mul %k7, %k8 : i8
    %f400 = sim.fmt.literal "mul 9f 41 = "
    %f401 = sim.fmt.hex %r171, isUpper false : i8
    %f402 = sim.fmt.literal "\0A"
    %f403 = sim.fmt.concat (%f400, %f401, %f402)
    sim.proc.print %f403
    %r172 = comb.divu %k7, %k8 : i8
    %f404 = sim.fmt.literal "divu 9f 41 = "
    %f405 = sim.fmt.hex %r172, isUpper false : i8
    %f406 = sim.fmt.literal "\0A"
    %f407 = sim.fmt.concat (%f404, %f405, %f406)
    sim.proc.print %f407
    %r173 = comb.divs %k7, %k8 : i8
    %f408 = sim.fmt.literal "divs 9f 41 = "
    %f409 = sim.fmt.hex %r173, isUpper false : i8
    %f410 = sim.fmt.literal "\0A"
    %f411 = sim.fmt.concat (%f408, %f409, %f410)
    sim.proc.print %f411
    %r174 = comb.modu %k7, %k8 : i8
    %f412 = sim.fmt.literal "modu 9f 41 = "
    %f413 = sim.fmt.hex %r174, isUpper false : i8
    %f414 = sim.fmt.literal "\0A"
    %f415 = sim.fmt.concat (%f412, %f413, %f414)
    sim.proc.print %f415
    %r175 = comb.mods %k7, %k8 : i8
    %f416 = sim.fmt.literal "mods 9f 41 = "
    %f417 = sim.fmt.hex %r175, isUpper false : i8
    %f418 = sim.fmt.literal "\0A"
    %f419 = sim.fmt.concat (%f416, %f417, %f418)
    sim.proc.print %f419
    %r176 = comb.and %k7, %k8 : i8
    %f420 = sim.fmt.literal "and 9f 41 = "
    %f421 = sim.fmt.hex %r176, isUpper false : i8
    %f422 = sim.fmt.literal "\0A"
    %f423 = sim.fmt.concat (%f420, %f421, %f422)
    sim.proc.print %f423
    %r177 = comb.or %k7, %k8 : i8
    %f424 = sim.fmt.literal "or 9f 41 = "
    %f425 = sim.fmt.hex %r177, isUpper false : i8
    %f426 = sim.fmt.literal "\0A"
    %f427 = sim.fmt.concat (%f424, %f425, %f426)
    sim.proc.print %f427
    %r178 = comb.xor %k7, %k8 : i8
    %f428 = sim.fmt.literal "xor 9f 41 = "
    %f429 = sim.fmt.hex %r178, isUpper false : i8
    %f430 = sim.fmt.literal "\0A"
    %f431 = sim.fmt.concat (%f428, %f429, %f430)
    sim.proc.print %f431
    %r179 = comb.shl %k7, %k8 : i8
    %f432 = sim.fmt.literal "shl 9f 41 = "
    %f433 = sim.fmt.hex %r179, isUpper false : i8
    %f434 = sim.fmt.literal "\0A"
    %f435 = sim.fmt.concat (%f432, %f433, %f434)
    sim.proc.print %f435
    %r180 = comb.shru %k7, %k8 : i8
    %f436 = sim.fmt.literal "shru 9f 41 = "
    %f437 = sim.fmt.hex %r180, isUpper false : i8
    %f438 = sim.fmt.literal "\0A"
    %f439 = sim.fmt.concat (%f436, %f437, %f438)
    sim.proc.print %f439
    %r181 = comb.shrs %k7, %k8 : i8
    %f440 = sim.fmt.literal "shrs 9f 41 = "
    %f441 = sim.fmt.hex %r181, isUpper false : i8
    %f442 = sim.fmt.literal "\0A"
    %f443 = sim.fmt.concat (%f440, %f441, %f442)
    sim.proc.print %f443
    %r182 = comb.icmp eq %k7, %k8 : i8
    %r183 = comb.icmp ne %k7, %k8 : i8
    %r184 = comb.icmp ult %k7, %k8 : i8
    %r185 = comb.icmp ule %k7, %k8 : i8
    %r186 = comb.icmp ugt %k7, %k8 : i8
    %r187 = comb.icmp uge %k7, %k8 : i8
    %r188 = comb.icmp slt %k7, %k8 : i8
    %r189 = comb.icmp sle %k7, %k8 : i8
    %r190 = comb.icmp sgt %k7, %k8 : i8
    %r191 = comb.icmp sge %k7, %k8 : i8
    %r192 = comb.concat %r182, %r183, %r184, %r185, %r186, %r187, %r188, %r189, %r190, %r191 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f444 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 9f 41 = "
    %f445 = sim.fmt.hex %r192, isUpper false : i10
    %f446 = sim.fmt.literal "\0A"
    %f447 = sim.fmt.concat (%f444, %f445, %f446)
    sim.proc.print %f447
    %r193 = comb.add %k9, %k10 : i8
    %f448 = sim.fmt.literal "add bd 5b = "
    %f449 = sim.fmt.hex %r193, isUpper false : i8
    %f450 = sim.fmt.literal "\0A"
    %f451 = sim.fmt.concat (%f448, %f449, %f450)
    sim.proc.print %f451
    %r194 = comb.sub %k9, %k10 : i8
    %f452 = sim.fmt.literal "sub bd 5b = "
    %f453 = sim.fmt.hex %r194, isUpper false : i8
    %f454 = sim.fmt.literal "\0A"
    %f455 = sim.fmt.concat (%f452, %f453, %f454)
    sim.proc.print %f455
    %r195 = comb.mul %k9, %k10 : i8
    %f456 = sim.fmt.literal "mul bd 5b = "
    %f457 = sim.fmt.hex %r195, isUpper false : i8
    %f458 = sim.fmt.literal "\0A"
    %f459 = sim.fmt.concat (%f456, %f457, %f458)
    sim.proc.print %f459
    %r196 = comb.divu %k9, %k10 : i8
    %f460 = sim.fmt.literal "divu bd 5b = "
    %f461 = sim.fmt.hex %r196, isUpper false : i8
    %f462 = sim.fmt.literal "\0A"
    %f463 = sim.fmt.concat (%f460, %f461, %f462)
    sim.proc.print %f463
    %r197 = comb.divs %k9, %k10 : i8
    %f464 = sim.fmt.literal "divs bd 5b = "
    %f465 = sim.fmt.hex %r197, isUpper false : i8
    %f466 = sim.fmt.literal "\0A"
    %f467 = sim.fmt.concat (%f464, %f465, %f466)
    sim.proc.print %f467
    %r198 = comb.modu %k9, %k10 : i8
    %f468 = sim.fmt.literal "modu bd 5b = "
    %f469 = sim.fmt.hex %r198, isUpper false : i8
    %f470 = sim.fmt.literal "\0A"
    %f471 = sim.fmt.concat (%f468, %f469, %f470)
    sim.proc.print %f471
    %r199 = comb.mods %k9, %k10 : i8
    %f472 = sim.fmt.literal "mods bd 5b = "
    %f473 = sim.fmt.hex %r199, isUpper false : i8
    %f474 = sim.fmt.literal "\0A"
    %f475 = sim.fmt.concat (%f472, %f473, %f474)
    sim.proc.print %f475
    %r200 = comb.and %k9, %k10 : i8
    %f476 = sim.fmt.literal "and bd 5b = "
    %f477 = sim.fmt.hex %r200, isUpper false : i8
    %f478 = sim.fmt.literal "\0A"
    %f479 = sim.fmt.concat (%f476, %f477, %f478)
    sim.proc.print %f479
    %r201 = comb.or %k9, %k10 : i8
    %f480 = sim.fmt.literal "or bd 5b = "
    %f481 = sim.fmt.hex %r201, isUpper false : i8
    %f482 = sim.fmt.literal "\0A"
    %f483 = sim.fmt.concat (%f480, %f481, %f482)
    sim.proc.print %f483
    %r202 = comb.xor %k9, %k10 : i8
    %f484 = sim.fmt.literal "xor bd 5b = "
    %f485 = sim.fmt.hex %r202, isUpper false : i8
    %f486 = sim.fmt.literal "\0A"
    %f487 = sim.fmt.concat (%f484, %f485, %f486)
    sim.proc.print %f487
    %r203 = comb.shl %k9, %k10 : i8
    %f488 = sim.fmt.literal "shl bd 5b = "
    %f489 = sim.fmt.hex %r203, isUpper false : i8
    %f490 = sim.fmt.literal "\0A"
    %f491 = sim.fmt.concat (%f488, %f489, %f490)
    sim.proc.print %f491
    %r204 = comb.shru %k9, %k10 : i8
    %f492 = sim.fmt.literal "shru bd 5b = "
    %f493 = sim.fmt.hex %r204, isUpper false : i8
    %f494 = sim.fmt.literal "\0A"
    %f495 = sim.fmt.concat (%f492, %f493, %f494)
    sim.proc.print %f495
    %r205 = comb.shrs %k9, %k10 : i8
    %f496 = sim.fmt.literal "shrs bd 5b = "
    %f497 = sim.fmt.hex %r205, isUpper false : i8
    %f498 = sim.fmt.literal "\0A"
    %f499 = sim.fmt.concat (%f496, %f497, %f498)
    sim.proc.print %f499
    %r206 = comb.icmp eq %k9, %k10 : i8
    %r207 = comb.icmp ne %k9, %k10 : i8
    %r208 = comb.icmp ult %k9, %k10 : i8
    %r209 = comb.icmp ule %k9, %k10 : i8
    %r210 = comb.icmp ugt %k9, %k10 : i8
    %r211 = comb.icmp uge %k9, %k10 : i8
    %r212 = comb.icmp slt %k9, %k10 : i8
    %r213 = comb.icmp sle %k9, %k10 : i8
    %r214 = comb.icmp sgt %k9, %k10 : i8
    %r215 = comb.icmp sge %k9, %k10 : i8
    %r216 = comb.concat %r206, %r207, %r208, %r209, %r210, %r211, %r212, %r213, %r214, %r215 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f500 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge bd 5b = "
    %f501 = sim.fmt.hex %r216, isUpper false : i10
    %f502 = sim.fmt.literal "\0A"
    %f503 = sim.fmt.concat (%f500, %f501, %f502)
    sim.proc.print %f503
    %r217 = comb.add %k11, %k12 : i8
    %f504 = sim.fmt.literal "add cb 6 = "
    %f505 = sim.fmt.hex %r217, isUpper false : i8
    %f506 = sim.fmt.literal "\0A"
    %f507 = sim.fmt.concat (%f504, %f505, %f506)
    sim.proc.print %f507
    %r218 = comb.sub %k11, %k12 : i8
    %f508 = sim.fmt.literal "sub cb 6 = "
    %f509 = sim.fmt.hex %r218, isUpper false : i8
    %f510 = sim.fmt.literal "\0A"
    %f511 = sim.fmt.concat (%f508, %f509, %f510)
    sim.proc.print %f511
    %r219 = comb.mul %k11, %k12 : i8
    %f512 = sim.fmt.literal "mul cb 6 = "
    %f513 = sim.fmt.hex %r219, isUpper false : i8
    %f514 = sim.fmt.literal "\0A"
    %f515 = sim.fmt.concat (%f512, %f513, %f514)
    sim.proc.print %f515
    %r220 = comb.divu %k11, %k12 : i8
    %f516 = sim.fmt.literal "divu cb 6 = "
    %f517 = sim.fmt.hex %r220, isUpper false : i8
    %f518 = sim.fmt.literal "\0A"
    %f519 = sim.fmt.concat (%f516, %f517, %f518)
    sim.proc.print %f519
    %r221 = comb.divs %k11, %k12 : i8
    %f520 = sim.fmt.literal "divs cb 6 = "
    %f521 = sim.fmt.hex %r221, isUpper false : i8
    %f522 = sim.fmt.literal "\0A"
    %f523 = sim.fmt.concat (%f520, %f521, %f522)
    sim.proc.print %f523
    %r222 = comb.modu %k11, %k12 : i8
    %f524 = sim.fmt.literal "modu cb 6 = "
    %f525 = sim.fmt.hex %r222, isUpper false : i8
    %f526 = sim.fmt.literal "\0A"
    %f527 = sim.fmt.concat (%f524, %f525, %f526)
    sim.proc.print %f527
    %r223 = comb.mods %k11, %k12 : i8
    %f528 = sim.fmt.literal "mods cb 6 = "
    %f529 = sim.fmt.hex %r223, isUpper false : i8
    %f530 = sim.fmt.literal "\0A"
    %f531 = sim.fmt.concat (%f528, %f529, %f530)
    sim.proc.print %f531
    %r224 = comb.and %k11, %k12 : i8
    %f532 = sim.fmt.literal "and cb 6 = "
    %f533 = sim.fmt.hex %r224, isUpper false : i8
    %f534 = sim.fmt.literal "\0A"
    %f535 = sim.fmt.concat (%f532, %f533, %f534)
    sim.proc.print %f535
    %r225 = comb.or %k11, %k12 : i8
    %f536 = sim.fmt.literal "or cb 6 = "
    %f537 = sim.fmt.hex %r225, isUpper false : i8
    %f538 = sim.fmt.literal "\0A"
    %f539 = sim.fmt.concat (%f536, %f537, %f538)
    sim.proc.print %f539
    %r226 = comb.xor %k11, %k12 : i8
    %f540 = sim.fmt.literal "xor cb 6 = "
    %f541 = sim.fmt.hex %r226, isUpper false : i8
    %f542 = sim.fmt.literal "\0A"
    %f543 = sim.fmt.concat (%f540, %f541, %f542)
    sim.proc.print %f543
    %r227 = comb.shl %k11, %k12 : i8
    %f544 = sim.fmt.literal "shl cb 6 = "
    %f545 = sim.fmt.hex %r227, isUpper false : i8
    %f546 = sim.fmt.literal "\0A"
    %f547 = sim.fmt.concat (%f544, %f545, %f546)
    sim.proc.print %f547
    %r228 = comb.shru %k11, %k12 : i8
    %f548 = sim.fmt.literal "shru cb 6 = "
    %f549 = sim.fmt.hex %r228, isUpper false : i8
    %f550 = sim.fmt.literal "\0A"
    %f551 = sim.fmt.concat (%f548, %f549, %f550)
    sim.proc.print %f551
    %r229 = comb.shrs %k11, %k12 : i8
    %f552 = sim.fmt.literal "shrs cb 6 = "
    %f553 = sim.fmt.hex %r229, isUpper false : i8
    %f554 = sim.fmt.literal "\0A"
    %f555 = sim.fmt.concat (%f552, %f553, %f554)
    sim.proc.print %f555
    %r230 = comb.icmp eq %k11, %k12 : i8
    %r231 = comb.icmp ne %k11, %k12 : i8
    %r232 = comb.icmp ult %k11, %k12 : i8
    %r233 = comb.icmp ule %k11, %k12 : i8
    %r234 = comb.icmp ugt %k11, %k12 : i8
    %r235 = comb.icmp uge %k11, %k12 : i8
    %r236 = comb.icmp slt %k11, %k12 : i8
    %r237 = comb.icmp sle %k11, %k12 : i8
    %r238 = comb.icmp sgt %k11, %k12 : i8
    %r239 = comb.icmp sge %k11, %k12 : i8
    %r240 = comb.concat %r230, %r231, %r232, %r233, %r234, %r235, %r236, %r237, %r238, %r239 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f556 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge cb 6 = "
    %f557 = sim.fmt.hex %r240, isUpper false : i10
    %f558 = sim.fmt.literal "\0A"
    %f559 = sim.fmt.concat (%f556, %f557, %f558)
    sim.proc.print %f559
    %r241 = comb.add %k13, %k14 : i8
    %f560 = sim.fmt.literal "add f1 7 = "
    %f561 = sim.fmt.hex %r241, isUpper false : i8
    %f562 = sim.fmt.literal "\0A"
    %f563 = sim.fmt.concat (%f560, %f561, %f562)
    sim.proc.print %f563
    %r242 = comb.sub %k13, %k14 : i8
    %f564 = sim.fmt.literal "sub f1 7 = "
    %f565 = sim.fmt.hex %r242, isUpper false : i8
    %f566 = sim.fmt.literal "\0A"
    %f567 = sim.fmt.concat (%f564, %f565, %f566)
    sim.proc.print %f567
    %r243 = comb.mul %k13, %k14 : i8
    %f568 = sim.fmt.literal "mul f1 7 = "
    %f569 = sim.fmt.hex %r243, isUpper false : i8
    %f570 = sim.fmt.literal "\0A"
    %f571 = sim.fmt.concat (%f568, %f569, %f570)
    sim.proc.print %f571
    %r244 = comb.divu %k13, %k14 : i8
    %f572 = sim.fmt.literal "divu f1 7 = "
    %f573 = sim.fmt.hex %r244, isUpper false : i8
    %f574 = sim.fmt.literal "\0A"
    %f575 = sim.fmt.concat (%f572, %f573, %f574)
    sim.proc.print %f575
    %r245 = comb.divs %k13, %k14 : i8
    %f576 = sim.fmt.literal "divs f1 7 = "
    %f577 = sim.fmt.hex %r245, isUpper false : i8
    %f578 = sim.fmt.literal "\0A"
    %f579 = sim.fmt.concat (%f576, %f577, %f578)
    sim.proc.print %f579
    %r246 = comb.modu %k13, %k14 : i8
    %f580 = sim.fmt.literal "modu f1 7 = "
    %f581 = sim.fmt.hex %r246, isUpper false : i8
    %f582 = sim.fmt.literal "\0A"
    %f583 = sim.fmt.concat (%f580, %f581, %f582)
    sim.proc.print %f583
    %r247 = comb.mods %k13, %k14 : i8
    %f584 = sim.fmt.literal "mods f1 7 = "
    %f585 = sim.fmt.hex %r247, isUpper false : i8
    %f586 = sim.fmt.literal "\0A"
    %f587 = sim.fmt.concat (%f584, %f585, %f586)
    sim.proc.print %f587
    %r248 = comb.and %k13, %k14 : i8
    %f588 = sim.fmt.literal "and f1 7 = "
    %f589 = sim.fmt.hex %r248, isUpper false : i8
    %f590 = sim.fmt.literal "\0A"
    %f591 = sim.fmt.concat (%f588, %f589, %f590)
    sim.proc.print %f591
    %r249 = comb.or %k13, %k14 : i8
    %f592 = sim.fmt.literal "or f1 7 = "
    %f593 = sim.fmt.hex %r249, isUpper false : i8
    %f594 = sim.fmt.literal "\0A"
    %f595 = sim.fmt.concat (%f592, %f593, %f594)
    sim.proc.print %f595
    %r250 = comb.xor %k13, %k14 : i8
    %f596 = sim.fmt.literal "xor f1 7 = "
    %f597 = sim.fmt.hex %r250, isUpper false : i8
    %f598 = sim.fmt.literal "\0A"
    %f599 = sim.fmt.concat (%f596, %f597, %f598)
    sim.proc.print %f599
    %r251 = comb.shl %k13, %k14 : i8
    %f600 = sim.fmt.literal "shl f1 7 = "
    %f601 = sim.fmt.hex %r251, isUpper false : i8
    %f602 = sim.fmt.literal "\0A"
    %f603 = sim.fmt.concat (%f600, %f601, %f602)
    sim.proc.print %f603
    %r252 = comb.shru %k13, %k14 : i8
    %f604 = sim.fmt.literal "shru f1 7 = "
    %f605 = sim.fmt.hex %r252, isUpper false : i8
    %f606 = sim.fmt.literal "\0A"
    %f607 = sim.fmt.concat (%f604, %f605, %f606)
    sim.proc.print %f607
    %r253 = comb.shrs %k13, %k14 : i8
    %f608 = sim.fmt.literal "shrs f1 7 = "
    %f609 = sim.fmt.hex %r253, isUpper false : i8
    %f610 = sim.fmt.literal "\0A"
    %f611 = sim.fmt.concat (%f608, %f609, %f610)
    sim.proc.print %f611
    %r254 = comb.icmp eq %k13, %k14 : i8
    %r255 = comb.icmp ne %k13, %k14 : i8
    %r256 = comb.icmp ult %k13, %k14 : i8
    %r257 = comb.icmp ule %k13, %k14 : i8
    %r258 = comb.icmp ugt %k13, %k14 : i8
    %r259 = comb.icmp uge %k13, %k14 : i8
    %r260 = comb.icmp slt %k13, %k14 : i8
    %r261 = comb.icmp sle %k13, %k14 : i8
    %r262 = comb.icmp sgt %k13, %k14 : i8
    %r263 = comb.icmp sge %k13, %k14 : i8
    %r264 = comb.concat %r254, %r255, %r256, %r257, %r258, %r259, %r260, %r261, %r262, %r263 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f612 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge f1 7 = "
    %f613 = sim.fmt.hex %r264, isUpper false : i10
    %f614 = sim.fmt.literal "\0A"
    %f615 = sim.fmt.concat (%f612, %f613, %f614)
    sim.proc.print %f615
    llhd.halt
  }
}
