// RULE: four.add, four.and, four.bool, four.casexz_eq, four.casez_eq, four.divs, four.divu, four.eq, four.known
// RULE: four.merge, four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows
// RULE: four.pows.negative, four.powu, four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt
// RULE: four.sle, four.slt, four.sub, four.two-state, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq
// RULE: four.wildcard_ne, four.xor
// OUT: and = 1b530be5e36b4e2e
// OUT: or = 2cef182e1bce1032
// OUT: xor = d83712e53bacce04
// OUT: add = 9d3156e046af0ec1
// OUT: sub = 0bb2c83d361378e0
// OUT: mul = 6c5198a8819a0a2b
// OUT: divu = 3d54b51ef86497c5
// OUT: modu = 5a14351653f3c2ec
// OUT: divs = c1e7f04a2b17ba01
// OUT: mods = 5de53f74b9d3a629
// OUT: powu = d53e61a3f5620df6
// OUT: pows = 5ccb8b6776fe44bb
// OUT: merge = 1b530be5e36b4e2e
// OUT: eq = 917adf55b1353080
// OUT: ne = 7f29e23475aa8b80
// OUT: ult = 2839329af8738e22
// OUT: ule = b1efb79f200d22a2
// OUT: ugt = 5eb509eb06d2995e
// OUT: uge = e86b8eef2e6c2dde
// OUT: slt = f9318a4014d0ae22
// OUT: sle = 82e80f443c6a42a2
// OUT: sgt = 8dbcb245ea75795e
// OUT: sge = 1773374a120f0dde
// OUT: wildcard_eq = 917adf55b1353080
// OUT: wildcard_ne = 7f29e23475aa8b80
// OUT: casez_eq = 917adf55b1353080
// OUT: casexz_eq = 917adf55b1353080
// OUT: not = a14113b19c0c4c00
// OUT: neg = 88262007a1a32000
// OUT: reduce_and = f06d4dc1c92bec80
// OUT: reduce_or = 2321f53c1364cf80
// OUT: reduce_xor = 0337530c5c932e80
// OUT: bool = 2321f53c1364cf80
// OUT: known = 08e067389d442000

