// To twelve digits: the last bits belong to the algorithm, not to the mathematics.
//
// RULE: math.acos, math.acosh, math.asin, math.asinh, math.atan, math.atanh, math.cbrt, math.cos, math.cosh
// RULE: math.erf, math.erfc, math.exp, math.exp2, math.expm1, math.log, math.log10, math.log1p, math.log2
// RULE: math.sin, math.sinh, math.tan, math.tanh, math.rsqrt, math.sincos, math.atan2, math.powf, math.fpowi
// RULE: math.accuracy, math.domain, sim.fmt.exp, sim.fmt.real
// OUT: acos 0.5 = 1.047197551197e+00
// OUT: acosh 2.0 = 1.316957896925e+00
// OUT: asin 0.5 = 5.235987755983e-01
// OUT: asinh 1.0 = 8.813735870195e-01
// OUT: atan 1.0 = 7.853981633974e-01
// OUT: atanh 0.5 = 5.493061443341e-01
// OUT: cbrt 2.0 = 1.259921049895e+00
// OUT: cos 1.0 = 5.403023058681e-01
// OUT: cosh 1.0 = 1.543080634815e+00
// OUT: erf 0.5 = 5.204998778130e-01
// OUT: erfc 0.5 = 4.795001221870e-01
// OUT: exp 1.0 = 2.718281828459e+00
// OUT: exp2 0.5 = 1.414213562373e+00
// OUT: expm1 0.5 = 6.487212707001e-01
// OUT: log 3.0 = 1.098612288668e+00
// OUT: log10 3.0 = 4.771212547197e-01
// OUT: log1p 0.5 = 4.054651081082e-01
// OUT: log2 3.0 = 1.584962500721e+00
// OUT: sin 1.0 = 8.414709848079e-01
// OUT: sinh 1.0 = 1.175201193644e+00
// OUT: tan 1.0 = 1.557407724655e+00
// OUT: tanh 0.5 = 4.621171572600e-01
// OUT: rsqrt 2 = 7.071067811865e-01
// OUT: sincos 1 = 8.414709848079e-01
// OUT: sincos 1 = 5.403023058681e-01
// OUT: atan2 1 -2 = 2.677945044589e+00
// OUT: powf 2 0.5 = 1.414213562373e+00
// OUT: fpowi 1.5 3 = 3.375000000000e+00
// OUT: log 0 = fff0000000000000
// OUT: log -1 = 7ff8000000000000
// OUT: acos 2 = 7ff8000000000000
// OUT: atanh 1 = 7ff0000000000000

