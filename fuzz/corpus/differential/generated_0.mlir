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
  %v4 = hw.constant 0x089e41020 : i33
  %v5 = llhd.sig %v4 : i33
  %v6 = llhd.prb %v5 : i33
  %v7 = hw.constant 0x835f : i16
  %v8 = llhd.sig %v7 : i16
  %v9 = llhd.prb %v8 : i16
  %v10 = hw.constant 0 : i33
  %v11 = llhd.sig %v10 : i33
  %v12 = llhd.prb %v11 : i33
  %v13 = hw.constant -1 : i2
  %v14 = llhd.sig %v13 : i2
  %v15 = llhd.prb %v14 : i2
  %v16 = hw.constant 1 : i7
  %v17 = comb.concat %v16, %v1 : i7, i1
  %v18 = llvm.xor %v17, %v17 : i8
  %v19 = llvm.ashr %v18, %v18 : i8
  %v20 = hw.array_create %v16, %v16 : i7
  %v21 = hw.bitcast %v20 : (!hw.array<2xi7>) -> i14
  %v22 = llvm.and %v12, %v6 : i33
  %v23 = hw.constant 0x07c1783eca71569c : i63
  %v24 = comb.xor %v23, %v23, %v23 : i63
  %v25 = comb.icmp slt %v15, %v15 : i2
  %v26 = arith.extui %v7 : i16 to i47
  %v27 = hw.constant 1 : i41
  %v28 = comb.concat %v27, %v6 : i41, i33
  %v29 = comb.extract %v28 from 2 : (i74) -> i64
  %v31 = comb.extract %v19 from 4 : (i8) -> i4
  %v32 = llvm.or %v31, %v31 : i4
  %v33 = hw.constant 0xdd : i8
  %v34 = seq.compreg.ce %v30, %clock, %v25 : i8
  %v35 = arith.extsi %v32 : i4 to i16
  %v36 = hw.array_create %v7, %v35, %v35, %v7 : i16
  %v37 = hw.array_inject %v36[%v15], %v9 : !hw.array<4xi16>, i2
  %v38 = hw.array_get %v37[%v15] : !hw.array<4xi16>, i2
  %v39 = arith.minsi %v35, %v38 : i16
  %v30 = hw.wire %v18 : i8
  %v40 = hw.constant false
  %v41 = llhd.sig %v40 : i1
  %v42 = hw.constant false
  %v43 = comb.icmp cne %v42, %v3 : i1
  llhd.drv %v41, %v25 after %t1 if %v40 : i1
  %v44 = llhd.prb %v41 : i1
  %v45 = hw.constant 1 : i16
  %v46 = llhd.sig %v45 : i16
  %v47 = comb.replicate %v17 : (i8) -> i64
  %v48 = llvm.trunc %v47 : i64 to i4
  llhd.drv %v46, %v45 after %eps : i16
  %v49 = hw.constant 0x8000000000000000 : i64
  %v50 = arith.extui %v4 : i33 to i64
  %v51 = hw.array_create %v49, %v50, %v50, %v49 : i64
  %v52 = hw.array_slice %v51[%v15] : (!hw.array<4xi64>) -> !hw.array<2xi64>
  %v53 = hw.array_get %v52[%v44] : !hw.array<2xi64>, i1
  llhd.drv %v46, %v35 after %t2 : i16
  %v54 = llhd.prb %v46 : i16
  %v55 = hw.constant 0x80 : i8
  %v56 = llhd.sig %v55 : i8
  %v57 = llhd.prb %v56 : i8
  llhd.process {
    cf.br ^b58
  ^b58:
    %v59 = comb.extract %v9 from 9 : (i16) -> i4
    %v60 = arith.addi %v59, %v59 : i4
    %v61 = arith.maxsi %v3, %v3 : i1
    %v62 = math.ctpop %v6 : i33
    %v63 = hw.constant 0 : i7
    %v64 = comb.concat %v63, %v61 : i7, i1
    llhd.drv %v56, %v64 after %eps : i8
    llhd.wait (%v3, %v6, %v9 : i1, i33, i16), ^b58
  }
  llhd.process {
    %v66 = comb.extract %v45 from 2 : (i16) -> i7
    %v67 = llvm.add %v66, %v16 : i7
    %v68 = llhd.sig %v24 : i63
    %v69 = hw.constant 0x80000000 : i32
    %v70 = llhd.sig %v69 : i32
    cf.br ^b71(%v45 : i16)
  ^b71(%v72: i16):
    %v73 = hw.constant true
    %v74 = comb.mux %v73, %v42, %v42 : i1
    %v75 = hw.constant 0xc2cfb2ee : i32
    %v76 = arith.remui %v75, %v75 : i32
    %v77 = hw.array_create %v15, %v13 : i2
    %v78 = hw.array_create %v13 : i2
    %v79 = hw.array_concat %v77, %v78 : !hw.array<2xi2>, !hw.array<1xi2>
    %v80 = hw.array_get %v79[%v15] : !hw.array<3xi2>, i2
    %v81 = llvm.zext %v12 : i33 to i56
    %v82 = sim.fmt.hex %v55, isUpper false : i8
    %v83 = sim.fmt.literal "\0A"
    %v84 = sim.fmt.concat (%v82, %v83)
    sim.proc.print %v84
    %v85 = hw.constant 0x0 : i2
    llhd.drv %v14, %v85 after %delta : i2
    llhd.wait delay %t2, ^b86(%v53 : i64)
  ^b86(%v87: i64):
    %v88 = hw.struct_create (%v15, %v22) : !hw.struct<p: i2, q: i33>
    %v89 = hw.struct_extract %v88["q"] : !hw.struct<p: i2, q: i33>
    %v90 = math.ipowi %v80, %v80 : i2
    cf.cond_br %v42, ^b91, ^b71(%v54 : i16)
  ^b91:
    llhd.halt
  }
  %v92 = llhd.process -> i1 {
    %v93 = arith.ceildivui %v45, %v45 : i16
    %v94 = llhd.sig %v93 : i16
    %v95 = hw.constant 0x66e97064 : i32
    %v96 = llhd.sig %v95 : i32
    cf.br ^b97(%v16 : i7)
  ^b97(%v98: i7):
    %v99 = comb.modu %v34, %v57 : i8
    llhd.drv %v96, %v95 after %eps : i32
    %v100 = llhd.prb %v96 : i32
    %v101 = comb.extract %v7 from 9 : (i16) -> i1
    %v102 = arith.select %v43, %v101, %v101 : i1
    %v103 = llvm.sdiv %v101, %v102 : i1
    %v104 = hw.constant 0 : i8
    %v105 = hw.constant 0 : i6
    %v106 = comb.concat %v105, %v15 : i6, i2
    %v107 = arith.shrui %v34, %v106 : i8
    llhd.wait yield (%v101 : i1), (%cl : i1), ^b108
  ^b108:
    cf.br ^b97(%v16 : i7)
  }
  llhd.process {
    %v110 = hw.constant 0x4 : i3
    %v111 = hw.constant 0 : i13
    %v112 = comb.concat %v111, %v110 : i13, i3
    %v113 = llvm.ashr %v38, %v112 : i16
    %v114 = hw.constant 0xd0b09252 : i32
    %v115 = llhd.sig %v114 : i32
    cf.br ^b116(%v15 : i2)
  ^b116(%v117: i2):
    llhd.drv %v11, %v22 after %eps : i33
    %v118 = llhd.prb %v11 : i33
    %v119 = arith.ceildivui %v15, %v15 : i2
    llhd.wait delay %zero, ^b120
  ^b120:
    %v121 = arith.maxui %v118, %v118 : i33
    %v122 = sim.fmt.dec %v31 specifierWidth 0 : i4
    %v123 = sim.fmt.literal "\0A"
    %v124 = sim.fmt.concat (%v122, %v123)
    sim.proc.print %v124
    llhd.wait delay %ns, ^b125
  ^b125:
    %v126 = comb.mods %v49, %v50 : i64
    %v127 = math.ctlz %v114 : i32
    cf.cond_br %v1, ^b128, ^b116(%v117 : i2)
  ^b128:
    llhd.halt
  }
}
