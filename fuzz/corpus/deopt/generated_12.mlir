func.func private @f1(%v2: i7) -> i8 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v3 = llhd.sig %v2 : i7
  %v4 = arith.extui %v2 : i7 to i128
  %v5 = comb.divu %v4, %v4 : i128
  %v6 = comb.extract %v5 from 56 : (i128) -> i65
  %v7 = comb.extract %v5 from 103 : (i128) -> i6
  %v8 = hw.constant 0 : i59
  %v9 = comb.concat %v8, %v7 : i59, i6
  %v10 = comb.shrs %v6, %v9 : i65
  %v11 = hw.constant false
  %v12 = comb.modu %v11, %v11 : i1
  %v13 = hw.array_create %v12, %v11 : i1
  %v14 = hw.bitcast %v13 : (!hw.array<2xi1>) -> i2
  %v15 = hw.constant -1 : i8
  %v16 = arith.floordivsi %v15, %v15 : i8
  %v17 = hw.constant 1 : i7
  %v18 = arith.select %v12, %v17, %v17 : i7
  %v21 = comb.extract %v5 from 107 : (i128) -> i16
  %v19 = llvm.mlir.constant(1 : i64) : i64
  %v20 = llvm.alloca %v19 x i16 : (i64) -> !llvm.ptr
  llvm.store %v21, %v20 : i16, !llvm.ptr
  %v22 = llvm.load %v20 : !llvm.ptr -> i16
  return %v15 : i8
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
  %v23 = hw.constant 0 : i8
  %v24 = llhd.sig %v23 : i8
  %v25 = llhd.prb %v24 : i8
  %v26 = hw.constant false
  %v27 = llhd.sig %v26 : i1
  %v28 = llhd.prb %v27 : i1
  %v29 = hw.constant 0x10000000000000000 : i65
  %v30 = llhd.sig %v29 : i65
  %v31 = llhd.prb %v30 : i65
  %v32 = comb.replicate %v28 : (i1) -> i63
  %v33 = arith.andi %v32, %v32 : i63
  %v34 = hw.constant 0x83 : i8
  %v35 = llhd.sig %v34 : i8
  %v36 = math.ctpop %cl : i1
  llhd.drv %v35, %v25 after %eps : i8
  %v37 = hw.constant 0x984b73c171df5b71 : i64
  %v38 = arith.floordivsi %v37, %v37 : i64
  llhd.drv %v35, %v23 after %eps : i8
  %v39 = llhd.prb %v35 : i8
  %v40 = llhd.combinational -> i8 {
    %v41 = llhd.sig %v39 : i8
    %v42 = llhd.sig %v36 : i1
    %v43 = hw.struct_create (%v31, %v32) : !hw.struct<p: i65, q: i63>
    %v44 = hw.struct_inject %v43["p"], %v29 : !hw.struct<p: i65, q: i63>
    %v45 = hw.struct_extract %v44["p"] : !hw.struct<p: i65, q: i63>
    llhd.yield %v34 : i8
  }
  %v46 = hw.constant -1 : i65
  %v47 = llhd.sig %v46 : i65
  %v48 = llhd.prb %v47 : i65
  llhd.process {
    cf.br ^b49
  ^b49:
    %v50 = comb.replicate %v28 : (i1) -> i7
    %v51 = llvm.mul %v50, %v50 : i7
    %v52 = llvm.sdiv %v28, %v28 : i1
    llhd.drv %v47, %v31 after %eps : i65
    llhd.wait (%v25, %v28, %v31 : i8, i1, i65), ^b49
  }
  %v53 = hw.constant -1 : i128
  %v54 = hw.constant 0x3b : i6
  %v55 = hw.constant 0 : i122
  %v56 = comb.concat %v55, %v54 : i122, i6
  %v57 = arith.shrui %v53, %v56 : i128
  %v59 = hw.constant 0 : i128
  %v58 = llhd.sig %v59 : i128
  llhd.drv %v58, %v57 after %eps : i128
  %v60 = arith.extsi %v39 : i8 to i128
  %v61 = hw.constant 0 : i122
  %v62 = comb.concat %v61, %v54 : i122, i6
  %v63 = arith.shrsi %v57, %v62 : i128
  %v65 = hw.constant 0 : i128
  %v64 = llhd.sig %v65 : i128
  llhd.drv %v64, %v63 after %eps : i128
  %v66 = arith.maxsi %v46, %v46 : i65
  %v68 = hw.constant 0 : i65
  %v67 = llhd.sig %v68 : i65
  llhd.drv %v67, %v66 after %eps : i65
  %v69 = hw.constant 0x2 : i2
  %v70 = comb.concat %v69, %v33 : i2, i63
  %v71 = arith.maxui %v48, %v70 : i65
  %v73 = hw.constant 0 : i65
  %v72 = llhd.sig %v73 : i65
  llhd.drv %v72, %v71 after %eps : i65
  %v74 = comb.extract %v57 from 24 : (i128) -> i7
  %v75 = arith.minsi %v74, %v74 : i7
  %v77 = hw.constant 0 : i7
  %v76 = llhd.sig %v77 : i7
  llhd.drv %v76, %v75 after %eps : i7
  %v78 = arith.minui %v62, %v62 : i128
  %v80 = hw.constant 0 : i128
  %v79 = llhd.sig %v80 : i128
  llhd.drv %v79, %v78 after %eps : i128
  %v81, %v82 = arith.addui_extended %v77, %v75 : i7, i1
  %v84 = hw.constant 0 : i7
  %v83 = llhd.sig %v84 : i7
  llhd.drv %v83, %v81 after %eps : i7
  %v85, %v86 = arith.subui_extended %v32, %v32 : i63, i1
  %v88 = hw.constant 0 : i63
  %v87 = llhd.sig %v88 : i63
  llhd.drv %v87, %v85 after %eps : i63
  %v89 = hw.constant -1 : i63
  %v90, %v91 = arith.mului_extended %v89, %v89 : i63
  %v93 = hw.constant 0 : i63
  %v92 = llhd.sig %v93 : i63
  llhd.drv %v92, %v90 after %eps : i63
  %v94, %v95 = arith.mulsi_extended %v71, %v71 : i65
  %v97 = hw.constant 0 : i65
  %v96 = llhd.sig %v97 : i65
  llhd.drv %v96, %v94 after %eps : i65
  %v98 = arith.cmpi ult, %v90, %v88 : i63
  %v100 = hw.constant 0 : i1
  %v99 = llhd.sig %v100 : i1
  llhd.drv %v99, %v98 after %eps : i1
  %v101 = arith.select %v100, %v63, %v63 : i128
  %v103 = hw.constant 0 : i128
  %v102 = llhd.sig %v103 : i128
  llhd.drv %v102, %v101 after %eps : i128
  llhd.process {
    %v105 = arith.subi %v98, %v36 : i1
    %v106 = comb.replicate %v98 : (i1) -> i8
    %v107 = llhd.sig %v106 : i8
    %v108 = llhd.sig %v90 : i63
    cf.br ^b109(%v60 : i128)
  ^b109(%v110: i128):
    %v111 = llvm.sub %v90, %v88 : i63
    %v112 = llvm.lshr %v84, %v84 : i7
    %v113 = arith.extsi %v100 : i1 to i3
    %v114 = comb.extract %v90 from 28 : (i63) -> i4
    %v115 = llhd.sig.extract %v24 from %v113 : <i8> -> <i4>
    llhd.drv %v115, %v114 after %ns if %v36 : i4
    llhd.drv %v27, %v36 after %delta : i1
    llhd.wait delay %t1, ^b116
  ^b116:
    cf.br ^b109(%v63 : i128)
  }
  llhd.process {
    %v118 = hw.constant -1 : i7
    %v119 = comb.concat %v118, %v98 : i7, i1
    %v120 = hw.constant 0x48 : i8
    %v121 = llvm.add %v119, %v120 : i8
    %v122 = llhd.sig %v85 : i63
    cf.br ^b123(%v100 : i1)
  ^b123(%v124: i1):
    %v125 = hw.constant -1 : i3
    %v126 = comb.extract %v68 from 10 : (i65) -> i4
    %v127 = llhd.sig.extract %v24 from %v125 : <i8> -> <i4>
    llhd.drv %v127, %v126 after %eps if %v82 : i4
    %v128 = llhd.prb %v24 : i8
    llhd.wait delay %t2, ^b129
  ^b129:
    %v130 = func.call @f1(%v84) : (i7) -> i8
    %v131 = hw.constant 0 : i15
    %v132 = comb.concat %v131, %v36 : i15, i1
    %v133 = sim.string.int_to_string %v132 : i16
    %v134 = sim.string.length %v133
    %v135 = comb.icmp cne %v68, %v95 : i65
    %v136 = hw.constant -1 : i8
    %v137 = llvm.xor %v130, %v136 : i8
    %v138 = comb.replicate %v91 : (i63) -> i126
    llhd.wait delay %t1, (%cl : i1), ^b139
  ^b139:
    %v140 = llhd.prb %v30 : i65
    %v141 = hw.constant false
    %v142 = llvm.ashr %v28, %v141 : i1
    llhd.wait delay %ns, ^b143
  ^b143:
    cf.br ^b123(%v135 : i1)
  }
}
