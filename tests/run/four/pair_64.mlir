// RULE: four.add, four.and, four.arithmetic.unknown, four.bool, four.casexz_eq, four.casez_eq
// RULE: four.compare.unknown, four.division.zero, four.divs, four.divu, four.eq, four.known, four.merge
// RULE: four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows, four.pows.negative
// RULE: four.powu, four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt, four.sle, four.slt
// RULE: four.sub, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq, four.wildcard_ne, four.xor
// OUT: and = 64038a9a1e8d3b69
// OUT: or = 5cfd435267475959
// OUT: xor = 2f4c36acbbdfc9c4
// OUT: add = ad8d11253657e051
// OUT: sub = 21ebc8c05c812361
// OUT: mul = fb08a54734bcaf02
// OUT: divu = 99f1b4166d0b410a
// OUT: modu = caef4d2bf60b5cfd
// OUT: divs = b770c2152ccb45f9
// OUT: mods = 4abe5370425a064d
// OUT: powu = 94f220a292079b06
// OUT: pows = 5a8a87ec3310ffcc
// OUT: merge = 2a5bc9e4fe4ed879
// OUT: eq = f7f9aafe2a404a1a
// OUT: ne = 80afd627393ed5f6
// OUT: ult = 2aecb06bb9e64100
// OUT: ule = aedd807b1a7ff110
// OUT: ugt = c9cc00aa48ff2f00
// OUT: uge = 4dbcd0b9a998df10
// OUT: slt = b715182149bb5300
// OUT: sle = 3b05e830aa550310
// OUT: sgt = 3da398f4b92a1d00
// OUT: sge = c194690419c3cd10
// OUT: wildcard_eq = d70a62d84df759bf
// OUT: wildcard_ne = a19f1e4d1587c651
// OUT: casez_eq = 7bfb321ac59bb212
// OUT: casexz_eq = 360142f679f37212
// OUT: not = 1a5785b30c2bce3a
// OUT: neg = a6945583230be4e8
// OUT: reduce_and = 966cba756695a169
// OUT: reduce_or = 76f7937c48946447
// OUT: reduce_xor = 1e28169065e17d04
// OUT: bool = 76f7937c48946447
// OUT: known = 4b87c9a5b6a25687

