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
  %v1 = hw.constant 0x8000000000000000 : i64
  %v2 = llhd.sig %v1 : i64
  %v3 = llhd.prb %v2 : i64
  %v4 = hw.constant false
  %v5 = llhd.sig %v4 : i1
  %v6 = llhd.prb %v5 : i1
  %v7 = hw.constant false
  %v8 = llhd.sig %v7 : i1
  %v9 = llhd.prb %v8 : i1
  %v10 = hw.constant 1 : i7
  %v11 = llhd.sig %v10 : i7
  %v12 = llhd.prb %v11 : i7
  %v13 = hw.constant -1 : i7
  %v14 = llvm.udiv %v13, %v12 : i7
  %v15 = hw.constant 0 : i2
  %v16 = comb.mul %v15, %v15, %v15 : i2
  %v18 = arith.remsi %v1, %v1 : i64
  %v19 = hw.constant 1 : i64
  %v20 = seq.firreg %v17 clock %clock : i64
  %v21 = comb.extract %v20 from 8 : (i64) -> i42
  %v22 = comb.extract %v21 from 2 : (i42) -> i7
  %v23 = arith.extsi %v16 : i2 to i8
  %v24 = comb.extract %v3 from 8 : (i64) -> i8
  %v25 = llvm.sdiv %v23, %v24 : i8
  %v26 = hw.constant 0 : i64
  %v17 = hw.wire %v26 : i64
  %v27 = seq.firmem 0, 1, undefined, undefined : <8 x 16, mask 2>
  %v28 = hw.constant 0x5 : i3
  %v29 = comb.extract %v18 from 0 : (i64) -> i16
  seq.firmem.write_port %v27[%v28] = %v29, clock %clock enable %v7 mask %v15 : <8 x 16, mask 2>, i2
  %v30 = seq.firmem.read_port %v27[%v28], clock %clock : <8 x 16, mask 2>
  %v31 = hw.constant 0x6b : i7
  %v32 = llhd.sig %v31 : i7
  %v33 = arith.muli %v26, %v20 : i64
  llhd.drv %v32, %v31 after %delta : i7
  %v34 = hw.constant 0x8 : i4
  %v35 = hw.struct_create (%v34, %v23) : !hw.struct<p: i4, q: i8>
  %v36 = hw.struct_inject %v35["p"], %v34 : !hw.struct<p: i4, q: i8>
  %v37 = hw.struct_extract %v36["p"] : !hw.struct<p: i4, q: i8>
  llhd.drv %v32, %v31 after %delta : i7
  %v38 = llhd.prb %v32 : i7
  %v39 = hw.constant 0 : i2
  %v40 = llhd.sig %v39 : i2
  %v41 = hw.constant 0x20000000 : i30
  %v42 = comb.concat %v41, %v16 : i30, i2
  %v43 = arith.divui %v42, %v42 : i32
  llhd.drv %v40, %v16 after %t1 : i2
  %v44 = arith.shrsi %v30, %v30 : i16
  llhd.drv %v40, %v39 after %zero : i2
  %v45 = llhd.prb %v40 : i2
  %v46 = hw.constant 0x40 : i7
  %v47 = hw.struct_create (%v46, %v46) : !hw.struct<value: i7, unknown: i7>
  %v48 = llhd.sig %v47 : !hw.struct<value: i7, unknown: i7>
  %v49 = hw.struct_create (%v13, %v22) : !hw.struct<value: i7, unknown: i7>
  llhd.drv %v48, %v49 after %t1 : !hw.struct<value: i7, unknown: i7>
  %v50 = hw.struct_create (%v38, %v31) : !hw.struct<value: i7, unknown: i7>
  llhd.drv %v48, %v50 after %t1 : !hw.struct<value: i7, unknown: i7>
  %v51 = hw.struct_create (%v38, %v22) : !hw.struct<value: i7, unknown: i7>
  llhd.drv %v48, %v51 after %t1 : !hw.struct<value: i7, unknown: i7>
  %v52 = llhd.prb %v48 : !hw.struct<value: i7, unknown: i7>
  %v53 = hw.struct_extract %v52["value"] : !hw.struct<value: i7, unknown: i7>
  %v54 = hw.struct_extract %v52["unknown"] : !hw.struct<value: i7, unknown: i7>
  %v55 = llhd.combinational -> i32 {
    %v56 = llhd.sig %v29 : i16
    %v57 = llhd.sig %v45 : i2
    %v58 = math.absi %v33 : i64
    llhd.yield %v43 : i32
  }
  %v59 = hw.constant -1 : i32
  %v60 = llhd.sig %v59 : i32
  %v61 = llhd.prb %v60 : i32
  llhd.process {
    cf.br ^b62
  ^b62:
    %v63 = comb.extract %v3 from 0 : (i64) -> i8
    %v64 = llvm.udiv %v63, %v63 : i8
    %v65 = hw.constant 0 : i11
    %v66 = comb.concat %v65, %v9 : i11, i1
    %v67 = arith.trunci %v66 : i12 to i1
    %v68 = hw.constant 0 : i32
    %v69 = llvm.sub %v68, %v68 : i32
    %v70 = arith.extsi %v66 : i12 to i32
    llhd.drv %v60, %v70 after %eps : i32
    llhd.wait (%v3, %v6, %v9 : i64, i1, i1), ^b62
  }
  llhd.process {
    %v72 = llvm.sub %v37, %v34 : i4
    %v73 = llhd.sig %v24 : i8
    cf.br ^b74(%v38 : i7)
  ^b74(%v75: i7):
    %v76 = llhd.prb %v8 : i1
    llhd.wait delay %t2, (%cl : i1), ^b77
  ^b77:
    %v82 = hw.constant 0 : i8
    %v83 = hw.constant 1 : i8
    %v84 = hw.constant 3 : i8
    cf.br ^b78(%v82, %v45 : i8, i2)
  ^b78(%v80: i8, %v81: i2):
    %v85 = comb.replicate %v30 : (i16) -> i32
    %v86 = arith.minui %v85, %v85 : i32
    %v87 = comb.add %v80, %v83 : i8
    %v88 = comb.icmp ult %v87, %v84 : i8
    cf.cond_br %v88, ^b78(%v87, %v81 : i8, i2), ^b79(%v81 : i2)
  ^b79(%v89: i2):
    llhd.wait delay %t2, ^b90
  ^b90:
    cf.br ^b74(%v75 : i7)
  }
  %v91 = llhd.process -> i64 {
    %v92 = hw.constant 0x100 : i9
    %v93 = comb.concat %v92, %v10 : i9, i7
    %v94, %v95 = arith.subui_extended %v93, %v44 : i16, i1
    cf.br ^b96(%v19 : i64)
  ^b96(%v97: i64):
    llhd.drv %v11, %v53 after %t2 : i7
    llhd.drv %v8, %v9 after %eps : i1
    %v102 = hw.constant 0 : i8
    %v103 = hw.constant 1 : i8
    %v104 = hw.constant 1 : i8
    cf.br ^b98(%v102, %v16 : i8, i2)
  ^b98(%v100: i8, %v101: i2):
    %v105 = hw.constant 0 : i55
    %v106 = comb.concat %v105, %v23 : i55, i8
    %v107 = math.ctpop %v106 : i63
    %v108 = comb.add %v100, %v103 : i8
    %v109 = comb.icmp ult %v108, %v104 : i8
    cf.cond_br %v109, ^b98(%v108, %v39 : i8, i2), ^b99(%v39 : i2)
  ^b99(%v110: i2):
    llhd.wait yield (%v26 : i64), delay %t1, (%cl : i1), ^b111
  ^b111:
    %v112 = arith.remsi %v34, %v37 : i4
    %v113 = arith.minui %v94, %v93 : i16
    %v114 = hw.array_create %v104, %v24 : i8
    %v115 = hw.array_create %v24 : i8
    %v116 = hw.array_concat %v114, %v115 : !hw.array<2xi8>, !hw.array<1xi8>
    %v117 = hw.array_get %v116[%v110] : !hw.array<3xi8>, i2
    llhd.wait yield (%v33 : i64), (%cl : i1), ^b118(%v59 : i32)
  ^b118(%v119: i32):
    cf.br ^b96(%v18 : i64)
  }
  llhd.process {
    %v121 = comb.extract %v53 from 4 : (i7) -> i2
    %v122 = comb.shrs %v121, %v15 : i2
    %v123 = llhd.sig %v25 : i8
    cf.br ^b124(%v46 : i7)
  ^b124(%v125: i7):
    %v126 = llhd.current_time
    %v127 = llhd.time_to_int %v126
    llhd.wait delay %zero, ^b128
  ^b128:
    %v129 = comb.mods %v61, %v61 : i32
    %v130 = comb.extract %v42 from 29 : (i32) -> i1
    cf.cond_br %v130, ^b131, ^b132
  ^b131:
    llhd.drv %v5, %v9 after %t3 : i1
    cf.br ^b133(%v33 : i64)
  ^b132:
    %v134 = comb.reverse %v55 : i32
    cf.br ^b133(%v91 : i64)
  ^b133(%v135: i64):
    %v136 = hw.constant 1 : i3
    %v137 = comb.concat %v136, %v41 : i3, i30
    %v138 = arith.extui %v137 : i33 to i84
    llhd.drv %v5, %v6 after %t2 : i1
    llhd.wait delay %t1, ^b139(%v91 : i64)
  ^b139(%v140: i64):
    %v141 = arith.floordivsi %v26, %v33 : i64
    %v142 = math.ctpop %v130 : i1
    %v143 = comb.extract %v3 from 0 : (i64) -> i1
    cf.cond_br %v143, ^b144, ^b145
  ^b144:
    llhd.drv %v123, %v25 after %eps : i8
    %v147 = llhd.prb %v123 : i8
    %v148 = comb.extract %v135 from 1 : (i64) -> i63
    cf.br ^b146(%v148 : i63)
  ^b145:
    llhd.drv %v11, %v125 after %t1 if %v7 : i7
    %v149 = hw.constant 0x8b537a150fe146a : i60
    %v150 = comb.concat %v149, %v28 : i60, i3
    cf.br ^b146(%v150 : i63)
  ^b146(%v151: i63):
    llhd.wait (%v3, %v6 : i64, i1), ^b152
  ^b152:
    cf.br ^b124(%v22 : i7)
  }
  %v153 = llhd.process -> i1 {
    %v154 = arith.extsi %v12 : i7 to i33
    %v155 = arith.addi %v154, %v154 : i33
    %v156 = arith.extui %v24 : i8 to i63
    cf.br ^b157(%v156 : i63)
  ^b157(%v158: i63):
    %v159 = sim.string.int_to_string %v44 : i16
    %v160 = sim.string.length %v159
    %v161 = arith.extui %v34 : i4 to i17
    %v162 = hw.constant 0x1db1c3afb : i33
    %v163 = comb.or %v155, %v162 : i33
    llhd.wait yield (%v6 : i1), delay %t2, ^b164(%v34 : i4)
  ^b164(%v165: i4):
    %v166 = llvm.shl %v46, %v38 : i7
    cf.cond_br %v9, ^b167, ^b168
  ^b167:
    %v170 = sim.fmt.dec %v162 specifierWidth 0 signed : i33
    %v171 = sim.fmt.literal "\0A"
    %v172 = sim.fmt.concat (%v170, %v171)
    sim.proc.print %v172
    llhd.wait yield (%v6 : i1), delay %t1, ^b173
  ^b173:
    cf.br ^b169(%v54 : i7)
  ^b168:
    %v174 = hw.constant 0 : i63
    %v175 = comb.xor %v174, %v174 : i63
    cf.br ^b169(%v31 : i7)
  ^b169(%v176: i7):
    %v177 = sim.fmt.bin %v6 : i1
    %v178 = sim.fmt.literal "\0A"
    %v179 = sim.fmt.concat (%v177, %v178)
    sim.proc.print %v179
    llhd.wait yield (%v7 : i1), delay %eps, (%cl : i1), ^b180
  ^b180:
    %v181 = llvm.icmp "slt" %v59, %v55 : i32
    %v182 = comb.extract %v21 from 39 : (i42) -> i2
    %v183 = arith.ceildivui %v45, %v182 : i2
    %v184, %v185 = arith.addui_extended %v182, %v183 : i2, i1
    llhd.wait yield (%v181 : i1), delay %t3, ^b186
  ^b186:
    %v187 = arith.extsi %v184 : i2 to i63
    cf.br ^b157(%v187 : i63)
  }
  llhd.process {
    %v189 = hw.constant 0 : i3
    %v190 = comb.concat %v189, %v6 : i3, i1
    %v191 = comb.shrs %v37, %v190 : i4
    %v192 = llhd.sig %v38 : i7
    cf.br ^b193(%v44 : i16)
  ^b193(%v194: i16):
    %v195 = llhd.prb %v2 : i64
    %v200 = hw.constant 0 : i8
    %v201 = hw.constant 1 : i8
    %v202 = hw.constant 4 : i8
    cf.br ^b196(%v200, %v39 : i8, i2)
  ^b196(%v198: i8, %v199: i2):
    llhd.drv %v192, %v53 after %eps : i7
    %v203 = llhd.prb %v192 : i7
    %v204 = comb.add %v198, %v201 : i8
    %v205 = comb.icmp ult %v204, %v202 : i8
    cf.cond_br %v205, ^b196(%v204, %v199 : i8, i2), ^b197(%v199 : i2)
  ^b197(%v206: i2):
    %v207 = comb.replicate %cl : (i1) -> i63
    %v208 = arith.shrui %v207, %v207 : i63
    %v209 = comb.shl %v91, %v18 : i64
    %v210 = comb.divs %v55, %v59 : i32
    llhd.wait delay %eps, (%cl : i1), ^b211
  ^b211:
    llhd.drv %v5, %v153 after %t2 : i1
    %v212 = math.ipowi %v206, %v16 : i2
    %v213 = hw.constant 1 : i65
    %v214 = comb.concat %v213, %v24 : i65, i8
    %v215 = llvm.trunc %v214 : i73 to i64
    %v216 = arith.cmpi ne, %v208, %v207 : i63
    llhd.drv %v5, %v4 after %eps : i1
    llhd.wait delay %ns, ^b217
  ^b217:
    cf.br ^b193(%v44 : i16)
  }
}
