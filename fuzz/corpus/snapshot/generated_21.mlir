func.func private @f1(%v2: i130) -> i130 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v3 = hw.constant 0x713b595d53202abb5a9dd30a89abcdef0123456789abcdef01 : i200
  %v4 = llhd.sig %v3 : i200
  %v5 = comb.extract %v2 from 22 : (i130) -> i64
  %v6 = arith.maxsi %v5, %v5 : i64
  %v7 = comb.extract %v2 from 7 : (i130) -> i63
  %v8 = arith.addi %v7, %v7 : i63
  %v9 = comb.extract %v3 from 40 : (i200) -> i1
  cf.cond_br %v9, ^b10, ^b11
^b10:
  %v13 = llvm.sub %v6, %v6 : i64
  cf.br ^b12(%v2 : i130)
^b11:
  %v14 = arith.extui %v5 : i64 to i1000
  %v15 = comb.mux %v9, %v14, %v14 : i1000
  %v16 = arith.extui %v9 : i1 to i41
  %v17 = math.ipowi %v9, %v9 : i1
  cf.br ^b12(%v2 : i130)
^b12(%v18: i130):
  %v19 = hw.constant 1 : i136
  %v20 = comb.concat %v19, %v5 : i136, i64
  %v21 = comb.icmp uge %v20, %v20 : i200
  cf.cond_br %v9, ^b22, ^b23
^b22:
  %v25 = arith.extsi %v2 : i130 to i300
  %v26 = arith.ori %v25, %v25 : i300
  %v27 = comb.replicate %v20 : (i200) -> i1000
  cf.br ^b24(%v27 : i1000)
^b23:
  %v28 = arith.extsi %v21 : i1 to i65
  %v29 = comb.icmp ule %v28, %v28 : i65
  %v30 = hw.constant 0 : i800
  %v31 = comb.concat %v30, %v20 : i800, i200
  cf.br ^b24(%v31 : i1000)
