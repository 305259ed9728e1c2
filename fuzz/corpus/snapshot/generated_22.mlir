func.func private @f1(%v2: i1, %v3: i63) -> i64 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v4 = comb.extract %v3 from 48 : (i63) -> i2
  %v5 = llhd.sig %v4 : i2
  %v6 = arith.extsi %v4 : i2 to i32
  %v7 = llhd.sig %v6 : i32
  %v8 = math.cttz %v6 : i32
  %v9 = hw.constant 0 : i16
  %v10 = arith.shrsi %v9, %v9 : i16
  %v15 = hw.constant 0 : i8
  %v16 = hw.constant 1 : i8
  %v17 = hw.constant 1 : i8
  cf.br ^b11(%v15, %v9 : i8, i16)
^b11(%v13: i8, %v14: i16):
  %v22 = hw.constant 0 : i8
  %v23 = hw.constant 1 : i8
  %v24 = hw.constant 4 : i8
  cf.br ^b18(%v22, %v2 : i8, i1)
^b18(%v20: i8, %v21: i1):
  %v25 = comb.divs %v4, %v4 : i2
  %v26 = arith.addi %v20, %v24 : i8
  %v27 = comb.add %v20, %v23 : i8
  %v28 = comb.icmp ult %v27, %v24 : i8
  cf.cond_br %v28, ^b18(%v27, %v21 : i8, i1), ^b19(%v21 : i1)
^b19(%v29: i1):
  %v30 = arith.divsi %v3, %v3 : i63
  %v31 = comb.add %v13, %v16 : i8
  %v32 = comb.icmp ult %v31, %v17 : i8
  cf.cond_br %v32, ^b11(%v31, %v9 : i8, i16), ^b12(%v9 : i16)
^b12(%v33: i16):
  %v34 = hw.constant 0x8f75f58546ed5c25 : i64
  return %v34 : i64
}
llhd.coroutine private @f35(%v36: i2) -> (i16) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v37 = arith.extsi %v36 : i2 to i33
  %v38 = llhd.sig %v37 : i33
  %v39 = comb.add %v36, %v36, %v36 : i2
  %v40 = arith.maxsi %v39, %v39 : i2
  %v41 = comb.extract %v39 from 0 : (i2) -> i1
  %v42 = comb.truth_table %v41, %v41 -> [true, true, false, false]
  llhd.wait delay %delta, ^b43
^b43:
  %v44 = hw.constant 0x62c13e71 : i32
  %v45 = arith.minsi %v44, %v44 : i32
  llhd.wait delay %eps, ^b46
^b46:
  %v47 = hw.constant 1 : i31
  %v48 = comb.concat %v47, %v37 : i31, i33
  %v49 = comb.divu %v48, %v48 : i64
  %v50 = arith.extui %v39 : i2 to i16
  llhd.return %v50 : i16
}
llhd.coroutine private @f51(%v52: i16, %v53: i33, %v54: i4) -> (i64) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v55 = hw.constant 0x3ba3a60f8990c46d : i64
  %v56 = llhd.sig %v55 : i64
  %v57 = comb.extract %v52 from 12 : (i16) -> i2
  %v58 = llhd.call_coroutine @f35(%v57) : (i2) -> i16
  %v59 = hw.constant 0 : i5
  %v60 = hw.constant 0 : i28
  %v61 = comb.concat %v60, %v59 : i28, i5
  %v62 = comb.shrs %v53, %v61 : i33
  %v63 = hw.constant false
  %v64 = math.ctpop %v63 : i1
  %v65 = comb.xor %v54, %v54 : i4
  %v69 = hw.constant 0x7d : i8
  %v66 = sim.queue.empty : <i8, 0>
  %v67 = sim.queue.push_back %v69 into %v66 : <i8, 0>
  %v68 = sim.queue.push_front %v69 into %v67 : <i8, 0>
  %v70 = hw.constant 2 : i32
  %v71 = sim.queue.get %v70 of %v68 : <i8, 0>
  %v72 = comb.extract %v69 from 7 : (i8) -> i1
  %v73 = arith.floordivsi %v64, %v72 : i1
  llhd.wait delay %zero, ^b74
^b74:
  %v78 = comb.extract %v58 from 2 : (i16) -> i8
  %v75 = sim.queue.empty : <i8, 0>
  %v76 = sim.queue.push_back %v71 into %v75 : <i8, 0>
  %v77 = sim.queue.push_front %v78 into %v76 : <i8, 0>
  %v79 = hw.constant 2 : i32
  %v80 = sim.queue.get %v79 of %v77 : <i8, 0>
  llhd.wait delay %delta, ^b81
^b81:
  %v82 = arith.extsi %v58 : i16 to i35
  llhd.return %v55 : i64
}
llhd.coroutine private @f83(%v84: i63, %v85: i16, %v86: i2) -> (i7) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v87 = arith.extsi %v86 : i2 to i4
  %v88 = llhd.sig %v87 : i4
  %v89 = hw.constant 0 : i8
  %v90 = llvm.icmp "sle" %v89, %v89 : i8
  llhd.wait delay %ns, ^b91
