llhd.coroutine private @f1(%v2: i2, %v3: i2, %v4: i33) -> (i63) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v5 = comb.extract %v4 from 22 : (i33) -> i4
  %v6 = llhd.sig %v5 : i4
  %v7 = hw.constant 0 : i30
  %v8 = comb.concat %v7, %v2 : i30, i2
  %v9 = hw.array_create %v3, %v3, %v3 : i2
  %v10 = hw.array_get %v9[%v2] : !hw.array<3xi2>, i2
  %v11 = comb.extract %v8 from 28 : (i32) -> i4
  %v12 = hw.constant 0x10 : i5
  %v13 = comb.concat %v12, %v10 : i5, i2
  %v14 = hw.array_create %v5, %v11, %v5 : i4
  %v15 = hw.array_get %v14[%v10] : !hw.array<3xi4>, i2
  %v16 = arith.extsi %v5 : i4 to i64
  %v17 = arith.andi %v16, %v16 : i64
  %v18 = llhd.current_time
  %v19 = llhd.time_to_int %v18
  %v20 = comb.mods %v2, %v2 : i2
  llhd.wait delay %delta, ^b21
^b21:
  %v22 = comb.replicate %v13 : (i7) -> i63
  %v23 = hw.constant 0x2 : i2
  %v24 = comb.concat %v23, %v12 : i2, i5
  %v25 = hw.union_create "p", %v22 : !hw.union<p: i63, q: i66>
  %v26 = hw.union_extract %v25["q"] : !hw.union<p: i63, q: i66>
  %v27 = comb.extract %v20 from 1 : (i2) -> i1
  cf.cond_br %v27, ^b28, ^b29
^b28:
  %v31 = comb.extract %v12 from 1 : (i5) -> i2
  %v32 = arith.addi %v31, %v20 : i2
  %v33 = comb.extract %v8 from 7 : (i32) -> i8
  %v34 = comb.replicate %v33 : (i8) -> i24
  %v35 = hw.struct_create (%v24, %v13) : !hw.struct<p: i7, q: i7>
  %v36 = hw.struct_extract %v35["q"] : !hw.struct<p: i7, q: i7>
  llhd.wait delay %delta, ^b37
^b37:
  cf.br ^b30(%v8 : i32)
^b29:
  %v38 = hw.constant 1 : i33
  %v39 = comb.extract %v22 from 18 : (i63) -> i33
  %v40 = llvm.and %v38, %v39 : i33
  cf.br ^b30(%v8 : i32)
^b30(%v41: i32):
  %v44 = comb.extract %v41 from 6 : (i32) -> i16
  %v42 = llvm.mlir.constant(1 : i64) : i64
  %v43 = llvm.alloca %v42 x i16 : (i64) -> !llvm.ptr
  llvm.store %v44, %v43 : i16, !llvm.ptr
  %v45 = llvm.load %v43 : !llvm.ptr -> i16
  %v46 = arith.extui %v13 : i7 to i8
  %v47 = comb.reverse %v46 : i8
  llhd.wait delay %t1, ^b48
^b48:
  %v49 = hw.constant -1 : i3
  %v50 = comb.concat %v49, %v27 : i3, i1
  %v51 = arith.divui %v50, %v50 : i4
  %v52 = hw.union_create "p", %v8 : !hw.union<p: i32, q: i35>
  %v53 = hw.union_extract %v52["q"] : !hw.union<p: i32, q: i35>
  %v54 = arith.maxui %v41, %v41 : i32
  %v55 = hw.constant -1 : i30
  %v56 = comb.concat %v55, %v2 : i30, i2
  %v57 = arith.minsi %v8, %v56 : i32
  llhd.return %v22 : i63
}
llhd.coroutine private @f58(%v59: i33, %v60: i8, %v61: i8) -> (i8) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v62 = llhd.sig %v60 : i8
  %v63 = arith.extsi %v60 : i8 to i64
  %v64 = llhd.sig %v63 : i64
  %v65 = comb.extract %v59 from 5 : (i33) -> i1
  %v66 = llvm.and %v65, %v65 : i1
  %v67 = hw.constant 0x416a : i15
  %v68 = comb.concat %v67, %v66 : i15, i1
  %v69 = sim.string.int_to_string %v68 : i16
  %v70 = sim.string.length %v69
  %v71 = hw.constant 1 : i7
  %v72 = arith.extui %v71 : i7 to i23
  %v73 = comb.parity %v70 : i64
  llhd.wait delay %zero, ^b74
