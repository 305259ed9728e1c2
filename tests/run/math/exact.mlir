// RULE: math.absf, math.ceil, math.floor, math.trunc, math.round, math.roundeven, math.sqrt, math.fma
// RULE: math.copysign, math.clampf, math.isfinite, math.isinf, math.isnan, math.isnormal
// OUT: absf 2.5 = 4004000000000000
// OUT: ceil 2.5 = 4008000000000000
// OUT: floor 2.5 = 4000000000000000
// OUT: trunc 2.5 = 4000000000000000
// OUT: roundeven 2.5 = 4000000000000000
// OUT: round 2.5 = 4008000000000000
// OUT: classes 2.5 = 9
// OUT: absf -2.5 = 4004000000000000
// OUT: ceil -2.5 = c000000000000000
// OUT: floor -2.5 = c008000000000000
// OUT: trunc -2.5 = c000000000000000
// OUT: roundeven -2.5 = c000000000000000
// OUT: round -2.5 = c008000000000000
// OUT: classes -2.5 = 9
// OUT: absf 3.5 = 400c000000000000
// OUT: ceil 3.5 = 4010000000000000
// OUT: floor 3.5 = 4008000000000000
// OUT: trunc 3.5 = 4008000000000000
// OUT: roundeven 3.5 = 4010000000000000
// OUT: round 3.5 = 4010000000000000
// OUT: classes 3.5 = 9
// OUT: absf -0.3 = 3fd3333333333333
// OUT: ceil -0.3 = 8000000000000000
// OUT: floor -0.3 = bff0000000000000
// OUT: trunc -0.3 = 8000000000000000
// OUT: roundeven -0.3 = 8000000000000000
// OUT: round -0.3 = 8000000000000000
// OUT: classes -0.3 = 9
// OUT: absf 0.49999999999999994 = 3fdfffffffffffff
// OUT: ceil 0.49999999999999994 = 3ff0000000000000
// OUT: floor 0.49999999999999994 = 0000000000000000
// OUT: trunc 0.49999999999999994 = 0000000000000000
// OUT: roundeven 0.49999999999999994 = 0000000000000000
// OUT: round 0.49999999999999994 = 0000000000000000
// OUT: classes 0.49999999999999994 = 9
// OUT: absf 1e+300 = 7e37e43c8800759c
// OUT: ceil 1e+300 = 7e37e43c8800759c
// OUT: floor 1e+300 = 7e37e43c8800759c
// OUT: trunc 1e+300 = 7e37e43c8800759c
// OUT: roundeven 1e+300 = 7e37e43c8800759c
// OUT: round 1e+300 = 7e37e43c8800759c
// OUT: classes 1e+300 = 9
// OUT: absf -inf = 7ff0000000000000
// OUT: ceil -inf = fff0000000000000
// OUT: floor -inf = fff0000000000000
// OUT: trunc -inf = fff0000000000000
// OUT: roundeven -inf = fff0000000000000
// OUT: round -inf = fff0000000000000
// OUT: classes -inf = 4
// OUT: sqrt 2.0 = 3ff6a09e667f3bcd
// OUT: sqrt -1.0 = 7ff8000000000000
// OUT: sqrt -0.0 = 8000000000000000
// OUT: copysign = c000000000000000
// OUT: clampf above = 4008000000000000
// OUT: clampf below = 3ff0000000000000
// OUT: fma 0.1 10 -1 = 3c90000000000000

