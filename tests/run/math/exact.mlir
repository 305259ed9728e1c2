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
    %f0 = sim.fmt.literal "absf 2.5 = "
    %f1 = sim.fmt.hex %r2, isUpper false : i64
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r3 = math.ceil %x0 : f64
    %r4 = arith.bitcast %r3 : f64 to i64
    %f4 = sim.fmt.literal "ceil 2.5 = "
    %f5 = sim.fmt.hex %r4, isUpper false : i64
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r5 = math.floor %x0 : f64
    %r6 = arith.bitcast %r5 : f64 to i64
    %f8 = sim.fmt.literal "floor 2.5 = "
    %f9 = sim.fmt.hex %r6, isUpper false : i64
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r7 = math.trunc %x0 : f64
    %r8 = arith.bitcast %r7 : f64 to i64
    %f12 = sim.fmt.literal "trunc 2.5 = "
    %f13 = sim.fmt.hex %r8, isUpper false : i64
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r9 = math.roundeven %x0 : f64
    %r10 = arith.bitcast %r9 : f64 to i64
    %f16 = sim.fmt.literal "roundeven 2.5 = "
    %f17 = sim.fmt.hex %r10, isUpper false : i64
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r11 = math.round %x0 : f64
    %r12 = arith.bitcast %r11 : f64 to i64
    %f20 = sim.fmt.literal "round 2.5 = "
    %f21 = sim.fmt.hex %r12, isUpper false : i64
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r13 = math.isfinite %x0 : f64
    %r14 = math.isinf %x0 : f64
    %r15 = math.isnan %x0 : f64
    %r16 = math.isnormal %x0 : f64
    %r17 = comb.concat %r13, %r14, %r15, %r16 : i1, i1, i1, i1
    %f24 = sim.fmt.literal "classes 2.5 = "
    %f25 = sim.fmt.hex %r17, isUpper false : i4
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r18 = math.absf %x1 : f64
    %r19 = arith.bitcast %r18 : f64 to i64
    %f28 = sim.fmt.literal "absf -2.5 = "
    %f29 = sim.fmt.hex %r19, isUpper false : i64
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r20 = math.ceil %x1 : f64
    %r21 = arith.bitcast %r20 : f64 to i64
    %f32 = sim.fmt.literal "ceil -2.5 = "
    %f33 = sim.fmt.hex %r21, isUpper false : i64
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r22 = math.floor %x1 : f64
    %r23 = arith.bitcast %r22 : f64 to i64
    %f36 = sim.fmt.literal "floor -2.5 = "
    %f37 = sim.fmt.hex %r23, isUpper false : i64
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r24 = math.trunc %x1 : f64
    %r25 = arith.bitcast %r24 : f64 to i64
    %f40 = sim.fmt.literal "trunc -2.5 = "
    %f41 = sim.fmt.hex %r25, isUpper false : i64
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r26 = math.roundeven %x1 : f64
    %r27 = arith.bitcast %r26 : f64 to i64
    %f44 = sim.fmt.literal "roundeven -2.5 = "
    %f45 = sim.fmt.hex %r27, isUpper false : i64
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r28 = math.round %x1 : f64
    %r29 = arith.bitcast %r28 : f64 to i64
    %f48 = sim.fmt.literal "round -2.5 = "
    %f49 = sim.fmt.hex %r29, isUpper false : i64
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r30 = math.isfinite %x1 : f64
    %r31 = math.isinf %x1 : f64
    %r32 = math.isnan %x1 : f64
    %r33 = math.isnormal %x1 : f64
    %r34 = comb.concat %r30, %r31, %r32, %r33 : i1, i1, i1, i1
    %f52 = sim.fmt.literal "classes -2.5 = "
    %f53 = sim.fmt.hex %r34, isUpper false : i4
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r35 = math.absf %x2 : f64
    %r36 = arith.bitcast %r35 : f64 to i64
    %f56 = sim.fmt.literal "absf 3.5 = "
    %f57 = sim.fmt.hex %r36, isUpper false : i64
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r37 = math.ceil %x2 : f64
    %r38 = arith.bitcast %r37 : f64 to i64
    %f60 = sim.fmt.literal "ceil 3.5 = "
    %f61 = sim.fmt.hex %r38, isUpper false : i64
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r39 = math.floor %x2 : f64
    %r40 = arith.bitcast %r39 : f64 to i64
    %f64 = sim.fmt.literal "floor 3.5 = "
    %f65 = sim.fmt.hex %r40, isUpper false : i64
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r41 = math.trunc %x2 : f64
    %r42 = arith.bitcast %r41 : f64 to i64
    %f68 = sim.fmt.literal "trunc 3.5 = "
    %f69 = sim.fmt.hex %r42, isUpper false : i64
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r43 = math.roundeven %x2 : f64
    %r44 = arith.bitcast %r43 : f64 to i64
    %f72 = sim.fmt.literal "roundeven 3.5 = "
    %f73 = sim.fmt.hex %r44, isUpper false : i64
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r45 = math.round %x2 : f64
    %r46 = arith.bitcast %r45 : f64 to i64
    %f76 = sim.fmt.literal "round 3.5 = "
    %f77 = sim.fmt.hex %r46, isUpper false : i64
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r47 = math.isfinite %x2 : f64
    %r48 = math.isinf %x2 : f64
    %r49 = math.isnan %x2 : f64
    %r50 = math.isnormal %x2 : f64
    %r51 = comb.concat %r47, %r48, %r49, %r50 : i1, i1, i1, i1
    %f80 = sim.fmt.literal "classes 3.5 = "
    %f81 = sim.fmt.hex %r51, isUpper false : i4
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %r52 = math.absf %x3 : f64
    %r53 = arith.bitcast %r52 : f64 to i64
    %f84 = sim.fmt.literal "absf -0.3 = "
    %f85 = sim.fmt.hex %r53, isUpper false : i64
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r54 = math.ceil %x3 : f64
    %r55 = arith.bitcast %r54 : f64 to i64
    %f88 = sim.fmt.literal "ceil -0.3 = "
    %f89 = sim.fmt.hex %r55, isUpper false : i64
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %r56 = math.floor %x3 : f64
    %r57 = arith.bitcast %r56 : f64 to i64
    %f92 = sim.fmt.literal "floor -0.3 = "
    %f93 = sim.fmt.hex %r57, isUpper false : i64
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    %r58 = math.trunc %x3 : f64
    %r59 = arith.bitcast %r58 : f64 to i64
    %f96 = sim.fmt.literal "trunc -0.3 = "
    %f97 = sim.fmt.hex %r59, isUpper false : i64
    %f98 = sim.fmt.literal "\0A"
    %f99 = sim.fmt.concat (%f96, %f97, %f98)
    sim.proc.print %f99
    %r60 = math.roundeven %x3 : f64
    %r61 = arith.bitcast %r60 : f64 to i64
    %f100 = sim.fmt.literal "roundeven -0.3 = "
    %f101 = sim.fmt.hex %r61, isUpper false : i64
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f100, %f101, %f102)
    sim.proc.print %f103
    %r62 = math.round %x3 : f64
    %r63 = arith.bitcast %r62 : f64 to i64
    %f104 = sim.fmt.literal "round -0.3 = "
    %f105 = sim.fmt.hex %r63, isUpper false : i64
    %f106 = sim.fmt.literal "\0A"
    %f107 = sim.fmt.concat (%f104, %f105, %f106)
    sim.proc.print %f107
    %r64 = math.isfinite %x3 : f64
    %r65 = math.isinf %x3 : f64
    %r66 = math.isnan %x3 : f64
    %r67 = math.isnormal %x3 : f64
    %r68 = comb.concat %r64, %r65, %r66, %r67 : i1, i1, i1, i1
    %f108 = sim.fmt.literal "classes -0.3 = "
    %f109 = sim.fmt.hex %r68, isUpper false : i4
    %f110 = sim.fmt.literal "\0A"
    %f111 = sim.fmt.concat (%f108, %f109, %f110)
    sim.proc.print %f111
    %r69 = math.absf %x4 : f64
    %r70 = arith.bitcast %r69 : f64 to i64
    %f112 = sim.fmt.literal "absf 0.49999999999999994 = "
    %f113 = sim.fmt.hex %r70, isUpper false : i64
    %f114 = sim.fmt.literal "\0A"
    %f115 = sim.fmt.concat (%f112, %f113, %f114)
    sim.proc.print %f115
    %r71 = math.ceil %x4 : f64
    %r72 = arith.bitcast %r71 : f64 to i64
    %f116 = sim.fmt.literal "ceil 0.49999999999999994 = "
    %f117 = sim.fmt.hex %r72, isUpper false : i64
    %f118 = sim.fmt.literal "\0A"
    %f119 = sim.fmt.concat (%f116, %f117, %f118)
    sim.proc.print %f119
    %r73 = math.floor %x4 : f64
    %r74 = arith.bitcast %r73 : f64 to i64
    %f120 = sim.fmt.literal "floor 0.49999999999999994 = "
    %f121 = sim.fmt.hex %r74, isUpper false : i64
    %f122 = sim.fmt.literal "\0A"
    %f123 = sim.fmt.concat (%f120, %f121, %f122)
    sim.proc.print %f123
    %r75 = math.trunc %x4 : f64
    %r76 = arith.bitcast %r75 : f64 to i64
    %f124 = sim.fmt.literal "trunc 0.49999999999999994 = "
    %f125 = sim.fmt.hex %r76, isUpper false : i64
    %f126 = sim.fmt.literal "\0A"
    %f127 = sim.fmt.concat (%f124, %f125, %f126)
    sim.proc.print %f127
    %r77 = math.roundeven %x4 : f64
    %r78 = arith.bitcast %r77 : f64 to i64
    %f128 = sim.fmt.literal "roundeven 0.49999999999999994 = "
    %f129 = sim.fmt.hex %r78, isUpper false : i64
    %f130 = sim.fmt.literal "\0A"
    %f131 = sim.fmt.concat (%f128, %f129, %f130)
    sim.proc.print %f131
    %r79 = math.round %x4 : f64
    %r80 = arith.bitcast %r79 : f64 to i64
    %f132 = sim.fmt.literal "round 0.49999999999999994 = "
    %f133 = sim.fmt.hex %r80, isUpper false : i64
    %f134 = sim.fmt.literal "\0A"
    %f135 = sim.fmt.concat (%f132, %f133, %f134)
    sim.proc.print %f135
    %r81 = math.isfinite %x4 : f64
    %r82 = math.isinf %x4 : f64
    %r83 = math.isnan %x4 : f64
    %r84 = math.isnormal %x4 : f64
    %r85 = comb.concat %r81, %r82, %r83, %r84 : i1, i1, i1, i1
    %f136 = sim.fmt.literal "classes 0.49999999999999994 = "
    %f137 = sim.fmt.hex %r85, isUpper false : i4
    %f138 = sim.fmt.literal "\0A"
    %f139 = sim.fmt.concat (%f136, %f137, %f138)
    sim.proc.print %f139
    %r86 = math.absf %x5 : f64
    %r87 = arith.bitcast %r86 : f64 to i64
    %f140 = sim.fmt.literal "absf 1e+300 = "
    %f141 = sim.fmt.hex %r87, isUpper false : i64
    %f142 = sim.fmt.literal "\0A"
    %f143 = sim.fmt.concat (%f140, %f141, %f142)
    sim.proc.print %f143
    %r88 = math.ceil %x5 : f64
    %r89 = arith.bitcast %r88 : f64 to i64
    %f144 = sim.fmt.literal "ceil 1e+300 = "
    %f145 = sim.fmt.hex %r89, isUpper false : i64
    %f146 = sim.fmt.literal "\0A"
    %f147 = sim.fmt.concat (%f144, %f145, %f146)
    sim.proc.print %f147
    %r90 = math.floor %x5 : f64
    %r91 = arith.bitcast %r90 : f64 to i64
    %f148 = sim.fmt.literal "floor 1e+300 = "
    %f149 = sim.fmt.hex %r91, isUpper false : i64
    %f150 = sim.fmt.literal "\0A"
    %f151 = sim.fmt.concat (%f148, %f149, %f150)
    sim.proc.print %f151
    %r92 = math.trunc %x5 : f64
    %r93 = arith.bitcast %r92 : f64 to i64
    %f152 = sim.fmt.literal "trunc 1e+300 = "
    %f153 = sim.fmt.hex %r93, isUpper false : i64
    %f154 = sim.fmt.literal "\0A"
    %f155 = sim.fmt.concat (%f152, %f153, %f154)
    sim.proc.print %f155
    %r94 = math.roundeven %x5 : f64
    %r95 = arith.bitcast %r94 : f64 to i64
    %f156 = sim.fmt.literal "roundeven 1e+300 = "
    %f157 = sim.fmt.hex %r95, isUpper false : i64
    %f158 = sim.fmt.literal "\0A"
    %f159 = sim.fmt.concat (%f156, %f157, %f158)
    sim.proc.print %f159
    %r96 = math.round %x5 : f64
    %r97 = arith.bitcast %r96 : f64 to i64
    %f160 = sim.fmt.literal "round 1e+300 = "
    %f161 = sim.fmt.hex %r97, isUpper false : i64
    %f162 = sim.fmt.literal "\0A"
    %f163 = sim.fmt.concat (%f160, %f161, %f162)
    sim.proc.print %f163
    %r98 = math.isfinite %x5 : f64
    %r99 = math.isinf %x5 : f64
    %r100 = math.isnan %x5 : f64
    %r101 = math.isnormal %x5 : f64
    %r102 = comb.concat %r98, %r99, %r100, %r101 : i1, i1, i1, i1
    %f164 = sim.fmt.literal "classes 1e+300 = "
    %f165 = sim.fmt.hex %r102, isUpper false : i4
    %f166 = sim.fmt.literal "\0A"
    %f167 = sim.fmt.concat (%f164, %f165, %f166)
    sim.proc.print %f167
    %r103 = math.absf %x6 : f64
    %r104 = arith.bitcast %r103 : f64 to i64
    %f168 = sim.fmt.literal "absf -inf = "
    %f169 = sim.fmt.hex %r104, isUpper false : i64
    %f170 = sim.fmt.literal "\0A"
    %f171 = sim.fmt.concat (%f168, %f169, %f170)
    sim.proc.print %f171
    %r105 = math.ceil %x6 : f64
    %r106 = arith.bitcast %r105 : f64 to i64
    %f172 = sim.fmt.literal "ceil -inf = "
    %f173 = sim.fmt.hex %r106, isUpper false : i64
    %f174 = sim.fmt.literal "\0A"
    %f175 = sim.fmt.concat (%f172, %f173, %f174)
    sim.proc.print %f175
    %r107 = math.floor %x6 : f64
    %r108 = arith.bitcast %r107 : f64 to i64
    %f176 = sim.fmt.literal "floor -inf = "
    %f177 = sim.fmt.hex %r108, isUpper false : i64
    %f178 = sim.fmt.literal "\0A"
    %f179 = sim.fmt.concat (%f176, %f177, %f178)
    sim.proc.print %f179
    %r109 = math.trunc %x6 : f64
    %r110 = arith.bitcast %r109 : f64 to i64
    %f180 = sim.fmt.literal "trunc -inf = "
    %f181 = sim.fmt.hex %r110, isUpper false : i64
    %f182 = sim.fmt.literal "\0A"
    %f183 = sim.fmt.concat (%f180, %f181, %f182)
    sim.proc.print %f183
    %r111 = math.roundeven %x6 : f64
    %r112 = arith.bitcast %r111 : f64 to i64
    %f184 = sim.fmt.literal "roundeven -inf = "
    %f185 = sim.fmt.hex %r112, isUpper false : i64
    %f186 = sim.fmt.literal "\0A"
    %f187 = sim.fmt.concat (%f184, %f185, %f186)
    sim.proc.print %f187
    %r113 = math.round %x6 : f64
    %r114 = arith.bitcast %r113 : f64 to i64
    %f188 = sim.fmt.literal "round -inf = "
    %f189 = sim.fmt.hex %r114, isUpper false : i64
    %f190 = sim.fmt.literal "\0A"
    %f191 = sim.fmt.concat (%f188, %f189, %f190)
    sim.proc.print %f191
    %r115 = math.isfinite %x6 : f64
    %r116 = math.isinf %x6 : f64
    %r117 = math.isnan %x6 : f64
    %r118 = math.isnormal %x6 : f64
    %r119 = comb.concat %r115, %r116, %r117, %r118 : i1, i1, i1, i1
    %f192 = sim.fmt.literal "classes -inf = "
    %f193 = sim.fmt.hex %r119, isUpper false : i4
    %f194 = sim.fmt.literal "\0A"
    %f195 = sim.fmt.concat (%f192, %f193, %f194)
    sim.proc.print %f195
    %r120 = math.sqrt %x7 : f64
    %r121 = arith.bitcast %r120 : f64 to i64
    %f196 = sim.fmt.literal "sqrt 2.0 = "
    %f197 = sim.fmt.hex %r121, isUpper false : i64
    %f198 = sim.fmt.literal "\0A"
    %f199 = sim.fmt.concat (%f196, %f197, %f198)
    sim.proc.print %f199
    %r122 = math.sqrt %x8 : f64
    %r123 = arith.bitcast %r122 : f64 to i64
    %f200 = sim.fmt.literal "sqrt -1.0 = "
    %f201 = sim.fmt.hex %r123, isUpper false : i64
    %f202 = sim.fmt.literal "\0A"
    %f203 = sim.fmt.concat (%f200, %f201, %f202)
    sim.proc.print %f203
    %r124 = math.sqrt %x9 : f64
    %r125 = arith.bitcast %r124 : f64 to i64
    %f204 = sim.fmt.literal "sqrt -0.0 = "
    %f205 = sim.fmt.hex %r125, isUpper false : i64
    %f206 = sim.fmt.literal "\0A"
    %f207 = sim.fmt.concat (%f204, %f205, %f206)
    sim.proc.print %f207
    %r126 = math.copysign %x7, %x9 : f64
    %r127 = arith.bitcast %r126 : f64 to i64
    %f208 = sim.fmt.literal "copysign = "
    %f209 = sim.fmt.hex %r127, isUpper false : i64
    %f210 = sim.fmt.literal "\0A"
    %f211 = sim.fmt.concat (%f208, %f209, %f210)
    sim.proc.print %f211
    %r128 = math.clampf %x10 to [%x11, %x12] : f64
    %r129 = arith.bitcast %r128 : f64 to i64
    %f212 = sim.fmt.literal "clampf above = "
    %f213 = sim.fmt.hex %r129, isUpper false : i64
    %f214 = sim.fmt.literal "\0A"
    %f215 = sim.fmt.concat (%f212, %f213, %f214)
    sim.proc.print %f215
    %r130 = math.clampf %x13 to [%x11, %x12] : f64
    %r131 = arith.bitcast %r130 : f64 to i64
    %f216 = sim.fmt.literal "clampf below = "
    %f217 = sim.fmt.hex %r131, isUpper false : i64
    %f218 = sim.fmt.literal "\0A"
    %f219 = sim.fmt.concat (%f216, %f217, %f218)
    sim.proc.print %f219
    %r132 = math.fma %x14, %x15, %x8 : f64
    %r133 = arith.bitcast %r132 : f64 to i64
    %f220 = sim.fmt.literal "fma 0.1 10 -1 = "
    %f221 = sim.fmt.hex %r133, isUpper false : i64
    %f222 = sim.fmt.literal "\0A"
    %f223 = sim.fmt.concat (%f220, %f221, %f222)
    sim.proc.print %f223
    llhd.halt
  }
}