// Samples of 300 bits, read as two-state: a hash of all results of each operation.
hw.module @tb() {
  %as = hw.aggregate_constant [634853898878066615104080670567613068561837503464985153316483749254219840653191624372272854 : i300, 430843762781653044148910242579769445614358818754272020922935971569213186324831264059580858 : i300, 100871735445997416855513556801107417208220452289765225058795946976553358976613555315492235 : i300, 3 : i300, -1018517988167243043134222844204689080525734196832968125318070224677190649881668353091698688 : i300, -1 : i300, 1 : i300, 0 : i300] : !hw.array<8xi300>
  %bs = hw.aggregate_constant [634853898878066615104080670567613068561837503464985153316483749254219840653191624372272854 : i300, 430843762781653044148910242579769445614358818754272020922935971569213186324831264059580858 : i300, 100871735445997416855513556801107417208220452289765225058795946976553358976613555315492235 : i300, 3 : i300, -1018517988167243043134222844204689080525734196832968125318070224677190649881668353091698688 : i300, -1 : i300, 1 : i300, 0 : i300] : !hw.array<8xi300>
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
    %a0 = hw.array_get %as[%ix] : !hw.array<8xi300>, i3
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7, %h8, %h9, %h10, %h11, %h12, %h13, %h14, %h15, %h16, %h17, %h18, %h19, %h20, %h21, %h22, %h23, %h24, %h25, %h26, %h27, %h28, %h29, %h30, %h31, %h32, %h33 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64, %g8: i64, %g9: i64, %g10: i64, %g11: i64, %g12: i64, %g13: i64, %g14: i64, %g15: i64, %g16: i64, %g17: i64, %g18: i64, %g19: i64, %g20: i64, %g21: i64, %g22: i64, %g23: i64, %g24: i64, %g25: i64, %g26: i64, %g27: i64, %g28: i64, %g29: i64, %g30: i64, %g31: i64, %g32: i64, %g33: i64):
    %jx = comb.extract %j from 0 : (i64) -> i3
    %b0 = hw.array_get %bs[%jx] : !hw.array<8xi300>, i3
    %r0 = four.and %a0, %b0 : i300
    %z1 = hw.constant 0 : i20
    %e2 = comb.concat %z1, %r0 : i20, i300
    %l3 = comb.extract %e2 from 0 : (i320) -> i64
    %m4 = comb.mul %g0, %k31 : i64
    %s5 = comb.add %m4, %l3, %k7 : i64
    %l6 = comb.extract %e2 from 64 : (i320) -> i64
    %m7 = comb.mul %s5, %k31 : i64
    %s8 = comb.add %m7, %l6, %k7 : i64
    %l9 = comb.extract %e2 from 128 : (i320) -> i64
    %m10 = comb.mul %s8, %k31 : i64
    %s11 = comb.add %m10, %l9, %k7 : i64
    %l12 = comb.extract %e2 from 192 : (i320) -> i64
    %m13 = comb.mul %s11, %k31 : i64
    %s14 = comb.add %m13, %l12, %k7 : i64
    %l15 = comb.extract %e2 from 256 : (i320) -> i64
    %m16 = comb.mul %s14, %k31 : i64
    %s17 = comb.add %m16, %l15, %k7 : i64
    %r1 = four.or %a0, %b0 : i300
    %z18 = hw.constant 0 : i20
    %e19 = comb.concat %z18, %r1 : i20, i300
    %l20 = comb.extract %e19 from 0 : (i320) -> i64
    %m21 = comb.mul %g1, %k31 : i64
    %s22 = comb.add %m21, %l20, %k7 : i64
    %l23 = comb.extract %e19 from 64 : (i320) -> i64
    %m24 = comb.mul %s22, %k31 : i64
    %s25 = comb.add %m24, %l23, %k7 : i64
    %l26 = comb.extract %e19 from 128 : (i320) -> i64
    %m27 = comb.mul %s25, %k31 : i64
    %s28 = comb.add %m27, %l26, %k7 : i64
    %l29 = comb.extract %e19 from 192 : (i320) -> i64
    %m30 = comb.mul %s28, %k31 : i64
    %s31 = comb.add %m30, %l29, %k7 : i64
    %l32 = comb.extract %e19 from 256 : (i320) -> i64
    %m33 = comb.mul %s31, %k31 : i64
    %s34 = comb.add %m33, %l32, %k7 : i64
    %r2 = four.xor %a0, %b0 : i300
    %z35 = hw.constant 0 : i20
    %e36 = comb.concat %z35, %r2 : i20, i300
    %l37 = comb.extract %e36 from 0 : (i320) -> i64
    %m38 = comb.mul %g2, %k31 : i64
    %s39 = comb.add %m38, %l37, %k7 : i64
    %l40 = comb.extract %e36 from 64 : (i320) -> i64
    %m41 = comb.mul %s39, %k31 : i64
    %s42 = comb.add %m41, %l40, %k7 : i64
    %l43 = comb.extract %e36 from 128 : (i320) -> i64
    %m44 = comb.mul %s42, %k31 : i64
    %s45 = comb.add %m44, %l43, %k7 : i64
    %l46 = comb.extract %e36 from 192 : (i320) -> i64
    %m47 = comb.mul %s45, %k31 : i64
    %s48 = comb.add %m47, %l46, %k7 : i64
    %l49 = comb.extract %e36 from 256 : (i320) -> i64
    %m50 = comb.mul %s48, %k31 : i64
    %s51 = comb.add %m50, %l49, %k7 : i64
    %r3 = four.add %a0, %b0 : i300
    %z52 = hw.constant 0 : i20
    %e53 = comb.concat %z52, %r3 : i20, i300
    %l54 = comb.extract %e53 from 0 : (i320) -> i64
    %m55 = comb.mul %g3, %k31 : i64
    %s56 = comb.add %m55, %l54, %k7 : i64
    %l57 = comb.extract %e53 from 64 : (i320) -> i64
    %m58 = comb.mul %s56, %k31 : i64
    %s59 = comb.add %m58, %l57, %k7 : i64
    %l60 = comb.extract %e53 from 128 : (i320) -> i64
    %m61 = comb.mul %s59, %k31 : i64
    %s62 = comb.add %m61, %l60, %k7 : i64
    %l63 = comb.extract %e53 from 192 : (i320) -> i64
    %m64 = comb.mul %s62, %k31 : i64
    %s65 = comb.add %m64, %l63, %k7 : i64
    %l66 = comb.extract %e53 from 256 : (i320) -> i64
    %m67 = comb.mul %s65, %k31 : i64
    %s68 = comb.add %m67, %l66, %k7 : i64
    %r4 = four.sub %a0, %b0 : i300
    %z69 = hw.constant 0 : i20
    %e70 = comb.concat %z69, %r4 : i20, i300
    %l71 = comb.extract %e70 from 0 : (i320) -> i64
    %m72 = comb.mul %g4, %k31 : i64
    %s73 = comb.add %m72, %l71, %k7 : i64
    %l74 = comb.extract %e70 from 64 : (i320) -> i64
    %m75 = comb.mul %s73, %k31 : i64
    %s76 = comb.add %m75, %l74, %k7 : i64
    %l77 = comb.extract %e70 from 128 : (i320) -> i64
    %m78 = comb.mul %s76, %k31 : i64
    %s79 = comb.add %m78, %l77, %k7 : i64
    %l80 = comb.extract %e70 from 192 : (i320) -> i64
    %m81 = comb.mul %s79, %k31 : i64
    %s82 = comb.add %m81, %l80, %k7 : i64
    %l83 = comb.extract %e70 from 256 : (i320) -> i64
    %m84 = comb.mul %s82, %k31 : i64
    %s85 = comb.add %m84, %l83, %k7 : i64
    %r5 = four.mul %a0, %b0 : i300
    %z86 = hw.constant 0 : i20
    %e87 = comb.concat %z86, %r5 : i20, i300
    %l88 = comb.extract %e87 from 0 : (i320) -> i64
    %m89 = comb.mul %g5, %k31 : i64
    %s90 = comb.add %m89, %l88, %k7 : i64
    %l91 = comb.extract %e87 from 64 : (i320) -> i64
    %m92 = comb.mul %s90, %k31 : i64
    %s93 = comb.add %m92, %l91, %k7 : i64
    %l94 = comb.extract %e87 from 128 : (i320) -> i64
    %m95 = comb.mul %s93, %k31 : i64
    %s96 = comb.add %m95, %l94, %k7 : i64
    %l97 = comb.extract %e87 from 192 : (i320) -> i64
    %m98 = comb.mul %s96, %k31 : i64
    %s99 = comb.add %m98, %l97, %k7 : i64
    %l100 = comb.extract %e87 from 256 : (i320) -> i64
    %m101 = comb.mul %s99, %k31 : i64
    %s102 = comb.add %m101, %l100, %k7 : i64
    %r6 = four.divu %a0, %b0 : i300
    %z103 = hw.constant 0 : i20
    %e104 = comb.concat %z103, %r6 : i20, i300
    %l105 = comb.extract %e104 from 0 : (i320) -> i64
    %m106 = comb.mul %g6, %k31 : i64
    %s107 = comb.add %m106, %l105, %k7 : i64
    %l108 = comb.extract %e104 from 64 : (i320) -> i64
    %m109 = comb.mul %s107, %k31 : i64
    %s110 = comb.add %m109, %l108, %k7 : i64
    %l111 = comb.extract %e104 from 128 : (i320) -> i64
    %m112 = comb.mul %s110, %k31 : i64
    %s113 = comb.add %m112, %l111, %k7 : i64
    %l114 = comb.extract %e104 from 192 : (i320) -> i64
    %m115 = comb.mul %s113, %k31 : i64
    %s116 = comb.add %m115, %l114, %k7 : i64
    %l117 = comb.extract %e104 from 256 : (i320) -> i64
    %m118 = comb.mul %s116, %k31 : i64
    %s119 = comb.add %m118, %l117, %k7 : i64
    %r7 = four.modu %a0, %b0 : i300
    %z120 = hw.constant 0 : i20
    %e121 = comb.concat %z120, %r7 : i20, i300
    %l122 = comb.extract %e121 from 0 : (i320) -> i64
    %m123 = comb.mul %g7, %k31 : i64
    %s124 = comb.add %m123, %l122, %k7 : i64
    %l125 = comb.extract %e121 from 64 : (i320) -> i64
    %m126 = comb.mul %s124, %k31 : i64
    %s127 = comb.add %m126, %l125, %k7 : i64
    %l128 = comb.extract %e121 from 128 : (i320) -> i64
    %m129 = comb.mul %s127, %k31 : i64
    %s130 = comb.add %m129, %l128, %k7 : i64
    %l131 = comb.extract %e121 from 192 : (i320) -> i64
    %m132 = comb.mul %s130, %k31 : i64
    %s133 = comb.add %m132, %l131, %k7 : i64
    %l134 = comb.extract %e121 from 256 : (i320) -> i64
    %m135 = comb.mul %s133, %k31 : i64
    %s136 = comb.add %m135, %l134, %k7 : i64
    %r8 = four.divs %a0, %b0 : i300
    %z137 = hw.constant 0 : i20
    %e138 = comb.concat %z137, %r8 : i20, i300
    %l139 = comb.extract %e138 from 0 : (i320) -> i64
    %m140 = comb.mul %g8, %k31 : i64
    %s141 = comb.add %m140, %l139, %k7 : i64
    %l142 = comb.extract %e138 from 64 : (i320) -> i64
    %m143 = comb.mul %s141, %k31 : i64
    %s144 = comb.add %m143, %l142, %k7 : i64
    %l145 = comb.extract %e138 from 128 : (i320) -> i64
    %m146 = comb.mul %s144, %k31 : i64
    %s147 = comb.add %m146, %l145, %k7 : i64
    %l148 = comb.extract %e138 from 192 : (i320) -> i64
    %m149 = comb.mul %s147, %k31 : i64
    %s150 = comb.add %m149, %l148, %k7 : i64
    %l151 = comb.extract %e138 from 256 : (i320) -> i64
    %m152 = comb.mul %s150, %k31 : i64
    %s153 = comb.add %m152, %l151, %k7 : i64
    %r9 = four.mods %a0, %b0 : i300
    %z154 = hw.constant 0 : i20
    %e155 = comb.concat %z154, %r9 : i20, i300
    %l156 = comb.extract %e155 from 0 : (i320) -> i64
    %m157 = comb.mul %g9, %k31 : i64
    %s158 = comb.add %m157, %l156, %k7 : i64
    %l159 = comb.extract %e155 from 64 : (i320) -> i64
    %m160 = comb.mul %s158, %k31 : i64
    %s161 = comb.add %m160, %l159, %k7 : i64
    %l162 = comb.extract %e155 from 128 : (i320) -> i64
    %m163 = comb.mul %s161, %k31 : i64
    %s164 = comb.add %m163, %l162, %k7 : i64
    %l165 = comb.extract %e155 from 192 : (i320) -> i64
    %m166 = comb.mul %s164, %k31 : i64
    %s167 = comb.add %m166, %l165, %k7 : i64
    %l168 = comb.extract %e155 from 256 : (i320) -> i64
    %m169 = comb.mul %s167, %k31 : i64
    %s170 = comb.add %m169, %l168, %k7 : i64
    %r10 = four.powu %a0, %b0 : i300
    %z171 = hw.constant 0 : i20
    %e172 = comb.concat %z171, %r10 : i20, i300
    %l173 = comb.extract %e172 from 0 : (i320) -> i64
    %m174 = comb.mul %g10, %k31 : i64
    %s175 = comb.add %m174, %l173, %k7 : i64
    %l176 = comb.extract %e172 from 64 : (i320) -> i64
    %m177 = comb.mul %s175, %k31 : i64
    %s178 = comb.add %m177, %l176, %k7 : i64
    %l179 = comb.extract %e172 from 128 : (i320) -> i64
    %m180 = comb.mul %s178, %k31 : i64
    %s181 = comb.add %m180, %l179, %k7 : i64
    %l182 = comb.extract %e172 from 192 : (i320) -> i64
    %m183 = comb.mul %s181, %k31 : i64
    %s184 = comb.add %m183, %l182, %k7 : i64
    %l185 = comb.extract %e172 from 256 : (i320) -> i64
    %m186 = comb.mul %s184, %k31 : i64
    %s187 = comb.add %m186, %l185, %k7 : i64
    %r11 = four.pows %a0, %b0 : i300
    %z188 = hw.constant 0 : i20
    %e189 = comb.concat %z188, %r11 : i20, i300
    %l190 = comb.extract %e189 from 0 : (i320) -> i64
    %m191 = comb.mul %g11, %k31 : i64
    %s192 = comb.add %m191, %l190, %k7 : i64
    %l193 = comb.extract %e189 from 64 : (i320) -> i64
    %m194 = comb.mul %s192, %k31 : i64
    %s195 = comb.add %m194, %l193, %k7 : i64
    %l196 = comb.extract %e189 from 128 : (i320) -> i64
    %m197 = comb.mul %s195, %k31 : i64
    %s198 = comb.add %m197, %l196, %k7 : i64
    %l199 = comb.extract %e189 from 192 : (i320) -> i64
    %m200 = comb.mul %s198, %k31 : i64
    %s201 = comb.add %m200, %l199, %k7 : i64
    %l202 = comb.extract %e189 from 256 : (i320) -> i64
    %m203 = comb.mul %s201, %k31 : i64
    %s204 = comb.add %m203, %l202, %k7 : i64
    %r12 = four.merge %a0, %b0 : i300
    %z205 = hw.constant 0 : i20
    %e206 = comb.concat %z205, %r12 : i20, i300
    %l207 = comb.extract %e206 from 0 : (i320) -> i64
    %m208 = comb.mul %g12, %k31 : i64
    %s209 = comb.add %m208, %l207, %k7 : i64
    %l210 = comb.extract %e206 from 64 : (i320) -> i64
    %m211 = comb.mul %s209, %k31 : i64
    %s212 = comb.add %m211, %l210, %k7 : i64
    %l213 = comb.extract %e206 from 128 : (i320) -> i64
    %m214 = comb.mul %s212, %k31 : i64
    %s215 = comb.add %m214, %l213, %k7 : i64
    %l216 = comb.extract %e206 from 192 : (i320) -> i64
    %m217 = comb.mul %s215, %k31 : i64
    %s218 = comb.add %m217, %l216, %k7 : i64
    %l219 = comb.extract %e206 from 256 : (i320) -> i64
    %m220 = comb.mul %s218, %k31 : i64
    %s221 = comb.add %m220, %l219, %k7 : i64
    %r13 = four.eq %a0, %b0 : i300 -> i1
    %z222 = hw.constant 0 : i63
    %e223 = comb.concat %z222, %r13 : i63, i1
    %m224 = comb.mul %g13, %k31 : i64
    %s225 = comb.add %m224, %e223, %k7 : i64
    %r14 = four.ne %a0, %b0 : i300 -> i1
    %z226 = hw.constant 0 : i63
    %e227 = comb.concat %z226, %r14 : i63, i1
    %m228 = comb.mul %g14, %k31 : i64
    %s229 = comb.add %m228, %e227, %k7 : i64
    %r15 = four.ult %a0, %b0 : i300 -> i1
    %z230 = hw.constant 0 : i63
    %e231 = comb.concat %z230, %r15 : i63, i1
    %m232 = comb.mul %g15, %k31 : i64
    %s233 = comb.add %m232, %e231, %k7 : i64
    %r16 = four.ule %a0, %b0 : i300 -> i1
    %z234 = hw.constant 0 : i63
    %e235 = comb.concat %z234, %r16 : i63, i1
    %m236 = comb.mul %g16, %k31 : i64
    %s237 = comb.add %m236, %e235, %k7 : i64
    %r17 = four.ugt %a0, %b0 : i300 -> i1
    %z238 = hw.constant 0 : i63
    %e239 = comb.concat %z238, %r17 : i63, i1
    %m240 = comb.mul %g17, %k31 : i64
    %s241 = comb.add %m240, %e239, %k7 : i64
    %r18 = four.uge %a0, %b0 : i300 -> i1
    %z242 = hw.constant 0 : i63
    %e243 = comb.concat %z242, %r18 : i63, i1
    %m244 = comb.mul %g18, %k31 : i64
    %s245 = comb.add %m244, %e243, %k7 : i64
    %r19 = four.slt %a0, %b0 : i300 -> i1
    %z246 = hw.constant 0 : i63
    %e247 = comb.concat %z246, %r19 : i63, i1
    %m248 = comb.mul %g19, %k31 : i64
    %s249 = comb.add %m248, %e247, %k7 : i64
    %r20 = four.sle %a0, %b0 : i300 -> i1
    %z250 = hw.constant 0 : i63
    %e251 = comb.concat %z250, %r20 : i63, i1
    %m252 = comb.mul %g20, %k31 : i64
    %s253 = comb.add %m252, %e251, %k7 : i64
    %r21 = four.sgt %a0, %b0 : i300 -> i1
    %z254 = hw.constant 0 : i63
    %e255 = comb.concat %z254, %r21 : i63, i1
    %m256 = comb.mul %g21, %k31 : i64
    %s257 = comb.add %m256, %e255, %k7 : i64
    %r22 = four.sge %a0, %b0 : i300 -> i1
    %z258 = hw.constant 0 : i63
    %e259 = comb.concat %z258, %r22 : i63, i1
    %m260 = comb.mul %g22, %k31 : i64
    %s261 = comb.add %m260, %e259, %k7 : i64
    %r23 = four.wildcard_eq %a0, %b0 : i300 -> i1
    %z262 = hw.constant 0 : i63
    %e263 = comb.concat %z262, %r23 : i63, i1
    %m264 = comb.mul %g23, %k31 : i64
    %s265 = comb.add %m264, %e263, %k7 : i64
    %r24 = four.wildcard_ne %a0, %b0 : i300 -> i1
    %z266 = hw.constant 0 : i63
    %e267 = comb.concat %z266, %r24 : i63, i1
    %m268 = comb.mul %g24, %k31 : i64
    %s269 = comb.add %m268, %e267, %k7 : i64
    %r25 = four.casez_eq %a0, %b0 : i300
    %z270 = hw.constant 0 : i63
    %e271 = comb.concat %z270, %r25 : i63, i1
    %m272 = comb.mul %g25, %k31 : i64
    %s273 = comb.add %m272, %e271, %k7 : i64
    %r26 = four.casexz_eq %a0, %b0 : i300
    %z274 = hw.constant 0 : i63
    %e275 = comb.concat %z274, %r26 : i63, i1
    %m276 = comb.mul %g26, %k31 : i64
    %s277 = comb.add %m276, %e275, %k7 : i64
    %r27 = four.not %a0 : i300
    %z278 = hw.constant 0 : i20
    %e279 = comb.concat %z278, %r27 : i20, i300
    %l280 = comb.extract %e279 from 0 : (i320) -> i64
    %m281 = comb.mul %g27, %k31 : i64
    %s282 = comb.add %m281, %l280, %k7 : i64
    %l283 = comb.extract %e279 from 64 : (i320) -> i64
    %m284 = comb.mul %s282, %k31 : i64
    %s285 = comb.add %m284, %l283, %k7 : i64
    %l286 = comb.extract %e279 from 128 : (i320) -> i64
    %m287 = comb.mul %s285, %k31 : i64
    %s288 = comb.add %m287, %l286, %k7 : i64
    %l289 = comb.extract %e279 from 192 : (i320) -> i64
    %m290 = comb.mul %s288, %k31 : i64
    %s291 = comb.add %m290, %l289, %k7 : i64
    %l292 = comb.extract %e279 from 256 : (i320) -> i64
    %m293 = comb.mul %s291, %k31 : i64
    %s294 = comb.add %m293, %l292, %k7 : i64
    %r28 = four.neg %a0 : i300
    %z295 = hw.constant 0 : i20
    %e296 = comb.concat %z295, %r28 : i20, i300
    %l297 = comb.extract %e296 from 0 : (i320) -> i64
    %m298 = comb.mul %g28, %k31 : i64
    %s299 = comb.add %m298, %l297, %k7 : i64
    %l300 = comb.extract %e296 from 64 : (i320) -> i64
    %m301 = comb.mul %s299, %k31 : i64
    %s302 = comb.add %m301, %l300, %k7 : i64
    %l303 = comb.extract %e296 from 128 : (i320) -> i64
    %m304 = comb.mul %s302, %k31 : i64
    %s305 = comb.add %m304, %l303, %k7 : i64
    %l306 = comb.extract %e296 from 192 : (i320) -> i64
    %m307 = comb.mul %s305, %k31 : i64
    %s308 = comb.add %m307, %l306, %k7 : i64
    %l309 = comb.extract %e296 from 256 : (i320) -> i64
    %m310 = comb.mul %s308, %k31 : i64
    %s311 = comb.add %m310, %l309, %k7 : i64
    %r29 = four.reduce_and %a0 : i300 -> i1
    %z312 = hw.constant 0 : i63
    %e313 = comb.concat %z312, %r29 : i63, i1
    %m314 = comb.mul %g29, %k31 : i64
    %s315 = comb.add %m314, %e313, %k7 : i64
    %r30 = four.reduce_or %a0 : i300 -> i1
    %z316 = hw.constant 0 : i63
    %e317 = comb.concat %z316, %r30 : i63, i1
    %m318 = comb.mul %g30, %k31 : i64
    %s319 = comb.add %m318, %e317, %k7 : i64
    %r31 = four.reduce_xor %a0 : i300 -> i1
    %z320 = hw.constant 0 : i63
    %e321 = comb.concat %z320, %r31 : i63, i1
    %m322 = comb.mul %g31, %k31 : i64
    %s323 = comb.add %m322, %e321, %k7 : i64
    %r32 = four.bool %a0 : i300 -> i1
    %z324 = hw.constant 0 : i63
    %e325 = comb.concat %z324, %r32 : i63, i1
    %m326 = comb.mul %g32, %k31 : i64
    %s327 = comb.add %m326, %e325, %k7 : i64
    %r33 = four.known %a0 : i300
    %z328 = hw.constant 0 : i63
    %e329 = comb.concat %z328, %r33 : i63, i1
    %m330 = comb.mul %g33, %k31 : i64
    %s331 = comb.add %m330, %e329, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s17, %s34, %s51, %s68, %s85, %s102, %s119, %s136, %s153, %s170, %s187, %s204, %s221, %s225, %s229, %s233, %s237, %s241, %s245, %s249, %s253, %s257, %s261, %s265, %s269, %s273, %s277, %s294, %s311, %s315, %s319, %s323, %s327, %s331 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s17, %s34, %s51, %s68, %s85, %s102, %s119, %s136, %s153, %s170, %s187, %s204, %s221, %s225, %s229, %s233, %s237, %s241, %s245, %s249, %s253, %s257, %s261, %s265, %s269, %s273, %s277, %s294, %s311, %s315, %s319, %s323, %s327, %s331 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "and = "
    %f0 = sim.fmt.hex %s17, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "or = "
    %f1 = sim.fmt.hex %s34, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "xor = "
    %f2 = sim.fmt.hex %s51, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "add = "
    %f3 = sim.fmt.hex %s68, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "sub = "
    %f4 = sim.fmt.hex %s85, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "mul = "
    %f5 = sim.fmt.hex %s102, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "divu = "
    %f6 = sim.fmt.hex %s119, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "modu = "
    %f7 = sim.fmt.hex %s136, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    %n8 = sim.fmt.literal "divs = "
    %f8 = sim.fmt.hex %s153, isUpper false : i64
    %c8 = sim.fmt.concat (%n8, %f8, %nl)
    sim.proc.print %c8
    %n9 = sim.fmt.literal "mods = "
    %f9 = sim.fmt.hex %s170, isUpper false : i64
    %c9 = sim.fmt.concat (%n9, %f9, %nl)
    sim.proc.print %c9
    %n10 = sim.fmt.literal "powu = "
    %f10 = sim.fmt.hex %s187, isUpper false : i64
    %c10 = sim.fmt.concat (%n10, %f10, %nl)
    sim.proc.print %c10
    %n11 = sim.fmt.literal "pows = "
    %f11 = sim.fmt.hex %s204, isUpper false : i64
    %c11 = sim.fmt.concat (%n11, %f11, %nl)
    sim.proc.print %c11
    %n12 = sim.fmt.literal "merge = "
    %f12 = sim.fmt.hex %s221, isUpper false : i64
    %c12 = sim.fmt.concat (%n12, %f12, %nl)
    sim.proc.print %c12
    %n13 = sim.fmt.literal "eq = "
    %f13 = sim.fmt.hex %s225, isUpper false : i64
    %c13 = sim.fmt.concat (%n13, %f13, %nl)
    sim.proc.print %c13
    %n14 = sim.fmt.literal "ne = "
    %f14 = sim.fmt.hex %s229, isUpper false : i64
    %c14 = sim.fmt.concat (%n14, %f14, %nl)
    sim.proc.print %c14
    %n15 = sim.fmt.literal "ult = "
    %f15 = sim.fmt.hex %s233, isUpper false : i64
    %c15 = sim.fmt.concat (%n15, %f15, %nl)
    sim.proc.print %c15
    %n16 = sim.fmt.literal "ule = "
    %f16 = sim.fmt.hex %s237, isUpper false : i64
    %c16 = sim.fmt.concat (%n16, %f16, %nl)
    sim.proc.print %c16
    %n17 = sim.fmt.literal "ugt = "
    %f17 = sim.fmt.hex %s241, isUpper false : i64
    %c17 = sim.fmt.concat (%n17, %f17, %nl)
    sim.proc.print %c17
    %n18 = sim.fmt.literal "uge = "
    %f18 = sim.fmt.hex %s245, isUpper false : i64
    %c18 = sim.fmt.concat (%n18, %f18, %nl)
    sim.proc.print %c18
    %n19 = sim.fmt.literal "slt = "
    %f19 = sim.fmt.hex %s249, isUpper false : i64
    %c19 = sim.fmt.concat (%n19, %f19, %nl)
    sim.proc.print %c19
    %n20 = sim.fmt.literal "sle = "
    %f20 = sim.fmt.hex %s253, isUpper false : i64
    %c20 = sim.fmt.concat (%n20, %f20, %nl)
    sim.proc.print %c20
    %n21 = sim.fmt.literal "sgt = "
    %f21 = sim.fmt.hex %s257, isUpper false : i64
    %c21 = sim.fmt.concat (%n21, %f21, %nl)
    sim.proc.print %c21
    %n22 = sim.fmt.literal "sge = "
    %f22 = sim.fmt.hex %s261, isUpper false : i64
    %c22 = sim.fmt.concat (%n22, %f22, %nl)
    sim.proc.print %c22
    %n23 = sim.fmt.literal "wildcard_eq = "
    %f23 = sim.fmt.hex %s265, isUpper false : i64
    %c23 = sim.fmt.concat (%n23, %f23, %nl)
    sim.proc.print %c23
    %n24 = sim.fmt.literal "wildcard_ne = "
    %f24 = sim.fmt.hex %s269, isUpper false : i64
    %c24 = sim.fmt.concat (%n24, %f24, %nl)
    sim.proc.print %c24
    %n25 = sim.fmt.literal "casez_eq = "
    %f25 = sim.fmt.hex %s273, isUpper false : i64
    %c25 = sim.fmt.concat (%n25, %f25, %nl)
    sim.proc.print %c25
    %n26 = sim.fmt.literal "casexz_eq = "
    %f26 = sim.fmt.hex %s277, isUpper false : i64
    %c26 = sim.fmt.concat (%n26, %f26, %nl)
    sim.proc.print %c26
    %n27 = sim.fmt.literal "not = "
    %f27 = sim.fmt.hex %s294, isUpper false : i64
    %c27 = sim.fmt.concat (%n27, %f27, %nl)
    sim.proc.print %c27
    %n28 = sim.fmt.literal "neg = "
    %f28 = sim.fmt.hex %s311, isUpper false : i64
    %c28 = sim.fmt.concat (%n28, %f28, %nl)
    sim.proc.print %c28
    %n29 = sim.fmt.literal "reduce_and = "
    %f29 = sim.fmt.hex %s315, isUpper false : i64
    %c29 = sim.fmt.concat (%n29, %f29, %nl)
    sim.proc.print %c29
    %n30 = sim.fmt.literal "reduce_or = "
    %f30 = sim.fmt.hex %s319, isUpper false : i64
    %c30 = sim.fmt.concat (%n30, %f30, %nl)
    sim.proc.print %c30
    %n31 = sim.fmt.literal "reduce_xor = "
    %f31 = sim.fmt.hex %s323, isUpper false : i64
    %c31 = sim.fmt.concat (%n31, %f31, %nl)
    sim.proc.print %c31
    %n32 = sim.fmt.literal "bool = "
    %f32 = sim.fmt.hex %s327, isUpper false : i64
    %c32 = sim.fmt.concat (%n32, %f32, %nl)
    sim.proc.print %c32
    %n33 = sim.fmt.literal "known = "
    %f33 = sim.fmt.hex %s331, isUpper false : i64
    %c33 = sim.fmt.concat (%n33, %f33, %nl)
    sim.proc.print %c33
    llhd.halt
  }
}
