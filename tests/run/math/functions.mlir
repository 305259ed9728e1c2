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
    %f0 = sim.fmt.literal "acos 0.5 = "
    %f1 = sim.fmt.concat (%r2)
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r3 = math.acosh %x1 : f64
    %r4 = sim.fmt.exp %r3 fracDigits 12 : f64
    %f4 = sim.fmt.literal "acosh 2.0 = "
    %f5 = sim.fmt.concat (%r4)
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r5 = math.asin %x0 : f64
    %r6 = sim.fmt.exp %r5 fracDigits 12 : f64
    %f8 = sim.fmt.literal "asin 0.5 = "
    %f9 = sim.fmt.concat (%r6)
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r7 = math.asinh %x2 : f64
    %r8 = sim.fmt.exp %r7 fracDigits 12 : f64
    %f12 = sim.fmt.literal "asinh 1.0 = "
    %f13 = sim.fmt.concat (%r8)
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r9 = math.atan %x2 : f64
    %r10 = sim.fmt.exp %r9 fracDigits 12 : f64
    %f16 = sim.fmt.literal "atan 1.0 = "
    %f17 = sim.fmt.concat (%r10)
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r11 = math.atanh %x0 : f64
    %r12 = sim.fmt.exp %r11 fracDigits 12 : f64
    %f20 = sim.fmt.literal "atanh 0.5 = "
    %f21 = sim.fmt.concat (%r12)
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r13 = math.cbrt %x1 : f64
    %r14 = sim.fmt.exp %r13 fracDigits 12 : f64
    %f24 = sim.fmt.literal "cbrt 2.0 = "
    %f25 = sim.fmt.concat (%r14)
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r15 = math.cos %x2 : f64
    %r16 = sim.fmt.exp %r15 fracDigits 12 : f64
    %f28 = sim.fmt.literal "cos 1.0 = "
    %f29 = sim.fmt.concat (%r16)
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r17 = math.cosh %x2 : f64
    %r18 = sim.fmt.exp %r17 fracDigits 12 : f64
    %f32 = sim.fmt.literal "cosh 1.0 = "
    %f33 = sim.fmt.concat (%r18)
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r19 = math.erf %x0 : f64
    %r20 = sim.fmt.exp %r19 fracDigits 12 : f64
    %f36 = sim.fmt.literal "erf 0.5 = "
    %f37 = sim.fmt.concat (%r20)
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r21 = math.erfc %x0 : f64
    %r22 = sim.fmt.exp %r21 fracDigits 12 : f64
    %f40 = sim.fmt.literal "erfc 0.5 = "
    %f41 = sim.fmt.concat (%r22)
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r23 = math.exp %x2 : f64
    %r24 = sim.fmt.exp %r23 fracDigits 12 : f64
    %f44 = sim.fmt.literal "exp 1.0 = "
    %f45 = sim.fmt.concat (%r24)
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r25 = math.exp2 %x0 : f64
    %r26 = sim.fmt.exp %r25 fracDigits 12 : f64
    %f48 = sim.fmt.literal "exp2 0.5 = "
    %f49 = sim.fmt.concat (%r26)
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r27 = math.expm1 %x0 : f64
    %r28 = sim.fmt.exp %r27 fracDigits 12 : f64
    %f52 = sim.fmt.literal "expm1 0.5 = "
    %f53 = sim.fmt.concat (%r28)
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r29 = math.log %x3 : f64
    %r30 = sim.fmt.exp %r29 fracDigits 12 : f64
    %f56 = sim.fmt.literal "log 3.0 = "
    %f57 = sim.fmt.concat (%r30)
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r31 = math.log10 %x3 : f64
    %r32 = sim.fmt.exp %r31 fracDigits 12 : f64
    %f60 = sim.fmt.literal "log10 3.0 = "
    %f61 = sim.fmt.concat (%r32)
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r33 = math.log1p %x0 : f64
    %r34 = sim.fmt.exp %r33 fracDigits 12 : f64
    %f64 = sim.fmt.literal "log1p 0.5 = "
    %f65 = sim.fmt.concat (%r34)
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r35 = math.log2 %x3 : f64
    %r36 = sim.fmt.exp %r35 fracDigits 12 : f64
    %f68 = sim.fmt.literal "log2 3.0 = "
    %f69 = sim.fmt.concat (%r36)
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r37 = math.sin %x2 : f64
    %r38 = sim.fmt.exp %r37 fracDigits 12 : f64
    %f72 = sim.fmt.literal "sin 1.0 = "
    %f73 = sim.fmt.concat (%r38)
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r39 = math.sinh %x2 : f64
    %r40 = sim.fmt.exp %r39 fracDigits 12 : f64
    %f76 = sim.fmt.literal "sinh 1.0 = "
    %f77 = sim.fmt.concat (%r40)
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r41 = math.tan %x2 : f64
    %r42 = sim.fmt.exp %r41 fracDigits 12 : f64
    %f80 = sim.fmt.literal "tan 1.0 = "
    %f81 = sim.fmt.concat (%r42)
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %r43 = math.tanh %x0 : f64
    %r44 = sim.fmt.exp %r43 fracDigits 12 : f64
    %f84 = sim.fmt.literal "tanh 0.5 = "
    %f85 = sim.fmt.concat (%r44)
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r45 = math.rsqrt %x1 : f64
    %r46 = sim.fmt.exp %r45 fracDigits 12 : f64
    %f88 = sim.fmt.literal "rsqrt 2 = "
    %f89 = sim.fmt.concat (%r46)
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %r47:2 = math.sincos %x2 : f64
    %r48 = sim.fmt.exp %r47#0 fracDigits 12 : f64
    %f92 = sim.fmt.literal "sincos 1 = "
    %f93 = sim.fmt.concat (%r48)
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    %r49 = sim.fmt.exp %r47#1 fracDigits 12 : f64
    %f96 = sim.fmt.literal "sincos 1 = "
    %f97 = sim.fmt.concat (%r49)
    %f98 = sim.fmt.literal "\0A"
    %f99 = sim.fmt.concat (%f96, %f97, %f98)
    sim.proc.print %f99
    %r50 = math.atan2 %x2, %x4 : f64
    %r51 = sim.fmt.exp %r50 fracDigits 12 : f64
    %f100 = sim.fmt.literal "atan2 1 -2 = "
    %f101 = sim.fmt.concat (%r51)
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f100, %f101, %f102)
    sim.proc.print %f103
    %r52 = math.powf %x1, %x0 : f64
    %r53 = sim.fmt.exp %r52 fracDigits 12 : f64
    %f104 = sim.fmt.literal "powf 2 0.5 = "
    %f105 = sim.fmt.concat (%r53)
    %f106 = sim.fmt.literal "\0A"
    %f107 = sim.fmt.concat (%f104, %f105, %f106)
    sim.proc.print %f107
    %r54 = math.fpowi %x5, %k0 : f64, i32
    %r55 = sim.fmt.exp %r54 fracDigits 12 : f64
    %f108 = sim.fmt.literal "fpowi 1.5 3 = "
    %f109 = sim.fmt.concat (%r55)
    %f110 = sim.fmt.literal "\0A"
    %f111 = sim.fmt.concat (%f108, %f109, %f110)
    sim.proc.print %f111
    %r56 = math.log %x6 : f64
    %r57 = arith.bitcast %r56 : f64 to i64
    %f112 = sim.fmt.literal "log 0 = "
    %f113 = sim.fmt.hex %r57, isUpper false : i64
    %f114 = sim.fmt.literal "\0A"
    %f115 = sim.fmt.concat (%f112, %f113, %f114)
    sim.proc.print %f115
    %r58 = math.log %x7 : f64
    %r59 = arith.bitcast %r58 : f64 to i64
    %f116 = sim.fmt.literal "log -1 = "
    %f117 = sim.fmt.hex %r59, isUpper false : i64
    %f118 = sim.fmt.literal "\0A"
    %f119 = sim.fmt.concat (%f116, %f117, %f118)
    sim.proc.print %f119
    %r60 = math.acos %x1 : f64
    %r61 = arith.bitcast %r60 : f64 to i64
    %f120 = sim.fmt.literal "acos 2 = "
    %f121 = sim.fmt.hex %r61, isUpper false : i64
    %f122 = sim.fmt.literal "\0A"
    %f123 = sim.fmt.concat (%f120, %f121, %f122)
    sim.proc.print %f123
    %r62 = math.atanh %x2 : f64
    %r63 = arith.bitcast %r62 : f64 to i64
    %f124 = sim.fmt.literal "atanh 1 = "
    %f125 = sim.fmt.hex %r63, isUpper false : i64
    %f126 = sim.fmt.literal "\0A"
    %f127 = sim.fmt.concat (%f124, %f125, %f126)
    sim.proc.print %f127
    llhd.halt
  }
}
