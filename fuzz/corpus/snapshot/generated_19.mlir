func.func private @f1(%v2: i2, %v3: i32) -> i1 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v4 = comb.extract %v3 from 25 : (i32) -> i1
  %v5 = llhd.sig %v4 : i1
  %v6 = arith.extsi %v2 : i2 to i64
  %v7 = llhd.sig %v6 : i64
  %v8 = comb.extract %v3 from 11 : (i32) -> i4
  %v9 = math.ctpop %v8 : i4
  %v10 = hw.constant 0 : i16
  %v11 = hw.struct_create (%v10, %v3) : !hw.struct<p: i16, q: i32>
  %v12 = hw.struct_extract %v11["q"] : !hw.struct<p: i16, q: i32>
  %v13 = comb.replicate %v4 : (i1) -> i33
  %v14 = comb.concat %v13, %v10 : i33, i16
  %v15 = comb.reverse %v2 : i2
  %v16 = comb.sub %v12, %v12 : i32
  return %v4 : i1
}
hw.module private @m17(in %a : i32, in %b : i7, in %cl : i1, out o : i16) {
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
  %v18 = hw.constant 0 : i63
  %v19 = llhd.sig %v18 : i63
  %v20 = llhd.prb %v19 : i63
  %v21 = comb.replicate %cl : (i1) -> i2
  %v22 = hw.struct_create (%v21, %b) : !hw.struct<p: i2, q: i7>
  %v23 = hw.struct_inject %v22["p"], %v21 : !hw.struct<p: i2, q: i7>
  %v24 = hw.struct_extract %v23["p"] : !hw.struct<p: i2, q: i7>
  %v25 = hw.array_create %cl, %cl, %cl, %cl : i1
  %v26 = hw.array_inject %v25[%v24], %cl : !hw.array<4xi1>, i2
  %v27 = hw.array_get %v26[%v21] : !hw.array<4xi1>, i2
  %v28 = hw.constant -1 : i16
  %v29 = hw.struct_create (%v28, %v20) : !hw.struct<p: i16, q: i63>
  %v30 = hw.struct_inject %v29["p"], %v28 : !hw.struct<p: i16, q: i63>
  %v31 = hw.struct_extract %v30["p"] : !hw.struct<p: i16, q: i63>
  %v32 = hw.constant 0x2 : i2
  %v33 = llhd.sig %v32 : i2
  %v34 = arith.minui %v31, %v31 : i16
  llhd.drv %v33, %v21 after %t2 : i2
  %v35 = comb.extract %v34 from 0 : (i16) -> i4
  %v36 = arith.muli %v35, %v35 : i4
  llhd.drv %v33, %v32 after %t1 if %v27 : i2
  %v37 = llhd.prb %v33 : i2
  %v38 = hw.constant 0xd : i4
  %v39 = llhd.sig %v38 : i4
  %v40 = arith.xori %a, %a : i32
  llhd.drv %v39, %v36 after %zero : i4
  %v41 = llhd.prb %v39 : i4
  %v42 = hw.constant 1 : i63
  %v43 = hw.struct_create (%v42, %v42) : !hw.struct<value: i63, unknown: i63>
  %v44 = llhd.sig %v43 : !hw.struct<value: i63, unknown: i63>
  %v45 = hw.struct_create (%v42, %v42) : !hw.struct<value: i63, unknown: i63>
  llhd.drv %v44, %v45 after %eps : !hw.struct<value: i63, unknown: i63>
  %v46 = hw.struct_create (%v20, %v20) : !hw.struct<value: i63, unknown: i63>
  llhd.drv %v44, %v46 after %eps : !hw.struct<value: i63, unknown: i63>
  %v47 = hw.constant 0 : i63
  %v48 = hw.struct_create (%v47, %v47) : !hw.struct<value: i63, unknown: i63>
  llhd.drv %v44, %v48 after %zero : !hw.struct<value: i63, unknown: i63>
  %v49 = llhd.prb %v44 : !hw.struct<value: i63, unknown: i63>
  %v50 = hw.struct_extract %v49["value"] : !hw.struct<value: i63, unknown: i63>
  %v51 = hw.struct_extract %v49["unknown"] : !hw.struct<value: i63, unknown: i63>
  %v52 = hw.constant 1 : i16
  %v53 = llhd.sig %v52 : i16
  %v54 = llhd.prb %v53 : i16
  llhd.process {
    cf.br ^b55
  ^b55:
    %v56 = comb.extract %v20 from 7 : (i63) -> i32
    %v57 = math.ctpop %v56 : i32
    %v58 = comb.icmp weq %v57, %v57 : i32
    %v59 = hw.constant 0x4000 : i15
    %v60 = comb.concat %v59, %v58 : i15, i1
    %v61 = comb.shrs %v60, %v60 : i16
    %v62 = comb.extract %v59 from 5 : (i15) -> i2
    %v63 = llvm.or %v62, %v62 : i2
    llhd.drv %v53, %v61 after %eps : i16
    llhd.wait (%v20 : i63), ^b55
  }
  llhd.process {
    %v65 = hw.constant 0 : i8
    %v66 = hw.struct_create (%v65, %a) : !hw.struct<p: i8, q: i32>
    %v67 = hw.struct_extract %v66["q"] : !hw.struct<p: i8, q: i32>
    %v68 = hw.constant 0xe : i4
    %v69 = llhd.sig %v68 : i4
    cf.br ^b70(%v27 : i1)
  ^b70(%v71: i1):
    llhd.drv %v69, %v68 after %eps : i4
    %v72 = llhd.prb %v69 : i4
    %v73 = llvm.and %v35, %v36 : i4
    llhd.wait delay %t2, ^b74
  ^b74:
    %v75 = comb.extract %v54 from 0 : (i16) -> i6
    %v76 = llhd.sig.extract %v19 from %v75 : <i63> -> <i4>
    llhd.drv %v76, %v73 after %t1 : i4
    llhd.drv %v69, %v41 after %eps : i4
    %v77 = llhd.prb %v69 : i4
    %v78 = comb.truth_table %cl, %cl -> [false, false, true, true]
    %v79 = hw.constant 1 : i2
    %v80 = llvm.add %v79, %v32 : i2
    llhd.wait delay %t2, ^b81
  ^b81:
    cf.br ^b70(%v27 : i1)
  }
  hw.output %v52 : i16
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
  %v82 = hw.constant 0x33 : i7
  %v83 = llhd.sig %v82 : i7
  %v84 = llhd.prb %v83 : i7
  %v85 = hw.constant 0xa5fc9035ab9790e0 : i64
  %v86 = llhd.sig %v85 : i64
  %v87 = llhd.prb %v86 : i64
  %v88 = hw.constant 0x2d2a : i16
  %v89 = llhd.sig %v88 : i16
  %v90 = llhd.prb %v89 : i16
  %v91 = comb.replicate %v90 : (i16) -> i64
  %v92 = arith.extui %cl : i1 to i8
  %v93 = hw.struct_create (%v91, %v92) : !hw.struct<p: i64, q: i8>
  %v94 = hw.struct_inject %v93["p"], %v91 : !hw.struct<p: i64, q: i8>
  %v95 = hw.struct_extract %v94["p"] : !hw.struct<p: i64, q: i8>
  %v96 = comb.extract %v82 from 2 : (i7) -> i4
  %v97 = arith.ceildivui %v96, %v96 : i4
  %v98 = hw.constant 0x0 : i2
  %v99 = hw.constant 0 : i6
  %v100 = comb.concat %v99, %v98 : i6, i2
  %v101 = llvm.lshr %v92, %v100 : i8
  %v103 = hw.array_create %v101, %v101, %v101 : i8
  %v104 = hw.array_get %v103[%v98] : !hw.array<3xi8>, i2
  %v105 = hw.constant 0 : i7
  %v106 = comb.extract %v88 from 4 : (i16) -> i1
  %v107 = seq.firreg %v102 clock %clock : i7
  %v108 = comb.sub %v106, %v106 : i1
  %v109 = hw.constant 0x4000000000000000 : i63
  %v110 = hw.union_create "p", %v109 : !hw.union<p: i63, q: i66>
  %v111 = hw.union_extract %v110["q"] : !hw.union<p: i63, q: i66>
  %v102 = hw.wire %v105 : i7
  %v113 = arith.extui %v90 : i16 to i33
  %v114 = math.absi %v113 : i33
  %v115 = hw.constant 0x100000000 : i33
  %v116 = seq.compreg.ce %v112, %clock, %v106 reset %v108, %v115 : i33
  %v117 = arith.divui %v108, %v106 : i1
  %v118 = llvm.select %v108, %v98, %v98 : i1, i2
  %v112 = hw.wire %v115 : i33
  %v119 = hw.constant -1 : i2
  %v120 = hw.struct_create (%v119, %v119) : !hw.struct<value: i2, unknown: i2>
  %v121 = llhd.sig %v120 : !hw.struct<value: i2, unknown: i2>
  %v122 = hw.struct_create (%v119, %v119) : !hw.struct<value: i2, unknown: i2>
  llhd.drv %v121, %v122 after %zero : !hw.struct<value: i2, unknown: i2>
  %v123 = hw.struct_create (%v118, %v119) : !hw.struct<value: i2, unknown: i2>
  llhd.drv %v121, %v123 after %ns : !hw.struct<value: i2, unknown: i2>
  %v124 = comb.extract %v104 from 0 : (i8) -> i2
  %v125 = hw.struct_create (%v124, %v98) : !hw.struct<value: i2, unknown: i2>
  llhd.drv %v121, %v125 after %eps : !hw.struct<value: i2, unknown: i2>
  %v126 = llhd.prb %v121 : !hw.struct<value: i2, unknown: i2>
  %v127 = hw.struct_extract %v126["value"] : !hw.struct<value: i2, unknown: i2>
  %v128 = hw.struct_extract %v126["unknown"] : !hw.struct<value: i2, unknown: i2>
  %v129 = llhd.combinational -> i16 {
    %v130, %v131 = arith.mulsi_extended %v96, %v96 : i4
    %v132 = hw.constant 0x80000000 : i32
    %v133 = func.call @f1(%v118, %v132) : (i2, i32) -> i1
    llhd.yield %v90 : i16
  }
  %v134 = hw.constant 0x0e2ef220 : i32
  %v135 = arith.extsi %v119 : i2 to i7
  %v137 = hw.instance "i136" @m17(a: %v134: i32, b: %v135: i7, cl: %cl: i1) -> (o: i16)
  %v139 = hw.instance "i138" @m17(a: %v134: i32, b: %v135: i7, cl: %cl: i1) -> (o: i16)
  llhd.process {
    %v141 = comb.add %v91, %v85 : i64
    %v142 = llhd.sig %v117 : i1
    cf.br ^b143(%cl : i1)
  ^b143(%v144: i1):
    %v145 = comb.mul %v87, %v141 : i64
    cf.cond_br %v108, ^b146, ^b147
  ^b146:
    %v149 = hw.constant 1 : i16
    llhd.drv %v89, %v149 after %ns : i16
    llhd.drv %v83, %v135 after %ns : i7
    cf.br ^b148(%v97 : i4)
  ^b147:
    %v150 = arith.extui %v124 : i2 to i4
    %v151 = comb.reverse %v150 : i4
    %v152 = comb.extract %v113 from 20 : (i33) -> i1
    cf.cond_br %v152, ^b153, ^b154
  ^b153:
    %v156 = llhd.prb %v86 : i64
    cf.br ^b155(%v109 : i63)
  ^b154:
    %v157 = sim.string.int_to_string %v129 : i16
    %v158 = sim.string.length %v157
    llhd.wait delay %delta, ^b159
  ^b159:
    cf.br ^b155(%v109 : i63)
  ^b155(%v160: i63):
    cf.br ^b148(%v97 : i4)
  ^b148(%v161: i4):
    llhd.wait delay %ns, ^b162
  ^b162:
    %v163 = arith.extui %v144 : i1 to i50
    %v164 = comb.extract %v137 from 14 : (i16) -> i2
    %v165 = hw.constant 0 : i6
    %v166 = comb.concat %v165, %v164 : i6, i2
    %v167 = comb.shru %v101, %v166 : i8
    cf.cond_br %v108, ^b168, ^b143(%v108 : i1)
  ^b168:
    llhd.halt
  }
  llhd.process {
    %v170 = llvm.select %v108, %v107, %v135 : i1, i7
    %v171 = hw.constant -1 : i4
    %v172 = llhd.sig %v171 : i4
    %v173 = llhd.sig %v104 : i8
    cf.br ^b174(%v91 : i64)
  ^b174(%v175: i64):
    %v176 = llvm.ashr %v116, %v113 : i33
    %v177 = arith.divui %v101, %v104 : i8
    %v178 = arith.divsi %cl, %v117 : i1
    %v179 = llvm.add %v137, %v139 : i16
    %v180 = comb.extract %v88 from 7 : (i16) -> i7
    llhd.drv %v83, %v180 after %eps : i7
    %v181 = comb.divu %v171, %v97 : i4
    llhd.drv %v89, %v179 after %eps : i16
    llhd.wait delay %zero, ^b182
  ^b182:
    %v187 = hw.constant 0 : i8
    %v188 = hw.constant 1 : i8
    %v189 = hw.constant 1 : i8
    cf.br ^b183(%v187, %v171 : i8, i4)
  ^b183(%v185: i8, %v186: i4):
    %v190 = hw.constant false
    %v191 = arith.maxui %v190, %v106 : i1
    %v192 = hw.constant 0x870 : i12
    %v193 = llhd.sig.extract %v89 from %v181 : <i16> -> <i12>
    llhd.drv %v193, %v192 after %t1 if %cl : i12
    %v194 = comb.add %v185, %v188 : i8
    %v195 = comb.icmp ult %v194, %v189 : i8
    cf.cond_br %v195, ^b183(%v194, %v181 : i8, i4), ^b184(%v181 : i4)
  ^b184(%v196: i4):
    %v197 = comb.and %v128, %v127 : i2
    %v198 = comb.add %v178, %v178 : i1
    llhd.drv %v86, %v95 after %t2 : i64
    %v199 = arith.remsi %v128, %v128 : i2
    %v200 = comb.and %v115, %v116 : i33
    llhd.wait delay %t3, ^b201
  ^b201:
    cf.br ^b174(%v91 : i64)
  }
  llhd.process {
    %v203 = llvm.sub %v134, %v134 : i32
    %v204 = llhd.sig %v84 : i7
    cf.br ^b205(%v118 : i2)
  ^b205(%v206: i2):
    %v207 = hw.struct_create (%v109, %v134) : !hw.struct<p: i63, q: i32>
    %v208 = hw.struct_extract %v207["q"] : !hw.struct<p: i63, q: i32>
    %v209 = comb.icmp sle %v137, %v139 : i16
    %v210 = math.ctpop %v137 : i16
    %v211 = arith.extsi %v209 : i1 to i15
    %v212 = comb.and %v82, %v107 : i7
    %v213 = hw.constant 0 : i64
    llhd.drv %v86, %v213 after %t1 : i64
    %v218 = hw.constant 0 : i8
    %v219 = hw.constant 1 : i8
    %v220 = hw.constant 3 : i8
    cf.br ^b214(%v218, %v101 : i8, i8)
  ^b214(%v216: i8, %v217: i8):
    %v221 = arith.andi %v208, %v203 : i32
    llhd.drv %v86, %v95 after %t2 : i64
    %v222 = comb.replicate %v127 : (i2) -> i8
    %v223 = comb.add %v216, %v219 : i8
    %v224 = comb.icmp ult %v223, %v220 : i8
    cf.cond_br %v224, ^b214(%v223, %v222 : i8, i8), ^b215(%v222 : i8)
  ^b215(%v225: i8):
    %v226 = func.call @f1(%v127, %v134) : (i2, i32) -> i1
    llhd.wait delay %t2, ^b227
  ^b227:
    llhd.drv %v204, %v135 after %eps : i7
    %v228 = llhd.prb %v204 : i7
    llhd.wait delay %t1, ^b229
  ^b229:
    cf.br ^b205(%v206 : i2)
  }
}
