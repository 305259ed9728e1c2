// RULE: four.add, four.and, four.arithmetic.unknown, four.bool, four.casexz_eq, four.casez_eq
// RULE: four.compare.unknown, four.division.zero, four.divs, four.divu, four.eq, four.known, four.merge
// RULE: four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows, four.pows.negative
// RULE: four.powu, four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt, four.sle, four.slt
// RULE: four.sub, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq, four.wildcard_ne, four.xor
// OUT: and = e22e3894e8e69f09
// OUT: or = e1c86fc81e26ba05
// OUT: xor = c6687a3073ce18a1
// OUT: add = c9351c5210773871
// OUT: sub = 18a738c8bd4a3f51
// OUT: mul = 03bc990ce322d8e1
// OUT: divu = a0351d5731511194
// OUT: modu = 0365ae4c2227d470
// OUT: divs = 644cff3f20380b86
// OUT: mods = 4b2cbc23ad043b0b
// OUT: powu = 9f13a807fe2bc15b
// OUT: pows = 66e87f10ab454619
// OUT: merge = f5f74e0116683ea5
// OUT: eq = f7f9aafe2a404a1a
// OUT: ne = 80afd627393ed5f6
// OUT: ult = a6236592be35fc80
// OUT: ule = 2a1435a21ecfac90
// OUT: ugt = 4e954b8344af7380
// OUT: uge = d2861b92a5492390
// OUT: slt = 9de8d913cfc5fc80
// OUT: sle = 21d9a923305fac90
// OUT: sgt = 56cfd802331f7380
// OUT: sge = dac0a81193b92390
// OUT: wildcard_eq = d70a62d84df759bf
// OUT: wildcard_ne = a19f1e4d1587c651
// OUT: casez_eq = 7bfb321ac59bb212
// OUT: casexz_eq = 360142f679f37212
// OUT: not = 7cc0e077d346ef1b
// OUT: neg = 77dd2017b5fdd85d
// OUT: reduce_and = 966cba756695a169
// OUT: reduce_or = 76f7937c48946447
// OUT: reduce_xor = 09df061348efd604
// OUT: bool = 76f7937c48946447
// OUT: known = 4b87c9a5b6a25687

