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
  %v1 = hw.constant false
  %v2 = llhd.sig %v1 : i1
  %v3 = llhd.prb %v2 : i1
  %v4 = hw.constant false
  %v5 = llhd.sig %v4 : i1
  %v6 = llhd.prb %v5 : i1
  %v7 = hw.constant 0xdb6c8d3df2aad172 : i64
  %v8 = llhd.sig %v7 : i64
  %v9 = llhd.prb %v8 : i64
  %v10 = arith.extui %cl : i1 to i16
  %v11 = arith.remui %v10, %v10 : i16
  %v12 = llvm.xor %v4, %v4 : i1
  %v13 = arith.extsi %v4 : i1 to i8
  %v14 = arith.extsi %v1 : i1 to i8
  %v15 = comb.icmp sgt %v13, %v14 : i8
  %v17 = comb.mul %v9, %v9 : i64
  %v18 = hw.constant 0x72c4 : i16
  %v19 = seq.firreg %v16 clock %clock reset sync %v15, %v18 : i16
  %v20 = comb.xor %v19, %v19 : i16
  %v21 = arith.cmpi slt, %v15, %v6 : i1
  %v16 = hw.wire %v11 : i16
  %v23 = comb.extract %v7 from 11 : (i64) -> i32
  %v24 = math.cttz %v23 : i32
  %v25 = hw.constant -1 : i32
  %v26 = seq.compreg %v22, %clock : i32
  %v27 = comb.mul %v14, %v13 : i8
  %v28 = comb.extract %v20 from 1 : (i16) -> i1
  %v29 = llvm.icmp "sge" %v6, %v28 : i1
  %v22 = hw.wire %v25 : i32
  %v30 = seq.firmem 0, 1, undefined, undefined : <8 x 8>
  %v31 = arith.extsi %v6 : i1 to i3
  seq.firmem.write_port %v30[%v31] = %v14, clock %clock enable %v29 : <8 x 8>
  %v32 = seq.firmem.read_port %v30[%v31], clock %clock : <8 x 8>
  %v33 = hw.constant true
  %v34 = llhd.sig %v33 : i1
  %v35 = llvm.or %v15, %v29 : i1
  llhd.drv %v34, %v6 after %delta : i1
  %v36 = llhd.prb %v34 : i1
  %v37 = hw.constant false
  %v38 = hw.struct_create (%v37, %v37) : !hw.struct<value: i1, unknown: i1>
  %v39 = llhd.sig %v38 : !hw.struct<value: i1, unknown: i1>
  %v40 = hw.struct_create (%v12, %v36) : !hw.struct<value: i1, unknown: i1>
  llhd.drv %v39, %v40 after %zero : !hw.struct<value: i1, unknown: i1>
  %v41 = hw.struct_create (%v28, %v1) : !hw.struct<value: i1, unknown: i1>
  llhd.drv %v39, %v41 after %eps : !hw.struct<value: i1, unknown: i1>
  %v42 = hw.constant true
  %v43 = hw.struct_create (%v42, %v33) : !hw.struct<value: i1, unknown: i1>
  llhd.drv %v39, %v43 after %zero : !hw.struct<value: i1, unknown: i1>
  %v44 = llhd.prb %v39 : !hw.struct<value: i1, unknown: i1>
  %v45 = hw.struct_extract %v44["value"] : !hw.struct<value: i1, unknown: i1>
  %v46 = hw.struct_extract %v44["unknown"] : !hw.struct<value: i1, unknown: i1>
  %v47 = llhd.combinational -> i65 {
    %v48 = llhd.sig %v9 : i64
    %v49 = comb.xor %v33, %v12 : i1
    %v50 = hw.constant -1 : i65
    %v51 = comb.extract %v50 from 1 : (i65) -> i64
    %v52 = llvm.shl %v20, %v20 : i16
    llhd.yield %v50 : i65
  }
  llhd.process {
    %v54 = comb.truth_table %v35, %v3 -> [false, false, false, false]
    cf.br ^b55(%v47 : i65)
  ^b55(%v56: i65):
    %v61 = hw.constant 0 : i8
    %v62 = hw.constant 1 : i8
    %v63 = hw.constant 2 : i8
    cf.br ^b57(%v61, %v19 : i8, i16)
  ^b57(%v59: i8, %v60: i16):
    %v64 = arith.extui %v20 : i16 to i28
    %v65 = llvm.trunc %v64 : i28 to i16
    %v66 = comb.add %v59, %v62 : i8
    %v67 = comb.icmp ult %v66, %v63 : i8
    cf.cond_br %v67, ^b57(%v66, %v20 : i8, i16), ^b58(%v20 : i16)
  ^b58(%v68: i16):
    llhd.wait delay %ns, ^b69
  ^b69:
    cf.br ^b55(%v47 : i65)
  }
  llhd.process {
    %v71 = arith.shrui %v21, %v4 : i1
    %v72 = llhd.sig %v19 : i16
    %v73 = llhd.sig %v26 : i32
    cf.br ^b74(%v47 : i65)
  ^b74(%v75: i65):
    %v76 = hw.array_create %v47, %v75 : i65
    %v77 = hw.array_create %v75 : i65
    %v78 = hw.array_concat %v76, %v77 : !hw.array<2xi65>, !hw.array<1xi65>
    %v79 = arith.extsi %v46 : i1 to i2
    %v80 = hw.array_get %v78[%v79] : !hw.array<3xi65>, i2
    %v81 = comb.extract %v10 from 3 : (i16) -> i5
    %v82 = hw.constant 0 : i59
    %v83 = comb.concat %v82, %v81 : i59, i5
    %v84 = comb.shl %v17, %v83 : i64
    %v85 = arith.divsi %v83, %v83 : i64
    llhd.wait delay %ns, ^b86
  ^b86:
    %v87 = math.ctlz %v75 : i65
    %v88 = arith.extsi %v87 : i65 to i110
    %v89 = arith.andi %v85, %v9 : i64
    %v90 = arith.subi %v80, %v80 : i65
    %v91 = arith.minui %v84, %v89 : i64
    %v92 = arith.extsi %v23 : i32 to i64
    %v93 = comb.sub %v92, %v89 : i64
    cf.cond_br %v45, ^b94, ^b95
  ^b94:
    %v97 = comb.extract %v26 from 12 : (i32) -> i1
    llhd.drv %v2, %v45 after %delta if %v97 : i1
    cf.br ^b96(%v91 : i64)
  ^b95:
    %v98 = arith.minsi %v20, %v20 : i16
    %v99 = comb.extract %v10 from 9 : (i16) -> i1
    %v100 = comb.truth_table %v99, %v46 -> [false, false, true, true]
    %v101 = hw.constant 0x55c3a0e4 : i31
    %v102 = comb.concat %v101, %v12 : i31, i1
    %v103 = llvm.or %v24, %v102 : i32
    cf.br ^b96(%v92 : i64)
  ^b96(%v104: i64):
    llhd.wait delay %ns, ^b105
  ^b105:
    %v106 = comb.or %v32, %v32 : i8
    cf.cond_br %v12, ^b107, ^b108
  ^b107:
    %v114 = hw.constant 0 : i8
    %v115 = hw.constant 1 : i8
    %v116 = hw.constant 2 : i8
    cf.br ^b110(%v114, %v93 : i8, i64)
  ^b110(%v112: i8, %v113: i64):
    %v117 = sim.fmt.bin %v112 : i8
    %v118 = sim.fmt.literal "\0A"
    %v119 = sim.fmt.concat (%v117, %v118)
    sim.proc.print %v119
    llhd.wait delay %t1, ^b120
  ^b120:
    %v121 = comb.add %v112, %v115 : i8
    %v122 = comb.icmp ult %v121, %v116 : i8
    cf.cond_br %v122, ^b110(%v121, %v113 : i8, i64), ^b111(%v113 : i64)
  ^b111(%v123: i64):
    %v124 = arith.extsi %v90 : i65 to i100
    %v125 = hw.array_create %v116, %v27 : i8
    %v126 = hw.array_create %v27 : i8
    %v127 = hw.array_concat %v125, %v126 : !hw.array<2xi8>, !hw.array<1xi8>
    %v128 = hw.array_get %v127[%v79] : !hw.array<3xi8>, i2
    %v129 = comb.and %v71, %v46 : i1
    cf.br ^b109(%v90 : i65)
  ^b108:
    %v130 = llhd.prb %v5 : i1
    %v131 = llhd.prb %v5 : i1
    llhd.wait delay %delta, ^b132
  ^b132:
    cf.br ^b109(%v75 : i65)
  ^b109(%v133: i65):
    %v138 = hw.constant 0 : i8
    %v139 = hw.constant 1 : i8
    %v140 = hw.constant 4 : i8
    %v141 = hw.constant 0xcb44d81f : i32
    cf.br ^b134(%v138, %v141 : i8, i32)
  ^b134(%v136: i8, %v137: i32):
    llhd.drv %v5, %v33 after %t2 if %v37 : i1
    llhd.wait delay %t1, ^b142
  ^b142:
    %v143 = comb.add %v136, %v139 : i8
    %v144 = comb.icmp ult %v143, %v140 : i8
    cf.cond_br %v144, ^b134(%v143, %v137 : i8, i32), ^b135(%v137 : i32)
  ^b135(%v145: i32):
    llhd.wait (%cl : i1), ^b146(%v14 : i8)
  ^b146(%v147: i8):
    %v148 = arith.minsi %v104, %v93 : i64
    %v149 = comb.modu %v20, %v20 : i16
    cf.cond_br %v21, ^b150, ^b74(%v87 : i65)
  ^b150:
    llhd.halt
  }
}
