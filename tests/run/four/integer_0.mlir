// RULE: four.add, four.and, four.bool, four.casexz_eq, four.casez_eq, four.divs, four.divu, four.eq, four.known
// RULE: four.merge, four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows, four.powu
// RULE: four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt, four.sle, four.slt, four.sub
// RULE: four.two-state, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq, four.wildcard_ne, four.xor
// OUT: and = 07c45a51899b9c00
// OUT: or = 07c45a51899b9c00
// OUT: xor = 07c45a51899b9c00
// OUT: add = 07c45a51899b9c00
// OUT: sub = 07c45a51899b9c00
// OUT: mul = 07c45a51899b9c00
// OUT: divu = 07c45a51899b9c00
// OUT: modu = 07c45a51899b9c00
// OUT: divs = 07c45a51899b9c00
// OUT: mods = 07c45a51899b9c00
// OUT: powu = 07c45a51899b9c00
// OUT: pows = 07c45a51899b9c00
// OUT: merge = 07c45a51899b9c00
// OUT: eq = 08e067389d442000
// OUT: ne = 07c45a51899b9c00
// OUT: ult = 07c45a51899b9c00
// OUT: ule = 08e067389d442000
// OUT: ugt = 07c45a51899b9c00
// OUT: uge = 08e067389d442000
// OUT: slt = 07c45a51899b9c00
// OUT: sle = 08e067389d442000
// OUT: sgt = 07c45a51899b9c00
// OUT: sge = 08e067389d442000
// OUT: wildcard_eq = 08e067389d442000
// OUT: wildcard_ne = 07c45a51899b9c00
// OUT: casez_eq = 08e067389d442000
// OUT: casexz_eq = 08e067389d442000
// OUT: not = 07c45a51899b9c00
// OUT: neg = 07c45a51899b9c00
// OUT: reduce_and = 08e067389d442000
// OUT: reduce_or = 07c45a51899b9c00
// OUT: reduce_xor = 07c45a51899b9c00
// OUT: bool = 07c45a51899b9c00
// OUT: known = 08e067389d442000

