llhd.coroutine private @f1(%v2: i2) -> (i7) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v3 = hw.constant -1 : i31
  %v4 = comb.concat %v3, %v2 : i31, i2
  %v5 = llvm.icmp "uge" %v4, %v4 : i33
  %v6 = comb.reverse %v4 : i33
  %v7 = arith.extsi %v5 : i1 to i64
  %v8 = arith.minui %v7, %v7 : i64
  llhd.wait delay %zero, ^b9
^b9:
  %v10 = llvm.xor %v5, %v5 : i1
  %v11 = comb.divu %v7, %v8 : i64
  llhd.wait delay %t1, ^b12
^b12:
  %v13 = arith.extui %v5 : i1 to i4
  %v14, %v15 = arith.mulsi_extended %v13, %v13 : i4
  cf.cond_br %v5, ^b16, ^b17
^b16:
  %v19 = comb.extract %v4 from 18 : (i33) -> i2
  %v20 = llvm.sub %v19, %v2 : i2
  %v21 = comb.icmp wne %v15, %v13 : i4
  llhd.wait delay %t1, ^b22
^b22:
  cf.br ^b18(%v8 : i64)
^b17:
  %v23 = comb.extract %v11 from 1 : (i64) -> i63
  %v24 = llvm.zext %v23 : i63 to i78
  cf.br ^b18(%v8 : i64)
^b18(%v25: i64):
  %v26 = comb.extract %v8 from 0 : (i64) -> i32
  %v27 = hw.union_create "p", %v13 : !hw.union<p: i4, q: i7>
  %v28 = hw.union_extract %v27["q"] : !hw.union<p: i4, q: i7>
  %v29 = comb.replicate %v14 : (i4) -> i8
  %v30 = hw.struct_create (%v29, %v10) : !hw.struct<p: i8, q: i1>
  %v31 = hw.struct_inject %v30["p"], %v29 : !hw.struct<p: i8, q: i1>
  %v32 = hw.struct_extract %v31["p"] : !hw.struct<p: i8, q: i1>
  llhd.return %v28 : i7
}
llhd.coroutine private @f33(%v34: i63, %v35: i2, %v36: i32) -> (i33) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v37 = llhd.sig %v34 : i63
  %v38 = hw.constant -1 : i64
  %v39 = llhd.sig %v38 : i64
  %v40 = comb.extract %v38 from 51 : (i64) -> i7
  %v41 = comb.parity %v40 : i7
  %v42 = comb.extract %v38 from 24 : (i64) -> i16
  %v43 = hw.constant 0x90ed : i16
  %v44, %v45 = arith.addui_extended %v42, %v43 : i16, i1
  %v46 = arith.extsi %v44 : i16 to i33
  %v47 = llvm.xor %v46, %v46 : i33
  llhd.wait delay %t1, ^b48
^b48:
  %v49 = comb.replicate %v45 : (i1) -> i16
  %v50 = arith.ori %v44, %v49 : i16
  %v51 = llvm.shl %v38, %v38 : i64
  %v52 = llvm.and %v36, %v36 : i32
  llhd.wait delay %t1, ^b53
