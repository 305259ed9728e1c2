// RULE: arith.maximumnumf, arith.minimumnumf
// OUT: maximumnumf 0.0 0.0 = 0000000000000000
// OUT: minimumnumf 0.0 0.0 = 0000000000000000
// OUT: maximumnumf 0.0 -0.0 = 0000000000000000
// OUT: minimumnumf 0.0 -0.0 = 8000000000000000
// OUT: maximumnumf 0.0 1.5 = 3ff8000000000000
// OUT: minimumnumf 0.0 1.5 = 0000000000000000
// OUT: maximumnumf 0.0 -3.0 = 0000000000000000
// OUT: minimumnumf 0.0 -3.0 = c008000000000000
// OUT: maximumnumf 0.0 nan = 0000000000000000
// OUT: minimumnumf 0.0 nan = 0000000000000000
// OUT: maximumnumf -0.0 0.0 = 0000000000000000
// OUT: minimumnumf -0.0 0.0 = 8000000000000000
// OUT: maximumnumf -0.0 -0.0 = 8000000000000000
// OUT: minimumnumf -0.0 -0.0 = 8000000000000000
// OUT: maximumnumf -0.0 1.5 = 3ff8000000000000
// OUT: minimumnumf -0.0 1.5 = 8000000000000000
// OUT: maximumnumf -0.0 -3.0 = 8000000000000000
// OUT: minimumnumf -0.0 -3.0 = c008000000000000
// OUT: maximumnumf -0.0 nan = 8000000000000000
// OUT: minimumnumf -0.0 nan = 8000000000000000
// OUT: maximumnumf 1.5 0.0 = 3ff8000000000000
// OUT: minimumnumf 1.5 0.0 = 0000000000000000
// OUT: maximumnumf 1.5 -0.0 = 3ff8000000000000
// OUT: minimumnumf 1.5 -0.0 = 8000000000000000
// OUT: maximumnumf 1.5 1.5 = 3ff8000000000000
// OUT: minimumnumf 1.5 1.5 = 3ff8000000000000
// OUT: maximumnumf 1.5 -3.0 = 3ff8000000000000
// OUT: minimumnumf 1.5 -3.0 = c008000000000000
// OUT: maximumnumf 1.5 nan = 3ff8000000000000
// OUT: minimumnumf 1.5 nan = 3ff8000000000000
// OUT: maximumnumf -3.0 0.0 = 0000000000000000
// OUT: minimumnumf -3.0 0.0 = c008000000000000
// OUT: maximumnumf -3.0 -0.0 = 8000000000000000
// OUT: minimumnumf -3.0 -0.0 = c008000000000000
// OUT: maximumnumf -3.0 1.5 = 3ff8000000000000
// OUT: minimumnumf -3.0 1.5 = c008000000000000
// OUT: maximumnumf -3.0 -3.0 = c008000000000000
// OUT: minimumnumf -3.0 -3.0 = c008000000000000
// OUT: maximumnumf -3.0 nan = c008000000000000
// OUT: minimumnumf -3.0 nan = c008000000000000
// OUT: maximumnumf nan 0.0 = 0000000000000000
// OUT: minimumnumf nan 0.0 = 0000000000000000
// OUT: maximumnumf nan -0.0 = 8000000000000000
// OUT: minimumnumf nan -0.0 = 8000000000000000
// OUT: maximumnumf nan 1.5 = 3ff8000000000000
// OUT: minimumnumf nan 1.5 = 3ff8000000000000
// OUT: maximumnumf nan -3.0 = c008000000000000
// OUT: minimumnumf nan -3.0 = c008000000000000
// OUT: maximumnumf nan nan = 7ff8000000000000
// OUT: minimumnumf nan nan = 7ff8000000000000

