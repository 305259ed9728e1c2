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
  %v1 = hw.constant 0xf : i4
  %v2 = llhd.sig %v1 : i4
  %v3 = llhd.prb %v2 : i4
  %v4 = hw.constant 0x3 : i2
  %v5 = llhd.sig %v4 : i2
  %v6 = llhd.prb %v5 : i2
  %v7 = hw.constant -1 : i7
  %v8 = llhd.sig %v7 : i7
  %v9 = llhd.prb %v8 : i7
  %v10 = hw.constant 0x40 : i7
  %v11 = llhd.sig %v10 : i7
  %v12 = llhd.prb %v11 : i7
  %v13 = hw.constant 0x142f : i16
  %v14 = llhd.sig %v13 : i16
  %v15 = llhd.prb %v14 : i16
  %v16 = comb.or %v3, %v3 : i4
  %v17 = hw.constant 0 : i4
  %v18 = llvm.udiv %v17, %v16 : i4
  %v20 = hw.constant 0x02666f8c666f9cc9 : i63
  %v21 = arith.floordivsi %v20, %v20 : i63
  %v22 = hw.constant 0x3 : i4
  %v23 = seq.compreg.ce %v19, %clock, %cl : i4
  %v24 = arith.extsi %v9 : i7 to i32
  %v25 = hw.constant 0x8 : i4
  %v26 = hw.constant 0 : i28
  %v27 = comb.concat %v26, %v25 : i28, i4
  %v28 = arith.shrsi %v24, %v27 : i32
  %v29 = hw.array_create %v15, %v13, %v13, %v15 : i16
  %v30 = hw.array_inject %v29[%v6], %v15 : !hw.array<4xi16>, i2
  %v31 = hw.array_get %v30[%v6] : !hw.array<4xi16>, i2
  %v19 = hw.wire %v25 : i4
  %v32 = hw.constant -1 : i8
  %v33 = llhd.sig %v32 : i8
  %v34 = arith.andi %v21, %v21 : i63
  llhd.drv %v33, %v32 after %eps : i8
  %v35 = llhd.prb %v33 : i8
  %v36 = hw.constant 1 : i8
  %v37 = llhd.sig %v36 : i8
  %v38 = llvm.add %v35, %v36 : i8
  llhd.drv %v37, %v38 after %zero : i8
  %v39 = llhd.prb %v37 : i8
  %v40 = hw.constant 0x185134230 : i33
  %v41 = hw.struct_create (%v40, %v40) : !hw.struct<value: i33, unknown: i33>
  %v42 = llhd.sig %v41 : !hw.struct<value: i33, unknown: i33>
  %v43 = hw.struct_create (%v40, %v40) : !hw.struct<value: i33, unknown: i33>
  llhd.drv %v42, %v43 after %ns : !hw.struct<value: i33, unknown: i33>
  %v44 = hw.struct_create (%v40, %v40) : !hw.struct<value: i33, unknown: i33>
  llhd.drv %v42, %v44 after %zero : !hw.struct<value: i33, unknown: i33>
  %v45 = hw.struct_create (%v40, %v40) : !hw.struct<value: i33, unknown: i33>
  llhd.drv %v42, %v45 after %zero : !hw.struct<value: i33, unknown: i33>
  %v46 = llhd.prb %v42 : !hw.struct<value: i33, unknown: i33>
  %v47 = hw.struct_extract %v46["value"] : !hw.struct<value: i33, unknown: i33>
  %v48 = hw.struct_extract %v46["unknown"] : !hw.struct<value: i33, unknown: i33>
  %v49 = llhd.process -> i63 {
    %v50 = arith.shrsi %v12, %v12 : i7
    %v51 = arith.extsi %v16 : i4 to i7
    %v52 = llhd.sig %v47 : i33
    cf.br ^b53(%v51 : i7)
  ^b53(%v54: i7):
    %v55 = sim.fmt.hex %v1, isUpper false : i4
    %v56 = sim.fmt.literal "\0A"
    %v57 = sim.fmt.concat (%v55, %v56)
    sim.proc.print %v57
    llhd.wait yield (%v34 : i63), delay %t2, ^b58
  ^b58:
    cf.br ^b53(%v50 : i7)
  }
  llhd.process {
    %v60 = llvm.srem %v47, %v47 : i33
    %v61 = arith.extui %v16 : i4 to i64
    %v62 = llhd.sig %v15 : i16
    %v63 = llhd.sig %v31 : i16
    cf.br ^b64(%v61 : i64)
  ^b64(%v65: i64):
    llhd.drv %v62, %v31 after %eps : i16
    %v66 = llhd.prb %v62 : i16
    %v71 = hw.constant 0 : i8
    %v72 = hw.constant 1 : i8
    %v73 = hw.constant 2 : i8
    cf.br ^b67(%v71, %v65 : i8, i64)
  ^b67(%v69: i8, %v70: i64):
    %v74 = arith.maxui %v6, %v6 : i2
    %v75 = comb.add %v69, %v72 : i8
    %v76 = comb.icmp ult %v75, %v73 : i8
    cf.cond_br %v76, ^b67(%v75, %v70 : i8, i64), ^b68(%v70 : i64)
  ^b68(%v77: i64):
    llhd.wait (%v3, %cl : i4, i1), ^b78
  ^b78:
    %v79 = hw.constant -1 : i64
    cf.br ^b64(%v79 : i64)
  }
  llhd.process {
    %v81 = hw.constant 0 : i28
    %v82 = comb.concat %v81, %v25 : i28, i4
    %v83 = llvm.lshr %v27, %v82 : i32
    cf.br ^b84(%v38 : i8)
  ^b84(%v85: i8):
    %v86 = hw.constant 0 : i28
    %v87 = comb.concat %v86, %v25 : i28, i4
    %v88 = arith.shrui %v82, %v87 : i32
    %v89 = hw.constant 0x2460f29899b25c9b : i64
    %v90 = hw.constant 0x03 : i5
    %v91 = hw.constant 0 : i59
    %v92 = comb.concat %v91, %v90 : i59, i5
    %v93 = comb.shrs %v89, %v92 : i64
    %v94 = arith.extui %v18 : i4 to i63
    %v95 = arith.addi %v94, %v34 : i63
    llhd.wait delay %t1, ^b96
  ^b96:
    llhd.drv %v2, %v25 after %t1 : i4
    %v97 = math.ipowi %v89, %v92 : i64
    %v98 = comb.divu %v18, %v25 : i4
    %v99 = arith.extui %v4 : i2 to i32
    %v100 = arith.ceildivsi %v99, %v83 : i32
    %v102 = comb.extract %v38 from 0 : (i8) -> i4
    llhd.wait delay %delta, (%cl : i1), ^b101(%v102 : i4)
  ^b101(%v103: i4):
    %v104 = arith.extui %v4 : i2 to i35
    %v105 = llvm.trunc %v104 : i35 to i32
    llhd.drv %v2, %v22 after %t2 : i4
    llhd.wait (%v3, %v6, %v9 : i4, i2, i7), ^b106
  ^b106:
    cf.br ^b84(%v35 : i8)
  }
  llhd.process {
    %v108 = hw.constant 0x36 : i7
    %v109 = arith.addi %v12, %v108 : i7
    %v110 = llhd.sig %v21 : i63
    %v111 = llhd.sig %v27 : i32
    cf.br ^b112(%v27 : i32)
  ^b112(%v113: i32):
    %v114 = comb.replicate %cl : (i1) -> i5
    %v115 = hw.constant 0 : i28
    %v116 = comb.concat %v115, %v114 : i28, i5
    %v117 = llvm.ashr %v47, %v116 : i33
    %v120 = hw.constant 1 : i64
    %v118 = llvm.mlir.constant(1 : i64) : i64
    %v119 = llvm.alloca %v118 x i64 : (i64) -> !llvm.ptr
    llvm.store %v120, %v119 : i64, !llvm.ptr
    %v121 = llvm.load %v119 : !llvm.ptr -> i64
    %v122 = llhd.prb %v14 : i16
    llhd.wait (%cl : i1), ^b123
  ^b123:
    cf.br ^b112(%v113 : i32)
  }
  llhd.process {
    %v125 = llvm.srem %v4, %v6 : i2
    %v126 = llhd.sig %v48 : i33
    %v127 = llhd.sig %v35 : i8
    cf.br ^b128(%v49 : i63)
  ^b128(%v129: i63):
    %v130 = hw.constant 0x100000000 : i33
    %v131 = arith.ceildivsi %v130, %v130 : i33
    %v132 = hw.constant 0x70ef75a2c2edcbe0 : i64
    %v133 = comb.replicate %v132 : (i64) -> i320
    %v134 = math.absi %cl : i1
    llhd.wait delay %t1, ^b135(%v132 : i64)
  ^b135(%v136: i64):
    llhd.drv %v8, %v12 after %t2 : i7
    llhd.wait delay %ns, ^b137
  ^b137:
    %v138 = hw.constant -1 : i16
    %v139 = sim.string.int_to_string %v138 : i16
    %v140 = sim.string.length %v139
    llhd.drv %v14, %v31 after %t2 : i16
    %v142 = hw.constant 1 : i32
    llhd.wait delay %t2, ^b141(%v142 : i32)
  ^b141(%v143: i32):
    cf.br ^b128(%v49 : i63)
  }
}
