// RULE: four.add, four.and, four.arithmetic.unknown, four.bool, four.casexz_eq, four.casez_eq
// RULE: four.compare.unknown, four.division.zero, four.divs, four.divu, four.eq, four.known, four.merge
// RULE: four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows, four.pows.negative
// RULE: four.powu, four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt, four.sle, four.slt
// RULE: four.sub, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq, four.wildcard_ne, four.xor
// OUT: and = e326073c56386a50
// OUT: or = b409398a11486a60
// OUT: xor = 3bd2fbdfb9f1883f
// OUT: add = 5ccd228849035952
// OUT: sub = 8932ce98f6112f0e
// OUT: mul = 5c4a42d7bb3d6253
// OUT: divu = afe6353abcb5423a
// OUT: modu = c99864279596fdbb
// OUT: divs = da54ad9454c7328e
// OUT: mods = d80d715a33ad86b9
// OUT: powu = 4f33f37a0bd1087e
// OUT: pows = 874572636a051dd6
// OUT: merge = de27e0e448402a60
// OUT: eq = 21b88837523c399f
// OUT: ne = 3bb8dcbc87a65661
// OUT: ult = 6a629fc878a914e1
// OUT: ule = 296cd29103e34a1f
// OUT: ugt = 34049262d5ff45e1
// OUT: uge = f30ec52b61397b1f
// OUT: slt = 0a9588c503c08b1d
// OUT: sle = c99fbb8d8efac05b
// OUT: sgt = 93d1a9664ae7cfa5
// OUT: sge = 52dbdc2ed62204e3
// OUT: wildcard_eq = 20c36f176712c220
// OUT: wildcard_ne = 3cadf5dc72cfcde0
// OUT: casez_eq = 627ab2e2a2faf458
// OUT: casexz_eq = c2336ed30c9f1f00
// OUT: not = 58f377795b7e26dc
// OUT: neg = 1717e51b80e9de3c
// OUT: reduce_and = 10fdbac25cf0a200
// OUT: reduce_or = bb88fd7c89977c80
// OUT: reduce_xor = 75aad2e4ebb25f40
// OUT: bool = bb88fd7c89977c80
// OUT: known = 4efdc0e1c4adaac0

