func.func private @f1(%v2: i1) -> i64 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v3 = arith.extui %v2 : i1 to i64
  %v4 = llhd.sig %v3 : i64
  %v5 = comb.replicate %v2 : (i1) -> i8
  %v6 = arith.addi %v5, %v5 : i8
  %v7 = comb.extract %v6 from 0 : (i8) -> i1
  %v8 = comb.mods %v2, %v7 : i1
  %v9 = arith.ori %v8, %v7 : i1
  cf.cond_br %v9, ^b10, ^b11
^b10:
  %v13 = arith.extsi %v9 : i1 to i65
  %v14 = llvm.icmp "eq" %v13, %v13 : i65
  %v15 = sim.queue.empty : <i8, 0>
  %v16 = sim.queue.push_back %v6 into %v15 : <i8, 0>
  %v17 = sim.queue.push_front %v6 into %v16 : <i8, 0>
  %v18 = hw.constant 1 : i32
  %v19 = sim.queue.get %v18 of %v17 : <i8, 0>
  cf.br ^b12(%v19 : i8)
^b11:
  %v20 = hw.constant 0x10000000000000000 : i65
  %v21 = hw.struct_create (%v3, %v20) : !hw.struct<p: i64, q: i65>
  %v22 = hw.struct_inject %v21["p"], %v3 : !hw.struct<p: i64, q: i65>
  %v23 = hw.struct_extract %v22["p"] : !hw.struct<p: i64, q: i65>
  %v24 = comb.or %v20, %v20 : i65
  %v25 = comb.extract %v20 from 8 : (i65) -> i8
  cf.br ^b12(%v25 : i8)
