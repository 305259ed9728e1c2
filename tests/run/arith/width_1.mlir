// RULE: arith.addi, arith.subi, arith.muli, arith.divui, arith.divsi, arith.ceildivui, arith.ceildivsi
// RULE: arith.floordivsi, arith.remui, arith.remsi, arith.andi, arith.ori, arith.xori, arith.shli, arith.shrui
// RULE: arith.shrsi, arith.maxsi, arith.maxui, arith.minsi, arith.minui, arith.division, arith.addui_extended
// RULE: arith.subui_extended, arith.mului_extended, arith.mulsi_extended, arith.cmpi
// OUT: addi 0 0 = 0
// OUT: subi 0 0 = 0
// OUT: muli 0 0 = 0
// OUT: divui 0 0 = 0
// OUT: divsi 0 0 = 0
// OUT: ceildivui 0 0 = 0
// OUT: ceildivsi 0 0 = 0
// OUT: floordivsi 0 0 = 0
// OUT: remui 0 0 = 0
// OUT: remsi 0 0 = 0
// OUT: andi 0 0 = 0
// OUT: ori 0 0 = 0
// OUT: xori 0 0 = 0
// OUT: shli 0 0 = 0
// OUT: shrui 0 0 = 0
// OUT: shrsi 0 0 = 0
// OUT: maxsi 0 0 = 0
// OUT: maxui 0 0 = 0
// OUT: minsi 0 0 = 0
// OUT: minui 0 0 = 0
// OUT: addui_extended 0 0 = 0
// OUT:   carry = 0
// OUT: subui_extended 0 0 = 0
// OUT:   borrow = 0
// OUT: mului_extended 0 0 = 0
// OUT:   high = 0
// OUT: mulsi_extended 0 0 = 0
// OUT:   high = 0
// OUT: eq ne ult ule ugt uge slt sle sgt sge 0 0 = 255
// OUT: addi 1 1 = 0
// OUT: subi 1 1 = 0
// OUT: muli 1 1 = 1
// OUT: divui 1 1 = 1
// OUT: divsi 1 1 = 1
// OUT: ceildivui 1 1 = 1
// OUT: ceildivsi 1 1 = 1
// OUT: floordivsi 1 1 = 1
// OUT: remui 1 1 = 0
// OUT: remsi 1 1 = 0
// OUT: andi 1 1 = 1
// OUT: ori 1 1 = 1
// OUT: xori 1 1 = 0
// OUT: shli 1 1 = 0
// OUT: shrui 1 1 = 0
// OUT: shrsi 1 1 = 1
// OUT: maxsi 1 1 = 1
// OUT: maxui 1 1 = 1
// OUT: minsi 1 1 = 1
// OUT: minui 1 1 = 1
// OUT: addui_extended 1 1 = 0
// OUT:   carry = 1
// OUT: subui_extended 1 1 = 0
// OUT:   borrow = 0
// OUT: mului_extended 1 1 = 1
// OUT:   high = 0
// OUT: mulsi_extended 1 1 = 1
// OUT:   high = 0
// OUT: eq ne ult ule ugt uge slt sle sgt sge 1 1 = 255
// OUT: addi 1 0 = 1
// OUT: subi 1 0 = 1
// OUT: muli 1 0 = 0
// OUT: divui 1 0 = 1
// OUT: divsi 1 0 = 1
// OUT: ceildivui 1 0 = 1
// OUT: ceildivsi 1 0 = 1
// OUT: floordivsi 1 0 = 1
// OUT: remui 1 0 = 0
// OUT: remsi 1 0 = 0
// OUT: andi 1 0 = 0
// OUT: ori 1 0 = 1
// OUT: xori 1 0 = 1
// OUT: shli 1 0 = 1
// OUT: shrui 1 0 = 1
// OUT: shrsi 1 0 = 1
// OUT: maxsi 1 0 = 0
// OUT: maxui 1 0 = 1
// OUT: minsi 1 0 = 1
// OUT: minui 1 0 = 0
// OUT: addui_extended 1 0 = 1
// OUT:   carry = 0
// OUT: subui_extended 1 0 = 1
// OUT:   borrow = 0
// OUT: mului_extended 1 0 = 0
// OUT:   high = 0
// OUT: mulsi_extended 1 0 = 0
// OUT:   high = 0
// OUT: eq ne ult ule ugt uge slt sle sgt sge 1 0 = 13c

