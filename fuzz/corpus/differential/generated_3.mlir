func.func private @f1(%v2: i63) -> i4 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v3 = hw.constant true
  %v4 = llhd.sig %v3 : i1
  %v5 = comb.replicate %v3 : (i1) -> i16
  %v6 = hw.constant 0x7f : i7
  %v7 = hw.array_create %v5, %v5 : i16
  %v8 = hw.array_create %v5 : i16
  %v9 = hw.array_concat %v7, %v8 : !hw.array<2xi16>, !hw.array<1xi16>
  %v10 = comb.extract %v2 from 28 : (i63) -> i2
  %v11 = hw.array_get %v9[%v10] : !hw.array<3xi16>, i2
  %v16 = hw.constant 0 : i8
  %v17 = hw.constant 1 : i8
  %v18 = hw.constant 5 : i8
  cf.br ^b12(%v16, %v6 : i8, i7)
^b12(%v14: i8, %v15: i7):
  %v19 = arith.extsi %v11 : i16 to i64
  %v20 = arith.ori %v19, %v19 : i64
  %v21 = comb.add %v2, %v2 : i63
  %v22 = arith.maxui %v15, %v15 : i7
  %v23 = comb.add %v14, %v17 : i8
  %v24 = comb.icmp ult %v23, %v18 : i8
  cf.cond_br %v24, ^b12(%v23, %v22 : i8, i7), ^b13(%v22 : i7)