hw.module @tb() {
  llhd.process {
    %b0 = hw.constant 0 : i64
    %x0 = arith.bitcast %b0 : i64 to f64
    %b1 = hw.constant -9223372036854775808 : i64
    %x1 = arith.bitcast %b1 : i64 to f64
    %b2 = hw.constant 4609434218613702656 : i64
    %x2 = arith.bitcast %b2 : i64 to f64
    %b3 = hw.constant -4609434218613702656 : i64
    %x3 = arith.bitcast %b3 : i64 to f64
    %b4 = hw.constant 9221120237041090560 : i64
    %x4 = arith.bitcast %b4 : i64 to f64
    %r0 = arith.maximumnumf %x0, %x0 : f64
    %s0 = arith.bitcast %r0 : f64 to i64
    %f0 = sim.fmt.literal "maximumnumf 0.0 0.0 = "
    %f1 = sim.fmt.hex %s0, isUpper false : i64
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r1 = arith.minimumnumf %x0, %x0 : f64
    %s1 = arith.bitcast %r1 : f64 to i64
    %f4 = sim.fmt.literal "minimumnumf 0.0 0.0 = "
    %f5 = sim.fmt.hex %s1, isUpper false : i64
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r2 = arith.maximumnumf %x0, %x1 : f64
    %s2 = arith.bitcast %r2 : f64 to i64
    %f8 = sim.fmt.literal "maximumnumf 0.0 -0.0 = "
    %f9 = sim.fmt.hex %s2, isUpper false : i64
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r3 = arith.minimumnumf %x0, %x1 : f64
    %s3 = arith.bitcast %r3 : f64 to i64
    %f12 = sim.fmt.literal "minimumnumf 0.0 -0.0 = "
    %f13 = sim.fmt.hex %s3, isUpper false : i64
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r4 = arith.maximumnumf %x0, %x2 : f64
    %s4 = arith.bitcast %r4 : f64 to i64
    %f16 = sim.fmt.literal "maximumnumf 0.0 1.5 = "
    %f17 = sim.fmt.hex %s4, isUpper false : i64
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r5 = arith.minimumnumf %x0, %x2 : f64
    %s5 = arith.bitcast %r5 : f64 to i64
    %f20 = sim.fmt.literal "minimumnumf 0.0 1.5 = "
    %f21 = sim.fmt.hex %s5, isUpper false : i64
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r6 = arith.maximumnumf %x0, %x3 : f64
    %s6 = arith.bitcast %r6 : f64 to i64
    %f24 = sim.fmt.literal "maximumnumf 0.0 -3.0 = "
    %f25 = sim.fmt.hex %s6, isUpper false : i64
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r7 = arith.minimumnumf %x0, %x3 : f64
    %s7 = arith.bitcast %r7 : f64 to i64
    %f28 = sim.fmt.literal "minimumnumf 0.0 -3.0 = "
    %f29 = sim.fmt.hex %s7, isUpper false : i64
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r8 = arith.maximumnumf %x0, %x4 : f64
    %s8 = arith.bitcast %r8 : f64 to i64
    %f32 = sim.fmt.literal "maximumnumf 0.0 nan = "
    %f33 = sim.fmt.hex %s8, isUpper false : i64
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r9 = arith.minimumnumf %x0, %x4 : f64
    %s9 = arith.bitcast %r9 : f64 to i64
    %f36 = sim.fmt.literal "minimumnumf 0.0 nan = "
    %f37 = sim.fmt.hex %s9, isUpper false : i64
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r10 = arith.maximumnumf %x1, %x0 : f64
    %s10 = arith.bitcast %r10 : f64 to i64
    %f40 = sim.fmt.literal "maximumnumf -0.0 0.0 = "
    %f41 = sim.fmt.hex %s10, isUpper false : i64
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r11 = arith.minimumnumf %x1, %x0 : f64
    %s11 = arith.bitcast %r11 : f64 to i64
    %f44 = sim.fmt.literal "minimumnumf -0.0 0.0 = "
    %f45 = sim.fmt.hex %s11, isUpper false : i64
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r12 = arith.maximumnumf %x1, %x1 : f64
    %s12 = arith.bitcast %r12 : f64 to i64
    %f48 = sim.fmt.literal "maximumnumf -0.0 -0.0 = "
    %f49 = sim.fmt.hex %s12, isUpper false : i64
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r13 = arith.minimumnumf %x1, %x1 : f64
    %s13 = arith.bitcast %r13 : f64 to i64
    %f52 = sim.fmt.literal "minimumnumf -0.0 -0.0 = "
    %f53 = sim.fmt.hex %s13, isUpper false : i64
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r14 = arith.maximumnumf %x1, %x2 : f64
    %s14 = arith.bitcast %r14 : f64 to i64
    %f56 = sim.fmt.literal "maximumnumf -0.0 1.5 = "
    %f57 = sim.fmt.hex %s14, isUpper false : i64
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r15 = arith.minimumnumf %x1, %x2 : f64
    %s15 = arith.bitcast %r15 : f64 to i64
    %f60 = sim.fmt.literal "minimumnumf -0.0 1.5 = "
    %f61 = sim.fmt.hex %s15, isUpper false : i64
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r16 = arith.maximumnumf %x1, %x3 : f64
    %s16 = arith.bitcast %r16 : f64 to i64
    %f64 = sim.fmt.literal "maximumnumf -0.0 -3.0 = "
    %f65 = sim.fmt.hex %s16, isUpper false : i64
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r17 = arith.minimumnumf %x1, %x3 : f64
    %s17 = arith.bitcast %r17 : f64 to i64
    %f68 = sim.fmt.literal "minimumnumf -0.0 -3.0 = "
    %f69 = sim.fmt.hex %s17, isUpper false : i64
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r18 = arith.maximumnumf %x1, %x4 : f64
    %s18 = arith.bitcast %r18 : f64 to i64
    %f72 = sim.fmt.literal "maximumnumf -0.0 nan = "
    %f73 = sim.fmt.hex %s18, isUpper false : i64
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r19 = arith.minimumnumf %x1, %x4 : f64
    %s19 = arith.bitcast %r19 : f64 to i64
    %f76 = sim.fmt.literal "minimumnumf -0.0 nan = "
    %f77 = sim.fmt.hex %s19, isUpper false : i64
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r20 = arith.maximumnumf %x2, %x0 : f64
    %s20 = arith.bitcast %r20 : f64 to i64
    %f80 = sim.fmt.literal "maximumnumf 1.5 0.0 = "
    %f81 = sim.fmt.hex %s20, isUpper false : i64
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %r21 = arith.minimumnumf %x2, %x0 : f64
    %s21 = arith.bitcast %r21 : f64 to i64
    %f84 = sim.fmt.literal "minimumnumf 1.5 0.0 = "
    %f85 = sim.fmt.hex %s21, isUpper false : i64
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r22 = arith.maximumnumf %x2, %x1 : f64
    %s22 = arith.bitcast %r22 : f64 to i64
    %f88 = sim.fmt.literal "maximumnumf 1.5 -0.0 = "
    %f89 = sim.fmt.hex %s22, isUpper false : i64
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %r23 = arith.minimumnumf %x2, %x1 : f64
    %s23 = arith.bitcast %r23 : f64 to i64
    %f92 = sim.fmt.literal "minimumnumf 1.5 -0.0 = "
    %f93 = sim.fmt.hex %s23, isUpper false : i64
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    %r24 = arith.maximumnumf %x2, %x2 : f64
    %s24 = arith.bitcast %r24 : f64 to i64
    %f96 = sim.fmt.literal "maximumnumf 1.5 1.5 = "
    %f97 = sim.fmt.hex %s24, isUpper false : i64
    %f98 = sim.fmt.literal "\0A"
    %f99 = sim.fmt.concat (%f96, %f97, %f98)
    sim.proc.print %f99
    %r25 = arith.minimumnumf %x2, %x2 : f64
    %s25 = arith.bitcast %r25 : f64 to i64
    %f100 = sim.fmt.literal "minimumnumf 1.5 1.5 = "
    %f101 = sim.fmt.hex %s25, isUpper false : i64
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f100, %f101, %f102)
    sim.proc.print %f103
    %r26 = arith.maximumnumf %x2, %x3 : f64
    %s26 = arith.bitcast %r26 : f64 to i64
    %f104 = sim.fmt.literal "maximumnumf 1.5 -3.0 = "
    %f105 = sim.fmt.hex %s26, isUpper false : i64
    %f106 = sim.fmt.literal "\0A"
    %f107 = sim.fmt.concat (%f104, %f105, %f106)
    sim.proc.print %f107
    %r27 = arith.minimumnumf %x2, %x3 : f64
    %s27 = arith.bitcast %r27 : f64 to i64
    %f108 = sim.fmt.literal "minimumnumf 1.5 -3.0 = "
    %f109 = sim.fmt.hex %s27, isUpper false : i64
    %f110 = sim.fmt.literal "\0A"
    %f111 = sim.fmt.concat (%f108, %f109, %f110)
    sim.proc.print %f111
    %r28 = arith.maximumnumf %x2, %x4 : f64
    %s28 = arith.bitcast %r28 : f64 to i64
    %f112 = sim.fmt.literal "maximumnumf 1.5 nan = "
    %f113 = sim.fmt.hex %s28, isUpper false : i64
    %f114 = sim.fmt.literal "\0A"
    %f115 = sim.fmt.concat (%f112, %f113, %f114)
    sim.proc.print %f115
    %r29 = arith.minimumnumf %x2, %x4 : f64
    %s29 = arith.bitcast %r29 : f64 to i64
    %f116 = sim.fmt.literal "minimumnumf 1.5 nan = "
    %f117 = sim.fmt.hex %s29, isUpper false : i64
    %f118 = sim.fmt.literal "\0A"
    %f119 = sim.fmt.concat (%f116, %f117, %f118)
    sim.proc.print %f119
    %r30 = arith.maximumnumf %x3, %x0 : f64
    %s30 = arith.bitcast %r30 : f64 to i64
    %f120 = sim.fmt.literal "maximumnumf -3.0 0.0 = "
    %f121 = sim.fmt.hex %s30, isUpper false : i64
    %f122 = sim.fmt.literal "\0A"
    %f123 = sim.fmt.concat (%f120, %f121, %f122)
    sim.proc.print %f123
    %r31 = arith.minimumnumf %x3, %x0 : f64
    %s31 = arith.bitcast %r31 : f64 to i64
    %f124 = sim.fmt.literal "minimumnumf -3.0 0.0 = "
    %f125 = sim.fmt.hex %s31, isUpper false : i64
    %f126 = sim.fmt.literal "\0A"
    %f127 = sim.fmt.concat (%f124, %f125, %f126)
    sim.proc.print %f127
    %r32 = arith.maximumnumf %x3, %x1 : f64
    %s32 = arith.bitcast %r32 : f64 to i64
    %f128 = sim.fmt.literal "maximumnumf -3.0 -0.0 = "
    %f129 = sim.fmt.hex %s32, isUpper false : i64
    %f130 = sim.fmt.literal "\0A"
    %f131 = sim.fmt.concat (%f128, %f129, %f130)
    sim.proc.print %f131
    %r33 = arith.minimumnumf %x3, %x1 : f64
    %s33 = arith.bitcast %r33 : f64 to i64
    %f132 = sim.fmt.literal "minimumnumf -3.0 -0.0 = "
    %f133 = sim.fmt.hex %s33, isUpper false : i64
    %f134 = sim.fmt.literal "\0A"
    %f135 = sim.fmt.concat (%f132, %f133, %f134)
    sim.proc.print %f135
    %r34 = arith.maximumnumf %x3, %x2 : f64
    %s34 = arith.bitcast %r34 : f64 to i64
    %f136 = sim.fmt.literal "maximumnumf -3.0 1.5 = "
    %f137 = sim.fmt.hex %s34, isUpper false : i64
    %f138 = sim.fmt.literal "\0A"
    %f139 = sim.fmt.concat (%f136, %f137, %f138)
    sim.proc.print %f139
    %r35 = arith.minimumnumf %x3, %x2 : f64
    %s35 = arith.bitcast %r35 : f64 to i64
    %f140 = sim.fmt.literal "minimumnumf -3.0 1.5 = "
    %f141 = sim.fmt.hex %s35, isUpper false : i64
    %f142 = sim.fmt.literal "\0A"
    %f143 = sim.fmt.concat (%f140, %f141, %f142)
    sim.proc.print %f143
    %r36 = arith.maximumnumf %x3, %x3 : f64
    %s36 = arith.bitcast %r36 : f64 to i64
    %f144 = sim.fmt.literal "maximumnumf -3.0 -3.0 = "
    %f145 = sim.fmt.hex %s36, isUpper false : i64
    %f146 = sim.fmt.literal "\0A"
    %f147 = sim.fmt.concat (%f144, %f145, %f146)
    sim.proc.print %f147
    %r37 = arith.minimumnumf %x3, %x3 : f64
    %s37 = arith.bitcast %r37 : f64 to i64
    %f148 = sim.fmt.literal "minimumnumf -3.0 -3.0 = "
    %f149 = sim.fmt.hex %s37, isUpper false : i64
    %f150 = sim.fmt.literal "\0A"
    %f151 = sim.fmt.concat (%f148, %f149, %f150)
    sim.proc.print %f151
    %r38 = arith.maximumnumf %x3, %x4 : f64
    %s38 = arith.bitcast %r38 : f64 to i64
    %f152 = sim.fmt.literal "maximumnumf -3.0 nan = "
    %f153 = sim.fmt.hex %s38, isUpper false : i64
    %f154 = sim.fmt.literal "\0A"
    %f155 = sim.fmt.concat (%f152, %f153, %f154)
    sim.proc.print %f155
    %r39 = arith.minimumnumf %x3, %x4 : f64
    %s39 = arith.bitcast %r39 : f64 to i64
    %f156 = sim.fmt.literal "minimumnumf -3.0 nan = "
    %f157 = sim.fmt.hex %s39, isUpper false : i64
    %f158 = sim.fmt.literal "\0A"
    %f159 = sim.fmt.concat (%f156, %f157, %f158)
    sim.proc.print %f159
    %r40 = arith.maximumnumf %x4, %x0 : f64
    %s40 = arith.bitcast %r40 : f64 to i64
    %f160 = sim.fmt.literal "maximumnumf nan 0.0 = "
    %f161 = sim.fmt.hex %s40, isUpper false : i64
    %f162 = sim.fmt.literal "\0A"
    %f163 = sim.fmt.concat (%f160, %f161, %f162)
    sim.proc.print %f163
    %r41 = arith.minimumnumf %x4, %x0 : f64
    %s41 = arith.bitcast %r41 : f64 to i64
    %f164 = sim.fmt.literal "minimumnumf nan 0.0 = "
    %f165 = sim.fmt.hex %s41, isUpper false : i64
    %f166 = sim.fmt.literal "\0A"
    %f167 = sim.fmt.concat (%f164, %f165, %f166)
    sim.proc.print %f167
    %r42 = arith.maximumnumf %x4, %x1 : f64
    %s42 = arith.bitcast %r42 : f64 to i64
    %f168 = sim.fmt.literal "maximumnumf nan -0.0 = "
    %f169 = sim.fmt.hex %s42, isUpper false : i64
    %f170 = sim.fmt.literal "\0A"
    %f171 = sim.fmt.concat (%f168, %f169, %f170)
    sim.proc.print %f171
    %r43 = arith.minimumnumf %x4, %x1 : f64
    %s43 = arith.bitcast %r43 : f64 to i64
    %f172 = sim.fmt.literal "minimumnumf nan -0.0 = "
    %f173 = sim.fmt.hex %s43, isUpper false : i64
    %f174 = sim.fmt.literal "\0A"
    %f175 = sim.fmt.concat (%f172, %f173, %f174)
    sim.proc.print %f175
    %r44 = arith.maximumnumf %x4, %x2 : f64
    %s44 = arith.bitcast %r44 : f64 to i64
    %f176 = sim.fmt.literal "maximumnumf nan 1.5 = "
    %f177 = sim.fmt.hex %s44, isUpper false : i64
    %f178 = sim.fmt.literal "\0A"
    %f179 = sim.fmt.concat (%f176, %f177, %f178)
    sim.proc.print %f179
    %r45 = arith.minimumnumf %x4, %x2 : f64
    %s45 = arith.bitcast %r45 : f64 to i64
    %f180 = sim.fmt.literal "minimumnumf nan 1.5 = "
    %f181 = sim.fmt.hex %s45, isUpper false : i64
    %f182 = sim.fmt.literal "\0A"
    %f183 = sim.fmt.concat (%f180, %f181, %f182)
    sim.proc.print %f183
    %r46 = arith.maximumnumf %x4, %x3 : f64
    %s46 = arith.bitcast %r46 : f64 to i64
    %f184 = sim.fmt.literal "maximumnumf nan -3.0 = "
    %f185 = sim.fmt.hex %s46, isUpper false : i64
    %f186 = sim.fmt.literal "\0A"
    %f187 = sim.fmt.concat (%f184, %f185, %f186)
    sim.proc.print %f187
    %r47 = arith.minimumnumf %x4, %x3 : f64
    %s47 = arith.bitcast %r47 : f64 to i64
    %f188 = sim.fmt.literal "minimumnumf nan -3.0 = "
    %f189 = sim.fmt.hex %s47, isUpper false : i64
    %f190 = sim.fmt.literal "\0A"
    %f191 = sim.fmt.concat (%f188, %f189, %f190)
    sim.proc.print %f191
    %r48 = arith.maximumnumf %x4, %x4 : f64
    %s48 = arith.bitcast %r48 : f64 to i64
    %f192 = sim.fmt.literal "maximumnumf nan nan = "
    %f193 = sim.fmt.hex %s48, isUpper false : i64
    %f194 = sim.fmt.literal "\0A"
    %f195 = sim.fmt.concat (%f192, %f193, %f194)
    sim.proc.print %f195
    %r49 = arith.minimumnumf %x4, %x4 : f64
    %s49 = arith.bitcast %r49 : f64 to i64
    %f196 = sim.fmt.literal "minimumnumf nan nan = "
    %f197 = sim.fmt.hex %s49, isUpper false : i64
    %f198 = sim.fmt.literal "\0A"
    %f199 = sim.fmt.concat (%f196, %f197, %f198)
    sim.proc.print %f199
    llhd.halt
  }
}
