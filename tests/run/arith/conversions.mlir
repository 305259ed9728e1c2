// RULE: arith.constant, arith.extsi, arith.extui, arith.trunci, arith.select, arith.index_cast
// RULE: arith.index_castui, math.absi, math.ctlz, math.cttz, math.ctpop, math.ipowi, math.ipowi.negative
// OUT: constant = fd
// OUT: extsi = 3fffffffffffffffb6
// OUT: extui = 0000000000000000b6
// OUT: trunci = 6
// OUT: select = 35
// OUT: index_cast = ffffffffffffffb6
// OUT: index_castui = 00000000000000b6
// OUT: index_cast down = 6
// OUT: math.absi = 4a
// OUT: math.ctlz = 00
// OUT: math.cttz = 01
// OUT: math.ctpop = 05
// OUT: math.absi of the least = 80
// OUT: math.ctlz of the least = 00
// OUT: math.cttz of the least = 07
// OUT: math.ctlz of 0 = 08
// OUT: math.cttz of 0 = 08
// OUT: math.ipowi 3 5 = f3
// OUT: math.ipowi -2 3 = f8
// OUT: math.ipowi 0 0 = 01
// OUT: math.ipowi 5 0 = 01
// OUT: math.ipowi 1 -3 = 01
// OUT: math.ipowi -1 -3 = ff
// OUT: math.ipowi -1 -4 = 01
// OUT: math.ipowi 2 -1 = 00
// OUT: math.ipowi 0 -1 = 00

hw.module @tb() {
  %k0 = hw.constant 182 : i8
  %k1 = hw.constant 53 : i8
  %k2 = hw.constant -1 : i1
  %k3 = hw.constant 0 : i1
  %k4 = hw.constant 0 : i8
  %k5 = hw.constant 128 : i8
  %k6 = hw.constant 3 : i8
  %k7 = hw.constant 5 : i8
  %k8 = hw.constant -2 : i8
  %k9 = hw.constant 1 : i8
  %k10 = hw.constant -3 : i8
  %k11 = hw.constant -1 : i8
  %k12 = hw.constant -4 : i8
  %k13 = hw.constant 2 : i8
  llhd.process {
    %r1 = arith.constant -3 : i8
    %f0 = sim.fmt.literal "constant = "
    %f1 = sim.fmt.hex %r1, isUpper false : i8
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r2 = arith.extsi %k0 : i8 to i70
    %f4 = sim.fmt.literal "extsi = "
    %f5 = sim.fmt.hex %r2, isUpper false : i70
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r3 = arith.extui %k0 : i8 to i70
    %f8 = sim.fmt.literal "extui = "
    %f9 = sim.fmt.hex %r3, isUpper false : i70
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r4 = arith.trunci %k0 : i8 to i3
    %f12 = sim.fmt.literal "trunci = "
    %f13 = sim.fmt.hex %r4, isUpper false : i3
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r5 = arith.select %k3, %k0, %k1 : i8
    %f16 = sim.fmt.literal "select = "
    %f17 = sim.fmt.hex %r5, isUpper false : i8
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %i0 = arith.index_cast %k0 : i8 to index
    %r6 = arith.index_cast %i0 : index to i64
    %f20 = sim.fmt.literal "index_cast = "
    %f21 = sim.fmt.hex %r6, isUpper false : i64
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %i1 = arith.index_castui %k0 : i8 to index
    %r7 = arith.index_castui %i1 : index to i64
    %f24 = sim.fmt.literal "index_castui = "
    %f25 = sim.fmt.hex %r7, isUpper false : i64
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r8 = arith.index_cast %i0 : index to i4
    %f28 = sim.fmt.literal "index_cast down = "
    %f29 = sim.fmt.hex %r8, isUpper false : i4
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r9 = math.absi %k0 : i8
    %f32 = sim.fmt.literal "math.absi = "
    %f33 = sim.fmt.hex %r9, isUpper false : i8
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r10 = math.ctlz %k0 : i8
    %f36 = sim.fmt.literal "math.ctlz = "
    %f37 = sim.fmt.hex %r10, isUpper false : i8
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r11 = math.cttz %k0 : i8
    %f40 = sim.fmt.literal "math.cttz = "
    %f41 = sim.fmt.hex %r11, isUpper false : i8
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r12 = math.ctpop %k0 : i8
    %f44 = sim.fmt.literal "math.ctpop = "
    %f45 = sim.fmt.hex %r12, isUpper false : i8
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r13 = math.absi %k5 : i8
    %f48 = sim.fmt.literal "math.absi of the least = "
    %f49 = sim.fmt.hex %r13, isUpper false : i8
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r14 = math.ctlz %k5 : i8
    %f52 = sim.fmt.literal "math.ctlz of the least = "
    %f53 = sim.fmt.hex %r14, isUpper false : i8
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r15 = math.cttz %k5 : i8
    %f56 = sim.fmt.literal "math.cttz of the least = "
    %f57 = sim.fmt.hex %r15, isUpper false : i8
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r16 = math.ctlz %k4 : i8
    %f60 = sim.fmt.literal "math.ctlz of 0 = "
    %f61 = sim.fmt.hex %r16, isUpper false : i8
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r17 = math.cttz %k4 : i8
    %f64 = sim.fmt.literal "math.cttz of 0 = "
    %f65 = sim.fmt.hex %r17, isUpper false : i8
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r18 = math.ipowi %k6, %k7 : i8
    %f68 = sim.fmt.literal "math.ipowi 3 5 = "
    %f69 = sim.fmt.hex %r18, isUpper false : i8
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r19 = math.ipowi %k8, %k6 : i8
    %f72 = sim.fmt.literal "math.ipowi -2 3 = "
    %f73 = sim.fmt.hex %r19, isUpper false : i8
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r20 = math.ipowi %k4, %k4 : i8
    %f76 = sim.fmt.literal "math.ipowi 0 0 = "
    %f77 = sim.fmt.hex %r20, isUpper false : i8
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r21 = math.ipowi %k7, %k4 : i8
    %f80 = sim.fmt.literal "math.ipowi 5 0 = "
    %f81 = sim.fmt.hex %r21, isUpper false : i8
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %r22 = math.ipowi %k9, %k10 : i8
    %f84 = sim.fmt.literal "math.ipowi 1 -3 = "
    %f85 = sim.fmt.hex %r22, isUpper false : i8
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r23 = math.ipowi %k11, %k10 : i8
    %f88 = sim.fmt.literal "math.ipowi -1 -3 = "
    %f89 = sim.fmt.hex %r23, isUpper false : i8
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %r24 = math.ipowi %k11, %k12 : i8
    %f92 = sim.fmt.literal "math.ipowi -1 -4 = "
    %f93 = sim.fmt.hex %r24, isUpper false : i8
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    %r25 = math.ipowi %k13, %k11 : i8
    %f96 = sim.fmt.literal "math.ipowi 2 -1 = "
    %f97 = sim.fmt.hex %r25, isUpper false : i8
    %f98 = sim.fmt.literal "\0A"
    %f99 = sim.fmt.concat (%f96, %f97, %f98)
    sim.proc.print %f99
    %r26 = math.ipowi %k4, %k11 : i8
    %f100 = sim.fmt.literal "math.ipowi 0 -1 = "
    %f101 = sim.fmt.hex %r26, isUpper false : i8
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f100, %f101, %f102)
    sim.proc.print %f103
    llhd.halt
  }
}
