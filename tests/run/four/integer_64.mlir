// RULE: four.add, four.and, four.bool, four.casexz_eq, four.casez_eq, four.divs, four.divu, four.eq, four.known
// RULE: four.merge, four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows
// RULE: four.pows.negative, four.powu, four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt
// RULE: four.sle, four.slt, four.sub, four.two-state, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq
// RULE: four.wildcard_ne, four.xor
// OUT: and = 19723a1da8b6479b
// OUT: or = a6b24bde87ee51bd
// OUT: xor = 95046c1268d3a622
// OUT: add = b8602baaa708fd58
// OUT: sub = cff74a7eaa914fa8
// OUT: mul = 17bcfe7d13d4d817
// OUT: divu = bfc57ee67dae00a7
// OUT: modu = 781c6d063645f69f
// OUT: divs = 2fb2e3f6832167ed
// OUT: mods = 326c35a6d15c96ab
// OUT: powu = 42c4cc77f3309765
// OUT: pows = 8b99e3387cb3e8fb
// OUT: merge = 19723a1da8b6479b
// OUT: eq = 917adf55b1353080
// OUT: ne = 7f29e23475aa8b80
// OUT: ult = d31a14a8bc61ccde
// OUT: ule = 5cd099ace3fb615e
// OUT: ugt = b3d427dd42e45aa2
// OUT: uge = 3d8aace16a7def22
// OUT: slt = 4e1c27baf37f6ede
// OUT: sle = d7d2acbf1b19035e
// OUT: sgt = 38d214cb0bc6b8a2
// OUT: sge = c28899cf33604d22
// OUT: wildcard_eq = 917adf55b1353080
// OUT: wildcard_ne = 7f29e23475aa8b80
// OUT: casez_eq = 917adf55b1353080
// OUT: casexz_eq = 917adf55b1353080
// OUT: not = 4a40eca756c18d80
// OUT: neg = 4b5cf98e6a6a1180
// OUT: reduce_and = f06d4dc1c92bec80
// OUT: reduce_or = 2321f53c1364cf80
// OUT: reduce_xor = f481f388e93c3d00
// OUT: bool = 2321f53c1364cf80
// OUT: known = 08e067389d442000

