// RULE: comb.parity, comb.concat, comb.extract, comb.replicate, comb.reverse, comb.mux, comb.truth_table
// RULE: comb.icmp.case, comb.add, comb.mul, comb.and, comb.or, comb.xor
// OUT: add of four = 0b
// OUT: mul of three = 16
// OUT: and of three = 00
// OUT: or of three = 1f
// OUT: xor of three = 09
// OUT: add of one = 16
// OUT: parity = 1
// OUT: parity of 70 bits = 0
// OUT: parity of nothing = 0
// OUT: concat = 163
// OUT: extract = 0aa
// OUT: replicate = 049
// OUT: reverse = 0d
// OUT: reverse of 70 bits = 215555555555555555
// OUT: mux = 16
// OUT: table 00 = 1
// OUT: table 01 = 0
// OUT: table 10 = 1
// OUT: table 11 = 1
// OUT: ceq = 0
// OUT: cne = 1
// OUT: weq = 0
// OUT: wne = 1

hw.module @tb() {
  %k0 = hw.constant 22 : i5
  %k1 = hw.constant 1 : i3
  %k2 = hw.constant -1 : i1
  %k3 = hw.constant 0 : i0
  %k4 = hw.constant 787061080478274202273 : i70
  %k5 = hw.constant 9 : i5
  %k6 = hw.constant 0 : i1
  llhd.process {
    %r1 = comb.add %k0, %k5, %k0, %k0 : i5
    %f0 = sim.fmt.literal "add of four = "
    %f1 = sim.fmt.hex %r1, isUpper false : i5
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r2 = comb.mul %k0, %k5, %k5 : i5
    %f4 = sim.fmt.literal "mul of three = "
    %f5 = sim.fmt.hex %r2, isUpper false : i5
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r3 = comb.and %k0, %k5, %k0 : i5
    %f8 = sim.fmt.literal "and of three = "
    %f9 = sim.fmt.hex %r3, isUpper false : i5
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r4 = comb.or %k0, %k5, %k0 : i5
    %f12 = sim.fmt.literal "or of three = "
    %f13 = sim.fmt.hex %r4, isUpper false : i5
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r5 = comb.xor %k0, %k5, %k0 : i5
    %f16 = sim.fmt.literal "xor of three = "
    %f17 = sim.fmt.hex %r5, isUpper false : i5
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r6 = comb.add %k0 : i5
    %f20 = sim.fmt.literal "add of one = "
    %f21 = sim.fmt.hex %r6, isUpper false : i5
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r7 = comb.parity %k0 : i5
    %f24 = sim.fmt.literal "parity = "
    %f25 = sim.fmt.hex %r7, isUpper false : i1
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r8 = comb.parity %k4 : i70
    %f28 = sim.fmt.literal "parity of 70 bits = "
    %f29 = sim.fmt.hex %r8, isUpper false : i1
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r9 = comb.parity %k3 : i0
    %f32 = sim.fmt.literal "parity of nothing = "
    %f33 = sim.fmt.hex %r9, isUpper false : i1
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r10 = comb.concat %k0, %k1, %k3, %k2 : i5, i3, i0, i1
    %f36 = sim.fmt.literal "concat = "
    %f37 = sim.fmt.hex %r10, isUpper false : i9
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r11 = comb.extract %k4 from 60 : (i70) -> i9
    %f40 = sim.fmt.literal "extract = "
    %f41 = sim.fmt.hex %r11, isUpper false : i9
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r12 = comb.replicate %k1 : (i3) -> i9
    %f44 = sim.fmt.literal "replicate = "
    %f45 = sim.fmt.hex %r12, isUpper false : i9
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r13 = comb.reverse %k0 : i5
    %f48 = sim.fmt.literal "reverse = "
    %f49 = sim.fmt.hex %r13, isUpper false : i5
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r14 = comb.reverse %k4 : i70
    %f52 = sim.fmt.literal "reverse of 70 bits = "
    %f53 = sim.fmt.hex %r14, isUpper false : i70
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r15 = comb.mux %k2, %k0, %k5 : i5
    %f56 = sim.fmt.literal "mux = "
    %f57 = sim.fmt.hex %r15, isUpper false : i5
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r16 = comb.truth_table %k6, %k6 -> [true, false, true, true]
    %f60 = sim.fmt.literal "table 00 = "
    %f61 = sim.fmt.hex %r16, isUpper false : i1
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r17 = comb.truth_table %k6, %k2 -> [true, false, true, true]
    %f64 = sim.fmt.literal "table 01 = "
    %f65 = sim.fmt.hex %r17, isUpper false : i1
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r18 = comb.truth_table %k2, %k6 -> [true, false, true, true]
    %f68 = sim.fmt.literal "table 10 = "
    %f69 = sim.fmt.hex %r18, isUpper false : i1
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r19 = comb.truth_table %k2, %k2 -> [true, false, true, true]
    %f72 = sim.fmt.literal "table 11 = "
    %f73 = sim.fmt.hex %r19, isUpper false : i1
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r20 = comb.icmp ceq %k0, %k5 : i5
    %f76 = sim.fmt.literal "ceq = "
    %f77 = sim.fmt.hex %r20, isUpper false : i1
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r21 = comb.icmp cne %k0, %k5 : i5
    %f80 = sim.fmt.literal "cne = "
    %f81 = sim.fmt.hex %r21, isUpper false : i1
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %r22 = comb.icmp weq %k0, %k5 : i5
    %f84 = sim.fmt.literal "weq = "
    %f85 = sim.fmt.hex %r22, isUpper false : i1
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r23 = comb.icmp wne %k0, %k5 : i5
    %f88 = sim.fmt.literal "wne = "
    %f89 = sim.fmt.hex %r23, isUpper false : i1
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    llhd.halt
  }
}