^b91:
  %v92 = arith.ori %v84, %v84 : i63
  %v93 = hw.constant 0x2f : i7
  llhd.return %v93 : i7
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
  %v94 = hw.constant 0x8000000000000000 : i64
  %v95 = llhd.sig %v94 : i64
  %v96 = llhd.prb %v95 : i64
  %v97 = hw.constant -1 : i64
  %v98 = llhd.sig %v97 : i64
  %v99 = llhd.prb %v98 : i64
  %v100 = hw.constant -1 : i4
  %v101 = llhd.sig %v100 : i4
  %v102 = llhd.prb %v101 : i4
  %v103 = hw.constant 0 : i33
  %v104 = arith.extui %v103 : i33 to i72
  %v105 = hw.constant 0x80 : i8
  %v106 = hw.constant 0x2 : i2
  %v107 = hw.constant 0 : i6
  %v108 = comb.concat %v107, %v106 : i6, i2
  %v109 = comb.shrs %v105, %v108 : i8
  %v110 = comb.extract %v103 from 0 : (i33) -> i32
  %v111 = hw.array_create %v108, %v109, %v109, %v108 : i8
  %v112 = hw.array_inject %v111[%v106], %v109 : !hw.array<4xi8>, i2
  %v113 = hw.array_get %v112[%v106] : !hw.array<4xi8>, i2
  %v115 = comb.sub %v99, %v97 : i64
  %v116 = hw.constant 0x8 : i4
  %v117 = seq.compreg.ce %v114, %clock, %cl reset %cl, %v116 : i4
  %v118 = hw.constant false
  %v119 = hw.constant 0xa110 : i16
  %v120 = hw.array_create %v118, %v118 : i1
  %v121 = hw.bitcast %v120 : (!hw.array<2xi1>) -> i2
  %v122 = llvm.urem %v118, %v118 : i1
  %v114 = hw.wire %v117 : i4
  %v124 = math.ctlz %v97 : i64
  %v125 = hw.constant false
  %v126 = seq.compreg.ce %v123, %clock, %v122 : i1
  %v127 = hw.constant 1 : i29
  %v128 = comb.concat %v127, %v103 : i29, i33
  %v129 = arith.trunci %v128 : i62 to i2
  %v130 = comb.extract %v115 from 28 : (i64) -> i1
  %v131 = comb.icmp sle %v118, %v130 : i1
  %v123 = hw.wire %v125 : i1
  llhd.process {
    %v133, %v134 = arith.addui_extended %v119, %v119 : i16, i1
    %v135 = llhd.sig %v133 : i16
    %v136 = llhd.sig %v110 : i32
    cf.br ^b137(%v110 : i32)
  ^b137(%v138: i32):
    %v139 = llvm.mlir.constant(1 : i64) : i64
    %v140 = llvm.alloca %v139 x i64 : (i64) -> !llvm.ptr
    llvm.store %v124, %v140 : i64, !llvm.ptr
    %v141 = llvm.load %v140 : !llvm.ptr -> i64
    %v142 = hw.constant 0 : i64
    %v143 = comb.mux %v131, %v142, %v141 : i64
    %v144 = arith.select %v125, %v110, %v110 : i32
    %v145 = comb.mux %cl, %v143, %v142 : i64
    llhd.wait delay %ns, ^b146
  ^b146:
    cf.br ^b137(%v138 : i32)
  }
  llhd.process {
    %v148 = comb.extract %v104 from 31 : (i72) -> i5
    %v149 = hw.constant 0 : i28
    %v150 = comb.concat %v149, %v148 : i28, i5
    %v151 = arith.shrsi %v103, %v150 : i33
    %v152 = hw.constant 0 : i33
    %v153 = llhd.sig %v108 : i8
    %v154 = llhd.sig %v130 : i1
    cf.br ^b155(%v152 : i33)
  ^b155(%v156: i33):
    %v157 = sim.fmt.dec %v151 specifierWidth 0 : i33
    %v158 = sim.fmt.literal "\0A"
    %v159 = sim.fmt.concat (%v157, %v158)
    sim.proc.print %v159
    llhd.wait delay %zero, ^b160(%v117 : i4)
  ^b160(%v161: i4):
    %v166 = hw.constant 0 : i8
    %v167 = hw.constant 1 : i8
    %v168 = hw.constant 4 : i8
    cf.br ^b162(%v166, %v161 : i8, i4)
  ^b162(%v164: i8, %v165: i4):
    %v169 = llhd.prb %v98 : i64
    %v170 = comb.icmp sge %v152, %v150 : i33
    %v171 = hw.constant -1 : i59
    %v172 = comb.concat %v171, %v165 : i59, i4
    %v173 = hw.array_create %v172, %v172 : i63
    %v174 = hw.bitcast %v173 : (!hw.array<2xi63>) -> i126
    %v175 = comb.add %v164, %v167 : i8
    %v176 = comb.icmp ult %v175, %v168 : i8
    cf.cond_br %v176, ^b162(%v175, %v165 : i8, i4), ^b163(%v165 : i4)
  ^b163(%v177: i4):
    %v178 = hw.constant 0x367933ebf31 : i43
    %v179 = comb.concat %v178, %cl : i43, i1
    %v180 = llvm.trunc %v179 : i44 to i16
    cf.cond_br %v131, ^b181, ^b182
  ^b181:
    llhd.drv %v98, %v124 after %t1 : i64
    llhd.drv %v101, %v117 after %t1 if %v131 : i4
    cf.br ^b183(%v166 : i8)
  ^b182:
    %v184 = llhd.prb %v98 : i64
    %v185 = arith.extsi %v122 : i1 to i8
    cf.br ^b183(%v185 : i8)
  ^b183(%v186: i8):
    %v187 = sim.queue.empty : <i8, 0>
    %v188 = sim.queue.push_back %v168 into %v187 : <i8, 0>
    %v189 = sim.queue.push_back %v186 into %v188 : <i8, 0>
    %v190 = hw.constant 1 : i32
    %v191 = sim.queue.get %v190 of %v189 : <i8, 0>
    %v192 = sim.string.int_to_string %v180 : i16
    %v193 = sim.string.length %v192
    llhd.wait (%v96, %v99, %cl : i64, i64, i1), ^b194
  ^b194:
    cf.br ^b155(%v152 : i33)
  }
  %v195 = llhd.process -> i1 {
    %v196 = arith.divsi %v119, %v119 : i16
    %v197 = arith.extui %v131 : i1 to i7
    cf.br ^b198(%v197 : i7)
  ^b198(%v199: i7):
    %v204 = hw.constant 0 : i8
    %v205 = hw.constant 1 : i8
    %v206 = hw.constant 2 : i8
    %v207 = comb.replicate %v199 : (i7) -> i63
    cf.br ^b200(%v204, %v207 : i8, i63)
  ^b200(%v202: i8, %v203: i63):
    %v208 = arith.cmpi ule, %v125, %v131 : i1
    %v209 = comb.add %v202, %v205 : i8
    %v210 = comb.icmp ult %v209, %v206 : i8
    cf.cond_br %v210, ^b200(%v209, %v207 : i8, i63), ^b201(%v207 : i63)
  ^b201(%v211: i63):
    %v216 = hw.constant 0 : i8
    %v217 = hw.constant 1 : i8
    %v218 = hw.constant 5 : i8
    cf.br ^b212(%v216, %v103 : i8, i33)
  ^b212(%v214: i8, %v215: i33):
    llhd.drv %v98, %v124 after %t2 : i64
    %v219, %v220 = arith.mului_extended %v214, %v214 : i8
    %v221 = llvm.udiv %v199, %v199 : i7
    %v222 = math.ctpop %v116 : i4
    %v223 = hw.constant 0 : i33
    %v224 = comb.add %v214, %v217 : i8
    %v225 = comb.icmp ult %v224, %v218 : i8
    cf.cond_br %v225, ^b212(%v224, %v223 : i8, i33), ^b213(%v223 : i33)
  ^b213(%v226: i33):
    %v227 = arith.andi %v115, %v124 : i64
    %v228 = comb.extract %v107 from 1 : (i6) -> i4
    %v229 = comb.icmp cne %v228, %v228 : i4
    %v230 = comb.and %v129, %v129, %v129 : i2
    llhd.wait yield (%v229 : i1), delay %ns, ^b231
  ^b231:
    %v232 = llvm.and %v197, %v199 : i7
    %v233 = arith.select %cl, %v228, %v102 : i4
    %v234 = hw.array_create %v226, %v226 : i33
    %v235 = hw.array_create %v226 : i33
    %v236 = hw.array_concat %v234, %v235 : !hw.array<2xi33>, !hw.array<1xi33>
    %v237 = hw.array_get %v236[%v230] : !hw.array<3xi33>, i2
    %v238 = arith.cmpi ugt, %v205, %v206 : i8
    %v239 = hw.constant 0 : i28
    %v240 = comb.concat %v239, %v117 : i28, i4
    %v241 = comb.shl %v110, %v240 : i32
    %v242 = comb.divu %v230, %v129 : i2
    %v243 = comb.xor %v196, %v196 : i16
    %v244 = arith.extui %v204 : i8 to i64
    %v245 = hw.constant 0 : i5
    %v246 = hw.constant 0 : i59
    %v247 = comb.concat %v246, %v245 : i59, i5
    %v248 = arith.shli %v244, %v247 : i64
    %v249 = comb.extract %v103 from 22 : (i33) -> i2
    %v250 = comb.xor %v230, %v249 : i2
    llhd.wait yield (%v238 : i1), (%v96, %cl : i64, i1), ^b251
  ^b251:
    cf.br ^b198(%v199 : i7)
  }
}
