func.func private @f1(%v2: i16, %v3: i64, %v4: i65) -> i16 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v5 = hw.constant true
  %v6 = llhd.sig %v5 : i1
  %v7 = comb.extract %v4 from 18 : (i65) -> i16
  %v8 = llhd.sig %v7 : i16
  %v9 = hw.constant 0x6796bcf4 : i32
  %v10 = comb.divs %v9, %v9 : i32
  %v11 = arith.addi %v3, %v3 : i64
  %v12 = hw.constant 0x6849a7aa : i32
  %v13 = comb.concat %v12, %v10 : i32, i32
  %v14 = hw.array_create %v7, %v7, %v7, %v7 : i16
  %v15 = hw.constant 0x2 : i2
  %v16 = hw.array_slice %v14[%v15] : (!hw.array<4xi16>) -> !hw.array<2xi16>
  %v17 = hw.array_get %v16[%v5] : !hw.array<2xi16>, i1
  return %v7 : i16
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
  %v18 = hw.constant false
  %v19 = llhd.sig %v18 : i1
  %v20 = llhd.prb %v19 : i1
  %v21 = hw.constant 1 : i64
  %v22 = llhd.sig %v21 : i64
  %v23 = llhd.prb %v22 : i64
  %v24 = hw.constant 0 : i8
  %v25 = llhd.sig %v24 : i8
  %v26 = llhd.prb %v25 : i8
  %v27 = hw.constant 0 : i16
  %v28 = llhd.sig %v27 : i16
  %v29 = llhd.prb %v28 : i16
  %v30 = hw.constant true
  %v31 = llhd.sig %v30 : i1
  %v32 = llhd.prb %v31 : i1
  %v33 = hw.constant -1 : i8
  %v34 = llhd.sig %v33 : i8
  %v35 = llhd.prb %v34 : i8
  %v36 = llvm.sext %v23 : i64 to i84
  %v37 = comb.divs %v32, %v30 : i1
  %v38 = arith.subi %v26, %v33 : i8
  %v40 = hw.array_create %v38, %v26 : i8
  %v41 = hw.array_create %v26 : i8
  %v42 = hw.array_concat %v40, %v41 : !hw.array<2xi8>, !hw.array<1xi8>
  %v43 = comb.extract %v35 from 1 : (i8) -> i2
  %v44 = hw.array_get %v42[%v43] : !hw.array<3xi8>, i2
  %v45 = hw.constant 0x1a2580f51cb0cf0db : i65
  %v46 = seq.compreg %v39, %clock : i65
  %v47 = arith.maxsi %v21, %v21 : i64
  %v48 = hw.constant 1 : i8
  %v49 = comb.replicate %v48 : (i8) -> i24
  %v39 = hw.wire %v45 : i65
  %v51 = llvm.zext %v32 : i1 to i50
  %v52 = hw.constant 1 : i16
  %v53 = seq.compreg.ce %v50, %clock, %v20 reset %v37, %v52 : i16
  %v54 = arith.maxui %v29, %v53 : i16
  %v55 = hw.constant 1 : i8
  %v56 = comb.replicate %v55 : (i8) -> i16
  %v50 = hw.wire %v56 : i16
  %v58 = arith.minsi %v45, %v46 : i65
  %v59 = hw.constant 0 : i16
  %v60 = seq.compreg %v57, %clock : i16
  %v61 = hw.constant false
  %v62 = llvm.select %v61, %v55, %v48 : i1, i8
  %v63 = math.cttz %v45 : i65
  %v57 = hw.wire %v53 : i16
  %v64 = seq.firmem 0, 1, undefined, undefined : <8 x 64, mask 8>
  %v65 = comb.extract %v29 from 6 : (i16) -> i3
  %v66 = hw.constant 0x4a : i7
  %v67 = comb.concat %v66, %cl : i7, i1
  seq.firmem.write_port %v64[%v65] = %v47, clock %clock enable %v20 mask %v67 : <8 x 64, mask 8>, i8
  seq.firmem.write_port %v64[%v65] = %v23, clock %clock enable %v61 mask %v44 : <8 x 64, mask 8>, i8
  %v68 = seq.firmem.read_port %v64[%v65], clock %clock : <8 x 64, mask 8>
  llhd.process {
    %v70 = arith.extui %v27 : i16 to i64
    %v71 = arith.ori %v23, %v70 : i64
    %v72 = hw.constant 0 : i32
    cf.br ^b73(%v72 : i32)
  ^b73(%v74: i32):
    %v75 = arith.andi %v63, %v63 : i65
    %v76 = comb.extract %v47 from 8 : (i64) -> i5
    %v77 = hw.constant 0 : i59
    %v78 = comb.concat %v77, %v76 : i59, i5
    %v79 = llvm.lshr %v71, %v78 : i64
    %v80 = comb.truth_table %v32, %v61 -> [true, true, false, false]
    %v81 = hw.array_create %v37, %v32, %v32, %v37 : i1
    %v82 = hw.array_slice %v81[%v43] : (!hw.array<4xi1>) -> !hw.array<2xi1>
    %v83 = hw.array_get %v82[%v37] : !hw.array<2xi1>, i1
    %v84 = comb.sub %v67, %v48 : i8
    %v85 = comb.mux %v32, %v79, %v78 : i64
    llhd.wait delay %zero, ^b86
  ^b86:
    %v87 = comb.extract %v72 from 11 : (i32) -> i1
    %v88 = arith.ceildivui %v87, %v18 : i1
    %v89 = hw.constant 0 : i59
    %v90 = comb.concat %v89, %v76 : i59, i5
    %v91 = comb.shru %v79, %v90 : i64
    llhd.wait delay %ns, ^b92(%v59 : i16)
  ^b92(%v93: i16):
    %v94 = comb.extract %v51 from 17 : (i50) -> i32
    cf.br ^b73(%v94 : i32)
  }
  llhd.process {
    %v96 = math.ctlz %v37 : i1
    %v97 = llhd.sig %v53 : i16
    %v98 = hw.constant 0 : i32
    %v99 = llhd.sig %v98 : i32
    cf.br ^b100(%v32 : i1)
  ^b100(%v101: i1):
    %v102 = func.call @f1(%v59, %v47, %v63) : (i16, i64, i65) -> i16
    %v103 = llhd.prb %v22 : i64
    %v104 = llhd.prb %v28 : i16
    %v105 = func.call @f1(%v59, %v47, %v63) : (i16, i64, i65) -> i16
    llhd.wait delay %t1, ^b106
  ^b106:
    %v107 = arith.addi %v54, %v104 : i16
    cf.cond_br %v101, ^b108, ^b109
  ^b108:
    %v111 = comb.extract %v105 from 11 : (i16) -> i5
    %v112 = hw.constant 0 : i59
    %v113 = comb.concat %v112, %v111 : i59, i5
    %v114 = arith.shli %v47, %v113 : i64
    cf.cond_br %v101, ^b115, ^b116
  ^b115:
    llhd.drv %v31, %v61 after %t2 : i1
    cf.br ^b117(%v37 : i1)
  ^b116:
    llhd.drv %v22, %v103 after %t2 : i64
    cf.br ^b117(%v101 : i1)
  ^b117(%v118: i1):
    cf.br ^b110(%v58 : i65)
  ^b109:
    %v119 = comb.extract %v63 from 39 : (i65) -> i1
    %v120 = arith.muli %v119, %v101 : i1
    %v121 = comb.and %v68, %v68 : i64
    llhd.drv %v31, %v119 after %eps if %v20 : i1
    cf.br ^b110(%v58 : i65)
  ^b110(%v122: i65):
    %v123 = hw.constant -1 : i7
    %v124 = comb.concat %v123, %v37 : i7, i1
    %v125 = math.absi %v124 : i8
    %v126 = arith.addi %v98, %v98 : i32
    %v127 = llhd.current_time
    %v128 = llhd.time_to_int %v127
    llhd.wait delay %delta, ^b129
  ^b129:
    %v130 = func.call @f1(%v53, %v103, %v63) : (i16, i64, i65) -> i16
    llhd.wait (%cl : i1), ^b131
  ^b131:
    cf.br ^b100(%v96 : i1)
  }
  llhd.process {
    %v133 = comb.replicate %v43 : (i2) -> i32
    %v134 = hw.struct_create (%v30, %v133) : !hw.struct<p: i1, q: i32>
    %v135 = hw.struct_extract %v134["q"] : !hw.struct<p: i1, q: i32>
    %v136 = llhd.sig %v61 : i1
    %v137 = llhd.sig %v54 : i16
    cf.br ^b138(%v38 : i8)
  ^b138(%v139: i8):
    %v140 = hw.constant 0x80 : i8
    %v141 = arith.floordivsi %v67, %v140 : i8
    %v142 = arith.ceildivui %v32, %v32 : i1
    llhd.wait delay %delta, (%cl : i1), ^b143
  ^b143:
    %v144 = llvm.mlir.constant(1 : i64) : i64
    %v145 = llvm.alloca %v144 x i32 : (i64) -> !llvm.ptr
    llvm.store %v135, %v145 : i32, !llvm.ptr
    %v146 = llvm.load %v145 : !llvm.ptr -> i32
    llhd.wait (%v20, %v23 : i1, i64), ^b147
  ^b147:
    %v148 = comb.replicate %v140 : (i8) -> i24
    %v149, %v150 = arith.mului_extended %v38, %v139 : i8
    cf.cond_br %v37, ^b151, ^b138(%v62 : i8)
  ^b151:
    llhd.halt
  }
}
