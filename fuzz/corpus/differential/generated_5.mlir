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
  %v1 = hw.constant 0x07f53327fc9c8e4ba9d3533589abcdef : i128
  %v2 = llhd.sig %v1 : i128
  %v3 = llhd.prb %v2 : i128
  %v4 = hw.constant 0x30d290203708a895bb19de3c89abcdef0 : i130
  %v5 = llhd.sig %v4 : i130
  %v6 = llhd.prb %v5 : i130
  %v7 = hw.constant 0 : i63
  %v8 = llhd.sig %v7 : i63
  %v9 = llhd.prb %v8 : i63
  %v10 = comb.extract %v1 from 94 : (i128) -> i1
  %v11 = llvm.ashr %v10, %cl : i1
  %v12 = comb.extract %v1 from 1 : (i128) -> i65
  %v13 = llvm.sub %v12, %v12 : i65
  %v14 = arith.extsi %v10 : i1 to i64
  %v15 = comb.shrs %v14, %v14 : i64
  %v16 = comb.icmp ceq %v10, %v10 : i1
  %v17 = arith.xori %v7, %v9 : i63
  %v18 = arith.extsi %v15 : i64 to i1000
  %v19 = comb.shrs %v18, %v18 : i1000
  %v20 = arith.maxsi %v3, %v3 : i128
  %v21 = llvm.lshr %v17, %v17 : i63
  %v22 = hw.constant 0xd47f3d1848d4ade0ec1e4a8789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789 : i1000
  %v23 = llhd.sig %v22 : i1000
  %v24 = hw.constant 0 : i136
  %v25 = comb.concat %v24, %v15 : i136, i64
  %v26 = arith.xori %v25, %v25 : i200
  llhd.drv %v23, %v19 after %t2 : i1000
  %v27 = llhd.prb %v23 : i1000
  %v28 = hw.constant 0x83472d13641b54157ec220e389abcdef : i128
  %v29 = llhd.sig %v28 : i128
  %v30 = comb.mul %v15, %v15 : i64
  llhd.drv %v29, %v28 after %eps : i128
  %v31 = llhd.prb %v29 : i128
  %v32 = llhd.combinational -> i65 {
    %v33 = llhd.sig %v27 : i1000
    %v34 = llhd.sig %v6 : i130
    %v35 = arith.extui %v6 : i130 to i256
    %v36 = comb.mods %v35, %v35 : i256
    llhd.yield %v13 : i65
  }
  llhd.process {
    %v38, %v39 = arith.subui_extended %v27, %v27 : i1000, i1
    %v40 = llhd.sig %v13 : i65
    cf.br ^b41(%v26 : i200)
  ^b41(%v42: i200):
    %v43 = comb.extract %v13 from 21 : (i65) -> i16
    %v44 = sim.string.int_to_string %v43 : i16
    %v45 = sim.string.length %v44
    %v46 = arith.extui %v20 : i128 to i168
    %v47 = llhd.prb %v8 : i63
    %v48 = arith.subi %v42, %v26 : i200
    %v49 = hw.constant 0x34d0ba5ee112cc88 : i63
    %v50 = llvm.icmp "uge" %v49, %v49 : i63
    %v51 = llvm.sext %v4 : i130 to i152
    %v52 = llvm.xor %v12, %v13 : i65
    %v53 = comb.xor %v32, %v13, %v52 : i65
    cf.cond_br %v16, ^b54, ^b55
  ^b54:
    %v57 = hw.constant 0x32 : i6
    %v58 = hw.constant 1 : i27
    %v59 = comb.concat %v58, %v43 : i27, i16
    %v60 = llhd.sig.extract %v8 from %v57 : <i63> -> <i43>
    llhd.drv %v60, %v59 after %delta if %v16 : i43
    llhd.drv %v40, %v53 after %eps : i65
    %v61 = llhd.prb %v40 : i65
    %v62 = hw.array_create %v61, %v12 : i65
    %v63 = hw.bitcast %v62 : (!hw.array<2xi65>) -> i130
    llhd.wait delay %t1, ^b64
  ^b64:
    cf.br ^b56(%v22 : i1000)
  ^b55:
    %v65 = comb.replicate %cl : (i1) -> i300
    %v66 = hw.constant 0 : i300
    %v67, %v68 = arith.mulsi_extended %v65, %v66 : i300
    %v69 = arith.maxui %v52, %v32 : i65
    %v70 = comb.truth_table %v16, %v39 -> [false, true, false, false]
    cf.br ^b56(%v27 : i1000)
  ^b56(%v71: i1000):
    llhd.wait delay %t2, ^b72
  ^b72:
    cf.br ^b41(%v42 : i200)
  }
  llhd.process {
    %v74 = arith.extui %cl : i1 to i200
    %v75 = arith.remsi %v74, %v74 : i200
    %v76 = hw.constant 0x68db5b064036df65543cc21189abcdef0123456789abcdef0123456789a : i235
    %v77 = comb.concat %v76, %v13 : i235, i65
    %v78 = llhd.sig %v77 : i300
    cf.br ^b79(%v32 : i65)
  ^b79(%v80: i65):
    %v81 = hw.constant -1 : i16
    %v82 = sim.string.int_to_string %v81 : i16
    %v83 = sim.string.length %v82
    llhd.drv %v2, %v28 after %t1 if %v10 : i128
    %v84 = sim.fmt.dec %v30 specifierWidth 0 signed : i64
    %v85 = sim.fmt.literal "\0A"
    %v86 = sim.fmt.concat (%v84, %v85)
    sim.proc.print %v86
    llhd.wait delay %delta, ^b87
  ^b87:
    %v88 = llvm.or %v30, %v30 : i64
    %v89 = comb.replicate %v74 : (i200) -> i1000
    %v90 = arith.extsi %v10 : i1 to i61
    %v91 = hw.constant 0x12578523afcfbd1407fe950e89abcdef : i126
    %v92 = comb.concat %v91, %v6 : i126, i130
    %v93 = comb.divu %v92, %v92 : i256
    %v94 = llvm.mlir.constant(1 : i64) : i64
    %v95 = llvm.alloca %v94 x i16 : (i64) -> !llvm.ptr
    llvm.store %v81, %v95 : i16, !llvm.ptr
    %v96 = llvm.load %v95 : !llvm.ptr -> i16
    llhd.drv %v78, %v77 after %eps : i300
    %v97 = llhd.prb %v78 : i300
    %v98 = comb.extract %v91 from 26 : (i126) -> i8
    %v99 = arith.extui %v16 : i1 to i37
    %v100 = llhd.sig.extract %v5 from %v98 : <i130> -> <i37>
    llhd.drv %v100, %v99 after %ns : i37
    %v101 = comb.extract %v75 from 21 : (i200) -> i130
    llhd.drv %v5, %v101 after %eps : i130
    %v102 = llhd.prb %v2 : i128
    llhd.wait delay %ns, (%cl : i1), ^b103(%v88 : i64)
  ^b103(%v104: i64):
    %v105 = arith.extsi %v16 : i1 to i200
    %v106 = hw.constant 0 : i200
    %v107 = arith.andi %v105, %v106 : i200
    %v108 = arith.divui %v80, %v80 : i65
    %v109 = sim.fmt.bin %v21 : i63
    %v110 = sim.fmt.literal "\0A"
    %v111 = sim.fmt.concat (%v109, %v110)
    sim.proc.print %v111
    %v112 = hw.constant 0x57 : i7
    %v113 = hw.constant -1 : i54
    %v114 = llhd.sig.extract %v2 from %v112 : <i128> -> <i54>
    llhd.drv %v114, %v113 after %eps if %v16 : i54
    llhd.drv %v8, %v21 after %delta : i63
    %v115 = comb.extract %v21 from 15 : (i63) -> i6
    %v116 = comb.extract %v99 from 0 : (i37) -> i34
    %v117 = llhd.sig.extract %v8 from %v115 : <i63> -> <i34>
    llhd.drv %v117, %v116 after %delta : i34
    llhd.drv %v2, %v31 after %ns if %v16 : i128
    %v118 = hw.constant true
    %v119 = comb.concat %v118, %v98 : i1, i8
    %v120 = llhd.sig.extract %v5 from %v98 : <i130> -> <i9>
    llhd.drv %v120, %v119 after %delta : i9
    llhd.drv %v78, %v97 after %eps : i300
    %v121 = llhd.prb %v78 : i300
    llhd.wait (%cl : i1), ^b122
  ^b122:
    cf.br ^b79(%v108 : i65)
  }
}