hw.module @tb() {
  %x0 = arith.constant 0x4004000000000000 : f64
  %x1 = arith.constant 0xC004000000000000 : f64
  %x2 = arith.constant 0x400C000000000000 : f64
  %x3 = arith.constant 0xBFD3333333333333 : f64
  %x4 = arith.constant 0x3FDFFFFFFFFFFFFF : f64
  %x5 = arith.constant 0x7E37E43C8800759C : f64
  %x6 = arith.constant 0xFFF0000000000000 : f64
  %x7 = arith.constant 0x4000000000000000 : f64
  %x8 = arith.constant 0xBFF0000000000000 : f64
  %x9 = arith.constant 0x8000000000000000 : f64
  %x10 = arith.constant 0x4014000000000000 : f64
  %x11 = arith.constant 0x3FF0000000000000 : f64
  %x12 = arith.constant 0x4008000000000000 : f64
  %x13 = arith.constant 0x3FE0000000000000 : f64
  %x14 = arith.constant 0x3FB999999999999A : f64
  %x15 = arith.constant 0x4024000000000000 : f64
  llhd.process {
    %r1 = math.absf %x0 : f64
    %r2 = arith.bitcast %r1 : f64 to i64
    %fmt0 = sim.fmt.literal "absf 2.5 = "
    %fmt1 = sim.fmt.hex %r2, isUpper false : i64
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r3 = math.ceil %x0 : f64
    %r4 = arith.bitcast %r3 : f64 to i64
    %fmt4 = sim.fmt.literal "ceil 2.5 = "
    %fmt5 = sim.fmt.hex %r4, isUpper false : i64
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r5 = math.floor %x0 : f64
    %r6 = arith.bitcast %r5 : f64 to i64
    %fmt8 = sim.fmt.literal "floor 2.5 = "
    %fmt9 = sim.fmt.hex %r6, isUpper false : i64
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r7 = math.trunc %x0 : f64
    %r8 = arith.bitcast %r7 : f64 to i64
    %fmt12 = sim.fmt.literal "trunc 2.5 = "
    %fmt13 = sim.fmt.hex %r8, isUpper false : i64
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r9 = math.roundeven %x0 : f64
    %r10 = arith.bitcast %r9 : f64 to i64
    %fmt16 = sim.fmt.literal "roundeven 2.5 = "
    %fmt17 = sim.fmt.hex %r10, isUpper false : i64
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r11 = math.round %x0 : f64
    %r12 = arith.bitcast %r11 : f64 to i64
    %fmt20 = sim.fmt.literal "round 2.5 = "
    %fmt21 = sim.fmt.hex %r12, isUpper false : i64
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r13 = math.isfinite %x0 : f64
    %r14 = math.isinf %x0 : f64
    %r15 = math.isnan %x0 : f64
    %r16 = math.isnormal %x0 : f64
    %r17 = comb.concat %r13, %r14, %r15, %r16 : i1, i1, i1, i1
    %fmt24 = sim.fmt.literal "classes 2.5 = "
    %fmt25 = sim.fmt.hex %r17, isUpper false : i4
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r18 = math.absf %x1 : f64
    %r19 = arith.bitcast %r18 : f64 to i64
    %fmt28 = sim.fmt.literal "absf -2.5 = "
    %fmt29 = sim.fmt.hex %r19, isUpper false : i64
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r20 = math.ceil %x1 : f64
    %r21 = arith.bitcast %r20 : f64 to i64
    %fmt32 = sim.fmt.literal "ceil -2.5 = "
    %fmt33 = sim.fmt.hex %r21, isUpper false : i64
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r22 = math.floor %x1 : f64
    %r23 = arith.bitcast %r22 : f64 to i64
    %fmt36 = sim.fmt.literal "floor -2.5 = "
    %fmt37 = sim.fmt.hex %r23, isUpper false : i64
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r24 = math.trunc %x1 : f64
    %r25 = arith.bitcast %r24 : f64 to i64
    %fmt40 = sim.fmt.literal "trunc -2.5 = "
    %fmt41 = sim.fmt.hex %r25, isUpper false : i64
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r26 = math.roundeven %x1 : f64
    %r27 = arith.bitcast %r26 : f64 to i64
    %fmt44 = sim.fmt.literal "roundeven -2.5 = "
    %fmt45 = sim.fmt.hex %r27, isUpper false : i64
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r28 = math.round %x1 : f64
    %r29 = arith.bitcast %r28 : f64 to i64
    %fmt48 = sim.fmt.literal "round -2.5 = "
    %fmt49 = sim.fmt.hex %r29, isUpper false : i64
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r30 = math.isfinite %x1 : f64
    %r31 = math.isinf %x1 : f64
    %r32 = math.isnan %x1 : f64
    %r33 = math.isnormal %x1 : f64
    %r34 = comb.concat %r30, %r31, %r32, %r33 : i1, i1, i1, i1
    %fmt52 = sim.fmt.literal "classes -2.5 = "
    %fmt53 = sim.fmt.hex %r34, isUpper false : i4
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r35 = math.absf %x2 : f64
    %r36 = arith.bitcast %r35 : f64 to i64
    %fmt56 = sim.fmt.literal "absf 3.5 = "
    %fmt57 = sim.fmt.hex %r36, isUpper false : i64
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r37 = math.ceil %x2 : f64
    %r38 = arith.bitcast %r37 : f64 to i64
    %fmt60 = sim.fmt.literal "ceil 3.5 = "
    %fmt61 = sim.fmt.hex %r38, isUpper false : i64
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r39 = math.floor %x2 : f64
    %r40 = arith.bitcast %r39 : f64 to i64
    %fmt64 = sim.fmt.literal "floor 3.5 = "
    %fmt65 = sim.fmt.hex %r40, isUpper false : i64
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r41 = math.trunc %x2 : f64
    %r42 = arith.bitcast %r41 : f64 to i64
    %fmt68 = sim.fmt.literal "trunc 3.5 = "
    %fmt69 = sim.fmt.hex %r42, isUpper false : i64
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r43 = math.roundeven %x2 : f64
    %r44 = arith.bitcast %r43 : f64 to i64
    %fmt72 = sim.fmt.literal "roundeven 3.5 = "
    %fmt73 = sim.fmt.hex %r44, isUpper false : i64
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r45 = math.round %x2 : f64
    %r46 = arith.bitcast %r45 : f64 to i64
    %fmt76 = sim.fmt.literal "round 3.5 = "
    %fmt77 = sim.fmt.hex %r46, isUpper false : i64
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    %r47 = math.isfinite %x2 : f64
    %r48 = math.isinf %x2 : f64
    %r49 = math.isnan %x2 : f64
    %r50 = math.isnormal %x2 : f64
    %r51 = comb.concat %r47, %r48, %r49, %r50 : i1, i1, i1, i1
    %fmt80 = sim.fmt.literal "classes 3.5 = "
    %fmt81 = sim.fmt.hex %r51, isUpper false : i4
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %r52 = math.absf %x3 : f64
    %r53 = arith.bitcast %r52 : f64 to i64
    %fmt84 = sim.fmt.literal "absf -0.3 = "
    %fmt85 = sim.fmt.hex %r53, isUpper false : i64
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r54 = math.ceil %x3 : f64
    %r55 = arith.bitcast %r54 : f64 to i64
    %fmt88 = sim.fmt.literal "ceil -0.3 = "
    %fmt89 = sim.fmt.hex %r55, isUpper false : i64
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    %r56 = math.floor %x3 : f64
    %r57 = arith.bitcast %r56 : f64 to i64
    %fmt92 = sim.fmt.literal "floor -0.3 = "
    %fmt93 = sim.fmt.hex %r57, isUpper false : i64
    %fmt94 = sim.fmt.literal "\0A"
    %fmt95 = sim.fmt.concat (%fmt92, %fmt93, %fmt94)
    sim.proc.print %fmt95
    %r58 = math.trunc %x3 : f64
    %r59 = arith.bitcast %r58 : f64 to i64
    %fmt96 = sim.fmt.literal "trunc -0.3 = "
    %fmt97 = sim.fmt.hex %r59, isUpper false : i64
    %fmt98 = sim.fmt.literal "\0A"
    %fmt99 = sim.fmt.concat (%fmt96, %fmt97, %fmt98)
    sim.proc.print %fmt99
    %r60 = math.roundeven %x3 : f64
    %r61 = arith.bitcast %r60 : f64 to i64
    %fmt100 = sim.fmt.literal "roundeven -0.3 = "
    %fmt101 = sim.fmt.hex %r61, isUpper false : i64
    %fmt102 = sim.fmt.literal "\0A"
    %fmt103 = sim.fmt.concat (%fmt100, %fmt101, %fmt102)
    sim.proc.print %fmt103
    %r62 = math.round %x3 : f64
    %r63 = arith.bitcast %r62 : f64 to i64
    %fmt104 = sim.fmt.literal "round -0.3 = "
    %fmt105 = sim.fmt.hex %r63, isUpper false : i64
    %fmt106 = sim.fmt.literal "\0A"
    %fmt107 = sim.fmt.concat (%fmt104, %fmt105, %fmt106)
    sim.proc.print %fmt107
    %r64 = math.isfinite %x3 : f64
    %r65 = math.isinf %x3 : f64
    %r66 = math.isnan %x3 : f64
    %r67 = math.isnormal %x3 : f64
    %r68 = comb.concat %r64, %r65, %r66, %r67 : i1, i1, i1, i1
    %fmt108 = sim.fmt.literal "classes -0.3 = "
    %fmt109 = sim.fmt.hex %r68, isUpper false : i4
    %fmt110 = sim.fmt.literal "\0A"
    %fmt111 = sim.fmt.concat (%fmt108, %fmt109, %fmt110)
    sim.proc.print %fmt111
    %r69 = math.absf %x4 : f64
    %r70 = arith.bitcast %r69 : f64 to i64
    %fmt112 = sim.fmt.literal "absf 0.49999999999999994 = "
    %fmt113 = sim.fmt.hex %r70, isUpper false : i64
    %fmt114 = sim.fmt.literal "\0A"
    %fmt115 = sim.fmt.concat (%fmt112, %fmt113, %fmt114)
    sim.proc.print %fmt115
    %r71 = math.ceil %x4 : f64
    %r72 = arith.bitcast %r71 : f64 to i64
    %fmt116 = sim.fmt.literal "ceil 0.49999999999999994 = "
    %fmt117 = sim.fmt.hex %r72, isUpper false : i64
    %fmt118 = sim.fmt.literal "\0A"
    %fmt119 = sim.fmt.concat (%fmt116, %fmt117, %fmt118)
    sim.proc.print %fmt119
    %r73 = math.floor %x4 : f64
    %r74 = arith.bitcast %r73 : f64 to i64
    %fmt120 = sim.fmt.literal "floor 0.49999999999999994 = "
    %fmt121 = sim.fmt.hex %r74, isUpper false : i64
    %fmt122 = sim.fmt.literal "\0A"
    %fmt123 = sim.fmt.concat (%fmt120, %fmt121, %fmt122)
    sim.proc.print %fmt123
    %r75 = math.trunc %x4 : f64
    %r76 = arith.bitcast %r75 : f64 to i64
    %fmt124 = sim.fmt.literal "trunc 0.49999999999999994 = "
    %fmt125 = sim.fmt.hex %r76, isUpper false : i64
    %fmt126 = sim.fmt.literal "\0A"
    %fmt127 = sim.fmt.concat (%fmt124, %fmt125, %fmt126)
    sim.proc.print %fmt127
    %r77 = math.roundeven %x4 : f64
    %r78 = arith.bitcast %r77 : f64 to i64
    %fmt128 = sim.fmt.literal "roundeven 0.49999999999999994 = "
    %fmt129 = sim.fmt.hex %r78, isUpper false : i64
    %fmt130 = sim.fmt.literal "\0A"
    %fmt131 = sim.fmt.concat (%fmt128, %fmt129, %fmt130)
    sim.proc.print %fmt131
    %r79 = math.round %x4 : f64
    %r80 = arith.bitcast %r79 : f64 to i64
    %fmt132 = sim.fmt.literal "round 0.49999999999999994 = "
    %fmt133 = sim.fmt.hex %r80, isUpper false : i64
    %fmt134 = sim.fmt.literal "\0A"
    %fmt135 = sim.fmt.concat (%fmt132, %fmt133, %fmt134)
    sim.proc.print %fmt135
    %r81 = math.isfinite %x4 : f64
    %r82 = math.isinf %x4 : f64
    %r83 = math.isnan %x4 : f64
    %r84 = math.isnormal %x4 : f64
    %r85 = comb.concat %r81, %r82, %r83, %r84 : i1, i1, i1, i1
    %fmt136 = sim.fmt.literal "classes 0.49999999999999994 = "
    %fmt137 = sim.fmt.hex %r85, isUpper false : i4
    %fmt138 = sim.fmt.literal "\0A"
    %fmt139 = sim.fmt.concat (%fmt136, %fmt137, %fmt138)
    sim.proc.print %fmt139
    %r86 = math.absf %x5 : f64
    %r87 = arith.bitcast %r86 : f64 to i64
    %fmt140 = sim.fmt.literal "absf 1e+300 = "
    %fmt141 = sim.fmt.hex %r87, isUpper false : i64
    %fmt142 = sim.fmt.literal "\0A"
    %fmt143 = sim.fmt.concat (%fmt140, %fmt141, %fmt142)
    sim.proc.print %fmt143
    %r88 = math.ceil %x5 : f64
    %r89 = arith.bitcast %r88 : f64 to i64
    %fmt144 = sim.fmt.literal "ceil 1e+300 = "
    %fmt145 = sim.fmt.hex %r89, isUpper false : i64
    %fmt146 = sim.fmt.literal "\0A"
    %fmt147 = sim.fmt.concat (%fmt144, %fmt145, %fmt146)
    sim.proc.print %fmt147
    %r90 = math.floor %x5 : f64
    %r91 = arith.bitcast %r90 : f64 to i64
    %fmt148 = sim.fmt.literal "floor 1e+300 = "
    %fmt149 = sim.fmt.hex %r91, isUpper false : i64
    %fmt150 = sim.fmt.literal "\0A"
    %fmt151 = sim.fmt.concat (%fmt148, %fmt149, %fmt150)
    sim.proc.print %fmt151
    %r92 = math.trunc %x5 : f64
    %r93 = arith.bitcast %r92 : f64 to i64
    %fmt152 = sim.fmt.literal "trunc 1e+300 = "
    %fmt153 = sim.fmt.hex %r93, isUpper false : i64
    %fmt154 = sim.fmt.literal "\0A"
    %fmt155 = sim.fmt.concat (%fmt152, %fmt153, %fmt154)
    sim.proc.print %fmt155
    %r94 = math.roundeven %x5 : f64
    %r95 = arith.bitcast %r94 : f64 to i64
    %fmt156 = sim.fmt.literal "roundeven 1e+300 = "
    %fmt157 = sim.fmt.hex %r95, isUpper false : i64
    %fmt158 = sim.fmt.literal "\0A"
    %fmt159 = sim.fmt.concat (%fmt156, %fmt157, %fmt158)
    sim.proc.print %fmt159
    %r96 = math.round %x5 : f64
    %r97 = arith.bitcast %r96 : f64 to i64
    %fmt160 = sim.fmt.literal "round 1e+300 = "
    %fmt161 = sim.fmt.hex %r97, isUpper false : i64
    %fmt162 = sim.fmt.literal "\0A"
    %fmt163 = sim.fmt.concat (%fmt160, %fmt161, %fmt162)
    sim.proc.print %fmt163
    %r98 = math.isfinite %x5 : f64
    %r99 = math.isinf %x5 : f64
    %r100 = math.isnan %x5 : f64
    %r101 = math.isnormal %x5 : f64
    %r102 = comb.concat %r98, %r99, %r100, %r101 : i1, i1, i1, i1
    %fmt164 = sim.fmt.literal "classes 1e+300 = "
    %fmt165 = sim.fmt.hex %r102, isUpper false : i4
    %fmt166 = sim.fmt.literal "\0A"
    %fmt167 = sim.fmt.concat (%fmt164, %fmt165, %fmt166)
    sim.proc.print %fmt167
    %r103 = math.absf %x6 : f64
    %r104 = arith.bitcast %r103 : f64 to i64
    %fmt168 = sim.fmt.literal "absf -inf = "
    %fmt169 = sim.fmt.hex %r104, isUpper false : i64
    %fmt170 = sim.fmt.literal "\0A"
    %fmt171 = sim.fmt.concat (%fmt168, %fmt169, %fmt170)
    sim.proc.print %fmt171
    %r105 = math.ceil %x6 : f64
    %r106 = arith.bitcast %r105 : f64 to i64
    %fmt172 = sim.fmt.literal "ceil -inf = "
    %fmt173 = sim.fmt.hex %r106, isUpper false : i64
    %fmt174 = sim.fmt.literal "\0A"
    %fmt175 = sim.fmt.concat (%fmt172, %fmt173, %fmt174)
    sim.proc.print %fmt175
    %r107 = math.floor %x6 : f64
    %r108 = arith.bitcast %r107 : f64 to i64
    %fmt176 = sim.fmt.literal "floor -inf = "
    %fmt177 = sim.fmt.hex %r108, isUpper false : i64
    %fmt178 = sim.fmt.literal "\0A"
    %fmt179 = sim.fmt.concat (%fmt176, %fmt177, %fmt178)
    sim.proc.print %fmt179
    %r109 = math.trunc %x6 : f64
    %r110 = arith.bitcast %r109 : f64 to i64
    %fmt180 = sim.fmt.literal "trunc -inf = "
    %fmt181 = sim.fmt.hex %r110, isUpper false : i64
    %fmt182 = sim.fmt.literal "\0A"
    %fmt183 = sim.fmt.concat (%fmt180, %fmt181, %fmt182)
    sim.proc.print %fmt183
    %r111 = math.roundeven %x6 : f64
    %r112 = arith.bitcast %r111 : f64 to i64
    %fmt184 = sim.fmt.literal "roundeven -inf = "
    %fmt185 = sim.fmt.hex %r112, isUpper false : i64
    %fmt186 = sim.fmt.literal "\0A"
    %fmt187 = sim.fmt.concat (%fmt184, %fmt185, %fmt186)
    sim.proc.print %fmt187
    %r113 = math.round %x6 : f64
    %r114 = arith.bitcast %r113 : f64 to i64
    %fmt188 = sim.fmt.literal "round -inf = "
    %fmt189 = sim.fmt.hex %r114, isUpper false : i64
    %fmt190 = sim.fmt.literal "\0A"
    %fmt191 = sim.fmt.concat (%fmt188, %fmt189, %fmt190)
    sim.proc.print %fmt191
    %r115 = math.isfinite %x6 : f64
    %r116 = math.isinf %x6 : f64
    %r117 = math.isnan %x6 : f64
    %r118 = math.isnormal %x6 : f64
    %r119 = comb.concat %r115, %r116, %r117, %r118 : i1, i1, i1, i1
    %fmt192 = sim.fmt.literal "classes -inf = "
    %fmt193 = sim.fmt.hex %r119, isUpper false : i4
    %fmt194 = sim.fmt.literal "\0A"
    %fmt195 = sim.fmt.concat (%fmt192, %fmt193, %fmt194)
    sim.proc.print %fmt195
    %r120 = math.sqrt %x7 : f64
    %r121 = arith.bitcast %r120 : f64 to i64
    %fmt196 = sim.fmt.literal "sqrt 2.0 = "
    %fmt197 = sim.fmt.hex %r121, isUpper false : i64
    %fmt198 = sim.fmt.literal "\0A"
    %fmt199 = sim.fmt.concat (%fmt196, %fmt197, %fmt198)
    sim.proc.print %fmt199
    %r122 = math.sqrt %x8 : f64
    %r123 = arith.bitcast %r122 : f64 to i64
    %fmt200 = sim.fmt.literal "sqrt -1.0 = "
    %fmt201 = sim.fmt.hex %r123, isUpper false : i64
    %fmt202 = sim.fmt.literal "\0A"
    %fmt203 = sim.fmt.concat (%fmt200, %fmt201, %fmt202)
    sim.proc.print %fmt203
    %r124 = math.sqrt %x9 : f64
    %r125 = arith.bitcast %r124 : f64 to i64
    %fmt204 = sim.fmt.literal "sqrt -0.0 = "
    %fmt205 = sim.fmt.hex %r125, isUpper false : i64
    %fmt206 = sim.fmt.literal "\0A"
    %fmt207 = sim.fmt.concat (%fmt204, %fmt205, %fmt206)
    sim.proc.print %fmt207
    %r126 = math.copysign %x7, %x9 : f64
    %r127 = arith.bitcast %r126 : f64 to i64
    %fmt208 = sim.fmt.literal "copysign = "
    %fmt209 = sim.fmt.hex %r127, isUpper false : i64
    %fmt210 = sim.fmt.literal "\0A"
    %fmt211 = sim.fmt.concat (%fmt208, %fmt209, %fmt210)
    sim.proc.print %fmt211
    %r128 = math.clampf %x10 to [%x11, %x12] : f64
    %r129 = arith.bitcast %r128 : f64 to i64
    %fmt212 = sim.fmt.literal "clampf above = "
    %fmt213 = sim.fmt.hex %r129, isUpper false : i64
    %fmt214 = sim.fmt.literal "\0A"
    %fmt215 = sim.fmt.concat (%fmt212, %fmt213, %fmt214)
    sim.proc.print %fmt215
    %r130 = math.clampf %x13 to [%x11, %x12] : f64
    %r131 = arith.bitcast %r130 : f64 to i64
    %fmt216 = sim.fmt.literal "clampf below = "
    %fmt217 = sim.fmt.hex %r131, isUpper false : i64
    %fmt218 = sim.fmt.literal "\0A"
    %fmt219 = sim.fmt.concat (%fmt216, %fmt217, %fmt218)
    sim.proc.print %fmt219
    %r132 = math.fma %x14, %x15, %x8 : f64
    %r133 = arith.bitcast %r132 : f64 to i64
    %fmt220 = sim.fmt.literal "fma 0.1 10 -1 = "
    %fmt221 = sim.fmt.hex %r133, isUpper false : i64
    %fmt222 = sim.fmt.literal "\0A"
    %fmt223 = sim.fmt.concat (%fmt220, %fmt221, %fmt222)
    sim.proc.print %fmt223
    llhd.halt
  }
}
