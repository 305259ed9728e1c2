// RULE: four.add, four.and, four.arithmetic.unknown, four.bool, four.casexz_eq, four.casez_eq
// RULE: four.compare.unknown, four.division.zero, four.divs, four.divu, four.eq, four.known, four.merge
// RULE: four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows, four.pows.negative
// RULE: four.powu, four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt, four.sle, four.slt
// RULE: four.sub, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq, four.wildcard_ne, four.xor
// OUT: and = 9fb6c8c5a691719d
// OUT: or = d016cdeaefa77d65
// OUT: xor = 2cb46e0d773773ce
// OUT: add = 2b385da0f8aa4a2b
// OUT: sub = 9f0104e99f511f05
// OUT: mul = 06235373ffca4ef4
// OUT: divu = f954e23ae5b76f84
// OUT: modu = 2371dbe5ad56af47
// OUT: divs = cd6ac49d5a971f88
// OUT: mods = fa079db7b84b77e5
// OUT: powu = c39c9cf6ca3daaea
// OUT: pows = f28dec60987d86c0
// OUT: merge = f0f96fe3f2070265
// OUT: eq = f7f9aafe2a404a1a
// OUT: ne = 80afd627393ed5f6
// OUT: ult = ae4201d73822ea80
// OUT: ule = 3232d1e698bc9a90
// OUT: ugt = 4676af3ecac28580
// OUT: uge = ca677f4e2b5c3590
// OUT: slt = d16a113ae785d880
// OUT: sle = 555ae14a481f8890
// OUT: sgt = 234e9fdb1b5f9780
// OUT: sge = a73f6fea7bf94790
// OUT: wildcard_eq = d70a62d84df759bf
// OUT: wildcard_ne = a19f1e4d1587c651
// OUT: casez_eq = 7bfb321ac59bb212
// OUT: casexz_eq = 360142f679f37212
// OUT: not = 544d632a11e964b3
// OUT: neg = e3cd1e47e77df98e
// OUT: reduce_and = 966cba756695a169
// OUT: reduce_or = 76f7937c48946447
// OUT: reduce_xor = 29278206dd354546
// OUT: bool = 76f7937c48946447
// OUT: known = 4b87c9a5b6a25687