// Samples of 300 bits: a hash of all results of each operation.
hw.module @tb() {
  %as = hw.aggregate_constant [2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397377 : i600, 1018517988167243043134222844204689080525734196832968125318070224677190649881668353091698688 : i600, 470455140470099127534283859937265837248670198398814961597656736273205774790561703485610812895381342536274766953468069931821764959059245985148641702180992757072537175699844371335167 : i600, -1649572943615383799850604506966069460751655471809413010334381086915760121452930547023688188206374618585140648352338180803225475050659083664113399585212348390985965037105076049510388 : i600, -1399689531842603743756235982365562989367429115044180167160190384395705772988877993719334839948386748675822460897341218481075611858915120066903010675710818991478852159434366453284864 : i600, -1 : i600, 2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397375 : i600, 6111107929003458258805337065228134483154405180997808751908421348063143899290010118550192128 : i600, -2074757784440496479256203931845580575506223116121218449997828664845326405706454073199853524473551897144098943305650394591197575537705887653943437417056981843530590901700754761842688 : i600, -2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397376 : i600, 2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397376 : i600, 0 : i600] : !hw.array<12xi600>
  %bs = hw.aggregate_constant [2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397377 : i600, 1018517988167243043134222844204689080525734196832968125318070224677190649881668353091698688 : i600, 470455140470099127534283859937265837248670198398814961597656736273205774790561703485610812895381342536274766953468069931821764959059245985148641702180992757072537175699844371335167 : i600, -1649572943615383799850604506966069460751655471809413010334381086915760121452930547023688188206374618585140648352338180803225475050659083664113399585212348390985965037105076049510388 : i600, -1399689531842603743756235982365562989367429115044180167160190384395705772988877993719334839948386748675822460897341218481075611858915120066903010675710818991478852159434366453284864 : i600, -1 : i600, 2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397375 : i600, 6111107929003458258805337065228134483154405180997808751908421348063143899290010118550192128 : i600, -2074757784440496479256203931845580575506223116121218449997828664845326405706454073199853524473551897144098943305650394591197575537705887653943437417056981843530590901700754761842688 : i600, -2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397376 : i600, 2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397376 : i600, 0 : i600] : !hw.array<12xi600>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 12 : i64
    %nb = hw.constant 12 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64, %h3: i64, %h4: i64, %h5: i64, %h6: i64, %h7: i64, %h8: i64, %h9: i64, %h10: i64, %h11: i64, %h12: i64, %h13: i64, %h14: i64, %h15: i64, %h16: i64, %h17: i64, %h18: i64, %h19: i64, %h20: i64, %h21: i64, %h22: i64, %h23: i64, %h24: i64, %h25: i64, %h26: i64, %h27: i64, %h28: i64, %h29: i64, %h30: i64, %h31: i64, %h32: i64, %h33: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<12xi600>, i4
    %a = hw.bitcast %a0 : (i600) -> !hw.struct<value: i300, unknown: i300>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7, %h8, %h9, %h10, %h11, %h12, %h13, %h14, %h15, %h16, %h17, %h18, %h19, %h20, %h21, %h22, %h23, %h24, %h25, %h26, %h27, %h28, %h29, %h30, %h31, %h32, %h33 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64, %g8: i64, %g9: i64, %g10: i64, %g11: i64, %g12: i64, %g13: i64, %g14: i64, %g15: i64, %g16: i64, %g17: i64, %g18: i64, %g19: i64, %g20: i64, %g21: i64, %g22: i64, %g23: i64, %g24: i64, %g25: i64, %g26: i64, %g27: i64, %g28: i64, %g29: i64, %g30: i64, %g31: i64, %g32: i64, %g33: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<12xi600>, i4
    %b = hw.bitcast %b0 : (i600) -> !hw.struct<value: i300, unknown: i300>
    %r0 = four.and %a, %b : !hw.struct<value: i300, unknown: i300>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z1 = hw.constant 0 : i40
    %e2 = comb.concat %z1, %q0 : i40, i600
    %l3 = comb.extract %e2 from 0 : (i640) -> i64
    %m4 = comb.mul %g0, %k31 : i64
    %s5 = comb.add %m4, %l3, %k7 : i64
    %l6 = comb.extract %e2 from 64 : (i640) -> i64
    %m7 = comb.mul %s5, %k31 : i64
    %s8 = comb.add %m7, %l6, %k7 : i64
    %l9 = comb.extract %e2 from 128 : (i640) -> i64
    %m10 = comb.mul %s8, %k31 : i64
    %s11 = comb.add %m10, %l9, %k7 : i64
    %l12 = comb.extract %e2 from 192 : (i640) -> i64
    %m13 = comb.mul %s11, %k31 : i64
    %s14 = comb.add %m13, %l12, %k7 : i64
    %l15 = comb.extract %e2 from 256 : (i640) -> i64
    %m16 = comb.mul %s14, %k31 : i64
    %s17 = comb.add %m16, %l15, %k7 : i64
    %l18 = comb.extract %e2 from 320 : (i640) -> i64
    %m19 = comb.mul %s17, %k31 : i64
    %s20 = comb.add %m19, %l18, %k7 : i64
    %l21 = comb.extract %e2 from 384 : (i640) -> i64
    %m22 = comb.mul %s20, %k31 : i64
    %s23 = comb.add %m22, %l21, %k7 : i64
    %l24 = comb.extract %e2 from 448 : (i640) -> i64
    %m25 = comb.mul %s23, %k31 : i64
    %s26 = comb.add %m25, %l24, %k7 : i64
    %l27 = comb.extract %e2 from 512 : (i640) -> i64
    %m28 = comb.mul %s26, %k31 : i64
    %s29 = comb.add %m28, %l27, %k7 : i64
    %l30 = comb.extract %e2 from 576 : (i640) -> i64
    %m31 = comb.mul %s29, %k31 : i64
    %s32 = comb.add %m31, %l30, %k7 : i64
    %r1 = four.or %a, %b : !hw.struct<value: i300, unknown: i300>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z33 = hw.constant 0 : i40
    %e34 = comb.concat %z33, %q1 : i40, i600
    %l35 = comb.extract %e34 from 0 : (i640) -> i64
    %m36 = comb.mul %g1, %k31 : i64
    %s37 = comb.add %m36, %l35, %k7 : i64
    %l38 = comb.extract %e34 from 64 : (i640) -> i64
    %m39 = comb.mul %s37, %k31 : i64
    %s40 = comb.add %m39, %l38, %k7 : i64
    %l41 = comb.extract %e34 from 128 : (i640) -> i64
    %m42 = comb.mul %s40, %k31 : i64
    %s43 = comb.add %m42, %l41, %k7 : i64
    %l44 = comb.extract %e34 from 192 : (i640) -> i64
    %m45 = comb.mul %s43, %k31 : i64
    %s46 = comb.add %m45, %l44, %k7 : i64
    %l47 = comb.extract %e34 from 256 : (i640) -> i64
    %m48 = comb.mul %s46, %k31 : i64
    %s49 = comb.add %m48, %l47, %k7 : i64
    %l50 = comb.extract %e34 from 320 : (i640) -> i64
    %m51 = comb.mul %s49, %k31 : i64
    %s52 = comb.add %m51, %l50, %k7 : i64
    %l53 = comb.extract %e34 from 384 : (i640) -> i64
    %m54 = comb.mul %s52, %k31 : i64
    %s55 = comb.add %m54, %l53, %k7 : i64
    %l56 = comb.extract %e34 from 448 : (i640) -> i64
    %m57 = comb.mul %s55, %k31 : i64
    %s58 = comb.add %m57, %l56, %k7 : i64
    %l59 = comb.extract %e34 from 512 : (i640) -> i64
    %m60 = comb.mul %s58, %k31 : i64
    %s61 = comb.add %m60, %l59, %k7 : i64
    %l62 = comb.extract %e34 from 576 : (i640) -> i64
    %m63 = comb.mul %s61, %k31 : i64
    %s64 = comb.add %m63, %l62, %k7 : i64
    %r2 = four.xor %a, %b : !hw.struct<value: i300, unknown: i300>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z65 = hw.constant 0 : i40
    %e66 = comb.concat %z65, %q2 : i40, i600
    %l67 = comb.extract %e66 from 0 : (i640) -> i64
    %m68 = comb.mul %g2, %k31 : i64
    %s69 = comb.add %m68, %l67, %k7 : i64
    %l70 = comb.extract %e66 from 64 : (i640) -> i64
    %m71 = comb.mul %s69, %k31 : i64
    %s72 = comb.add %m71, %l70, %k7 : i64
    %l73 = comb.extract %e66 from 128 : (i640) -> i64
    %m74 = comb.mul %s72, %k31 : i64
    %s75 = comb.add %m74, %l73, %k7 : i64
    %l76 = comb.extract %e66 from 192 : (i640) -> i64
    %m77 = comb.mul %s75, %k31 : i64
    %s78 = comb.add %m77, %l76, %k7 : i64
    %l79 = comb.extract %e66 from 256 : (i640) -> i64
    %m80 = comb.mul %s78, %k31 : i64
    %s81 = comb.add %m80, %l79, %k7 : i64
    %l82 = comb.extract %e66 from 320 : (i640) -> i64
    %m83 = comb.mul %s81, %k31 : i64
    %s84 = comb.add %m83, %l82, %k7 : i64
    %l85 = comb.extract %e66 from 384 : (i640) -> i64
    %m86 = comb.mul %s84, %k31 : i64
    %s87 = comb.add %m86, %l85, %k7 : i64
    %l88 = comb.extract %e66 from 448 : (i640) -> i64
    %m89 = comb.mul %s87, %k31 : i64
    %s90 = comb.add %m89, %l88, %k7 : i64
    %l91 = comb.extract %e66 from 512 : (i640) -> i64
    %m92 = comb.mul %s90, %k31 : i64
    %s93 = comb.add %m92, %l91, %k7 : i64
    %l94 = comb.extract %e66 from 576 : (i640) -> i64
    %m95 = comb.mul %s93, %k31 : i64
    %s96 = comb.add %m95, %l94, %k7 : i64
    %r3 = four.add %a, %b : !hw.struct<value: i300, unknown: i300>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z97 = hw.constant 0 : i40
    %e98 = comb.concat %z97, %q3 : i40, i600
    %l99 = comb.extract %e98 from 0 : (i640) -> i64
    %m100 = comb.mul %g3, %k31 : i64
    %s101 = comb.add %m100, %l99, %k7 : i64
    %l102 = comb.extract %e98 from 64 : (i640) -> i64
    %m103 = comb.mul %s101, %k31 : i64
    %s104 = comb.add %m103, %l102, %k7 : i64
    %l105 = comb.extract %e98 from 128 : (i640) -> i64
    %m106 = comb.mul %s104, %k31 : i64
    %s107 = comb.add %m106, %l105, %k7 : i64
    %l108 = comb.extract %e98 from 192 : (i640) -> i64
    %m109 = comb.mul %s107, %k31 : i64
    %s110 = comb.add %m109, %l108, %k7 : i64
    %l111 = comb.extract %e98 from 256 : (i640) -> i64
    %m112 = comb.mul %s110, %k31 : i64
    %s113 = comb.add %m112, %l111, %k7 : i64
    %l114 = comb.extract %e98 from 320 : (i640) -> i64
    %m115 = comb.mul %s113, %k31 : i64
    %s116 = comb.add %m115, %l114, %k7 : i64
    %l117 = comb.extract %e98 from 384 : (i640) -> i64
    %m118 = comb.mul %s116, %k31 : i64
    %s119 = comb.add %m118, %l117, %k7 : i64
    %l120 = comb.extract %e98 from 448 : (i640) -> i64
    %m121 = comb.mul %s119, %k31 : i64
    %s122 = comb.add %m121, %l120, %k7 : i64
    %l123 = comb.extract %e98 from 512 : (i640) -> i64
    %m124 = comb.mul %s122, %k31 : i64
    %s125 = comb.add %m124, %l123, %k7 : i64
    %l126 = comb.extract %e98 from 576 : (i640) -> i64
    %m127 = comb.mul %s125, %k31 : i64
    %s128 = comb.add %m127, %l126, %k7 : i64
    %r4 = four.sub %a, %b : !hw.struct<value: i300, unknown: i300>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z129 = hw.constant 0 : i40
    %e130 = comb.concat %z129, %q4 : i40, i600
    %l131 = comb.extract %e130 from 0 : (i640) -> i64
    %m132 = comb.mul %g4, %k31 : i64
    %s133 = comb.add %m132, %l131, %k7 : i64
    %l134 = comb.extract %e130 from 64 : (i640) -> i64
    %m135 = comb.mul %s133, %k31 : i64
    %s136 = comb.add %m135, %l134, %k7 : i64
    %l137 = comb.extract %e130 from 128 : (i640) -> i64
    %m138 = comb.mul %s136, %k31 : i64
    %s139 = comb.add %m138, %l137, %k7 : i64
    %l140 = comb.extract %e130 from 192 : (i640) -> i64
    %m141 = comb.mul %s139, %k31 : i64
    %s142 = comb.add %m141, %l140, %k7 : i64
    %l143 = comb.extract %e130 from 256 : (i640) -> i64
    %m144 = comb.mul %s142, %k31 : i64
    %s145 = comb.add %m144, %l143, %k7 : i64
    %l146 = comb.extract %e130 from 320 : (i640) -> i64
    %m147 = comb.mul %s145, %k31 : i64
    %s148 = comb.add %m147, %l146, %k7 : i64
    %l149 = comb.extract %e130 from 384 : (i640) -> i64
    %m150 = comb.mul %s148, %k31 : i64
    %s151 = comb.add %m150, %l149, %k7 : i64
    %l152 = comb.extract %e130 from 448 : (i640) -> i64
    %m153 = comb.mul %s151, %k31 : i64
    %s154 = comb.add %m153, %l152, %k7 : i64
    %l155 = comb.extract %e130 from 512 : (i640) -> i64
    %m156 = comb.mul %s154, %k31 : i64
    %s157 = comb.add %m156, %l155, %k7 : i64
    %l158 = comb.extract %e130 from 576 : (i640) -> i64
    %m159 = comb.mul %s157, %k31 : i64
    %s160 = comb.add %m159, %l158, %k7 : i64
    %r5 = four.mul %a, %b : !hw.struct<value: i300, unknown: i300>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z161 = hw.constant 0 : i40
    %e162 = comb.concat %z161, %q5 : i40, i600
    %l163 = comb.extract %e162 from 0 : (i640) -> i64
    %m164 = comb.mul %g5, %k31 : i64
    %s165 = comb.add %m164, %l163, %k7 : i64
    %l166 = comb.extract %e162 from 64 : (i640) -> i64
    %m167 = comb.mul %s165, %k31 : i64
    %s168 = comb.add %m167, %l166, %k7 : i64
    %l169 = comb.extract %e162 from 128 : (i640) -> i64
    %m170 = comb.mul %s168, %k31 : i64
    %s171 = comb.add %m170, %l169, %k7 : i64
    %l172 = comb.extract %e162 from 192 : (i640) -> i64
    %m173 = comb.mul %s171, %k31 : i64
    %s174 = comb.add %m173, %l172, %k7 : i64
    %l175 = comb.extract %e162 from 256 : (i640) -> i64
    %m176 = comb.mul %s174, %k31 : i64
    %s177 = comb.add %m176, %l175, %k7 : i64
    %l178 = comb.extract %e162 from 320 : (i640) -> i64
    %m179 = comb.mul %s177, %k31 : i64
    %s180 = comb.add %m179, %l178, %k7 : i64
    %l181 = comb.extract %e162 from 384 : (i640) -> i64
    %m182 = comb.mul %s180, %k31 : i64
    %s183 = comb.add %m182, %l181, %k7 : i64
    %l184 = comb.extract %e162 from 448 : (i640) -> i64
    %m185 = comb.mul %s183, %k31 : i64
    %s186 = comb.add %m185, %l184, %k7 : i64
    %l187 = comb.extract %e162 from 512 : (i640) -> i64
    %m188 = comb.mul %s186, %k31 : i64
    %s189 = comb.add %m188, %l187, %k7 : i64
    %l190 = comb.extract %e162 from 576 : (i640) -> i64
    %m191 = comb.mul %s189, %k31 : i64
    %s192 = comb.add %m191, %l190, %k7 : i64
    %r6 = four.divu %a, %b : !hw.struct<value: i300, unknown: i300>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z193 = hw.constant 0 : i40
    %e194 = comb.concat %z193, %q6 : i40, i600
    %l195 = comb.extract %e194 from 0 : (i640) -> i64
    %m196 = comb.mul %g6, %k31 : i64
    %s197 = comb.add %m196, %l195, %k7 : i64
    %l198 = comb.extract %e194 from 64 : (i640) -> i64
    %m199 = comb.mul %s197, %k31 : i64
    %s200 = comb.add %m199, %l198, %k7 : i64
    %l201 = comb.extract %e194 from 128 : (i640) -> i64
    %m202 = comb.mul %s200, %k31 : i64
    %s203 = comb.add %m202, %l201, %k7 : i64
    %l204 = comb.extract %e194 from 192 : (i640) -> i64
    %m205 = comb.mul %s203, %k31 : i64
    %s206 = comb.add %m205, %l204, %k7 : i64
    %l207 = comb.extract %e194 from 256 : (i640) -> i64
    %m208 = comb.mul %s206, %k31 : i64
    %s209 = comb.add %m208, %l207, %k7 : i64
    %l210 = comb.extract %e194 from 320 : (i640) -> i64
    %m211 = comb.mul %s209, %k31 : i64
    %s212 = comb.add %m211, %l210, %k7 : i64
    %l213 = comb.extract %e194 from 384 : (i640) -> i64
    %m214 = comb.mul %s212, %k31 : i64
    %s215 = comb.add %m214, %l213, %k7 : i64
    %l216 = comb.extract %e194 from 448 : (i640) -> i64
    %m217 = comb.mul %s215, %k31 : i64
    %s218 = comb.add %m217, %l216, %k7 : i64
    %l219 = comb.extract %e194 from 512 : (i640) -> i64
    %m220 = comb.mul %s218, %k31 : i64
    %s221 = comb.add %m220, %l219, %k7 : i64
    %l222 = comb.extract %e194 from 576 : (i640) -> i64
    %m223 = comb.mul %s221, %k31 : i64
    %s224 = comb.add %m223, %l222, %k7 : i64
    %r7 = four.modu %a, %b : !hw.struct<value: i300, unknown: i300>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z225 = hw.constant 0 : i40
    %e226 = comb.concat %z225, %q7 : i40, i600
    %l227 = comb.extract %e226 from 0 : (i640) -> i64
    %m228 = comb.mul %g7, %k31 : i64
    %s229 = comb.add %m228, %l227, %k7 : i64
    %l230 = comb.extract %e226 from 64 : (i640) -> i64
    %m231 = comb.mul %s229, %k31 : i64
    %s232 = comb.add %m231, %l230, %k7 : i64
    %l233 = comb.extract %e226 from 128 : (i640) -> i64
    %m234 = comb.mul %s232, %k31 : i64
    %s235 = comb.add %m234, %l233, %k7 : i64
    %l236 = comb.extract %e226 from 192 : (i640) -> i64
    %m237 = comb.mul %s235, %k31 : i64
    %s238 = comb.add %m237, %l236, %k7 : i64
    %l239 = comb.extract %e226 from 256 : (i640) -> i64
    %m240 = comb.mul %s238, %k31 : i64
    %s241 = comb.add %m240, %l239, %k7 : i64
    %l242 = comb.extract %e226 from 320 : (i640) -> i64
    %m243 = comb.mul %s241, %k31 : i64
    %s244 = comb.add %m243, %l242, %k7 : i64
    %l245 = comb.extract %e226 from 384 : (i640) -> i64
    %m246 = comb.mul %s244, %k31 : i64
    %s247 = comb.add %m246, %l245, %k7 : i64
    %l248 = comb.extract %e226 from 448 : (i640) -> i64
    %m249 = comb.mul %s247, %k31 : i64
    %s250 = comb.add %m249, %l248, %k7 : i64
    %l251 = comb.extract %e226 from 512 : (i640) -> i64
    %m252 = comb.mul %s250, %k31 : i64
    %s253 = comb.add %m252, %l251, %k7 : i64
    %l254 = comb.extract %e226 from 576 : (i640) -> i64
    %m255 = comb.mul %s253, %k31 : i64
    %s256 = comb.add %m255, %l254, %k7 : i64
    %r8 = four.divs %a, %b : !hw.struct<value: i300, unknown: i300>
    %q8 = hw.bitcast %r8 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z257 = hw.constant 0 : i40
    %e258 = comb.concat %z257, %q8 : i40, i600
    %l259 = comb.extract %e258 from 0 : (i640) -> i64
    %m260 = comb.mul %g8, %k31 : i64
    %s261 = comb.add %m260, %l259, %k7 : i64
    %l262 = comb.extract %e258 from 64 : (i640) -> i64
    %m263 = comb.mul %s261, %k31 : i64
    %s264 = comb.add %m263, %l262, %k7 : i64
    %l265 = comb.extract %e258 from 128 : (i640) -> i64
    %m266 = comb.mul %s264, %k31 : i64
    %s267 = comb.add %m266, %l265, %k7 : i64
    %l268 = comb.extract %e258 from 192 : (i640) -> i64
    %m269 = comb.mul %s267, %k31 : i64
    %s270 = comb.add %m269, %l268, %k7 : i64
    %l271 = comb.extract %e258 from 256 : (i640) -> i64
    %m272 = comb.mul %s270, %k31 : i64
    %s273 = comb.add %m272, %l271, %k7 : i64
    %l274 = comb.extract %e258 from 320 : (i640) -> i64
    %m275 = comb.mul %s273, %k31 : i64
    %s276 = comb.add %m275, %l274, %k7 : i64
    %l277 = comb.extract %e258 from 384 : (i640) -> i64
    %m278 = comb.mul %s276, %k31 : i64
    %s279 = comb.add %m278, %l277, %k7 : i64
    %l280 = comb.extract %e258 from 448 : (i640) -> i64
    %m281 = comb.mul %s279, %k31 : i64
    %s282 = comb.add %m281, %l280, %k7 : i64
    %l283 = comb.extract %e258 from 512 : (i640) -> i64
    %m284 = comb.mul %s282, %k31 : i64
    %s285 = comb.add %m284, %l283, %k7 : i64
    %l286 = comb.extract %e258 from 576 : (i640) -> i64
    %m287 = comb.mul %s285, %k31 : i64
    %s288 = comb.add %m287, %l286, %k7 : i64
    %r9 = four.mods %a, %b : !hw.struct<value: i300, unknown: i300>
    %q9 = hw.bitcast %r9 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z289 = hw.constant 0 : i40
    %e290 = comb.concat %z289, %q9 : i40, i600
    %l291 = comb.extract %e290 from 0 : (i640) -> i64
    %m292 = comb.mul %g9, %k31 : i64
    %s293 = comb.add %m292, %l291, %k7 : i64
    %l294 = comb.extract %e290 from 64 : (i640) -> i64
    %m295 = comb.mul %s293, %k31 : i64
    %s296 = comb.add %m295, %l294, %k7 : i64
    %l297 = comb.extract %e290 from 128 : (i640) -> i64
    %m298 = comb.mul %s296, %k31 : i64
    %s299 = comb.add %m298, %l297, %k7 : i64
    %l300 = comb.extract %e290 from 192 : (i640) -> i64
    %m301 = comb.mul %s299, %k31 : i64
    %s302 = comb.add %m301, %l300, %k7 : i64
    %l303 = comb.extract %e290 from 256 : (i640) -> i64
    %m304 = comb.mul %s302, %k31 : i64
    %s305 = comb.add %m304, %l303, %k7 : i64
    %l306 = comb.extract %e290 from 320 : (i640) -> i64
    %m307 = comb.mul %s305, %k31 : i64
    %s308 = comb.add %m307, %l306, %k7 : i64
    %l309 = comb.extract %e290 from 384 : (i640) -> i64
    %m310 = comb.mul %s308, %k31 : i64
    %s311 = comb.add %m310, %l309, %k7 : i64
    %l312 = comb.extract %e290 from 448 : (i640) -> i64
    %m313 = comb.mul %s311, %k31 : i64
    %s314 = comb.add %m313, %l312, %k7 : i64
    %l315 = comb.extract %e290 from 512 : (i640) -> i64
    %m316 = comb.mul %s314, %k31 : i64
    %s317 = comb.add %m316, %l315, %k7 : i64
    %l318 = comb.extract %e290 from 576 : (i640) -> i64
    %m319 = comb.mul %s317, %k31 : i64
    %s320 = comb.add %m319, %l318, %k7 : i64
    %r10 = four.powu %a, %b : !hw.struct<value: i300, unknown: i300>
    %q10 = hw.bitcast %r10 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z321 = hw.constant 0 : i40
    %e322 = comb.concat %z321, %q10 : i40, i600
    %l323 = comb.extract %e322 from 0 : (i640) -> i64
    %m324 = comb.mul %g10, %k31 : i64
    %s325 = comb.add %m324, %l323, %k7 : i64
    %l326 = comb.extract %e322 from 64 : (i640) -> i64
    %m327 = comb.mul %s325, %k31 : i64
    %s328 = comb.add %m327, %l326, %k7 : i64
    %l329 = comb.extract %e322 from 128 : (i640) -> i64
    %m330 = comb.mul %s328, %k31 : i64
    %s331 = comb.add %m330, %l329, %k7 : i64
    %l332 = comb.extract %e322 from 192 : (i640) -> i64
    %m333 = comb.mul %s331, %k31 : i64
    %s334 = comb.add %m333, %l332, %k7 : i64
    %l335 = comb.extract %e322 from 256 : (i640) -> i64
    %m336 = comb.mul %s334, %k31 : i64
    %s337 = comb.add %m336, %l335, %k7 : i64
    %l338 = comb.extract %e322 from 320 : (i640) -> i64
    %m339 = comb.mul %s337, %k31 : i64
    %s340 = comb.add %m339, %l338, %k7 : i64
    %l341 = comb.extract %e322 from 384 : (i640) -> i64
    %m342 = comb.mul %s340, %k31 : i64
    %s343 = comb.add %m342, %l341, %k7 : i64
    %l344 = comb.extract %e322 from 448 : (i640) -> i64
    %m345 = comb.mul %s343, %k31 : i64
    %s346 = comb.add %m345, %l344, %k7 : i64
    %l347 = comb.extract %e322 from 512 : (i640) -> i64
    %m348 = comb.mul %s346, %k31 : i64
    %s349 = comb.add %m348, %l347, %k7 : i64
    %l350 = comb.extract %e322 from 576 : (i640) -> i64
    %m351 = comb.mul %s349, %k31 : i64
    %s352 = comb.add %m351, %l350, %k7 : i64
    %r11 = four.pows %a, %b : !hw.struct<value: i300, unknown: i300>
    %q11 = hw.bitcast %r11 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z353 = hw.constant 0 : i40
    %e354 = comb.concat %z353, %q11 : i40, i600
    %l355 = comb.extract %e354 from 0 : (i640) -> i64
    %m356 = comb.mul %g11, %k31 : i64
    %s357 = comb.add %m356, %l355, %k7 : i64
    %l358 = comb.extract %e354 from 64 : (i640) -> i64
    %m359 = comb.mul %s357, %k31 : i64
    %s360 = comb.add %m359, %l358, %k7 : i64
    %l361 = comb.extract %e354 from 128 : (i640) -> i64
    %m362 = comb.mul %s360, %k31 : i64
    %s363 = comb.add %m362, %l361, %k7 : i64
    %l364 = comb.extract %e354 from 192 : (i640) -> i64
    %m365 = comb.mul %s363, %k31 : i64
    %s366 = comb.add %m365, %l364, %k7 : i64
    %l367 = comb.extract %e354 from 256 : (i640) -> i64
    %m368 = comb.mul %s366, %k31 : i64
    %s369 = comb.add %m368, %l367, %k7 : i64
    %l370 = comb.extract %e354 from 320 : (i640) -> i64
    %m371 = comb.mul %s369, %k31 : i64
    %s372 = comb.add %m371, %l370, %k7 : i64
    %l373 = comb.extract %e354 from 384 : (i640) -> i64
    %m374 = comb.mul %s372, %k31 : i64
    %s375 = comb.add %m374, %l373, %k7 : i64
    %l376 = comb.extract %e354 from 448 : (i640) -> i64
    %m377 = comb.mul %s375, %k31 : i64
    %s378 = comb.add %m377, %l376, %k7 : i64
    %l379 = comb.extract %e354 from 512 : (i640) -> i64
    %m380 = comb.mul %s378, %k31 : i64
    %s381 = comb.add %m380, %l379, %k7 : i64
    %l382 = comb.extract %e354 from 576 : (i640) -> i64
    %m383 = comb.mul %s381, %k31 : i64
    %s384 = comb.add %m383, %l382, %k7 : i64
    %r12 = four.merge %a, %b : !hw.struct<value: i300, unknown: i300>
    %q12 = hw.bitcast %r12 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z385 = hw.constant 0 : i40
    %e386 = comb.concat %z385, %q12 : i40, i600
    %l387 = comb.extract %e386 from 0 : (i640) -> i64
    %m388 = comb.mul %g12, %k31 : i64
    %s389 = comb.add %m388, %l387, %k7 : i64
    %l390 = comb.extract %e386 from 64 : (i640) -> i64
    %m391 = comb.mul %s389, %k31 : i64
    %s392 = comb.add %m391, %l390, %k7 : i64
    %l393 = comb.extract %e386 from 128 : (i640) -> i64
    %m394 = comb.mul %s392, %k31 : i64
    %s395 = comb.add %m394, %l393, %k7 : i64
    %l396 = comb.extract %e386 from 192 : (i640) -> i64
    %m397 = comb.mul %s395, %k31 : i64
    %s398 = comb.add %m397, %l396, %k7 : i64
    %l399 = comb.extract %e386 from 256 : (i640) -> i64
    %m400 = comb.mul %s398, %k31 : i64
    %s401 = comb.add %m400, %l399, %k7 : i64
    %l402 = comb.extract %e386 from 320 : (i640) -> i64
    %m403 = comb.mul %s401, %k31 : i64
    %s404 = comb.add %m403, %l402, %k7 : i64
    %l405 = comb.extract %e386 from 384 : (i640) -> i64
    %m406 = comb.mul %s404, %k31 : i64
    %s407 = comb.add %m406, %l405, %k7 : i64
    %l408 = comb.extract %e386 from 448 : (i640) -> i64
    %m409 = comb.mul %s407, %k31 : i64
    %s410 = comb.add %m409, %l408, %k7 : i64
    %l411 = comb.extract %e386 from 512 : (i640) -> i64
    %m412 = comb.mul %s410, %k31 : i64
    %s413 = comb.add %m412, %l411, %k7 : i64
    %l414 = comb.extract %e386 from 576 : (i640) -> i64
    %m415 = comb.mul %s413, %k31 : i64
    %s416 = comb.add %m415, %l414, %k7 : i64
    %r13 = four.eq %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q13 = hw.bitcast %r13 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z417 = hw.constant 0 : i62
    %e418 = comb.concat %z417, %q13 : i62, i2
    %m419 = comb.mul %g13, %k31 : i64
    %s420 = comb.add %m419, %e418, %k7 : i64
    %r14 = four.ne %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q14 = hw.bitcast %r14 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z421 = hw.constant 0 : i62
    %e422 = comb.concat %z421, %q14 : i62, i2
    %m423 = comb.mul %g14, %k31 : i64
    %s424 = comb.add %m423, %e422, %k7 : i64
    %r15 = four.ult %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q15 = hw.bitcast %r15 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z425 = hw.constant 0 : i62
    %e426 = comb.concat %z425, %q15 : i62, i2
    %m427 = comb.mul %g15, %k31 : i64
    %s428 = comb.add %m427, %e426, %k7 : i64
    %r16 = four.ule %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q16 = hw.bitcast %r16 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z429 = hw.constant 0 : i62
    %e430 = comb.concat %z429, %q16 : i62, i2
    %m431 = comb.mul %g16, %k31 : i64
    %s432 = comb.add %m431, %e430, %k7 : i64
    %r17 = four.ugt %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q17 = hw.bitcast %r17 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z433 = hw.constant 0 : i62
    %e434 = comb.concat %z433, %q17 : i62, i2
    %m435 = comb.mul %g17, %k31 : i64
    %s436 = comb.add %m435, %e434, %k7 : i64
    %r18 = four.uge %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q18 = hw.bitcast %r18 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z437 = hw.constant 0 : i62
    %e438 = comb.concat %z437, %q18 : i62, i2
    %m439 = comb.mul %g18, %k31 : i64
    %s440 = comb.add %m439, %e438, %k7 : i64
    %r19 = four.slt %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q19 = hw.bitcast %r19 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z441 = hw.constant 0 : i62
    %e442 = comb.concat %z441, %q19 : i62, i2
    %m443 = comb.mul %g19, %k31 : i64
    %s444 = comb.add %m443, %e442, %k7 : i64
    %r20 = four.sle %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q20 = hw.bitcast %r20 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z445 = hw.constant 0 : i62
    %e446 = comb.concat %z445, %q20 : i62, i2
    %m447 = comb.mul %g20, %k31 : i64
    %s448 = comb.add %m447, %e446, %k7 : i64
    %r21 = four.sgt %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q21 = hw.bitcast %r21 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z449 = hw.constant 0 : i62
    %e450 = comb.concat %z449, %q21 : i62, i2
    %m451 = comb.mul %g21, %k31 : i64
    %s452 = comb.add %m451, %e450, %k7 : i64
    %r22 = four.sge %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q22 = hw.bitcast %r22 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z453 = hw.constant 0 : i62
    %e454 = comb.concat %z453, %q22 : i62, i2
    %m455 = comb.mul %g22, %k31 : i64
    %s456 = comb.add %m455, %e454, %k7 : i64
    %r23 = four.wildcard_eq %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q23 = hw.bitcast %r23 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z457 = hw.constant 0 : i62
    %e458 = comb.concat %z457, %q23 : i62, i2
    %m459 = comb.mul %g23, %k31 : i64
    %s460 = comb.add %m459, %e458, %k7 : i64
    %r24 = four.wildcard_ne %a, %b : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q24 = hw.bitcast %r24 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z461 = hw.constant 0 : i62
    %e462 = comb.concat %z461, %q24 : i62, i2
    %m463 = comb.mul %g24, %k31 : i64
    %s464 = comb.add %m463, %e462, %k7 : i64
    %r25 = four.casez_eq %a, %b : !hw.struct<value: i300, unknown: i300>
    %z465 = hw.constant 0 : i63
    %e466 = comb.concat %z465, %r25 : i63, i1
    %m467 = comb.mul %g25, %k31 : i64
    %s468 = comb.add %m467, %e466, %k7 : i64
    %r26 = four.casexz_eq %a, %b : !hw.struct<value: i300, unknown: i300>
    %z469 = hw.constant 0 : i63
    %e470 = comb.concat %z469, %r26 : i63, i1
    %m471 = comb.mul %g26, %k31 : i64
    %s472 = comb.add %m471, %e470, %k7 : i64
    %r27 = four.not %a : !hw.struct<value: i300, unknown: i300>
    %q27 = hw.bitcast %r27 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z473 = hw.constant 0 : i40
    %e474 = comb.concat %z473, %q27 : i40, i600
    %l475 = comb.extract %e474 from 0 : (i640) -> i64
    %m476 = comb.mul %g27, %k31 : i64
    %s477 = comb.add %m476, %l475, %k7 : i64
    %l478 = comb.extract %e474 from 64 : (i640) -> i64
    %m479 = comb.mul %s477, %k31 : i64
    %s480 = comb.add %m479, %l478, %k7 : i64
    %l481 = comb.extract %e474 from 128 : (i640) -> i64
    %m482 = comb.mul %s480, %k31 : i64
    %s483 = comb.add %m482, %l481, %k7 : i64
    %l484 = comb.extract %e474 from 192 : (i640) -> i64
    %m485 = comb.mul %s483, %k31 : i64
    %s486 = comb.add %m485, %l484, %k7 : i64
    %l487 = comb.extract %e474 from 256 : (i640) -> i64
    %m488 = comb.mul %s486, %k31 : i64
    %s489 = comb.add %m488, %l487, %k7 : i64
    %l490 = comb.extract %e474 from 320 : (i640) -> i64
    %m491 = comb.mul %s489, %k31 : i64
    %s492 = comb.add %m491, %l490, %k7 : i64
    %l493 = comb.extract %e474 from 384 : (i640) -> i64
    %m494 = comb.mul %s492, %k31 : i64
    %s495 = comb.add %m494, %l493, %k7 : i64
    %l496 = comb.extract %e474 from 448 : (i640) -> i64
    %m497 = comb.mul %s495, %k31 : i64
    %s498 = comb.add %m497, %l496, %k7 : i64
    %l499 = comb.extract %e474 from 512 : (i640) -> i64
    %m500 = comb.mul %s498, %k31 : i64
    %s501 = comb.add %m500, %l499, %k7 : i64
    %l502 = comb.extract %e474 from 576 : (i640) -> i64
    %m503 = comb.mul %s501, %k31 : i64
    %s504 = comb.add %m503, %l502, %k7 : i64
    %r28 = four.neg %a : !hw.struct<value: i300, unknown: i300>
    %q28 = hw.bitcast %r28 : (!hw.struct<value: i300, unknown: i300>) -> i600
    %z505 = hw.constant 0 : i40
    %e506 = comb.concat %z505, %q28 : i40, i600
    %l507 = comb.extract %e506 from 0 : (i640) -> i64
    %m508 = comb.mul %g28, %k31 : i64
    %s509 = comb.add %m508, %l507, %k7 : i64
    %l510 = comb.extract %e506 from 64 : (i640) -> i64
    %m511 = comb.mul %s509, %k31 : i64
    %s512 = comb.add %m511, %l510, %k7 : i64
    %l513 = comb.extract %e506 from 128 : (i640) -> i64
    %m514 = comb.mul %s512, %k31 : i64
    %s515 = comb.add %m514, %l513, %k7 : i64
    %l516 = comb.extract %e506 from 192 : (i640) -> i64
    %m517 = comb.mul %s515, %k31 : i64
    %s518 = comb.add %m517, %l516, %k7 : i64
    %l519 = comb.extract %e506 from 256 : (i640) -> i64
    %m520 = comb.mul %s518, %k31 : i64
    %s521 = comb.add %m520, %l519, %k7 : i64
    %l522 = comb.extract %e506 from 320 : (i640) -> i64
    %m523 = comb.mul %s521, %k31 : i64
    %s524 = comb.add %m523, %l522, %k7 : i64
    %l525 = comb.extract %e506 from 384 : (i640) -> i64
    %m526 = comb.mul %s524, %k31 : i64
    %s527 = comb.add %m526, %l525, %k7 : i64
    %l528 = comb.extract %e506 from 448 : (i640) -> i64
    %m529 = comb.mul %s527, %k31 : i64
    %s530 = comb.add %m529, %l528, %k7 : i64
    %l531 = comb.extract %e506 from 512 : (i640) -> i64
    %m532 = comb.mul %s530, %k31 : i64
    %s533 = comb.add %m532, %l531, %k7 : i64
    %l534 = comb.extract %e506 from 576 : (i640) -> i64
    %m535 = comb.mul %s533, %k31 : i64
    %s536 = comb.add %m535, %l534, %k7 : i64
    %r29 = four.reduce_and %a : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q29 = hw.bitcast %r29 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z537 = hw.constant 0 : i62
    %e538 = comb.concat %z537, %q29 : i62, i2
    %m539 = comb.mul %g29, %k31 : i64
    %s540 = comb.add %m539, %e538, %k7 : i64
    %r30 = four.reduce_or %a : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q30 = hw.bitcast %r30 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z541 = hw.constant 0 : i62
    %e542 = comb.concat %z541, %q30 : i62, i2
    %m543 = comb.mul %g30, %k31 : i64
    %s544 = comb.add %m543, %e542, %k7 : i64
    %r31 = four.reduce_xor %a : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q31 = hw.bitcast %r31 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z545 = hw.constant 0 : i62
    %e546 = comb.concat %z545, %q31 : i62, i2
    %m547 = comb.mul %g31, %k31 : i64
    %s548 = comb.add %m547, %e546, %k7 : i64
    %r32 = four.bool %a : !hw.struct<value: i300, unknown: i300> -> !hw.struct<value: i1, unknown: i1>
    %q32 = hw.bitcast %r32 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z549 = hw.constant 0 : i62
    %e550 = comb.concat %z549, %q32 : i62, i2
    %m551 = comb.mul %g32, %k31 : i64
    %s552 = comb.add %m551, %e550, %k7 : i64
    %r33 = four.known %a : !hw.struct<value: i300, unknown: i300>
    %z553 = hw.constant 0 : i63
    %e554 = comb.concat %z553, %r33 : i63, i1
    %m555 = comb.mul %g33, %k31 : i64
    %s556 = comb.add %m555, %e554, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s32, %s64, %s96, %s128, %s160, %s192, %s224, %s256, %s288, %s320, %s352, %s384, %s416, %s420, %s424, %s428, %s432, %s436, %s440, %s444, %s448, %s452, %s456, %s460, %s464, %s468, %s472, %s504, %s536, %s540, %s544, %s548, %s552, %s556 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s32, %s64, %s96, %s128, %s160, %s192, %s224, %s256, %s288, %s320, %s352, %s384, %s416, %s420, %s424, %s428, %s432, %s436, %s440, %s444, %s448, %s452, %s456, %s460, %s464, %s468, %s472, %s504, %s536, %s540, %s544, %s548, %s552, %s556 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "and = "
    %f0 = sim.fmt.hex %s32, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "or = "
    %f1 = sim.fmt.hex %s64, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "xor = "
    %f2 = sim.fmt.hex %s96, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "add = "
    %f3 = sim.fmt.hex %s128, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "sub = "
    %f4 = sim.fmt.hex %s160, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "mul = "
    %f5 = sim.fmt.hex %s192, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "divu = "
    %f6 = sim.fmt.hex %s224, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "modu = "
    %f7 = sim.fmt.hex %s256, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    %n8 = sim.fmt.literal "divs = "
    %f8 = sim.fmt.hex %s288, isUpper false : i64
    %c8 = sim.fmt.concat (%n8, %f8, %nl)
    sim.proc.print %c8
    %n9 = sim.fmt.literal "mods = "
    %f9 = sim.fmt.hex %s320, isUpper false : i64
    %c9 = sim.fmt.concat (%n9, %f9, %nl)
    sim.proc.print %c9
    %n10 = sim.fmt.literal "powu = "
    %f10 = sim.fmt.hex %s352, isUpper false : i64
    %c10 = sim.fmt.concat (%n10, %f10, %nl)
    sim.proc.print %c10
    %n11 = sim.fmt.literal "pows = "
    %f11 = sim.fmt.hex %s384, isUpper false : i64
    %c11 = sim.fmt.concat (%n11, %f11, %nl)
    sim.proc.print %c11
    %n12 = sim.fmt.literal "merge = "
    %f12 = sim.fmt.hex %s416, isUpper false : i64
    %c12 = sim.fmt.concat (%n12, %f12, %nl)
    sim.proc.print %c12
    %n13 = sim.fmt.literal "eq = "
    %f13 = sim.fmt.hex %s420, isUpper false : i64
    %c13 = sim.fmt.concat (%n13, %f13, %nl)
    sim.proc.print %c13
    %n14 = sim.fmt.literal "ne = "
    %f14 = sim.fmt.hex %s424, isUpper false : i64
    %c14 = sim.fmt.concat (%n14, %f14, %nl)
    sim.proc.print %c14
    %n15 = sim.fmt.literal "ult = "
    %f15 = sim.fmt.hex %s428, isUpper false : i64
    %c15 = sim.fmt.concat (%n15, %f15, %nl)
    sim.proc.print %c15
    %n16 = sim.fmt.literal "ule = "
    %f16 = sim.fmt.hex %s432, isUpper false : i64
    %c16 = sim.fmt.concat (%n16, %f16, %nl)
    sim.proc.print %c16
    %n17 = sim.fmt.literal "ugt = "
    %f17 = sim.fmt.hex %s436, isUpper false : i64
    %c17 = sim.fmt.concat (%n17, %f17, %nl)
    sim.proc.print %c17
    %n18 = sim.fmt.literal "uge = "
    %f18 = sim.fmt.hex %s440, isUpper false : i64
    %c18 = sim.fmt.concat (%n18, %f18, %nl)
    sim.proc.print %c18
    %n19 = sim.fmt.literal "slt = "
    %f19 = sim.fmt.hex %s444, isUpper false : i64
    %c19 = sim.fmt.concat (%n19, %f19, %nl)
    sim.proc.print %c19
    %n20 = sim.fmt.literal "sle = "
    %f20 = sim.fmt.hex %s448, isUpper false : i64
    %c20 = sim.fmt.concat (%n20, %f20, %nl)
    sim.proc.print %c20
    %n21 = sim.fmt.literal "sgt = "
    %f21 = sim.fmt.hex %s452, isUpper false : i64
    %c21 = sim.fmt.concat (%n21, %f21, %nl)
    sim.proc.print %c21
    %n22 = sim.fmt.literal "sge = "
    %f22 = sim.fmt.hex %s456, isUpper false : i64
    %c22 = sim.fmt.concat (%n22, %f22, %nl)
    sim.proc.print %c22
    %n23 = sim.fmt.literal "wildcard_eq = "
    %f23 = sim.fmt.hex %s460, isUpper false : i64
    %c23 = sim.fmt.concat (%n23, %f23, %nl)
    sim.proc.print %c23
    %n24 = sim.fmt.literal "wildcard_ne = "
    %f24 = sim.fmt.hex %s464, isUpper false : i64
    %c24 = sim.fmt.concat (%n24, %f24, %nl)
    sim.proc.print %c24
    %n25 = sim.fmt.literal "casez_eq = "
    %f25 = sim.fmt.hex %s468, isUpper false : i64
    %c25 = sim.fmt.concat (%n25, %f25, %nl)
    sim.proc.print %c25
    %n26 = sim.fmt.literal "casexz_eq = "
    %f26 = sim.fmt.hex %s472, isUpper false : i64
    %c26 = sim.fmt.concat (%n26, %f26, %nl)
    sim.proc.print %c26
    %n27 = sim.fmt.literal "not = "
    %f27 = sim.fmt.hex %s504, isUpper false : i64
    %c27 = sim.fmt.concat (%n27, %f27, %nl)
    sim.proc.print %c27
    %n28 = sim.fmt.literal "neg = "
    %f28 = sim.fmt.hex %s536, isUpper false : i64
    %c28 = sim.fmt.concat (%n28, %f28, %nl)
    sim.proc.print %c28
    %n29 = sim.fmt.literal "reduce_and = "
    %f29 = sim.fmt.hex %s540, isUpper false : i64
    %c29 = sim.fmt.concat (%n29, %f29, %nl)
    sim.proc.print %c29
    %n30 = sim.fmt.literal "reduce_or = "
    %f30 = sim.fmt.hex %s544, isUpper false : i64
    %c30 = sim.fmt.concat (%n30, %f30, %nl)
    sim.proc.print %c30
    %n31 = sim.fmt.literal "reduce_xor = "
    %f31 = sim.fmt.hex %s548, isUpper false : i64
    %c31 = sim.fmt.concat (%n31, %f31, %nl)
    sim.proc.print %c31
    %n32 = sim.fmt.literal "bool = "
    %f32 = sim.fmt.hex %s552, isUpper false : i64
    %c32 = sim.fmt.concat (%n32, %f32, %nl)
    sim.proc.print %c32
    %n33 = sim.fmt.literal "known = "
    %f33 = sim.fmt.hex %s556, isUpper false : i64
    %c33 = sim.fmt.concat (%n33, %f33, %nl)
    sim.proc.print %c33
    llhd.halt
  }
}