^b74:
  %v75 = hw.constant 1 : i62
  %v76 = comb.concat %v75, %v66 : i62, i1
  %v77 = hw.struct_create (%v68, %v76) : !hw.struct<p: i16, q: i63>
  %v78 = hw.struct_inject %v77["p"], %v68 : !hw.struct<p: i16, q: i63>
  %v79 = hw.struct_extract %v78["p"] : !hw.struct<p: i16, q: i63>
  %v80 = comb.extract %v70 from 42 : (i64) -> i2
  %v81 = comb.parity %v80 : i2
  %v82 = arith.ceildivsi %v76, %v76 : i63
  %v83 = arith.extui %v71 : i7 to i32
  %v84 = hw.constant 0x4f42196a : i32
  %v85 = arith.divui %v83, %v84 : i32
  %v86 = comb.mul %v59, %v59 : i33
  llhd.wait delay %zero, ^b87
^b87:
  %v88 = arith.extui %v65 : i1 to i33
  %v89 = hw.array_create %v86, %v88, %v88, %v86 : i33
  %v90 = hw.constant -1 : i2
  %v91 = hw.array_inject %v89[%v90], %v59 : !hw.array<4xi33>, i2
  %v92 = hw.array_get %v91[%v90] : !hw.array<4xi33>, i2
  %v93 = llhd.call_coroutine @f1(%v90, %v90, %v88) : (i2, i2, i33) -> i63
  %v94 = comb.icmp uge %v92, %v88 : i33
  llhd.return %v61 : i8
}
func.func private @f95(%v96: i4, %v97: i7, %v98: i64) -> i33 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v99 = arith.extui %v97 : i7 to i63
  %v100 = llhd.sig %v99 : i63
  %v101 = comb.or %v96, %v96 : i4
  %v102 = hw.constant 1 : i16
  %v103, %v104 = arith.mului_extended %v102, %v102 : i16
  %v105 = arith.extui %v104 : i16 to i63
  %v106 = arith.remui %v99, %v105 : i63
  %v107 = arith.extui %v101 : i4 to i33
  return %v107 : i33
}
llhd.coroutine private @f108(%v109: i64) -> (i1) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v114 = hw.constant 0 : i8
  %v115 = hw.constant 1 : i8
  %v116 = hw.constant 2 : i8
  cf.br ^b110(%v114, %v116 : i8, i8)
^b110(%v112: i8, %v113: i8):
  %v117 = hw.constant 0x171f8f2 : i25
  %v118 = comb.concat %v117, %v112 : i25, i8
  %v119, %v120 = arith.subui_extended %v118, %v118 : i33, i1
  %v121 = comb.extract %v109 from 10 : (i64) -> i1
  %v122 = comb.truth_table %v121, %v121 -> [false, false, false, true]
  %v123 = comb.add %v112, %v115 : i8
  %v124 = comb.icmp ult %v123, %v116 : i8
  cf.cond_br %v124, ^b110(%v123, %v112 : i8, i8), ^b111(%v112 : i8)
^b111(%v125: i8):
  %v126 = hw.constant 0xc : i4
  %v127 = comb.extract %v125 from 1 : (i8) -> i7
  %v128 = func.call @f95(%v126, %v127, %v109) : (i4, i7, i64) -> i33
  llhd.wait delay %ns, ^b129