// Samples of 128 bits: a hash of all results of each operation.
hw.module @tb() {
  %as = hw.aggregate_constant [340282366920938463463374607431768211457 : i256, 170141183460469231731687303715884105728 : i256, -44220936211563381815147460330534311594572592076990346258500420415679212028692 : i256, -40327539463196064741387199689909290259254427895101831116540455317596132079088 : i256, 44871177620239328699523693920005412148514253022608488315158394163791800565794 : i256, -1 : i256, 340282366920938463463374607431768211455 : i256, 29569424285360509420721573910272160858631700614935551154286307053726165106688 : i256, -7887169763704940192472810203471969795558063636785195894037841391890007588864 : i256, 20075883516021598070693694922725507133009188109609337716838947084841775005696 : i256, 1020847100762815390390123822295304634368 : i256, -57896044618658097711785492504343953926634992332820282019728792003956564819968 : i256, -340282366920938463463374607431768211456 : i256, 340282366920938463463374607431768211456 : i256, 0 : i256] : !hw.array<15xi256>
  %bs = hw.aggregate_constant [340282366920938463463374607431768211457 : i256, 170141183460469231731687303715884105728 : i256, -44220936211563381815147460330534311594572592076990346258500420415679212028692 : i256, -40327539463196064741387199689909290259254427895101831116540455317596132079088 : i256, 44871177620239328699523693920005412148514253022608488315158394163791800565794 : i256, -1 : i256, 340282366920938463463374607431768211455 : i256, 29569424285360509420721573910272160858631700614935551154286307053726165106688 : i256, -7887169763704940192472810203471969795558063636785195894037841391890007588864 : i256, 20075883516021598070693694922725507133009188109609337716838947084841775005696 : i256, 1020847100762815390390123822295304634368 : i256, -57896044618658097711785492504343953926634992332820282019728792003956564819968 : i256, -340282366920938463463374607431768211456 : i256, 340282366920938463463374607431768211456 : i256, 0 : i256] : !hw.array<15xi256>
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
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi256>, i4
    %a = hw.bitcast %a0 : (i256) -> !hw.struct<value: i128, unknown: i128>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7, %h8, %h9, %h10, %h11, %h12, %h13, %h14, %h15, %h16, %h17, %h18, %h19, %h20, %h21, %h22, %h23, %h24, %h25, %h26, %h27, %h28, %h29, %h30, %h31, %h32, %h33 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64, %g8: i64, %g9: i64, %g10: i64, %g11: i64, %g12: i64, %g13: i64, %g14: i64, %g15: i64, %g16: i64, %g17: i64, %g18: i64, %g19: i64, %g20: i64, %g21: i64, %g22: i64, %g23: i64, %g24: i64, %g25: i64, %g26: i64, %g27: i64, %g28: i64, %g29: i64, %g30: i64, %g31: i64, %g32: i64, %g33: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<15xi256>, i4
    %b = hw.bitcast %b0 : (i256) -> !hw.struct<value: i128, unknown: i128>
    %r0 = four.and %a, %b : !hw.struct<value: i128, unknown: i128>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l1 = comb.extract %q0 from 0 : (i256) -> i64
    %m2 = comb.mul %g0, %k31 : i64
    %s3 = comb.add %m2, %l1, %k7 : i64
    %l4 = comb.extract %q0 from 64 : (i256) -> i64
    %m5 = comb.mul %s3, %k31 : i64
    %s6 = comb.add %m5, %l4, %k7 : i64
    %l7 = comb.extract %q0 from 128 : (i256) -> i64
    %m8 = comb.mul %s6, %k31 : i64
    %s9 = comb.add %m8, %l7, %k7 : i64
    %l10 = comb.extract %q0 from 192 : (i256) -> i64
    %m11 = comb.mul %s9, %k31 : i64
    %s12 = comb.add %m11, %l10, %k7 : i64
    %r1 = four.or %a, %b : !hw.struct<value: i128, unknown: i128>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l13 = comb.extract %q1 from 0 : (i256) -> i64
    %m14 = comb.mul %g1, %k31 : i64
    %s15 = comb.add %m14, %l13, %k7 : i64
    %l16 = comb.extract %q1 from 64 : (i256) -> i64
    %m17 = comb.mul %s15, %k31 : i64
    %s18 = comb.add %m17, %l16, %k7 : i64
    %l19 = comb.extract %q1 from 128 : (i256) -> i64
    %m20 = comb.mul %s18, %k31 : i64
    %s21 = comb.add %m20, %l19, %k7 : i64
    %l22 = comb.extract %q1 from 192 : (i256) -> i64
    %m23 = comb.mul %s21, %k31 : i64
    %s24 = comb.add %m23, %l22, %k7 : i64
    %r2 = four.xor %a, %b : !hw.struct<value: i128, unknown: i128>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l25 = comb.extract %q2 from 0 : (i256) -> i64
    %m26 = comb.mul %g2, %k31 : i64
    %s27 = comb.add %m26, %l25, %k7 : i64
    %l28 = comb.extract %q2 from 64 : (i256) -> i64
    %m29 = comb.mul %s27, %k31 : i64
    %s30 = comb.add %m29, %l28, %k7 : i64
    %l31 = comb.extract %q2 from 128 : (i256) -> i64
    %m32 = comb.mul %s30, %k31 : i64
    %s33 = comb.add %m32, %l31, %k7 : i64
    %l34 = comb.extract %q2 from 192 : (i256) -> i64
    %m35 = comb.mul %s33, %k31 : i64
    %s36 = comb.add %m35, %l34, %k7 : i64
    %r3 = four.add %a, %b : !hw.struct<value: i128, unknown: i128>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l37 = comb.extract %q3 from 0 : (i256) -> i64
    %m38 = comb.mul %g3, %k31 : i64
    %s39 = comb.add %m38, %l37, %k7 : i64
    %l40 = comb.extract %q3 from 64 : (i256) -> i64
    %m41 = comb.mul %s39, %k31 : i64
    %s42 = comb.add %m41, %l40, %k7 : i64
    %l43 = comb.extract %q3 from 128 : (i256) -> i64
    %m44 = comb.mul %s42, %k31 : i64
    %s45 = comb.add %m44, %l43, %k7 : i64
    %l46 = comb.extract %q3 from 192 : (i256) -> i64
    %m47 = comb.mul %s45, %k31 : i64
    %s48 = comb.add %m47, %l46, %k7 : i64
    %r4 = four.sub %a, %b : !hw.struct<value: i128, unknown: i128>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l49 = comb.extract %q4 from 0 : (i256) -> i64
    %m50 = comb.mul %g4, %k31 : i64
    %s51 = comb.add %m50, %l49, %k7 : i64
    %l52 = comb.extract %q4 from 64 : (i256) -> i64
    %m53 = comb.mul %s51, %k31 : i64
    %s54 = comb.add %m53, %l52, %k7 : i64
    %l55 = comb.extract %q4 from 128 : (i256) -> i64
    %m56 = comb.mul %s54, %k31 : i64
    %s57 = comb.add %m56, %l55, %k7 : i64
    %l58 = comb.extract %q4 from 192 : (i256) -> i64
    %m59 = comb.mul %s57, %k31 : i64
    %s60 = comb.add %m59, %l58, %k7 : i64
    %r5 = four.mul %a, %b : !hw.struct<value: i128, unknown: i128>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l61 = comb.extract %q5 from 0 : (i256) -> i64
    %m62 = comb.mul %g5, %k31 : i64
    %s63 = comb.add %m62, %l61, %k7 : i64
    %l64 = comb.extract %q5 from 64 : (i256) -> i64
    %m65 = comb.mul %s63, %k31 : i64
    %s66 = comb.add %m65, %l64, %k7 : i64
    %l67 = comb.extract %q5 from 128 : (i256) -> i64
    %m68 = comb.mul %s66, %k31 : i64
    %s69 = comb.add %m68, %l67, %k7 : i64
    %l70 = comb.extract %q5 from 192 : (i256) -> i64
    %m71 = comb.mul %s69, %k31 : i64
    %s72 = comb.add %m71, %l70, %k7 : i64
    %r6 = four.divu %a, %b : !hw.struct<value: i128, unknown: i128>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l73 = comb.extract %q6 from 0 : (i256) -> i64
    %m74 = comb.mul %g6, %k31 : i64
    %s75 = comb.add %m74, %l73, %k7 : i64
    %l76 = comb.extract %q6 from 64 : (i256) -> i64
    %m77 = comb.mul %s75, %k31 : i64
    %s78 = comb.add %m77, %l76, %k7 : i64
    %l79 = comb.extract %q6 from 128 : (i256) -> i64
    %m80 = comb.mul %s78, %k31 : i64
    %s81 = comb.add %m80, %l79, %k7 : i64
    %l82 = comb.extract %q6 from 192 : (i256) -> i64
    %m83 = comb.mul %s81, %k31 : i64
    %s84 = comb.add %m83, %l82, %k7 : i64
    %r7 = four.modu %a, %b : !hw.struct<value: i128, unknown: i128>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l85 = comb.extract %q7 from 0 : (i256) -> i64
    %m86 = comb.mul %g7, %k31 : i64
    %s87 = comb.add %m86, %l85, %k7 : i64
    %l88 = comb.extract %q7 from 64 : (i256) -> i64
    %m89 = comb.mul %s87, %k31 : i64
    %s90 = comb.add %m89, %l88, %k7 : i64
    %l91 = comb.extract %q7 from 128 : (i256) -> i64
    %m92 = comb.mul %s90, %k31 : i64
    %s93 = comb.add %m92, %l91, %k7 : i64
    %l94 = comb.extract %q7 from 192 : (i256) -> i64
    %m95 = comb.mul %s93, %k31 : i64
    %s96 = comb.add %m95, %l94, %k7 : i64
    %r8 = four.divs %a, %b : !hw.struct<value: i128, unknown: i128>
    %q8 = hw.bitcast %r8 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l97 = comb.extract %q8 from 0 : (i256) -> i64
    %m98 = comb.mul %g8, %k31 : i64
    %s99 = comb.add %m98, %l97, %k7 : i64
    %l100 = comb.extract %q8 from 64 : (i256) -> i64
    %m101 = comb.mul %s99, %k31 : i64
    %s102 = comb.add %m101, %l100, %k7 : i64
    %l103 = comb.extract %q8 from 128 : (i256) -> i64
    %m104 = comb.mul %s102, %k31 : i64
    %s105 = comb.add %m104, %l103, %k7 : i64
    %l106 = comb.extract %q8 from 192 : (i256) -> i64
    %m107 = comb.mul %s105, %k31 : i64
    %s108 = comb.add %m107, %l106, %k7 : i64
    %r9 = four.mods %a, %b : !hw.struct<value: i128, unknown: i128>
    %q9 = hw.bitcast %r9 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l109 = comb.extract %q9 from 0 : (i256) -> i64
    %m110 = comb.mul %g9, %k31 : i64
    %s111 = comb.add %m110, %l109, %k7 : i64
    %l112 = comb.extract %q9 from 64 : (i256) -> i64
    %m113 = comb.mul %s111, %k31 : i64
    %s114 = comb.add %m113, %l112, %k7 : i64
    %l115 = comb.extract %q9 from 128 : (i256) -> i64
    %m116 = comb.mul %s114, %k31 : i64
    %s117 = comb.add %m116, %l115, %k7 : i64
    %l118 = comb.extract %q9 from 192 : (i256) -> i64
    %m119 = comb.mul %s117, %k31 : i64
    %s120 = comb.add %m119, %l118, %k7 : i64
    %r10 = four.powu %a, %b : !hw.struct<value: i128, unknown: i128>
    %q10 = hw.bitcast %r10 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l121 = comb.extract %q10 from 0 : (i256) -> i64
    %m122 = comb.mul %g10, %k31 : i64
    %s123 = comb.add %m122, %l121, %k7 : i64
    %l124 = comb.extract %q10 from 64 : (i256) -> i64
    %m125 = comb.mul %s123, %k31 : i64
    %s126 = comb.add %m125, %l124, %k7 : i64
    %l127 = comb.extract %q10 from 128 : (i256) -> i64
    %m128 = comb.mul %s126, %k31 : i64
    %s129 = comb.add %m128, %l127, %k7 : i64
    %l130 = comb.extract %q10 from 192 : (i256) -> i64
    %m131 = comb.mul %s129, %k31 : i64
    %s132 = comb.add %m131, %l130, %k7 : i64
    %r11 = four.pows %a, %b : !hw.struct<value: i128, unknown: i128>
    %q11 = hw.bitcast %r11 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l133 = comb.extract %q11 from 0 : (i256) -> i64
    %m134 = comb.mul %g11, %k31 : i64
    %s135 = comb.add %m134, %l133, %k7 : i64
    %l136 = comb.extract %q11 from 64 : (i256) -> i64
    %m137 = comb.mul %s135, %k31 : i64
    %s138 = comb.add %m137, %l136, %k7 : i64
    %l139 = comb.extract %q11 from 128 : (i256) -> i64
    %m140 = comb.mul %s138, %k31 : i64
    %s141 = comb.add %m140, %l139, %k7 : i64
    %l142 = comb.extract %q11 from 192 : (i256) -> i64
    %m143 = comb.mul %s141, %k31 : i64
    %s144 = comb.add %m143, %l142, %k7 : i64
    %r12 = four.merge %a, %b : !hw.struct<value: i128, unknown: i128>
    %q12 = hw.bitcast %r12 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l145 = comb.extract %q12 from 0 : (i256) -> i64
    %m146 = comb.mul %g12, %k31 : i64
    %s147 = comb.add %m146, %l145, %k7 : i64
    %l148 = comb.extract %q12 from 64 : (i256) -> i64
    %m149 = comb.mul %s147, %k31 : i64
    %s150 = comb.add %m149, %l148, %k7 : i64
    %l151 = comb.extract %q12 from 128 : (i256) -> i64
    %m152 = comb.mul %s150, %k31 : i64
    %s153 = comb.add %m152, %l151, %k7 : i64
    %l154 = comb.extract %q12 from 192 : (i256) -> i64
    %m155 = comb.mul %s153, %k31 : i64
    %s156 = comb.add %m155, %l154, %k7 : i64
    %r13 = four.eq %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q13 = hw.bitcast %r13 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z157 = hw.constant 0 : i62
    %e158 = comb.concat %z157, %q13 : i62, i2
    %m159 = comb.mul %g13, %k31 : i64
    %s160 = comb.add %m159, %e158, %k7 : i64
    %r14 = four.ne %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q14 = hw.bitcast %r14 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z161 = hw.constant 0 : i62
    %e162 = comb.concat %z161, %q14 : i62, i2
    %m163 = comb.mul %g14, %k31 : i64
    %s164 = comb.add %m163, %e162, %k7 : i64
    %r15 = four.ult %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q15 = hw.bitcast %r15 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z165 = hw.constant 0 : i62
    %e166 = comb.concat %z165, %q15 : i62, i2
    %m167 = comb.mul %g15, %k31 : i64
    %s168 = comb.add %m167, %e166, %k7 : i64
    %r16 = four.ule %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q16 = hw.bitcast %r16 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z169 = hw.constant 0 : i62
    %e170 = comb.concat %z169, %q16 : i62, i2
    %m171 = comb.mul %g16, %k31 : i64
    %s172 = comb.add %m171, %e170, %k7 : i64
    %r17 = four.ugt %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q17 = hw.bitcast %r17 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z173 = hw.constant 0 : i62
    %e174 = comb.concat %z173, %q17 : i62, i2
    %m175 = comb.mul %g17, %k31 : i64
    %s176 = comb.add %m175, %e174, %k7 : i64
    %r18 = four.uge %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q18 = hw.bitcast %r18 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z177 = hw.constant 0 : i62
    %e178 = comb.concat %z177, %q18 : i62, i2
    %m179 = comb.mul %g18, %k31 : i64
    %s180 = comb.add %m179, %e178, %k7 : i64
    %r19 = four.slt %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q19 = hw.bitcast %r19 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z181 = hw.constant 0 : i62
    %e182 = comb.concat %z181, %q19 : i62, i2
    %m183 = comb.mul %g19, %k31 : i64
    %s184 = comb.add %m183, %e182, %k7 : i64
    %r20 = four.sle %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q20 = hw.bitcast %r20 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z185 = hw.constant 0 : i62
    %e186 = comb.concat %z185, %q20 : i62, i2
    %m187 = comb.mul %g20, %k31 : i64
    %s188 = comb.add %m187, %e186, %k7 : i64
    %r21 = four.sgt %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q21 = hw.bitcast %r21 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z189 = hw.constant 0 : i62
    %e190 = comb.concat %z189, %q21 : i62, i2
    %m191 = comb.mul %g21, %k31 : i64
    %s192 = comb.add %m191, %e190, %k7 : i64
    %r22 = four.sge %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q22 = hw.bitcast %r22 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z193 = hw.constant 0 : i62
    %e194 = comb.concat %z193, %q22 : i62, i2
    %m195 = comb.mul %g22, %k31 : i64
    %s196 = comb.add %m195, %e194, %k7 : i64
    %r23 = four.wildcard_eq %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q23 = hw.bitcast %r23 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z197 = hw.constant 0 : i62
    %e198 = comb.concat %z197, %q23 : i62, i2
    %m199 = comb.mul %g23, %k31 : i64
    %s200 = comb.add %m199, %e198, %k7 : i64
    %r24 = four.wildcard_ne %a, %b : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q24 = hw.bitcast %r24 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z201 = hw.constant 0 : i62
    %e202 = comb.concat %z201, %q24 : i62, i2
    %m203 = comb.mul %g24, %k31 : i64
    %s204 = comb.add %m203, %e202, %k7 : i64
    %r25 = four.casez_eq %a, %b : !hw.struct<value: i128, unknown: i128>
    %z205 = hw.constant 0 : i63
    %e206 = comb.concat %z205, %r25 : i63, i1
    %m207 = comb.mul %g25, %k31 : i64
    %s208 = comb.add %m207, %e206, %k7 : i64
    %r26 = four.casexz_eq %a, %b : !hw.struct<value: i128, unknown: i128>
    %z209 = hw.constant 0 : i63
    %e210 = comb.concat %z209, %r26 : i63, i1
    %m211 = comb.mul %g26, %k31 : i64
    %s212 = comb.add %m211, %e210, %k7 : i64
    %r27 = four.not %a : !hw.struct<value: i128, unknown: i128>
    %q27 = hw.bitcast %r27 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l213 = comb.extract %q27 from 0 : (i256) -> i64
    %m214 = comb.mul %g27, %k31 : i64
    %s215 = comb.add %m214, %l213, %k7 : i64
    %l216 = comb.extract %q27 from 64 : (i256) -> i64
    %m217 = comb.mul %s215, %k31 : i64
    %s218 = comb.add %m217, %l216, %k7 : i64
    %l219 = comb.extract %q27 from 128 : (i256) -> i64
    %m220 = comb.mul %s218, %k31 : i64
    %s221 = comb.add %m220, %l219, %k7 : i64
    %l222 = comb.extract %q27 from 192 : (i256) -> i64
    %m223 = comb.mul %s221, %k31 : i64
    %s224 = comb.add %m223, %l222, %k7 : i64
    %r28 = four.neg %a : !hw.struct<value: i128, unknown: i128>
    %q28 = hw.bitcast %r28 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l225 = comb.extract %q28 from 0 : (i256) -> i64
    %m226 = comb.mul %g28, %k31 : i64
    %s227 = comb.add %m226, %l225, %k7 : i64
    %l228 = comb.extract %q28 from 64 : (i256) -> i64
    %m229 = comb.mul %s227, %k31 : i64
    %s230 = comb.add %m229, %l228, %k7 : i64
    %l231 = comb.extract %q28 from 128 : (i256) -> i64
    %m232 = comb.mul %s230, %k31 : i64
    %s233 = comb.add %m232, %l231, %k7 : i64
    %l234 = comb.extract %q28 from 192 : (i256) -> i64
    %m235 = comb.mul %s233, %k31 : i64
    %s236 = comb.add %m235, %l234, %k7 : i64
    %r29 = four.reduce_and %a : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q29 = hw.bitcast %r29 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z237 = hw.constant 0 : i62
    %e238 = comb.concat %z237, %q29 : i62, i2
    %m239 = comb.mul %g29, %k31 : i64
    %s240 = comb.add %m239, %e238, %k7 : i64
    %r30 = four.reduce_or %a : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q30 = hw.bitcast %r30 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z241 = hw.constant 0 : i62
    %e242 = comb.concat %z241, %q30 : i62, i2
    %m243 = comb.mul %g30, %k31 : i64
    %s244 = comb.add %m243, %e242, %k7 : i64
    %r31 = four.reduce_xor %a : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q31 = hw.bitcast %r31 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z245 = hw.constant 0 : i62
    %e246 = comb.concat %z245, %q31 : i62, i2
    %m247 = comb.mul %g31, %k31 : i64
    %s248 = comb.add %m247, %e246, %k7 : i64
    %r32 = four.bool %a : !hw.struct<value: i128, unknown: i128> -> !hw.struct<value: i1, unknown: i1>
    %q32 = hw.bitcast %r32 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z249 = hw.constant 0 : i62
    %e250 = comb.concat %z249, %q32 : i62, i2
    %m251 = comb.mul %g32, %k31 : i64
    %s252 = comb.add %m251, %e250, %k7 : i64
    %r33 = four.known %a : !hw.struct<value: i128, unknown: i128>
    %z253 = hw.constant 0 : i63
    %e254 = comb.concat %z253, %r33 : i63, i1
    %m255 = comb.mul %g33, %k31 : i64
    %s256 = comb.add %m255, %e254, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s12, %s24, %s36, %s48, %s60, %s72, %s84, %s96, %s108, %s120, %s132, %s144, %s156, %s160, %s164, %s168, %s172, %s176, %s180, %s184, %s188, %s192, %s196, %s200, %s204, %s208, %s212, %s224, %s236, %s240, %s244, %s248, %s252, %s256 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s12, %s24, %s36, %s48, %s60, %s72, %s84, %s96, %s108, %s120, %s132, %s144, %s156, %s160, %s164, %s168, %s172, %s176, %s180, %s184, %s188, %s192, %s196, %s200, %s204, %s208, %s212, %s224, %s236, %s240, %s244, %s248, %s252, %s256 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "and = "
    %f0 = sim.fmt.hex %s12, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "or = "
    %f1 = sim.fmt.hex %s24, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "xor = "
    %f2 = sim.fmt.hex %s36, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "add = "
    %f3 = sim.fmt.hex %s48, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "sub = "
    %f4 = sim.fmt.hex %s60, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "mul = "
    %f5 = sim.fmt.hex %s72, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "divu = "
    %f6 = sim.fmt.hex %s84, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "modu = "
    %f7 = sim.fmt.hex %s96, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    %n8 = sim.fmt.literal "divs = "
    %f8 = sim.fmt.hex %s108, isUpper false : i64
    %c8 = sim.fmt.concat (%n8, %f8, %nl)
    sim.proc.print %c8
    %n9 = sim.fmt.literal "mods = "
    %f9 = sim.fmt.hex %s120, isUpper false : i64
    %c9 = sim.fmt.concat (%n9, %f9, %nl)
    sim.proc.print %c9
    %n10 = sim.fmt.literal "powu = "
    %f10 = sim.fmt.hex %s132, isUpper false : i64
    %c10 = sim.fmt.concat (%n10, %f10, %nl)
    sim.proc.print %c10
    %n11 = sim.fmt.literal "pows = "
    %f11 = sim.fmt.hex %s144, isUpper false : i64
    %c11 = sim.fmt.concat (%n11, %f11, %nl)
    sim.proc.print %c11
    %n12 = sim.fmt.literal "merge = "
    %f12 = sim.fmt.hex %s156, isUpper false : i64
    %c12 = sim.fmt.concat (%n12, %f12, %nl)
    sim.proc.print %c12
    %n13 = sim.fmt.literal "eq = "
    %f13 = sim.fmt.hex %s160, isUpper false : i64
    %c13 = sim.fmt.concat (%n13, %f13, %nl)
    sim.proc.print %c13
    %n14 = sim.fmt.literal "ne = "
    %f14 = sim.fmt.hex %s164, isUpper false : i64
    %c14 = sim.fmt.concat (%n14, %f14, %nl)
    sim.proc.print %c14
    %n15 = sim.fmt.literal "ult = "
    %f15 = sim.fmt.hex %s168, isUpper false : i64
    %c15 = sim.fmt.concat (%n15, %f15, %nl)
    sim.proc.print %c15
    %n16 = sim.fmt.literal "ule = "
    %f16 = sim.fmt.hex %s172, isUpper false : i64
    %c16 = sim.fmt.concat (%n16, %f16, %nl)
    sim.proc.print %c16
    %n17 = sim.fmt.literal "ugt = "
    %f17 = sim.fmt.hex %s176, isUpper false : i64
    %c17 = sim.fmt.concat (%n17, %f17, %nl)
    sim.proc.print %c17
    %n18 = sim.fmt.literal "uge = "
    %f18 = sim.fmt.hex %s180, isUpper false : i64
    %c18 = sim.fmt.concat (%n18, %f18, %nl)
    sim.proc.print %c18
    %n19 = sim.fmt.literal "slt = "
    %f19 = sim.fmt.hex %s184, isUpper false : i64
    %c19 = sim.fmt.concat (%n19, %f19, %nl)
    sim.proc.print %c19
    %n20 = sim.fmt.literal "sle = "
    %f20 = sim.fmt.hex %s188, isUpper false : i64
    %c20 = sim.fmt.concat (%n20, %f20, %nl)
    sim.proc.print %c20
    %n21 = sim.fmt.literal "sgt = "
    %f21 = sim.fmt.hex %s192, isUpper false : i64
    %c21 = sim.fmt.concat (%n21, %f21, %nl)
    sim.proc.print %c21
    %n22 = sim.fmt.literal "sge = "
    %f22 = sim.fmt.hex %s196, isUpper false : i64
    %c22 = sim.fmt.concat (%n22, %f22, %nl)
    sim.proc.print %c22
    %n23 = sim.fmt.literal "wildcard_eq = "
    %f23 = sim.fmt.hex %s200, isUpper false : i64
    %c23 = sim.fmt.concat (%n23, %f23, %nl)
    sim.proc.print %c23
    %n24 = sim.fmt.literal "wildcard_ne = "
    %f24 = sim.fmt.hex %s204, isUpper false : i64
    %c24 = sim.fmt.concat (%n24, %f24, %nl)
    sim.proc.print %c24
    %n25 = sim.fmt.literal "casez_eq = "
    %f25 = sim.fmt.hex %s208, isUpper false : i64
    %c25 = sim.fmt.concat (%n25, %f25, %nl)
    sim.proc.print %c25
    %n26 = sim.fmt.literal "casexz_eq = "
    %f26 = sim.fmt.hex %s212, isUpper false : i64
    %c26 = sim.fmt.concat (%n26, %f26, %nl)
    sim.proc.print %c26
    %n27 = sim.fmt.literal "not = "
    %f27 = sim.fmt.hex %s224, isUpper false : i64
    %c27 = sim.fmt.concat (%n27, %f27, %nl)
    sim.proc.print %c27
    %n28 = sim.fmt.literal "neg = "
    %f28 = sim.fmt.hex %s236, isUpper false : i64
    %c28 = sim.fmt.concat (%n28, %f28, %nl)
    sim.proc.print %c28
    %n29 = sim.fmt.literal "reduce_and = "
    %f29 = sim.fmt.hex %s240, isUpper false : i64
    %c29 = sim.fmt.concat (%n29, %f29, %nl)
    sim.proc.print %c29
    %n30 = sim.fmt.literal "reduce_or = "
    %f30 = sim.fmt.hex %s244, isUpper false : i64
    %c30 = sim.fmt.concat (%n30, %f30, %nl)
    sim.proc.print %c30
    %n31 = sim.fmt.literal "reduce_xor = "
    %f31 = sim.fmt.hex %s248, isUpper false : i64
    %c31 = sim.fmt.concat (%n31, %f31, %nl)
    sim.proc.print %c31
    %n32 = sim.fmt.literal "bool = "
    %f32 = sim.fmt.hex %s252, isUpper false : i64
    %c32 = sim.fmt.concat (%n32, %f32, %nl)
    sim.proc.print %c32
    %n33 = sim.fmt.literal "known = "
    %f33 = sim.fmt.hex %s256, isUpper false : i64
    %c33 = sim.fmt.concat (%n33, %f33, %nl)
    sim.proc.print %c33
    llhd.halt
  }
}
