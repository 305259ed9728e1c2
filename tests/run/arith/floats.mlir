// RULE: arith.float, arith.float.nan, arith.addf, arith.subf, arith.mulf, arith.divf, arith.remf, arith.negf
// RULE: arith.maximumf, arith.minimumf, arith.maxnumf, arith.minnumf, arith.cmpf, arith.bitcast
// OUT: addf 0.1 0.2 = 3fd3333333333334
// OUT: subf 0.1 0.2 = bfb999999999999a
// OUT: mulf 0.1 0.2 = 3f947ae147ae147c
// OUT: divf 0.1 0.2 = 3fe0000000000000
// OUT: remf 0.1 0.2 = 3fb999999999999a
// OUT: maximumf 0.1 0.2 = 3fc999999999999a
// OUT: minimumf 0.1 0.2 = 3fb999999999999a
// OUT: maxnumf 0.1 0.2 = 3fc999999999999a
// OUT: minnumf 0.1 0.2 = 3fb999999999999a
// OUT: cmpf 0.1 0.2 = 1e39
// OUT: negf 0.1 = bfb999999999999a
// OUT: addf 1.0 3.0 = 4010000000000000
// OUT: subf 1.0 3.0 = c000000000000000
// OUT: mulf 1.0 3.0 = 4008000000000000
// OUT: divf 1.0 3.0 = 3fd5555555555555
// OUT: remf 1.0 3.0 = 3ff0000000000000
// OUT: maximumf 1.0 3.0 = 4008000000000000
// OUT: minimumf 1.0 3.0 = 3ff0000000000000
// OUT: maxnumf 1.0 3.0 = 4008000000000000
// OUT: minnumf 1.0 3.0 = 3ff0000000000000
// OUT: cmpf 1.0 3.0 = 1e39
// OUT: negf 1.0 = bff0000000000000
// OUT: addf -7.5 2.0 = c016000000000000
// OUT: subf -7.5 2.0 = c023000000000000
// OUT: mulf -7.5 2.0 = c02e000000000000
// OUT: divf -7.5 2.0 = c00e000000000000
// OUT: remf -7.5 2.0 = bff8000000000000
// OUT: maximumf -7.5 2.0 = 4000000000000000
// OUT: minimumf -7.5 2.0 = c01e000000000000
// OUT: maxnumf -7.5 2.0 = 4000000000000000
// OUT: minnumf -7.5 2.0 = c01e000000000000
// OUT: cmpf -7.5 2.0 = 1e39
// OUT: negf -7.5 = 401e000000000000
// OUT: addf 0.0 -0.0 = 0000000000000000
// OUT: subf 0.0 -0.0 = 0000000000000000
// OUT: mulf 0.0 -0.0 = 8000000000000000
// OUT: divf 0.0 -0.0 = 7ff8000000000000
// OUT: remf 0.0 -0.0 = 7ff8000000000000
// OUT: maximumf 0.0 -0.0 = 0000000000000000
// OUT: minimumf 0.0 -0.0 = 8000000000000000
// OUT: maxnumf 0.0 -0.0 = 0000000000000000
// OUT: minnumf 0.0 -0.0 = 8000000000000000
// OUT: cmpf 0.0 -0.0 = ab51
// OUT: negf 0.0 = 8000000000000000
// OUT: addf 1.0 0.0 = 3ff0000000000000
// OUT: subf 1.0 0.0 = 3ff0000000000000
// OUT: mulf 1.0 0.0 = 0000000000000000
// OUT: divf 1.0 0.0 = 7ff0000000000000
// OUT: remf 1.0 0.0 = 7ff8000000000000
// OUT: maximumf 1.0 0.0 = 3ff0000000000000
// OUT: minimumf 1.0 0.0 = 0000000000000000
// OUT: maxnumf 1.0 0.0 = 3ff0000000000000
// OUT: minnumf 1.0 0.0 = 0000000000000000
// OUT: cmpf 1.0 0.0 = 66c9
// OUT: negf 1.0 = bff0000000000000
// OUT: addf inf -inf = 7ff8000000000000
// OUT: subf inf -inf = 7ff0000000000000
// OUT: mulf inf -inf = fff0000000000000
// OUT: divf inf -inf = 7ff8000000000000
// OUT: remf inf -inf = 7ff8000000000000
// OUT: maximumf inf -inf = 7ff0000000000000
// OUT: minimumf inf -inf = fff0000000000000
// OUT: maxnumf inf -inf = 7ff0000000000000
// OUT: minnumf inf -inf = fff0000000000000
// OUT: cmpf inf -inf = 66c9
// OUT: negf inf = fff0000000000000
// OUT: addf nan 1.0 = 7ff8000000000000
// OUT: subf nan 1.0 = 7ff8000000000000
// OUT: mulf nan 1.0 = 7ff8000000000000
// OUT: divf nan 1.0 = 7ff8000000000000
// OUT: remf nan 1.0 = 7ff8000000000000
// OUT: maximumf nan 1.0 = 7ff8000000000000
// OUT: minimumf nan 1.0 = 7ff8000000000000
// OUT: maxnumf nan 1.0 = 3ff0000000000000
// OUT: minnumf nan 1.0 = 3ff0000000000000
// OUT: cmpf nan 1.0 = 01fd
// OUT: negf nan = fff8000000000000
// OUT: addf 5e-324 0.5 = 3fe0000000000000
// OUT: subf 5e-324 0.5 = bfe0000000000000
// OUT: mulf 5e-324 0.5 = 0000000000000000
// OUT: divf 5e-324 0.5 = 0000000000000002
// OUT: remf 5e-324 0.5 = 0000000000000001
// OUT: maximumf 5e-324 0.5 = 3fe0000000000000
// OUT: minimumf 5e-324 0.5 = 0000000000000001
// OUT: maxnumf 5e-324 0.5 = 3fe0000000000000
// OUT: minnumf 5e-324 0.5 = 0000000000000001
// OUT: cmpf 5e-324 0.5 = 1e39
// OUT: negf 5e-324 = 8000000000000001
// OUT: addf 1.7e+308 1.7e+308 = 7ff0000000000000
// OUT: subf 1.7e+308 1.7e+308 = 0000000000000000
// OUT: mulf 1.7e+308 1.7e+308 = 7ff0000000000000
// OUT: divf 1.7e+308 1.7e+308 = 3ff0000000000000
// OUT: remf 1.7e+308 1.7e+308 = 0000000000000000
// OUT: maximumf 1.7e+308 1.7e+308 = 7fee42d130773b76
// OUT: minimumf 1.7e+308 1.7e+308 = 7fee42d130773b76
// OUT: maxnumf 1.7e+308 1.7e+308 = 7fee42d130773b76
// OUT: minnumf 1.7e+308 1.7e+308 = 7fee42d130773b76
// OUT: cmpf 1.7e+308 1.7e+308 = ab51
// OUT: negf 1.7e+308 = ffee42d130773b76
// OUT: addf -0.0 -3.0 = c008000000000000
// OUT: subf -0.0 -3.0 = 4008000000000000
// OUT: mulf -0.0 -3.0 = 0000000000000000
// OUT: divf -0.0 -3.0 = 0000000000000000
// OUT: remf -0.0 -3.0 = 8000000000000000
// OUT: maximumf -0.0 -3.0 = 8000000000000000
// OUT: minimumf -0.0 -3.0 = c008000000000000
// OUT: maxnumf -0.0 -3.0 = 8000000000000000
// OUT: minnumf -0.0 -3.0 = c008000000000000
// OUT: cmpf -0.0 -3.0 = 66c9
// OUT: negf -0.0 = 0000000000000000

