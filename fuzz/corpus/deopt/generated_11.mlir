func.func private @f1(%v2: i64, %v3: i64, %v4: i33) -> i4 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v5 = arith.maxui %v2, %v3 : i64
  %v6 = arith.ori %v4, %v4 : i33
  %v7 = comb.extract %v6 from 9 : (i33) -> i4
  return %v7 : i4
}
hw.module private @m8(in %a : i7, in %b : i63, in %cl : i1, out o : i2) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clock = seq.to_clock %cl
  %v9 = hw.constant 0x03911cc65 : i33
  %v10 = llhd.sig %v9 : i33
  %v11 = llhd.prb %v10 : i33
  %v12 = hw.constant 1 : i7
  %v13 = llhd.sig %v12 : i7
  %v14 = llhd.prb %v13 : i7
  %v15 = hw.constant 1 : i9
  %v16 = comb.concat %v15, %v14 : i9, i7
  %v17 = arith.select %cl, %v16, %v16 : i16
  %v18 = comb.extract %v11 from 10 : (i33) -> i2
  %v19 = comb.extract %v15 from 7 : (i9) -> i2
  %v20 = llvm.select %cl, %v18, %v19 : i1, i2
  %v21 = hw.constant 1 : i9
  %v22 = comb.concat %v21, %v12 : i9, i7
  %v23, %v24 = arith.subui_extended %v17, %v22 : i16, i1
  %v26 = arith.shrsi %v14, %a : i7
  %v27 = hw.constant 0x1bf1 : i16
  %v28 = seq.compreg.ce %v25, %clock, %v24 : i16
  %v29 = arith.extsi %v22 : i16 to i64
  %v30 = comb.reverse %v29 : i64
  %v31 = arith.ceildivui %b, %b : i63
  %v25 = hw.wire %v28 : i16
  %v33 = hw.constant true
  %v34 = arith.andi %v24, %v33 : i1
  %v35 = hw.constant 0x52336b88c29c3c36 : i63
  %v36 = seq.firreg %v32 clock %clock reset async %cl, %v35 : i63
  %v37 = comb.shru %v18, %v20 : i2
  %v38 = hw.array_create %v9, %v11 : i33
  %v39 = hw.array_create %v11 : i33
  %v40 = hw.array_concat %v38, %v39 : !hw.array<2xi33>, !hw.array<1xi33>
  %v41 = hw.array_get %v40[%v19] : !hw.array<3xi33>, i2
  %v32 = hw.wire %b : i63
  %v42 = hw.constant 0x64f6cfd120c7b475 : i64
  %v43 = llhd.sig %v42 : i64
  %v44 = hw.constant 0x80b80282897af28c : i64
  %v45 = comb.modu %v44, %v44 : i64
  llhd.drv %v43, %v42 after %t2 : i64
  %v46 = llhd.prb %v43 : i64
  %v47 = hw.constant 1 : i7
  %v48 = llhd.sig %v47 : i7
  %v49 = llhd.prb %v48 : i7
  llhd.process {
    cf.br ^b50
  ^b50:
    %v51 = arith.divui %v14, %v14 : i7
    llhd.drv %v48, %v51 after %eps : i7
    llhd.wait (%v11, %v14 : i33, i7), ^b50
  }
  llhd.process {
    %v53 = arith.extsi %v12 : i7 to i30
    cf.br ^b54(%v34 : i1)
  ^b54(%v55: i1):
    llhd.drv %v10, %v11 after %eps : i33
    llhd.wait delay %t1, ^b56
  ^b56:
    %v57 = comb.extract %v21 from 6 : (i9) -> i1
    %v58 = arith.extui %v34 : i1 to i6
    %v59 = comb.extract %v44 from 41 : (i64) -> i15
    %v60 = llhd.sig.extract %v10 from %v58 : <i33> -> <i15>
    llhd.drv %v60, %v59 after %eps if %v57 : i15
    %v61 = llhd.prb %v10 : i33
    %v62 = func.call @f1(%v44, %v46, %v11) : (i64, i64, i33) -> i4
    %v64 = comb.extract %v36 from 50 : (i63) -> i8
    llhd.wait delay %t1, (%cl : i1), ^b63(%v64 : i8)
  ^b63(%v65: i8):
    %v66 = sim.fmt.dec %v14 specifierWidth 0 signed : i7
    %v67 = sim.fmt.literal "\0A"
    %v68 = sim.fmt.concat (%v66, %v67)
    sim.proc.print %v68
    %v69 = arith.extui %v55 : i1 to i32
    %v70 = math.ctpop %v69 : i32
    llhd.wait (%cl : i1), ^b71
  ^b71:
    cf.br ^b54(%v33 : i1)
  }
  hw.output %v37 : i2
}
hw.module private @m72(in %a : i64, in %b : i8, in %cl : i1, out o : i16) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clock = seq.to_clock %cl
  %v73 = hw.constant 0x40c5 : i16
  %v74 = llhd.sig %v73 : i16
  %v75 = llhd.prb %v74 : i16
  %v76 = hw.constant -1 : i33
  %v77 = llhd.sig %v76 : i33
  %v78 = llhd.prb %v77 : i33
  %v79 = comb.divs %cl, %cl : i1
  %v80 = comb.extract %v73 from 2 : (i16) -> i2
  %v81 = arith.ceildivsi %v80, %v80 : i2
  %v82 = comb.replicate %v79 : (i1) -> i8
  %v83 = hw.constant 0 : i6
  %v84 = comb.concat %v83, %v81 : i6, i2
  %v85 = arith.shrui %v82, %v84 : i8
  %v87 = arith.ceildivui %v85, %v85 : i8
  %v88 = comb.extract %v80 from 0 : (i2) -> i1
  %v89 = hw.constant false
  %v90 = seq.compreg %v86, %clock reset %v88, %v89 : i1
  %v91 = comb.extract %v78 from 1 : (i33) -> i8
  %v92 = comb.mods %v91, %v84 : i8
  %v93 = math.ctlz %v82 : i8
  %v86 = hw.wire %v89 : i1
  %v94 = llhd.combinational -> i33 {
    %v95 = llhd.sig %v73 : i16
    %v96 = hw.constant 0x040cd8087f3e90da : i62
    %v97 = comb.concat %v96, %v90 : i62, i1
    %v98 = llhd.sig %v97 : i63
    %v99 = llvm.xor %v79, %v79 : i1
    %v100 = comb.extract %a from 55 : (i64) -> i7
    %v101 = comb.divs %v100, %v100 : i7
    %v102 = comb.modu %a, %a : i64
    %v103 = comb.extract %v83 from 0 : (i6) -> i4
    %v104 = arith.extui %v103 : i4 to i40
    %v105 = comb.divu %v97, %v97 : i63
    %v106 = math.absi %v93 : i8
    llhd.yield %v78 : i33
  }
  %v107 = comb.extract %a from 33 : (i64) -> i7
  %v108 = hw.constant 0x0209cfc03934 : i47
  %v109 = comb.concat %v108, %v75 : i47, i16
  %v111 = hw.instance "i110" @m8(a: %v107: i7, b: %v109: i63, cl: %cl: i1) -> (o: i2)
  llhd.process {
    %v113 = comb.divu %v111, %v80 : i2
    %v114 = llhd.sig %v107 : i7
    %v115 = llhd.sig %v75 : i16
    cf.br ^b116(%a : i64)
  ^b116(%v117: i64):
    %v118 = arith.muli %v75, %v73 : i16
    cf.cond_br %v90, ^b119, ^b120
  ^b119:
    %v122 = arith.extui %cl : i1 to i51
    %v123 = arith.extui %v113 : i2 to i4
    %v124 = comb.xor %v123, %v123 : i4
    %v125 = arith.remsi %v109, %v109 : i63
    cf.br ^b121(%v94 : i33)
  ^b120:
    %v126 = comb.extract %v109 from 41 : (i63) -> i1
    %v127 = comb.shru %v79, %v126 : i1
    %v128 = comb.extract %v93 from 1 : (i8) -> i5
    %v129 = hw.constant 0 : i28
    %v130 = comb.concat %v129, %v128 : i28, i5
    %v131 = comb.shru %v94, %v130 : i33
    cf.br ^b121(%v130 : i33)
  ^b121(%v132: i33):
    %v133 = hw.union_create "p", %v118 : !hw.union<p: i16, q: i19>
    %v134 = hw.union_extract %v133["q"] : !hw.union<p: i16, q: i19>
    %v135 = hw.constant 0x2000000000000000 : i62
    %v136 = comb.concat %v135, %v111 : i62, i2
    %v137 = func.call @f1(%v136, %v136, %v94) : (i64, i64, i33) -> i4
    llhd.wait delay %ns, (%cl : i1), ^b138
  ^b138:
    %v139 = llhd.prb %v77 : i33
    %v140 = sim.fmt.bin %v109 : i63
    %v141 = sim.fmt.literal "\0A"
    %v142 = sim.fmt.concat (%v140, %v141)
    sim.proc.print %v142
    %v143 = comb.truth_table %v90, %v89 -> [true, false, false, false]
    %v144 = hw.constant 0x0f44d93 : i25
    %v145 = comb.concat %v144, %v107 : i25, i7
    %v146 = comb.mux %v143, %v145, %v145 : i32
    llhd.wait delay %ns, (%cl : i1), ^b147(%v85 : i8)
  ^b147(%v148: i8):
    cf.br ^b116(%v136 : i64)
  }
  %v149 = comb.extract %v94 from 4 : (i33) -> i16
  hw.output %v149 : i16
}
hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clk = llhd.sig %false : i1
  %cl = llhd.prb %clk : i1
  %notclk = comb.xor %cl, %true : i1
  llhd.drv %clk, %notclk after %ns : i1
  %clock = seq.to_clock %cl
  %v150 = hw.constant 0x80 : i8
  %v151 = llhd.sig %v150 : i8
  %v152 = llhd.prb %v151 : i8
  %v153 = hw.constant 0x90 : i8
  %v154 = llhd.sig %v153 : i8
  %v155 = llhd.prb %v154 : i8
  %v156 = hw.constant 0x80 : i8
  %v157 = llhd.sig %v156 : i8
  %v158 = llhd.prb %v157 : i8
  %v159 = hw.constant 1 : i32
  %v160, %v161 = arith.mului_extended %v159, %v159 : i32
  %v162 = arith.extsi %v152 : i8 to i64
  %v163 = comb.icmp ceq %v162, %v162 : i64
  %v164 = comb.extract %v158 from 0 : (i8) -> i7
  %v165 = llvm.and %v164, %v164 : i7
  %v167 = hw.constant 0x34b4befde2f5d7ee : i63
  %v168 = llvm.udiv %v167, %v167 : i63
  %v169 = hw.constant 0 : i7
  %v170 = seq.compreg.ce %v166, %clock, %v163 : i7
  %v171 = arith.extui %cl : i1 to i16
  %v172 = comb.xor %v171, %v171 : i16
  %v173 = arith.shli %v168, %v167 : i63
  %v166 = hw.wire %v170 : i7
  %v174 = arith.extsi %cl : i1 to i8
  %v176 = hw.instance "i175" @m72(a: %v162: i64, b: %v174: i8, cl: %cl: i1) -> (o: i16)
  %v178 = hw.instance "i177" @m72(a: %v162: i64, b: %v158: i8, cl: %cl: i1) -> (o: i16)
  %v180 = hw.instance "i179" @m8(a: %v170: i7, b: %v173: i63, cl: %cl: i1) -> (o: i2)
  llhd.process {
    %v182 = llvm.srem %v169, %v170 : i7
    %v183 = comb.extract %v169 from 2 : (i7) -> i4
    %v184 = llhd.sig %v183 : i4
    cf.br ^b185(%v174 : i8)
  ^b185(%v186: i8):
    %v187 = arith.extui %v178 : i16 to i22
    %v188 = comb.extract %v187 from 3 : (i22) -> i4
    cf.cond_br %v163, ^b189, ^b190
  ^b189:
    %v192 = sim.fmt.dec %cl specifierWidth 0 signed : i1
    %v193 = sim.fmt.literal "\0A"
    %v194 = sim.fmt.concat (%v192, %v193)
    sim.proc.print %v194
    %v195 = comb.reverse %v174 : i8
    %v196 = hw.constant 0x4000000000000000 : i63
    %v197 = llvm.sub %v168, %v196 : i63
    cf.br ^b191(%v160 : i32)
  ^b190:
    llhd.drv %v151, %v158 after %delta : i8
    cf.br ^b191(%v161 : i32)
  ^b191(%v198: i32):
    %v199 = arith.extsi %v159 : i32 to i33
    %v200 = func.call @f1(%v162, %v162, %v199) : (i64, i64, i33) -> i4
    %v201 = math.ctpop %v178 : i16
    %v202 = llhd.prb %v154 : i8
    %v207 = hw.constant 0 : i8
    %v208 = hw.constant 1 : i8
    %v209 = hw.constant 1 : i8
    cf.br ^b203(%v207, %v176 : i8, i16)
  ^b203(%v205: i8, %v206: i16):
    %v210 = arith.extui %v153 : i8 to i54
    llhd.wait delay %t1, ^b211
  ^b211:
    %v212 = comb.add %v205, %v208 : i8
    %v213 = comb.icmp ult %v212, %v209 : i8
    cf.cond_br %v213, ^b203(%v212, %v201 : i8, i16), ^b204(%v201 : i16)
  ^b204(%v214: i16):
    llhd.wait delay %zero, ^b215
  ^b215:
    %v216 = llvm.srem %v208, %v158 : i8
    %v217 = hw.constant false
    cf.cond_br %v217, ^b218, ^b219
  ^b218:
    %v221 = sim.queue.empty : <i8, 0>
    %v222 = sim.queue.push_back %v207 into %v221 : <i8, 0>
    %v223 = sim.queue.push_front %v209 into %v222 : <i8, 0>
    %v224 = hw.constant 1 : i32
    %v225 = sim.queue.get %v224 of %v223 : <i8, 0>
    llhd.wait delay %delta, ^b226
  ^b226:
    cf.br ^b220(%v172 : i16)
  ^b219:
    %v227 = llvm.sub %v182, %v182 : i7
    %v228 = llvm.mul %v180, %v180 : i2
    %v229 = arith.ceildivsi %v217, %v217 : i1
    %v230 = comb.extract %v160 from 3 : (i32) -> i3
    %v231 = llhd.sig.extract %v157 from %v230 : <i8> -> <i4>
    llhd.drv %v231, %v200 after %eps : i4
    cf.br ^b220(%v201 : i16)
  ^b220(%v232: i16):
    llhd.drv %v184, %v200 after %eps : i4
    %v233 = llhd.prb %v184 : i4
    %v234 = sim.queue.empty : <i8, 0>
    %v235 = sim.queue.push_back %v208 into %v234 : <i8, 0>
    %v236 = sim.queue.push_back %v216 into %v235 : <i8, 0>
    %v237 = hw.constant 1 : i32
    %v238 = sim.queue.get %v237 of %v236 : <i8, 0>
    %v239 = hw.constant -1 : i4
    llhd.drv %v184, %v239 after %eps : i4
    %v240 = llhd.prb %v184 : i4
    llhd.wait delay %t2, (%cl : i1), ^b241
  ^b241:
    %v242 = hw.constant -1 : i6
    %v243 = comb.concat %v242, %v180 : i6, i2
    cf.br ^b185(%v243 : i8)
  }
  llhd.process {
    %v245 = comb.extract %v155 from 2 : (i8) -> i4
    %v246 = llvm.urem %v245, %v245 : i4
    %v247 = llhd.sig %v168 : i63
    cf.br ^b248(%v156 : i8)
  ^b248(%v249: i8):
    %v250 = arith.subi %v246, %v246 : i4
    llhd.wait (%v152 : i8), ^b251
  ^b251:
    %v252 = hw.constant true
    %v253 = comb.concat %v252, %v165 : i1, i7
    %v254 = comb.sub %v176, %v176 : i16
    %v255 = llvm.or %v173, %v173 : i63
    cf.cond_br %v252, ^b256, ^b248(%v253 : i8)
  ^b256:
    llhd.halt
  }
  llhd.process {
    %v258 = arith.minsi %v161, %v161 : i32
    cf.br ^b259(%v162 : i64)
  ^b259(%v260: i64):
    %v261 = math.ctlz %v168 : i63
    cf.cond_br %cl, ^b262, ^b263
  ^b262:
    %v269 = hw.constant 0 : i8
    %v270 = hw.constant 1 : i8
    %v271 = hw.constant 3 : i8
    %v272 = hw.constant 1 : i8
    cf.br ^b265(%v269, %v272 : i8, i8)
  ^b265(%v267: i8, %v268: i8):
    llhd.drv %v154, %v271 after %delta : i8
    %v273 = comb.add %v267, %v270 : i8
    %v274 = comb.icmp ult %v273, %v271 : i8
    cf.cond_br %v274, ^b265(%v273, %v268 : i8, i8), ^b266(%v268 : i8)
  ^b266(%v275: i8):
    llhd.drv %v157, %v152 after %eps : i8
    cf.br ^b264(%v180 : i2)
  ^b263:
    %v276 = hw.constant 0 : i5
    %v277 = comb.concat %v276, %v180 : i5, i2
    %v278 = comb.shru %v164, %v277 : i7
    cf.br ^b264(%v180 : i2)
  ^b264(%v279: i2):
    llhd.wait (%v152 : i8), ^b280(%v170 : i7)
  ^b280(%v281: i7):
    %v282 = comb.extract %v168 from 9 : (i63) -> i4
    %v283 = llvm.zext %v282 : i4 to i17
    %v284 = arith.floordivsi %v261, %v173 : i63
    cf.cond_br %v163, ^b285, ^b259(%v260 : i64)
  ^b285:
    llhd.halt
  }
  %v286 = llhd.process -> i63 {
    %v287 = hw.constant 0x19ae6a5973730d73 : i63
    %v288 = math.ctpop %v287 : i63
    cf.br ^b289(%v178 : i16)
  ^b289(%v290: i16):
    %v291 = hw.constant 0x100000000 : i33
    %v292 = func.call @f1(%v162, %v162, %v291) : (i64, i64, i33) -> i4
    %v293 = llhd.current_time
    %v294 = llhd.time_to_int %v293
    %v295 = arith.addi %v155, %v152 : i8
    cf.cond_br %v163, ^b296, ^b297
  ^b296:
    %v299 = comb.extract %v170 from 1 : (i7) -> i3
    %v300 = comb.replicate %v163 : (i1) -> i6
    %v301 = llhd.sig.extract %v151 from %v299 : <i8> -> <i6>
    llhd.drv %v301, %v300 after %t1 : i6
    %v302 = hw.constant 0x80 : i8
    llhd.drv %v157, %v302 after %t2 : i8
    cf.br ^b298(%v180 : i2)
  ^b297:
    %v303 = hw.array_create %v180, %v180, %v180 : i2
    %v304 = hw.array_get %v303[%v180] : !hw.array<3xi2>, i2
    %v305 = comb.extract %v152 from 0 : (i8) -> i2
    cf.br ^b298(%v305 : i2)
  ^b298(%v306: i2):
    %v307 = llvm.udiv %v174, %v155 : i8
    %v308 = llvm.sdiv %v165, %v169 : i7
    %v310 = arith.extui %v163 : i1 to i63
    llhd.wait yield (%v310 : i63), delay %t1, ^b309
  ^b309:
    %v311 = hw.constant false
    %v312 = comb.extract %v161 from 10 : (i32) -> i3
    %v313 = llhd.sig.extract %v157 from %v312 : <i8> -> <i4>
    llhd.drv %v313, %v292 after %t2 if %v311 : i4
    %v314 = llvm.udiv %v295, %v295 : i8
    %v315 = llhd.prb %v151 : i8
    %v316 = comb.sub %v314, %v153 : i8
    llhd.wait yield (%v310 : i63), (%v152 : i8), ^b317
  ^b317:
    cf.br ^b289(%v172 : i16)
  }
}
