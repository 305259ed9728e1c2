// RULE: arith.fptosi, arith.fptosi.nan, arith.fptoui, arith.fptoui.nan, arith.sitofp, arith.uitofp
// RULE: arith.truncf, arith.extf
// OUT: fptosi -3.9 = fd
// OUT: fptoui -3.9 = 3ffffffffffffffffd
// OUT: fptosi 3.9 = 03
// OUT: fptoui 3.9 = 000000000000000003
// OUT: fptosi 300.5 = 2c
// OUT: fptoui 300.5 = 00000000000000012c
// OUT: fptosi nan = 00
// OUT: fptoui nan = 000000000000000000
// OUT: fptosi inf = 00
// OUT: fptoui inf = 000000000000000000
// OUT: fptosi -1.0 = ff
// OUT: fptoui -1.0 = 3fffffffffffffffff
// OUT: fptosi 1e+30 = 00
// OUT: fptoui 1e+30 = 104675000000000000
// OUT: sitofp 0 = 0000000000000000
// OUT: uitofp 0 = 0000000000000000
// OUT: sitofp -1 = bff0000000000000
// OUT: uitofp -1 = 4450000000000000
// OUT: sitofp 12345678901 = 4206fee0e1a80000
// OUT: uitofp 12345678901 = 4206fee0e1a80000
// OUT: sitofp 9223372036854775809 = 43e0000000000000
// OUT: uitofp 9223372036854775809 = 43e0000000000000
// OUT: truncf 0.1 = 3dcccccd
// OUT: extf 0.1 = 3fb99999a0000000

