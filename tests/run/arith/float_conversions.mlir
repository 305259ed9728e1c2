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
    %f0 = sim.fmt.literal "fptosi -3.9 = "
    %f1 = sim.fmt.hex %r1, isUpper false : i8
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r2 = arith.fptoui %x0 : f64 to i70
    %f4 = sim.fmt.literal "fptoui -3.9 = "
    %f5 = sim.fmt.hex %r2, isUpper false : i70
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r3 = arith.fptosi %x1 : f64 to i8
    %f8 = sim.fmt.literal "fptosi 3.9 = "
    %f9 = sim.fmt.hex %r3, isUpper false : i8
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r4 = arith.fptoui %x1 : f64 to i70
    %f12 = sim.fmt.literal "fptoui 3.9 = "
    %f13 = sim.fmt.hex %r4, isUpper false : i70
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r5 = arith.fptosi %x2 : f64 to i8
    %f16 = sim.fmt.literal "fptosi 300.5 = "
    %f17 = sim.fmt.hex %r5, isUpper false : i8
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r6 = arith.fptoui %x2 : f64 to i70
    %f20 = sim.fmt.literal "fptoui 300.5 = "
    %f21 = sim.fmt.hex %r6, isUpper false : i70
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r7 = arith.fptosi %x3 : f64 to i8
    %f24 = sim.fmt.literal "fptosi nan = "
    %f25 = sim.fmt.hex %r7, isUpper false : i8
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r8 = arith.fptoui %x3 : f64 to i70
    %f28 = sim.fmt.literal "fptoui nan = "
    %f29 = sim.fmt.hex %r8, isUpper false : i70
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r9 = arith.fptosi %x4 : f64 to i8
    %f32 = sim.fmt.literal "fptosi inf = "
    %f33 = sim.fmt.hex %r9, isUpper false : i8
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r10 = arith.fptoui %x4 : f64 to i70
    %f36 = sim.fmt.literal "fptoui inf = "
    %f37 = sim.fmt.hex %r10, isUpper false : i70
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r11 = arith.fptosi %x5 : f64 to i8
    %f40 = sim.fmt.literal "fptosi -1.0 = "
    %f41 = sim.fmt.hex %r11, isUpper false : i8
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r12 = arith.fptoui %x5 : f64 to i70
    %f44 = sim.fmt.literal "fptoui -1.0 = "
    %f45 = sim.fmt.hex %r12, isUpper false : i70
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r13 = arith.fptosi %x6 : f64 to i8
    %f48 = sim.fmt.literal "fptosi 1e+30 = "
    %f49 = sim.fmt.hex %r13, isUpper false : i8
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r14 = arith.fptoui %x6 : f64 to i70
    %f52 = sim.fmt.literal "fptoui 1e+30 = "
    %f53 = sim.fmt.hex %r14, isUpper false : i70
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r15 = arith.sitofp %k0 : i70 to f64
    %r16 = arith.bitcast %r15 : f64 to i64
    %f56 = sim.fmt.literal "sitofp 0 = "
    %f57 = sim.fmt.hex %r16, isUpper false : i64
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r17 = arith.uitofp %k0 : i70 to f64
    %r18 = arith.bitcast %r17 : f64 to i64
    %f60 = sim.fmt.literal "uitofp 0 = "
    %f61 = sim.fmt.hex %r18, isUpper false : i64
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r19 = arith.sitofp %k1 : i70 to f64
    %r20 = arith.bitcast %r19 : f64 to i64
    %f64 = sim.fmt.literal "sitofp -1 = "
    %f65 = sim.fmt.hex %r20, isUpper false : i64
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r21 = arith.uitofp %k1 : i70 to f64
    %r22 = arith.bitcast %r21 : f64 to i64
    %f68 = sim.fmt.literal "uitofp -1 = "
    %f69 = sim.fmt.hex %r22, isUpper false : i64
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r23 = arith.sitofp %k2 : i70 to f64
    %r24 = arith.bitcast %r23 : f64 to i64
    %f72 = sim.fmt.literal "sitofp 12345678901 = "
    %f73 = sim.fmt.hex %r24, isUpper false : i64
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r25 = arith.uitofp %k2 : i70 to f64
    %r26 = arith.bitcast %r25 : f64 to i64
    %f76 = sim.fmt.literal "uitofp 12345678901 = "
    %f77 = sim.fmt.hex %r26, isUpper false : i64
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r27 = arith.sitofp %k3 : i70 to f64
    %r28 = arith.bitcast %r27 : f64 to i64
    %f80 = sim.fmt.literal "sitofp 9223372036854775809 = "
    %f81 = sim.fmt.hex %r28, isUpper false : i64
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %r29 = arith.uitofp %k3 : i70 to f64
    %r30 = arith.bitcast %r29 : f64 to i64
    %f84 = sim.fmt.literal "uitofp 9223372036854775809 = "
    %f85 = sim.fmt.hex %r30, isUpper false : i64
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r31 = arith.truncf %x7 : f64 to f32
    %r32 = arith.bitcast %r31 : f32 to i32
    %f88 = sim.fmt.literal "truncf 0.1 = "
    %f89 = sim.fmt.hex %r32, isUpper false : i32
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %r33 = arith.extf %x8 : f32 to f64
    %r34 = arith.bitcast %r33 : f64 to i64
    %f92 = sim.fmt.literal "extf 0.1 = "
    %f93 = sim.fmt.hex %r34, isUpper false : i64
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    llhd.halt
  }
}