^b24(%v32: i1000):
  %v33 = comb.replicate %v20 : (i200) -> i200
  %v34 = arith.ceildivui %v21, %v21 : i1
  %v35 = comb.extract %v19 from 11 : (i136) -> i65
  %v36 = llvm.srem %v35, %v35 : i65
  return %v18 : i130
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
  %v37 = hw.constant 0x200000000000000000000000000000000 : i130
  %v38 = llhd.sig %v37 : i130
  %v39 = llhd.prb %v38 : i130
  %v40 = hw.constant 0 : i200
  %v41 = llhd.sig %v40 : i200
  %v42 = llhd.prb %v41 : i200
  %v43 = hw.constant -1 : i200
  %v44 = llhd.sig %v43 : i200
  %v45 = llhd.prb %v44 : i200
  %v46 = hw.constant 0x9fcf870205a3824f : i64
  %v47 = llhd.sig %v46 : i64
  %v48 = llhd.prb %v47 : i64
  %v49 = hw.constant 1 : i65
  %v50 = llhd.sig %v49 : i65
  %v51 = llhd.prb %v50 : i65
  %v52 = hw.constant 1 : i63
  %v53 = llhd.sig %v52 : i63
  %v54 = llhd.prb %v53 : i63
  %v55 = llvm.udiv %v49, %v51 : i65
  %v56 = llvm.sext %v48 : i64 to i102
  %v57, %v58 = arith.mulsi_extended %v45, %v45 : i200
  %v59 = comb.extract %v42 from 43 : (i200) -> i128
  %v60 = hw.array_create %v59, %v59, %v59 : i128
  %v61 = hw.constant 0x0 : i2
  %v62 = hw.array_get %v60[%v61] : !hw.array<3xi128>, i2
  %v63 = hw.constant 1 : i198
  %v64 = comb.concat %v63, %v56 : i198, i102
  %v65 = math.ctpop %v64 : i300
  %v66 = arith.andi %v48, %v48 : i64
  %v67 = arith.minui %v66, %v46 : i64
  %v68 = arith.xori %v65, %v65 : i300
  %v70 = hw.constant 0x50de5e11ee27f9d0ca13ba7b89abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789 : i1000
  %v71 = comb.xor %v70, %v70 : i1000
  %v72 = hw.constant 0 : i200
  %v73 = seq.firreg %v69 clock %clock reset sync %cl, %v72 : i200
  %v74 = llvm.or %v55, %v51 : i65
  %v75 = hw.constant 1 : i64
  %v76 = comb.divs %v75, %v67 : i64
  %v69 = hw.wire %v73 : i200
  %v77 = hw.constant 0x80000000000000000000000000000000 : i128
  %v78 = llhd.sig %v77 : i128
  %v79 = comb.modu %v58, %v73 : i200
  llhd.drv %v78, %v77 after %zero : i128
  %v80 = llvm.zext %cl : i1 to i42
  llhd.drv %v78, %v77 after %eps if %cl : i128
  %v81 = llhd.prb %v78 : i128
  %v82 = llhd.combinational -> i128 {
    %v83 = llhd.sig %v71 : i1000
    %v84 = arith.shli %v70, %v71 : i1000
    %v89 = hw.constant 0 : i8
    %v90 = hw.constant 1 : i8
    %v91 = hw.constant 5 : i8
    cf.br ^b85(%v89, %v68 : i8, i300)
  ^b85(%v87: i8, %v88: i300):
    llhd.drv %v83, %v71 after %eps : i1000
    %v92 = llhd.prb %v83 : i1000
    %v93 = hw.constant 1 : i300
    %v94 = comb.add %v87, %v90 : i8
    %v95 = comb.icmp ult %v94, %v91 : i8
    cf.cond_br %v95, ^b85(%v94, %v93 : i8, i300), ^b86(%v93 : i300)
  ^b86(%v96: i300):
    %v97 = arith.muli %v66, %v48 : i64
    %v98 = arith.remui %v39, %v39 : i130
    %v99 = arith.select %cl, %v54, %v52 : i63
    %v100 = arith.select %cl, %v84, %v71 : i1000
    llhd.yield %v62 : i128
  }
  llhd.process {
    %v102, %v103 = arith.mului_extended %v72, %v73 : i200
    %v104 = llhd.sig %v71 : i1000
    cf.br ^b105(%v102 : i200)
  ^b105(%v106: i200):
    llhd.drv %v44, %v106 after %ns : i200
    llhd.drv %v47, %v76 after %eps : i64
    llhd.drv %v44, %v58 after %ns : i200
    llhd.drv %v38, %v37 after %ns : i130
    %v107 = sim.fmt.dec %v37 specifierWidth 0 signed : i130
    %v108 = sim.fmt.literal "\0A"
    %v109 = sim.fmt.concat (%v107, %v108)
    sim.proc.print %v109
    llhd.drv %v104, %v71 after %eps : i1000
    %v110 = llhd.prb %v104 : i1000
    llhd.wait delay %t3, ^b111
  ^b111:
    cf.br ^b105(%v79 : i200)
  }
  llhd.process {
    %v113 = math.ctpop %v70 : i1000
    %v114 = hw.constant 0x06d2fc63396fb5cedb8fbd5189abcdef0123456789abcdef01 : i200
    cf.br ^b115(%v114 : i200)
  ^b115(%v116: i200):
    %v117 = hw.constant 0x80 : i8
    %v118 = comb.extract %v113 from 669 : (i1000) -> i163
    %v119 = llhd.sig.extract %v41 from %v117 : <i200> -> <i163>
    llhd.drv %v119, %v118 after %t1 : i163
    %v120 = comb.extract %v54 from 25 : (i63) -> i30
    %v121 = llvm.trunc %v120 : i30 to i1
    %v122 = comb.extract %v43 from 109 : (i200) -> i64
    %v123 = arith.cmpi uge, %v122, %v76 : i64
    %v124 = comb.divs %v122, %v122 : i64
    cf.cond_br %v123, ^b125, ^b126
  ^b125:
    %v128 = hw.constant 0x129 : i9
    %v129 = llhd.sig.extract %v41 from %v117 : <i200> -> <i9>
    llhd.drv %v129, %v128 after %eps : i9
    %v130 = comb.xor %v55, %v74 : i65
    %v131 = comb.or %cl, %v123 : i1
    cf.br ^b127(%v74 : i65)
  ^b126:
    %v132 = arith.maxsi %v77, %v81 : i128
    %v133 = llvm.shl %v123, %v123 : i1
    %v134, %v135 = arith.subui_extended %v75, %v76 : i64, i1
    %v138 = hw.constant 1 : i15
    %v139 = comb.concat %v138, %v133 : i15, i1
    %v136 = llvm.mlir.constant(1 : i64) : i64
    %v137 = llvm.alloca %v136 x i16 : (i64) -> !llvm.ptr
    llvm.store %v139, %v137 : i16, !llvm.ptr
    %v140 = llvm.load %v137 : !llvm.ptr -> i16
    %v141 = func.call @f1(%v39) : (i130) -> i130
    %v142 = arith.muli %v39, %v141 : i130
    %v143 = llvm.xor %v43, %v116 : i200
    %v144 = comb.modu %v54, %v52 : i63
    cf.br ^b127(%v74 : i65)
  ^b127(%v145: i65):
    llhd.wait delay %t1, ^b146
  ^b146:
    %v147 = hw.constant 0x142973298cc718735 : i65
    %v148 = hw.struct_create (%v123, %v147) : !hw.struct<p: i1, q: i65>
    %v149 = hw.struct_extract %v148["q"] : !hw.struct<p: i1, q: i65>
    %v150 = comb.xor %v79, %v72, %v79 : i200
    llhd.drv %v38, %v39 after %t2 : i130
    llhd.drv %v41, %v58 after %eps : i200
    llhd.wait delay %t1, ^b151
  ^b151:
    %v152 = llhd.prb %v38 : i130
    llhd.wait delay %t2, ^b153
  ^b153:
    %v154 = hw.constant 0 : i200
    cf.br ^b115(%v154 : i200)
  }
}