// Samples of 64 bits: a hash of all results of each operation.
hw.module @tb() {
  %as = hw.aggregate_constant [18446744073709551617 : i128, 9223372036854775808 : i128, 454894938149153785445751464065351677 : i128, 115395726596835030445227431160316005784 : i128, -125429963662133604713567980305889886208 : i128, -1 : i128, 18446744073709551615 : i128, -83351661493813664360437380721210818560 : i128, -69256920565401944370754692583237091328 : i128, -26925124398562854620711351298977431552 : i128, 55340232221128654848 : i128, -170141183460469231731687303715884105728 : i128, -18446744073709551616 : i128, 18446744073709551616 : i128, 0 : i128] : !hw.array<15xi128>
  %bs = hw.aggregate_constant [18446744073709551617 : i128, 9223372036854775808 : i128, 454894938149153785445751464065351677 : i128, 115395726596835030445227431160316005784 : i128, -125429963662133604713567980305889886208 : i128, -1 : i128, 18446744073709551615 : i128, -83351661493813664360437380721210818560 : i128, -69256920565401944370754692583237091328 : i128, -26925124398562854620711351298977431552 : i128, 55340232221128654848 : i128, -170141183460469231731687303715884105728 : i128, -18446744073709551616 : i128, 18446744073709551616 : i128, 0 : i128] : !hw.array<15xi128>
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
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi128>, i4
    %a = hw.bitcast %a0 : (i128) -> !hw.struct<value: i64, unknown: i64>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7, %h8, %h9, %h10, %h11, %h12, %h13, %h14, %h15, %h16, %h17, %h18, %h19, %h20, %h21, %h22, %h23, %h24, %h25, %h26, %h27, %h28, %h29, %h30, %h31, %h32, %h33 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64, %g8: i64, %g9: i64, %g10: i64, %g11: i64, %g12: i64, %g13: i64, %g14: i64, %g15: i64, %g16: i64, %g17: i64, %g18: i64, %g19: i64, %g20: i64, %g21: i64, %g22: i64, %g23: i64, %g24: i64, %g25: i64, %g26: i64, %g27: i64, %g28: i64, %g29: i64, %g30: i64, %g31: i64, %g32: i64, %g33: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<15xi128>, i4
    %b = hw.bitcast %b0 : (i128) -> !hw.struct<value: i64, unknown: i64>
    %r0 = four.and %a, %b : !hw.struct<value: i64, unknown: i64>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l1 = comb.extract %q0 from 0 : (i128) -> i64
    %m2 = comb.mul %g0, %k31 : i64
    %s3 = comb.add %m2, %l1, %k7 : i64
    %l4 = comb.extract %q0 from 64 : (i128) -> i64
    %m5 = comb.mul %s3, %k31 : i64
    %s6 = comb.add %m5, %l4, %k7 : i64
    %r1 = four.or %a, %b : !hw.struct<value: i64, unknown: i64>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l7 = comb.extract %q1 from 0 : (i128) -> i64
    %m8 = comb.mul %g1, %k31 : i64
    %s9 = comb.add %m8, %l7, %k7 : i64
    %l10 = comb.extract %q1 from 64 : (i128) -> i64
    %m11 = comb.mul %s9, %k31 : i64
    %s12 = comb.add %m11, %l10, %k7 : i64
    %r2 = four.xor %a, %b : !hw.struct<value: i64, unknown: i64>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l13 = comb.extract %q2 from 0 : (i128) -> i64
    %m14 = comb.mul %g2, %k31 : i64
    %s15 = comb.add %m14, %l13, %k7 : i64
    %l16 = comb.extract %q2 from 64 : (i128) -> i64
    %m17 = comb.mul %s15, %k31 : i64
    %s18 = comb.add %m17, %l16, %k7 : i64
    %r3 = four.add %a, %b : !hw.struct<value: i64, unknown: i64>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l19 = comb.extract %q3 from 0 : (i128) -> i64
    %m20 = comb.mul %g3, %k31 : i64
    %s21 = comb.add %m20, %l19, %k7 : i64
    %l22 = comb.extract %q3 from 64 : (i128) -> i64
    %m23 = comb.mul %s21, %k31 : i64
    %s24 = comb.add %m23, %l22, %k7 : i64
    %r4 = four.sub %a, %b : !hw.struct<value: i64, unknown: i64>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l25 = comb.extract %q4 from 0 : (i128) -> i64
    %m26 = comb.mul %g4, %k31 : i64
    %s27 = comb.add %m26, %l25, %k7 : i64
    %l28 = comb.extract %q4 from 64 : (i128) -> i64
    %m29 = comb.mul %s27, %k31 : i64
    %s30 = comb.add %m29, %l28, %k7 : i64
    %r5 = four.mul %a, %b : !hw.struct<value: i64, unknown: i64>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l31 = comb.extract %q5 from 0 : (i128) -> i64
    %m32 = comb.mul %g5, %k31 : i64
    %s33 = comb.add %m32, %l31, %k7 : i64
    %l34 = comb.extract %q5 from 64 : (i128) -> i64
    %m35 = comb.mul %s33, %k31 : i64
    %s36 = comb.add %m35, %l34, %k7 : i64
    %r6 = four.divu %a, %b : !hw.struct<value: i64, unknown: i64>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l37 = comb.extract %q6 from 0 : (i128) -> i64
    %m38 = comb.mul %g6, %k31 : i64
    %s39 = comb.add %m38, %l37, %k7 : i64
    %l40 = comb.extract %q6 from 64 : (i128) -> i64
    %m41 = comb.mul %s39, %k31 : i64
    %s42 = comb.add %m41, %l40, %k7 : i64
    %r7 = four.modu %a, %b : !hw.struct<value: i64, unknown: i64>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l43 = comb.extract %q7 from 0 : (i128) -> i64
    %m44 = comb.mul %g7, %k31 : i64
    %s45 = comb.add %m44, %l43, %k7 : i64
    %l46 = comb.extract %q7 from 64 : (i128) -> i64
    %m47 = comb.mul %s45, %k31 : i64
    %s48 = comb.add %m47, %l46, %k7 : i64
    %r8 = four.divs %a, %b : !hw.struct<value: i64, unknown: i64>
    %q8 = hw.bitcast %r8 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l49 = comb.extract %q8 from 0 : (i128) -> i64
    %m50 = comb.mul %g8, %k31 : i64
    %s51 = comb.add %m50, %l49, %k7 : i64
    %l52 = comb.extract %q8 from 64 : (i128) -> i64
    %m53 = comb.mul %s51, %k31 : i64
    %s54 = comb.add %m53, %l52, %k7 : i64
    %r9 = four.mods %a, %b : !hw.struct<value: i64, unknown: i64>
    %q9 = hw.bitcast %r9 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l55 = comb.extract %q9 from 0 : (i128) -> i64
    %m56 = comb.mul %g9, %k31 : i64
    %s57 = comb.add %m56, %l55, %k7 : i64
    %l58 = comb.extract %q9 from 64 : (i128) -> i64
    %m59 = comb.mul %s57, %k31 : i64
    %s60 = comb.add %m59, %l58, %k7 : i64
    %r10 = four.powu %a, %b : !hw.struct<value: i64, unknown: i64>
    %q10 = hw.bitcast %r10 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l61 = comb.extract %q10 from 0 : (i128) -> i64
    %m62 = comb.mul %g10, %k31 : i64
    %s63 = comb.add %m62, %l61, %k7 : i64
    %l64 = comb.extract %q10 from 64 : (i128) -> i64
    %m65 = comb.mul %s63, %k31 : i64
    %s66 = comb.add %m65, %l64, %k7 : i64
    %r11 = four.pows %a, %b : !hw.struct<value: i64, unknown: i64>
    %q11 = hw.bitcast %r11 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l67 = comb.extract %q11 from 0 : (i128) -> i64
    %m68 = comb.mul %g11, %k31 : i64
    %s69 = comb.add %m68, %l67, %k7 : i64
    %l70 = comb.extract %q11 from 64 : (i128) -> i64
    %m71 = comb.mul %s69, %k31 : i64
    %s72 = comb.add %m71, %l70, %k7 : i64
    %r12 = four.merge %a, %b : !hw.struct<value: i64, unknown: i64>
    %q12 = hw.bitcast %r12 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l73 = comb.extract %q12 from 0 : (i128) -> i64
    %m74 = comb.mul %g12, %k31 : i64
    %s75 = comb.add %m74, %l73, %k7 : i64
    %l76 = comb.extract %q12 from 64 : (i128) -> i64
    %m77 = comb.mul %s75, %k31 : i64
    %s78 = comb.add %m77, %l76, %k7 : i64
    %r13 = four.eq %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q13 = hw.bitcast %r13 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z79 = hw.constant 0 : i62
    %e80 = comb.concat %z79, %q13 : i62, i2
    %m81 = comb.mul %g13, %k31 : i64
    %s82 = comb.add %m81, %e80, %k7 : i64
    %r14 = four.ne %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q14 = hw.bitcast %r14 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z83 = hw.constant 0 : i62
    %e84 = comb.concat %z83, %q14 : i62, i2
    %m85 = comb.mul %g14, %k31 : i64
    %s86 = comb.add %m85, %e84, %k7 : i64
    %r15 = four.ult %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q15 = hw.bitcast %r15 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z87 = hw.constant 0 : i62
    %e88 = comb.concat %z87, %q15 : i62, i2
    %m89 = comb.mul %g15, %k31 : i64
    %s90 = comb.add %m89, %e88, %k7 : i64
    %r16 = four.ule %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q16 = hw.bitcast %r16 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z91 = hw.constant 0 : i62
    %e92 = comb.concat %z91, %q16 : i62, i2
    %m93 = comb.mul %g16, %k31 : i64
    %s94 = comb.add %m93, %e92, %k7 : i64
    %r17 = four.ugt %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q17 = hw.bitcast %r17 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z95 = hw.constant 0 : i62
    %e96 = comb.concat %z95, %q17 : i62, i2
    %m97 = comb.mul %g17, %k31 : i64
    %s98 = comb.add %m97, %e96, %k7 : i64
    %r18 = four.uge %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q18 = hw.bitcast %r18 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z99 = hw.constant 0 : i62
    %e100 = comb.concat %z99, %q18 : i62, i2
    %m101 = comb.mul %g18, %k31 : i64
    %s102 = comb.add %m101, %e100, %k7 : i64
    %r19 = four.slt %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q19 = hw.bitcast %r19 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z103 = hw.constant 0 : i62
    %e104 = comb.concat %z103, %q19 : i62, i2
    %m105 = comb.mul %g19, %k31 : i64
    %s106 = comb.add %m105, %e104, %k7 : i64
    %r20 = four.sle %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q20 = hw.bitcast %r20 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z107 = hw.constant 0 : i62
    %e108 = comb.concat %z107, %q20 : i62, i2
    %m109 = comb.mul %g20, %k31 : i64
    %s110 = comb.add %m109, %e108, %k7 : i64
    %r21 = four.sgt %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q21 = hw.bitcast %r21 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z111 = hw.constant 0 : i62
    %e112 = comb.concat %z111, %q21 : i62, i2
    %m113 = comb.mul %g21, %k31 : i64
    %s114 = comb.add %m113, %e112, %k7 : i64
    %r22 = four.sge %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q22 = hw.bitcast %r22 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z115 = hw.constant 0 : i62
    %e116 = comb.concat %z115, %q22 : i62, i2
    %m117 = comb.mul %g22, %k31 : i64
    %s118 = comb.add %m117, %e116, %k7 : i64
    %r23 = four.wildcard_eq %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q23 = hw.bitcast %r23 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z119 = hw.constant 0 : i62
    %e120 = comb.concat %z119, %q23 : i62, i2
    %m121 = comb.mul %g23, %k31 : i64
    %s122 = comb.add %m121, %e120, %k7 : i64
    %r24 = four.wildcard_ne %a, %b : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q24 = hw.bitcast %r24 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z123 = hw.constant 0 : i62
    %e124 = comb.concat %z123, %q24 : i62, i2
    %m125 = comb.mul %g24, %k31 : i64
    %s126 = comb.add %m125, %e124, %k7 : i64
    %r25 = four.casez_eq %a, %b : !hw.struct<value: i64, unknown: i64>
    %z127 = hw.constant 0 : i63
    %e128 = comb.concat %z127, %r25 : i63, i1
    %m129 = comb.mul %g25, %k31 : i64
    %s130 = comb.add %m129, %e128, %k7 : i64
    %r26 = four.casexz_eq %a, %b : !hw.struct<value: i64, unknown: i64>
    %z131 = hw.constant 0 : i63
    %e132 = comb.concat %z131, %r26 : i63, i1
    %m133 = comb.mul %g26, %k31 : i64
    %s134 = comb.add %m133, %e132, %k7 : i64
    %r27 = four.not %a : !hw.struct<value: i64, unknown: i64>
    %q27 = hw.bitcast %r27 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l135 = comb.extract %q27 from 0 : (i128) -> i64
    %m136 = comb.mul %g27, %k31 : i64
    %s137 = comb.add %m136, %l135, %k7 : i64
    %l138 = comb.extract %q27 from 64 : (i128) -> i64
    %m139 = comb.mul %s137, %k31 : i64
    %s140 = comb.add %m139, %l138, %k7 : i64
    %r28 = four.neg %a : !hw.struct<value: i64, unknown: i64>
    %q28 = hw.bitcast %r28 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l141 = comb.extract %q28 from 0 : (i128) -> i64
    %m142 = comb.mul %g28, %k31 : i64
    %s143 = comb.add %m142, %l141, %k7 : i64
    %l144 = comb.extract %q28 from 64 : (i128) -> i64
    %m145 = comb.mul %s143, %k31 : i64
    %s146 = comb.add %m145, %l144, %k7 : i64
    %r29 = four.reduce_and %a : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q29 = hw.bitcast %r29 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z147 = hw.constant 0 : i62
    %e148 = comb.concat %z147, %q29 : i62, i2
    %m149 = comb.mul %g29, %k31 : i64
    %s150 = comb.add %m149, %e148, %k7 : i64
    %r30 = four.reduce_or %a : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q30 = hw.bitcast %r30 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z151 = hw.constant 0 : i62
    %e152 = comb.concat %z151, %q30 : i62, i2
    %m153 = comb.mul %g30, %k31 : i64
    %s154 = comb.add %m153, %e152, %k7 : i64
    %r31 = four.reduce_xor %a : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q31 = hw.bitcast %r31 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z155 = hw.constant 0 : i62
    %e156 = comb.concat %z155, %q31 : i62, i2
    %m157 = comb.mul %g31, %k31 : i64
    %s158 = comb.add %m157, %e156, %k7 : i64
    %r32 = four.bool %a : !hw.struct<value: i64, unknown: i64> -> !hw.struct<value: i1, unknown: i1>
    %q32 = hw.bitcast %r32 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z159 = hw.constant 0 : i62
    %e160 = comb.concat %z159, %q32 : i62, i2
    %m161 = comb.mul %g32, %k31 : i64
    %s162 = comb.add %m161, %e160, %k7 : i64
    %r33 = four.known %a : !hw.struct<value: i64, unknown: i64>
    %z163 = hw.constant 0 : i63
    %e164 = comb.concat %z163, %r33 : i63, i1
    %m165 = comb.mul %g33, %k31 : i64
    %s166 = comb.add %m165, %e164, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s6, %s12, %s18, %s24, %s30, %s36, %s42, %s48, %s54, %s60, %s66, %s72, %s78, %s82, %s86, %s90, %s94, %s98, %s102, %s106, %s110, %s114, %s118, %s122, %s126, %s130, %s134, %s140, %s146, %s150, %s154, %s158, %s162, %s166 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s6, %s12, %s18, %s24, %s30, %s36, %s42, %s48, %s54, %s60, %s66, %s72, %s78, %s82, %s86, %s90, %s94, %s98, %s102, %s106, %s110, %s114, %s118, %s122, %s126, %s130, %s134, %s140, %s146, %s150, %s154, %s158, %s162, %s166 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "and = "
    %f0 = sim.fmt.hex %s6, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "or = "
    %f1 = sim.fmt.hex %s12, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "xor = "
    %f2 = sim.fmt.hex %s18, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "add = "
    %f3 = sim.fmt.hex %s24, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "sub = "
    %f4 = sim.fmt.hex %s30, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "mul = "
    %f5 = sim.fmt.hex %s36, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "divu = "
    %f6 = sim.fmt.hex %s42, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "modu = "
    %f7 = sim.fmt.hex %s48, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    %n8 = sim.fmt.literal "divs = "
    %f8 = sim.fmt.hex %s54, isUpper false : i64
    %c8 = sim.fmt.concat (%n8, %f8, %nl)
    sim.proc.print %c8
    %n9 = sim.fmt.literal "mods = "
    %f9 = sim.fmt.hex %s60, isUpper false : i64
    %c9 = sim.fmt.concat (%n9, %f9, %nl)
    sim.proc.print %c9
    %n10 = sim.fmt.literal "powu = "
    %f10 = sim.fmt.hex %s66, isUpper false : i64
    %c10 = sim.fmt.concat (%n10, %f10, %nl)
    sim.proc.print %c10
    %n11 = sim.fmt.literal "pows = "
    %f11 = sim.fmt.hex %s72, isUpper false : i64
    %c11 = sim.fmt.concat (%n11, %f11, %nl)
    sim.proc.print %c11
    %n12 = sim.fmt.literal "merge = "
    %f12 = sim.fmt.hex %s78, isUpper false : i64
    %c12 = sim.fmt.concat (%n12, %f12, %nl)
    sim.proc.print %c12
    %n13 = sim.fmt.literal "eq = "
    %f13 = sim.fmt.hex %s82, isUpper false : i64
    %c13 = sim.fmt.concat (%n13, %f13, %nl)
    sim.proc.print %c13
    %n14 = sim.fmt.literal "ne = "
    %f14 = sim.fmt.hex %s86, isUpper false : i64
    %c14 = sim.fmt.concat (%n14, %f14, %nl)
    sim.proc.print %c14
    %n15 = sim.fmt.literal "ult = "
    %f15 = sim.fmt.hex %s90, isUpper false : i64
    %c15 = sim.fmt.concat (%n15, %f15, %nl)
    sim.proc.print %c15
    %n16 = sim.fmt.literal "ule = "
    %f16 = sim.fmt.hex %s94, isUpper false : i64
    %c16 = sim.fmt.concat (%n16, %f16, %nl)
    sim.proc.print %c16
    %n17 = sim.fmt.literal "ugt = "
    %f17 = sim.fmt.hex %s98, isUpper false : i64
    %c17 = sim.fmt.concat (%n17, %f17, %nl)
    sim.proc.print %c17
    %n18 = sim.fmt.literal "uge = "
    %f18 = sim.fmt.hex %s102, isUpper false : i64
    %c18 = sim.fmt.concat (%n18, %f18, %nl)
    sim.proc.print %c18
    %n19 = sim.fmt.literal "slt = "
    %f19 = sim.fmt.hex %s106, isUpper false : i64
    %c19 = sim.fmt.concat (%n19, %f19, %nl)
    sim.proc.print %c19
    %n20 = sim.fmt.literal "sle = "
    %f20 = sim.fmt.hex %s110, isUpper false : i64
    %c20 = sim.fmt.concat (%n20, %f20, %nl)
    sim.proc.print %c20
    %n21 = sim.fmt.literal "sgt = "
    %f21 = sim.fmt.hex %s114, isUpper false : i64
    %c21 = sim.fmt.concat (%n21, %f21, %nl)
    sim.proc.print %c21
    %n22 = sim.fmt.literal "sge = "
    %f22 = sim.fmt.hex %s118, isUpper false : i64
    %c22 = sim.fmt.concat (%n22, %f22, %nl)
    sim.proc.print %c22
    %n23 = sim.fmt.literal "wildcard_eq = "
    %f23 = sim.fmt.hex %s122, isUpper false : i64
    %c23 = sim.fmt.concat (%n23, %f23, %nl)
    sim.proc.print %c23
    %n24 = sim.fmt.literal "wildcard_ne = "
    %f24 = sim.fmt.hex %s126, isUpper false : i64
    %c24 = sim.fmt.concat (%n24, %f24, %nl)
    sim.proc.print %c24
    %n25 = sim.fmt.literal "casez_eq = "
    %f25 = sim.fmt.hex %s130, isUpper false : i64
    %c25 = sim.fmt.concat (%n25, %f25, %nl)
    sim.proc.print %c25
    %n26 = sim.fmt.literal "casexz_eq = "
    %f26 = sim.fmt.hex %s134, isUpper false : i64
    %c26 = sim.fmt.concat (%n26, %f26, %nl)
    sim.proc.print %c26
    %n27 = sim.fmt.literal "not = "
    %f27 = sim.fmt.hex %s140, isUpper false : i64
    %c27 = sim.fmt.concat (%n27, %f27, %nl)
    sim.proc.print %c27
    %n28 = sim.fmt.literal "neg = "
    %f28 = sim.fmt.hex %s146, isUpper false : i64
    %c28 = sim.fmt.concat (%n28, %f28, %nl)
    sim.proc.print %c28
    %n29 = sim.fmt.literal "reduce_and = "
    %f29 = sim.fmt.hex %s150, isUpper false : i64
    %c29 = sim.fmt.concat (%n29, %f29, %nl)
    sim.proc.print %c29
    %n30 = sim.fmt.literal "reduce_or = "
    %f30 = sim.fmt.hex %s154, isUpper false : i64
    %c30 = sim.fmt.concat (%n30, %f30, %nl)
    sim.proc.print %c30
    %n31 = sim.fmt.literal "reduce_xor = "
    %f31 = sim.fmt.hex %s158, isUpper false : i64
    %c31 = sim.fmt.concat (%n31, %f31, %nl)
    sim.proc.print %c31
    %n32 = sim.fmt.literal "bool = "
    %f32 = sim.fmt.hex %s162, isUpper false : i64
    %c32 = sim.fmt.concat (%n32, %f32, %nl)
    sim.proc.print %c32
    %n33 = sim.fmt.literal "known = "
    %f33 = sim.fmt.hex %s166, isUpper false : i64
    %c33 = sim.fmt.concat (%n33, %f33, %nl)
    sim.proc.print %c33
    llhd.halt
  }
}
