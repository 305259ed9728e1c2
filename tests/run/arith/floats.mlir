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
    %fmt0 = sim.fmt.literal "addf 0.1 0.2 = "
    %fmt1 = sim.fmt.hex %r2, isUpper false : i64
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r3 = arith.subf %x0, %x1 : f64
    %r4 = arith.bitcast %r3 : f64 to i64
    %fmt4 = sim.fmt.literal "subf 0.1 0.2 = "
    %fmt5 = sim.fmt.hex %r4, isUpper false : i64
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r5 = arith.mulf %x0, %x1 : f64
    %r6 = arith.bitcast %r5 : f64 to i64
    %fmt8 = sim.fmt.literal "mulf 0.1 0.2 = "
    %fmt9 = sim.fmt.hex %r6, isUpper false : i64
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r7 = arith.divf %x0, %x1 : f64
    %r8 = arith.bitcast %r7 : f64 to i64
    %fmt12 = sim.fmt.literal "divf 0.1 0.2 = "
    %fmt13 = sim.fmt.hex %r8, isUpper false : i64
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r9 = arith.remf %x0, %x1 : f64
    %r10 = arith.bitcast %r9 : f64 to i64
    %fmt16 = sim.fmt.literal "remf 0.1 0.2 = "
    %fmt17 = sim.fmt.hex %r10, isUpper false : i64
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r11 = arith.maximumf %x0, %x1 : f64
    %r12 = arith.bitcast %r11 : f64 to i64
    %fmt20 = sim.fmt.literal "maximumf 0.1 0.2 = "
    %fmt21 = sim.fmt.hex %r12, isUpper false : i64
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r13 = arith.minimumf %x0, %x1 : f64
    %r14 = arith.bitcast %r13 : f64 to i64
    %fmt24 = sim.fmt.literal "minimumf 0.1 0.2 = "
    %fmt25 = sim.fmt.hex %r14, isUpper false : i64
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r15 = arith.maxnumf %x0, %x1 : f64
    %r16 = arith.bitcast %r15 : f64 to i64
    %fmt28 = sim.fmt.literal "maxnumf 0.1 0.2 = "
    %fmt29 = sim.fmt.hex %r16, isUpper false : i64
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r17 = arith.minnumf %x0, %x1 : f64
    %r18 = arith.bitcast %r17 : f64 to i64
    %fmt32 = sim.fmt.literal "minnumf 0.1 0.2 = "
    %fmt33 = sim.fmt.hex %r18, isUpper false : i64
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
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
    %fmt36 = sim.fmt.literal "cmpf 0.1 0.2 = "
    %fmt37 = sim.fmt.hex %r35, isUpper false : i16
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r36 = arith.negf %x0 : f64
    %r37 = arith.bitcast %r36 : f64 to i64
    %fmt40 = sim.fmt.literal "negf 0.1 = "
    %fmt41 = sim.fmt.hex %r37, isUpper false : i64
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r38 = arith.addf %x2, %x3 : f64
    %r39 = arith.bitcast %r38 : f64 to i64
    %fmt44 = sim.fmt.literal "addf 1.0 3.0 = "
    %fmt45 = sim.fmt.hex %r39, isUpper false : i64
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r40 = arith.subf %x2, %x3 : f64
    %r41 = arith.bitcast %r40 : f64 to i64
    %fmt48 = sim.fmt.literal "subf 1.0 3.0 = "
    %fmt49 = sim.fmt.hex %r41, isUpper false : i64
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r42 = arith.mulf %x2, %x3 : f64
    %r43 = arith.bitcast %r42 : f64 to i64
    %fmt52 = sim.fmt.literal "mulf 1.0 3.0 = "
    %fmt53 = sim.fmt.hex %r43, isUpper false : i64
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r44 = arith.divf %x2, %x3 : f64
    %r45 = arith.bitcast %r44 : f64 to i64
    %fmt56 = sim.fmt.literal "divf 1.0 3.0 = "
    %fmt57 = sim.fmt.hex %r45, isUpper false : i64
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r46 = arith.remf %x2, %x3 : f64
    %r47 = arith.bitcast %r46 : f64 to i64
    %fmt60 = sim.fmt.literal "remf 1.0 3.0 = "
    %fmt61 = sim.fmt.hex %r47, isUpper false : i64
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r48 = arith.maximumf %x2, %x3 : f64
    %r49 = arith.bitcast %r48 : f64 to i64
    %fmt64 = sim.fmt.literal "maximumf 1.0 3.0 = "
    %fmt65 = sim.fmt.hex %r49, isUpper false : i64
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r50 = arith.minimumf %x2, %x3 : f64
    %r51 = arith.bitcast %r50 : f64 to i64
    %fmt68 = sim.fmt.literal "minimumf 1.0 3.0 = "
    %fmt69 = sim.fmt.hex %r51, isUpper false : i64
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r52 = arith.maxnumf %x2, %x3 : f64
    %r53 = arith.bitcast %r52 : f64 to i64
    %fmt72 = sim.fmt.literal "maxnumf 1.0 3.0 = "
    %fmt73 = sim.fmt.hex %r53, isUpper false : i64
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r54 = arith.minnumf %x2, %x3 : f64
    %r55 = arith.bitcast %r54 : f64 to i64
    %fmt76 = sim.fmt.literal "minnumf 1.0 3.0 = "
    %fmt77 = sim.fmt.hex %r55, isUpper false : i64
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
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
    %fmt80 = sim.fmt.literal "cmpf 1.0 3.0 = "
    %fmt81 = sim.fmt.hex %r72, isUpper false : i16
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %r73 = arith.negf %x2 : f64
    %r74 = arith.bitcast %r73 : f64 to i64
    %fmt84 = sim.fmt.literal "negf 1.0 = "
    %fmt85 = sim.fmt.hex %r74, isUpper false : i64
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r75 = arith.addf %x4, %x5 : f64
    %r76 = arith.bitcast %r75 : f64 to i64
    %fmt88 = sim.fmt.literal "addf -7.5 2.0 = "
    %fmt89 = sim.fmt.hex %r76, isUpper false : i64
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    %r77 = arith.subf %x4, %x5 : f64
    %r78 = arith.bitcast %r77 : f64 to i64
    %fmt92 = sim.fmt.literal "subf -7.5 2.0 = "
    %fmt93 = sim.fmt.hex %r78, isUpper false : i64
    %fmt94 = sim.fmt.literal "\0A"
    %fmt95 = sim.fmt.concat (%fmt92, %fmt93, %fmt94)
    sim.proc.print %fmt95
    %r79 = arith.mulf %x4, %x5 : f64
    %r80 = arith.bitcast %r79 : f64 to i64
    %fmt96 = sim.fmt.literal "mulf -7.5 2.0 = "
    %fmt97 = sim.fmt.hex %r80, isUpper false : i64
    %fmt98 = sim.fmt.literal "\0A"
    %fmt99 = sim.fmt.concat (%fmt96, %fmt97, %fmt98)
    sim.proc.print %fmt99
    %r81 = arith.divf %x4, %x5 : f64
    %r82 = arith.bitcast %r81 : f64 to i64
    %fmt100 = sim.fmt.literal "divf -7.5 2.0 = "
    %fmt101 = sim.fmt.hex %r82, isUpper false : i64
    %fmt102 = sim.fmt.literal "\0A"
    %fmt103 = sim.fmt.concat (%fmt100, %fmt101, %fmt102)
    sim.proc.print %fmt103
    %r83 = arith.remf %x4, %x5 : f64
    %r84 = arith.bitcast %r83 : f64 to i64
    %fmt104 = sim.fmt.literal "remf -7.5 2.0 = "
    %fmt105 = sim.fmt.hex %r84, isUpper false : i64
    %fmt106 = sim.fmt.literal "\0A"
    %fmt107 = sim.fmt.concat (%fmt104, %fmt105, %fmt106)
    sim.proc.print %fmt107
    %r85 = arith.maximumf %x4, %x5 : f64
    %r86 = arith.bitcast %r85 : f64 to i64
    %fmt108 = sim.fmt.literal "maximumf -7.5 2.0 = "
    %fmt109 = sim.fmt.hex %r86, isUpper false : i64
    %fmt110 = sim.fmt.literal "\0A"
    %fmt111 = sim.fmt.concat (%fmt108, %fmt109, %fmt110)
    sim.proc.print %fmt111
    %r87 = arith.minimumf %x4, %x5 : f64
    %r88 = arith.bitcast %r87 : f64 to i64
    %fmt112 = sim.fmt.literal "minimumf -7.5 2.0 = "
    %fmt113 = sim.fmt.hex %r88, isUpper false : i64
    %fmt114 = sim.fmt.literal "\0A"
    %fmt115 = sim.fmt.concat (%fmt112, %fmt113, %fmt114)
    sim.proc.print %fmt115
    %r89 = arith.maxnumf %x4, %x5 : f64
    %r90 = arith.bitcast %r89 : f64 to i64
    %fmt116 = sim.fmt.literal "maxnumf -7.5 2.0 = "
    %fmt117 = sim.fmt.hex %r90, isUpper false : i64
    %fmt118 = sim.fmt.literal "\0A"
    %fmt119 = sim.fmt.concat (%fmt116, %fmt117, %fmt118)
    sim.proc.print %fmt119
    %r91 = arith.minnumf %x4, %x5 : f64
    %r92 = arith.bitcast %r91 : f64 to i64
    %fmt120 = sim.fmt.literal "minnumf -7.5 2.0 = "
    %fmt121 = sim.fmt.hex %r92, isUpper false : i64
    %fmt122 = sim.fmt.literal "\0A"
    %fmt123 = sim.fmt.concat (%fmt120, %fmt121, %fmt122)
    sim.proc.print %fmt123
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
    %fmt124 = sim.fmt.literal "cmpf -7.5 2.0 = "
    %fmt125 = sim.fmt.hex %r109, isUpper false : i16
    %fmt126 = sim.fmt.literal "\0A"
    %fmt127 = sim.fmt.concat (%fmt124, %fmt125, %fmt126)
    sim.proc.print %fmt127
    %r110 = arith.negf %x4 : f64
    %r111 = arith.bitcast %r110 : f64 to i64
    %fmt128 = sim.fmt.literal "negf -7.5 = "
    %fmt129 = sim.fmt.hex %r111, isUpper false : i64
    %fmt130 = sim.fmt.literal "\0A"
    %fmt131 = sim.fmt.concat (%fmt128, %fmt129, %fmt130)
    sim.proc.print %fmt131
    %r112 = arith.addf %x6, %x7 : f64
    %r113 = arith.bitcast %r112 : f64 to i64
    %fmt132 = sim.fmt.literal "addf 0.0 -0.0 = "
    %fmt133 = sim.fmt.hex %r113, isUpper false : i64
    %fmt134 = sim.fmt.literal "\0A"
    %fmt135 = sim.fmt.concat (%fmt132, %fmt133, %fmt134)
    sim.proc.print %fmt135
    %r114 = arith.subf %x6, %x7 : f64
    %r115 = arith.bitcast %r114 : f64 to i64
    %fmt136 = sim.fmt.literal "subf 0.0 -0.0 = "
    %fmt137 = sim.fmt.hex %r115, isUpper false : i64
    %fmt138 = sim.fmt.literal "\0A"
    %fmt139 = sim.fmt.concat (%fmt136, %fmt137, %fmt138)
    sim.proc.print %fmt139
    %r116 = arith.mulf %x6, %x7 : f64
    %r117 = arith.bitcast %r116 : f64 to i64
    %fmt140 = sim.fmt.literal "mulf 0.0 -0.0 = "
    %fmt141 = sim.fmt.hex %r117, isUpper false : i64
    %fmt142 = sim.fmt.literal "\0A"
    %fmt143 = sim.fmt.concat (%fmt140, %fmt141, %fmt142)
    sim.proc.print %fmt143
    %r118 = arith.divf %x6, %x7 : f64
    %r119 = arith.bitcast %r118 : f64 to i64
    %fmt144 = sim.fmt.literal "divf 0.0 -0.0 = "
    %fmt145 = sim.fmt.hex %r119, isUpper false : i64
    %fmt146 = sim.fmt.literal "\0A"
    %fmt147 = sim.fmt.concat (%fmt144, %fmt145, %fmt146)
    sim.proc.print %fmt147
    %r120 = arith.remf %x6, %x7 : f64
    %r121 = arith.bitcast %r120 : f64 to i64
    %fmt148 = sim.fmt.literal "remf 0.0 -0.0 = "
    %fmt149 = sim.fmt.hex %r121, isUpper false : i64
    %fmt150 = sim.fmt.literal "\0A"
    %fmt151 = sim.fmt.concat (%fmt148, %fmt149, %fmt150)
    sim.proc.print %fmt151
    %r122 = arith.maximumf %x6, %x7 : f64
    %r123 = arith.bitcast %r122 : f64 to i64
    %fmt152 = sim.fmt.literal "maximumf 0.0 -0.0 = "
    %fmt153 = sim.fmt.hex %r123, isUpper false : i64
    %fmt154 = sim.fmt.literal "\0A"
    %fmt155 = sim.fmt.concat (%fmt152, %fmt153, %fmt154)
    sim.proc.print %fmt155
    %r124 = arith.minimumf %x6, %x7 : f64
    %r125 = arith.bitcast %r124 : f64 to i64
    %fmt156 = sim.fmt.literal "minimumf 0.0 -0.0 = "
    %fmt157 = sim.fmt.hex %r125, isUpper false : i64
    %fmt158 = sim.fmt.literal "\0A"
    %fmt159 = sim.fmt.concat (%fmt156, %fmt157, %fmt158)
    sim.proc.print %fmt159
    %r126 = arith.maxnumf %x6, %x7 : f64
    %r127 = arith.bitcast %r126 : f64 to i64
    %fmt160 = sim.fmt.literal "maxnumf 0.0 -0.0 = "
    %fmt161 = sim.fmt.hex %r127, isUpper false : i64
    %fmt162 = sim.fmt.literal "\0A"
    %fmt163 = sim.fmt.concat (%fmt160, %fmt161, %fmt162)
    sim.proc.print %fmt163
    %r128 = arith.minnumf %x6, %x7 : f64
    %r129 = arith.bitcast %r128 : f64 to i64
    %fmt164 = sim.fmt.literal "minnumf 0.0 -0.0 = "
    %fmt165 = sim.fmt.hex %r129, isUpper false : i64
    %fmt166 = sim.fmt.literal "\0A"
    %fmt167 = sim.fmt.concat (%fmt164, %fmt165, %fmt166)
    sim.proc.print %fmt167
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
    %fmt168 = sim.fmt.literal "cmpf 0.0 -0.0 = "
    %fmt169 = sim.fmt.hex %r146, isUpper false : i16
    %fmt170 = sim.fmt.literal "\0A"
    %fmt171 = sim.fmt.concat (%fmt168, %fmt169, %fmt170)
    sim.proc.print %fmt171
    %r147 = arith.negf %x6 : f64
    %r148 = arith.bitcast %r147 : f64 to i64
    %fmt172 = sim.fmt.literal "negf 0.0 = "
    %fmt173 = sim.fmt.hex %r148, isUpper false : i64
    %fmt174 = sim.fmt.literal "\0A"
    %fmt175 = sim.fmt.concat (%fmt172, %fmt173, %fmt174)
    sim.proc.print %fmt175
    %r149 = arith.addf %x2, %x6 : f64
    %r150 = arith.bitcast %r149 : f64 to i64
    %fmt176 = sim.fmt.literal "addf 1.0 0.0 = "
    %fmt177 = sim.fmt.hex %r150, isUpper false : i64
    %fmt178 = sim.fmt.literal "\0A"
    %fmt179 = sim.fmt.concat (%fmt176, %fmt177, %fmt178)
    sim.proc.print %fmt179
    %r151 = arith.subf %x2, %x6 : f64
    %r152 = arith.bitcast %r151 : f64 to i64
    %fmt180 = sim.fmt.literal "subf 1.0 0.0 = "
    %fmt181 = sim.fmt.hex %r152, isUpper false : i64
    %fmt182 = sim.fmt.literal "\0A"
    %fmt183 = sim.fmt.concat (%fmt180, %fmt181, %fmt182)
    sim.proc.print %fmt183
    %r153 = arith.mulf %x2, %x6 : f64
    %r154 = arith.bitcast %r153 : f64 to i64
    %fmt184 = sim.fmt.literal "mulf 1.0 0.0 = "
    %fmt185 = sim.fmt.hex %r154, isUpper false : i64
    %fmt186 = sim.fmt.literal "\0A"
    %fmt187 = sim.fmt.concat (%fmt184, %fmt185, %fmt186)
    sim.proc.print %fmt187
    %r155 = arith.divf %x2, %x6 : f64
    %r156 = arith.bitcast %r155 : f64 to i64
    %fmt188 = sim.fmt.literal "divf 1.0 0.0 = "
    %fmt189 = sim.fmt.hex %r156, isUpper false : i64
    %fmt190 = sim.fmt.literal "\0A"
    %fmt191 = sim.fmt.concat (%fmt188, %fmt189, %fmt190)
    sim.proc.print %fmt191
    %r157 = arith.remf %x2, %x6 : f64
    %r158 = arith.bitcast %r157 : f64 to i64
    %fmt192 = sim.fmt.literal "remf 1.0 0.0 = "
    %fmt193 = sim.fmt.hex %r158, isUpper false : i64
    %fmt194 = sim.fmt.literal "\0A"
    %fmt195 = sim.fmt.concat (%fmt192, %fmt193, %fmt194)
    sim.proc.print %fmt195
    %r159 = arith.maximumf %x2, %x6 : f64
    %r160 = arith.bitcast %r159 : f64 to i64
    %fmt196 = sim.fmt.literal "maximumf 1.0 0.0 = "
    %fmt197 = sim.fmt.hex %r160, isUpper false : i64
    %fmt198 = sim.fmt.literal "\0A"
    %fmt199 = sim.fmt.concat (%fmt196, %fmt197, %fmt198)
    sim.proc.print %fmt199
    %r161 = arith.minimumf %x2, %x6 : f64
    %r162 = arith.bitcast %r161 : f64 to i64
    %fmt200 = sim.fmt.literal "minimumf 1.0 0.0 = "
    %fmt201 = sim.fmt.hex %r162, isUpper false : i64
    %fmt202 = sim.fmt.literal "\0A"
    %fmt203 = sim.fmt.concat (%fmt200, %fmt201, %fmt202)
    sim.proc.print %fmt203
    %r163 = arith.maxnumf %x2, %x6 : f64
    %r164 = arith.bitcast %r163 : f64 to i64
    %fmt204 = sim.fmt.literal "maxnumf 1.0 0.0 = "
    %fmt205 = sim.fmt.hex %r164, isUpper false : i64
    %fmt206 = sim.fmt.literal "\0A"
    %fmt207 = sim.fmt.concat (%fmt204, %fmt205, %fmt206)
    sim.proc.print %fmt207
    %r165 = arith.minnumf %x2, %x6 : f64
    %r166 = arith.bitcast %r165 : f64 to i64
    %fmt208 = sim.fmt.literal "minnumf 1.0 0.0 = "
    %fmt209 = sim.fmt.hex %r166, isUpper false : i64
    %fmt210 = sim.fmt.literal "\0A"
    %fmt211 = sim.fmt.concat (%fmt208, %fmt209, %fmt210)
    sim.proc.print %fmt211
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
    %fmt212 = sim.fmt.literal "cmpf 1.0 0.0 = "
    %fmt213 = sim.fmt.hex %r183, isUpper false : i16
    %fmt214 = sim.fmt.literal "\0A"
    %fmt215 = sim.fmt.concat (%fmt212, %fmt213, %fmt214)
    sim.proc.print %fmt215
    %r184 = arith.negf %x2 : f64
    %r185 = arith.bitcast %r184 : f64 to i64
    %fmt216 = sim.fmt.literal "negf 1.0 = "
    %fmt217 = sim.fmt.hex %r185, isUpper false : i64
    %fmt218 = sim.fmt.literal "\0A"
    %fmt219 = sim.fmt.concat (%fmt216, %fmt217, %fmt218)
    sim.proc.print %fmt219
    %r186 = arith.addf %x8, %x9 : f64
    %r187 = arith.bitcast %r186 : f64 to i64
    %fmt220 = sim.fmt.literal "addf inf -inf = "
    %fmt221 = sim.fmt.hex %r187, isUpper false : i64
    %fmt222 = sim.fmt.literal "\0A"
    %fmt223 = sim.fmt.concat (%fmt220, %fmt221, %fmt222)
    sim.proc.print %fmt223
    %r188 = arith.subf %x8, %x9 : f64
    %r189 = arith.bitcast %r188 : f64 to i64
    %fmt224 = sim.fmt.literal "subf inf -inf = "
    %fmt225 = sim.fmt.hex %r189, isUpper false : i64
    %fmt226 = sim.fmt.literal "\0A"
    %fmt227 = sim.fmt.concat (%fmt224, %fmt225, %fmt226)
    sim.proc.print %fmt227
    %r190 = arith.mulf %x8, %x9 : f64
    %r191 = arith.bitcast %r190 : f64 to i64
    %fmt228 = sim.fmt.literal "mulf inf -inf = "
    %fmt229 = sim.fmt.hex %r191, isUpper false : i64
    %fmt230 = sim.fmt.literal "\0A"
    %fmt231 = sim.fmt.concat (%fmt228, %fmt229, %fmt230)
    sim.proc.print %fmt231
    %r192 = arith.divf %x8, %x9 : f64
    %r193 = arith.bitcast %r192 : f64 to i64
    %fmt232 = sim.fmt.literal "divf inf -inf = "
    %fmt233 = sim.fmt.hex %r193, isUpper false : i64
    %fmt234 = sim.fmt.literal "\0A"
    %fmt235 = sim.fmt.concat (%fmt232, %fmt233, %fmt234)
    sim.proc.print %fmt235
    %r194 = arith.remf %x8, %x9 : f64
    %r195 = arith.bitcast %r194 : f64 to i64
    %fmt236 = sim.fmt.literal "remf inf -inf = "
    %fmt237 = sim.fmt.hex %r195, isUpper false : i64
    %fmt238 = sim.fmt.literal "\0A"
    %fmt239 = sim.fmt.concat (%fmt236, %fmt237, %fmt238)
    sim.proc.print %fmt239
    %r196 = arith.maximumf %x8, %x9 : f64
    %r197 = arith.bitcast %r196 : f64 to i64
    %fmt240 = sim.fmt.literal "maximumf inf -inf = "
    %fmt241 = sim.fmt.hex %r197, isUpper false : i64
    %fmt242 = sim.fmt.literal "\0A"
    %fmt243 = sim.fmt.concat (%fmt240, %fmt241, %fmt242)
    sim.proc.print %fmt243
    %r198 = arith.minimumf %x8, %x9 : f64
    %r199 = arith.bitcast %r198 : f64 to i64
    %fmt244 = sim.fmt.literal "minimumf inf -inf = "
    %fmt245 = sim.fmt.hex %r199, isUpper false : i64
    %fmt246 = sim.fmt.literal "\0A"
    %fmt247 = sim.fmt.concat (%fmt244, %fmt245, %fmt246)
    sim.proc.print %fmt247
    %r200 = arith.maxnumf %x8, %x9 : f64
    %r201 = arith.bitcast %r200 : f64 to i64
    %fmt248 = sim.fmt.literal "maxnumf inf -inf = "
    %fmt249 = sim.fmt.hex %r201, isUpper false : i64
    %fmt250 = sim.fmt.literal "\0A"
    %fmt251 = sim.fmt.concat (%fmt248, %fmt249, %fmt250)
    sim.proc.print %fmt251
    %r202 = arith.minnumf %x8, %x9 : f64
    %r203 = arith.bitcast %r202 : f64 to i64
    %fmt252 = sim.fmt.literal "minnumf inf -inf = "
    %fmt253 = sim.fmt.hex %r203, isUpper false : i64
    %fmt254 = sim.fmt.literal "\0A"
    %fmt255 = sim.fmt.concat (%fmt252, %fmt253, %fmt254)
    sim.proc.print %fmt255
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
    %fmt256 = sim.fmt.literal "cmpf inf -inf = "
    %fmt257 = sim.fmt.hex %r220, isUpper false : i16
    %fmt258 = sim.fmt.literal "\0A"
    %fmt259 = sim.fmt.concat (%fmt256, %fmt257, %fmt258)
    sim.proc.print %fmt259
    %r221 = arith.negf %x8 : f64
    %r222 = arith.bitcast %r221 : f64 to i64
    %fmt260 = sim.fmt.literal "negf inf = "
    %fmt261 = sim.fmt.hex %r222, isUpper false : i64
    %fmt262 = sim.fmt.literal "\0A"
    %fmt263 = sim.fmt.concat (%fmt260, %fmt261, %fmt262)
    sim.proc.print %fmt263
    %r223 = arith.addf %x10, %x2 : f64
    %r224 = arith.bitcast %r223 : f64 to i64
    %fmt264 = sim.fmt.literal "addf nan 1.0 = "
    %fmt265 = sim.fmt.hex %r224, isUpper false : i64
    %fmt266 = sim.fmt.literal "\0A"
    %fmt267 = sim.fmt.concat (%fmt264, %fmt265, %fmt266)
    sim.proc.print %fmt267
    %r225 = arith.subf %x10, %x2 : f64
    %r226 = arith.bitcast %r225 : f64 to i64
    %fmt268 = sim.fmt.literal "subf nan 1.0 = "
    %fmt269 = sim.fmt.hex %r226, isUpper false : i64
    %fmt270 = sim.fmt.literal "\0A"
    %fmt271 = sim.fmt.concat (%fmt268, %fmt269, %fmt270)
    sim.proc.print %fmt271
    %r227 = arith.mulf %x10, %x2 : f64
    %r228 = arith.bitcast %r227 : f64 to i64
    %fmt272 = sim.fmt.literal "mulf nan 1.0 = "
    %fmt273 = sim.fmt.hex %r228, isUpper false : i64
    %fmt274 = sim.fmt.literal "\0A"
    %fmt275 = sim.fmt.concat (%fmt272, %fmt273, %fmt274)
    sim.proc.print %fmt275
    %r229 = arith.divf %x10, %x2 : f64
    %r230 = arith.bitcast %r229 : f64 to i64
    %fmt276 = sim.fmt.literal "divf nan 1.0 = "
    %fmt277 = sim.fmt.hex %r230, isUpper false : i64
    %fmt278 = sim.fmt.literal "\0A"
    %fmt279 = sim.fmt.concat (%fmt276, %fmt277, %fmt278)
    sim.proc.print %fmt279
    %r231 = arith.remf %x10, %x2 : f64
    %r232 = arith.bitcast %r231 : f64 to i64
    %fmt280 = sim.fmt.literal "remf nan 1.0 = "
    %fmt281 = sim.fmt.hex %r232, isUpper false : i64
    %fmt282 = sim.fmt.literal "\0A"
    %fmt283 = sim.fmt.concat (%fmt280, %fmt281, %fmt282)
    sim.proc.print %fmt283
    %r233 = arith.maximumf %x10, %x2 : f64
    %r234 = arith.bitcast %r233 : f64 to i64
    %fmt284 = sim.fmt.literal "maximumf nan 1.0 = "
    %fmt285 = sim.fmt.hex %r234, isUpper false : i64
    %fmt286 = sim.fmt.literal "\0A"
    %fmt287 = sim.fmt.concat (%fmt284, %fmt285, %fmt286)
    sim.proc.print %fmt287
    %r235 = arith.minimumf %x10, %x2 : f64
    %r236 = arith.bitcast %r235 : f64 to i64
    %fmt288 = sim.fmt.literal "minimumf nan 1.0 = "
    %fmt289 = sim.fmt.hex %r236, isUpper false : i64
    %fmt290 = sim.fmt.literal "\0A"
    %fmt291 = sim.fmt.concat (%fmt288, %fmt289, %fmt290)
    sim.proc.print %fmt291
    %r237 = arith.maxnumf %x10, %x2 : f64
    %r238 = arith.bitcast %r237 : f64 to i64
    %fmt292 = sim.fmt.literal "maxnumf nan 1.0 = "
    %fmt293 = sim.fmt.hex %r238, isUpper false : i64
    %fmt294 = sim.fmt.literal "\0A"
    %fmt295 = sim.fmt.concat (%fmt292, %fmt293, %fmt294)
    sim.proc.print %fmt295
    %r239 = arith.minnumf %x10, %x2 : f64
    %r240 = arith.bitcast %r239 : f64 to i64
    %fmt296 = sim.fmt.literal "minnumf nan 1.0 = "
    %fmt297 = sim.fmt.hex %r240, isUpper false : i64
    %fmt298 = sim.fmt.literal "\0A"
    %fmt299 = sim.fmt.concat (%fmt296, %fmt297, %fmt298)
    sim.proc.print %fmt299
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
    %fmt300 = sim.fmt.literal "cmpf nan 1.0 = "
    %fmt301 = sim.fmt.hex %r257, isUpper false : i16
    %fmt302 = sim.fmt.literal "\0A"
    %fmt303 = sim.fmt.concat (%fmt300, %fmt301, %fmt302)
    sim.proc.print %fmt303
    %r258 = arith.negf %x10 : f64
    %r259 = arith.bitcast %r258 : f64 to i64
    %fmt304 = sim.fmt.literal "negf nan = "
    %fmt305 = sim.fmt.hex %r259, isUpper false : i64
    %fmt306 = sim.fmt.literal "\0A"
    %fmt307 = sim.fmt.concat (%fmt304, %fmt305, %fmt306)
    sim.proc.print %fmt307
    %r260 = arith.addf %x11, %x12 : f64
    %r261 = arith.bitcast %r260 : f64 to i64
    %fmt308 = sim.fmt.literal "addf 5e-324 0.5 = "
    %fmt309 = sim.fmt.hex %r261, isUpper false : i64
    %fmt310 = sim.fmt.literal "\0A"
    %fmt311 = sim.fmt.concat (%fmt308, %fmt309, %fmt310)
    sim.proc.print %fmt311
    %r262 = arith.subf %x11, %x12 : f64
    %r263 = arith.bitcast %r262 : f64 to i64
    %fmt312 = sim.fmt.literal "subf 5e-324 0.5 = "
    %fmt313 = sim.fmt.hex %r263, isUpper false : i64
    %fmt314 = sim.fmt.literal "\0A"
    %fmt315 = sim.fmt.concat (%fmt312, %fmt313, %fmt314)
    sim.proc.print %fmt315
    %r264 = arith.mulf %x11, %x12 : f64
    %r265 = arith.bitcast %r264 : f64 to i64
    %fmt316 = sim.fmt.literal "mulf 5e-324 0.5 = "
    %fmt317 = sim.fmt.hex %r265, isUpper false : i64
    %fmt318 = sim.fmt.literal "\0A"
    %fmt319 = sim.fmt.concat (%fmt316, %fmt317, %fmt318)
    sim.proc.print %fmt319
    %r266 = arith.divf %x11, %x12 : f64
    %r267 = arith.bitcast %r266 : f64 to i64
    %fmt320 = sim.fmt.literal "divf 5e-324 0.5 = "
    %fmt321 = sim.fmt.hex %r267, isUpper false : i64
    %fmt322 = sim.fmt.literal "\0A"
    %fmt323 = sim.fmt.concat (%fmt320, %fmt321, %fmt322)
    sim.proc.print %fmt323
    %r268 = arith.remf %x11, %x12 : f64
    %r269 = arith.bitcast %r268 : f64 to i64
    %fmt324 = sim.fmt.literal "remf 5e-324 0.5 = "
    %fmt325 = sim.fmt.hex %r269, isUpper false : i64
    %fmt326 = sim.fmt.literal "\0A"
    %fmt327 = sim.fmt.concat (%fmt324, %fmt325, %fmt326)
    sim.proc.print %fmt327
    %r270 = arith.maximumf %x11, %x12 : f64
    %r271 = arith.bitcast %r270 : f64 to i64
    %fmt328 = sim.fmt.literal "maximumf 5e-324 0.5 = "
    %fmt329 = sim.fmt.hex %r271, isUpper false : i64
    %fmt330 = sim.fmt.literal "\0A"
    %fmt331 = sim.fmt.concat (%fmt328, %fmt329, %fmt330)
    sim.proc.print %fmt331
    %r272 = arith.minimumf %x11, %x12 : f64
    %r273 = arith.bitcast %r272 : f64 to i64
    %fmt332 = sim.fmt.literal "minimumf 5e-324 0.5 = "
    %fmt333 = sim.fmt.hex %r273, isUpper false : i64
    %fmt334 = sim.fmt.literal "\0A"
    %fmt335 = sim.fmt.concat (%fmt332, %fmt333, %fmt334)
    sim.proc.print %fmt335
    %r274 = arith.maxnumf %x11, %x12 : f64
    %r275 = arith.bitcast %r274 : f64 to i64
    %fmt336 = sim.fmt.literal "maxnumf 5e-324 0.5 = "
    %fmt337 = sim.fmt.hex %r275, isUpper false : i64
    %fmt338 = sim.fmt.literal "\0A"
    %fmt339 = sim.fmt.concat (%fmt336, %fmt337, %fmt338)
    sim.proc.print %fmt339
    %r276 = arith.minnumf %x11, %x12 : f64
    %r277 = arith.bitcast %r276 : f64 to i64
    %fmt340 = sim.fmt.literal "minnumf 5e-324 0.5 = "
    %fmt341 = sim.fmt.hex %r277, isUpper false : i64
    %fmt342 = sim.fmt.literal "\0A"
    %fmt343 = sim.fmt.concat (%fmt340, %fmt341, %fmt342)
    sim.proc.print %fmt343
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
    %fmt344 = sim.fmt.literal "cmpf 5e-324 0.5 = "
    %fmt345 = sim.fmt.hex %r294, isUpper false : i16
    %fmt346 = sim.fmt.literal "\0A"
    %fmt347 = sim.fmt.concat (%fmt344, %fmt345, %fmt346)
    sim.proc.print %fmt347
    %r295 = arith.negf %x11 : f64
    %r296 = arith.bitcast %r295 : f64 to i64
    %fmt348 = sim.fmt.literal "negf 5e-324 = "
    %fmt349 = sim.fmt.hex %r296, isUpper false : i64
    %fmt350 = sim.fmt.literal "\0A"
    %fmt351 = sim.fmt.concat (%fmt348, %fmt349, %fmt350)
    sim.proc.print %fmt351
    %r297 = arith.addf %x13, %x13 : f64
    %r298 = arith.bitcast %r297 : f64 to i64
    %fmt352 = sim.fmt.literal "addf 1.7e+308 1.7e+308 = "
    %fmt353 = sim.fmt.hex %r298, isUpper false : i64
    %fmt354 = sim.fmt.literal "\0A"
    %fmt355 = sim.fmt.concat (%fmt352, %fmt353, %fmt354)
    sim.proc.print %fmt355
    %r299 = arith.subf %x13, %x13 : f64
    %r300 = arith.bitcast %r299 : f64 to i64
    %fmt356 = sim.fmt.literal "subf 1.7e+308 1.7e+308 = "
    %fmt357 = sim.fmt.hex %r300, isUpper false : i64
    %fmt358 = sim.fmt.literal "\0A"
    %fmt359 = sim.fmt.concat (%fmt356, %fmt357, %fmt358)
    sim.proc.print %fmt359
    %r301 = arith.mulf %x13, %x13 : f64
    %r302 = arith.bitcast %r301 : f64 to i64
    %fmt360 = sim.fmt.literal "mulf 1.7e+308 1.7e+308 = "
    %fmt361 = sim.fmt.hex %r302, isUpper false : i64
    %fmt362 = sim.fmt.literal "\0A"
    %fmt363 = sim.fmt.concat (%fmt360, %fmt361, %fmt362)
    sim.proc.print %fmt363
    %r303 = arith.divf %x13, %x13 : f64
    %r304 = arith.bitcast %r303 : f64 to i64
    %fmt364 = sim.fmt.literal "divf 1.7e+308 1.7e+308 = "
    %fmt365 = sim.fmt.hex %r304, isUpper false : i64
    %fmt366 = sim.fmt.literal "\0A"
    %fmt367 = sim.fmt.concat (%fmt364, %fmt365, %fmt366)
    sim.proc.print %fmt367
    %r305 = arith.remf %x13, %x13 : f64
    %r306 = arith.bitcast %r305 : f64 to i64
    %fmt368 = sim.fmt.literal "remf 1.7e+308 1.7e+308 = "
    %fmt369 = sim.fmt.hex %r306, isUpper false : i64
    %fmt370 = sim.fmt.literal "\0A"
    %fmt371 = sim.fmt.concat (%fmt368, %fmt369, %fmt370)
    sim.proc.print %fmt371
    %r307 = arith.maximumf %x13, %x13 : f64
    %r308 = arith.bitcast %r307 : f64 to i64
    %fmt372 = sim.fmt.literal "maximumf 1.7e+308 1.7e+308 = "
    %fmt373 = sim.fmt.hex %r308, isUpper false : i64
    %fmt374 = sim.fmt.literal "\0A"
    %fmt375 = sim.fmt.concat (%fmt372, %fmt373, %fmt374)
    sim.proc.print %fmt375
    %r309 = arith.minimumf %x13, %x13 : f64
    %r310 = arith.bitcast %r309 : f64 to i64
    %fmt376 = sim.fmt.literal "minimumf 1.7e+308 1.7e+308 = "
    %fmt377 = sim.fmt.hex %r310, isUpper false : i64
    %fmt378 = sim.fmt.literal "\0A"
    %fmt379 = sim.fmt.concat (%fmt376, %fmt377, %fmt378)
    sim.proc.print %fmt379
    %r311 = arith.maxnumf %x13, %x13 : f64
    %r312 = arith.bitcast %r311 : f64 to i64
    %fmt380 = sim.fmt.literal "maxnumf 1.7e+308 1.7e+308 = "
    %fmt381 = sim.fmt.hex %r312, isUpper false : i64
    %fmt382 = sim.fmt.literal "\0A"
    %fmt383 = sim.fmt.concat (%fmt380, %fmt381, %fmt382)
    sim.proc.print %fmt383
    %r313 = arith.minnumf %x13, %x13 : f64
    %r314 = arith.bitcast %r313 : f64 to i64
    %fmt384 = sim.fmt.literal "minnumf 1.7e+308 1.7e+308 = "
    %fmt385 = sim.fmt.hex %r314, isUpper false : i64
    %fmt386 = sim.fmt.literal "\0A"
    %fmt387 = sim.fmt.concat (%fmt384, %fmt385, %fmt386)
    sim.proc.print %fmt387
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
    %fmt388 = sim.fmt.literal "cmpf 1.7e+308 1.7e+308 = "
    %fmt389 = sim.fmt.hex %r331, isUpper false : i16
    %fmt390 = sim.fmt.literal "\0A"
    %fmt391 = sim.fmt.concat (%fmt388, %fmt389, %fmt390)
    sim.proc.print %fmt391
    %r332 = arith.negf %x13 : f64
    %r333 = arith.bitcast %r332 : f64 to i64
    %fmt392 = sim.fmt.literal "negf 1.7e+308 = "
    %fmt393 = sim.fmt.hex %r333, isUpper false : i64
    %fmt394 = sim.fmt.literal "\0A"
    %fmt395 = sim.fmt.concat (%fmt392, %fmt393, %fmt394)
    sim.proc.print %fmt395
    %r334 = arith.addf %x7, %x14 : f64
    %r335 = arith.bitcast %r334 : f64 to i64
    %fmt396 = sim.fmt.literal "addf -0.0 -3.0 = "
    %fmt397 = sim.fmt.hex %r335, isUpper false : i64
    %fmt398 = sim.fmt.literal "\0A"
    %fmt399 = sim.fmt.concat (%fmt396, %fmt397, %fmt398)
    sim.proc.print %fmt399
    %r336 = arith.subf %x7, %x14 : f64
    %r337 = arith.bitcast %r336 : f64 to i64
    %fmt400 = sim.fmt.literal "subf -0.0 -3.0 = "
    %fmt401 = sim.fmt.hex %r337, isUpper false : i64
    %fmt402 = sim.fmt.literal "\0A"
    %fmt403 = sim.fmt.concat (%fmt400, %fmt401, %fmt402)
    sim.proc.print %fmt403
    %r338 = arith.mulf %x7, %x14 : f64
    %r339 = arith.bitcast %r338 : f64 to i64
    %fmt404 = sim.fmt.literal "mulf -0.0 -3.0 = "
    %fmt405 = sim.fmt.hex %r339, isUpper false : i64
    %fmt406 = sim.fmt.literal "\0A"
    %fmt407 = sim.fmt.concat (%fmt404, %fmt405, %fmt406)
    sim.proc.print %fmt407
    %r340 = arith.divf %x7, %x14 : f64
    %r341 = arith.bitcast %r340 : f64 to i64
    %fmt408 = sim.fmt.literal "divf -0.0 -3.0 = "
    %fmt409 = sim.fmt.hex %r341, isUpper false : i64
    %fmt410 = sim.fmt.literal "\0A"
    %fmt411 = sim.fmt.concat (%fmt408, %fmt409, %fmt410)
    sim.proc.print %fmt411
    %r342 = arith.remf %x7, %x14 : f64
    %r343 = arith.bitcast %r342 : f64 to i64
    %fmt412 = sim.fmt.literal "remf -0.0 -3.0 = "
    %fmt413 = sim.fmt.hex %r343, isUpper false : i64
    %fmt414 = sim.fmt.literal "\0A"
    %fmt415 = sim.fmt.concat (%fmt412, %fmt413, %fmt414)
    sim.proc.print %fmt415
    %r344 = arith.maximumf %x7, %x14 : f64
    %r345 = arith.bitcast %r344 : f64 to i64
    %fmt416 = sim.fmt.literal "maximumf -0.0 -3.0 = "
    %fmt417 = sim.fmt.hex %r345, isUpper false : i64
    %fmt418 = sim.fmt.literal "\0A"
    %fmt419 = sim.fmt.concat (%fmt416, %fmt417, %fmt418)
    sim.proc.print %fmt419
    %r346 = arith.minimumf %x7, %x14 : f64
    %r347 = arith.bitcast %r346 : f64 to i64
    %fmt420 = sim.fmt.literal "minimumf -0.0 -3.0 = "
    %fmt421 = sim.fmt.hex %r347, isUpper false : i64
    %fmt422 = sim.fmt.literal "\0A"
    %fmt423 = sim.fmt.concat (%fmt420, %fmt421, %fmt422)
    sim.proc.print %fmt423
    %r348 = arith.maxnumf %x7, %x14 : f64
    %r349 = arith.bitcast %r348 : f64 to i64
    %fmt424 = sim.fmt.literal "maxnumf -0.0 -3.0 = "
    %fmt425 = sim.fmt.hex %r349, isUpper false : i64
    %fmt426 = sim.fmt.literal "\0A"
    %fmt427 = sim.fmt.concat (%fmt424, %fmt425, %fmt426)
    sim.proc.print %fmt427
    %r350 = arith.minnumf %x7, %x14 : f64
    %r351 = arith.bitcast %r350 : f64 to i64
    %fmt428 = sim.fmt.literal "minnumf -0.0 -3.0 = "
    %fmt429 = sim.fmt.hex %r351, isUpper false : i64
    %fmt430 = sim.fmt.literal "\0A"
    %fmt431 = sim.fmt.concat (%fmt428, %fmt429, %fmt430)
    sim.proc.print %fmt431
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
    %fmt432 = sim.fmt.literal "cmpf -0.0 -3.0 = "
    %fmt433 = sim.fmt.hex %r368, isUpper false : i16
    %fmt434 = sim.fmt.literal "\0A"
    %fmt435 = sim.fmt.concat (%fmt432, %fmt433, %fmt434)
    sim.proc.print %fmt435
    %r369 = arith.negf %x7 : f64
    %r370 = arith.bitcast %r369 : f64 to i64
    %fmt436 = sim.fmt.literal "negf -0.0 = "
    %fmt437 = sim.fmt.hex %r370, isUpper false : i64
    %fmt438 = sim.fmt.literal "\0A"
    %fmt439 = sim.fmt.concat (%fmt436, %fmt437, %fmt438)
    sim.proc.print %fmt439
    llhd.halt
  }
}