^b53:
  %v54 = hw.constant 1 : i3
  %v55 = comb.concat %v54, %v35 : i3, i2
  %v56 = hw.constant 0 : i58
  %v57 = comb.concat %v56, %v55 : i58, i5
  %v58 = comb.shl %v34, %v57 : i63
  llhd.return %v47 : i33
}
func.func private @f59(%v60: i7, %v61: i8, %v62: i32) -> i16 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v63 = hw.constant 0x8000 : i16
  %v64 = llvm.and %v63, %v63 : i16
  %v65 = hw.constant -1 : i47
  %v66 = comb.concat %v65, %v63 : i47, i16
  %v67, %v68 = arith.addui_extended %v66, %v66 : i63, i1
  return %v63 : i16
}
llhd.coroutine private @f69(%v70: i32) -> (i32) {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v71 = comb.extract %v70 from 11 : (i32) -> i1
  %v72 = llhd.sig %v71 : i1
  %v73 = hw.constant 0x1c886b852 : i33
  %v74 = llvm.xor %v73, %v73 : i33
  %v75 = hw.constant 0x80 : i8
  %v76 = math.ipowi %v75, %v75 : i8
  llhd.wait delay %t1, ^b77
^b77:
  %v78 = llhd.current_time
  %v79 = llhd.time_to_int %v78
  %v80 = comb.extract %v70 from 13 : (i32) -> i16
  %v81 = math.ctlz %v80 : i16
  %v82 = hw.array_create %v71, %v71 : i1
  %v83 = hw.bitcast %v82 : (!hw.array<2xi1>) -> i2
  llhd.return %v70 : i32
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
  %v84 = hw.constant -1 : i63
  %v85 = llhd.sig %v84 : i63
  %v86 = llhd.prb %v85 : i63
  %v87 = hw.constant 0x1 : i2
  %v88 = llhd.sig %v87 : i2
  %v89 = llhd.prb %v88 : i2
  %v90 = hw.constant 0 : i63
  %v91 = llhd.sig %v90 : i63
  %v92 = llhd.prb %v91 : i63
  %v93 = hw.constant 0x35 : i7
  %v94 = llhd.sig %v93 : i7
  %v95 = llhd.prb %v94 : i7
  %v96 = math.cttz %v92 : i63
  %v97 = hw.constant 0 : i16
  %v98 = comb.shru %v97, %v97 : i16
  %v99 = hw.constant -1 : i8
  %v100 = comb.divu %v99, %v99 : i8
  %v102 = hw.array_create %v95, %v95, %v95, %v95 : i7
  %v103 = comb.extract %v98 from 9 : (i16) -> i7
  %v104 = hw.array_inject %v102[%v87], %v103 : !hw.array<4xi7>, i2
  %v105 = hw.array_get %v104[%v89] : !hw.array<4xi7>, i2
  %v106 = hw.constant 1 : i63
  %v107 = seq.firreg %v101 clock %clock : i63
  %v108 = comb.parity %v98 : i16
  %v109 = arith.extui %v99 : i8 to i20
  %v110 = arith.extui %v100 : i8 to i63
  %v101 = hw.wire %v110 : i63
  %v112 = hw.array_create %v103, %v103, %v103, %v103 : i7
  %v113 = hw.array_inject %v112[%v87], %v93 : !hw.array<4xi7>, i2
  %v114 = hw.array_get %v113[%v89] : !hw.array<4xi7>, i2
  %v115 = hw.constant -1 : i16
  %v116 = seq.compreg.ce %v111, %clock, %v108 reset %cl, %v115 : i16
  %v117 = arith.extsi %v105 : i7 to i33
  %v118 = hw.array_create %cl, %v108, %v108, %cl : i1
  %v119 = hw.array_inject %v118[%v89], %cl : !hw.array<4xi1>, i2
  %v120 = hw.array_get %v119[%v89] : !hw.array<4xi1>, i2
  %v121, %v122 = arith.subui_extended %v107, %v107 : i63, i1
  %v111 = hw.wire %v98 : i16
  %v123 = hw.constant -1 : i32
  %v124 = llhd.sig %v123 : i32
  %v125 = hw.constant 0 : i7
  %v126 = hw.constant 0 : i5
  %v127 = comb.concat %v126, %v87 : i5, i2
  %v128 = llvm.lshr %v105, %v127 : i7
  llhd.drv %v124, %v123 after %eps if %v122 : i32
  %v129 = llhd.prb %v124 : i32
  %v130 = hw.constant 1 : i4
  %v131 = hw.struct_create (%v130, %v130) : !hw.struct<value: i4, unknown: i4>
  %v132 = llhd.sig %v131 : !hw.struct<value: i4, unknown: i4>
  %v133 = hw.struct_create (%v130, %v130) : !hw.struct<value: i4, unknown: i4>
  llhd.drv %v132, %v133 after %t1 : !hw.struct<value: i4, unknown: i4>
  %v134 = hw.struct_create (%v130, %v130) : !hw.struct<value: i4, unknown: i4>
  llhd.drv %v132, %v134 after %eps : !hw.struct<value: i4, unknown: i4>
  %v135 = llhd.prb %v132 : !hw.struct<value: i4, unknown: i4>
  %v136 = hw.struct_extract %v135["value"] : !hw.struct<value: i4, unknown: i4>
  %v137 = hw.struct_extract %v135["unknown"] : !hw.struct<value: i4, unknown: i4>
  %v138 = hw.constant 0 : i32
  %v139 = llhd.sig %v138 : i32
  %v140 = llhd.prb %v139 : i32
  llhd.process {
    cf.br ^b141
  ^b141:
    %v142 = hw.constant 0 : i7
    %v143 = comb.extract %v92 from 36 : (i63) -> i7
    %v144 = comb.divu %v142, %v143 : i7
    %v145 = hw.constant 0 : i32
    llhd.drv %v139, %v145 after %eps : i32
    llhd.wait (%v86, %v89, %v92 : i63, i2, i63), ^b141
  }
  %v146 = llhd.process -> i4 {
    %v147 = hw.union_create "p", %v95 : !hw.union<p: i7, q: i10>
    %v148 = hw.union_extract %v147["q"] : !hw.union<p: i7, q: i10>
    cf.br ^b149(%v115 : i16)
  ^b149(%v150: i16):
    %v155 = hw.constant 0 : i8
    %v156 = hw.constant 1 : i8
    %v157 = hw.constant 2 : i8
    %v158 = comb.extract %v103 from 5 : (i7) -> i2
    cf.br ^b151(%v155, %v158 : i8, i2)
  ^b151(%v153: i8, %v154: i2):
    %v159 = arith.ceildivui %v140, %v140 : i32
    %v160 = arith.remui %v154, %v158 : i2
    %v161 = comb.add %v153, %v156 : i8
    %v162 = comb.icmp ult %v161, %v157 : i8
    cf.cond_br %v162, ^b151(%v161, %v158 : i8, i2), ^b152(%v158 : i2)
  ^b152(%v163: i2):
    llhd.wait yield (%v137 : i4), delay %ns, ^b164
  ^b164:
    cf.br ^b149(%v115 : i16)
  }
  llhd.process {
    %v166 = hw.constant -1 : i45
    %v167 = comb.extract %v166 from 1 : (i45) -> i4
    %v168 = arith.extsi %v99 : i8 to i64
    %v169 = llhd.sig %v116 : i16
    %v170 = llhd.sig %v128 : i7
    cf.br ^b171(%v168 : i64)
  ^b171(%v172: i64):
    %v177 = hw.constant 0 : i8
    %v178 = hw.constant 1 : i8
    %v179 = hw.constant 4 : i8
    cf.br ^b173(%v177, %v136 : i8, i4)
  ^b173(%v175: i8, %v176: i4):
    %v180 = llhd.prb %v91 : i63
    %v181 = comb.add %v175, %v178 : i8
    %v182 = comb.icmp ult %v181, %v179 : i8
    cf.cond_br %v182, ^b173(%v181, %v176 : i8, i4), ^b174(%v176 : i4)
  ^b174(%v183: i4):
    llhd.wait delay %t2, ^b184(%v146 : i4)
  ^b184(%v185: i4):
    cf.br ^b171(%v172 : i64)
  }
  %v186 = llhd.process -> i32 {
    %v187 = llvm.sub %v121, %v121 : i63
    %v188 = llhd.sig %v117 : i33
    %v189 = llhd.sig %v138 : i32
    cf.br ^b190(%v89 : i2)
  ^b190(%v191: i2):
    %v192 = sim.fmt.bin %v100 : i8
    %v193 = sim.fmt.literal "\0A"
    %v194 = sim.fmt.concat (%v192, %v193)
    sim.proc.print %v194
    %v195 = llhd.prb %v85 : i63
    llhd.wait yield (%v138 : i32), delay %t1, ^b196(%v140 : i32)
  ^b196(%v197: i32):
    %v198, %v199 = arith.mului_extended %v105, %v103 : i7
    %v200 = comb.divs %v100, %v100 : i8
    %v201 = comb.mul %v122, %v120 : i1
    %v202 = hw.constant true
    cf.cond_br %v202, ^b203, ^b204
  ^b203:
    %v210 = hw.constant 0 : i8
    %v211 = hw.constant 1 : i8
    %v212 = hw.constant 4 : i8
    cf.br ^b206(%v210, %v146 : i8, i4)
  ^b206(%v208: i8, %v209: i4):
    %v213 = hw.constant 0xd972d38f5f1425e6 : i64
    %v214 = sim.fmt.hex %v213, isUpper false : i64
    %v215 = sim.fmt.literal "\0A"
    %v216 = sim.fmt.concat (%v214, %v215)
    sim.proc.print %v216
    llhd.wait yield (%v140 : i32), delay %ns, ^b217
  ^b217:
    %v218 = comb.extract %v200 from 1 : (i8) -> i4
    %v219 = comb.add %v208, %v211 : i8
    %v220 = comb.icmp ult %v219, %v212 : i8
    cf.cond_br %v220, ^b206(%v219, %v218 : i8, i4), ^b207(%v218 : i4)
  ^b207(%v221: i4):
    %v222 = hw.constant 0x80 : i8
    %v223 = hw.array_create %v222, %v211, %v222 : i8
    %v224 = hw.constant 0x2 : i2
    %v225 = hw.array_get %v223[%v224] : !hw.array<3xi8>, i2
    %v226 = arith.xori %v117, %v117 : i33
    %v227 = arith.extsi %v126 : i5 to i8
    cf.br ^b205(%v227 : i8)
  ^b204:
    %v230 = arith.extui %v103 : i7 to i8
    %v228 = llvm.mlir.constant(1 : i64) : i64
    %v229 = llvm.alloca %v228 x i8 : (i64) -> !llvm.ptr
    llvm.store %v230, %v229 : i8, !llvm.ptr
    %v231 = llvm.load %v229 : !llvm.ptr -> i8
    llhd.wait yield (%v138 : i32), delay %delta, ^b232
  ^b232:
    %v233 = arith.extui %v114 : i7 to i8
    cf.br ^b205(%v233 : i8)
  ^b205(%v234: i8):
    llhd.wait yield (%v140 : i32), delay %t2, ^b235
  ^b235:
    %v236, %v237 = arith.subui_extended %v146, %v137 : i4, i1
    cf.cond_br %v237, ^b238, ^b239
  ^b238:
    llhd.drv %v188, %v117 after %eps : i33
    %v241 = llhd.prb %v188 : i33
    cf.br ^b240(%v195 : i63)
  ^b239:
    llhd.drv %v94, %v198 after %ns : i7
    cf.br ^b240(%v110 : i63)
  ^b240(%v242: i63):
    %v243 = arith.maxui %v200, %v200 : i8
    %v244 = hw.constant 1 : i64
    %v245 = hw.constant 0x25c70b46338d116b : i62
    %v246 = comb.concat %v245, %v89 : i62, i2
    %v247 = comb.modu %v244, %v246 : i64
    %v248 = llhd.prb %v91 : i63
    %v249 = sim.string.int_to_string %v115 : i16
    %v250 = sim.string.length %v249
    llhd.wait yield (%v123 : i32), delay %t3, (%cl : i1), ^b251(%v198 : i7)
  ^b251(%v252: i7):
    cf.br ^b190(%v191 : i2)
  }
}