^b12(%v26: i8):
  return %v3 : i64
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
  %v27 = hw.constant 1 : i8
  %v28 = llhd.sig %v27 : i8
  %v29 = llhd.prb %v28 : i8
  %v30 = hw.constant 0 : i64
  %v31 = llhd.sig %v30 : i64
  %v32 = llhd.prb %v31 : i64
  %v33 = hw.constant -1 : i65
  %v34 = llhd.sig %v33 : i65
  %v35 = llhd.prb %v34 : i65
  %v36 = hw.constant -1 : i65
  %v37 = llhd.sig %v36 : i65
  %v38 = llhd.prb %v37 : i65
  %v39 = hw.constant 0x58 : i8
  %v40 = llhd.sig %v39 : i8
  %v41 = llhd.prb %v40 : i8
  %v42 = arith.ceildivsi %v33, %v33 : i65
  %v43 = comb.shl %v41, %v39 : i8
  %v44 = comb.extract %v35 from 21 : (i65) -> i1
  %v45 = comb.icmp ult %v44, %cl : i1
  %v47 = comb.extract %v36 from 4 : (i65) -> i32
  %v48 = llvm.zext %v47 : i32 to i87
  %v49 = hw.constant 0 : i64
  %v50 = seq.compreg %v46, %clock reset %v45, %v49 : i64
  %v51 = comb.extract %v35 from 1 : (i65) -> i64
  %v52 = comb.icmp sgt %v51, %v49 : i64
  %v53 = hw.union_create "p", %v30 : !hw.union<p: i64, q: i67>
  %v54 = hw.union_extract %v53["q"] : !hw.union<p: i64, q: i67>
  %v46 = hw.wire %v51 : i64
  %v55 = seq.firmem 0, 1, undefined, undefined : <8 x 8>
  %v56 = comb.extract %v47 from 6 : (i32) -> i3
  seq.firmem.write_port %v55[%v56] = %v29, clock %clock enable %v52 : <8 x 8>
  seq.firmem.write_port %v55[%v56] = %v41, clock %clock enable %v44 : <8 x 8>
  %v57 = seq.firmem.read_port %v55[%v56], clock %clock : <8 x 8>
  %v58 = hw.constant 1 : i16
  %v59 = llhd.sig %v58 : i16
  %v60 = llvm.icmp "sge" %v50, %v51 : i64
  llhd.drv %v59, %v58 after %delta if %v44 : i16
  %v61 = llhd.prb %v59 : i16
  %v62 = hw.constant -1 : i32
  %v63 = llhd.sig %v62 : i32
  %v64 = llhd.prb %v63 : i32
  llhd.process {
    cf.br ^b65
  ^b65:
    %v66 = comb.extract %v32 from 20 : (i64) -> i16
    %v67 = comb.or %v66, %v66 : i16
    %v68 = comb.replicate %v66 : (i16) -> i32
    llhd.drv %v63, %v68 after %eps : i32
    llhd.wait (%v29, %v32, %v35 : i8, i64, i65), ^b65
  }
  %v69 = llhd.process -> i64 {
    %v70 = arith.floordivsi %v42, %v42 : i65
    %v71 = llhd.sig %v27 : i8
    cf.br ^b72(%v45 : i1)
  ^b72(%v73: i1):
    %v74 = hw.constant true
    %v75 = comb.sub %v74, %v45 : i1
    %v77 = hw.constant -1 : i8
    llhd.wait yield (%v51 : i64), delay %t1, (%cl : i1), ^b76(%v77 : i8)
  ^b76(%v78: i8):
    %v83 = hw.constant 0 : i8
    %v84 = hw.constant 1 : i8
    %v85 = hw.constant 1 : i8
    cf.br ^b79(%v83, %v73 : i8, i1)
  ^b79(%v81: i8, %v82: i1):
    %v86 = llhd.current_time
    %v87 = llhd.time_to_int %v86
    %v88 = comb.add %v81, %v84 : i8
    %v89 = comb.icmp ult %v88, %v85 : i8
    cf.cond_br %v89, ^b79(%v88, %v73 : i8, i1), ^b80(%v73 : i1)
  ^b80(%v90: i1):
    %v91 = math.ctpop %v78 : i8
    %v92 = comb.extract %v64 from 16 : (i32) -> i1
    %v93 = comb.and %v92, %v74 : i1
    %v94 = comb.or %v42, %v38 : i65
    %v95 = llvm.select %v75, %v94, %v94 : i1, i65
    %v96 = arith.xori %v51, %v50 : i64
    llhd.wait yield (%v96 : i64), delay %t3, ^b97
  ^b97:
    cf.br ^b72(%v52 : i1)
  }
  llhd.process {
    %v99 = llvm.or %v69, %v32 : i64
    %v100 = llhd.sig %v50 : i64
    cf.br ^b101(%v42 : i65)
  ^b101(%v102: i65):
    %v103 = hw.constant -1 : i2
    %v104 = hw.constant 0 : i6
    %v105 = comb.concat %v104, %v103 : i6, i2
    %v106 = arith.shli %v41, %v105 : i8
    cf.cond_br %v60, ^b107, ^b108
  ^b107:
    %v110 = math.absi %v45 : i1
    %v111 = hw.constant 0 : i65
    %v112 = comb.add %v38, %v111, %v102 : i65
    %v113 = comb.extract %v112 from 29 : (i65) -> i32
    %v114 = comb.extract %v29 from 4 : (i8) -> i4
    %v115 = hw.constant 0 : i28
    %v116 = comb.concat %v115, %v114 : i28, i4
    %v117 = llvm.lshr %v113, %v116 : i32
    cf.br ^b109(%v117 : i32)
  ^b108:
    %v118 = llvm.and %v60, %v52 : i1
    %v119 = hw.constant 0 : i32
    cf.br ^b109(%v119 : i32)
  ^b109(%v120: i32):
    %v122 = hw.constant 0x1bbe37dbf7190383 : i61
    %v123 = comb.concat %v122, %v56 : i61, i3
    llhd.wait delay %ns, ^b121(%v123 : i64)
  ^b121(%v124: i64):
    %v125 = arith.extui %v106 : i8 to i65
    %v126 = hw.constant -1 : i4
    %v127 = comb.concat %v126, %v122 : i4, i61
    %v128 = comb.mods %v125, %v127 : i65
    %v129 = arith.floordivsi %v105, %v106 : i8
    %v130 = math.ipowi %v52, %v52 : i1
    llhd.drv %v28, %v129 after %t3 : i8
    %v131 = llvm.zext %v61 : i16 to i50
    llhd.drv %v28, %v106 after %t1 : i8
    llhd.drv %v100, %v69 after %eps : i64
    %v132 = llhd.prb %v100 : i64
    llhd.wait delay %ns, ^b133(%v58 : i16)
  ^b133(%v134: i16):
    %v135 = arith.ori %v123, %v32 : i64
    %v136 = comb.extract %v105 from 1 : (i8) -> i1
    cf.cond_br %v136, ^b137, ^b138
  ^b137:
    %v140 = arith.extui %v129 : i8 to i86
    %v141 = arith.trunci %v140 : i86 to i65
    llhd.wait delay %ns, ^b142
  ^b142:
    cf.br ^b139(%v57 : i8)
  ^b138:
    %v143 = hw.constant 1 : i8
    %v144 = hw.array_create %v61, %v134 : i16
    %v145 = hw.array_create %v134 : i16
    %v146 = hw.array_concat %v144, %v145 : !hw.array<2xi16>, !hw.array<1xi16>
    %v147 = hw.array_get %v146[%v103] : !hw.array<3xi16>, i2
    %v148 = comb.extract %v69 from 30 : (i64) -> i27
    %v149 = llhd.sig.extract %v31 from %v104 : <i64> -> <i27>
    llhd.drv %v149, %v148 after %t3 : i27
    %v150 = comb.extract %v120 from 20 : (i32) -> i8
    cf.br ^b139(%v150 : i8)
  ^b139(%v151: i8):
    %v152 = comb.add %v129, %v129 : i8
    %v157 = hw.constant 0 : i8
    %v158 = hw.constant 1 : i8
    %v159 = hw.constant 5 : i8
    cf.br ^b153(%v157, %v132 : i8, i64)
  ^b153(%v155: i8, %v156: i64):
    %v160 = llhd.sig.extract %v28 from %v56 : <i8> -> <i2>
    llhd.drv %v160, %v103 after %ns : i2
    %v161 = arith.shli %v52, %v136 : i1
    %v162 = comb.extract %v155 from 3 : (i8) -> i1
    %v163 = llvm.urem %cl, %v162 : i1
    %v164 = comb.add %v155, %v158 : i8
    %v165 = comb.icmp ult %v164, %v159 : i8
    cf.cond_br %v165, ^b153(%v164, %v156 : i8, i64), ^b154(%v156 : i64)
  ^b154(%v166: i64):
    %v167, %v168 = arith.subui_extended %v38, %v42 : i65, i1
    cf.cond_br %v168, ^b169, ^b170
  ^b169:
    llhd.drv %v37, %v167 after %t2 : i65
    cf.br ^b171(%v134 : i16)
  ^b170:
    llhd.drv %v100, %v123 after %eps : i64
    %v172 = llhd.prb %v100 : i64
    cf.br ^b171(%v61 : i16)
  ^b171(%v173: i16):
    llhd.wait (%v29, %v32, %v35 : i8, i64, i65), ^b174
  ^b174:
    cf.br ^b101(%v167 : i65)
  }
}
