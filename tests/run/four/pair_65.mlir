// RULE: four.add, four.and, four.arithmetic.unknown, four.bool, four.casexz_eq, four.casez_eq
// RULE: four.compare.unknown, four.division.zero, four.divs, four.divu, four.eq, four.known, four.merge
// RULE: four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows, four.pows.negative
// RULE: four.powu, four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt, four.sle, four.slt
// RULE: four.sub, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq, four.wildcard_ne, four.xor
// OUT: and = 24f1e2d76b56e422
// OUT: or = a9ef80dcd509be0e
// OUT: xor = 3b48d4aa76a7577c
// OUT: add = 0933e2ab87dedb90
// OUT: sub = c73bdfcd24002658
// OUT: mul = 9d210d0ef81b1715
// OUT: divu = a91679fd1e718fde
// OUT: modu = 32b7f6ecd0bb287a
// OUT: divs = 62b50addd0ae6527
// OUT: mods = a9d39edd08723f92
// OUT: powu = f03784e986b78a96
// OUT: pows = a9933ca2762fe3c8
// OUT: merge = 0a2c95eb86bb63f2
// OUT: eq = f7f9aafe2a404a1a
// OUT: ne = 80afd627393ed5f6
// OUT: ult = 0b7ca4011fbeea80
// OUT: ule = 8f6d741080589a90
// OUT: ugt = e93c0d14e3268580
// OUT: uge = 6d2cdd2443c03590
// OUT: slt = c307a7994d66ea80
// OUT: sle = 46f877a8ae009a90
// OUT: sgt = 31b1097cb57e8580
// OUT: sge = b5a1d98c16183590
// OUT: wildcard_eq = d70a62d84df759bf
// OUT: wildcard_ne = a19f1e4d1587c651
// OUT: casez_eq = 7bfb321ac59bb212
// OUT: casexz_eq = 360142f679f37212
// OUT: not = 91526745a995bbb7
// OUT: neg = 76066b3ae5599c0e
// OUT: reduce_and = 966cba756695a169
// OUT: reduce_or = 76f7937c48946447
// OUT: reduce_xor = c88c206f5e6ca646
// OUT: bool = 76f7937c48946447
// OUT: known = 4b87c9a5b6a25687