hw.module @tb() {
  %x0 = arith.constant 0xC00F333333333333 : f64
  %x1 = arith.constant 0x400F333333333333 : f64
  %x2 = arith.constant 0x4072C80000000000 : f64
  %x3 = arith.constant 0x7FF8000000000000 : f64
  %x4 = arith.constant 0x7FF0000000000000 : f64
  %x5 = arith.constant 0xBFF0000000000000 : f64
  %x6 = arith.constant 0x46293E5939A08CEA : f64
  %k0 = hw.constant 0 : i70
  %k1 = hw.constant -1 : i70
  %k2 = hw.constant 12345678901 : i70
  %k3 = hw.constant 9223372036854775809 : i70
  %x7 = arith.constant 0x3FB999999999999A : f64
  %x8 = arith.constant 0x3DCCCCCD : f32
  llhd.process {
    %r1 = arith.fptosi %x0 : f64 to i8
    %fmt0 = sim.fmt.literal "fptosi -3.9 = "
    %fmt1 = sim.fmt.hex %r1, isUpper false : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r2 = arith.fptoui %x0 : f64 to i70
    %fmt4 = sim.fmt.literal "fptoui -3.9 = "
    %fmt5 = sim.fmt.hex %r2, isUpper false : i70
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r3 = arith.fptosi %x1 : f64 to i8
    %fmt8 = sim.fmt.literal "fptosi 3.9 = "
    %fmt9 = sim.fmt.hex %r3, isUpper false : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r4 = arith.fptoui %x1 : f64 to i70
    %fmt12 = sim.fmt.literal "fptoui 3.9 = "
    %fmt13 = sim.fmt.hex %r4, isUpper false : i70
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r5 = arith.fptosi %x2 : f64 to i8
    %fmt16 = sim.fmt.literal "fptosi 300.5 = "
    %fmt17 = sim.fmt.hex %r5, isUpper false : i8
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r6 = arith.fptoui %x2 : f64 to i70
    %fmt20 = sim.fmt.literal "fptoui 300.5 = "
    %fmt21 = sim.fmt.hex %r6, isUpper false : i70
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r7 = arith.fptosi %x3 : f64 to i8
    %fmt24 = sim.fmt.literal "fptosi nan = "
    %fmt25 = sim.fmt.hex %r7, isUpper false : i8
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r8 = arith.fptoui %x3 : f64 to i70
    %fmt28 = sim.fmt.literal "fptoui nan = "
    %fmt29 = sim.fmt.hex %r8, isUpper false : i70
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r9 = arith.fptosi %x4 : f64 to i8
    %fmt32 = sim.fmt.literal "fptosi inf = "
    %fmt33 = sim.fmt.hex %r9, isUpper false : i8
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r10 = arith.fptoui %x4 : f64 to i70
    %fmt36 = sim.fmt.literal "fptoui inf = "
    %fmt37 = sim.fmt.hex %r10, isUpper false : i70
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r11 = arith.fptosi %x5 : f64 to i8
    %fmt40 = sim.fmt.literal "fptosi -1.0 = "
    %fmt41 = sim.fmt.hex %r11, isUpper false : i8
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r12 = arith.fptoui %x5 : f64 to i70
    %fmt44 = sim.fmt.literal "fptoui -1.0 = "
    %fmt45 = sim.fmt.hex %r12, isUpper false : i70
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r13 = arith.fptosi %x6 : f64 to i8
    %fmt48 = sim.fmt.literal "fptosi 1e+30 = "
    %fmt49 = sim.fmt.hex %r13, isUpper false : i8
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r14 = arith.fptoui %x6 : f64 to i70
    %fmt52 = sim.fmt.literal "fptoui 1e+30 = "
    %fmt53 = sim.fmt.hex %r14, isUpper false : i70
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r15 = arith.sitofp %k0 : i70 to f64
    %r16 = arith.bitcast %r15 : f64 to i64
    %fmt56 = sim.fmt.literal "sitofp 0 = "
    %fmt57 = sim.fmt.hex %r16, isUpper false : i64
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r17 = arith.uitofp %k0 : i70 to f64
    %r18 = arith.bitcast %r17 : f64 to i64
    %fmt60 = sim.fmt.literal "uitofp 0 = "
    %fmt61 = sim.fmt.hex %r18, isUpper false : i64
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r19 = arith.sitofp %k1 : i70 to f64
    %r20 = arith.bitcast %r19 : f64 to i64
    %fmt64 = sim.fmt.literal "sitofp -1 = "
    %fmt65 = sim.fmt.hex %r20, isUpper false : i64
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r21 = arith.uitofp %k1 : i70 to f64
    %r22 = arith.bitcast %r21 : f64 to i64
    %fmt68 = sim.fmt.literal "uitofp -1 = "
    %fmt69 = sim.fmt.hex %r22, isUpper false : i64
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r23 = arith.sitofp %k2 : i70 to f64
    %r24 = arith.bitcast %r23 : f64 to i64
    %fmt72 = sim.fmt.literal "sitofp 12345678901 = "
    %fmt73 = sim.fmt.hex %r24, isUpper false : i64
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r25 = arith.uitofp %k2 : i70 to f64
    %r26 = arith.bitcast %r25 : f64 to i64
    %fmt76 = sim.fmt.literal "uitofp 12345678901 = "
    %fmt77 = sim.fmt.hex %r26, isUpper false : i64
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    %r27 = arith.sitofp %k3 : i70 to f64
    %r28 = arith.bitcast %r27 : f64 to i64
    %fmt80 = sim.fmt.literal "sitofp 9223372036854775809 = "
    %fmt81 = sim.fmt.hex %r28, isUpper false : i64
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %r29 = arith.uitofp %k3 : i70 to f64
    %r30 = arith.bitcast %r29 : f64 to i64
    %fmt84 = sim.fmt.literal "uitofp 9223372036854775809 = "
    %fmt85 = sim.fmt.hex %r30, isUpper false : i64
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r31 = arith.truncf %x7 : f64 to f32
    %r32 = arith.bitcast %r31 : f32 to i32
    %fmt88 = sim.fmt.literal "truncf 0.1 = "
    %fmt89 = sim.fmt.hex %r32, isUpper false : i32
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    %r33 = arith.extf %x8 : f32 to f64
    %r34 = arith.bitcast %r33 : f64 to i64
    %fmt92 = sim.fmt.literal "extf 0.1 = "
    %fmt93 = sim.fmt.hex %r34, isUpper false : i64
    %fmt94 = sim.fmt.literal "\0A"
    %fmt95 = sim.fmt.concat (%fmt92, %fmt93, %fmt94)
    sim.proc.print %fmt95
    llhd.halt
  }
}