hw.module @tb() {
  %x0 = arith.constant 0x3FB999999999999A : f64
  %x1 = arith.constant 0x3FC999999999999A : f64
  %x2 = arith.constant 0x3FF0000000000000 : f64
  %x3 = arith.constant 0x4008000000000000 : f64
  %x4 = arith.constant 0xC01E000000000000 : f64
  %x5 = arith.constant 0x4000000000000000 : f64
  %x6 = arith.constant 0x0000000000000000 : f64
  %x7 = arith.constant 0x8000000000000000 : f64
  %x8 = arith.constant 0x7FF0000000000000 : f64
  %x9 = arith.constant 0xFFF0000000000000 : f64
  %x10 = arith.constant 0x7FF8000000000000 : f64
  %x11 = arith.constant 0x0000000000000001 : f64
  %x12 = arith.constant 0x3FE0000000000000 : f64
  %x13 = arith.constant 0x7FEE42D130773B76 : f64
  %x14 = arith.constant 0xC008000000000000 : f64
  llhd.process {
    %r1 = arith.addf %x0, %x1 : f64
    %r2 = arith.bitcast %r1 : f64 to i64
    %f0 = sim.fmt.literal "addf 0.1 0.2 = "
    %f1 = sim.fmt.hex %r2, isUpper false : i64
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r3 = arith.subf %x0, %x1 : f64
    %r4 = arith.bitcast %r3 : f64 to i64
    %f4 = sim.fmt.literal "subf 0.1 0.2 = "
    %f5 = sim.fmt.hex %r4, isUpper false : i64
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r5 = arith.mulf %x0, %x1 : f64
    %r6 = arith.bitcast %r5 : f64 to i64
    %f8 = sim.fmt.literal "mulf 0.1 0.2 = "
    %f9 = sim.fmt.hex %r6, isUpper false : i64
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r7 = arith.divf %x0, %x1 : f64
    %r8 = arith.bitcast %r7 : f64 to i64
    %f12 = sim.fmt.literal "divf 0.1 0.2 = "
    %f13 = sim.fmt.hex %r8, isUpper false : i64
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r9 = arith.remf %x0, %x1 : f64
    %r10 = arith.bitcast %r9 : f64 to i64
    %f16 = sim.fmt.literal "remf 0.1 0.2 = "
    %f17 = sim.fmt.hex %r10, isUpper false : i64
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r11 = arith.maximumf %x0, %x1 : f64
    %r12 = arith.bitcast %r11 : f64 to i64
    %f20 = sim.fmt.literal "maximumf 0.1 0.2 = "
    %f21 = sim.fmt.hex %r12, isUpper false : i64
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r13 = arith.minimumf %x0, %x1 : f64
    %r14 = arith.bitcast %r13 : f64 to i64
    %f24 = sim.fmt.literal "minimumf 0.1 0.2 = "
    %f25 = sim.fmt.hex %r14, isUpper false : i64
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r15 = arith.maxnumf %x0, %x1 : f64
    %r16 = arith.bitcast %r15 : f64 to i64
    %f28 = sim.fmt.literal "maxnumf 0.1 0.2 = "
    %f29 = sim.fmt.hex %r16, isUpper false : i64
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r17 = arith.minnumf %x0, %x1 : f64
    %r18 = arith.bitcast %r17 : f64 to i64
    %f32 = sim.fmt.literal "minnumf 0.1 0.2 = "
    %f33 = sim.fmt.hex %r18, isUpper false : i64
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r19 = arith.cmpf oeq, %x0, %x1 : f64
    %r20 = arith.cmpf ogt, %x0, %x1 : f64
    %r21 = arith.cmpf oge, %x0, %x1 : f64
    %r22 = arith.cmpf olt, %x0, %x1 : f64
    %r23 = arith.cmpf ole, %x0, %x1 : f64
    %r24 = arith.cmpf one, %x0, %x1 : f64
    %r25 = arith.cmpf ord, %x0, %x1 : f64
    %r26 = arith.cmpf ueq, %x0, %x1 : f64
    %r27 = arith.cmpf ugt, %x0, %x1 : f64
    %r28 = arith.cmpf uge, %x0, %x1 : f64
    %r29 = arith.cmpf ult, %x0, %x1 : f64
    %r30 = arith.cmpf ule, %x0, %x1 : f64
    %r31 = arith.cmpf une, %x0, %x1 : f64
    %r32 = arith.cmpf uno, %x0, %x1 : f64
    %r33 = arith.cmpf false, %x0, %x1 : f64
    %r34 = arith.cmpf true, %x0, %x1 : f64
    %r35 = comb.concat %r19, %r20, %r21, %r22, %r23, %r24, %r25, %r26, %r27, %r28, %r29, %r30, %r31, %r32, %r33, %r34 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f36 = sim.fmt.literal "cmpf 0.1 0.2 = "
    %f37 = sim.fmt.hex %r35, isUpper false : i16
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r36 = arith.negf %x0 : f64
    %r37 = arith.bitcast %r36 : f64 to i64
    %f40 = sim.fmt.literal "negf 0.1 = "
    %f41 = sim.fmt.hex %r37, isUpper false : i64
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r38 = arith.addf %x2, %x3 : f64
    %r39 = arith.bitcast %r38 : f64 to i64
    %f44 = sim.fmt.literal "addf 1.0 3.0 = "
    %f45 = sim.fmt.hex %r39, isUpper false : i64
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r40 = arith.subf %x2, %x3 : f64
    %r41 = arith.bitcast %r40 : f64 to i64
    %f48 = sim.fmt.literal "subf 1.0 3.0 = "
    %f49 = sim.fmt.hex %r41, isUpper false : i64
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r42 = arith.mulf %x2, %x3 : f64
    %r43 = arith.bitcast %r42 : f64 to i64
    %f52 = sim.fmt.literal "mulf 1.0 3.0 = "
    %f53 = sim.fmt.hex %r43, isUpper false : i64
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r44 = arith.divf %x2, %x3 : f64
    %r45 = arith.bitcast %r44 : f64 to i64
    %f56 = sim.fmt.literal "divf 1.0 3.0 = "
    %f57 = sim.fmt.hex %r45, isUpper false : i64
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r46 = arith.remf %x2, %x3 : f64
    %r47 = arith.bitcast %r46 : f64 to i64
    %f60 = sim.fmt.literal "remf 1.0 3.0 = "
    %f61 = sim.fmt.hex %r47, isUpper false : i64
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r48 = arith.maximumf %x2, %x3 : f64
    %r49 = arith.bitcast %r48 : f64 to i64
    %f64 = sim.fmt.literal "maximumf 1.0 3.0 = "
    %f65 = sim.fmt.hex %r49, isUpper false : i64
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r50 = arith.minimumf %x2, %x3 : f64
    %r51 = arith.bitcast %r50 : f64 to i64
    %f68 = sim.fmt.literal "minimumf 1.0 3.0 = "
    %f69 = sim.fmt.hex %r51, isUpper false : i64
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r52 = arith.maxnumf %x2, %x3 : f64
    %r53 = arith.bitcast %r52 : f64 to i64
    %f72 = sim.fmt.literal "maxnumf 1.0 3.0 = "
    %f73 = sim.fmt.hex %r53, isUpper false : i64
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r54 = arith.minnumf %x2, %x3 : f64
    %r55 = arith.bitcast %r54 : f64 to i64
    %f76 = sim.fmt.literal "minnumf 1.0 3.0 = "
    %f77 = sim.fmt.hex %r55, isUpper false : i64
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r56 = arith.cmpf oeq, %x2, %x3 : f64
    %r57 = arith.cmpf ogt, %x2, %x3 : f64
    %r58 = arith.cmpf oge, %x2, %x3 : f64
    %r59 = arith.cmpf olt, %x2, %x3 : f64
    %r60 = arith.cmpf ole, %x2, %x3 : f64
    %r61 = arith.cmpf one, %x2, %x3 : f64
    %r62 = arith.cmpf ord, %x2, %x3 : f64
    %r63 = arith.cmpf ueq, %x2, %x3 : f64
    %r64 = arith.cmpf ugt, %x2, %x3 : f64
    %r65 = arith.cmpf uge, %x2, %x3 : f64
    %r66 = arith.cmpf ult, %x2, %x3 : f64
    %r67 = arith.cmpf ule, %x2, %x3 : f64
    %r68 = arith.cmpf une, %x2, %x3 : f64
    %r69 = arith.cmpf uno, %x2, %x3 : f64
    %r70 = arith.cmpf false, %x2, %x3 : f64
    %r71 = arith.cmpf true, %x2, %x3 : f64
    %r72 = comb.concat %r56, %r57, %r58, %r59, %r60, %r61, %r62, %r63, %r64, %r65, %r66, %r67, %r68, %r69, %r70, %r71 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f80 = sim.fmt.literal "cmpf 1.0 3.0 = "
    %f81 = sim.fmt.hex %r72, isUpper false : i16
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %r73 = arith.negf %x2 : f64
    %r74 = arith.bitcast %r73 : f64 to i64
    %f84 = sim.fmt.literal "negf 1.0 = "
    %f85 = sim.fmt.hex %r74, isUpper false : i64
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r75 = arith.addf %x4, %x5 : f64
    %r76 = arith.bitcast %r75 : f64 to i64
    %f88 = sim.fmt.literal "addf -7.5 2.0 = "
    %f89 = sim.fmt.hex %r76, isUpper false : i64
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %r77 = arith.subf %x4, %x5 : f64
    %r78 = arith.bitcast %r77 : f64 to i64
    %f92 = sim.fmt.literal "subf -7.5 2.0 = "
    %f93 = sim.fmt.hex %r78, isUpper false : i64
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    %r79 = arith.mulf %x4, %x5 : f64
    %r80 = arith.bitcast %r79 : f64 to i64
    %f96 = sim.fmt.literal "mulf -7.5 2.0 = "
    %f97 = sim.fmt.hex %r80, isUpper false : i64
    %f98 = sim.fmt.literal "\0A"
    %f99 = sim.fmt.concat (%f96, %f97, %f98)
    sim.proc.print %f99
    %r81 = arith.divf %x4, %x5 : f64
    %r82 = arith.bitcast %r81 : f64 to i64
    %f100 = sim.fmt.literal "divf -7.5 2.0 = "
    %f101 = sim.fmt.hex %r82, isUpper false : i64
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f100, %f101, %f102)
    sim.proc.print %f103
    %r83 = arith.remf %x4, %x5 : f64
    %r84 = arith.bitcast %r83 : f64 to i64
    %f104 = sim.fmt.literal "remf -7.5 2.0 = "
    %f105 = sim.fmt.hex %r84, isUpper false : i64
    %f106 = sim.fmt.literal "\0A"
    %f107 = sim.fmt.concat (%f104, %f105, %f106)
    sim.proc.print %f107
    %r85 = arith.maximumf %x4, %x5 : f64
    %r86 = arith.bitcast %r85 : f64 to i64
    %f108 = sim.fmt.literal "maximumf -7.5 2.0 = "
    %f109 = sim.fmt.hex %r86, isUpper false : i64
    %f110 = sim.fmt.literal "\0A"
    %f111 = sim.fmt.concat (%f108, %f109, %f110)
    sim.proc.print %f111
    %r87 = arith.minimumf %x4, %x5 : f64
    %r88 = arith.bitcast %r87 : f64 to i64
    %f112 = sim.fmt.literal "minimumf -7.5 2.0 = "
    %f113 = sim.fmt.hex %r88, isUpper false : i64
    %f114 = sim.fmt.literal "\0A"
    %f115 = sim.fmt.concat (%f112, %f113, %f114)
    sim.proc.print %f115
    %r89 = arith.maxnumf %x4, %x5 : f64
    %r90 = arith.bitcast %r89 : f64 to i64
    %f116 = sim.fmt.literal "maxnumf -7.5 2.0 = "
    %f117 = sim.fmt.hex %r90, isUpper false : i64
    %f118 = sim.fmt.literal "\0A"
    %f119 = sim.fmt.concat (%f116, %f117, %f118)
    sim.proc.print %f119
    %r91 = arith.minnumf %x4, %x5 : f64
    %r92 = arith.bitcast %r91 : f64 to i64
    %f120 = sim.fmt.literal "minnumf -7.5 2.0 = "
    %f121 = sim.fmt.hex %r92, isUpper false : i64
    %f122 = sim.fmt.literal "\0A"
    %f123 = sim.fmt.concat (%f120, %f121, %f122)
    sim.proc.print %f123
    %r93 = arith.cmpf oeq, %x4, %x5 : f64
    %r94 = arith.cmpf ogt, %x4, %x5 : f64
    %r95 = arith.cmpf oge, %x4, %x5 : f64
    %r96 = arith.cmpf olt, %x4, %x5 : f64
    %r97 = arith.cmpf ole, %x4, %x5 : f64
    %r98 = arith.cmpf one, %x4, %x5 : f64
    %r99 = arith.cmpf ord, %x4, %x5 : f64
    %r100 = arith.cmpf ueq, %x4, %x5 : f64
    %r101 = arith.cmpf ugt, %x4, %x5 : f64
    %r102 = arith.cmpf uge, %x4, %x5 : f64
    %r103 = arith.cmpf ult, %x4, %x5 : f64
    %r104 = arith.cmpf ule, %x4, %x5 : f64
    %r105 = arith.cmpf une, %x4, %x5 : f64
    %r106 = arith.cmpf uno, %x4, %x5 : f64
    %r107 = arith.cmpf false, %x4, %x5 : f64
    %r108 = arith.cmpf true, %x4, %x5 : f64
    %r109 = comb.concat %r93, %r94, %r95, %r96, %r97, %r98, %r99, %r100, %r101, %r102, %r103, %r104, %r105, %r106, %r107, %r108 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f124 = sim.fmt.literal "cmpf -7.5 2.0 = "
    %f125 = sim.fmt.hex %r109, isUpper false : i16
    %f126 = sim.fmt.literal "\0A"
    %f127 = sim.fmt.concat (%f124, %f125, %f126)
    sim.proc.print %f127
    %r110 = arith.negf %x4 : f64
    %r111 = arith.bitcast %r110 : f64 to i64
    %f128 = sim.fmt.literal "negf -7.5 = "
    %f129 = sim.fmt.hex %r111, isUpper false : i64
    %f130 = sim.fmt.literal "\0A"
    %f131 = sim.fmt.concat (%f128, %f129, %f130)
    sim.proc.print %f131
    %r112 = arith.addf %x6, %x7 : f64
    %r113 = arith.bitcast %r112 : f64 to i64
    %f132 = sim.fmt.literal "addf 0.0 -0.0 = "
    %f133 = sim.fmt.hex %r113, isUpper false : i64
    %f134 = sim.fmt.literal "\0A"
    %f135 = sim.fmt.concat (%f132, %f133, %f134)
    sim.proc.print %f135
    %r114 = arith.subf %x6, %x7 : f64
    %r115 = arith.bitcast %r114 : f64 to i64
    %f136 = sim.fmt.literal "subf 0.0 -0.0 = "
    %f137 = sim.fmt.hex %r115, isUpper false : i64
    %f138 = sim.fmt.literal "\0A"
    %f139 = sim.fmt.concat (%f136, %f137, %f138)
    sim.proc.print %f139
    %r116 = arith.mulf %x6, %x7 : f64
    %r117 = arith.bitcast %r116 : f64 to i64
    %f140 = sim.fmt.literal "mulf 0.0 -0.0 = "
    %f141 = sim.fmt.hex %r117, isUpper false : i64
    %f142 = sim.fmt.literal "\0A"
    %f143 = sim.fmt.concat (%f140, %f141, %f142)
    sim.proc.print %f143
    %r118 = arith.divf %x6, %x7 : f64
    %r119 = arith.bitcast %r118 : f64 to i64
    %f144 = sim.fmt.literal "divf 0.0 -0.0 = "
    %f145 = sim.fmt.hex %r119, isUpper false : i64
    %f146 = sim.fmt.literal "\0A"
    %f147 = sim.fmt.concat (%f144, %f145, %f146)
    sim.proc.print %f147
    %r120 = arith.remf %x6, %x7 : f64
    %r121 = arith.bitcast %r120 : f64 to i64
    %f148 = sim.fmt.literal "remf 0.0 -0.0 = "
    %f149 = sim.fmt.hex %r121, isUpper false : i64
    %f150 = sim.fmt.literal "\0A"
    %f151 = sim.fmt.concat (%f148, %f149, %f150)
    sim.proc.print %f151
    %r122 = arith.maximumf %x6, %x7 : f64
    %r123 = arith.bitcast %r122 : f64 to i64
    %f152 = sim.fmt.literal "maximumf 0.0 -0.0 = "
    %f153 = sim.fmt.hex %r123, isUpper false : i64
    %f154 = sim.fmt.literal "\0A"
    %f155 = sim.fmt.concat (%f152, %f153, %f154)
    sim.proc.print %f155
    %r124 = arith.minimumf %x6, %x7 : f64
    %r125 = arith.bitcast %r124 : f64 to i64
    %f156 = sim.fmt.literal "minimumf 0.0 -0.0 = "
    %f157 = sim.fmt.hex %r125, isUpper false : i64
    %f158 = sim.fmt.literal "\0A"
    %f159 = sim.fmt.concat (%f156, %f157, %f158)
    sim.proc.print %f159
    %r126 = arith.maxnumf %x6, %x7 : f64
    %r127 = arith.bitcast %r126 : f64 to i64
    %f160 = sim.fmt.literal "maxnumf 0.0 -0.0 = "
    %f161 = sim.fmt.hex %r127, isUpper false : i64
    %f162 = sim.fmt.literal "\0A"
    %f163 = sim.fmt.concat (%f160, %f161, %f162)
    sim.proc.print %f163
    %r128 = arith.minnumf %x6, %x7 : f64
    %r129 = arith.bitcast %r128 : f64 to i64
    %f164 = sim.fmt.literal "minnumf 0.0 -0.0 = "
    %f165 = sim.fmt.hex %r129, isUpper false : i64
    %f166 = sim.fmt.literal "\0A"
    %f167 = sim.fmt.concat (%f164, %f165, %f166)
    sim.proc.print %f167
    %r130 = arith.cmpf oeq, %x6, %x7 : f64
    %r131 = arith.cmpf ogt, %x6, %x7 : f64
    %r132 = arith.cmpf oge, %x6, %x7 : f64
    %r133 = arith.cmpf olt, %x6, %x7 : f64
    %r134 = arith.cmpf ole, %x6, %x7 : f64
    %r135 = arith.cmpf one, %x6, %x7 : f64
    %r136 = arith.cmpf ord, %x6, %x7 : f64
    %r137 = arith.cmpf ueq, %x6, %x7 : f64
    %r138 = arith.cmpf ugt, %x6, %x7 : f64
    %r139 = arith.cmpf uge, %x6, %x7 : f64
    %r140 = arith.cmpf ult, %x6, %x7 : f64
    %r141 = arith.cmpf ule, %x6, %x7 : f64
    %r142 = arith.cmpf une, %x6, %x7 : f64
    %r143 = arith.cmpf uno, %x6, %x7 : f64
    %r144 = arith.cmpf false, %x6, %x7 : f64
    %r145 = arith.cmpf true, %x6, %x7 : f64
    %r146 = comb.concat %r130, %r131, %r132, %r133, %r134, %r135, %r136, %r137, %r138, %r139, %r140, %r141, %r142, %r143, %r144, %r145 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f168 = sim.fmt.literal "cmpf 0.0 -0.0 = "
    %f169 = sim.fmt.hex %r146, isUpper false : i16
    %f170 = sim.fmt.literal "\0A"
    %f171 = sim.fmt.concat (%f168, %f169, %f170)
    sim.proc.print %f171
    %r147 = arith.negf %x6 : f64
    %r148 = arith.bitcast %r147 : f64 to i64
    %f172 = sim.fmt.literal "negf 0.0 = "
    %f173 = sim.fmt.hex %r148, isUpper false : i64
    %f174 = sim.fmt.literal "\0A"
    %f175 = sim.fmt.concat (%f172, %f173, %f174)
    sim.proc.print %f175
    %r149 = arith.addf %x2, %x6 : f64
    %r150 = arith.bitcast %r149 : f64 to i64
    %f176 = sim.fmt.literal "addf 1.0 0.0 = "
    %f177 = sim.fmt.hex %r150, isUpper false : i64
    %f178 = sim.fmt.literal "\0A"
    %f179 = sim.fmt.concat (%f176, %f177, %f178)
    sim.proc.print %f179
    %r151 = arith.subf %x2, %x6 : f64
    %r152 = arith.bitcast %r151 : f64 to i64
    %f180 = sim.fmt.literal "subf 1.0 0.0 = "
    %f181 = sim.fmt.hex %r152, isUpper false : i64
    %f182 = sim.fmt.literal "\0A"
    %f183 = sim.fmt.concat (%f180, %f181, %f182)
    sim.proc.print %f183
    %r153 = arith.mulf %x2, %x6 : f64
    %r154 = arith.bitcast %r153 : f64 to i64
    %f184 = sim.fmt.literal "mulf 1.0 0.0 = "
    %f185 = sim.fmt.hex %r154, isUpper false : i64
    %f186 = sim.fmt.literal "\0A"
    %f187 = sim.fmt.concat (%f184, %f185, %f186)
    sim.proc.print %f187
    %r155 = arith.divf %x2, %x6 : f64
    %r156 = arith.bitcast %r155 : f64 to i64
    %f188 = sim.fmt.literal "divf 1.0 0.0 = "
    %f189 = sim.fmt.hex %r156, isUpper false : i64
    %f190 = sim.fmt.literal "\0A"
    %f191 = sim.fmt.concat (%f188, %f189, %f190)
    sim.proc.print %f191
    %r157 = arith.remf %x2, %x6 : f64
    %r158 = arith.bitcast %r157 : f64 to i64
    %f192 = sim.fmt.literal "remf 1.0 0.0 = "
    %f193 = sim.fmt.hex %r158, isUpper false : i64
    %f194 = sim.fmt.literal "\0A"
    %f195 = sim.fmt.concat (%f192, %f193, %f194)
    sim.proc.print %f195
    %r159 = arith.maximumf %x2, %x6 : f64
    %r160 = arith.bitcast %r159 : f64 to i64
    %f196 = sim.fmt.literal "maximumf 1.0 0.0 = "
    %f197 = sim.fmt.hex %r160, isUpper false : i64
    %f198 = sim.fmt.literal "\0A"
    %f199 = sim.fmt.concat (%f196, %f197, %f198)
    sim.proc.print %f199
    %r161 = arith.minimumf %x2, %x6 : f64
    %r162 = arith.bitcast %r161 : f64 to i64
    %f200 = sim.fmt.literal "minimumf 1.0 0.0 = "
    %f201 = sim.fmt.hex %r162, isUpper false : i64
    %f202 = sim.fmt.literal "\0A"
    %f203 = sim.fmt.concat (%f200, %f201, %f202)
    sim.proc.print %f203
    %r163 = arith.maxnumf %x2, %x6 : f64
    %r164 = arith.bitcast %r163 : f64 to i64
    %f204 = sim.fmt.literal "maxnumf 1.0 0.0 = "
    %f205 = sim.fmt.hex %r164, isUpper false : i64
    %f206 = sim.fmt.literal "\0A"
    %f207 = sim.fmt.concat (%f204, %f205, %f206)
    sim.proc.print %f207
    %r165 = arith.minnumf %x2, %x6 : f64
    %r166 = arith.bitcast %r165 : f64 to i64
    %f208 = sim.fmt.literal "minnumf 1.0 0.0 = "
    %f209 = sim.fmt.hex %r166, isUpper false : i64
    %f210 = sim.fmt.literal "\0A"
    %f211 = sim.fmt.concat (%f208, %f209, %f210)
    sim.proc.print %f211
    %r167 = arith.cmpf oeq, %x2, %x6 : f64
    %r168 = arith.cmpf ogt, %x2, %x6 : f64
    %r169 = arith.cmpf oge, %x2, %x6 : f64
    %r170 = arith.cmpf olt, %x2, %x6 : f64
    %r171 = arith.cmpf ole, %x2, %x6 : f64
    %r172 = arith.cmpf one, %x2, %x6 : f64
    %r173 = arith.cmpf ord, %x2, %x6 : f64
    %r174 = arith.cmpf ueq, %x2, %x6 : f64
    %r175 = arith.cmpf ugt, %x2, %x6 : f64
    %r176 = arith.cmpf uge, %x2, %x6 : f64
    %r177 = arith.cmpf ult, %x2, %x6 : f64
    %r178 = arith.cmpf ule, %x2, %x6 : f64
    %r179 = arith.cmpf une, %x2, %x6 : f64
    %r180 = arith.cmpf uno, %x2, %x6 : f64
    %r181 = arith.cmpf false, %x2, %x6 : f64
    %r182 = arith.cmpf true, %x2, %x6 : f64
    %r183 = comb.concat %r167, %r168, %r169, %r170, %r171, %r172, %r173, %r174, %r175, %r176, %r177, %r178, %r179, %r180, %r181, %r182 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f212 = sim.fmt.literal "cmpf 1.0 0.0 = "
    %f213 = sim.fmt.hex %r183, isUpper false : i16
    %f214 = sim.fmt.literal "\0A"
    %f215 = sim.fmt.concat (%f212, %f213, %f214)
    sim.proc.print %f215
    %r184 = arith.negf %x2 : f64
    %r185 = arith.bitcast %r184 : f64 to i64
    %f216 = sim.fmt.literal "negf 1.0 = "
    %f217 = sim.fmt.hex %r185, isUpper false : i64
    %f218 = sim.fmt.literal "\0A"
    %f219 = sim.fmt.concat (%f216, %f217, %f218)
    sim.proc.print %f219
    %r186 = arith.addf %x8, %x9 : f64
    %r187 = arith.bitcast %r186 : f64 to i64
    %f220 = sim.fmt.literal "addf inf -inf = "
    %f221 = sim.fmt.hex %r187, isUpper false : i64
    %f222 = sim.fmt.literal "\0A"
    %f223 = sim.fmt.concat (%f220, %f221, %f222)
    sim.proc.print %f223
    %r188 = arith.subf %x8, %x9 : f64
    %r189 = arith.bitcast %r188 : f64 to i64
    %f224 = sim.fmt.literal "subf inf -inf = "
    %f225 = sim.fmt.hex %r189, isUpper false : i64
    %f226 = sim.fmt.literal "\0A"
    %f227 = sim.fmt.concat (%f224, %f225, %f226)
    sim.proc.print %f227
    %r190 = arith.mulf %x8, %x9 : f64
    %r191 = arith.bitcast %r190 : f64 to i64
    %f228 = sim.fmt.literal "mulf inf -inf = "
    %f229 = sim.fmt.hex %r191, isUpper false : i64
    %f230 = sim.fmt.literal "\0A"
    %f231 = sim.fmt.concat (%f228, %f229, %f230)
    sim.proc.print %f231
    %r192 = arith.divf %x8, %x9 : f64
    %r193 = arith.bitcast %r192 : f64 to i64
    %f232 = sim.fmt.literal "divf inf -inf = "
    %f233 = sim.fmt.hex %r193, isUpper false : i64
    %f234 = sim.fmt.literal "\0A"
    %f235 = sim.fmt.concat (%f232, %f233, %f234)
    sim.proc.print %f235
    %r194 = arith.remf %x8, %x9 : f64
    %r195 = arith.bitcast %r194 : f64 to i64
    %f236 = sim.fmt.literal "remf inf -inf = "
    %f237 = sim.fmt.hex %r195, isUpper false : i64
    %f238 = sim.fmt.literal "\0A"
    %f239 = sim.fmt.concat (%f236, %f237, %f238)
    sim.proc.print %f239
    %r196 = arith.maximumf %x8, %x9 : f64
    %r197 = arith.bitcast %r196 : f64 to i64
    %f240 = sim.fmt.literal "maximumf inf -inf = "
    %f241 = sim.fmt.hex %r197, isUpper false : i64
    %f242 = sim.fmt.literal "\0A"
    %f243 = sim.fmt.concat (%f240, %f241, %f242)
    sim.proc.print %f243
    %r198 = arith.minimumf %x8, %x9 : f64
    %r199 = arith.bitcast %r198 : f64 to i64
    %f244 = sim.fmt.literal "minimumf inf -inf = "
    %f245 = sim.fmt.hex %r199, isUpper false : i64
    %f246 = sim.fmt.literal "\0A"
    %f247 = sim.fmt.concat (%f244, %f245, %f246)
    sim.proc.print %f247
    %r200 = arith.maxnumf %x8, %x9 : f64
    %r201 = arith.bitcast %r200 : f64 to i64
    %f248 = sim.fmt.literal "maxnumf inf -inf = "
    %f249 = sim.fmt.hex %r201, isUpper false : i64
    %f250 = sim.fmt.literal "\0A"
    %f251 = sim.fmt.concat (%f248, %f249, %f250)
    sim.proc.print %f251
    %r202 = arith.minnumf %x8, %x9 : f64
    %r203 = arith.bitcast %r202 : f64 to i64
    %f252 = sim.fmt.literal "minnumf inf -inf = "
    %f253 = sim.fmt.hex %r203, isUpper false : i64
    %f254 = sim.fmt.literal "\0A"
    %f255 = sim.fmt.concat (%f252, %f253, %f254)
    sim.proc.print %f255
    %r204 = arith.cmpf oeq, %x8, %x9 : f64
    %r205 = arith.cmpf ogt, %x8, %x9 : f64
    %r206 = arith.cmpf oge, %x8, %x9 : f64
    %r207 = arith.cmpf olt, %x8, %x9 : f64
    %r208 = arith.cmpf ole, %x8, %x9 : f64
    %r209 = arith.cmpf one, %x8, %x9 : f64
    %r210 = arith.cmpf ord, %x8, %x9 : f64
    %r211 = arith.cmpf ueq, %x8, %x9 : f64
    %r212 = arith.cmpf ugt, %x8, %x9 : f64
    %r213 = arith.cmpf uge, %x8, %x9 : f64
    %r214 = arith.cmpf ult, %x8, %x9 : f64
    %r215 = arith.cmpf ule, %x8, %x9 : f64
    %r216 = arith.cmpf une, %x8, %x9 : f64
    %r217 = arith.cmpf uno, %x8, %x9 : f64
    %r218 = arith.cmpf false, %x8, %x9 : f64
    %r219 = arith.cmpf true, %x8, %x9 : f64
    %r220 = comb.concat %r204, %r205, %r206, %r207, %r208, %r209, %r210, %r211, %r212, %r213, %r214, %r215, %r216, %r217, %r218, %r219 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f256 = sim.fmt.literal "cmpf inf -inf = "
    %f257 = sim.fmt.hex %r220, isUpper false : i16
    %f258 = sim.fmt.literal "\0A"
    %f259 = sim.fmt.concat (%f256, %f257, %f258)
    sim.proc.print %f259
    %r221 = arith.negf %x8 : f64
    %r222 = arith.bitcast %r221 : f64 to i64
    %f260 = sim.fmt.literal "negf inf = "
    %f261 = sim.fmt.hex %r222, isUpper false : i64
    %f262 = sim.fmt.literal "\0A"
    %f263 = sim.fmt.concat (%f260, %f261, %f262)
    sim.proc.print %f263
    %r223 = arith.addf %x10, %x2 : f64
    %r224 = arith.bitcast %r223 : f64 to i64
    %f264 = sim.fmt.literal "addf nan 1.0 = "
    %f265 = sim.fmt.hex %r224, isUpper false : i64
    %f266 = sim.fmt.literal "\0A"
    %f267 = sim.fmt.concat (%f264, %f265, %f266)
    sim.proc.print %f267
    %r225 = arith.subf %x10, %x2 : f64
    %r226 = arith.bitcast %r225 : f64 to i64
    %f268 = sim.fmt.literal "subf nan 1.0 = "
    %f269 = sim.fmt.hex %r226, isUpper false : i64
    %f270 = sim.fmt.literal "\0A"
    %f271 = sim.fmt.concat (%f268, %f269, %f270)
    sim.proc.print %f271
    %r227 = arith.mulf %x10, %x2 : f64
    %r228 = arith.bitcast %r227 : f64 to i64
    %f272 = sim.fmt.literal "mulf nan 1.0 = "
    %f273 = sim.fmt.hex %r228, isUpper false : i64
    %f274 = sim.fmt.literal "\0A"
    %f275 = sim.fmt.concat (%f272, %f273, %f274)
    sim.proc.print %f275
    %r229 = arith.divf %x10, %x2 : f64
    %r230 = arith.bitcast %r229 : f64 to i64
    %f276 = sim.fmt.literal "divf nan 1.0 = "
    %f277 = sim.fmt.hex %r230, isUpper false : i64
    %f278 = sim.fmt.literal "\0A"
    %f279 = sim.fmt.concat (%f276, %f277, %f278)
    sim.proc.print %f279
    %r231 = arith.remf %x10, %x2 : f64
    %r232 = arith.bitcast %r231 : f64 to i64
    %f280 = sim.fmt.literal "remf nan 1.0 = "
    %f281 = sim.fmt.hex %r232, isUpper false : i64
    %f282 = sim.fmt.literal "\0A"
    %f283 = sim.fmt.concat (%f280, %f281, %f282)
    sim.proc.print %f283
    %r233 = arith.maximumf %x10, %x2 : f64
    %r234 = arith.bitcast %r233 : f64 to i64
    %f284 = sim.fmt.literal "maximumf nan 1.0 = "
    %f285 = sim.fmt.hex %r234, isUpper false : i64
    %f286 = sim.fmt.literal "\0A"
    %f287 = sim.fmt.concat (%f284, %f285, %f286)
    sim.proc.print %f287
    %r235 = arith.minimumf %x10, %x2 : f64
    %r236 = arith.bitcast %r235 : f64 to i64
    %f288 = sim.fmt.literal "minimumf nan 1.0 = "
    %f289 = sim.fmt.hex %r236, isUpper false : i64
    %f290 = sim.fmt.literal "\0A"
    %f291 = sim.fmt.concat (%f288, %f289, %f290)
    sim.proc.print %f291
    %r237 = arith.maxnumf %x10, %x2 : f64
    %r238 = arith.bitcast %r237 : f64 to i64
    %f292 = sim.fmt.literal "maxnumf nan 1.0 = "
    %f293 = sim.fmt.hex %r238, isUpper false : i64
    %f294 = sim.fmt.literal "\0A"
    %f295 = sim.fmt.concat (%f292, %f293, %f294)
    sim.proc.print %f295
    %r239 = arith.minnumf %x10, %x2 : f64
    %r240 = arith.bitcast %r239 : f64 to i64
    %f296 = sim.fmt.literal "minnumf nan 1.0 = "
    %f297 = sim.fmt.hex %r240, isUpper false : i64
    %f298 = sim.fmt.literal "\0A"
    %f299 = sim.fmt.concat (%f296, %f297, %f298)
    sim.proc.print %f299
    %r241 = arith.cmpf oeq, %x10, %x2 : f64
    %r242 = arith.cmpf ogt, %x10, %x2 : f64
    %r243 = arith.cmpf oge, %x10, %x2 : f64
    %r244 = arith.cmpf olt, %x10, %x2 : f64
    %r245 = arith.cmpf ole, %x10, %x2 : f64
    %r246 = arith.cmpf one, %x10, %x2 : f64
    %r247 = arith.cmpf ord, %x10, %x2 : f64
    %r248 = arith.cmpf ueq, %x10, %x2 : f64
    %r249 = arith.cmpf ugt, %x10, %x2 : f64
    %r250 = arith.cmpf uge, %x10, %x2 : f64
    %r251 = arith.cmpf ult, %x10, %x2 : f64
    %r252 = arith.cmpf ule, %x10, %x2 : f64
    %r253 = arith.cmpf une, %x10, %x2 : f64
    %r254 = arith.cmpf uno, %x10, %x2 : f64
    %r255 = arith.cmpf false, %x10, %x2 : f64
    %r256 = arith.cmpf true, %x10, %x2 : f64
    %r257 = comb.concat %r241, %r242, %r243, %r244, %r245, %r246, %r247, %r248, %r249, %r250, %r251, %r252, %r253, %r254, %r255, %r256 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f300 = sim.fmt.literal "cmpf nan 1.0 = "
    %f301 = sim.fmt.hex %r257, isUpper false : i16
    %f302 = sim.fmt.literal "\0A"
    %f303 = sim.fmt.concat (%f300, %f301, %f302)
    sim.proc.print %f303
    %r258 = arith.negf %x10 : f64
    %r259 = arith.bitcast %r258 : f64 to i64
    %f304 = sim.fmt.literal "negf nan = "
    %f305 = sim.fmt.hex %r259, isUpper false : i64
    %f306 = sim.fmt.literal "\0A"
    %f307 = sim.fmt.concat (%f304, %f305, %f306)
    sim.proc.print %f307
    %r260 = arith.addf %x11, %x12 : f64
    %r261 = arith.bitcast %r260 : f64 to i64
    %f308 = sim.fmt.literal "addf 5e-324 0.5 = "
    %f309 = sim.fmt.hex %r261, isUpper false : i64
    %f310 = sim.fmt.literal "\0A"
    %f311 = sim.fmt.concat (%f308, %f309, %f310)
    sim.proc.print %f311
    %r262 = arith.subf %x11, %x12 : f64
    %r263 = arith.bitcast %r262 : f64 to i64
    %f312 = sim.fmt.literal "subf 5e-324 0.5 = "
    %f313 = sim.fmt.hex %r263, isUpper false : i64
    %f314 = sim.fmt.literal "\0A"
    %f315 = sim.fmt.concat (%f312, %f313, %f314)
    sim.proc.print %f315
    %r264 = arith.mulf %x11, %x12 : f64
    %r265 = arith.bitcast %r264 : f64 to i64
    %f316 = sim.fmt.literal "mulf 5e-324 0.5 = "
    %f317 = sim.fmt.hex %r265, isUpper false : i64
    %f318 = sim.fmt.literal "\0A"
    %f319 = sim.fmt.concat (%f316, %f317, %f318)
    sim.proc.print %f319
    %r266 = arith.divf %x11, %x12 : f64
    %r267 = arith.bitcast %r266 : f64 to i64
    %f320 = sim.fmt.literal "divf 5e-324 0.5 = "
    %f321 = sim.fmt.hex %r267, isUpper false : i64
    %f322 = sim.fmt.literal "\0A"
    %f323 = sim.fmt.concat (%f320, %f321, %f322)
    sim.proc.print %f323
    %r268 = arith.remf %x11, %x12 : f64
    %r269 = arith.bitcast %r268 : f64 to i64
    %f324 = sim.fmt.literal "remf 5e-324 0.5 = "
    %f325 = sim.fmt.hex %r269, isUpper false : i64
    %f326 = sim.fmt.literal "\0A"
    %f327 = sim.fmt.concat (%f324, %f325, %f326)
    sim.proc.print %f327
    %r270 = arith.maximumf %x11, %x12 : f64
    %r271 = arith.bitcast %r270 : f64 to i64
    %f328 = sim.fmt.literal "maximumf 5e-324 0.5 = "
    %f329 = sim.fmt.hex %r271, isUpper false : i64
    %f330 = sim.fmt.literal "\0A"
    %f331 = sim.fmt.concat (%f328, %f329, %f330)
    sim.proc.print %f331
    %r272 = arith.minimumf %x11, %x12 : f64
    %r273 = arith.bitcast %r272 : f64 to i64
    %f332 = sim.fmt.literal "minimumf 5e-324 0.5 = "
    %f333 = sim.fmt.hex %r273, isUpper false : i64
    %f334 = sim.fmt.literal "\0A"
    %f335 = sim.fmt.concat (%f332, %f333, %f334)
    sim.proc.print %f335
    %r274 = arith.maxnumf %x11, %x12 : f64
    %r275 = arith.bitcast %r274 : f64 to i64
    %f336 = sim.fmt.literal "maxnumf 5e-324 0.5 = "
    %f337 = sim.fmt.hex %r275, isUpper false : i64
    %f338 = sim.fmt.literal "\0A"
    %f339 = sim.fmt.concat (%f336, %f337, %f338)
    sim.proc.print %f339
    %r276 = arith.minnumf %x11, %x12 : f64
    %r277 = arith.bitcast %r276 : f64 to i64
    %f340 = sim.fmt.literal "minnumf 5e-324 0.5 = "
    %f341 = sim.fmt.hex %r277, isUpper false : i64
    %f342 = sim.fmt.literal "\0A"
    %f343 = sim.fmt.concat (%f340, %f341, %f342)
    sim.proc.print %f343
    %r278 = arith.cmpf oeq, %x11, %x12 : f64
    %r279 = arith.cmpf ogt, %x11, %x12 : f64
    %r280 = arith.cmpf oge, %x11, %x12 : f64
    %r281 = arith.cmpf olt, %x11, %x12 : f64
    %r282 = arith.cmpf ole, %x11, %x12 : f64
    %r283 = arith.cmpf one, %x11, %x12 : f64
    %r284 = arith.cmpf ord, %x11, %x12 : f64
    %r285 = arith.cmpf ueq, %x11, %x12 : f64
    %r286 = arith.cmpf ugt, %x11, %x12 : f64
    %r287 = arith.cmpf uge, %x11, %x12 : f64
    %r288 = arith.cmpf ult, %x11, %x12 : f64
    %r289 = arith.cmpf ule, %x11, %x12 : f64
    %r290 = arith.cmpf une, %x11, %x12 : f64
    %r291 = arith.cmpf uno, %x11, %x12 : f64
    %r292 = arith.cmpf false, %x11, %x12 : f64
    %r293 = arith.cmpf true, %x11, %x12 : f64
    %r294 = comb.concat %r278, %r279, %r280, %r281, %r282, %r283, %r284, %r285, %r286, %r287, %r288, %r289, %r290, %r291, %r292, %r293 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f344 = sim.fmt.literal "cmpf 5e-324 0.5 = "
    %f345 = sim.fmt.hex %r294, isUpper false : i16
    %f346 = sim.fmt.literal "\0A"
    %f347 = sim.fmt.concat (%f344, %f345, %f346)
    sim.proc.print %f347
    %r295 = arith.negf %x11 : f64
    %r296 = arith.bitcast %r295 : f64 to i64
    %f348 = sim.fmt.literal "negf 5e-324 = "
    %f349 = sim.fmt.hex %r296, isUpper false : i64
    %f350 = sim.fmt.literal "\0A"
    %f351 = sim.fmt.concat (%f348, %f349, %f350)
    sim.proc.print %f351
    %r297 = arith.addf %x13, %x13 : f64
    %r298 = arith.bitcast %r297 : f64 to i64
    %f352 = sim.fmt.literal "addf 1.7e+308 1.7e+308 = "
    %f353 = sim.fmt.hex %r298, isUpper false : i64
    %f354 = sim.fmt.literal "\0A"
    %f355 = sim.fmt.concat (%f352, %f353, %f354)
    sim.proc.print %f355
    %r299 = arith.subf %x13, %x13 : f64
    %r300 = arith.bitcast %r299 : f64 to i64
    %f356 = sim.fmt.literal "subf 1.7e+308 1.7e+308 = "
    %f357 = sim.fmt.hex %r300, isUpper false : i64
    %f358 = sim.fmt.literal "\0A"
    %f359 = sim.fmt.concat (%f356, %f357, %f358)
    sim.proc.print %f359
    %r301 = arith.mulf %x13, %x13 : f64
    %r302 = arith.bitcast %r301 : f64 to i64
    %f360 = sim.fmt.literal "mulf 1.7e+308 1.7e+308 = "
    %f361 = sim.fmt.hex %r302, isUpper false : i64
    %f362 = sim.fmt.literal "\0A"
    %f363 = sim.fmt.concat (%f360, %f361, %f362)
    sim.proc.print %f363
    %r303 = arith.divf %x13, %x13 : f64
    %r304 = arith.bitcast %r303 : f64 to i64
    %f364 = sim.fmt.literal "divf 1.7e+308 1.7e+308 = "
    %f365 = sim.fmt.hex %r304, isUpper false : i64
    %f366 = sim.fmt.literal "\0A"
    %f367 = sim.fmt.concat (%f364, %f365, %f366)
    sim.proc.print %f367
    %r305 = arith.remf %x13, %x13 : f64
    %r306 = arith.bitcast %r305 : f64 to i64
    %f368 = sim.fmt.literal "remf 1.7e+308 1.7e+308 = "
    %f369 = sim.fmt.hex %r306, isUpper false : i64
    %f370 = sim.fmt.literal "\0A"
    %f371 = sim.fmt.concat (%f368, %f369, %f370)
    sim.proc.print %f371
    %r307 = arith.maximumf %x13, %x13 : f64
    %r308 = arith.bitcast %r307 : f64 to i64
    %f372 = sim.fmt.literal "maximumf 1.7e+308 1.7e+308 = "
    %f373 = sim.fmt.hex %r308, isUpper false : i64
    %f374 = sim.fmt.literal "\0A"
    %f375 = sim.fmt.concat (%f372, %f373, %f374)
    sim.proc.print %f375
    %r309 = arith.minimumf %x13, %x13 : f64
    %r310 = arith.bitcast %r309 : f64 to i64
    %f376 = sim.fmt.literal "minimumf 1.7e+308 1.7e+308 = "
    %f377 = sim.fmt.hex %r310, isUpper false : i64
    %f378 = sim.fmt.literal "\0A"
    %f379 = sim.fmt.concat (%f376, %f377, %f378)
    sim.proc.print %f379
    %r311 = arith.maxnumf %x13, %x13 : f64
    %r312 = arith.bitcast %r311 : f64 to i64
    %f380 = sim.fmt.literal "maxnumf 1.7e+308 1.7e+308 = "
    %f381 = sim.fmt.hex %r312, isUpper false : i64
    %f382 = sim.fmt.literal "\0A"
    %f383 = sim.fmt.concat (%f380, %f381, %f382)
    sim.proc.print %f383
    %r313 = arith.minnumf %x13, %x13 : f64
    %r314 = arith.bitcast %r313 : f64 to i64
    %f384 = sim.fmt.literal "minnumf 1.7e+308 1.7e+308 = "
    %f385 = sim.fmt.hex %r314, isUpper false : i64
    %f386 = sim.fmt.literal "\0A"
    %f387 = sim.fmt.concat (%f384, %f385, %f386)
    sim.proc.print %f387
    %r315 = arith.cmpf oeq, %x13, %x13 : f64
    %r316 = arith.cmpf ogt, %x13, %x13 : f64
    %r317 = arith.cmpf oge, %x13, %x13 : f64
    %r318 = arith.cmpf olt, %x13, %x13 : f64
    %r319 = arith.cmpf ole, %x13, %x13 : f64
    %r320 = arith.cmpf one, %x13, %x13 : f64
    %r321 = arith.cmpf ord, %x13, %x13 : f64
    %r322 = arith.cmpf ueq, %x13, %x13 : f64
    %r323 = arith.cmpf ugt, %x13, %x13 : f64
    %r324 = arith.cmpf uge, %x13, %x13 : f64
    %r325 = arith.cmpf ult, %x13, %x13 : f64
    %r326 = arith.cmpf ule, %x13, %x13 : f64
    %r327 = arith.cmpf une, %x13, %x13 : f64
    %r328 = arith.cmpf uno, %x13, %x13 : f64
    %r329 = arith.cmpf false, %x13, %x13 : f64
    %r330 = arith.cmpf true, %x13, %x13 : f64
    %r331 = comb.concat %r315, %r316, %r317, %r318, %r319, %r320, %r321, %r322, %r323, %r324, %r325, %r326, %r327, %r328, %r329, %r330 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f388 = sim.fmt.literal "cmpf 1.7e+308 1.7e+308 = "
    %f389 = sim.fmt.hex %r331, isUpper false : i16
    %f390 = sim.fmt.literal "\0A"
    %f391 = sim.fmt.concat (%f388, %f389, %f390)
    sim.proc.print %f391
    %r332 = arith.negf %x13 : f64
    %r333 = arith.bitcast %r332 : f64 to i64
    %f392 = sim.fmt.literal "negf 1.7e+308 = "
    %f393 = sim.fmt.hex %r333, isUpper false : i64
    %f394 = sim.fmt.literal "\0A"
    %f395 = sim.fmt.concat (%f392, %f393, %f394)
    sim.proc.print %f395
    %r334 = arith.addf %x7, %x14 : f64
    %r335 = arith.bitcast %r334 : f64 to i64
    %f396 = sim.fmt.literal "addf -0.0 -3.0 = "
    %f397 = sim.fmt.hex %r335, isUpper false : i64
    %f398 = sim.fmt.literal "\0A"
    %f399 = sim.fmt.concat (%f396, %f397, %f398)
    sim.proc.print %f399
    %r336 = arith.subf %x7, %x14 : f64
    %r337 = arith.bitcast %r336 : f64 to i64
    %f400 = sim.fmt.literal "subf -0.0 -3.0 = "
    %f401 = sim.fmt.hex %r337, isUpper false : i64
    %f402 = sim.fmt.literal "\0A"
    %f403 = sim.fmt.concat (%f400, %f401, %f402)
    sim.proc.print %f403
    %r338 = arith.mulf %x7, %x14 : f64
    %r339 = arith.bitcast %r338 : f64 to i64
    %f404 = sim.fmt.literal "mulf -0.0 -3.0 = "
    %f405 = sim.fmt.hex %r339, isUpper false : i64
    %f406 = sim.fmt.literal "\0A"
    %f407 = sim.fmt.concat (%f404, %f405, %f406)
    sim.proc.print %f407
    %r340 = arith.divf %x7, %x14 : f64
    %r341 = arith.bitcast %r340 : f64 to i64
    %f408 = sim.fmt.literal "divf -0.0 -3.0 = "
    %f409 = sim.fmt.hex %r341, isUpper false : i64
    %f410 = sim.fmt.literal "\0A"
    %f411 = sim.fmt.concat (%f408, %f409, %f410)
    sim.proc.print %f411
    %r342 = arith.remf %x7, %x14 : f64
    %r343 = arith.bitcast %r342 : f64 to i64
    %f412 = sim.fmt.literal "remf -0.0 -3.0 = "
    %f413 = sim.fmt.hex %r343, isUpper false : i64
    %f414 = sim.fmt.literal "\0A"
    %f415 = sim.fmt.concat (%f412, %f413, %f414)
    sim.proc.print %f415
    %r344 = arith.maximumf %x7, %x14 : f64
    %r345 = arith.bitcast %r344 : f64 to i64
    %f416 = sim.fmt.literal "maximumf -0.0 -3.0 = "
    %f417 = sim.fmt.hex %r345, isUpper false : i64
    %f418 = sim.fmt.literal "\0A"
    %f419 = sim.fmt.concat (%f416, %f417, %f418)
    sim.proc.print %f419
    %r346 = arith.minimumf %x7, %x14 : f64
    %r347 = arith.bitcast %r346 : f64 to i64
    %f420 = sim.fmt.literal "minimumf -0.0 -3.0 = "
    %f421 = sim.fmt.hex %r347, isUpper false : i64
    %f422 = sim.fmt.literal "\0A"
    %f423 = sim.fmt.concat (%f420, %f421, %f422)
    sim.proc.print %f423
    %r348 = arith.maxnumf %x7, %x14 : f64
    %r349 = arith.bitcast %r348 : f64 to i64
    %f424 = sim.fmt.literal "maxnumf -0.0 -3.0 = "
    %f425 = sim.fmt.hex %r349, isUpper false : i64
    %f426 = sim.fmt.literal "\0A"
    %f427 = sim.fmt.concat (%f424, %f425, %f426)
    sim.proc.print %f427
    %r350 = arith.minnumf %x7, %x14 : f64
    %r351 = arith.bitcast %r350 : f64 to i64
    %f428 = sim.fmt.literal "minnumf -0.0 -3.0 = "
    %f429 = sim.fmt.hex %r351, isUpper false : i64
    %f430 = sim.fmt.literal "\0A"
    %f431 = sim.fmt.concat (%f428, %f429, %f430)
    sim.proc.print %f431
    %r352 = arith.cmpf oeq, %x7, %x14 : f64
    %r353 = arith.cmpf ogt, %x7, %x14 : f64
    %r354 = arith.cmpf oge, %x7, %x14 : f64
    %r355 = arith.cmpf olt, %x7, %x14 : f64
    %r356 = arith.cmpf ole, %x7, %x14 : f64
    %r357 = arith.cmpf one, %x7, %x14 : f64
    %r358 = arith.cmpf ord, %x7, %x14 : f64
    %r359 = arith.cmpf ueq, %x7, %x14 : f64
    %r360 = arith.cmpf ugt, %x7, %x14 : f64
    %r361 = arith.cmpf uge, %x7, %x14 : f64
    %r362 = arith.cmpf ult, %x7, %x14 : f64
    %r363 = arith.cmpf ule, %x7, %x14 : f64
    %r364 = arith.cmpf une, %x7, %x14 : f64
    %r365 = arith.cmpf uno, %x7, %x14 : f64
    %r366 = arith.cmpf false, %x7, %x14 : f64
    %r367 = arith.cmpf true, %x7, %x14 : f64
    %r368 = comb.concat %r352, %r353, %r354, %r355, %r356, %r357, %r358, %r359, %r360, %r361, %r362, %r363, %r364, %r365, %r366, %r367 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f432 = sim.fmt.literal "cmpf -0.0 -3.0 = "
    %f433 = sim.fmt.hex %r368, isUpper false : i16
    %f434 = sim.fmt.literal "\0A"
    %f435 = sim.fmt.concat (%f432, %f433, %f434)
    sim.proc.print %f435
    %r369 = arith.negf %x7 : f64
    %r370 = arith.bitcast %r369 : f64 to i64
    %f436 = sim.fmt.literal "negf -0.0 = "
    %f437 = sim.fmt.hex %r370, isUpper false : i64
    %f438 = sim.fmt.literal "\0A"
    %f439 = sim.fmt.concat (%f436, %f437, %f438)
    sim.proc.print %f439
    llhd.halt
  }
}
