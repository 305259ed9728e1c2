func.func private @f1(%v2: i1, %v3: i65, %v4: i1) -> i1 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v5 = hw.constant 1 : i128
  %v6 = arith.extui %v5 : i128 to i150
  cf.cond_br %v4, ^b7, ^b8
^b7:
  %v10 = comb.xor %v3, %v3 : i65
  cf.br ^b9(%v10 : i65)
^b8:
  %v11 = arith.extsi %v2 : i1 to i65
  %v12 = hw.array_create %v11, %v11, %v11 : i65
  %v13 = comb.extract %v11 from 34 : (i65) -> i2
  %v14 = hw.array_get %v12[%v13] : !hw.array<3xi65>, i2
  %v15 = hw.constant 0x4000000000000000 : i63
  %v16 = comb.extract %v11 from 58 : (i65) -> i5
  %v17 = hw.constant 0 : i58
  %v18 = comb.concat %v17, %v16 : i58, i5
  %v19 = llvm.lshr %v15, %v18 : i63
  cf.br ^b9(%v11 : i65)
^b9(%v20: i65):
  return %v4 : i1
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
  %v21 = hw.constant 0x185c7d6244b8a47c0 : i65
  %v22 = llhd.sig %v21 : i65
  %v23 = llhd.prb %v22 : i65
  %v24 = hw.constant false
  %v25 = llhd.sig %v24 : i1
  %v26 = llhd.prb %v25 : i1
  %v27 = hw.constant 0x2cf1b703d1acca6f : i63
  %v28 = llhd.sig %v27 : i63
  %v29 = llhd.prb %v28 : i63
  %v30 = hw.constant 0x3da5a6b6c534fdc5c8ee483f89abcdef : i128
  %v31 = llhd.sig %v30 : i128
  %v32 = llhd.prb %v31 : i128
  %v33 = hw.constant 1 : i7
  %v34 = llhd.sig %v33 : i7
  %v35 = llhd.prb %v34 : i7
  %v36 = hw.constant -1 : i65
  %v37 = llhd.sig %v36 : i65
  %v38 = llhd.prb %v37 : i65
  %v39 = hw.constant 0 : i0
  %v40 = comb.and %v39, %v39 : i0
  %v41 = hw.constant 0 : i8
  %v42 = llhd.sig %v41 : i8
  %v43 = comb.replicate %v24 : (i1) -> i37
  %v44 = comb.extract %v43 from 34 : (i37) -> i0
  llhd.drv %v42, %v41 after %ns : i8
  %v45 = llhd.prb %v42 : i8
  %v46 = comb.extract %v38 from 1 : (i65) -> i64
  %v47 = comb.xor %v46, %v46, %v46 : i64
  %v49 = hw.constant 0 : i64
  %v48 = llhd.sig %v49 : i64
  llhd.drv %v48, %v47 after %eps : i64
  %v50 = comb.shl %v24, %cl : i1
  %v52 = hw.constant 0 : i1
  %v51 = llhd.sig %v52 : i1
  llhd.drv %v51, %v50 after %eps : i1
  %v53 = hw.constant 0 : i0
  %v54 = comb.shru %v53, %v44 : i0
  %v55 = arith.extsi %v24 : i1 to i8
  %v56 = arith.extui %v24 : i1 to i8
  %v57 = comb.extract %v30 from 87 : (i128) -> i2
  %v58 = hw.constant 0 : i6
  %v59 = comb.concat %v58, %v57 : i6, i2
  %v60 = comb.shrs %v55, %v59 : i8
  %v62 = hw.constant 0 : i8
  %v61 = llhd.sig %v62 : i8
  llhd.drv %v61, %v60 after %eps : i8
  %v63 = comb.icmp uge %v54, %v54 : i0
  %v65 = hw.constant 0 : i1
  %v64 = llhd.sig %v65 : i1
  llhd.drv %v64, %v63 after %eps : i1
  %v66 = comb.icmp weq %v35, %v35 : i7
  %v68 = hw.constant 0 : i1
  %v67 = llhd.sig %v68 : i1
  llhd.drv %v67, %v66 after %eps : i1
  %v69 = hw.constant 0 : i128
  %v70 = comb.mux %v68, %v32, %v69 : i128
  %v72 = hw.constant 0 : i128
  %v71 = llhd.sig %v72 : i128
  llhd.drv %v71, %v70 after %eps : i128
  %v73 = comb.parity %v49 : i64
  %v75 = hw.constant 0 : i1
  %v74 = llhd.sig %v75 : i1
  llhd.drv %v74, %v73 after %eps : i1
  %v76 = comb.reverse %v38 : i65
  %v78 = hw.constant 0 : i65
  %v77 = llhd.sig %v78 : i65
  llhd.drv %v77, %v76 after %eps : i65
  %v79 = hw.constant 1 : i99
  %v80 = comb.concat %v79, %v47 : i99, i64
  %v81 = comb.extract %v80 from 32 : (i163) -> i128
  %v83 = hw.constant 0 : i128
  %v82 = llhd.sig %v83 : i128
  llhd.drv %v82, %v81 after %eps : i128
  %v84 = comb.concat %v39, %v44 : i0, i0
  %v85 = comb.replicate %v38 : (i65) -> i260
  %v87 = hw.constant 0 : i260
  %v86 = llhd.sig %v87 : i260
  llhd.drv %v86, %v85 after %eps : i260
  llhd.process {
    %v89 = hw.constant 0x4000000000000000 : i63
    %v90 = llvm.add %v89, %v89 : i63
    %v91 = llhd.sig %v89 : i63
    cf.br ^b92(%v33 : i7)
  ^b92(%v93: i7):
    llhd.drv %v22, %v21 after %t2 if %v63 : i65
    %v94 = comb.extract %v41 from 0 : (i8) -> i6
    %v95 = hw.constant 0x100000000 : i33
    %v96 = comb.concat %v95, %v26 : i33, i1
    %v97 = llhd.sig.extract %v28 from %v94 : <i63> -> <i34>
    llhd.drv %v97, %v96 after %ns : i34
    llhd.wait delay %delta, ^b98
  ^b98:
    %v99 = llhd.prb %v37 : i65
    llhd.wait delay %t1, ^b100
  ^b100:
    cf.br ^b92(%v35 : i7)
  }
  llhd.process {
    %v102 = llvm.add %v76, %v38 : i65
    %v103 = llhd.sig %v49 : i64
    cf.br ^b104(%v75 : i1)
  ^b104(%v105: i1):
    %v108 = hw.constant 0x41c0 : i16
    %v106 = llvm.mlir.constant(1 : i64) : i64
    %v107 = llvm.alloca %v106 x i16 : (i64) -> !llvm.ptr
    llvm.store %v108, %v107 : i16, !llvm.ptr
    %v109 = llvm.load %v107 : !llvm.ptr -> i16
    llhd.wait delay %t1, (%cl : i1), ^b110(%v50 : i1)
  ^b110(%v111: i1):
    llhd.drv %v34, %v35 after %t2 if %v66 : i7
    llhd.wait delay %t2, ^b112
  ^b112:
    %v113 = sim.string.int_to_string %v109 : i16
    %v114 = sim.string.length %v113
    %v115 = arith.extsi %v65 : i1 to i63
    %v116 = hw.constant 0x1b2fd12e47136bfe : i63
    %v117 = llvm.xor %v115, %v116 : i63
    %v118 = llvm.udiv %v55, %v60 : i8
    llhd.wait delay %t2, ^b119
  ^b119:
    cf.br ^b104(%v68 : i1)
  }
}