// Samples of 0 bits, read as two-state: a hash of all results of each operation.
hw.module @tb() {
  %as = hw.aggregate_constant [0 : i0, 0 : i0, 0 : i0, 0 : i0, 0 : i0, 0 : i0, 0 : i0, 0 : i0] : !hw.array<8xi0>
  %bs = hw.aggregate_constant [0 : i0, 0 : i0, 0 : i0, 0 : i0, 0 : i0, 0 : i0, 0 : i0, 0 : i0] : !hw.array<8xi0>
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
    %a0 = hw.array_get %as[%ix] : !hw.array<8xi0>, i3
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7, %h8, %h9, %h10, %h11, %h12, %h13, %h14, %h15, %h16, %h17, %h18, %h19, %h20, %h21, %h22, %h23, %h24, %h25, %h26, %h27, %h28, %h29, %h30, %h31, %h32, %h33 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64, %g8: i64, %g9: i64, %g10: i64, %g11: i64, %g12: i64, %g13: i64, %g14: i64, %g15: i64, %g16: i64, %g17: i64, %g18: i64, %g19: i64, %g20: i64, %g21: i64, %g22: i64, %g23: i64, %g24: i64, %g25: i64, %g26: i64, %g27: i64, %g28: i64, %g29: i64, %g30: i64, %g31: i64, %g32: i64, %g33: i64):
    %jx = comb.extract %j from 0 : (i64) -> i3
    %b0 = hw.array_get %bs[%jx] : !hw.array<8xi0>, i3
    %r0 = four.and %a0, %b0 : i0
    %z1 = hw.constant 0 : i64
    %e2 = comb.concat %z1, %r0 : i64, i0
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.or %a0, %b0 : i0
    %z5 = hw.constant 0 : i64
    %e6 = comb.concat %z5, %r1 : i64, i0
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.xor %a0, %b0 : i0
    %z9 = hw.constant 0 : i64
    %e10 = comb.concat %z9, %r2 : i64, i0
    %m11 = comb.mul %g2, %k31 : i64
    %s12 = comb.add %m11, %e10, %k7 : i64
    %r3 = four.add %a0, %b0 : i0
    %z13 = hw.constant 0 : i64
    %e14 = comb.concat %z13, %r3 : i64, i0
    %m15 = comb.mul %g3, %k31 : i64
    %s16 = comb.add %m15, %e14, %k7 : i64
    %r4 = four.sub %a0, %b0 : i0
    %z17 = hw.constant 0 : i64
    %e18 = comb.concat %z17, %r4 : i64, i0
    %m19 = comb.mul %g4, %k31 : i64
    %s20 = comb.add %m19, %e18, %k7 : i64
    %r5 = four.mul %a0, %b0 : i0
    %z21 = hw.constant 0 : i64
    %e22 = comb.concat %z21, %r5 : i64, i0
    %m23 = comb.mul %g5, %k31 : i64
    %s24 = comb.add %m23, %e22, %k7 : i64
    %r6 = four.divu %a0, %b0 : i0
    %z25 = hw.constant 0 : i64
    %e26 = comb.concat %z25, %r6 : i64, i0
    %m27 = comb.mul %g6, %k31 : i64
    %s28 = comb.add %m27, %e26, %k7 : i64
    %r7 = four.modu %a0, %b0 : i0
    %z29 = hw.constant 0 : i64
    %e30 = comb.concat %z29, %r7 : i64, i0
    %m31 = comb.mul %g7, %k31 : i64
    %s32 = comb.add %m31, %e30, %k7 : i64
    %r8 = four.divs %a0, %b0 : i0
    %z33 = hw.constant 0 : i64
    %e34 = comb.concat %z33, %r8 : i64, i0
    %m35 = comb.mul %g8, %k31 : i64
    %s36 = comb.add %m35, %e34, %k7 : i64
    %r9 = four.mods %a0, %b0 : i0
    %z37 = hw.constant 0 : i64
    %e38 = comb.concat %z37, %r9 : i64, i0
    %m39 = comb.mul %g9, %k31 : i64
    %s40 = comb.add %m39, %e38, %k7 : i64
    %r10 = four.powu %a0, %b0 : i0
    %z41 = hw.constant 0 : i64
    %e42 = comb.concat %z41, %r10 : i64, i0
    %m43 = comb.mul %g10, %k31 : i64
    %s44 = comb.add %m43, %e42, %k7 : i64
    %r11 = four.pows %a0, %b0 : i0
    %z45 = hw.constant 0 : i64
    %e46 = comb.concat %z45, %r11 : i64, i0
    %m47 = comb.mul %g11, %k31 : i64
    %s48 = comb.add %m47, %e46, %k7 : i64
    %r12 = four.merge %a0, %b0 : i0
    %z49 = hw.constant 0 : i64
    %e50 = comb.concat %z49, %r12 : i64, i0
    %m51 = comb.mul %g12, %k31 : i64
    %s52 = comb.add %m51, %e50, %k7 : i64
    %r13 = four.eq %a0, %b0 : i0 -> i1
    %z53 = hw.constant 0 : i63
    %e54 = comb.concat %z53, %r13 : i63, i1
    %m55 = comb.mul %g13, %k31 : i64
    %s56 = comb.add %m55, %e54, %k7 : i64
    %r14 = four.ne %a0, %b0 : i0 -> i1
    %z57 = hw.constant 0 : i63
    %e58 = comb.concat %z57, %r14 : i63, i1
    %m59 = comb.mul %g14, %k31 : i64
    %s60 = comb.add %m59, %e58, %k7 : i64
    %r15 = four.ult %a0, %b0 : i0 -> i1
    %z61 = hw.constant 0 : i63
    %e62 = comb.concat %z61, %r15 : i63, i1
    %m63 = comb.mul %g15, %k31 : i64
    %s64 = comb.add %m63, %e62, %k7 : i64
    %r16 = four.ule %a0, %b0 : i0 -> i1
    %z65 = hw.constant 0 : i63
    %e66 = comb.concat %z65, %r16 : i63, i1
    %m67 = comb.mul %g16, %k31 : i64
    %s68 = comb.add %m67, %e66, %k7 : i64
    %r17 = four.ugt %a0, %b0 : i0 -> i1
    %z69 = hw.constant 0 : i63
    %e70 = comb.concat %z69, %r17 : i63, i1
    %m71 = comb.mul %g17, %k31 : i64
    %s72 = comb.add %m71, %e70, %k7 : i64
    %r18 = four.uge %a0, %b0 : i0 -> i1
    %z73 = hw.constant 0 : i63
    %e74 = comb.concat %z73, %r18 : i63, i1
    %m75 = comb.mul %g18, %k31 : i64
    %s76 = comb.add %m75, %e74, %k7 : i64
    %r19 = four.slt %a0, %b0 : i0 -> i1
    %z77 = hw.constant 0 : i63
    %e78 = comb.concat %z77, %r19 : i63, i1
    %m79 = comb.mul %g19, %k31 : i64
    %s80 = comb.add %m79, %e78, %k7 : i64
    %r20 = four.sle %a0, %b0 : i0 -> i1
    %z81 = hw.constant 0 : i63
    %e82 = comb.concat %z81, %r20 : i63, i1
    %m83 = comb.mul %g20, %k31 : i64
    %s84 = comb.add %m83, %e82, %k7 : i64
    %r21 = four.sgt %a0, %b0 : i0 -> i1
    %z85 = hw.constant 0 : i63
    %e86 = comb.concat %z85, %r21 : i63, i1
    %m87 = comb.mul %g21, %k31 : i64
    %s88 = comb.add %m87, %e86, %k7 : i64
    %r22 = four.sge %a0, %b0 : i0 -> i1
    %z89 = hw.constant 0 : i63
    %e90 = comb.concat %z89, %r22 : i63, i1
    %m91 = comb.mul %g22, %k31 : i64
    %s92 = comb.add %m91, %e90, %k7 : i64
    %r23 = four.wildcard_eq %a0, %b0 : i0 -> i1
    %z93 = hw.constant 0 : i63
    %e94 = comb.concat %z93, %r23 : i63, i1
    %m95 = comb.mul %g23, %k31 : i64
    %s96 = comb.add %m95, %e94, %k7 : i64
    %r24 = four.wildcard_ne %a0, %b0 : i0 -> i1
    %z97 = hw.constant 0 : i63
    %e98 = comb.concat %z97, %r24 : i63, i1
    %m99 = comb.mul %g24, %k31 : i64
    %s100 = comb.add %m99, %e98, %k7 : i64
    %r25 = four.casez_eq %a0, %b0 : i0
    %z101 = hw.constant 0 : i63
    %e102 = comb.concat %z101, %r25 : i63, i1
    %m103 = comb.mul %g25, %k31 : i64
    %s104 = comb.add %m103, %e102, %k7 : i64
    %r26 = four.casexz_eq %a0, %b0 : i0
    %z105 = hw.constant 0 : i63
    %e106 = comb.concat %z105, %r26 : i63, i1
    %m107 = comb.mul %g26, %k31 : i64
    %s108 = comb.add %m107, %e106, %k7 : i64
    %r27 = four.not %a0 : i0
    %z109 = hw.constant 0 : i64
    %e110 = comb.concat %z109, %r27 : i64, i0
    %m111 = comb.mul %g27, %k31 : i64
    %s112 = comb.add %m111, %e110, %k7 : i64
    %r28 = four.neg %a0 : i0
    %z113 = hw.constant 0 : i64
    %e114 = comb.concat %z113, %r28 : i64, i0
    %m115 = comb.mul %g28, %k31 : i64
    %s116 = comb.add %m115, %e114, %k7 : i64
    %r29 = four.reduce_and %a0 : i0 -> i1
    %z117 = hw.constant 0 : i63
    %e118 = comb.concat %z117, %r29 : i63, i1
    %m119 = comb.mul %g29, %k31 : i64
    %s120 = comb.add %m119, %e118, %k7 : i64
    %r30 = four.reduce_or %a0 : i0 -> i1
    %z121 = hw.constant 0 : i63
    %e122 = comb.concat %z121, %r30 : i63, i1
    %m123 = comb.mul %g30, %k31 : i64
    %s124 = comb.add %m123, %e122, %k7 : i64
    %r31 = four.reduce_xor %a0 : i0 -> i1
    %z125 = hw.constant 0 : i63
    %e126 = comb.concat %z125, %r31 : i63, i1
    %m127 = comb.mul %g31, %k31 : i64
    %s128 = comb.add %m127, %e126, %k7 : i64
    %r32 = four.bool %a0 : i0 -> i1
    %z129 = hw.constant 0 : i63
    %e130 = comb.concat %z129, %r32 : i63, i1
    %m131 = comb.mul %g32, %k31 : i64
    %s132 = comb.add %m131, %e130, %k7 : i64
    %r33 = four.known %a0 : i0
    %z133 = hw.constant 0 : i63
    %e134 = comb.concat %z133, %r33 : i63, i1
    %m135 = comb.mul %g33, %k31 : i64
    %s136 = comb.add %m135, %e134, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s12, %s16, %s20, %s24, %s28, %s32, %s36, %s40, %s44, %s48, %s52, %s56, %s60, %s64, %s68, %s72, %s76, %s80, %s84, %s88, %s92, %s96, %s100, %s104, %s108, %s112, %s116, %s120, %s124, %s128, %s132, %s136 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s12, %s16, %s20, %s24, %s28, %s32, %s36, %s40, %s44, %s48, %s52, %s56, %s60, %s64, %s68, %s72, %s76, %s80, %s84, %s88, %s92, %s96, %s100, %s104, %s108, %s112, %s116, %s120, %s124, %s128, %s132, %s136 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "and = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "or = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "xor = "
    %f2 = sim.fmt.hex %s12, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "add = "
    %f3 = sim.fmt.hex %s16, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "sub = "
    %f4 = sim.fmt.hex %s20, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "mul = "
    %f5 = sim.fmt.hex %s24, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "divu = "
    %f6 = sim.fmt.hex %s28, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "modu = "
    %f7 = sim.fmt.hex %s32, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    %n8 = sim.fmt.literal "divs = "
    %f8 = sim.fmt.hex %s36, isUpper false : i64
    %c8 = sim.fmt.concat (%n8, %f8, %nl)
    sim.proc.print %c8
    %n9 = sim.fmt.literal "mods = "
    %f9 = sim.fmt.hex %s40, isUpper false : i64
    %c9 = sim.fmt.concat (%n9, %f9, %nl)
    sim.proc.print %c9
    %n10 = sim.fmt.literal "powu = "
    %f10 = sim.fmt.hex %s44, isUpper false : i64
    %c10 = sim.fmt.concat (%n10, %f10, %nl)
    sim.proc.print %c10
    %n11 = sim.fmt.literal "pows = "
    %f11 = sim.fmt.hex %s48, isUpper false : i64
    %c11 = sim.fmt.concat (%n11, %f11, %nl)
    sim.proc.print %c11
    %n12 = sim.fmt.literal "merge = "
    %f12 = sim.fmt.hex %s52, isUpper false : i64
    %c12 = sim.fmt.concat (%n12, %f12, %nl)
    sim.proc.print %c12
    %n13 = sim.fmt.literal "eq = "
    %f13 = sim.fmt.hex %s56, isUpper false : i64
    %c13 = sim.fmt.concat (%n13, %f13, %nl)
    sim.proc.print %c13
    %n14 = sim.fmt.literal "ne = "
    %f14 = sim.fmt.hex %s60, isUpper false : i64
    %c14 = sim.fmt.concat (%n14, %f14, %nl)
    sim.proc.print %c14
    %n15 = sim.fmt.literal "ult = "
    %f15 = sim.fmt.hex %s64, isUpper false : i64
    %c15 = sim.fmt.concat (%n15, %f15, %nl)
    sim.proc.print %c15
    %n16 = sim.fmt.literal "ule = "
    %f16 = sim.fmt.hex %s68, isUpper false : i64
    %c16 = sim.fmt.concat (%n16, %f16, %nl)
    sim.proc.print %c16
    %n17 = sim.fmt.literal "ugt = "
    %f17 = sim.fmt.hex %s72, isUpper false : i64
    %c17 = sim.fmt.concat (%n17, %f17, %nl)
    sim.proc.print %c17
    %n18 = sim.fmt.literal "uge = "
    %f18 = sim.fmt.hex %s76, isUpper false : i64
    %c18 = sim.fmt.concat (%n18, %f18, %nl)
    sim.proc.print %c18
    %n19 = sim.fmt.literal "slt = "
    %f19 = sim.fmt.hex %s80, isUpper false : i64
    %c19 = sim.fmt.concat (%n19, %f19, %nl)
    sim.proc.print %c19
    %n20 = sim.fmt.literal "sle = "
    %f20 = sim.fmt.hex %s84, isUpper false : i64
    %c20 = sim.fmt.concat (%n20, %f20, %nl)
    sim.proc.print %c20
    %n21 = sim.fmt.literal "sgt = "
    %f21 = sim.fmt.hex %s88, isUpper false : i64
    %c21 = sim.fmt.concat (%n21, %f21, %nl)
    sim.proc.print %c21
    %n22 = sim.fmt.literal "sge = "
    %f22 = sim.fmt.hex %s92, isUpper false : i64
    %c22 = sim.fmt.concat (%n22, %f22, %nl)
    sim.proc.print %c22
    %n23 = sim.fmt.literal "wildcard_eq = "
    %f23 = sim.fmt.hex %s96, isUpper false : i64
    %c23 = sim.fmt.concat (%n23, %f23, %nl)
    sim.proc.print %c23
    %n24 = sim.fmt.literal "wildcard_ne = "
    %f24 = sim.fmt.hex %s100, isUpper false : i64
    %c24 = sim.fmt.concat (%n24, %f24, %nl)
    sim.proc.print %c24
    %n25 = sim.fmt.literal "casez_eq = "
    %f25 = sim.fmt.hex %s104, isUpper false : i64
    %c25 = sim.fmt.concat (%n25, %f25, %nl)
    sim.proc.print %c25
    %n26 = sim.fmt.literal "casexz_eq = "
    %f26 = sim.fmt.hex %s108, isUpper false : i64
    %c26 = sim.fmt.concat (%n26, %f26, %nl)
    sim.proc.print %c26
    %n27 = sim.fmt.literal "not = "
    %f27 = sim.fmt.hex %s112, isUpper false : i64
    %c27 = sim.fmt.concat (%n27, %f27, %nl)
    sim.proc.print %c27
    %n28 = sim.fmt.literal "neg = "
    %f28 = sim.fmt.hex %s116, isUpper false : i64
    %c28 = sim.fmt.concat (%n28, %f28, %nl)
    sim.proc.print %c28
    %n29 = sim.fmt.literal "reduce_and = "
    %f29 = sim.fmt.hex %s120, isUpper false : i64
    %c29 = sim.fmt.concat (%n29, %f29, %nl)
    sim.proc.print %c29
    %n30 = sim.fmt.literal "reduce_or = "
    %f30 = sim.fmt.hex %s124, isUpper false : i64
    %c30 = sim.fmt.concat (%n30, %f30, %nl)
    sim.proc.print %c30
    %n31 = sim.fmt.literal "reduce_xor = "
    %f31 = sim.fmt.hex %s128, isUpper false : i64
    %c31 = sim.fmt.concat (%n31, %f31, %nl)
    sim.proc.print %c31
    %n32 = sim.fmt.literal "bool = "
    %f32 = sim.fmt.hex %s132, isUpper false : i64
    %c32 = sim.fmt.concat (%n32, %f32, %nl)
    sim.proc.print %c32
    %n33 = sim.fmt.literal "known = "
    %f33 = sim.fmt.hex %s136, isUpper false : i64
    %c33 = sim.fmt.concat (%n33, %f33, %nl)
    sim.proc.print %c33
    llhd.halt
  }
}
