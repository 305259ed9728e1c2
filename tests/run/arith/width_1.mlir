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
    %fmt0 = sim.fmt.literal "addi 0 0 = "
    %fmt1 = sim.fmt.hex %r1, isUpper false : i1
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r2 = arith.subi %k0, %k0 : i1
    %fmt4 = sim.fmt.literal "subi 0 0 = "
    %fmt5 = sim.fmt.hex %r2, isUpper false : i1
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r3 = arith.muli %k0, %k0 : i1
    %fmt8 = sim.fmt.literal "muli 0 0 = "
    %fmt9 = sim.fmt.hex %r3, isUpper false : i1
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r4 = arith.divui %k0, %k0 : i1
    %fmt12 = sim.fmt.literal "divui 0 0 = "
    %fmt13 = sim.fmt.hex %r4, isUpper false : i1
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r5 = arith.divsi %k0, %k0 : i1
    %fmt16 = sim.fmt.literal "divsi 0 0 = "
    %fmt17 = sim.fmt.hex %r5, isUpper false : i1
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r6 = arith.ceildivui %k0, %k0 : i1
    %fmt20 = sim.fmt.literal "ceildivui 0 0 = "
    %fmt21 = sim.fmt.hex %r6, isUpper false : i1
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r7 = arith.ceildivsi %k0, %k0 : i1
    %fmt24 = sim.fmt.literal "ceildivsi 0 0 = "
    %fmt25 = sim.fmt.hex %r7, isUpper false : i1
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r8 = arith.floordivsi %k0, %k0 : i1
    %fmt28 = sim.fmt.literal "floordivsi 0 0 = "
    %fmt29 = sim.fmt.hex %r8, isUpper false : i1
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r9 = arith.remui %k0, %k0 : i1
    %fmt32 = sim.fmt.literal "remui 0 0 = "
    %fmt33 = sim.fmt.hex %r9, isUpper false : i1
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r10 = arith.remsi %k0, %k0 : i1
    %fmt36 = sim.fmt.literal "remsi 0 0 = "
    %fmt37 = sim.fmt.hex %r10, isUpper false : i1
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r11 = arith.andi %k0, %k0 : i1
    %fmt40 = sim.fmt.literal "andi 0 0 = "
    %fmt41 = sim.fmt.hex %r11, isUpper false : i1
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r12 = arith.ori %k0, %k0 : i1
    %fmt44 = sim.fmt.literal "ori 0 0 = "
    %fmt45 = sim.fmt.hex %r12, isUpper false : i1
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r13 = arith.xori %k0, %k0 : i1
    %fmt48 = sim.fmt.literal "xori 0 0 = "
    %fmt49 = sim.fmt.hex %r13, isUpper false : i1
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r14 = arith.shli %k0, %k0 : i1
    %fmt52 = sim.fmt.literal "shli 0 0 = "
    %fmt53 = sim.fmt.hex %r14, isUpper false : i1
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r15 = arith.shrui %k0, %k0 : i1
    %fmt56 = sim.fmt.literal "shrui 0 0 = "
    %fmt57 = sim.fmt.hex %r15, isUpper false : i1
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r16 = arith.shrsi %k0, %k0 : i1
    %fmt60 = sim.fmt.literal "shrsi 0 0 = "
    %fmt61 = sim.fmt.hex %r16, isUpper false : i1
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r17 = arith.maxsi %k0, %k0 : i1
    %fmt64 = sim.fmt.literal "maxsi 0 0 = "
    %fmt65 = sim.fmt.hex %r17, isUpper false : i1
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r18 = arith.maxui %k0, %k0 : i1
    %fmt68 = sim.fmt.literal "maxui 0 0 = "
    %fmt69 = sim.fmt.hex %r18, isUpper false : i1
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r19 = arith.minsi %k0, %k0 : i1
    %fmt72 = sim.fmt.literal "minsi 0 0 = "
    %fmt73 = sim.fmt.hex %r19, isUpper false : i1
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r20 = arith.minui %k0, %k0 : i1
    %fmt76 = sim.fmt.literal "minui 0 0 = "
    %fmt77 = sim.fmt.hex %r20, isUpper false : i1
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    %r21:2 = arith.addui_extended %k0, %k0 : i1, i1
    %fmt80 = sim.fmt.literal "addui_extended 0 0 = "
    %fmt81 = sim.fmt.hex %r21#0, isUpper false : i1
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %fmt84 = sim.fmt.literal "  carry = "
    %fmt85 = sim.fmt.hex %r21#1, isUpper false : i1
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r22:2 = arith.subui_extended %k0, %k0 : i1, i1
    %fmt88 = sim.fmt.literal "subui_extended 0 0 = "
    %fmt89 = sim.fmt.hex %r22#0, isUpper false : i1
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    %fmt92 = sim.fmt.literal "  borrow = "
    %fmt93 = sim.fmt.hex %r22#1, isUpper false : i1
    %fmt94 = sim.fmt.literal "\0A"
    %fmt95 = sim.fmt.concat (%fmt92, %fmt93, %fmt94)
    sim.proc.print %fmt95
    %r23:2 = arith.mului_extended %k0, %k0 : i1
    %fmt96 = sim.fmt.literal "mului_extended 0 0 = "
    %fmt97 = sim.fmt.hex %r23#0, isUpper false : i1
    %fmt98 = sim.fmt.literal "\0A"
    %fmt99 = sim.fmt.concat (%fmt96, %fmt97, %fmt98)
    sim.proc.print %fmt99
    %fmt100 = sim.fmt.literal "  high = "
    %fmt101 = sim.fmt.hex %r23#1, isUpper false : i1
    %fmt102 = sim.fmt.literal "\0A"
    %fmt103 = sim.fmt.concat (%fmt100, %fmt101, %fmt102)
    sim.proc.print %fmt103
    %r24:2 = arith.mulsi_extended %k0, %k0 : i1
    %fmt104 = sim.fmt.literal "mulsi_extended 0 0 = "
    %fmt105 = sim.fmt.hex %r24#0, isUpper false : i1
    %fmt106 = sim.fmt.literal "\0A"
    %fmt107 = sim.fmt.concat (%fmt104, %fmt105, %fmt106)
    sim.proc.print %fmt107
    %fmt108 = sim.fmt.literal "  high = "
    %fmt109 = sim.fmt.hex %r24#1, isUpper false : i1
    %fmt110 = sim.fmt.literal "\0A"
    %fmt111 = sim.fmt.concat (%fmt108, %fmt109, %fmt110)
    sim.proc.print %fmt111
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
    %fmt112 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %fmt113 = sim.fmt.hex %r35, isUpper false : i10
    %fmt114 = sim.fmt.literal "\0A"
    %fmt115 = sim.fmt.concat (%fmt112, %fmt113, %fmt114)
    sim.proc.print %fmt115
    %r36 = arith.addi %k1, %k1 : i1
    %fmt116 = sim.fmt.literal "addi 1 1 = "
    %fmt117 = sim.fmt.hex %r36, isUpper false : i1
    %fmt118 = sim.fmt.literal "\0A"
    %fmt119 = sim.fmt.concat (%fmt116, %fmt117, %fmt118)
    sim.proc.print %fmt119
    %r37 = arith.subi %k1, %k1 : i1
    %fmt120 = sim.fmt.literal "subi 1 1 = "
    %fmt121 = sim.fmt.hex %r37, isUpper false : i1
    %fmt122 = sim.fmt.literal "\0A"
    %fmt123 = sim.fmt.concat (%fmt120, %fmt121, %fmt122)
    sim.proc.print %fmt123
    %r38 = arith.muli %k1, %k1 : i1
    %fmt124 = sim.fmt.literal "muli 1 1 = "
    %fmt125 = sim.fmt.hex %r38, isUpper false : i1
    %fmt126 = sim.fmt.literal "\0A"
    %fmt127 = sim.fmt.concat (%fmt124, %fmt125, %fmt126)
    sim.proc.print %fmt127
    %r39 = arith.divui %k1, %k1 : i1
    %fmt128 = sim.fmt.literal "divui 1 1 = "
    %fmt129 = sim.fmt.hex %r39, isUpper false : i1
    %fmt130 = sim.fmt.literal "\0A"
    %fmt131 = sim.fmt.concat (%fmt128, %fmt129, %fmt130)
    sim.proc.print %fmt131
    %r40 = arith.divsi %k1, %k1 : i1
    %fmt132 = sim.fmt.literal "divsi 1 1 = "
    %fmt133 = sim.fmt.hex %r40, isUpper false : i1
    %fmt134 = sim.fmt.literal "\0A"
    %fmt135 = sim.fmt.concat (%fmt132, %fmt133, %fmt134)
    sim.proc.print %fmt135
    %r41 = arith.ceildivui %k1, %k1 : i1
    %fmt136 = sim.fmt.literal "ceildivui 1 1 = "
    %fmt137 = sim.fmt.hex %r41, isUpper false : i1
    %fmt138 = sim.fmt.literal "\0A"
    %fmt139 = sim.fmt.concat (%fmt136, %fmt137, %fmt138)
    sim.proc.print %fmt139
    %r42 = arith.ceildivsi %k1, %k1 : i1
    %fmt140 = sim.fmt.literal "ceildivsi 1 1 = "
    %fmt141 = sim.fmt.hex %r42, isUpper false : i1
    %fmt142 = sim.fmt.literal "\0A"
    %fmt143 = sim.fmt.concat (%fmt140, %fmt141, %fmt142)
    sim.proc.print %fmt143
    %r43 = arith.floordivsi %k1, %k1 : i1
    %fmt144 = sim.fmt.literal "floordivsi 1 1 = "
    %fmt145 = sim.fmt.hex %r43, isUpper false : i1
    %fmt146 = sim.fmt.literal "\0A"
    %fmt147 = sim.fmt.concat (%fmt144, %fmt145, %fmt146)
    sim.proc.print %fmt147
    %r44 = arith.remui %k1, %k1 : i1
    %fmt148 = sim.fmt.literal "remui 1 1 = "
    %fmt149 = sim.fmt.hex %r44, isUpper false : i1
    %fmt150 = sim.fmt.literal "\0A"
    %fmt151 = sim.fmt.concat (%fmt148, %fmt149, %fmt150)
    sim.proc.print %fmt151
    %r45 = arith.remsi %k1, %k1 : i1
    %fmt152 = sim.fmt.literal "remsi 1 1 = "
    %fmt153 = sim.fmt.hex %r45, isUpper false : i1
    %fmt154 = sim.fmt.literal "\0A"
    %fmt155 = sim.fmt.concat (%fmt152, %fmt153, %fmt154)
    sim.proc.print %fmt155
    %r46 = arith.andi %k1, %k1 : i1
    %fmt156 = sim.fmt.literal "andi 1 1 = "
    %fmt157 = sim.fmt.hex %r46, isUpper false : i1
    %fmt158 = sim.fmt.literal "\0A"
    %fmt159 = sim.fmt.concat (%fmt156, %fmt157, %fmt158)
    sim.proc.print %fmt159
    %r47 = arith.ori %k1, %k1 : i1
    %fmt160 = sim.fmt.literal "ori 1 1 = "
    %fmt161 = sim.fmt.hex %r47, isUpper false : i1
    %fmt162 = sim.fmt.literal "\0A"
    %fmt163 = sim.fmt.concat (%fmt160, %fmt161, %fmt162)
    sim.proc.print %fmt163
    %r48 = arith.xori %k1, %k1 : i1
    %fmt164 = sim.fmt.literal "xori 1 1 = "
    %fmt165 = sim.fmt.hex %r48, isUpper false : i1
    %fmt166 = sim.fmt.literal "\0A"
    %fmt167 = sim.fmt.concat (%fmt164, %fmt165, %fmt166)
    sim.proc.print %fmt167
    %r49 = arith.shli %k1, %k1 : i1
    %fmt168 = sim.fmt.literal "shli 1 1 = "
    %fmt169 = sim.fmt.hex %r49, isUpper false : i1
    %fmt170 = sim.fmt.literal "\0A"
    %fmt171 = sim.fmt.concat (%fmt168, %fmt169, %fmt170)
    sim.proc.print %fmt171
    %r50 = arith.shrui %k1, %k1 : i1
    %fmt172 = sim.fmt.literal "shrui 1 1 = "
    %fmt173 = sim.fmt.hex %r50, isUpper false : i1
    %fmt174 = sim.fmt.literal "\0A"
    %fmt175 = sim.fmt.concat (%fmt172, %fmt173, %fmt174)
    sim.proc.print %fmt175
    %r51 = arith.shrsi %k1, %k1 : i1
    %fmt176 = sim.fmt.literal "shrsi 1 1 = "
    %fmt177 = sim.fmt.hex %r51, isUpper false : i1
    %fmt178 = sim.fmt.literal "\0A"
    %fmt179 = sim.fmt.concat (%fmt176, %fmt177, %fmt178)
    sim.proc.print %fmt179
    %r52 = arith.maxsi %k1, %k1 : i1
    %fmt180 = sim.fmt.literal "maxsi 1 1 = "
    %fmt181 = sim.fmt.hex %r52, isUpper false : i1
    %fmt182 = sim.fmt.literal "\0A"
    %fmt183 = sim.fmt.concat (%fmt180, %fmt181, %fmt182)
    sim.proc.print %fmt183
    %r53 = arith.maxui %k1, %k1 : i1
    %fmt184 = sim.fmt.literal "maxui 1 1 = "
    %fmt185 = sim.fmt.hex %r53, isUpper false : i1
    %fmt186 = sim.fmt.literal "\0A"
    %fmt187 = sim.fmt.concat (%fmt184, %fmt185, %fmt186)
    sim.proc.print %fmt187
    %r54 = arith.minsi %k1, %k1 : i1
    %fmt188 = sim.fmt.literal "minsi 1 1 = "
    %fmt189 = sim.fmt.hex %r54, isUpper false : i1
    %fmt190 = sim.fmt.literal "\0A"
    %fmt191 = sim.fmt.concat (%fmt188, %fmt189, %fmt190)
    sim.proc.print %fmt191
    %r55 = arith.minui %k1, %k1 : i1
    %fmt192 = sim.fmt.literal "minui 1 1 = "
    %fmt193 = sim.fmt.hex %r55, isUpper false : i1
    %fmt194 = sim.fmt.literal "\0A"
    %fmt195 = sim.fmt.concat (%fmt192, %fmt193, %fmt194)
    sim.proc.print %fmt195
    %r56:2 = arith.addui_extended %k1, %k1 : i1, i1
    %fmt196 = sim.fmt.literal "addui_extended 1 1 = "
    %fmt197 = sim.fmt.hex %r56#0, isUpper false : i1
    %fmt198 = sim.fmt.literal "\0A"
    %fmt199 = sim.fmt.concat (%fmt196, %fmt197, %fmt198)
    sim.proc.print %fmt199
    %fmt200 = sim.fmt.literal "  carry = "
    %fmt201 = sim.fmt.hex %r56#1, isUpper false : i1
    %fmt202 = sim.fmt.literal "\0A"
    %fmt203 = sim.fmt.concat (%fmt200, %fmt201, %fmt202)
    sim.proc.print %fmt203
    %r57:2 = arith.subui_extended %k1, %k1 : i1, i1
    %fmt204 = sim.fmt.literal "subui_extended 1 1 = "
    %fmt205 = sim.fmt.hex %r57#0, isUpper false : i1
    %fmt206 = sim.fmt.literal "\0A"
    %fmt207 = sim.fmt.concat (%fmt204, %fmt205, %fmt206)
    sim.proc.print %fmt207
    %fmt208 = sim.fmt.literal "  borrow = "
    %fmt209 = sim.fmt.hex %r57#1, isUpper false : i1
    %fmt210 = sim.fmt.literal "\0A"
    %fmt211 = sim.fmt.concat (%fmt208, %fmt209, %fmt210)
    sim.proc.print %fmt211
    %r58:2 = arith.mului_extended %k1, %k1 : i1
    %fmt212 = sim.fmt.literal "mului_extended 1 1 = "
    %fmt213 = sim.fmt.hex %r58#0, isUpper false : i1
    %fmt214 = sim.fmt.literal "\0A"
    %fmt215 = sim.fmt.concat (%fmt212, %fmt213, %fmt214)
    sim.proc.print %fmt215
    %fmt216 = sim.fmt.literal "  high = "
    %fmt217 = sim.fmt.hex %r58#1, isUpper false : i1
    %fmt218 = sim.fmt.literal "\0A"
    %fmt219 = sim.fmt.concat (%fmt216, %fmt217, %fmt218)
    sim.proc.print %fmt219
    %r59:2 = arith.mulsi_extended %k1, %k1 : i1
    %fmt220 = sim.fmt.literal "mulsi_extended 1 1 = "
    %fmt221 = sim.fmt.hex %r59#0, isUpper false : i1
    %fmt222 = sim.fmt.literal "\0A"
    %fmt223 = sim.fmt.concat (%fmt220, %fmt221, %fmt222)
    sim.proc.print %fmt223
    %fmt224 = sim.fmt.literal "  high = "
    %fmt225 = sim.fmt.hex %r59#1, isUpper false : i1
    %fmt226 = sim.fmt.literal "\0A"
    %fmt227 = sim.fmt.concat (%fmt224, %fmt225, %fmt226)
    sim.proc.print %fmt227
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
    %fmt228 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 1 = "
    %fmt229 = sim.fmt.hex %r70, isUpper false : i10
    %fmt230 = sim.fmt.literal "\0A"
    %fmt231 = sim.fmt.concat (%fmt228, %fmt229, %fmt230)
    sim.proc.print %fmt231
    %r71 = arith.addi %k1, %k0 : i1
    %fmt232 = sim.fmt.literal "addi 1 0 = "
    %fmt233 = sim.fmt.hex %r71, isUpper false : i1
    %fmt234 = sim.fmt.literal "\0A"
    %fmt235 = sim.fmt.concat (%fmt232, %fmt233, %fmt234)
    sim.proc.print %fmt235
    %r72 = arith.subi %k1, %k0 : i1
    %fmt236 = sim.fmt.literal "subi 1 0 = "
    %fmt237 = sim.fmt.hex %r72, isUpper false : i1
    %fmt238 = sim.fmt.literal "\0A"
    %fmt239 = sim.fmt.concat (%fmt236, %fmt237, %fmt238)
    sim.proc.print %fmt239
    %r73 = arith.muli %k1, %k0 : i1
    %fmt240 = sim.fmt.literal "muli 1 0 = "
    %fmt241 = sim.fmt.hex %r73, isUpper false : i1
    %fmt242 = sim.fmt.literal "\0A"
    %fmt243 = sim.fmt.concat (%fmt240, %fmt241, %fmt242)
    sim.proc.print %fmt243
    %r74 = arith.divui %k1, %k0 : i1
    %fmt244 = sim.fmt.literal "divui 1 0 = "
    %fmt245 = sim.fmt.hex %r74, isUpper false : i1
    %fmt246 = sim.fmt.literal "\0A"
    %fmt247 = sim.fmt.concat (%fmt244, %fmt245, %fmt246)
    sim.proc.print %fmt247
    %r75 = arith.divsi %k1, %k0 : i1
    %fmt248 = sim.fmt.literal "divsi 1 0 = "
    %fmt249 = sim.fmt.hex %r75, isUpper false : i1
    %fmt250 = sim.fmt.literal "\0A"
    %fmt251 = sim.fmt.concat (%fmt248, %fmt249, %fmt250)
    sim.proc.print %fmt251
    %r76 = arith.ceildivui %k1, %k0 : i1
    %fmt252 = sim.fmt.literal "ceildivui 1 0 = "
    %fmt253 = sim.fmt.hex %r76, isUpper false : i1
    %fmt254 = sim.fmt.literal "\0A"
    %fmt255 = sim.fmt.concat (%fmt252, %fmt253, %fmt254)
    sim.proc.print %fmt255
    %r77 = arith.ceildivsi %k1, %k0 : i1
    %fmt256 = sim.fmt.literal "ceildivsi 1 0 = "
    %fmt257 = sim.fmt.hex %r77, isUpper false : i1
    %fmt258 = sim.fmt.literal "\0A"
    %fmt259 = sim.fmt.concat (%fmt256, %fmt257, %fmt258)
    sim.proc.print %fmt259
    %r78 = arith.floordivsi %k1, %k0 : i1
    %fmt260 = sim.fmt.literal "floordivsi 1 0 = "
    %fmt261 = sim.fmt.hex %r78, isUpper false : i1
    %fmt262 = sim.fmt.literal "\0A"
    %fmt263 = sim.fmt.concat (%fmt260, %fmt261, %fmt262)
    sim.proc.print %fmt263
    %r79 = arith.remui %k1, %k0 : i1
    %fmt264 = sim.fmt.literal "remui 1 0 = "
    %fmt265 = sim.fmt.hex %r79, isUpper false : i1
    %fmt266 = sim.fmt.literal "\0A"
    %fmt267 = sim.fmt.concat (%fmt264, %fmt265, %fmt266)
    sim.proc.print %fmt267
    %r80 = arith.remsi %k1, %k0 : i1
    %fmt268 = sim.fmt.literal "remsi 1 0 = "
    %fmt269 = sim.fmt.hex %r80, isUpper false : i1
    %fmt270 = sim.fmt.literal "\0A"
    %fmt271 = sim.fmt.concat (%fmt268, %fmt269, %fmt270)
    sim.proc.print %fmt271
    %r81 = arith.andi %k1, %k0 : i1
    %fmt272 = sim.fmt.literal "andi 1 0 = "
    %fmt273 = sim.fmt.hex %r81, isUpper false : i1
    %fmt274 = sim.fmt.literal "\0A"
    %fmt275 = sim.fmt.concat (%fmt272, %fmt273, %fmt274)
    sim.proc.print %fmt275
    %r82 = arith.ori %k1, %k0 : i1
    %fmt276 = sim.fmt.literal "ori 1 0 = "
    %fmt277 = sim.fmt.hex %r82, isUpper false : i1
    %fmt278 = sim.fmt.literal "\0A"
    %fmt279 = sim.fmt.concat (%fmt276, %fmt277, %fmt278)
    sim.proc.print %fmt279
    %r83 = arith.xori %k1, %k0 : i1
    %fmt280 = sim.fmt.literal "xori 1 0 = "
    %fmt281 = sim.fmt.hex %r83, isUpper false : i1
    %fmt282 = sim.fmt.literal "\0A"
    %fmt283 = sim.fmt.concat (%fmt280, %fmt281, %fmt282)
    sim.proc.print %fmt283
    %r84 = arith.shli %k1, %k0 : i1
    %fmt284 = sim.fmt.literal "shli 1 0 = "
    %fmt285 = sim.fmt.hex %r84, isUpper false : i1
    %fmt286 = sim.fmt.literal "\0A"
    %fmt287 = sim.fmt.concat (%fmt284, %fmt285, %fmt286)
    sim.proc.print %fmt287
    %r85 = arith.shrui %k1, %k0 : i1
    %fmt288 = sim.fmt.literal "shrui 1 0 = "
    %fmt289 = sim.fmt.hex %r85, isUpper false : i1
    %fmt290 = sim.fmt.literal "\0A"
    %fmt291 = sim.fmt.concat (%fmt288, %fmt289, %fmt290)
    sim.proc.print %fmt291
    %r86 = arith.shrsi %k1, %k0 : i1
    %fmt292 = sim.fmt.literal "shrsi 1 0 = "
    %fmt293 = sim.fmt.hex %r86, isUpper false : i1
    %fmt294 = sim.fmt.literal "\0A"
    %fmt295 = sim.fmt.concat (%fmt292, %fmt293, %fmt294)
    sim.proc.print %fmt295
    %r87 = arith.maxsi %k1, %k0 : i1
    %fmt296 = sim.fmt.literal "maxsi 1 0 = "
    %fmt297 = sim.fmt.hex %r87, isUpper false : i1
    %fmt298 = sim.fmt.literal "\0A"
    %fmt299 = sim.fmt.concat (%fmt296, %fmt297, %fmt298)
    sim.proc.print %fmt299
    %r88 = arith.maxui %k1, %k0 : i1
    %fmt300 = sim.fmt.literal "maxui 1 0 = "
    %fmt301 = sim.fmt.hex %r88, isUpper false : i1
    %fmt302 = sim.fmt.literal "\0A"
    %fmt303 = sim.fmt.concat (%fmt300, %fmt301, %fmt302)
    sim.proc.print %fmt303
    %r89 = arith.minsi %k1, %k0 : i1
    %fmt304 = sim.fmt.literal "minsi 1 0 = "
    %fmt305 = sim.fmt.hex %r89, isUpper false : i1
    %fmt306 = sim.fmt.literal "\0A"
    %fmt307 = sim.fmt.concat (%fmt304, %fmt305, %fmt306)
    sim.proc.print %fmt307
    %r90 = arith.minui %k1, %k0 : i1
    %fmt308 = sim.fmt.literal "minui 1 0 = "
    %fmt309 = sim.fmt.hex %r90, isUpper false : i1
    %fmt310 = sim.fmt.literal "\0A"
    %fmt311 = sim.fmt.concat (%fmt308, %fmt309, %fmt310)
    sim.proc.print %fmt311
    %r91:2 = arith.addui_extended %k1, %k0 : i1, i1
    %fmt312 = sim.fmt.literal "addui_extended 1 0 = "
    %fmt313 = sim.fmt.hex %r91#0, isUpper false : i1
    %fmt314 = sim.fmt.literal "\0A"
    %fmt315 = sim.fmt.concat (%fmt312, %fmt313, %fmt314)
    sim.proc.print %fmt315
    %fmt316 = sim.fmt.literal "  carry = "
    %fmt317 = sim.fmt.hex %r91#1, isUpper false : i1
    %fmt318 = sim.fmt.literal "\0A"
    %fmt319 = sim.fmt.concat (%fmt316, %fmt317, %fmt318)
    sim.proc.print %fmt319
    %r92:2 = arith.subui_extended %k1, %k0 : i1, i1
    %fmt320 = sim.fmt.literal "subui_extended 1 0 = "
    %fmt321 = sim.fmt.hex %r92#0, isUpper false : i1
    %fmt322 = sim.fmt.literal "\0A"
    %fmt323 = sim.fmt.concat (%fmt320, %fmt321, %fmt322)
    sim.proc.print %fmt323
    %fmt324 = sim.fmt.literal "  borrow = "
    %fmt325 = sim.fmt.hex %r92#1, isUpper false : i1
    %fmt326 = sim.fmt.literal "\0A"
    %fmt327 = sim.fmt.concat (%fmt324, %fmt325, %fmt326)
    sim.proc.print %fmt327
    %r93:2 = arith.mului_extended %k1, %k0 : i1
    %fmt328 = sim.fmt.literal "mului_extended 1 0 = "
    %fmt329 = sim.fmt.hex %r93#0, isUpper false : i1
    %fmt330 = sim.fmt.literal "\0A"
    %fmt331 = sim.fmt.concat (%fmt328, %fmt329, %fmt330)
    sim.proc.print %fmt331
    %fmt332 = sim.fmt.literal "  high = "
    %fmt333 = sim.fmt.hex %r93#1, isUpper false : i1
    %fmt334 = sim.fmt.literal "\0A"
    %fmt335 = sim.fmt.concat (%fmt332, %fmt333, %fmt334)
    sim.proc.print %fmt335
    %r94:2 = arith.mulsi_extended %k1, %k0 : i1
    %fmt336 = sim.fmt.literal "mulsi_extended 1 0 = "
    %fmt337 = sim.fmt.hex %r94#0, isUpper false : i1
    %fmt338 = sim.fmt.literal "\0A"
    %fmt339 = sim.fmt.concat (%fmt336, %fmt337, %fmt338)
    sim.proc.print %fmt339
    %fmt340 = sim.fmt.literal "  high = "
    %fmt341 = sim.fmt.hex %r94#1, isUpper false : i1
    %fmt342 = sim.fmt.literal "\0A"
    %fmt343 = sim.fmt.concat (%fmt340, %fmt341, %fmt342)
    sim.proc.print %fmt343
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
    %fmt344 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 0 = "
    %fmt345 = sim.fmt.hex %r105, isUpper false : i10
    %fmt346 = sim.fmt.literal "\0A"
    %fmt347 = sim.fmt.concat (%fmt344, %fmt345, %fmt346)
    sim.proc.print %fmt347
    llhd.halt
  }
}