// Samples of 64 bits, read as two-state: a hash of all results of each operation.
hw.module @tb() {
  %as = hw.aggregate_constant [2675848085285743396 : i64, -1620944621950232453 : i64, -7871733399445911469 : i64, 3 : i64, -9223372036854775808 : i64, -1 : i64, 1 : i64, 0 : i64] : !hw.array<8xi64>
  %bs = hw.aggregate_constant [2675848085285743396 : i64, -1620944621950232453 : i64, -7871733399445911469 : i64, 3 : i64, -9223372036854775808 : i64, -1 : i64, 1 : i64, 0 : i64] : !hw.array<8xi64>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 8 : i64
    %nb = hw.constant 8 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64, %h3: i64, %h4: i64, %h5: i64, %h6: i64, %h7: i64, %h8: i64, %h9: i64, %h10: i64, %h11: i64, %h12: i64, %h13: i64, %h14: i64, %h15: i64, %h16: i64, %h17: i64, %h18: i64, %h19: i64, %h20: i64, %h21: i64, %h22: i64, %h23: i64, %h24: i64, %h25: i64, %h26: i64, %h27: i64, %h28: i64, %h29: i64, %h30: i64, %h31: i64, %h32: i64, %h33: i64):
    %ix = comb.extract %i from 0 : (i64) -> i3
    %a0 = hw.array_get %as[%ix] : !hw.array<8xi64>, i3
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7, %h8, %h9, %h10, %h11, %h12, %h13, %h14, %h15, %h16, %h17, %h18, %h19, %h20, %h21, %h22, %h23, %h24, %h25, %h26, %h27, %h28, %h29, %h30, %h31, %h32, %h33 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64, %g8: i64, %g9: i64, %g10: i64, %g11: i64, %g12: i64, %g13: i64, %g14: i64, %g15: i64, %g16: i64, %g17: i64, %g18: i64, %g19: i64, %g20: i64, %g21: i64, %g22: i64, %g23: i64, %g24: i64, %g25: i64, %g26: i64, %g27: i64, %g28: i64, %g29: i64, %g30: i64, %g31: i64, %g32: i64, %g33: i64):
    %jx = comb.extract %j from 0 : (i64) -> i3
    %b0 = hw.array_get %bs[%jx] : !hw.array<8xi64>, i3
    %r0 = four.and %a0, %b0 : i64
    %m1 = comb.mul %g0, %k31 : i64
    %s2 = comb.add %m1, %r0, %k7 : i64
    %r1 = four.or %a0, %b0 : i64
    %m3 = comb.mul %g1, %k31 : i64
    %s4 = comb.add %m3, %r1, %k7 : i64
    %r2 = four.xor %a0, %b0 : i64
    %m5 = comb.mul %g2, %k31 : i64
    %s6 = comb.add %m5, %r2, %k7 : i64
    %r3 = four.add %a0, %b0 : i64
    %m7 = comb.mul %g3, %k31 : i64
    %s8 = comb.add %m7, %r3, %k7 : i64
    %r4 = four.sub %a0, %b0 : i64
    %m9 = comb.mul %g4, %k31 : i64
    %s10 = comb.add %m9, %r4, %k7 : i64
    %r5 = four.mul %a0, %b0 : i64
    %m11 = comb.mul %g5, %k31 : i64
    %s12 = comb.add %m11, %r5, %k7 : i64
    %r6 = four.divu %a0, %b0 : i64
    %m13 = comb.mul %g6, %k31 : i64
    %s14 = comb.add %m13, %r6, %k7 : i64
    %r7 = four.modu %a0, %b0 : i64
    %m15 = comb.mul %g7, %k31 : i64
    %s16 = comb.add %m15, %r7, %k7 : i64
    %r8 = four.divs %a0, %b0 : i64
    %m17 = comb.mul %g8, %k31 : i64
    %s18 = comb.add %m17, %r8, %k7 : i64
    %r9 = four.mods %a0, %b0 : i64
    %m19 = comb.mul %g9, %k31 : i64
    %s20 = comb.add %m19, %r9, %k7 : i64
    %r10 = four.powu %a0, %b0 : i64
    %m21 = comb.mul %g10, %k31 : i64
    %s22 = comb.add %m21, %r10, %k7 : i64
    %r11 = four.pows %a0, %b0 : i64
    %m23 = comb.mul %g11, %k31 : i64
    %s24 = comb.add %m23, %r11, %k7 : i64
    %r12 = four.merge %a0, %b0 : i64
    %m25 = comb.mul %g12, %k31 : i64
    %s26 = comb.add %m25, %r12, %k7 : i64
    %r13 = four.eq %a0, %b0 : i64 -> i1
    %z27 = hw.constant 0 : i63
    %e28 = comb.concat %z27, %r13 : i63, i1
    %m29 = comb.mul %g13, %k31 : i64
    %s30 = comb.add %m29, %e28, %k7 : i64
    %r14 = four.ne %a0, %b0 : i64 -> i1
    %z31 = hw.constant 0 : i63
    %e32 = comb.concat %z31, %r14 : i63, i1
    %m33 = comb.mul %g14, %k31 : i64
    %s34 = comb.add %m33, %e32, %k7 : i64
    %r15 = four.ult %a0, %b0 : i64 -> i1
    %z35 = hw.constant 0 : i63
    %e36 = comb.concat %z35, %r15 : i63, i1
    %m37 = comb.mul %g15, %k31 : i64
    %s38 = comb.add %m37, %e36, %k7 : i64
    %r16 = four.ule %a0, %b0 : i64 -> i1
    %z39 = hw.constant 0 : i63
    %e40 = comb.concat %z39, %r16 : i63, i1
    %m41 = comb.mul %g16, %k31 : i64
    %s42 = comb.add %m41, %e40, %k7 : i64
    %r17 = four.ugt %a0, %b0 : i64 -> i1
    %z43 = hw.constant 0 : i63
    %e44 = comb.concat %z43, %r17 : i63, i1
    %m45 = comb.mul %g17, %k31 : i64
    %s46 = comb.add %m45, %e44, %k7 : i64
    %r18 = four.uge %a0, %b0 : i64 -> i1
    %z47 = hw.constant 0 : i63
    %e48 = comb.concat %z47, %r18 : i63, i1
    %m49 = comb.mul %g18, %k31 : i64
    %s50 = comb.add %m49, %e48, %k7 : i64
    %r19 = four.slt %a0, %b0 : i64 -> i1
    %z51 = hw.constant 0 : i63
    %e52 = comb.concat %z51, %r19 : i63, i1
    %m53 = comb.mul %g19, %k31 : i64
    %s54 = comb.add %m53, %e52, %k7 : i64
    %r20 = four.sle %a0, %b0 : i64 -> i1
    %z55 = hw.constant 0 : i63
    %e56 = comb.concat %z55, %r20 : i63, i1
    %m57 = comb.mul %g20, %k31 : i64
    %s58 = comb.add %m57, %e56, %k7 : i64
    %r21 = four.sgt %a0, %b0 : i64 -> i1
    %z59 = hw.constant 0 : i63
    %e60 = comb.concat %z59, %r21 : i63, i1
    %m61 = comb.mul %g21, %k31 : i64
    %s62 = comb.add %m61, %e60, %k7 : i64
    %r22 = four.sge %a0, %b0 : i64 -> i1
    %z63 = hw.constant 0 : i63
    %e64 = comb.concat %z63, %r22 : i63, i1
    %m65 = comb.mul %g22, %k31 : i64
    %s66 = comb.add %m65, %e64, %k7 : i64
    %r23 = four.wildcard_eq %a0, %b0 : i64 -> i1
    %z67 = hw.constant 0 : i63
    %e68 = comb.concat %z67, %r23 : i63, i1
    %m69 = comb.mul %g23, %k31 : i64
    %s70 = comb.add %m69, %e68, %k7 : i64
    %r24 = four.wildcard_ne %a0, %b0 : i64 -> i1
    %z71 = hw.constant 0 : i63
    %e72 = comb.concat %z71, %r24 : i63, i1
    %m73 = comb.mul %g24, %k31 : i64
    %s74 = comb.add %m73, %e72, %k7 : i64
    %r25 = four.casez_eq %a0, %b0 : i64
    %z75 = hw.constant 0 : i63
    %e76 = comb.concat %z75, %r25 : i63, i1
    %m77 = comb.mul %g25, %k31 : i64
    %s78 = comb.add %m77, %e76, %k7 : i64
    %r26 = four.casexz_eq %a0, %b0 : i64
    %z79 = hw.constant 0 : i63
    %e80 = comb.concat %z79, %r26 : i63, i1
    %m81 = comb.mul %g26, %k31 : i64
    %s82 = comb.add %m81, %e80, %k7 : i64
    %r27 = four.not %a0 : i64
    %m83 = comb.mul %g27, %k31 : i64
    %s84 = comb.add %m83, %r27, %k7 : i64
    %r28 = four.neg %a0 : i64
    %m85 = comb.mul %g28, %k31 : i64
    %s86 = comb.add %m85, %r28, %k7 : i64
    %r29 = four.reduce_and %a0 : i64 -> i1
    %z87 = hw.constant 0 : i63
    %e88 = comb.concat %z87, %r29 : i63, i1
    %m89 = comb.mul %g29, %k31 : i64
    %s90 = comb.add %m89, %e88, %k7 : i64
    %r30 = four.reduce_or %a0 : i64 -> i1
    %z91 = hw.constant 0 : i63
    %e92 = comb.concat %z91, %r30 : i63, i1
    %m93 = comb.mul %g30, %k31 : i64
    %s94 = comb.add %m93, %e92, %k7 : i64
    %r31 = four.reduce_xor %a0 : i64 -> i1
    %z95 = hw.constant 0 : i63
    %e96 = comb.concat %z95, %r31 : i63, i1
    %m97 = comb.mul %g31, %k31 : i64
    %s98 = comb.add %m97, %e96, %k7 : i64
    %r32 = four.bool %a0 : i64 -> i1
    %z99 = hw.constant 0 : i63
    %e100 = comb.concat %z99, %r32 : i63, i1
    %m101 = comb.mul %g32, %k31 : i64
    %s102 = comb.add %m101, %e100, %k7 : i64
    %r33 = four.known %a0 : i64
    %z103 = hw.constant 0 : i63
    %e104 = comb.concat %z103, %r33 : i63, i1
    %m105 = comb.mul %g33, %k31 : i64
    %s106 = comb.add %m105, %e104, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s2, %s4, %s6, %s8, %s10, %s12, %s14, %s16, %s18, %s20, %s22, %s24, %s26, %s30, %s34, %s38, %s42, %s46, %s50, %s54, %s58, %s62, %s66, %s70, %s74, %s78, %s82, %s84, %s86, %s90, %s94, %s98, %s102, %s106 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s2, %s4, %s6, %s8, %s10, %s12, %s14, %s16, %s18, %s20, %s22, %s24, %s26, %s30, %s34, %s38, %s42, %s46, %s50, %s54, %s58, %s62, %s66, %s70, %s74, %s78, %s82, %s84, %s86, %s90, %s94, %s98, %s102, %s106 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "and = "
    %f0 = sim.fmt.hex %s2, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "or = "
    %f1 = sim.fmt.hex %s4, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "xor = "
    %f2 = sim.fmt.hex %s6, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "add = "
    %f3 = sim.fmt.hex %s8, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "sub = "
    %f4 = sim.fmt.hex %s10, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "mul = "
    %f5 = sim.fmt.hex %s12, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "divu = "
    %f6 = sim.fmt.hex %s14, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "modu = "
    %f7 = sim.fmt.hex %s16, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    %n8 = sim.fmt.literal "divs = "
    %f8 = sim.fmt.hex %s18, isUpper false : i64
    %c8 = sim.fmt.concat (%n8, %f8, %nl)
    sim.proc.print %c8
    %n9 = sim.fmt.literal "mods = "
    %f9 = sim.fmt.hex %s20, isUpper false : i64
    %c9 = sim.fmt.concat (%n9, %f9, %nl)
    sim.proc.print %c9
    %n10 = sim.fmt.literal "powu = "
    %f10 = sim.fmt.hex %s22, isUpper false : i64
    %c10 = sim.fmt.concat (%n10, %f10, %nl)
    sim.proc.print %c10
    %n11 = sim.fmt.literal "pows = "
    %f11 = sim.fmt.hex %s24, isUpper false : i64
    %c11 = sim.fmt.concat (%n11, %f11, %nl)
    sim.proc.print %c11
    %n12 = sim.fmt.literal "merge = "
    %f12 = sim.fmt.hex %s26, isUpper false : i64
    %c12 = sim.fmt.concat (%n12, %f12, %nl)
    sim.proc.print %c12
    %n13 = sim.fmt.literal "eq = "
    %f13 = sim.fmt.hex %s30, isUpper false : i64
    %c13 = sim.fmt.concat (%n13, %f13, %nl)
    sim.proc.print %c13
    %n14 = sim.fmt.literal "ne = "
    %f14 = sim.fmt.hex %s34, isUpper false : i64
    %c14 = sim.fmt.concat (%n14, %f14, %nl)
    sim.proc.print %c14
    %n15 = sim.fmt.literal "ult = "
    %f15 = sim.fmt.hex %s38, isUpper false : i64
    %c15 = sim.fmt.concat (%n15, %f15, %nl)
    sim.proc.print %c15
    %n16 = sim.fmt.literal "ule = "
    %f16 = sim.fmt.hex %s42, isUpper false : i64
    %c16 = sim.fmt.concat (%n16, %f16, %nl)
    sim.proc.print %c16
    %n17 = sim.fmt.literal "ugt = "
    %f17 = sim.fmt.hex %s46, isUpper false : i64
    %c17 = sim.fmt.concat (%n17, %f17, %nl)
    sim.proc.print %c17
    %n18 = sim.fmt.literal "uge = "
    %f18 = sim.fmt.hex %s50, isUpper false : i64
    %c18 = sim.fmt.concat (%n18, %f18, %nl)
    sim.proc.print %c18
    %n19 = sim.fmt.literal "slt = "
    %f19 = sim.fmt.hex %s54, isUpper false : i64
    %c19 = sim.fmt.concat (%n19, %f19, %nl)
    sim.proc.print %c19
    %n20 = sim.fmt.literal "sle = "
    %f20 = sim.fmt.hex %s58, isUpper false : i64
    %c20 = sim.fmt.concat (%n20, %f20, %nl)
    sim.proc.print %c20
    %n21 = sim.fmt.literal "sgt = "
    %f21 = sim.fmt.hex %s62, isUpper false : i64
    %c21 = sim.fmt.concat (%n21, %f21, %nl)
    sim.proc.print %c21
    %n22 = sim.fmt.literal "sge = "
    %f22 = sim.fmt.hex %s66, isUpper false : i64
    %c22 = sim.fmt.concat (%n22, %f22, %nl)
    sim.proc.print %c22
    %n23 = sim.fmt.literal "wildcard_eq = "
    %f23 = sim.fmt.hex %s70, isUpper false : i64
    %c23 = sim.fmt.concat (%n23, %f23, %nl)
    sim.proc.print %c23
    %n24 = sim.fmt.literal "wildcard_ne = "
    %f24 = sim.fmt.hex %s74, isUpper false : i64
    %c24 = sim.fmt.concat (%n24, %f24, %nl)
    sim.proc.print %c24
    %n25 = sim.fmt.literal "casez_eq = "
    %f25 = sim.fmt.hex %s78, isUpper false : i64
    %c25 = sim.fmt.concat (%n25, %f25, %nl)
    sim.proc.print %c25
    %n26 = sim.fmt.literal "casexz_eq = "
    %f26 = sim.fmt.hex %s82, isUpper false : i64
    %c26 = sim.fmt.concat (%n26, %f26, %nl)
    sim.proc.print %c26
    %n27 = sim.fmt.literal "not = "
    %f27 = sim.fmt.hex %s84, isUpper false : i64
    %c27 = sim.fmt.concat (%n27, %f27, %nl)
    sim.proc.print %c27
    %n28 = sim.fmt.literal "neg = "
    %f28 = sim.fmt.hex %s86, isUpper false : i64
    %c28 = sim.fmt.concat (%n28, %f28, %nl)
    sim.proc.print %c28
    %n29 = sim.fmt.literal "reduce_and = "
    %f29 = sim.fmt.hex %s90, isUpper false : i64
    %c29 = sim.fmt.concat (%n29, %f29, %nl)
    sim.proc.print %c29
    %n30 = sim.fmt.literal "reduce_or = "
    %f30 = sim.fmt.hex %s94, isUpper false : i64
    %c30 = sim.fmt.concat (%n30, %f30, %nl)
    sim.proc.print %c30
    %n31 = sim.fmt.literal "reduce_xor = "
    %f31 = sim.fmt.hex %s98, isUpper false : i64
    %c31 = sim.fmt.concat (%n31, %f31, %nl)
    sim.proc.print %c31
    %n32 = sim.fmt.literal "bool = "
    %f32 = sim.fmt.hex %s102, isUpper false : i64
    %c32 = sim.fmt.concat (%n32, %f32, %nl)
    sim.proc.print %c32
    %n33 = sim.fmt.literal "known = "
    %f33 = sim.fmt.hex %s106, isUpper false : i64
    %c33 = sim.fmt.concat (%n33, %f33, %nl)
    sim.proc.print %c33
    llhd.halt
  }
}
