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
  %v1 = hw.constant -1 : i2
  %v2 = llhd.sig %v1 : i2
  %v3 = llhd.prb %v2 : i2
  %v4 = hw.constant 0xf : i4
  %v5 = llhd.sig %v4 : i4
  %v6 = llhd.prb %v5 : i4
  %v7 = hw.constant -1 : i33
  %v8 = llhd.sig %v7 : i33
  %v9 = llhd.prb %v8 : i33
  %v10 = hw.constant 1 : i32
  %v11 = hw.constant 0 : i28
  %v12 = comb.concat %v11, %v6 : i28, i4
  %v13 = arith.shrsi %v10, %v12 : i32
  %v14 = hw.constant 0x06671a94 : i29
  %v15 = comb.concat %v14, %v6 : i29, i4
  %v16 = comb.extract %v11 from 6 : (i28) -> i5
  %v17 = hw.constant 0 : i28
  %v18 = comb.concat %v17, %v16 : i28, i5
  %v19 = arith.shrsi %v7, %v18 : i33
  %v20 = hw.constant 1 : i64
  %v21 = llvm.xor %v20, %v20 : i64
  %v22 = arith.extsi %v1 : i2 to i68
  %v23 = llvm.trunc %v22 : i68 to i4
  %v24 = arith.minui %v13, %v12 : i32
  %v25 = hw.constant 0 : i59
  %v26 = comb.concat %v25, %v16 : i59, i5
  %v27 = llvm.shl %v21, %v26 : i64
  %v28 = hw.constant 0x1000000000000000 : i61
  %v29 = comb.concat %v28, %v3 : i61, i2
  %v30 = math.absi %v29 : i63
  %v31 = arith.andi %v24, %v24 : i32
  %v32 = hw.constant 0x100000000 : i33
  %v33 = llhd.sig %v32 : i33
  %v34 = hw.constant -1 : i7
  %v35 = hw.constant 0 : i16
  %v36 = hw.array_create %v34, %v34, %v34 : i7
  %v37 = hw.array_get %v36[%v1] : !hw.array<3xi7>, i2
  llhd.drv %v33, %v15 after %zero : i33
  %v38 = arith.ceildivui %v19, %v15 : i33
  llhd.drv %v33, %v19 after %ns : i33
  %v39 = llhd.prb %v33 : i33
  %v40 = hw.constant 0x35caa22d5da05c43 : i63
  %v41 = llhd.sig %v40 : i63
  %v42 = hw.constant true
  %v43 = arith.ori %v42, %v42 : i1
  llhd.drv %v41, %v40 after %eps : i63
  %v44 = comb.extract %v20 from 57 : (i64) -> i3
  %v45 = hw.constant 0 : i13
  %v46 = comb.concat %v45, %v44 : i13, i3
  %v47 = arith.shrui %v35, %v46 : i16
  llhd.drv %v41, %v30 after %eps : i63
  %v48 = llhd.prb %v41 : i63
  %v49 = hw.constant -1 : i2
  %v50 = hw.struct_create (%v49, %v49) : !hw.struct<value: i2, unknown: i2>
  %v51 = llhd.sig %v50 : !hw.struct<value: i2, unknown: i2>
  %v52 = hw.struct_create (%v49, %v49) : !hw.struct<value: i2, unknown: i2>
  llhd.drv %v51, %v52 after %eps : !hw.struct<value: i2, unknown: i2>
  %v53 = hw.struct_create (%v1, %v1) : !hw.struct<value: i2, unknown: i2>
  llhd.drv %v51, %v53 after %eps : !hw.struct<value: i2, unknown: i2>
  %v54 = llhd.prb %v51 : !hw.struct<value: i2, unknown: i2>
  %v55 = hw.struct_extract %v54["value"] : !hw.struct<value: i2, unknown: i2>
  %v56 = hw.struct_extract %v54["unknown"] : !hw.struct<value: i2, unknown: i2>
  %v57 = llhd.combinational -> i1 {
    %v58 = math.absi %v37 : i7
    llhd.yield %v43 : i1
  }
  %v59 = hw.constant 0x64ef2d10ff899f55 : i63
  %v60 = llhd.sig %v59 : i63
  %v61 = llhd.prb %v60 : i63
  llhd.process {
    cf.br ^b62
  ^b62:
    %v63 = comb.extract %v3 from 0 : (i2) -> i1
    %v64 = comb.truth_table %v63, %v63 -> [false, false, false, true]
    %v65 = hw.constant 0x68e5bdffb0515a2b : i63
    %v66 = comb.extract %v9 from 1 : (i33) -> i8
    %v67 = comb.concat %v65, %v66 : i63, i8
    %v68 = comb.modu %v63, %v64 : i1
    %v69 = math.cttz %v6 : i4
    llhd.drv %v60, %v65 after %eps : i63
    llhd.wait (%v3, %v6, %v9 : i2, i4, i33), ^b62
  }
  llhd.process {
    %v71 = comb.extract %v25 from 13 : (i59) -> i1
    %v72 = arith.muli %v43, %v71 : i1
    %v73 = arith.extsi %v23 : i4 to i7
    %v74 = llhd.sig %v39 : i33
    cf.br ^b75(%v73 : i7)
  ^b75(%v76: i7):
    %v77 = math.ctpop %v27 : i64
    %v78 = comb.modu %v48, %v61 : i63
    llhd.drv %v74, %v39 after %eps : i33
    %v79 = llhd.prb %v74 : i33
    llhd.drv %v5, %v6 after %delta : i4
    %v80 = arith.maxsi %v32, %v79 : i33
    %v81 = arith.divsi %v12, %v24 : i32
    llhd.drv %v8, %v79 after %delta : i33
    %v82 = hw.constant 0x400000000 : i35
    %v83 = comb.concat %v82, %v14 : i35, i29
    %v84 = llvm.icmp "sle" %v77, %v83 : i64
    %v85 = comb.sub %v47, %v47 : i16
    %v86 = comb.xor %v72, %v84 : i1
    %v91 = hw.constant 0 : i8
    %v92 = hw.constant 1 : i8
    %v93 = hw.constant 3 : i8
    cf.br ^b87(%v91, %v56 : i8, i2)
  ^b87(%v89: i8, %v90: i2):
    %v94 = llhd.current_time
    %v95 = llhd.time_to_int %v94
    %v96 = llhd.prb %v2 : i2
    %v97 = comb.add %v89, %v92 : i8
    %v98 = comb.icmp ult %v97, %v93 : i8
    cf.cond_br %v98, ^b87(%v97, %v90 : i8, i2), ^b88(%v90 : i2)
  ^b88(%v99: i2):
    llhd.wait delay %t2, (%cl : i1), ^b100
  ^b100:
    %v101 = hw.array_create %v76, %v76, %v76, %v76 : i7
    %v102 = hw.array_inject %v101[%v49], %v73 : !hw.array<4xi7>, i2
    %v103 = hw.array_get %v102[%v3] : !hw.array<4xi7>, i2
    %v104 = comb.mods %v32, %v80 : i33
    %v105 = llvm.srem %v3, %v56 : i2
    %v106 = hw.constant 0x170edb4c5 : i33
    llhd.drv %v74, %v106 after %eps : i33
    %v107 = llhd.prb %v74 : i33
    %v108 = hw.constant -1 : i2
    %v109 = arith.maxui %v108, %v105 : i2
    %v110 = arith.andi %v48, %v30 : i63
    %v111 = comb.extract %v13 from 18 : (i32) -> i2
    %v112 = llvm.sub %v111, %v111 : i2
    llhd.wait delay %zero, ^b113(%v112 : i2)
  ^b113(%v114: i2):
    %v115 = arith.extsi %v107 : i33 to i83
    %v116 = arith.divui %v76, %v103 : i7
    %v117 = comb.shrs %v77, %v21 : i64
    llhd.wait delay %t2, ^b118(%v39 : i33)
  ^b118(%v119: i33):
    cf.br ^b75(%v103 : i7)
  }
  llhd.process {
    %v121 = arith.remui %v57, %v43 : i1
    %v122 = hw.constant 0 : i6
    %v123 = comb.concat %v122, %v1 : i6, i2
    %v124 = llhd.sig %v27 : i64
    %v125 = llhd.sig %v27 : i64
    cf.br ^b126(%v123 : i8)
  ^b126(%v127: i8):
    %v128 = llvm.and %v34, %v37 : i7
    %v133 = hw.constant 0 : i8
    %v134 = hw.constant 1 : i8
    %v135 = hw.constant 1 : i8
    cf.br ^b129(%v133, %v43 : i8, i1)
  ^b129(%v131: i8, %v132: i1):
    %v136 = arith.ceildivui %v26, %v26 : i64
    cf.cond_br %v121, ^b137, ^b138
  ^b137:
    %v140 = arith.extui %v55 : i2 to i33
    %v141 = llvm.xor %v32, %v140 : i33
    %v142 = hw.array_create %v32, %v38 : i33
    %v143 = hw.array_create %v38 : i33
    %v144 = hw.array_concat %v142, %v143 : !hw.array<2xi33>, !hw.array<1xi33>
    %v145 = hw.array_get %v144[%v56] : !hw.array<3xi33>, i2
    %v146 = arith.xori %v128, %v34 : i7
    llhd.drv %v5, %v23 after %eps : i4
    %v147 = hw.constant 0 : i31
    %v148 = comb.concat %v147, %v43 : i31, i1
    cf.br ^b139(%v148 : i32)
  ^b138:
    %v149 = arith.minsi %v57, %v121 : i1
    %v150 = comb.xor %v56, %v56 : i2
    llhd.drv %v125, %v136 after %eps : i64
    %v151 = llhd.prb %v125 : i64
    %v152 = hw.constant 0 : i32
    cf.br ^b139(%v152 : i32)
  ^b139(%v153: i32):
    llhd.drv %v2, %v49 after %ns : i2
    llhd.drv %v8, %v18 after %ns : i33
    %v154 = comb.add %v131, %v134 : i8
    %v155 = comb.icmp ult %v154, %v135 : i8
    cf.cond_br %v155, ^b129(%v154, %v121 : i8, i1), ^b130(%v121 : i1)
  ^b130(%v156: i1):
    %v157 = comb.extract %v19 from 14 : (i33) -> i15
    %v158 = llhd.sig.extract %v8 from %v122 : <i33> -> <i15>
    llhd.drv %v158, %v157 after %delta : i15
    %v159 = math.ctlz %v61 : i63
    %v160 = hw.array_create %v156, %v121, %v156 : i1
    %v161 = hw.array_get %v160[%v55] : !hw.array<3xi1>, i2
    %v166 = hw.constant 0 : i8
    %v167 = hw.constant 1 : i8
    %v168 = hw.constant 5 : i8
    cf.br ^b162(%v166, %v166 : i8, i8)
  ^b162(%v164: i8, %v165: i8):
    %v172 = comb.extract %v45 from 1 : (i13) -> i8
    %v169 = sim.queue.empty : <i8, 0>
    %v170 = sim.queue.push_back %v165 into %v169 : <i8, 0>
    %v171 = sim.queue.push_back %v172 into %v170 : <i8, 0>
    %v173 = hw.constant 0 : i32
    %v174 = sim.queue.get %v173 of %v171 : <i8, 0>
    %v175 = llvm.sdiv %v31, %v173 : i32
    %v176 = hw.constant 0 : i4
    %v177 = comb.extract %v168 from 3 : (i8) -> i4
    %v178 = comb.modu %v176, %v177 : i4
    %v179 = arith.extsi %v1 : i2 to i4
    %v180 = comb.mul %v179, %v178 : i4
    %v181 = comb.add %v164, %v167 : i8
    %v182 = comb.icmp ult %v181, %v168 : i8
    cf.cond_br %v182, ^b162(%v181, %v174 : i8, i8), ^b163(%v174 : i8)
  ^b163(%v183: i8):
    %v184 = comb.truth_table %v156, %v121 -> [false, true, false, false]
    %v185 = hw.constant 0 : i5
    %v186 = comb.concat %v185, %v55 : i5, i2
    %v187 = llvm.lshr %v128, %v186 : i7
    %v188 = math.ctlz %v32 : i33
    %v189 = llhd.sig.extract %v5 from %v49 : <i4> -> <i1>
    llhd.drv %v189, %cl after %eps : i1
    %v190 = llhd.prb %v2 : i2
    llhd.wait delay %delta, ^b191
  ^b191:
    llhd.drv %v124, %v21 after %eps : i64
    %v192 = llhd.prb %v124 : i64
    %v193 = hw.constant -1 : i2
    llhd.drv %v2, %v193 after %t2 : i2
    %v194 = comb.or %v168, %v168 : i8
    %v195 = arith.ceildivui %v183, %v168 : i8
    %v196 = arith.ori %v47, %v46 : i16
    %v197 = arith.extui %v49 : i2 to i64
    llhd.drv %v124, %v197 after %eps : i64
    %v198 = llhd.prb %v124 : i64
    %v199 = llvm.mlir.constant(1 : i64) : i64
    %v200 = llvm.alloca %v199 x i32 : (i64) -> !llvm.ptr
    llvm.store %v10, %v200 : i32, !llvm.ptr
    %v201 = llvm.load %v200 : !llvm.ptr -> i32
    %v202 = llvm.zext %v56 : i2 to i36
    %v203 = comb.replicate %v23 : (i4) -> i16
    %v204 = hw.array_create %v196, %v203, %v196 : i16
    %v205 = hw.constant 0x2 : i2
    %v206 = hw.array_get %v204[%v205] : !hw.array<3xi16>, i2
    %v211 = hw.constant 0 : i8
    %v212 = hw.constant 1 : i8
    %v213 = hw.constant 3 : i8
    cf.br ^b207(%v211, %v187 : i8, i7)
  ^b207(%v209: i8, %v210: i7):
    llhd.drv %v125, %v198 after %eps : i64
    %v214 = llhd.prb %v125 : i64
    %v215 = comb.add %v209, %v212 : i8
    %v216 = comb.icmp ult %v215, %v213 : i8
    cf.cond_br %v216, ^b207(%v215, %v210 : i8, i7), ^b208(%v210 : i7)
  ^b208(%v217: i7):
    llhd.wait delay %delta, ^b218
  ^b218:
    llhd.drv %v125, %v27 after %eps : i64
    %v219 = llhd.prb %v125 : i64
    %v220 = comb.truth_table %v161, %v184 -> [false, false, true, false]
    cf.cond_br %v121, ^b221, ^b222
  ^b221:
    %v224 = llhd.current_time
    %v225 = llhd.time_to_int %v224
    %v226 = arith.extsi %v193 : i2 to i20
    %v227 = llhd.sig.extract %v8 from %v122 : <i33> -> <i20>
    llhd.drv %v227, %v226 after %eps if %v184 : i20
    llhd.drv %v124, %v26 after %eps : i64
    %v228 = llhd.prb %v124 : i64
    cf.br ^b223(%v197 : i64)
  ^b222:
    llhd.drv %v5, %v6 after %delta : i4
    llhd.drv %v8, %v188 after %ns if %v184 : i33
    %v229 = arith.subi %v128, %v187 : i7
    %v230 = llhd.prb %v2 : i2
    cf.br ^b223(%v192 : i64)
  ^b223(%v231: i64):
    %v232 = sim.fmt.dec %v6 specifierWidth 0 : i4
    %v233 = sim.fmt.literal "\0A"
    %v234 = sim.fmt.concat (%v232, %v233)
    sim.proc.print %v234
    %v235 = sim.fmt.hex %v23, isUpper false : i4
    %v236 = sim.fmt.literal "\0A"
    %v237 = sim.fmt.concat (%v235, %v236)
    sim.proc.print %v237
    %v238, %v239 = arith.mului_extended %v161, %v57 : i1
    cf.cond_br %v121, ^b240, ^b241
  ^b240:
    %v243 = sim.fmt.hex %v159, isUpper false : i63
    %v244 = sim.fmt.literal "\0A"
    %v245 = sim.fmt.concat (%v243, %v244)
    sim.proc.print %v245
    %v246 = comb.extract %v14 from 5 : (i29) -> i7
    cf.br ^b242(%v246 : i7)
  ^b241:
    %v247 = hw.constant 0 : i7
    %v248 = comb.or %v186, %v247 : i7
    %v249 = arith.extsi %v167 : i8 to i64
    llhd.drv %v124, %v249 after %eps : i64
    %v250 = llhd.prb %v124 : i64
    %v251 = comb.mods %v231, %v27 : i64
    cf.br ^b242(%v217 : i7)
  ^b242(%v252: i7):
    llhd.wait (%cl : i1), ^b253
  ^b253:
    cf.br ^b126(%v168 : i8)
  }
}