^b129:
  %v130 = hw.constant 0x2 : i2
  %v131, %v132 = arith.mulsi_extended %v130, %v130 : i2
  %v133 = comb.extract %v128 from 21 : (i33) -> i1
  llhd.return %v133 : i1
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
  %v134 = hw.constant -1 : i7
  %v135 = llhd.sig %v134 : i7
  %v136 = llhd.prb %v135 : i7
  %v137 = hw.constant 0 : i4
  %v138 = llhd.sig %v137 : i4
  %v139 = llhd.prb %v138 : i4
  %v140 = hw.constant 1 : i8
  %v141 = llhd.sig %v140 : i8
  %v142 = llhd.prb %v141 : i8
  %v143 = hw.constant true
  %v144 = llhd.sig %v143 : i1
  %v145 = llhd.prb %v144 : i1
  %v146 = hw.constant 0x07305e811 : i33
  %v147 = llhd.sig %v146 : i33
  %v148 = llhd.prb %v147 : i33
  %v149 = llvm.xor %v142, %v142 : i8
  %v150 = hw.constant 0x1000000 : i25
  %v151 = comb.concat %v150, %v149 : i25, i8
  %v152 = arith.remsi %v151, %v151 : i33
  %v153 = arith.andi %v136, %v134 : i7
  %v154 = hw.constant 0x2 : i2
  %v155 = llhd.sig %v154 : i2
  %v156 = hw.constant 0x100000000000000 : i57
  %v157 = comb.concat %v156, %v136 : i57, i7
  %v158 = comb.mods %v157, %v157 : i64
  llhd.drv %v155, %v154 after %t2 : i2
  %v159 = hw.constant 0x406e3f : i24
  %v160 = comb.concat %v159, %v142 : i24, i8
  %v161 = hw.array_create %v160, %v160, %v160 : i32
  %v162 = hw.array_get %v161[%v154] : !hw.array<3xi32>, i2
  llhd.drv %v155, %v154 after %eps : i2
  %v163 = llhd.prb %v155 : i2
  %v164 = hw.constant 0 : i64
  %v165 = llhd.sig %v164 : i64
  %v166 = comb.or %v153, %v136, %v136 : i7
  llhd.drv %v165, %v158 after %ns : i64
  %v167 = arith.ceildivsi %v154, %v163 : i2
  llhd.drv %v165, %v158 after %delta : i64
  %v168 = llhd.prb %v165 : i64
  llhd.process {
    %v170 = comb.and %v143, %v143 : i1
    %v171 = llhd.sig %v166 : i7
    cf.br ^b172(%v154 : i2)
  ^b172(%v173: i2):
    %v174 = arith.xori %v173, %v167 : i2
    %v175 = hw.constant 1 : i3
    %v176 = llhd.sig.extract %v141 from %v175 : <i8> -> <i2>
    llhd.drv %v176, %v174 after %t1 if %v145 : i2
    llhd.drv %v171, %v166 after %eps : i7
    %v177 = llhd.prb %v171 : i7
    llhd.drv %v171, %v153 after %eps : i7
    %v178 = llhd.prb %v171 : i7
    %v179 = arith.extui %v143 : i1 to i8
    %v180 = arith.addi %v149, %v179 : i8
    %v181 = comb.add %v160, %v162 : i32
    llhd.wait delay %delta, ^b182(%v163 : i2)
  ^b182(%v183: i2):
    llhd.drv %v138, %v139 after %ns : i4
    llhd.wait delay %t1, (%cl : i1), ^b184
  ^b184:
    %v185 = comb.extract %v164 from 31 : (i64) -> i2
    %v186 = comb.xor %v168, %v157 : i64
    %v187 = llvm.mul %v160, %v181 : i32
    cf.cond_br %v145, ^b188, ^b172(%v185 : i2)
  ^b188:
    llhd.halt
  }
  llhd.process {
    %v190 = comb.truth_table %v145, %v143 -> [true, false, true, true]
    %v191 = hw.constant 0x7b11 : i16
    %v192 = arith.extui %v191 : i16 to i63
    %v193 = llhd.sig %v192 : i63
    cf.br ^b194(%v191 : i16)
  ^b194(%v195: i16):
    llhd.drv %v147, %v151 after %t2 : i33
    llhd.wait delay %delta, ^b196(%v167 : i2)
  ^b196(%v197: i2):
    %v198 = llhd.prb %v135 : i7
    %v199 = arith.extui %v198 : i7 to i69
    %v200 = hw.constant 0 : i58
    %v201 = comb.extract %v200 from 27 : (i58) -> i8
    llhd.drv %v141, %v201 after %t2 : i8
    llhd.wait delay %t1, ^b202
  ^b202:
    cf.br ^b194(%v191 : i16)
  }
  llhd.process {
    %v204 = arith.maxui %v162, %v162 : i32
    %v205 = arith.extsi %v159 : i24 to i63
    %v206 = llhd.sig %v205 : i63
    cf.br ^b207(%v205 : i63)
  ^b207(%v208: i63):
    %v209 = llhd.current_time
    %v210 = llhd.time_to_int %v209
    %v211 = arith.extui %v136 : i7 to i16
    %v212 = comb.divs %v211, %v211 : i16
    %v213 = arith.extui %v212 : i16 to i63
    %v214 = arith.extui %v213 : i63 to i76
    %v215 = llvm.srem %v151, %v148 : i33
    %v216 = comb.extract %v154 from 0 : (i2) -> i1
    cf.cond_br %v216, ^b217, ^b218
  ^b217:
    %v224 = hw.constant 0 : i8
    %v225 = hw.constant 1 : i8
    %v226 = hw.constant 4 : i8
    cf.br ^b220(%v224, %v210 : i8, i64)
  ^b220(%v222: i8, %v223: i64):
    %v227 = sim.queue.empty : <i8, 0>
    %v228 = sim.queue.push_back %v222 into %v227 : <i8, 0>
    %v229 = sim.queue.push_front %v224 into %v228 : <i8, 0>
    %v230 = hw.constant 0 : i32
    %v231 = sim.queue.get %v230 of %v229 : <i8, 0>
    %v232 = comb.add %v222, %v225 : i8
    %v233 = comb.icmp ult %v232, %v226 : i8
    cf.cond_br %v233, ^b220(%v232, %v210 : i8, i64), ^b221(%v210 : i64)
  ^b221(%v234: i64):
    %v235 = arith.shrsi %v211, %v212 : i16
    cf.br ^b219(%v213 : i63)
  ^b218:
    %v236 = comb.sub %v205, %v205 : i63
    %v237 = arith.shrsi %v208, %v213 : i63
    cf.br ^b219(%v237 : i63)
  ^b219(%v238: i63):
    llhd.wait delay %t1, ^b239
  ^b239:
    cf.br ^b207(%v238 : i63)
  }
}
