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
  %v1 = hw.constant 0 : i64
  %v2 = llhd.sig %v1 : i64
  %v3 = llhd.prb %v2 : i64
  %v4 = hw.constant 0x80000000 : i32
  %v5 = llhd.sig %v4 : i32
  %v6 = llhd.prb %v5 : i32
  %v7 = hw.constant 1 : i8
  %v8 = llhd.sig %v7 : i8
  %v9 = llhd.prb %v8 : i8
  %v10 = hw.constant 0x09 : i8
  %v11 = llhd.sig %v10 : i8
  %v12 = llhd.prb %v11 : i8
  %v13 = hw.constant 1 : i64
  %v14 = llhd.sig %v13 : i64
  %v15 = llhd.prb %v14 : i64
  %v16 = comb.extract %v4 from 15 : (i32) -> i2
  %v17 = arith.ceildivsi %v16, %v16 : i2
  %v18 = comb.extract %v15 from 49 : (i64) -> i1
  %v19 = llvm.sdiv %cl, %v18 : i1
  %v20 = hw.constant 0x147a9718b : i33
  %v21 = math.ctlz %v20 : i33
  %v23 = comb.extract %v20 from 9 : (i33) -> i16
  %v24 = comb.replicate %v17 : (i2) -> i16
  %v25, %v26 = arith.mului_extended %v23, %v24 : i16
  %v27 = hw.constant true
  %v28 = seq.compreg.ce %v22, %clock, %v18 : i1
  %v29 = arith.maxui %v27, %v18 : i1
  %v30 = comb.replicate %v23 : (i16) -> i48
  %v22 = hw.wire %v28 : i1
  %v31 = hw.constant -1 : i7
  %v32 = llhd.sig %v31 : i7
  %v33 = llhd.prb %v32 : i7
  llhd.process {
    cf.br ^b34
  ^b34:
    %v35 = hw.constant 1 : i63
    %v36 = hw.array_create %v35, %v35, %v35, %v35 : i63
    %v37 = comb.extract %v3 from 13 : (i64) -> i2
    %v38 = comb.extract %v3 from 37 : (i64) -> i2
    %v39 = hw.array_inject %v36[%v37], %v35 : !hw.array<4xi63>, i2
    %v40 = hw.array_get %v39[%v38] : !hw.array<4xi63>, i2
    %v41 = comb.extract %v40 from 22 : (i63) -> i1
    %v42 = comb.extract %v3 from 32 : (i64) -> i1
    %v43 = arith.divsi %v41, %v42 : i1
    %v44 = hw.constant 0x0e : i5
    %v45 = comb.concat %v44, %v38 : i5, i2
    %v46 = llvm.xor %v45, %v45 : i7
    %v47 = comb.extract %v40 from 15 : (i63) -> i33
    %v48 = llvm.and %v47, %v47 : i33
    llhd.drv %v32, %v46 after %eps : i7
    llhd.wait (%v3, %v6, %v9 : i64, i32, i8), ^b34
  }
  llhd.process {
    %v50 = comb.add %v33, %v33, %v33 : i7
    %v51 = llhd.sig %v28 : i1
    cf.br ^b52(%v12 : i8)
  ^b52(%v53: i8):
    %v54 = comb.icmp cne %v9, %v53 : i8
    cf.cond_br %v54, ^b55, ^b56
  ^b55:
    %v58, %v59 = arith.addui_extended %v4, %v4 : i32, i1
    llhd.wait delay %t1, ^b60
  ^b60:
    cf.br ^b57(%v21 : i33)
  ^b56:
    %v61 = arith.extsi %v19 : i1 to i3
    %v62 = llhd.sig.extract %v11 from %v61 : <i8> -> <i1>
    llhd.drv %v62, %v28 after %delta if %v27 : i1
    %v63 = hw.array_create %v15, %v1 : i64
    %v64 = hw.bitcast %v63 : (!hw.array<2xi64>) -> i128
    cf.cond_br %v54, ^b65, ^b66
  ^b65:
    %v68 = comb.replicate %v27 : (i1) -> i64
    llhd.drv %v14, %v68 after %t2 : i64
    cf.br ^b67(%v6 : i32)
  ^b66:
    %v69, %v70 = arith.mulsi_extended %v19, %v29 : i1
    cf.br ^b67(%v6 : i32)
  ^b67(%v71: i32):
    llhd.wait delay %ns, ^b72
  ^b72:
    cf.br ^b57(%v20 : i33)
  ^b57(%v73: i33):
    %v74 = llhd.current_time
    %v75 = llhd.time_to_int %v74
    %v76 = arith.ori %v17, %v17 : i2
    cf.cond_br %v28, ^b77, ^b78
  ^b77:
    llhd.drv %v5, %v6 after %ns if %v28 : i32
    %v80 = hw.constant 0 : i4
    cf.br ^b79(%v80 : i4)
  ^b78:
    %v81 = arith.extsi %v29 : i1 to i4
    %v82 = sim.fmt.dec %v81 specifierWidth 0 : i4
    %v83 = sim.fmt.literal "\0A"
    %v84 = sim.fmt.concat (%v82, %v83)
    sim.proc.print %v84
    %v85 = comb.replicate %v54 : (i1) -> i4
    cf.br ^b79(%v85 : i4)
  ^b79(%v86: i4):
    %v87 = comb.mods %v17, %v17 : i2
    %v88 = hw.array_create %v3, %v15, %v15, %v3 : i64
    %v89 = hw.array_inject %v88[%v17], %v13 : !hw.array<4xi64>, i2
    %v90 = hw.array_get %v89[%v76] : !hw.array<4xi64>, i2
    %v91 = llvm.zext %v3 : i64 to i67
    llhd.wait delay %ns, ^b92(%v73 : i33)
  ^b92(%v93: i33):
    %v94 = hw.constant false
    %v95 = hw.array_create %v94, %v94 : i1
    %v96 = hw.array_create %v94 : i1
    %v97 = hw.array_concat %v95, %v96 : !hw.array<2xi1>, !hw.array<1xi1>
    %v98 = hw.array_get %v97[%v87] : !hw.array<3xi1>, i2
    %v99 = comb.modu %v87, %v87 : i2
    cf.cond_br %v98, ^b100, ^b52(%v53 : i8)
  ^b100:
    llhd.halt
  }
  llhd.process {
    %v102, %v103 = arith.mului_extended %v33, %v33 : i7
    cf.br ^b104(%v10 : i8)
  ^b104(%v105: i8):
    %v106 = hw.constant -1 : i8
    %v107 = comb.icmp wne %v106, %v12 : i8
    cf.cond_br %v29, ^b108, ^b109
  ^b108:
    %v111 = hw.constant false
    %v112 = arith.shrsi %v111, %v29 : i1
    %v113 = arith.extsi %v12 : i8 to i64
    %v114 = comb.sub %v113, %v15 : i64
    %v115 = llhd.prb %v14 : i64
    cf.br ^b110(%v28 : i1)
  ^b109:
    %v116 = llhd.prb %v8 : i8
    %v117 = comb.modu %v17, %v17 : i2
    %v118 = comb.divs %v3, %v15 : i64
    cf.br ^b110(%cl : i1)
  ^b110(%v119: i1):
    %v120 = comb.extract %v105 from 1 : (i8) -> i7
    %v121 = arith.ceildivui %v102, %v120 : i7
    %v122 = hw.constant true
    cf.cond_br %v122, ^b123, ^b124
  ^b123:
    %v130 = hw.constant 0 : i8
    %v131 = hw.constant 1 : i8
    %v132 = hw.constant 5 : i8
    cf.br ^b126(%v130, %v102 : i8, i7)
  ^b126(%v128: i8, %v129: i7):
    %v133 = llhd.current_time
    %v134 = llhd.time_to_int %v133
    llhd.wait delay %delta, ^b135
  ^b135:
    %v136 = comb.add %v128, %v131 : i8
    %v137 = comb.icmp ult %v136, %v132 : i8
    cf.cond_br %v137, ^b126(%v136, %v129 : i8, i7), ^b127(%v129 : i7)
  ^b127(%v138: i7):
    cf.br ^b125(%v106 : i8)
  ^b124:
    %v143 = hw.constant 0 : i8
    %v144 = hw.constant 1 : i8
    %v145 = hw.constant 1 : i8
    %v146 = hw.constant -1 : i64
    cf.br ^b139(%v143, %v146 : i8, i64)
  ^b139(%v141: i8, %v142: i64):
    %v147, %v148 = arith.subui_extended %v121, %v120 : i7, i1
    %v149 = comb.add %v141, %v144 : i8
    %v150 = comb.icmp ult %v149, %v145 : i8
    cf.cond_br %v150, ^b139(%v149, %v142 : i8, i64), ^b140(%v142 : i64)
  ^b140(%v151: i64):
    cf.br ^b125(%v144 : i8)
  ^b125(%v152: i8):
    %v153 = arith.cmpi sle, %v6, %v6 : i32
    %v154 = hw.constant true
    cf.cond_br %v154, ^b155, ^b156
  ^b155:
    %v158 = comb.extract %v3 from 3 : (i64) -> i33
    %v159 = arith.addi %v20, %v158 : i33
    cf.br ^b157(%v6 : i32)
  ^b156:
    %v160 = hw.constant 0 : i30
    %v161 = comb.concat %v160, %v21 : i30, i33
    %v162 = comb.xor %v161, %v161 : i63
    cf.br ^b157(%v6 : i32)
  ^b157(%v163: i32):
    llhd.drv %v11, %v106 after %eps if %v119 : i8
    llhd.wait delay %ns, (%cl : i1), ^b164
  ^b164:
    llhd.drv %v5, %v6 after %t1 : i32
    %v165 = arith.divsi %v26, %v24 : i16
    cf.cond_br %v119, ^b166, ^b167
  ^b166:
    %v169 = comb.replicate %v121 : (i7) -> i21
    %v170 = llvm.mul %v25, %v165 : i16
    %v171 = sim.string.int_to_string %v170 : i16
    %v172 = sim.string.length %v171
    %v173 = arith.extui %v154 : i1 to i63
    cf.br ^b168(%v173 : i63)
  ^b167:
    %v177 = comb.extract %v15 from 22 : (i64) -> i8
    %v174 = sim.queue.empty : <i8, 0>
    %v175 = sim.queue.push_back %v12 into %v174 : <i8, 0>
    %v176 = sim.queue.push_back %v177 into %v175 : <i8, 0>
    %v178 = hw.constant 1 : i32
    %v179 = sim.queue.get %v178 of %v176 : <i8, 0>
    %v180 = comb.extract %v13 from 1 : (i64) -> i63
    cf.br ^b168(%v180 : i63)
  ^b168(%v181: i63):
    %v182 = comb.extract %v6 from 2 : (i32) -> i4
    %v183 = hw.union_create "p", %v182 : !hw.union<p: i4, q: i7>
    %v184 = hw.union_extract %v183["q"] : !hw.union<p: i4, q: i7>
    %v185 = comb.divs %v17, %v17 : i2
    %v186 = comb.modu %v181, %v181 : i63
    llhd.wait (%v3, %v6, %v9 : i64, i32, i8), ^b187
  ^b187:
    cf.br ^b104(%v105 : i8)
  }
}