// Samples of 65 bits: a hash of all results of each operation.
hw.module @tb() {
  %as = hw.aggregate_constant [36893488147419103233 : i130, 18446744073709551616 : i130, -13449286262247926799009496435391464267 : i130, 656767472242563487849866142364153153601 : i130, 575222747057056616043983008491603230720 : i130, -1 : i130, 36893488147419103231 : i130, 612634093723362214508799411961758482432 : i130, -338490707355397849681337131934282678272 : i130, -498284907509317493458436682065601626112 : i130, 110680464442257309696 : i130, -680564733841876926926749214863536422912 : i130, -36893488147419103232 : i130, 36893488147419103232 : i130, 0 : i130] : !hw.array<15xi130>
  %bs = hw.aggregate_constant [36893488147419103233 : i130, 18446744073709551616 : i130, -13449286262247926799009496435391464267 : i130, 656767472242563487849866142364153153601 : i130, 575222747057056616043983008491603230720 : i130, -1 : i130, 36893488147419103231 : i130, 612634093723362214508799411961758482432 : i130, -338490707355397849681337131934282678272 : i130, -498284907509317493458436682065601626112 : i130, 110680464442257309696 : i130, -680564733841876926926749214863536422912 : i130, -36893488147419103232 : i130, 36893488147419103232 : i130, 0 : i130] : !hw.array<15xi130>
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
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi130>, i4
    %a = hw.bitcast %a0 : (i130) -> !hw.struct<value: i65, unknown: i65>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7, %h8, %h9, %h10, %h11, %h12, %h13, %h14, %h15, %h16, %h17, %h18, %h19, %h20, %h21, %h22, %h23, %h24, %h25, %h26, %h27, %h28, %h29, %h30, %h31, %h32, %h33 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64, %g8: i64, %g9: i64, %g10: i64, %g11: i64, %g12: i64, %g13: i64, %g14: i64, %g15: i64, %g16: i64, %g17: i64, %g18: i64, %g19: i64, %g20: i64, %g21: i64, %g22: i64, %g23: i64, %g24: i64, %g25: i64, %g26: i64, %g27: i64, %g28: i64, %g29: i64, %g30: i64, %g31: i64, %g32: i64, %g33: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<15xi130>, i4
    %b = hw.bitcast %b0 : (i130) -> !hw.struct<value: i65, unknown: i65>
    %r0 = four.and %a, %b : !hw.struct<value: i65, unknown: i65>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z1 = hw.constant 0 : i62
    %e2 = comb.concat %z1, %q0 : i62, i130
    %l3 = comb.extract %e2 from 0 : (i192) -> i64
    %m4 = comb.mul %g0, %k31 : i64
    %s5 = comb.add %m4, %l3, %k7 : i64
    %l6 = comb.extract %e2 from 64 : (i192) -> i64
    %m7 = comb.mul %s5, %k31 : i64
    %s8 = comb.add %m7, %l6, %k7 : i64
    %l9 = comb.extract %e2 from 128 : (i192) -> i64
    %m10 = comb.mul %s8, %k31 : i64
    %s11 = comb.add %m10, %l9, %k7 : i64
    %r1 = four.or %a, %b : !hw.struct<value: i65, unknown: i65>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z12 = hw.constant 0 : i62
    %e13 = comb.concat %z12, %q1 : i62, i130
    %l14 = comb.extract %e13 from 0 : (i192) -> i64
    %m15 = comb.mul %g1, %k31 : i64
    %s16 = comb.add %m15, %l14, %k7 : i64
    %l17 = comb.extract %e13 from 64 : (i192) -> i64
    %m18 = comb.mul %s16, %k31 : i64
    %s19 = comb.add %m18, %l17, %k7 : i64
    %l20 = comb.extract %e13 from 128 : (i192) -> i64
    %m21 = comb.mul %s19, %k31 : i64
    %s22 = comb.add %m21, %l20, %k7 : i64
    %r2 = four.xor %a, %b : !hw.struct<value: i65, unknown: i65>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z23 = hw.constant 0 : i62
    %e24 = comb.concat %z23, %q2 : i62, i130
    %l25 = comb.extract %e24 from 0 : (i192) -> i64
    %m26 = comb.mul %g2, %k31 : i64
    %s27 = comb.add %m26, %l25, %k7 : i64
    %l28 = comb.extract %e24 from 64 : (i192) -> i64
    %m29 = comb.mul %s27, %k31 : i64
    %s30 = comb.add %m29, %l28, %k7 : i64
    %l31 = comb.extract %e24 from 128 : (i192) -> i64
    %m32 = comb.mul %s30, %k31 : i64
    %s33 = comb.add %m32, %l31, %k7 : i64
    %r3 = four.add %a, %b : !hw.struct<value: i65, unknown: i65>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z34 = hw.constant 0 : i62
    %e35 = comb.concat %z34, %q3 : i62, i130
    %l36 = comb.extract %e35 from 0 : (i192) -> i64
    %m37 = comb.mul %g3, %k31 : i64
    %s38 = comb.add %m37, %l36, %k7 : i64
    %l39 = comb.extract %e35 from 64 : (i192) -> i64
    %m40 = comb.mul %s38, %k31 : i64
    %s41 = comb.add %m40, %l39, %k7 : i64
    %l42 = comb.extract %e35 from 128 : (i192) -> i64
    %m43 = comb.mul %s41, %k31 : i64
    %s44 = comb.add %m43, %l42, %k7 : i64
    %r4 = four.sub %a, %b : !hw.struct<value: i65, unknown: i65>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z45 = hw.constant 0 : i62
    %e46 = comb.concat %z45, %q4 : i62, i130
    %l47 = comb.extract %e46 from 0 : (i192) -> i64
    %m48 = comb.mul %g4, %k31 : i64
    %s49 = comb.add %m48, %l47, %k7 : i64
    %l50 = comb.extract %e46 from 64 : (i192) -> i64
    %m51 = comb.mul %s49, %k31 : i64
    %s52 = comb.add %m51, %l50, %k7 : i64
    %l53 = comb.extract %e46 from 128 : (i192) -> i64
    %m54 = comb.mul %s52, %k31 : i64
    %s55 = comb.add %m54, %l53, %k7 : i64
    %r5 = four.mul %a, %b : !hw.struct<value: i65, unknown: i65>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z56 = hw.constant 0 : i62
    %e57 = comb.concat %z56, %q5 : i62, i130
    %l58 = comb.extract %e57 from 0 : (i192) -> i64
    %m59 = comb.mul %g5, %k31 : i64
    %s60 = comb.add %m59, %l58, %k7 : i64
    %l61 = comb.extract %e57 from 64 : (i192) -> i64
    %m62 = comb.mul %s60, %k31 : i64
    %s63 = comb.add %m62, %l61, %k7 : i64
    %l64 = comb.extract %e57 from 128 : (i192) -> i64
    %m65 = comb.mul %s63, %k31 : i64
    %s66 = comb.add %m65, %l64, %k7 : i64
    %r6 = four.divu %a, %b : !hw.struct<value: i65, unknown: i65>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z67 = hw.constant 0 : i62
    %e68 = comb.concat %z67, %q6 : i62, i130
    %l69 = comb.extract %e68 from 0 : (i192) -> i64
    %m70 = comb.mul %g6, %k31 : i64
    %s71 = comb.add %m70, %l69, %k7 : i64
    %l72 = comb.extract %e68 from 64 : (i192) -> i64
    %m73 = comb.mul %s71, %k31 : i64
    %s74 = comb.add %m73, %l72, %k7 : i64
    %l75 = comb.extract %e68 from 128 : (i192) -> i64
    %m76 = comb.mul %s74, %k31 : i64
    %s77 = comb.add %m76, %l75, %k7 : i64
    %r7 = four.modu %a, %b : !hw.struct<value: i65, unknown: i65>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z78 = hw.constant 0 : i62
    %e79 = comb.concat %z78, %q7 : i62, i130
    %l80 = comb.extract %e79 from 0 : (i192) -> i64
    %m81 = comb.mul %g7, %k31 : i64
    %s82 = comb.add %m81, %l80, %k7 : i64
    %l83 = comb.extract %e79 from 64 : (i192) -> i64
    %m84 = comb.mul %s82, %k31 : i64
    %s85 = comb.add %m84, %l83, %k7 : i64
    %l86 = comb.extract %e79 from 128 : (i192) -> i64
    %m87 = comb.mul %s85, %k31 : i64
    %s88 = comb.add %m87, %l86, %k7 : i64
    %r8 = four.divs %a, %b : !hw.struct<value: i65, unknown: i65>
    %q8 = hw.bitcast %r8 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z89 = hw.constant 0 : i62
    %e90 = comb.concat %z89, %q8 : i62, i130
    %l91 = comb.extract %e90 from 0 : (i192) -> i64
    %m92 = comb.mul %g8, %k31 : i64
    %s93 = comb.add %m92, %l91, %k7 : i64
    %l94 = comb.extract %e90 from 64 : (i192) -> i64
    %m95 = comb.mul %s93, %k31 : i64
    %s96 = comb.add %m95, %l94, %k7 : i64
    %l97 = comb.extract %e90 from 128 : (i192) -> i64
    %m98 = comb.mul %s96, %k31 : i64
    %s99 = comb.add %m98, %l97, %k7 : i64
    %r9 = four.mods %a, %b : !hw.struct<value: i65, unknown: i65>
    %q9 = hw.bitcast %r9 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z100 = hw.constant 0 : i62
    %e101 = comb.concat %z100, %q9 : i62, i130
    %l102 = comb.extract %e101 from 0 : (i192) -> i64
    %m103 = comb.mul %g9, %k31 : i64
    %s104 = comb.add %m103, %l102, %k7 : i64
    %l105 = comb.extract %e101 from 64 : (i192) -> i64
    %m106 = comb.mul %s104, %k31 : i64
    %s107 = comb.add %m106, %l105, %k7 : i64
    %l108 = comb.extract %e101 from 128 : (i192) -> i64
    %m109 = comb.mul %s107, %k31 : i64
    %s110 = comb.add %m109, %l108, %k7 : i64
    %r10 = four.powu %a, %b : !hw.struct<value: i65, unknown: i65>
    %q10 = hw.bitcast %r10 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z111 = hw.constant 0 : i62
    %e112 = comb.concat %z111, %q10 : i62, i130
    %l113 = comb.extract %e112 from 0 : (i192) -> i64
    %m114 = comb.mul %g10, %k31 : i64
    %s115 = comb.add %m114, %l113, %k7 : i64
    %l116 = comb.extract %e112 from 64 : (i192) -> i64
    %m117 = comb.mul %s115, %k31 : i64
    %s118 = comb.add %m117, %l116, %k7 : i64
    %l119 = comb.extract %e112 from 128 : (i192) -> i64
    %m120 = comb.mul %s118, %k31 : i64
    %s121 = comb.add %m120, %l119, %k7 : i64
    %r11 = four.pows %a, %b : !hw.struct<value: i65, unknown: i65>
    %q11 = hw.bitcast %r11 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z122 = hw.constant 0 : i62
    %e123 = comb.concat %z122, %q11 : i62, i130
    %l124 = comb.extract %e123 from 0 : (i192) -> i64
    %m125 = comb.mul %g11, %k31 : i64
    %s126 = comb.add %m125, %l124, %k7 : i64
    %l127 = comb.extract %e123 from 64 : (i192) -> i64
    %m128 = comb.mul %s126, %k31 : i64
    %s129 = comb.add %m128, %l127, %k7 : i64
    %l130 = comb.extract %e123 from 128 : (i192) -> i64
    %m131 = comb.mul %s129, %k31 : i64
    %s132 = comb.add %m131, %l130, %k7 : i64
    %r12 = four.merge %a, %b : !hw.struct<value: i65, unknown: i65>
    %q12 = hw.bitcast %r12 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z133 = hw.constant 0 : i62
    %e134 = comb.concat %z133, %q12 : i62, i130
    %l135 = comb.extract %e134 from 0 : (i192) -> i64
    %m136 = comb.mul %g12, %k31 : i64
    %s137 = comb.add %m136, %l135, %k7 : i64
    %l138 = comb.extract %e134 from 64 : (i192) -> i64
    %m139 = comb.mul %s137, %k31 : i64
    %s140 = comb.add %m139, %l138, %k7 : i64
    %l141 = comb.extract %e134 from 128 : (i192) -> i64
    %m142 = comb.mul %s140, %k31 : i64
    %s143 = comb.add %m142, %l141, %k7 : i64
    %r13 = four.eq %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q13 = hw.bitcast %r13 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z144 = hw.constant 0 : i62
    %e145 = comb.concat %z144, %q13 : i62, i2
    %m146 = comb.mul %g13, %k31 : i64
    %s147 = comb.add %m146, %e145, %k7 : i64
    %r14 = four.ne %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q14 = hw.bitcast %r14 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z148 = hw.constant 0 : i62
    %e149 = comb.concat %z148, %q14 : i62, i2
    %m150 = comb.mul %g14, %k31 : i64
    %s151 = comb.add %m150, %e149, %k7 : i64
    %r15 = four.ult %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q15 = hw.bitcast %r15 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z152 = hw.constant 0 : i62
    %e153 = comb.concat %z152, %q15 : i62, i2
    %m154 = comb.mul %g15, %k31 : i64
    %s155 = comb.add %m154, %e153, %k7 : i64
    %r16 = four.ule %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q16 = hw.bitcast %r16 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z156 = hw.constant 0 : i62
    %e157 = comb.concat %z156, %q16 : i62, i2
    %m158 = comb.mul %g16, %k31 : i64
    %s159 = comb.add %m158, %e157, %k7 : i64
    %r17 = four.ugt %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q17 = hw.bitcast %r17 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z160 = hw.constant 0 : i62
    %e161 = comb.concat %z160, %q17 : i62, i2
    %m162 = comb.mul %g17, %k31 : i64
    %s163 = comb.add %m162, %e161, %k7 : i64
    %r18 = four.uge %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q18 = hw.bitcast %r18 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z164 = hw.constant 0 : i62
    %e165 = comb.concat %z164, %q18 : i62, i2
    %m166 = comb.mul %g18, %k31 : i64
    %s167 = comb.add %m166, %e165, %k7 : i64
    %r19 = four.slt %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q19 = hw.bitcast %r19 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z168 = hw.constant 0 : i62
    %e169 = comb.concat %z168, %q19 : i62, i2
    %m170 = comb.mul %g19, %k31 : i64
    %s171 = comb.add %m170, %e169, %k7 : i64
    %r20 = four.sle %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q20 = hw.bitcast %r20 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z172 = hw.constant 0 : i62
    %e173 = comb.concat %z172, %q20 : i62, i2
    %m174 = comb.mul %g20, %k31 : i64
    %s175 = comb.add %m174, %e173, %k7 : i64
    %r21 = four.sgt %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q21 = hw.bitcast %r21 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z176 = hw.constant 0 : i62
    %e177 = comb.concat %z176, %q21 : i62, i2
    %m178 = comb.mul %g21, %k31 : i64
    %s179 = comb.add %m178, %e177, %k7 : i64
    %r22 = four.sge %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q22 = hw.bitcast %r22 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z180 = hw.constant 0 : i62
    %e181 = comb.concat %z180, %q22 : i62, i2
    %m182 = comb.mul %g22, %k31 : i64
    %s183 = comb.add %m182, %e181, %k7 : i64
    %r23 = four.wildcard_eq %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q23 = hw.bitcast %r23 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z184 = hw.constant 0 : i62
    %e185 = comb.concat %z184, %q23 : i62, i2
    %m186 = comb.mul %g23, %k31 : i64
    %s187 = comb.add %m186, %e185, %k7 : i64
    %r24 = four.wildcard_ne %a, %b : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q24 = hw.bitcast %r24 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z188 = hw.constant 0 : i62
    %e189 = comb.concat %z188, %q24 : i62, i2
    %m190 = comb.mul %g24, %k31 : i64
    %s191 = comb.add %m190, %e189, %k7 : i64
    %r25 = four.casez_eq %a, %b : !hw.struct<value: i65, unknown: i65>
    %z192 = hw.constant 0 : i63
    %e193 = comb.concat %z192, %r25 : i63, i1
    %m194 = comb.mul %g25, %k31 : i64
    %s195 = comb.add %m194, %e193, %k7 : i64
    %r26 = four.casexz_eq %a, %b : !hw.struct<value: i65, unknown: i65>
    %z196 = hw.constant 0 : i63
    %e197 = comb.concat %z196, %r26 : i63, i1
    %m198 = comb.mul %g26, %k31 : i64
    %s199 = comb.add %m198, %e197, %k7 : i64
    %r27 = four.not %a : !hw.struct<value: i65, unknown: i65>
    %q27 = hw.bitcast %r27 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z200 = hw.constant 0 : i62
    %e201 = comb.concat %z200, %q27 : i62, i130
    %l202 = comb.extract %e201 from 0 : (i192) -> i64
    %m203 = comb.mul %g27, %k31 : i64
    %s204 = comb.add %m203, %l202, %k7 : i64
    %l205 = comb.extract %e201 from 64 : (i192) -> i64
    %m206 = comb.mul %s204, %k31 : i64
    %s207 = comb.add %m206, %l205, %k7 : i64
    %l208 = comb.extract %e201 from 128 : (i192) -> i64
    %m209 = comb.mul %s207, %k31 : i64
    %s210 = comb.add %m209, %l208, %k7 : i64
    %r28 = four.neg %a : !hw.struct<value: i65, unknown: i65>
    %q28 = hw.bitcast %r28 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z211 = hw.constant 0 : i62
    %e212 = comb.concat %z211, %q28 : i62, i130
    %l213 = comb.extract %e212 from 0 : (i192) -> i64
    %m214 = comb.mul %g28, %k31 : i64
    %s215 = comb.add %m214, %l213, %k7 : i64
    %l216 = comb.extract %e212 from 64 : (i192) -> i64
    %m217 = comb.mul %s215, %k31 : i64
    %s218 = comb.add %m217, %l216, %k7 : i64
    %l219 = comb.extract %e212 from 128 : (i192) -> i64
    %m220 = comb.mul %s218, %k31 : i64
    %s221 = comb.add %m220, %l219, %k7 : i64
    %r29 = four.reduce_and %a : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q29 = hw.bitcast %r29 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z222 = hw.constant 0 : i62
    %e223 = comb.concat %z222, %q29 : i62, i2
    %m224 = comb.mul %g29, %k31 : i64
    %s225 = comb.add %m224, %e223, %k7 : i64
    %r30 = four.reduce_or %a : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q30 = hw.bitcast %r30 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z226 = hw.constant 0 : i62
    %e227 = comb.concat %z226, %q30 : i62, i2
    %m228 = comb.mul %g30, %k31 : i64
    %s229 = comb.add %m228, %e227, %k7 : i64
    %r31 = four.reduce_xor %a : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q31 = hw.bitcast %r31 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z230 = hw.constant 0 : i62
    %e231 = comb.concat %z230, %q31 : i62, i2
    %m232 = comb.mul %g31, %k31 : i64
    %s233 = comb.add %m232, %e231, %k7 : i64
    %r32 = four.bool %a : !hw.struct<value: i65, unknown: i65> -> !hw.struct<value: i1, unknown: i1>
    %q32 = hw.bitcast %r32 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z234 = hw.constant 0 : i62
    %e235 = comb.concat %z234, %q32 : i62, i2
    %m236 = comb.mul %g32, %k31 : i64
    %s237 = comb.add %m236, %e235, %k7 : i64
    %r33 = four.known %a : !hw.struct<value: i65, unknown: i65>
    %z238 = hw.constant 0 : i63
    %e239 = comb.concat %z238, %r33 : i63, i1
    %m240 = comb.mul %g33, %k31 : i64
    %s241 = comb.add %m240, %e239, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s11, %s22, %s33, %s44, %s55, %s66, %s77, %s88, %s99, %s110, %s121, %s132, %s143, %s147, %s151, %s155, %s159, %s163, %s167, %s171, %s175, %s179, %s183, %s187, %s191, %s195, %s199, %s210, %s221, %s225, %s229, %s233, %s237, %s241 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s11, %s22, %s33, %s44, %s55, %s66, %s77, %s88, %s99, %s110, %s121, %s132, %s143, %s147, %s151, %s155, %s159, %s163, %s167, %s171, %s175, %s179, %s183, %s187, %s191, %s195, %s199, %s210, %s221, %s225, %s229, %s233, %s237, %s241 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "and = "
    %f0 = sim.fmt.hex %s11, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "or = "
    %f1 = sim.fmt.hex %s22, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "xor = "
    %f2 = sim.fmt.hex %s33, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "add = "
    %f3 = sim.fmt.hex %s44, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "sub = "
    %f4 = sim.fmt.hex %s55, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "mul = "
    %f5 = sim.fmt.hex %s66, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "divu = "
    %f6 = sim.fmt.hex %s77, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "modu = "
    %f7 = sim.fmt.hex %s88, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    %n8 = sim.fmt.literal "divs = "
    %f8 = sim.fmt.hex %s99, isUpper false : i64
    %c8 = sim.fmt.concat (%n8, %f8, %nl)
    sim.proc.print %c8
    %n9 = sim.fmt.literal "mods = "
    %f9 = sim.fmt.hex %s110, isUpper false : i64
    %c9 = sim.fmt.concat (%n9, %f9, %nl)
    sim.proc.print %c9
    %n10 = sim.fmt.literal "powu = "
    %f10 = sim.fmt.hex %s121, isUpper false : i64
    %c10 = sim.fmt.concat (%n10, %f10, %nl)
    sim.proc.print %c10
    %n11 = sim.fmt.literal "pows = "
    %f11 = sim.fmt.hex %s132, isUpper false : i64
    %c11 = sim.fmt.concat (%n11, %f11, %nl)
    sim.proc.print %c11
    %n12 = sim.fmt.literal "merge = "
    %f12 = sim.fmt.hex %s143, isUpper false : i64
    %c12 = sim.fmt.concat (%n12, %f12, %nl)
    sim.proc.print %c12
    %n13 = sim.fmt.literal "eq = "
    %f13 = sim.fmt.hex %s147, isUpper false : i64
    %c13 = sim.fmt.concat (%n13, %f13, %nl)
    sim.proc.print %c13
    %n14 = sim.fmt.literal "ne = "
    %f14 = sim.fmt.hex %s151, isUpper false : i64
    %c14 = sim.fmt.concat (%n14, %f14, %nl)
    sim.proc.print %c14
    %n15 = sim.fmt.literal "ult = "
    %f15 = sim.fmt.hex %s155, isUpper false : i64
    %c15 = sim.fmt.concat (%n15, %f15, %nl)
    sim.proc.print %c15
    %n16 = sim.fmt.literal "ule = "
    %f16 = sim.fmt.hex %s159, isUpper false : i64
    %c16 = sim.fmt.concat (%n16, %f16, %nl)
    sim.proc.print %c16
    %n17 = sim.fmt.literal "ugt = "
    %f17 = sim.fmt.hex %s163, isUpper false : i64
    %c17 = sim.fmt.concat (%n17, %f17, %nl)
    sim.proc.print %c17
    %n18 = sim.fmt.literal "uge = "
    %f18 = sim.fmt.hex %s167, isUpper false : i64
    %c18 = sim.fmt.concat (%n18, %f18, %nl)
    sim.proc.print %c18
    %n19 = sim.fmt.literal "slt = "
    %f19 = sim.fmt.hex %s171, isUpper false : i64
    %c19 = sim.fmt.concat (%n19, %f19, %nl)
    sim.proc.print %c19
    %n20 = sim.fmt.literal "sle = "
    %f20 = sim.fmt.hex %s175, isUpper false : i64
    %c20 = sim.fmt.concat (%n20, %f20, %nl)
    sim.proc.print %c20
    %n21 = sim.fmt.literal "sgt = "
    %f21 = sim.fmt.hex %s179, isUpper false : i64
    %c21 = sim.fmt.concat (%n21, %f21, %nl)
    sim.proc.print %c21
    %n22 = sim.fmt.literal "sge = "
    %f22 = sim.fmt.hex %s183, isUpper false : i64
    %c22 = sim.fmt.concat (%n22, %f22, %nl)
    sim.proc.print %c22
    %n23 = sim.fmt.literal "wildcard_eq = "
    %f23 = sim.fmt.hex %s187, isUpper false : i64
    %c23 = sim.fmt.concat (%n23, %f23, %nl)
    sim.proc.print %c23
    %n24 = sim.fmt.literal "wildcard_ne = "
    %f24 = sim.fmt.hex %s191, isUpper false : i64
    %c24 = sim.fmt.concat (%n24, %f24, %nl)
    sim.proc.print %c24
    %n25 = sim.fmt.literal "casez_eq = "
    %f25 = sim.fmt.hex %s195, isUpper false : i64
    %c25 = sim.fmt.concat (%n25, %f25, %nl)
    sim.proc.print %c25
    %n26 = sim.fmt.literal "casexz_eq = "
    %f26 = sim.fmt.hex %s199, isUpper false : i64
    %c26 = sim.fmt.concat (%n26, %f26, %nl)
    sim.proc.print %c26
    %n27 = sim.fmt.literal "not = "
    %f27 = sim.fmt.hex %s210, isUpper false : i64
    %c27 = sim.fmt.concat (%n27, %f27, %nl)
    sim.proc.print %c27
    %n28 = sim.fmt.literal "neg = "
    %f28 = sim.fmt.hex %s221, isUpper false : i64
    %c28 = sim.fmt.concat (%n28, %f28, %nl)
    sim.proc.print %c28
    %n29 = sim.fmt.literal "reduce_and = "
    %f29 = sim.fmt.hex %s225, isUpper false : i64
    %c29 = sim.fmt.concat (%n29, %f29, %nl)
    sim.proc.print %c29
    %n30 = sim.fmt.literal "reduce_or = "
    %f30 = sim.fmt.hex %s229, isUpper false : i64
    %c30 = sim.fmt.concat (%n30, %f30, %nl)
    sim.proc.print %c30
    %n31 = sim.fmt.literal "reduce_xor = "
    %f31 = sim.fmt.hex %s233, isUpper false : i64
    %c31 = sim.fmt.concat (%n31, %f31, %nl)
    sim.proc.print %c31
    %n32 = sim.fmt.literal "bool = "
    %f32 = sim.fmt.hex %s237, isUpper false : i64
    %c32 = sim.fmt.concat (%n32, %f32, %nl)
    sim.proc.print %c32
    %n33 = sim.fmt.literal "known = "
    %f33 = sim.fmt.hex %s241, isUpper false : i64
    %c33 = sim.fmt.concat (%n33, %f33, %nl)
    sim.proc.print %c33
    llhd.halt
  }
}
