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
  %v1 = hw.constant 1 : i2
  %v2 = llhd.sig %v1 : i2
  %v3 = llhd.prb %v2 : i2
  %v4 = hw.constant 1 : i32
  %v5 = llhd.sig %v4 : i32
  %v6 = llhd.prb %v5 : i32
  %v7 = hw.constant 0x79 : i8
  %v8 = llhd.sig %v7 : i8
  %v9 = llhd.prb %v8 : i8
  %v10 = hw.constant false
  %v11 = llhd.sig %v10 : i1
  %v12 = llhd.prb %v11 : i1
  %v13 = hw.constant -1 : i63
  %v14 = llhd.sig %v13 : i63
  %v15 = llhd.prb %v14 : i63
  %v16 = hw.constant 0x36 : i7
  %v17 = hw.constant 0 : i5
  %v18 = comb.concat %v17, %v3 : i5, i2
  %v19 = comb.shrs %v16, %v18 : i7
  %v20 = hw.constant 0 : i2
  %v21 = hw.constant 0 : i6
  %v22 = comb.concat %v21, %v20 : i6, i2
  %v23 = comb.shrs %v9, %v22 : i8
  %v24 = arith.extui %v21 : i6 to i64
  %v25 = hw.constant 0 : i59
  %v26 = comb.concat %v25, %v17 : i59, i5
  %v27 = llvm.ashr %v24, %v26 : i64
  %v28 = arith.divsi %v26, %v27 : i64
  %v29 = arith.subi %v20, %v1 : i2
  %v30 = hw.constant 0x7d7f : i16
  %v31 = arith.xori %v30, %v30 : i16
  %v32 = llvm.icmp "ult" %v19, %v18 : i7
  %v33 = comb.and %v4, %v6 : i32
  %v34 = hw.constant -1 : i32
  %v35 = llhd.sig %v34 : i32
  %v36 = llhd.prb %v35 : i32
  llhd.process {
    cf.br ^b37
  ^b37:
    %v38 = math.cttz %v6 : i32
    %v39 = hw.constant 0x8ba663885162fcd6 : i64
    %v40 = hw.array_create %v39, %v39 : i64
    %v41 = hw.array_create %v39 : i64
    %v42 = hw.array_concat %v40, %v41 : !hw.array<2xi64>, !hw.array<1xi64>
    %v43 = hw.array_get %v42[%v3] : !hw.array<3xi64>, i2
    %v44 = math.cttz %v3 : i2
    %v45 = comb.extract %v39 from 26 : (i64) -> i33
    %v46 = arith.extsi %v3 : i2 to i5
    %v47 = hw.constant 0 : i28
    %v48 = comb.concat %v47, %v46 : i28, i5
    %v49 = comb.shrs %v45, %v48 : i33
    llhd.drv %v35, %v38 after %eps : i32
    llhd.wait (%v3, %v6, %v9 : i2, i32, i8), ^b37
  }
  %v50 = llhd.process -> i32 {
    %v51 = arith.minui %v15, %v15 : i63
    cf.br ^b52(%v19 : i7)
  ^b52(%v53: i7):
    %v54 = hw.constant 0x0652baf4e : i33
    %v55, %v56 = arith.subui_extended %v54, %v54 : i33, i1
    %v57 = comb.extract %v20 from 0 : (i2) -> i1
    cf.cond_br %v57, ^b58, ^b59
  ^b58:
    %v65 = hw.constant 0 : i8
    %v66 = hw.constant 1 : i8
    %v67 = hw.constant 2 : i8
    cf.br ^b61(%v65, %v55 : i8, i33)
  ^b61(%v63: i8, %v64: i33):
    %v68 = arith.extsi %v1 : i2 to i63
    llhd.drv %v14, %v68 after %t2 : i63
    %v69 = comb.add %v63, %v66 : i8
    %v70 = comb.icmp ult %v69, %v67 : i8
    cf.cond_br %v70, ^b61(%v69, %v64 : i8, i33), ^b62(%v64 : i33)
  ^b62(%v71: i33):
    cf.br ^b60(%v55 : i33)
  ^b59:
    %v72 = math.ctlz %v27 : i64
    cf.br ^b60(%v55 : i33)
  ^b60(%v73: i33):
    llhd.drv %v5, %v34 after %t2 : i32
    %v74 = arith.extsi %v12 : i1 to i64
    %v75 = arith.muli %v28, %v74 : i64
    llhd.wait yield (%v36 : i32), delay %ns, ^b76
  ^b76:
    %v77 = sim.fmt.dec %v57 specifierWidth 0 signed : i1
    %v78 = sim.fmt.literal "\0A"
    %v79 = sim.fmt.concat (%v77, %v78)
    sim.proc.print %v79
    %v80 = llvm.lshr %v29, %v20 : i2
    cf.cond_br %v12, ^b81, ^b82
  ^b81:
    %v84 = arith.extui %v32 : i1 to i2
    %v85 = arith.minsi %v29, %v84 : i2
    %v86 = hw.constant -1 : i4
    %v87, %v88 = arith.subui_extended %v86, %v86 : i4, i1
    cf.br ^b83(%v57 : i1)
  ^b82:
    %v89 = arith.addi %v74, %v74 : i64
    %v94 = hw.constant 0 : i8
    %v95 = hw.constant 1 : i8
    %v96 = hw.constant 1 : i8
    cf.br ^b90(%v94, %v4 : i8, i32)
  ^b90(%v92: i8, %v93: i32):
    %v97 = math.ctlz %v55 : i33
    cf.cond_br %v56, ^b98, ^b99
  ^b98:
    %v101 = comb.extract %v94 from 3 : (i8) -> i3
    %v102 = llhd.sig.extract %v8 from %v101 : <i8> -> <i1>
    llhd.drv %v102, %v57 after %delta : i1
    %v103 = comb.extract %v36 from 17 : (i32) -> i2
    cf.br ^b100(%v103 : i2)
  ^b99:
    %v104 = comb.extract %v13 from 4 : (i63) -> i2
    %v105 = arith.subi %v104, %v104 : i2
    cf.br ^b100(%v105 : i2)
  ^b100(%v106: i2):
    %v111 = hw.constant 0 : i8
    %v112 = hw.constant 1 : i8
    %v113 = hw.constant 3 : i8
    cf.br ^b107(%v111, %v97 : i8, i33)
  ^b107(%v109: i8, %v110: i33):
    %v114 = hw.constant 0x78 : i8
    llhd.drv %v8, %v114 after %delta : i8
    %v115 = comb.add %v109, %v112 : i8
    %v116 = comb.icmp ult %v115, %v113 : i8
    cf.cond_br %v116, ^b107(%v115, %v55 : i8, i33), ^b108(%v55 : i33)
  ^b108(%v117: i33):
    llhd.wait yield (%v36 : i32), delay %delta, ^b118
  ^b118:
    %v119 = comb.add %v92, %v95 : i8
    %v120 = comb.icmp ult %v119, %v96 : i8
    cf.cond_br %v120, ^b90(%v119, %v93 : i8, i32), ^b91(%v93 : i32)
  ^b91(%v121: i32):
    %v122 = llvm.ashr %v96, %v22 : i8
    %v123 = arith.maxui %v89, %v28 : i64
    %v124 = comb.extract %v16 from 2 : (i7) -> i4
    %v125 = hw.array_create %v57, %v32 : i1
    %v126 = hw.bitcast %v125 : (!hw.array<2xi1>) -> i2
    cf.br ^b83(%v32 : i1)
  ^b83(%v127: i1):
    llhd.drv %v8, %v23 after %eps if %v57 : i8
    %v128 = comb.mul %v51, %v15 : i63
    %v129 = arith.divui %v80, %v29 : i2
    llhd.wait yield (%v6 : i32), delay %t3, ^b130(%v128 : i63)
  ^b130(%v131: i63):
    cf.br ^b52(%v16 : i7)
  }
  llhd.process {
    %v133 = llvm.srem %v28, %v28 : i64
    cf.br ^b134(%cl : i1)
  ^b134(%v135: i1):
    %v136 = hw.union_create "p", %v15 : !hw.union<p: i63, q: i66>
    %v137 = hw.union_extract %v136["q"] : !hw.union<p: i63, q: i66>
    llhd.wait delay %t1, ^b138
  ^b138:
    %v139 = comb.extract %v50 from 16 : (i32) -> i8
    %v140 = arith.ceildivui %v22, %v139 : i8
    %v141 = hw.constant 0 : i4
    %v142 = comb.mul %v141, %v141 : i4
    %v143 = llhd.current_time
    %v144 = llhd.time_to_int %v143
    %v145 = comb.shl %v135, %v32 : i1
    %v146 = arith.ceildivui %v145, %v32 : i1
    %v147, %v148 = arith.mulsi_extended %v140, %v9 : i8
    %v149 = arith.extui %v30 : i16 to i31
    %v150 = llhd.sig.extract %v14 from %v21 : <i63> -> <i31>
    llhd.drv %v150, %v149 after %delta : i31
    %v151 = arith.extui %v7 : i8 to i64
    %v152 = hw.constant 0 : i59
    %v153 = comb.concat %v152, %v17 : i59, i5
    %v154 = llvm.lshr %v151, %v153 : i64
    llhd.drv %v11, %v135 after %eps : i1
    %v155 = llhd.prb %v8 : i8
    %v156 = hw.constant true
    llhd.drv %v11, %v156 after %delta : i1
    llhd.wait (%v3, %v6, %v9, %cl : i2, i32, i8, i1), ^b157(%v141 : i4)
  ^b157(%v158: i4):
    cf.br ^b134(%v146 : i1)
  }
  llhd.process {
    %v160, %v161 = arith.mulsi_extended %v50, %v34 : i32
    %v162 = hw.constant 1 : i4
    %v163 = llhd.sig %v162 : i4
    %v164 = llhd.sig %v23 : i8
    cf.br ^b165(%v32 : i1)
  ^b165(%v166: i1):
    llhd.drv %v8, %v22 after %t1 : i8
    llhd.wait delay %ns, ^b167
  ^b167:
    %v168 = hw.constant 0 : i25
    %v169 = comb.concat %v168, %v23 : i25, i8
    %v170 = llvm.or %v169, %v169 : i33
    %v171 = llvm.sub %v28, %v26 : i64
    %v172 = comb.replicate %v32 : (i1) -> i5
    %v177 = hw.constant 0 : i8
    %v178 = hw.constant 1 : i8
    %v179 = hw.constant 1 : i8
    %v180 = hw.constant 0x40 : i7
    cf.br ^b173(%v177, %v180 : i8, i7)
  ^b173(%v175: i8, %v176: i7):
    %v181 = sim.fmt.bin %v179 : i8
    %v182 = sim.fmt.literal "\0A"
    %v183 = sim.fmt.concat (%v181, %v182)
    sim.proc.print %v183
    %v184 = hw.constant 0x7b : i7
    %v185 = comb.add %v175, %v178 : i8
    %v186 = comb.icmp ult %v185, %v179 : i8
    cf.cond_br %v186, ^b173(%v185, %v184 : i8, i7), ^b174(%v184 : i7)
  ^b174(%v187: i7):
    %v188 = hw.array_create %v6, %v50 : i32
    %v189 = hw.bitcast %v188 : (!hw.array<2xi32>) -> i64
    cf.cond_br %v32, ^b190, ^b191
  ^b190:
    %v197 = hw.constant 0 : i8
    %v198 = hw.constant 1 : i8
    %v199 = hw.constant 1 : i8
    cf.br ^b193(%v197, %v28 : i8, i64)
  ^b193(%v195: i8, %v196: i64):
    %v200 = llvm.sdiv %v30, %v31 : i16
    %v201 = comb.divs %v200, %v200 : i16
    %v202 = comb.add %v195, %v198 : i8
    %v203 = comb.icmp ult %v202, %v199 : i8
    cf.cond_br %v203, ^b193(%v202, %v27 : i8, i64), ^b194(%v27 : i64)
  ^b194(%v204: i64):
    %v205 = arith.andi %v199, %v177 : i8
    %v206 = arith.divsi %v187, %v19 : i7
    %v207 = comb.icmp ule %v36, %v160 : i32
    cf.cond_br %v207, ^b208, ^b209
  ^b208:
    %v211 = math.ctlz %v32 : i1
    %v212 = comb.extract %v204 from 27 : (i64) -> i31
    %v213 = comb.extract %v212 from 20 : (i31) -> i4
    %v214 = hw.struct_create (%v28, %v170) : !hw.struct<p: i64, q: i33>
    %v215 = hw.struct_inject %v214["p"], %v204 : !hw.struct<p: i64, q: i33>
    %v216 = hw.struct_extract %v215["p"] : !hw.struct<p: i64, q: i33>
    %v217 = comb.reverse %v170 : i33
    %v218 = hw.constant 0x10000 : i17
    %v219 = comb.concat %v218, %v30 : i17, i16
    cf.br ^b210(%v219 : i33)
  ^b209:
    %v220 = math.ctpop %v15 : i63
    %v221 = comb.and %v3, %v20 : i2
    %v222 = llvm.srem %v166, %v12 : i1
    llhd.drv %v11, %v166 after %eps : i1
    cf.br ^b210(%v170 : i33)
  ^b210(%v223: i33):
    cf.br ^b192(%v205 : i8)
  ^b191:
    llhd.drv %v2, %v20 after %eps : i2
    llhd.drv %v8, %v177 after %eps : i8
    cf.br ^b192(%v177 : i8)
  ^b192(%v224: i8):
    %v225 = hw.constant 0x12ae91e : i27
    %v226 = llhd.sig.extract %v14 from %v21 : <i63> -> <i27>
    llhd.drv %v226, %v225 after %t1 if %v32 : i27
    %v227 = arith.extsi %v3 : i2 to i6
    %v228 = hw.constant 1 : i62
    %v229 = llhd.sig.extract %v14 from %v227 : <i63> -> <i62>
    llhd.drv %v229, %v228 after %eps if %v166 : i62
    llhd.wait delay %t3, (%cl : i1), ^b230
  ^b230:
    cf.br ^b165(%cl : i1)
  }
}