hw.module @tb() {
  %k0 = hw.constant 0 : i1
  %k1 = hw.constant 1 : i1
  llhd.process {
    %r1 = arith.addi %k0, %k0 : i1
    %f0 = sim.fmt.literal "addi 0 0 = "
    %f1 = sim.fmt.hex %r1, isUpper false : i1
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r2 = arith.subi %k0, %k0 : i1
    %f4 = sim.fmt.literal "subi 0 0 = "
    %f5 = sim.fmt.hex %r2, isUpper false : i1
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r3 = arith.muli %k0, %k0 : i1
    %f8 = sim.fmt.literal "muli 0 0 = "
    %f9 = sim.fmt.hex %r3, isUpper false : i1
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r4 = arith.divui %k0, %k0 : i1
    %f12 = sim.fmt.literal "divui 0 0 = "
    %f13 = sim.fmt.hex %r4, isUpper false : i1
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r5 = arith.divsi %k0, %k0 : i1
    %f16 = sim.fmt.literal "divsi 0 0 = "
    %f17 = sim.fmt.hex %r5, isUpper false : i1
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r6 = arith.ceildivui %k0, %k0 : i1
    %f20 = sim.fmt.literal "ceildivui 0 0 = "
    %f21 = sim.fmt.hex %r6, isUpper false : i1
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r7 = arith.ceildivsi %k0, %k0 : i1
    %f24 = sim.fmt.literal "ceildivsi 0 0 = "
    %f25 = sim.fmt.hex %r7, isUpper false : i1
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r8 = arith.floordivsi %k0, %k0 : i1
    %f28 = sim.fmt.literal "floordivsi 0 0 = "
    %f29 = sim.fmt.hex %r8, isUpper false : i1
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r9 = arith.remui %k0, %k0 : i1
    %f32 = sim.fmt.literal "remui 0 0 = "
    %f33 = sim.fmt.hex %r9, isUpper false : i1
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r10 = arith.remsi %k0, %k0 : i1
    %f36 = sim.fmt.literal "remsi 0 0 = "
    %f37 = sim.fmt.hex %r10, isUpper false : i1
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r11 = arith.andi %k0, %k0 : i1
    %f40 = sim.fmt.literal "andi 0 0 = "
    %f41 = sim.fmt.hex %r11, isUpper false : i1
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r12 = arith.ori %k0, %k0 : i1
    %f44 = sim.fmt.literal "ori 0 0 = "
    %f45 = sim.fmt.hex %r12, isUpper false : i1
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r13 = arith.xori %k0, %k0 : i1
    %f48 = sim.fmt.literal "xori 0 0 = "
    %f49 = sim.fmt.hex %r13, isUpper false : i1
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r14 = arith.shli %k0, %k0 : i1
    %f52 = sim.fmt.literal "shli 0 0 = "
    %f53 = sim.fmt.hex %r14, isUpper false : i1
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r15 = arith.shrui %k0, %k0 : i1
    %f56 = sim.fmt.literal "shrui 0 0 = "
    %f57 = sim.fmt.hex %r15, isUpper false : i1
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r16 = arith.shrsi %k0, %k0 : i1
    %f60 = sim.fmt.literal "shrsi 0 0 = "
    %f61 = sim.fmt.hex %r16, isUpper false : i1
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r17 = arith.maxsi %k0, %k0 : i1
    %f64 = sim.fmt.literal "maxsi 0 0 = "
    %f65 = sim.fmt.hex %r17, isUpper false : i1
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r18 = arith.maxui %k0, %k0 : i1
    %f68 = sim.fmt.literal "maxui 0 0 = "
    %f69 = sim.fmt.hex %r18, isUpper false : i1
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r19 = arith.minsi %k0, %k0 : i1
    %f72 = sim.fmt.literal "minsi 0 0 = "
    %f73 = sim.fmt.hex %r19, isUpper false : i1
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r20 = arith.minui %k0, %k0 : i1
    %f76 = sim.fmt.literal "minui 0 0 = "
    %f77 = sim.fmt.hex %r20, isUpper false : i1
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r21:2 = arith.addui_extended %k0, %k0 : i1, i1
    %f80 = sim.fmt.literal "addui_extended 0 0 = "
    %f81 = sim.fmt.hex %r21#0, isUpper false : i1
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %f84 = sim.fmt.literal "  carry = "
    %f85 = sim.fmt.hex %r21#1, isUpper false : i1
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r22:2 = arith.subui_extended %k0, %k0 : i1, i1
    %f88 = sim.fmt.literal "subui_extended 0 0 = "
    %f89 = sim.fmt.hex %r22#0, isUpper false : i1
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %f92 = sim.fmt.literal "  borrow = "
    %f93 = sim.fmt.hex %r22#1, isUpper false : i1
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    %r23:2 = arith.mului_extended %k0, %k0 : i1
    %f96 = sim.fmt.literal "mului_extended 0 0 = "
    %f97 = sim.fmt.hex %r23#0, isUpper false : i1
    %f98 = sim.fmt.literal "\0A"
    %f99 = sim.fmt.concat (%f96, %f97, %f98)
    sim.proc.print %f99
    %f100 = sim.fmt.literal "  high = "
    %f101 = sim.fmt.hex %r23#1, isUpper false : i1
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f100, %f101, %f102)
    sim.proc.print %f103
    %r24:2 = arith.mulsi_extended %k0, %k0 : i1
    %f104 = sim.fmt.literal "mulsi_extended 0 0 = "
    %f105 = sim.fmt.hex %r24#0, isUpper false : i1
    %f106 = sim.fmt.literal "\0A"
    %f107 = sim.fmt.concat (%f104, %f105, %f106)
    sim.proc.print %f107
    %f108 = sim.fmt.literal "  high = "
    %f109 = sim.fmt.hex %r24#1, isUpper false : i1
    %f110 = sim.fmt.literal "\0A"
    %f111 = sim.fmt.concat (%f108, %f109, %f110)
    sim.proc.print %f111
    %r25 = arith.cmpi eq, %k0, %k0 : i1
    %r26 = arith.cmpi ne, %k0, %k0 : i1
    %r27 = arith.cmpi ult, %k0, %k0 : i1
    %r28 = arith.cmpi ule, %k0, %k0 : i1
    %r29 = arith.cmpi ugt, %k0, %k0 : i1
    %r30 = arith.cmpi uge, %k0, %k0 : i1
    %r31 = arith.cmpi slt, %k0, %k0 : i1
    %r32 = arith.cmpi sle, %k0, %k0 : i1
    %r33 = arith.cmpi sgt, %k0, %k0 : i1
    %r34 = arith.cmpi sge, %k0, %k0 : i1
    %r35 = comb.concat %r25, %r26, %r27, %r28, %r29, %r30, %r31, %r32, %r33, %r34 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f112 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %f113 = sim.fmt.hex %r35, isUpper false : i10
    %f114 = sim.fmt.literal "\0A"
    %f115 = sim.fmt.concat (%f112, %f113, %f114)
    sim.proc.print %f115
    %r36 = arith.addi %k1, %k1 : i1
    %f116 = sim.fmt.literal "addi 1 1 = "
    %f117 = sim.fmt.hex %r36, isUpper false : i1
    %f118 = sim.fmt.literal "\0A"
    %f119 = sim.fmt.concat (%f116, %f117, %f118)
    sim.proc.print %f119
    %r37 = arith.subi %k1, %k1 : i1
    %f120 = sim.fmt.literal "subi 1 1 = "
    %f121 = sim.fmt.hex %r37, isUpper false : i1
    %f122 = sim.fmt.literal "\0A"
    %f123 = sim.fmt.concat (%f120, %f121, %f122)
    sim.proc.print %f123
    %r38 = arith.muli %k1, %k1 : i1
    %f124 = sim.fmt.literal "muli 1 1 = "
    %f125 = sim.fmt.hex %r38, isUpper false : i1
    %f126 = sim.fmt.literal "\0A"
    %f127 = sim.fmt.concat (%f124, %f125, %f126)
    sim.proc.print %f127
    %r39 = arith.divui %k1, %k1 : i1
    %f128 = sim.fmt.literal "divui 1 1 = "
    %f129 = sim.fmt.hex %r39, isUpper false : i1
    %f130 = sim.fmt.literal "\0A"
    %f131 = sim.fmt.concat (%f128, %f129, %f130)
    sim.proc.print %f131
    %r40 = arith.divsi %k1, %k1 : i1
    %f132 = sim.fmt.literal "divsi 1 1 = "
    %f133 = sim.fmt.hex %r40, isUpper false : i1
    %f134 = sim.fmt.literal "\0A"
    %f135 = sim.fmt.concat (%f132, %f133, %f134)
    sim.proc.print %f135
    %r41 = arith.ceildivui %k1, %k1 : i1
    %f136 = sim.fmt.literal "ceildivui 1 1 = "
    %f137 = sim.fmt.hex %r41, isUpper false : i1
    %f138 = sim.fmt.literal "\0A"
    %f139 = sim.fmt.concat (%f136, %f137, %f138)
    sim.proc.print %f139
    %r42 = arith.ceildivsi %k1, %k1 : i1
    %f140 = sim.fmt.literal "ceildivsi 1 1 = "
    %f141 = sim.fmt.hex %r42, isUpper false : i1
    %f142 = sim.fmt.literal "\0A"
    %f143 = sim.fmt.concat (%f140, %f141, %f142)
    sim.proc.print %f143
    %r43 = arith.floordivsi %k1, %k1 : i1
    %f144 = sim.fmt.literal "floordivsi 1 1 = "
    %f145 = sim.fmt.hex %r43, isUpper false : i1
    %f146 = sim.fmt.literal "\0A"
    %f147 = sim.fmt.concat (%f144, %f145, %f146)
    sim.proc.print %f147
    %r44 = arith.remui %k1, %k1 : i1
    %f148 = sim.fmt.literal "remui 1 1 = "
    %f149 = sim.fmt.hex %r44, isUpper false : i1
    %f150 = sim.fmt.literal "\0A"
    %f151 = sim.fmt.concat (%f148, %f149, %f150)
    sim.proc.print %f151
    %r45 = arith.remsi %k1, %k1 : i1
    %f152 = sim.fmt.literal "remsi 1 1 = "
    %f153 = sim.fmt.hex %r45, isUpper false : i1
    %f154 = sim.fmt.literal "\0A"
    %f155 = sim.fmt.concat (%f152, %f153, %f154)
    sim.proc.print %f155
    %r46 = arith.andi %k1, %k1 : i1
    %f156 = sim.fmt.literal "andi 1 1 = "
    %f157 = sim.fmt.hex %r46, isUpper false : i1
    %f158 = sim.fmt.literal "\0A"
    %f159 = sim.fmt.concat (%f156, %f157, %f158)
    sim.proc.print %f159
    %r47 = arith.ori %k1, %k1 : i1
    %f160 = sim.fmt.literal "ori 1 1 = "
    %f161 = sim.fmt.hex %r47, isUpper false : i1
    %f162 = sim.fmt.literal "\0A"
    %f163 = sim.fmt.concat (%f160, %f161, %f162)
    sim.proc.print %f163
    %r48 = arith.xori %k1, %k1 : i1
    %f164 = sim.fmt.literal "xori 1 1 = "
    %f165 = sim.fmt.hex %r48, isUpper false : i1
    %f166 = sim.fmt.literal "\0A"
    %f167 = sim.fmt.concat (%f164, %f165, %f166)
    sim.proc.print %f167
    %r49 = arith.shli %k1, %k1 : i1
    %f168 = sim.fmt.literal "shli 1 1 = "
    %f169 = sim.fmt.hex %r49, isUpper false : i1
    %f170 = sim.fmt.literal "\0A"
    %f171 = sim.fmt.concat (%f168, %f169, %f170)
    sim.proc.print %f171
    %r50 = arith.shrui %k1, %k1 : i1
    %f172 = sim.fmt.literal "shrui 1 1 = "
    %f173 = sim.fmt.hex %r50, isUpper false : i1
    %f174 = sim.fmt.literal "\0A"
    %f175 = sim.fmt.concat (%f172, %f173, %f174)
    sim.proc.print %f175
    %r51 = arith.shrsi %k1, %k1 : i1
    %f176 = sim.fmt.literal "shrsi 1 1 = "
    %f177 = sim.fmt.hex %r51, isUpper false : i1
    %f178 = sim.fmt.literal "\0A"
    %f179 = sim.fmt.concat (%f176, %f177, %f178)
    sim.proc.print %f179
    %r52 = arith.maxsi %k1, %k1 : i1
    %f180 = sim.fmt.literal "maxsi 1 1 = "
    %f181 = sim.fmt.hex %r52, isUpper false : i1
    %f182 = sim.fmt.literal "\0A"
    %f183 = sim.fmt.concat (%f180, %f181, %f182)
    sim.proc.print %f183
    %r53 = arith.maxui %k1, %k1 : i1
    %f184 = sim.fmt.literal "maxui 1 1 = "
    %f185 = sim.fmt.hex %r53, isUpper false : i1
    %f186 = sim.fmt.literal "\0A"
    %f187 = sim.fmt.concat (%f184, %f185, %f186)
    sim.proc.print %f187
    %r54 = arith.minsi %k1, %k1 : i1
    %f188 = sim.fmt.literal "minsi 1 1 = "
    %f189 = sim.fmt.hex %r54, isUpper false : i1
    %f190 = sim.fmt.literal "\0A"
    %f191 = sim.fmt.concat (%f188, %f189, %f190)
    sim.proc.print %f191
    %r55 = arith.minui %k1, %k1 : i1
    %f192 = sim.fmt.literal "minui 1 1 = "
    %f193 = sim.fmt.hex %r55, isUpper false : i1
    %f194 = sim.fmt.literal "\0A"
    %f195 = sim.fmt.concat (%f192, %f193, %f194)
    sim.proc.print %f195
    %r56:2 = arith.addui_extended %k1, %k1 : i1, i1
    %f196 = sim.fmt.literal "addui_extended 1 1 = "
    %f197 = sim.fmt.hex %r56#0, isUpper false : i1
    %f198 = sim.fmt.literal "\0A"
    %f199 = sim.fmt.concat (%f196, %f197, %f198)
    sim.proc.print %f199
    %f200 = sim.fmt.literal "  carry = "
    %f201 = sim.fmt.hex %r56#1, isUpper false : i1
    %f202 = sim.fmt.literal "\0A"
    %f203 = sim.fmt.concat (%f200, %f201, %f202)
    sim.proc.print %f203
    %r57:2 = arith.subui_extended %k1, %k1 : i1, i1
    %f204 = sim.fmt.literal "subui_extended 1 1 = "
    %f205 = sim.fmt.hex %r57#0, isUpper false : i1
    %f206 = sim.fmt.literal "\0A"
    %f207 = sim.fmt.concat (%f204, %f205, %f206)
    sim.proc.print %f207
    %f208 = sim.fmt.literal "  borrow = "
    %f209 = sim.fmt.hex %r57#1, isUpper false : i1
    %f210 = sim.fmt.literal "\0A"
    %f211 = sim.fmt.concat (%f208, %f209, %f210)
    sim.proc.print %f211
    %r58:2 = arith.mului_extended %k1, %k1 : i1
    %f212 = sim.fmt.literal "mului_extended 1 1 = "
    %f213 = sim.fmt.hex %r58#0, isUpper false : i1
    %f214 = sim.fmt.literal "\0A"
    %f215 = sim.fmt.concat (%f212, %f213, %f214)
    sim.proc.print %f215
    %f216 = sim.fmt.literal "  high = "
    %f217 = sim.fmt.hex %r58#1, isUpper false : i1
    %f218 = sim.fmt.literal "\0A"
    %f219 = sim.fmt.concat (%f216, %f217, %f218)
    sim.proc.print %f219
    %r59:2 = arith.mulsi_extended %k1, %k1 : i1
    %f220 = sim.fmt.literal "mulsi_extended 1 1 = "
    %f221 = sim.fmt.hex %r59#0, isUpper false : i1
    %f222 = sim.fmt.literal "\0A"
    %f223 = sim.fmt.concat (%f220, %f221, %f222)
    sim.proc.print %f223
    %f224 = sim.fmt.literal "  high = "
    %f225 = sim.fmt.hex %r59#1, isUpper false : i1
    %f226 = sim.fmt.literal "\0A"
    %f227 = sim.fmt.concat (%f224, %f225, %f226)
    sim.proc.print %f227
    %r60 = arith.cmpi eq, %k1, %k1 : i1
    %r61 = arith.cmpi ne, %k1, %k1 : i1
    %r62 = arith.cmpi ult, %k1, %k1 : i1
    %r63 = arith.cmpi ule, %k1, %k1 : i1
    %r64 = arith.cmpi ugt, %k1, %k1 : i1
    %r65 = arith.cmpi uge, %k1, %k1 : i1
    %r66 = arith.cmpi slt, %k1, %k1 : i1
    %r67 = arith.cmpi sle, %k1, %k1 : i1
    %r68 = arith.cmpi sgt, %k1, %k1 : i1
    %r69 = arith.cmpi sge, %k1, %k1 : i1
    %r70 = comb.concat %r60, %r61, %r62, %r63, %r64, %r65, %r66, %r67, %r68, %r69 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f228 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 1 = "
    %f229 = sim.fmt.hex %r70, isUpper false : i10
    %f230 = sim.fmt.literal "\0A"
    %f231 = sim.fmt.concat (%f228, %f229, %f230)
    sim.proc.print %f231
    %r71 = arith.addi %k1, %k0 : i1
    %f232 = sim.fmt.literal "addi 1 0 = "
    %f233 = sim.fmt.hex %r71, isUpper false : i1
    %f234 = sim.fmt.literal "\0A"
    %f235 = sim.fmt.concat (%f232, %f233, %f234)
    sim.proc.print %f235
    %r72 = arith.subi %k1, %k0 : i1
    %f236 = sim.fmt.literal "subi 1 0 = "
    %f237 = sim.fmt.hex %r72, isUpper false : i1
    %f238 = sim.fmt.literal "\0A"
    %f239 = sim.fmt.concat (%f236, %f237, %f238)
    sim.proc.print %f239
    %r73 = arith.muli %k1, %k0 : i1
    %f240 = sim.fmt.literal "muli 1 0 = "
    %f241 = sim.fmt.hex %r73, isUpper false : i1
    %f242 = sim.fmt.literal "\0A"
    %f243 = sim.fmt.concat (%f240, %f241, %f242)
    sim.proc.print %f243
    %r74 = arith.divui %k1, %k0 : i1
    %f244 = sim.fmt.literal "divui 1 0 = "
    %f245 = sim.fmt.hex %r74, isUpper false : i1
    %f246 = sim.fmt.literal "\0A"
    %f247 = sim.fmt.concat (%f244, %f245, %f246)
    sim.proc.print %f247
    %r75 = arith.divsi %k1, %k0 : i1
    %f248 = sim.fmt.literal "divsi 1 0 = "
    %f249 = sim.fmt.hex %r75, isUpper false : i1
    %f250 = sim.fmt.literal "\0A"
    %f251 = sim.fmt.concat (%f248, %f249, %f250)
    sim.proc.print %f251
    %r76 = arith.ceildivui %k1, %k0 : i1
    %f252 = sim.fmt.literal "ceildivui 1 0 = "
    %f253 = sim.fmt.hex %r76, isUpper false : i1
    %f254 = sim.fmt.literal "\0A"
    %f255 = sim.fmt.concat (%f252, %f253, %f254)
    sim.proc.print %f255
    %r77 = arith.ceildivsi %k1, %k0 : i1
    %f256 = sim.fmt.literal "ceildivsi 1 0 = "
    %f257 = sim.fmt.hex %r77, isUpper false : i1
    %f258 = sim.fmt.literal "\0A"
    %f259 = sim.fmt.concat (%f256, %f257, %f258)
    sim.proc.print %f259
    %r78 = arith.floordivsi %k1, %k0 : i1
    %f260 = sim.fmt.literal "floordivsi 1 0 = "
    %f261 = sim.fmt.hex %r78, isUpper false : i1
    %f262 = sim.fmt.literal "\0A"
    %f263 = sim.fmt.concat (%f260, %f261, %f262)
    sim.proc.print %f263
    %r79 = arith.remui %k1, %k0 : i1
    %f264 = sim.fmt.literal "remui 1 0 = "
    %f265 = sim.fmt.hex %r79, isUpper false : i1
    %f266 = sim.fmt.literal "\0A"
    %f267 = sim.fmt.concat (%f264, %f265, %f266)
    sim.proc.print %f267
    %r80 = arith.remsi %k1, %k0 : i1
    %f268 = sim.fmt.literal "remsi 1 0 = "
    %f269 = sim.fmt.hex %r80, isUpper false : i1
    %f270 = sim.fmt.literal "\0A"
    %f271 = sim.fmt.concat (%f268, %f269, %f270)
    sim.proc.print %f271
    %r81 = arith.andi %k1, %k0 : i1
    %f272 = sim.fmt.literal "andi 1 0 = "
    %f273 = sim.fmt.hex %r81, isUpper false : i1
    %f274 = sim.fmt.literal "\0A"
    %f275 = sim.fmt.concat (%f272, %f273, %f274)
    sim.proc.print %f275
    %r82 = arith.ori %k1, %k0 : i1
    %f276 = sim.fmt.literal "ori 1 0 = "
    %f277 = sim.fmt.hex %r82, isUpper false : i1
    %f278 = sim.fmt.literal "\0A"
    %f279 = sim.fmt.concat (%f276, %f277, %f278)
    sim.proc.print %f279
    %r83 = arith.xori %k1, %k0 : i1
    %f280 = sim.fmt.literal "xori 1 0 = "
    %f281 = sim.fmt.hex %r83, isUpper false : i1
    %f282 = sim.fmt.literal "\0A"
    %f283 = sim.fmt.concat (%f280, %f281, %f282)
    sim.proc.print %f283
    %r84 = arith.shli %k1, %k0 : i1
    %f284 = sim.fmt.literal "shli 1 0 = "
    %f285 = sim.fmt.hex %r84, isUpper false : i1
    %f286 = sim.fmt.literal "\0A"
    %f287 = sim.fmt.concat (%f284, %f285, %f286)
    sim.proc.print %f287
    %r85 = arith.shrui %k1, %k0 : i1
    %f288 = sim.fmt.literal "shrui 1 0 = "
    %f289 = sim.fmt.hex %r85, isUpper false : i1
    %f290 = sim.fmt.literal "\0A"
    %f291 = sim.fmt.concat (%f288, %f289, %f290)
    sim.proc.print %f291
    %r86 = arith.shrsi %k1, %k0 : i1
    %f292 = sim.fmt.literal "shrsi 1 0 = "
    %f293 = sim.fmt.hex %r86, isUpper false : i1
    %f294 = sim.fmt.literal "\0A"
    %f295 = sim.fmt.concat (%f292, %f293, %f294)
    sim.proc.print %f295
    %r87 = arith.maxsi %k1, %k0 : i1
    %f296 = sim.fmt.literal "maxsi 1 0 = "
    %f297 = sim.fmt.hex %r87, isUpper false : i1
    %f298 = sim.fmt.literal "\0A"
    %f299 = sim.fmt.concat (%f296, %f297, %f298)
    sim.proc.print %f299
    %r88 = arith.maxui %k1, %k0 : i1
    %f300 = sim.fmt.literal "maxui 1 0 = "
    %f301 = sim.fmt.hex %r88, isUpper false : i1
    %f302 = sim.fmt.literal "\0A"
    %f303 = sim.fmt.concat (%f300, %f301, %f302)
    sim.proc.print %f303
    %r89 = arith.minsi %k1, %k0 : i1
    %f304 = sim.fmt.literal "minsi 1 0 = "
    %f305 = sim.fmt.hex %r89, isUpper false : i1
    %f306 = sim.fmt.literal "\0A"
    %f307 = sim.fmt.concat (%f304, %f305, %f306)
    sim.proc.print %f307
    %r90 = arith.minui %k1, %k0 : i1
    %f308 = sim.fmt.literal "minui 1 0 = "
    %f309 = sim.fmt.hex %r90, isUpper false : i1
    %f310 = sim.fmt.literal "\0A"
    %f311 = sim.fmt.concat (%f308, %f309, %f310)
    sim.proc.print %f311
    %r91:2 = arith.addui_extended %k1, %k0 : i1, i1
    %f312 = sim.fmt.literal "addui_extended 1 0 = "
    %f313 = sim.fmt.hex %r91#0, isUpper false : i1
    %f314 = sim.fmt.literal "\0A"
    %f315 = sim.fmt.concat (%f312, %f313, %f314)
    sim.proc.print %f315
    %f316 = sim.fmt.literal "  carry = "
    %f317 = sim.fmt.hex %r91#1, isUpper false : i1
    %f318 = sim.fmt.literal "\0A"
    %f319 = sim.fmt.concat (%f316, %f317, %f318)
    sim.proc.print %f319
    %r92:2 = arith.subui_extended %k1, %k0 : i1, i1
    %f320 = sim.fmt.literal "subui_extended 1 0 = "
    %f321 = sim.fmt.hex %r92#0, isUpper false : i1
    %f322 = sim.fmt.literal "\0A"
    %f323 = sim.fmt.concat (%f320, %f321, %f322)
    sim.proc.print %f323
    %f324 = sim.fmt.literal "  borrow = "
    %f325 = sim.fmt.hex %r92#1, isUpper false : i1
    %f326 = sim.fmt.literal "\0A"
    %f327 = sim.fmt.concat (%f324, %f325, %f326)
    sim.proc.print %f327
    %r93:2 = arith.mului_extended %k1, %k0 : i1
    %f328 = sim.fmt.literal "mului_extended 1 0 = "
    %f329 = sim.fmt.hex %r93#0, isUpper false : i1
    %f330 = sim.fmt.literal "\0A"
    %f331 = sim.fmt.concat (%f328, %f329, %f330)
    sim.proc.print %f331
    %f332 = sim.fmt.literal "  high = "
    %f333 = sim.fmt.hex %r93#1, isUpper false : i1
    %f334 = sim.fmt.literal "\0A"
    %f335 = sim.fmt.concat (%f332, %f333, %f334)
    sim.proc.print %f335
    %r94:2 = arith.mulsi_extended %k1, %k0 : i1
    %f336 = sim.fmt.literal "mulsi_extended 1 0 = "
    %f337 = sim.fmt.hex %r94#0, isUpper false : i1
    %f338 = sim.fmt.literal "\0A"
    %f339 = sim.fmt.concat (%f336, %f337, %f338)
    sim.proc.print %f339
    %f340 = sim.fmt.literal "  high = "
    %f341 = sim.fmt.hex %r94#1, isUpper false : i1
    %f342 = sim.fmt.literal "\0A"
    %f343 = sim.fmt.concat (%f340, %f341, %f342)
    sim.proc.print %f343
    %r95 = arith.cmpi eq, %k1, %k0 : i1
    %r96 = arith.cmpi ne, %k1, %k0 : i1
    %r97 = arith.cmpi ult, %k1, %k0 : i1
    %r98 = arith.cmpi ule, %k1, %k0 : i1
    %r99 = arith.cmpi ugt, %k1, %k0 : i1
    %r100 = arith.cmpi uge, %k1, %k0 : i1
    %r101 = arith.cmpi slt, %k1, %k0 : i1
    %r102 = arith.cmpi sle, %k1, %k0 : i1
    %r103 = arith.cmpi sgt, %k1, %k0 : i1
    %r104 = arith.cmpi sge, %k1, %k0 : i1
    %r105 = comb.concat %r95, %r96, %r97, %r98, %r99, %r100, %r101, %r102, %r103, %r104 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f344 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 0 = "
    %f345 = sim.fmt.hex %r105, isUpper false : i10
    %f346 = sim.fmt.literal "\0A"
    %f347 = sim.fmt.concat (%f344, %f345, %f346)
    sim.proc.print %f347
    llhd.halt
  }
}