// Samples of 63 bits: a hash of all results of each operation.
hw.module @tb() {
  %as = hw.aggregate_constant [9223372036854775809 : i126, 4611686018427387904 : i126, -30877054035122379203492890725046051146 : i126, -21725075449089487037792673840128269088 : i126, 27797625640023956489170578871492280320 : i126, -1 : i126, 9223372036854775807 : i126, -32873699286353559208925574978229764096 : i126, -24838290459252299559927461025429848064 : i126, 24019464144744211815915505364127186944 : i126, 27670116110564327424 : i126, -42535295865117307932921825928971026432 : i126, -9223372036854775808 : i126, 9223372036854775808 : i126, 0 : i126] : !hw.array<15xi126>
  %bs = hw.aggregate_constant [9223372036854775809 : i126, 4611686018427387904 : i126, -30877054035122379203492890725046051146 : i126, -21725075449089487037792673840128269088 : i126, 27797625640023956489170578871492280320 : i126, -1 : i126, 9223372036854775807 : i126, -32873699286353559208925574978229764096 : i126, -24838290459252299559927461025429848064 : i126, 24019464144744211815915505364127186944 : i126, 27670116110564327424 : i126, -42535295865117307932921825928971026432 : i126, -9223372036854775808 : i126, 9223372036854775808 : i126, 0 : i126] : !hw.array<15xi126>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 15 : i64
    %nb = hw.constant 15 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64, %h3: i64, %h4: i64, %h5: i64, %h6: i64, %h7: i64, %h8: i64, %h9: i64, %h10: i64, %h11: i64, %h12: i64, %h13: i64, %h14: i64, %h15: i64, %h16: i64, %h17: i64, %h18: i64, %h19: i64, %h20: i64, %h21: i64, %h22: i64, %h23: i64, %h24: i64, %h25: i64, %h26: i64, %h27: i64, %h28: i64, %h29: i64, %h30: i64, %h31: i64, %h32: i64, %h33: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi126>, i4
    %a = hw.bitcast %a0 : (i126) -> !hw.struct<value: i63, unknown: i63>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7, %h8, %h9, %h10, %h11, %h12, %h13, %h14, %h15, %h16, %h17, %h18, %h19, %h20, %h21, %h22, %h23, %h24, %h25, %h26, %h27, %h28, %h29, %h30, %h31, %h32, %h33 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64, %g8: i64, %g9: i64, %g10: i64, %g11: i64, %g12: i64, %g13: i64, %g14: i64, %g15: i64, %g16: i64, %g17: i64, %g18: i64, %g19: i64, %g20: i64, %g21: i64, %g22: i64, %g23: i64, %g24: i64, %g25: i64, %g26: i64, %g27: i64, %g28: i64, %g29: i64, %g30: i64, %g31: i64, %g32: i64, %g33: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<15xi126>, i4
    %b = hw.bitcast %b0 : (i126) -> !hw.struct<value: i63, unknown: i63>
    %r0 = four.and %a, %b : !hw.struct<value: i63, unknown: i63>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z1 = hw.constant 0 : i2
    %e2 = comb.concat %z1, %q0 : i2, i126
    %l3 = comb.extract %e2 from 0 : (i128) -> i64
    %m4 = comb.mul %g0, %k31 : i64
    %s5 = comb.add %m4, %l3, %k7 : i64
    %l6 = comb.extract %e2 from 64 : (i128) -> i64
    %m7 = comb.mul %s5, %k31 : i64
    %s8 = comb.add %m7, %l6, %k7 : i64
    %r1 = four.or %a, %b : !hw.struct<value: i63, unknown: i63>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z9 = hw.constant 0 : i2
    %e10 = comb.concat %z9, %q1 : i2, i126
    %l11 = comb.extract %e10 from 0 : (i128) -> i64
    %m12 = comb.mul %g1, %k31 : i64
    %s13 = comb.add %m12, %l11, %k7 : i64
    %l14 = comb.extract %e10 from 64 : (i128) -> i64
    %m15 = comb.mul %s13, %k31 : i64
    %s16 = comb.add %m15, %l14, %k7 : i64
    %r2 = four.xor %a, %b : !hw.struct<value: i63, unknown: i63>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z17 = hw.constant 0 : i2
    %e18 = comb.concat %z17, %q2 : i2, i126
    %l19 = comb.extract %e18 from 0 : (i128) -> i64
    %m20 = comb.mul %g2, %k31 : i64
    %s21 = comb.add %m20, %l19, %k7 : i64
    %l22 = comb.extract %e18 from 64 : (i128) -> i64
    %m23 = comb.mul %s21, %k31 : i64
    %s24 = comb.add %m23, %l22, %k7 : i64
    %r3 = four.add %a, %b : !hw.struct<value: i63, unknown: i63>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z25 = hw.constant 0 : i2
    %e26 = comb.concat %z25, %q3 : i2, i126
    %l27 = comb.extract %e26 from 0 : (i128) -> i64
    %m28 = comb.mul %g3, %k31 : i64
    %s29 = comb.add %m28, %l27, %k7 : i64
    %l30 = comb.extract %e26 from 64 : (i128) -> i64
    %m31 = comb.mul %s29, %k31 : i64
    %s32 = comb.add %m31, %l30, %k7 : i64
    %r4 = four.sub %a, %b : !hw.struct<value: i63, unknown: i63>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z33 = hw.constant 0 : i2
    %e34 = comb.concat %z33, %q4 : i2, i126
    %l35 = comb.extract %e34 from 0 : (i128) -> i64
    %m36 = comb.mul %g4, %k31 : i64
    %s37 = comb.add %m36, %l35, %k7 : i64
    %l38 = comb.extract %e34 from 64 : (i128) -> i64
    %m39 = comb.mul %s37, %k31 : i64
    %s40 = comb.add %m39, %l38, %k7 : i64
    %r5 = four.mul %a, %b : !hw.struct<value: i63, unknown: i63>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z41 = hw.constant 0 : i2
    %e42 = comb.concat %z41, %q5 : i2, i126
    %l43 = comb.extract %e42 from 0 : (i128) -> i64
    %m44 = comb.mul %g5, %k31 : i64
    %s45 = comb.add %m44, %l43, %k7 : i64
    %l46 = comb.extract %e42 from 64 : (i128) -> i64
    %m47 = comb.mul %s45, %k31 : i64
    %s48 = comb.add %m47, %l46, %k7 : i64
    %r6 = four.divu %a, %b : !hw.struct<value: i63, unknown: i63>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z49 = hw.constant 0 : i2
    %e50 = comb.concat %z49, %q6 : i2, i126
    %l51 = comb.extract %e50 from 0 : (i128) -> i64
    %m52 = comb.mul %g6, %k31 : i64
    %s53 = comb.add %m52, %l51, %k7 : i64
    %l54 = comb.extract %e50 from 64 : (i128) -> i64
    %m55 = comb.mul %s53, %k31 : i64
    %s56 = comb.add %m55, %l54, %k7 : i64
    %r7 = four.modu %a, %b : !hw.struct<value: i63, unknown: i63>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z57 = hw.constant 0 : i2
    %e58 = comb.concat %z57, %q7 : i2, i126
    %l59 = comb.extract %e58 from 0 : (i128) -> i64
    %m60 = comb.mul %g7, %k31 : i64
    %s61 = comb.add %m60, %l59, %k7 : i64
    %l62 = comb.extract %e58 from 64 : (i128) -> i64
    %m63 = comb.mul %s61, %k31 : i64
    %s64 = comb.add %m63, %l62, %k7 : i64
    %r8 = four.divs %a, %b : !hw.struct<value: i63, unknown: i63>
    %q8 = hw.bitcast %r8 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z65 = hw.constant 0 : i2
    %e66 = comb.concat %z65, %q8 : i2, i126
    %l67 = comb.extract %e66 from 0 : (i128) -> i64
    %m68 = comb.mul %g8, %k31 : i64
    %s69 = comb.add %m68, %l67, %k7 : i64
    %l70 = comb.extract %e66 from 64 : (i128) -> i64
    %m71 = comb.mul %s69, %k31 : i64
    %s72 = comb.add %m71, %l70, %k7 : i64
    %r9 = four.mods %a, %b : !hw.struct<value: i63, unknown: i63>
    %q9 = hw.bitcast %r9 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z73 = hw.constant 0 : i2
    %e74 = comb.concat %z73, %q9 : i2, i126
    %l75 = comb.extract %e74 from 0 : (i128) -> i64
    %m76 = comb.mul %g9, %k31 : i64
    %s77 = comb.add %m76, %l75, %k7 : i64
    %l78 = comb.extract %e74 from 64 : (i128) -> i64
    %m79 = comb.mul %s77, %k31 : i64
    %s80 = comb.add %m79, %l78, %k7 : i64
    %r10 = four.powu %a, %b : !hw.struct<value: i63, unknown: i63>
    %q10 = hw.bitcast %r10 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z81 = hw.constant 0 : i2
    %e82 = comb.concat %z81, %q10 : i2, i126
    %l83 = comb.extract %e82 from 0 : (i128) -> i64
    %m84 = comb.mul %g10, %k31 : i64
    %s85 = comb.add %m84, %l83, %k7 : i64
    %l86 = comb.extract %e82 from 64 : (i128) -> i64
    %m87 = comb.mul %s85, %k31 : i64
    %s88 = comb.add %m87, %l86, %k7 : i64
    %r11 = four.pows %a, %b : !hw.struct<value: i63, unknown: i63>
    %q11 = hw.bitcast %r11 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z89 = hw.constant 0 : i2
    %e90 = comb.concat %z89, %q11 : i2, i126
    %l91 = comb.extract %e90 from 0 : (i128) -> i64
    %m92 = comb.mul %g11, %k31 : i64
    %s93 = comb.add %m92, %l91, %k7 : i64
    %l94 = comb.extract %e90 from 64 : (i128) -> i64
    %m95 = comb.mul %s93, %k31 : i64
    %s96 = comb.add %m95, %l94, %k7 : i64
    %r12 = four.merge %a, %b : !hw.struct<value: i63, unknown: i63>
    %q12 = hw.bitcast %r12 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z97 = hw.constant 0 : i2
    %e98 = comb.concat %z97, %q12 : i2, i126
    %l99 = comb.extract %e98 from 0 : (i128) -> i64
    %m100 = comb.mul %g12, %k31 : i64
    %s101 = comb.add %m100, %l99, %k7 : i64
    %l102 = comb.extract %e98 from 64 : (i128) -> i64
    %m103 = comb.mul %s101, %k31 : i64
    %s104 = comb.add %m103, %l102, %k7 : i64
    %r13 = four.eq %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q13 = hw.bitcast %r13 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z105 = hw.constant 0 : i62
    %e106 = comb.concat %z105, %q13 : i62, i2
    %m107 = comb.mul %g13, %k31 : i64
    %s108 = comb.add %m107, %e106, %k7 : i64
    %r14 = four.ne %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q14 = hw.bitcast %r14 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z109 = hw.constant 0 : i62
    %e110 = comb.concat %z109, %q14 : i62, i2
    %m111 = comb.mul %g14, %k31 : i64
    %s112 = comb.add %m111, %e110, %k7 : i64
    %r15 = four.ult %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q15 = hw.bitcast %r15 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z113 = hw.constant 0 : i62
    %e114 = comb.concat %z113, %q15 : i62, i2
    %m115 = comb.mul %g15, %k31 : i64
    %s116 = comb.add %m115, %e114, %k7 : i64
    %r16 = four.ule %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q16 = hw.bitcast %r16 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z117 = hw.constant 0 : i62
    %e118 = comb.concat %z117, %q16 : i62, i2
    %m119 = comb.mul %g16, %k31 : i64
    %s120 = comb.add %m119, %e118, %k7 : i64
    %r17 = four.ugt %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q17 = hw.bitcast %r17 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z121 = hw.constant 0 : i62
    %e122 = comb.concat %z121, %q17 : i62, i2
    %m123 = comb.mul %g17, %k31 : i64
    %s124 = comb.add %m123, %e122, %k7 : i64
    %r18 = four.uge %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q18 = hw.bitcast %r18 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z125 = hw.constant 0 : i62
    %e126 = comb.concat %z125, %q18 : i62, i2
    %m127 = comb.mul %g18, %k31 : i64
    %s128 = comb.add %m127, %e126, %k7 : i64
    %r19 = four.slt %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q19 = hw.bitcast %r19 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z129 = hw.constant 0 : i62
    %e130 = comb.concat %z129, %q19 : i62, i2
    %m131 = comb.mul %g19, %k31 : i64
    %s132 = comb.add %m131, %e130, %k7 : i64
    %r20 = four.sle %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q20 = hw.bitcast %r20 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z133 = hw.constant 0 : i62
    %e134 = comb.concat %z133, %q20 : i62, i2
    %m135 = comb.mul %g20, %k31 : i64
    %s136 = comb.add %m135, %e134, %k7 : i64
    %r21 = four.sgt %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q21 = hw.bitcast %r21 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z137 = hw.constant 0 : i62
    %e138 = comb.concat %z137, %q21 : i62, i2
    %m139 = comb.mul %g21, %k31 : i64
    %s140 = comb.add %m139, %e138, %k7 : i64
    %r22 = four.sge %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q22 = hw.bitcast %r22 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z141 = hw.constant 0 : i62
    %e142 = comb.concat %z141, %q22 : i62, i2
    %m143 = comb.mul %g22, %k31 : i64
    %s144 = comb.add %m143, %e142, %k7 : i64
    %r23 = four.wildcard_eq %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q23 = hw.bitcast %r23 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z145 = hw.constant 0 : i62
    %e146 = comb.concat %z145, %q23 : i62, i2
    %m147 = comb.mul %g23, %k31 : i64
    %s148 = comb.add %m147, %e146, %k7 : i64
    %r24 = four.wildcard_ne %a, %b : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q24 = hw.bitcast %r24 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z149 = hw.constant 0 : i62
    %e150 = comb.concat %z149, %q24 : i62, i2
    %m151 = comb.mul %g24, %k31 : i64
    %s152 = comb.add %m151, %e150, %k7 : i64
    %r25 = four.casez_eq %a, %b : !hw.struct<value: i63, unknown: i63>
    %z153 = hw.constant 0 : i63
    %e154 = comb.concat %z153, %r25 : i63, i1
    %m155 = comb.mul %g25, %k31 : i64
    %s156 = comb.add %m155, %e154, %k7 : i64
    %r26 = four.casexz_eq %a, %b : !hw.struct<value: i63, unknown: i63>
    %z157 = hw.constant 0 : i63
    %e158 = comb.concat %z157, %r26 : i63, i1
    %m159 = comb.mul %g26, %k31 : i64
    %s160 = comb.add %m159, %e158, %k7 : i64
    %r27 = four.not %a : !hw.struct<value: i63, unknown: i63>
    %q27 = hw.bitcast %r27 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z161 = hw.constant 0 : i2
    %e162 = comb.concat %z161, %q27 : i2, i126
    %l163 = comb.extract %e162 from 0 : (i128) -> i64
    %m164 = comb.mul %g27, %k31 : i64
    %s165 = comb.add %m164, %l163, %k7 : i64
    %l166 = comb.extract %e162 from 64 : (i128) -> i64
    %m167 = comb.mul %s165, %k31 : i64
    %s168 = comb.add %m167, %l166, %k7 : i64
    %r28 = four.neg %a : !hw.struct<value: i63, unknown: i63>
    %q28 = hw.bitcast %r28 : (!hw.struct<value: i63, unknown: i63>) -> i126
    %z169 = hw.constant 0 : i2
    %e170 = comb.concat %z169, %q28 : i2, i126
    %l171 = comb.extract %e170 from 0 : (i128) -> i64
    %m172 = comb.mul %g28, %k31 : i64
    %s173 = comb.add %m172, %l171, %k7 : i64
    %l174 = comb.extract %e170 from 64 : (i128) -> i64
    %m175 = comb.mul %s173, %k31 : i64
    %s176 = comb.add %m175, %l174, %k7 : i64
    %r29 = four.reduce_and %a : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q29 = hw.bitcast %r29 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z177 = hw.constant 0 : i62
    %e178 = comb.concat %z177, %q29 : i62, i2
    %m179 = comb.mul %g29, %k31 : i64
    %s180 = comb.add %m179, %e178, %k7 : i64
    %r30 = four.reduce_or %a : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q30 = hw.bitcast %r30 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z181 = hw.constant 0 : i62
    %e182 = comb.concat %z181, %q30 : i62, i2
    %m183 = comb.mul %g30, %k31 : i64
    %s184 = comb.add %m183, %e182, %k7 : i64
    %r31 = four.reduce_xor %a : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q31 = hw.bitcast %r31 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z185 = hw.constant 0 : i62
    %e186 = comb.concat %z185, %q31 : i62, i2
    %m187 = comb.mul %g31, %k31 : i64
    %s188 = comb.add %m187, %e186, %k7 : i64
    %r32 = four.bool %a : !hw.struct<value: i63, unknown: i63> -> !hw.struct<value: i1, unknown: i1>
    %q32 = hw.bitcast %r32 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z189 = hw.constant 0 : i62
    %e190 = comb.concat %z189, %q32 : i62, i2
    %m191 = comb.mul %g32, %k31 : i64
    %s192 = comb.add %m191, %e190, %k7 : i64
    %r33 = four.known %a : !hw.struct<value: i63, unknown: i63>
    %z193 = hw.constant 0 : i63
    %e194 = comb.concat %z193, %r33 : i63, i1
    %m195 = comb.mul %g33, %k31 : i64
    %s196 = comb.add %m195, %e194, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s8, %s16, %s24, %s32, %s40, %s48, %s56, %s64, %s72, %s80, %s88, %s96, %s104, %s108, %s112, %s116, %s120, %s124, %s128, %s132, %s136, %s140, %s144, %s148, %s152, %s156, %s160, %s168, %s176, %s180, %s184, %s188, %s192, %s196 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s8, %s16, %s24, %s32, %s40, %s48, %s56, %s64, %s72, %s80, %s88, %s96, %s104, %s108, %s112, %s116, %s120, %s124, %s128, %s132, %s136, %s140, %s144, %s148, %s152, %s156, %s160, %s168, %s176, %s180, %s184, %s188, %s192, %s196 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "and = "
    %f0 = sim.fmt.hex %s8, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "or = "
    %f1 = sim.fmt.hex %s16, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "xor = "
    %f2 = sim.fmt.hex %s24, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "add = "
    %f3 = sim.fmt.hex %s32, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "sub = "
    %f4 = sim.fmt.hex %s40, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "mul = "
    %f5 = sim.fmt.hex %s48, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "divu = "
    %f6 = sim.fmt.hex %s56, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "modu = "
    %f7 = sim.fmt.hex %s64, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    %n8 = sim.fmt.literal "divs = "
    %f8 = sim.fmt.hex %s72, isUpper false : i64
    %c8 = sim.fmt.concat (%n8, %f8, %nl)
    sim.proc.print %c8
    %n9 = sim.fmt.literal "mods = "
    %f9 = sim.fmt.hex %s80, isUpper false : i64
    %c9 = sim.fmt.concat (%n9, %f9, %nl)
    sim.proc.print %c9
    %n10 = sim.fmt.literal "powu = "
    %f10 = sim.fmt.hex %s88, isUpper false : i64
    %c10 = sim.fmt.concat (%n10, %f10, %nl)
    sim.proc.print %c10
    %n11 = sim.fmt.literal "pows = "
    %f11 = sim.fmt.hex %s96, isUpper false : i64
    %c11 = sim.fmt.concat (%n11, %f11, %nl)
    sim.proc.print %c11
    %n12 = sim.fmt.literal "merge = "
    %f12 = sim.fmt.hex %s104, isUpper false : i64
    %c12 = sim.fmt.concat (%n12, %f12, %nl)
    sim.proc.print %c12
    %n13 = sim.fmt.literal "eq = "
    %f13 = sim.fmt.hex %s108, isUpper false : i64
    %c13 = sim.fmt.concat (%n13, %f13, %nl)
    sim.proc.print %c13
    %n14 = sim.fmt.literal "ne = "
    %f14 = sim.fmt.hex %s112, isUpper false : i64
    %c14 = sim.fmt.concat (%n14, %f14, %nl)
    sim.proc.print %c14
    %n15 = sim.fmt.literal "ult = "
    %f15 = sim.fmt.hex %s116, isUpper false : i64
    %c15 = sim.fmt.concat (%n15, %f15, %nl)
    sim.proc.print %c15
    %n16 = sim.fmt.literal "ule = "
    %f16 = sim.fmt.hex %s120, isUpper false : i64
    %c16 = sim.fmt.concat (%n16, %f16, %nl)
    sim.proc.print %c16
    %n17 = sim.fmt.literal "ugt = "
    %f17 = sim.fmt.hex %s124, isUpper false : i64
    %c17 = sim.fmt.concat (%n17, %f17, %nl)
    sim.proc.print %c17
    %n18 = sim.fmt.literal "uge = "
    %f18 = sim.fmt.hex %s128, isUpper false : i64
    %c18 = sim.fmt.concat (%n18, %f18, %nl)
    sim.proc.print %c18
    %n19 = sim.fmt.literal "slt = "
    %f19 = sim.fmt.hex %s132, isUpper false : i64
    %c19 = sim.fmt.concat (%n19, %f19, %nl)
    sim.proc.print %c19
    %n20 = sim.fmt.literal "sle = "
    %f20 = sim.fmt.hex %s136, isUpper false : i64
    %c20 = sim.fmt.concat (%n20, %f20, %nl)
    sim.proc.print %c20
    %n21 = sim.fmt.literal "sgt = "
    %f21 = sim.fmt.hex %s140, isUpper false : i64
    %c21 = sim.fmt.concat (%n21, %f21, %nl)
    sim.proc.print %c21
    %n22 = sim.fmt.literal "sge = "
    %f22 = sim.fmt.hex %s144, isUpper false : i64
    %c22 = sim.fmt.concat (%n22, %f22, %nl)
    sim.proc.print %c22
    %n23 = sim.fmt.literal "wildcard_eq = "
    %f23 = sim.fmt.hex %s148, isUpper false : i64
    %c23 = sim.fmt.concat (%n23, %f23, %nl)
    sim.proc.print %c23
    %n24 = sim.fmt.literal "wildcard_ne = "
    %f24 = sim.fmt.hex %s152, isUpper false : i64
    %c24 = sim.fmt.concat (%n24, %f24, %nl)
    sim.proc.print %c24
    %n25 = sim.fmt.literal "casez_eq = "
    %f25 = sim.fmt.hex %s156, isUpper false : i64
    %c25 = sim.fmt.concat (%n25, %f25, %nl)
    sim.proc.print %c25
    %n26 = sim.fmt.literal "casexz_eq = "
    %f26 = sim.fmt.hex %s160, isUpper false : i64
    %c26 = sim.fmt.concat (%n26, %f26, %nl)
    sim.proc.print %c26
    %n27 = sim.fmt.literal "not = "
    %f27 = sim.fmt.hex %s168, isUpper false : i64
    %c27 = sim.fmt.concat (%n27, %f27, %nl)
    sim.proc.print %c27
    %n28 = sim.fmt.literal "neg = "
    %f28 = sim.fmt.hex %s176, isUpper false : i64
    %c28 = sim.fmt.concat (%n28, %f28, %nl)
    sim.proc.print %c28
    %n29 = sim.fmt.literal "reduce_and = "
    %f29 = sim.fmt.hex %s180, isUpper false : i64
    %c29 = sim.fmt.concat (%n29, %f29, %nl)
    sim.proc.print %c29
    %n30 = sim.fmt.literal "reduce_or = "
    %f30 = sim.fmt.hex %s184, isUpper false : i64
    %c30 = sim.fmt.concat (%n30, %f30, %nl)
    sim.proc.print %c30
    %n31 = sim.fmt.literal "reduce_xor = "
    %f31 = sim.fmt.hex %s188, isUpper false : i64
    %c31 = sim.fmt.concat (%n31, %f31, %nl)
    sim.proc.print %c31
    %n32 = sim.fmt.literal "bool = "
    %f32 = sim.fmt.hex %s192, isUpper false : i64
    %c32 = sim.fmt.concat (%n32, %f32, %nl)
    sim.proc.print %c32
    %n33 = sim.fmt.literal "known = "
    %f33 = sim.fmt.hex %s196, isUpper false : i64
    %c33 = sim.fmt.concat (%n33, %f33, %nl)
    sim.proc.print %c33
    llhd.halt
  }
}