^b13(%v25: i7):
  %v26 = hw.constant 1 : i4
  return %v26 : i4
}
hw.module private @m27(in %a : i32, in %b : i8, in %cl : i1, out o : i16) {
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
  %v28 = hw.constant 0 : i33
  %v29 = llhd.sig %v28 : i33
  %v30 = llhd.prb %v29 : i33
  %v31 = hw.constant 1 : i8
  %v32 = llhd.sig %v31 : i8
  %v33 = llhd.prb %v32 : i8
  %v34 = hw.constant 0x4000000000000000 : i63
  %v35 = llhd.sig %v34 : i63
  %v36 = llhd.prb %v35 : i63
  %v37 = math.ipowi %a, %a : i32
  %v38 = comb.extract %v34 from 33 : (i63) -> i16
  %v39, %v40 = arith.subui_extended %v38, %v38 : i16, i1
  %v41 = comb.extract %v38 from 8 : (i16) -> i7
  %v42 = arith.remui %v41, %v41 : i7
  %v44 = arith.extsi %v40 : i1 to i33
  %v45 = comb.extract %v28 from 8 : (i33) -> i5
  %v46 = hw.constant 0 : i28
  %v47 = comb.concat %v46, %v45 : i28, i5
  %v48 = comb.shrs %v44, %v47 : i33
  %v49 = hw.constant false
  %v50 = hw.constant 0 : i16
  %v51 = seq.firreg %v43 clock %clock reset sync %v49, %v50 : i16
  %v52 = hw.constant 0x4 : i3
  %v53 = hw.constant 0 : i13
  %v54 = comb.concat %v53, %v52 : i13, i3
  %v55 = llvm.lshr %v51, %v54 : i16
  %v56 = arith.extsi %v40 : i1 to i4
  %v57, %v58 = arith.mulsi_extended %v56, %v56 : i4
  %v43 = hw.wire %v51 : i16
  %v59 = hw.constant 0x5647 : i16
  %v60 = llhd.sig %v59 : i16
  %v61 = llvm.sub %v33, %v31 : i8
  llhd.drv %v60, %v39 after %eps : i16
  %v62 = llhd.prb %v60 : i16
  %v63 = hw.constant true
  %v64 = hw.struct_create (%v63, %v63) : !hw.struct<value: i1, unknown: i1>
  %v65 = llhd.sig %v64 : !hw.struct<value: i1, unknown: i1>
  %v66 = comb.extract %v48 from 31 : (i33) -> i1
  %v67 = hw.struct_create (%v66, %v66) : !hw.struct<value: i1, unknown: i1>
  llhd.drv %v65, %v67 after %t1 : !hw.struct<value: i1, unknown: i1>
  %v68 = comb.extract %v28 from 18 : (i33) -> i1
  %v69 = hw.struct_create (%v68, %v68) : !hw.struct<value: i1, unknown: i1>
  llhd.drv %v65, %v69 after %ns : !hw.struct<value: i1, unknown: i1>
  %v70 = hw.struct_create (%v63, %v40) : !hw.struct<value: i1, unknown: i1>
  llhd.drv %v65, %v70 after %eps : !hw.struct<value: i1, unknown: i1>
  %v71 = llhd.prb %v65 : !hw.struct<value: i1, unknown: i1>
  %v72 = hw.struct_extract %v71["value"] : !hw.struct<value: i1, unknown: i1>
  %v73 = hw.struct_extract %v71["unknown"] : !hw.struct<value: i1, unknown: i1>
  %v74 = llhd.combinational -> i63 {
    %v75 = llhd.sig %v61 : i8
    %v76 = llhd.sig %v57 : i4
    %v77 = arith.extsi %v38 : i16 to i94
    %v78 = llvm.trunc %v77 : i94 to i63
    %v79 = comb.divu %v73, %v63 : i1
    %v80 = hw.constant 0 : i28
    %v81 = comb.concat %v80, %v45 : i28, i5
    %v82 = llvm.ashr %v44, %v81 : i33
    %v83 = comb.and %v33, %v61, %v61 : i8
    llhd.yield %v78 : i63
  }
  llhd.process {
    %v85 = comb.replicate %v39 : (i16) -> i64
    %v86 = hw.constant 0 : i59
    %v87 = comb.concat %v86, %v45 : i59, i5
    %v88 = comb.shl %v85, %v87 : i64
    %v89 = llhd.sig %v42 : i7
    %v90 = hw.constant 0x1 : i2
    %v91 = llhd.sig %v90 : i2
    cf.br ^b92(%v37 : i32)
  ^b92(%v93: i32):
    %v98 = hw.constant 0 : i8
    %v99 = hw.constant 1 : i8
    %v100 = hw.constant 1 : i8
    cf.br ^b94(%v98, %v42 : i8, i7)
  ^b94(%v96: i8, %v97: i7):
    %v101 = arith.extsi %v72 : i1 to i7
    llhd.drv %v89, %v101 after %eps : i7
    %v102 = llhd.prb %v89 : i7
    llhd.wait delay %delta, ^b103
  ^b103:
    %v104 = comb.add %v96, %v99 : i8
    %v105 = comb.icmp ult %v104, %v100 : i8
    cf.cond_br %v105, ^b94(%v104, %v102 : i8, i7), ^b95(%v102 : i7)
  ^b95(%v106: i7):
    llhd.wait (%cl : i1), ^b107
  ^b107:
    cf.br ^b92(%v93 : i32)
  }
  hw.output %v51 : i16
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
  %v108 = hw.constant 0x11d6 : i16
  %v109 = llhd.sig %v108 : i16
  %v110 = llhd.prb %v109 : i16
  %v111 = hw.constant -1 : i4
  %v112 = llhd.sig %v111 : i4
  %v113 = llhd.prb %v112 : i4
  %v114 = hw.constant 0x2ab6 : i16
  %v115 = llhd.sig %v114 : i16
  %v116 = llhd.prb %v115 : i16
  %v117 = hw.constant true
  %v118 = llhd.sig %v117 : i1
  %v119 = llhd.prb %v118 : i1
  %v120 = hw.constant 1 : i32
  %v121 = llhd.sig %v120 : i32
  %v122 = llhd.prb %v121 : i32
  %v123 = hw.constant -1 : i64
  %v124 = llhd.sig %v123 : i64
  %v125 = llhd.prb %v124 : i64
  %v126 = arith.ori %v111, %v113 : i4
  %v127 = hw.constant 0x10000000 : i29
  %v128 = comb.concat %v127, %v113 : i29, i4
  %v129 = hw.array_create %v122, %v122 : i32
  %v130 = hw.array_create %v122 : i32
  %v131 = hw.array_concat %v129, %v130 : !hw.array<2xi32>, !hw.array<1xi32>
  %v132 = comb.extract %v122 from 15 : (i32) -> i2
  %v133 = hw.array_get %v131[%v132] : !hw.array<3xi32>, i2
  %v134 = arith.andi %v120, %v133 : i32
  %v135 = seq.firmem 0, 1, undefined, undefined : <8 x 8, mask 1>
  %v136 = hw.constant -1 : i3
  %v137 = comb.extract %v110 from 8 : (i16) -> i8
  %v138 = comb.extract %v122 from 19 : (i32) -> i1
  seq.firmem.write_port %v135[%v136] = %v137, clock %clock enable %v138 mask %v117 : <8 x 8, mask 1>, i1
  %v139 = comb.extract %v110 from 5 : (i16) -> i1
  seq.firmem.write_port %v135[%v136] = %v137, clock %clock enable %v119 mask %v139 : <8 x 8, mask 1>, i1
  %v140 = seq.firmem.read_port %v135[%v136], clock %clock : <8 x 8, mask 1>
  %v141 = hw.constant 0x5f : i7
  %v142 = llhd.sig %v141 : i7
  %v143 = arith.extui %v137 : i8 to i63
  %v144 = hw.constant 0x071a6f66423b804b : i61
  %v145 = comb.concat %v144, %v132 : i61, i2
  %v146 = arith.ceildivsi %v143, %v145 : i63
  llhd.drv %v142, %v141 after %t1 : i7
  %v147 = llhd.prb %v142 : i7
  %v148 = hw.constant 0 : i8
  %v149 = hw.struct_create (%v148, %v148) : !hw.struct<value: i8, unknown: i8>
  %v150 = llhd.sig %v149 : !hw.struct<value: i8, unknown: i8>
  %v151 = hw.struct_create (%v137, %v137) : !hw.struct<value: i8, unknown: i8>
  llhd.drv %v150, %v151 after %zero : !hw.struct<value: i8, unknown: i8>
  %v152 = hw.struct_create (%v148, %v148) : !hw.struct<value: i8, unknown: i8>
  llhd.drv %v150, %v152 after %ns : !hw.struct<value: i8, unknown: i8>
  %v153 = llhd.prb %v150 : !hw.struct<value: i8, unknown: i8>
  %v154 = hw.struct_extract %v153["value"] : !hw.struct<value: i8, unknown: i8>
  %v155 = hw.struct_extract %v153["unknown"] : !hw.struct<value: i8, unknown: i8>
  %v156 = hw.constant 0 : i7
  %v157 = llhd.sig %v156 : i7
  %v158 = llhd.prb %v157 : i7
  llhd.process {
    cf.br ^b159
  ^b159:
    %v160 = comb.extract %v110 from 1 : (i16) -> i7
    %v161 = comb.extract %v116 from 9 : (i16) -> i2
    %v162 = hw.constant 0 : i5
    %v163 = comb.concat %v162, %v161 : i5, i2
    %v164 = arith.shrui %v160, %v163 : i7
    %v165 = comb.shrs %v161, %v161 : i2
    %v166 = hw.constant -1 : i33
    %v167 = arith.remui %v166, %v166 : i33
    %v168 = hw.constant -1 : i32
    %v169 = arith.extsi %v162 : i5 to i32
    %v170 = arith.extui %v166 : i33 to i64
    %v171 = hw.array_create %v168, %v169, %v169, %v168 : i32
    %v172 = hw.array_inject %v171[%v165], %v169 : !hw.array<4xi32>, i2
    %v173 = hw.array_get %v172[%v161] : !hw.array<4xi32>, i2
    llhd.drv %v157, %v163 after %eps : i7
    llhd.wait (%v110, %v113, %v116 : i16, i4, i16), ^b159
  }
  %v175 = hw.instance "i174" @m27(a: %v133: i32, b: %v155: i8, cl: %cl: i1) -> (o: i16)
  %v177 = hw.instance "i176" @m27(a: %v134: i32, b: %v148: i8, cl: %cl: i1) -> (o: i16)
  %v178 = llhd.process -> i1 {
    %v179 = llvm.or %v128, %v128 : i33
    %v180 = comb.extract %v141 from 0 : (i7) -> i4
    %v181 = llhd.sig %v180 : i4
    cf.br ^b182(%v125 : i64)
  ^b182(%v183: i64):
    %v184 = hw.constant false
    llhd.drv %v118, %v184 after %t2 : i1
    llhd.drv %v109, %v177 after %ns if %v119 : i16
    %v185 = sim.fmt.hex %v180, isUpper false : i4
    %v186 = sim.fmt.literal "\0A"
    %v187 = sim.fmt.concat (%v185, %v186)
    sim.proc.print %v187
    llhd.drv %v115, %v116 after %eps : i16
    %v188 = comb.xor %v133, %v133 : i32
    llhd.wait yield (%v184 : i1), delay %eps, ^b189
  ^b189:
    %v190 = arith.select %v184, %v116, %v177 : i16
    %v191 = arith.extui %v144 : i61 to i63
    %v192 = func.call @f1(%v191) : (i63) -> i4
    llhd.drv %v118, %v138 after %delta : i1
    llhd.wait yield (%v138 : i1), delay %delta, (%cl : i1), ^b193
  ^b193:
    %v194 = llvm.sdiv %v184, %v184 : i1
    %v195 = llvm.mul %v132, %v132 : i2
    llhd.drv %v181, %v180 after %eps : i4
    %v196 = llhd.prb %v181 : i4
    llhd.wait yield (%v138 : i1), delay %t1, ^b197
  ^b197:
    %v198 = comb.extract %v114 from 3 : (i16) -> i8
    %v199 = arith.divui %v154, %v198 : i8
    %v200 = llvm.srem %v175, %v110 : i16
    cf.cond_br %v139, ^b201, ^b182(%v183 : i64)
  ^b201:
    llhd.halt %v138 : i1
  }
  llhd.process {
    %v203 = hw.constant 0x06 : i5
    %v204 = hw.constant 0 : i58
    %v205 = comb.concat %v204, %v203 : i58, i5
    %v206 = comb.shru %v145, %v205 : i63
    %v207 = hw.constant 0x78 : i7
    %v208 = comb.concat %v207, %v117 : i7, i1
    %v209 = hw.constant 0x6 : i4
    %v210 = llhd.sig %v209 : i4
    cf.br ^b211(%v208 : i8)
  ^b211(%v212: i8):
    %v213 = hw.constant 0 : i8
    %v214 = arith.floordivsi %v213, %v154 : i8
    %v215 = llvm.shl %v138, %v139 : i1
    %v216 = hw.constant 1 : i63
    %v217 = func.call @f1(%v216) : (i63) -> i4
    llhd.wait delay %eps, ^b218
  ^b218:
    %v219 = func.call @f1(%v216) : (i63) -> i4
    %v220 = comb.extract %v111 from 0 : (i4) -> i2
    %v221 = arith.ceildivsi %v220, %v220 : i2
    %v222 = llvm.xor %v155, %v208 : i8
    %v223 = comb.extract %v140 from 1 : (i8) -> i2
    %v224 = llvm.sext %v223 : i2 to i52
    cf.cond_br %v178, ^b225, ^b226
  ^b225:
    llhd.drv %v210, %v217 after %eps : i4
    %v228 = llhd.prb %v210 : i4
    llhd.drv %v210, %v219 after %eps : i4
    %v229 = llhd.prb %v210 : i4
    cf.br ^b227(%v134 : i32)
  ^b226:
    %v232 = hw.constant -1 : i16
    %v230 = llvm.mlir.constant(1 : i64) : i64
    %v231 = llvm.alloca %v230 x i16 : (i64) -> !llvm.ptr
    llvm.store %v232, %v231 : i16, !llvm.ptr
    %v233 = llvm.load %v231 : !llvm.ptr -> i16
    cf.br ^b227(%v134 : i32)
  ^b227(%v234: i32):
    llhd.drv %v118, %v215 after %delta : i1
    llhd.drv %v115, %v177 after %t2 : i16
    llhd.wait delay %t3, ^b235
  ^b235:
    cf.br ^b211(%v212 : i8)
  }
}
