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
  %v1 = hw.constant 0x1cd87c2ab0ee4a532 : i65
  %v2 = llhd.sig %v1 : i65
  %v3 = llhd.prb %v2 : i65
  %v4 = hw.constant -1 : i63
  %v5 = llhd.sig %v4 : i63
  %v6 = llhd.prb %v5 : i63
  %v7 = hw.constant false
  %v8 = llhd.sig %v7 : i1
  %v9 = llhd.prb %v8 : i1
  %v10 = hw.constant false
  %v11 = llhd.sig %v10 : i1
  %v12 = llhd.prb %v11 : i1
  %v13 = comb.icmp wne %v6, %v6 : i63
  %v14 = hw.constant 1 : i8
  %v15 = llhd.sig %v14 : i8
  %v16 = comb.truth_table %v10, %v12 -> [false, true, false, false]
  llhd.drv %v15, %v14 after %delta if %v12 : i8
  %v17 = llhd.prb %v15 : i8
  %v18 = llhd.combinational -> i128 {
    %v19 = comb.extract %v1 from 47 : (i65) -> i7
    %v20 = llhd.sig %v19 : i7
    %v21 = arith.extui %v14 : i8 to i33
    %v22 = hw.constant 0 : i0
    %v23 = comb.sub %v22, %v22 : i0
    %v24 = hw.constant 0x0a2fbf179986a8fe0d75385b89abcdef : i128
    %v25 = arith.muli %v24, %v24 : i128
    llhd.yield %v25 : i128
  }
  %v26 = comb.truth_table %v9, %v16 -> [true, false, false, true]
  %v28 = hw.constant 0 : i1
  %v27 = llhd.sig %v28 : i1
  llhd.drv %v27, %v26 after %eps : i1
  %v29 = comb.extract %v14 from 0 : (i8) -> i1
  %v30 = hw.struct_create (%v28, %v29) : !hw.struct<p: i1, q: i1>
  %v31 = hw.struct_extract %v30["q"] : !hw.struct<p: i1, q: i1>
  %v33 = hw.constant 0 : i1
  %v32 = llhd.sig %v33 : i1
  llhd.drv %v32, %v31 after %eps : i1
  %v34 = hw.array_create %v3, %v1, %v3 : i65
  %v35 = hw.constant 1 : i2
  %v36 = hw.array_get %v34[%v35] : !hw.array<3xi65>, i2
  %v38 = hw.constant 0 : i65
  %v37 = llhd.sig %v38 : i65
  llhd.drv %v37, %v36 after %eps : i65
  %v39 = hw.array_create %v17, %v17, %v17, %v17 : i8
  %v40 = hw.array_inject %v39[%v35], %v14 : !hw.array<4xi8>, i2
  %v41 = hw.array_get %v40[%v35] : !hw.array<4xi8>, i2
  %v43 = hw.constant 0 : i8
  %v42 = llhd.sig %v43 : i8
  llhd.drv %v42, %v41 after %eps : i8
  %v44 = comb.replicate %v33 : (i1) -> i65
  %v45 = hw.array_create %v44, %v44, %v44, %v44 : i65
  %v46 = hw.array_slice %v45[%v35] : (!hw.array<4xi65>) -> !hw.array<2xi65>
  %v47 = hw.array_get %v46[%v33] : !hw.array<2xi65>, i1
  %v49 = hw.constant 0 : i65
  %v48 = llhd.sig %v49 : i65
  llhd.drv %v48, %v47 after %eps : i65
  %v50 = hw.constant 0x40 : i7
  %v51 = hw.array_create %v50, %v50 : i7
  %v52 = hw.bitcast %v51 : (!hw.array<2xi7>) -> i14
  %v54 = hw.constant 0 : i14
  %v53 = llhd.sig %v54 : i14
  llhd.drv %v53, %v52 after %eps : i14
  %v55 = comb.replicate %cl : (i1) -> i64
  %v56 = hw.struct_create (%v14, %v55) : !hw.struct<p: i8, q: i64>
  %v57 = hw.struct_inject %v56["p"], %v43 : !hw.struct<p: i8, q: i64>
  %v58 = hw.struct_extract %v57["p"] : !hw.struct<p: i8, q: i64>
  %v60 = hw.constant 0 : i8
  %v59 = llhd.sig %v60 : i8
  llhd.drv %v59, %v58 after %eps : i8
  %v61 = hw.array_create %v17, %v58 : i8
  %v62 = hw.array_create %v58 : i8
  %v63 = hw.array_concat %v61, %v62 : !hw.array<2xi8>, !hw.array<1xi8>
  %v64 = hw.array_get %v63[%v35] : !hw.array<3xi8>, i2
  %v66 = hw.constant 0 : i8
  %v65 = llhd.sig %v66 : i8
  llhd.drv %v65, %v64 after %eps : i8
  %v67 = hw.union_create "p", %v55 : !hw.union<p: i64, q: i67>
  %v68 = hw.union_extract %v67["q"] : !hw.union<p: i64, q: i67>
  %v70 = hw.constant 0 : i67
  %v69 = llhd.sig %v70 : i67
  llhd.drv %v69, %v68 after %eps : i67
  %v71 = arith.addi %v18, %v18 : i128
  %v73 = hw.constant 0 : i128
  %v72 = llhd.sig %v73 : i128
  llhd.drv %v72, %v71 after %eps : i128
  %v74 = arith.extui %v13 : i1 to i65
  %v75 = arith.subi %v74, %v38 : i65
  %v77 = hw.constant 0 : i65
  %v76 = llhd.sig %v77 : i65
  llhd.drv %v76, %v75 after %eps : i65
  %v78 = arith.muli %v73, %v71 : i128
  %v80 = hw.constant 0 : i128
  %v79 = llhd.sig %v80 : i128
  llhd.drv %v79, %v78 after %eps : i128
  llhd.process {
    %v82 = hw.constant -1 : i63
    %v83 = comb.xor %v82, %v6 : i63
    cf.br ^b84(%v73 : i128)
  ^b84(%v85: i128):
    %v86 = llvm.mul %v13, %v10 : i1
    %v87 = arith.subi %v83, %v83 : i63
    %v88 = comb.replicate %v13 : (i1) -> i57
    %v89 = llvm.trunc %v88 : i57 to i7
    llhd.wait delay %t1, (%cl : i1), ^b90(%v82 : i63)
  ^b90(%v91: i63):
    llhd.drv %v5, %v83 after %delta : i63
    llhd.wait delay %ns, (%cl : i1), ^b92
  ^b92:
    %v93 = llhd.prb %v11 : i1
    %v94 = arith.xori %v80, %v78 : i128
    %v95 = hw.union_create "p", %v73 : !hw.union<p: i128, q: i131>
    %v96 = hw.union_extract %v95["q"] : !hw.union<p: i128, q: i131>
    llhd.wait delay %t3, ^b97
  ^b97:
    cf.br ^b84(%v94 : i128)
  }
  llhd.process {
    %v99 = arith.maxsi %v73, %v78 : i128
    %v100 = llhd.sig %v75 : i65
    cf.br ^b101(%v55 : i64)
  ^b101(%v102: i64):
    %v103 = sim.queue.empty : <i8, 0>
    %v104 = sim.queue.push_back %v41 into %v103 : <i8, 0>
    %v105 = sim.queue.push_front %v60 into %v104 : <i8, 0>
    %v106 = hw.constant 1 : i32
    %v107 = sim.queue.get %v106 of %v105 : <i8, 0>
    llhd.wait delay %t1, ^b108(%v4 : i63)
  ^b108(%v109: i63):
    llhd.drv %v100, %v74 after %eps : i65
    %v110 = llhd.prb %v100 : i65
    llhd.drv %v2, %v77 after %delta : i65
    llhd.wait (%cl : i1), ^b111
  ^b111:
    cf.br ^b101(%v102 : i64)
  }
}