hw.module @tb() {
  %x0 = arith.constant 0x3FE0000000000000 : f64
  %x1 = arith.constant 0x4000000000000000 : f64
  %x2 = arith.constant 0x3FF0000000000000 : f64
  %x3 = arith.constant 0x4008000000000000 : f64
  %x4 = arith.constant 0xC000000000000000 : f64
  %x5 = arith.constant 0x3FF8000000000000 : f64
  %k0 = hw.constant 3 : i32
  %x6 = arith.constant 0x0000000000000000 : f64
  %x7 = arith.constant 0xBFF0000000000000 : f64
  llhd.process {
    %r1 = math.acos %x0 : f64
    %r2 = sim.fmt.exp %r1 fracDigits 12 : f64
    %fmt0 = sim.fmt.literal "acos 0.5 = "
    %fmt1 = sim.fmt.concat (%r2)
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r3 = math.acosh %x1 : f64
    %r4 = sim.fmt.exp %r3 fracDigits 12 : f64
    %fmt4 = sim.fmt.literal "acosh 2.0 = "
    %fmt5 = sim.fmt.concat (%r4)
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r5 = math.asin %x0 : f64
    %r6 = sim.fmt.exp %r5 fracDigits 12 : f64
    %fmt8 = sim.fmt.literal "asin 0.5 = "
    %fmt9 = sim.fmt.concat (%r6)
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r7 = math.asinh %x2 : f64
    %r8 = sim.fmt.exp %r7 fracDigits 12 : f64
    %fmt12 = sim.fmt.literal "asinh 1.0 = "
    %fmt13 = sim.fmt.concat (%r8)
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r9 = math.atan %x2 : f64
    %r10 = sim.fmt.exp %r9 fracDigits 12 : f64
    %fmt16 = sim.fmt.literal "atan 1.0 = "
    %fmt17 = sim.fmt.concat (%r10)
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r11 = math.atanh %x0 : f64
    %r12 = sim.fmt.exp %r11 fracDigits 12 : f64
    %fmt20 = sim.fmt.literal "atanh 0.5 = "
    %fmt21 = sim.fmt.concat (%r12)
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r13 = math.cbrt %x1 : f64
    %r14 = sim.fmt.exp %r13 fracDigits 12 : f64
    %fmt24 = sim.fmt.literal "cbrt 2.0 = "
    %fmt25 = sim.fmt.concat (%r14)
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r15 = math.cos %x2 : f64
    %r16 = sim.fmt.exp %r15 fracDigits 12 : f64
    %fmt28 = sim.fmt.literal "cos 1.0 = "
    %fmt29 = sim.fmt.concat (%r16)
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r17 = math.cosh %x2 : f64
    %r18 = sim.fmt.exp %r17 fracDigits 12 : f64
    %fmt32 = sim.fmt.literal "cosh 1.0 = "
    %fmt33 = sim.fmt.concat (%r18)
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r19 = math.erf %x0 : f64
    %r20 = sim.fmt.exp %r19 fracDigits 12 : f64
    %fmt36 = sim.fmt.literal "erf 0.5 = "
    %fmt37 = sim.fmt.concat (%r20)
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r21 = math.erfc %x0 : f64
    %r22 = sim.fmt.exp %r21 fracDigits 12 : f64
    %fmt40 = sim.fmt.literal "erfc 0.5 = "
    %fmt41 = sim.fmt.concat (%r22)
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r23 = math.exp %x2 : f64
    %r24 = sim.fmt.exp %r23 fracDigits 12 : f64
    %fmt44 = sim.fmt.literal "exp 1.0 = "
    %fmt45 = sim.fmt.concat (%r24)
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r25 = math.exp2 %x0 : f64
    %r26 = sim.fmt.exp %r25 fracDigits 12 : f64
    %fmt48 = sim.fmt.literal "exp2 0.5 = "
    %fmt49 = sim.fmt.concat (%r26)
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r27 = math.expm1 %x0 : f64
    %r28 = sim.fmt.exp %r27 fracDigits 12 : f64
    %fmt52 = sim.fmt.literal "expm1 0.5 = "
    %fmt53 = sim.fmt.concat (%r28)
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r29 = math.log %x3 : f64
    %r30 = sim.fmt.exp %r29 fracDigits 12 : f64
    %fmt56 = sim.fmt.literal "log 3.0 = "
    %fmt57 = sim.fmt.concat (%r30)
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r31 = math.log10 %x3 : f64
    %r32 = sim.fmt.exp %r31 fracDigits 12 : f64
    %fmt60 = sim.fmt.literal "log10 3.0 = "
    %fmt61 = sim.fmt.concat (%r32)
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r33 = math.log1p %x0 : f64
    %r34 = sim.fmt.exp %r33 fracDigits 12 : f64
    %fmt64 = sim.fmt.literal "log1p 0.5 = "
    %fmt65 = sim.fmt.concat (%r34)
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r35 = math.log2 %x3 : f64
    %r36 = sim.fmt.exp %r35 fracDigits 12 : f64
    %fmt68 = sim.fmt.literal "log2 3.0 = "
    %fmt69 = sim.fmt.concat (%r36)
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r37 = math.sin %x2 : f64
    %r38 = sim.fmt.exp %r37 fracDigits 12 : f64
    %fmt72 = sim.fmt.literal "sin 1.0 = "
    %fmt73 = sim.fmt.concat (%r38)
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r39 = math.sinh %x2 : f64
    %r40 = sim.fmt.exp %r39 fracDigits 12 : f64
    %fmt76 = sim.fmt.literal "sinh 1.0 = "
    %fmt77 = sim.fmt.concat (%r40)
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    %r41 = math.tan %x2 : f64
    %r42 = sim.fmt.exp %r41 fracDigits 12 : f64
    %fmt80 = sim.fmt.literal "tan 1.0 = "
    %fmt81 = sim.fmt.concat (%r42)
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %r43 = math.tanh %x0 : f64
    %r44 = sim.fmt.exp %r43 fracDigits 12 : f64
    %fmt84 = sim.fmt.literal "tanh 0.5 = "
    %fmt85 = sim.fmt.concat (%r44)
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r45 = math.rsqrt %x1 : f64
    %r46 = sim.fmt.exp %r45 fracDigits 12 : f64
    %fmt88 = sim.fmt.literal "rsqrt 2 = "
    %fmt89 = sim.fmt.concat (%r46)
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    %r47:2 = math.sincos %x2 : f64
    %r48 = sim.fmt.exp %r47#0 fracDigits 12 : f64
    %fmt92 = sim.fmt.literal "sincos 1 = "
    %fmt93 = sim.fmt.concat (%r48)
    %fmt94 = sim.fmt.literal "\0A"
    %fmt95 = sim.fmt.concat (%fmt92, %fmt93, %fmt94)
    sim.proc.print %fmt95
    %r49 = sim.fmt.exp %r47#1 fracDigits 12 : f64
    %fmt96 = sim.fmt.literal "sincos 1 = "
    %fmt97 = sim.fmt.concat (%r49)
    %fmt98 = sim.fmt.literal "\0A"
    %fmt99 = sim.fmt.concat (%fmt96, %fmt97, %fmt98)
    sim.proc.print %fmt99
    %r50 = math.atan2 %x2, %x4 : f64
    %r51 = sim.fmt.exp %r50 fracDigits 12 : f64
    %fmt100 = sim.fmt.literal "atan2 1 -2 = "
    %fmt101 = sim.fmt.concat (%r51)
    %fmt102 = sim.fmt.literal "\0A"
    %fmt103 = sim.fmt.concat (%fmt100, %fmt101, %fmt102)
    sim.proc.print %fmt103
    %r52 = math.powf %x1, %x0 : f64
    %r53 = sim.fmt.exp %r52 fracDigits 12 : f64
    %fmt104 = sim.fmt.literal "powf 2 0.5 = "
    %fmt105 = sim.fmt.concat (%r53)
    %fmt106 = sim.fmt.literal "\0A"
    %fmt107 = sim.fmt.concat (%fmt104, %fmt105, %fmt106)
    sim.proc.print %fmt107
    %r54 = math.fpowi %x5, %k0 : f64, i32
    %r55 = sim.fmt.exp %r54 fracDigits 12 : f64
    %fmt108 = sim.fmt.literal "fpowi 1.5 3 = "
    %fmt109 = sim.fmt.concat (%r55)
    %fmt110 = sim.fmt.literal "\0A"
    %fmt111 = sim.fmt.concat (%fmt108, %fmt109, %fmt110)
    sim.proc.print %fmt111
    %r56 = math.log %x6 : f64
    %r57 = arith.bitcast %r56 : f64 to i64
    %fmt112 = sim.fmt.literal "log 0 = "
    %fmt113 = sim.fmt.hex %r57, isUpper false : i64
    %fmt114 = sim.fmt.literal "\0A"
    %fmt115 = sim.fmt.concat (%fmt112, %fmt113, %fmt114)
    sim.proc.print %fmt115
    %r58 = math.log %x7 : f64
    %r59 = arith.bitcast %r58 : f64 to i64
    %fmt116 = sim.fmt.literal "log -1 = "
    %fmt117 = sim.fmt.hex %r59, isUpper false : i64
    %fmt118 = sim.fmt.literal "\0A"
    %fmt119 = sim.fmt.concat (%fmt116, %fmt117, %fmt118)
    sim.proc.print %fmt119
    %r60 = math.acos %x1 : f64
    %r61 = arith.bitcast %r60 : f64 to i64
    %fmt120 = sim.fmt.literal "acos 2 = "
    %fmt121 = sim.fmt.hex %r61, isUpper false : i64
    %fmt122 = sim.fmt.literal "\0A"
    %fmt123 = sim.fmt.concat (%fmt120, %fmt121, %fmt122)
    sim.proc.print %fmt123
    %r62 = math.atanh %x2 : f64
    %r63 = arith.bitcast %r62 : f64 to i64
    %fmt124 = sim.fmt.literal "atanh 1 = "
    %fmt125 = sim.fmt.hex %r63, isUpper false : i64
    %fmt126 = sim.fmt.literal "\0A"
    %fmt127 = sim.fmt.concat (%fmt124, %fmt125, %fmt126)
    sim.proc.print %fmt127
    llhd.halt
  }
}
