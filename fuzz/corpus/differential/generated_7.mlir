func.func private @f1(%v2: i2, %v3: i8, %v4: i7) -> i16 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v5 = llhd.sig %v2 : i2
  %v6 = hw.constant 0x2 : i2
  %v7 = comb.concat %v6, %v2 : i2, i2
  %v8 = llhd.sig %v7 : i4
  %v9 = hw.constant false
  %v10 = arith.divui %v9, %v9 : i1
  %v11 = comb.replicate %v7 : (i4) -> i64
  %v12 = llvm.mul %v11, %v11 : i64
  %v13 = hw.constant 0x400000000000000 : i59
  %v14 = comb.concat %v13, %v7 : i59, i4
  %v15 = llvm.or %v14, %v14 : i63
  %v16 = comb.extract %v12 from 27 : (i64) -> i16
  return %v16 : i16
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
  %v17 = hw.constant 0x049be4b04 : i33
  %v18 = llhd.sig %v17 : i33
  %v19 = llhd.prb %v18 : i33
  %v20 = hw.constant false
  %v21 = llhd.sig %v20 : i1
  %v22 = llhd.prb %v21 : i1
  %v23 = hw.constant 1 : i8
  %v24 = llhd.sig %v23 : i8
  %v25 = llhd.prb %v24 : i8
  %v26 = hw.constant -1 : i8
  %v27 = llhd.sig %v26 : i8
  %v28 = llhd.prb %v27 : i8
  %v29 = comb.replicate %v22 : (i1) -> i17
  %v30 = arith.trunci %v29 : i17 to i16
  %v31 = arith.extui %cl : i1 to i32
  %v32 = llvm.mul %v31, %v31 : i32
  %v33, %v34 = arith.subui_extended %v28, %v25 : i8, i1
  %v35 = hw.constant 1 : i63
  %v36 = hw.struct_create (%v35, %v35) : !hw.struct<value: i63, unknown: i63>
  %v37 = llhd.sig %v36 : !hw.struct<value: i63, unknown: i63>
  %v38 = hw.struct_create (%v35, %v35) : !hw.struct<value: i63, unknown: i63>
  llhd.drv %v37, %v38 after %eps : !hw.struct<value: i63, unknown: i63>
  %v39 = hw.struct_create (%v35, %v35) : !hw.struct<value: i63, unknown: i63>
  llhd.drv %v37, %v39 after %zero : !hw.struct<value: i63, unknown: i63>
  %v40 = llhd.prb %v37 : !hw.struct<value: i63, unknown: i63>
  %v41 = hw.struct_extract %v40["value"] : !hw.struct<value: i63, unknown: i63>
  %v42 = hw.struct_extract %v40["unknown"] : !hw.struct<value: i63, unknown: i63>
  llhd.process {
    %v44 = comb.extract %v26 from 4 : (i8) -> i1
    %v45 = arith.ori %v34, %v44 : i1
    %v46 = arith.extsi %v31 : i32 to i64
    cf.br ^b47(%v46 : i64)
  ^b47(%v48: i64):
    %v49 = comb.extract %v33 from 3 : (i8) -> i2
    %v50 = sim.fmt.bin %v49 : i2
    %v51 = sim.fmt.literal "\0A"
    %v52 = sim.fmt.concat (%v50, %v51)
    sim.proc.print %v52
    %v53 = hw.constant -1 : i8
    %v54 = comb.extract %v48 from 25 : (i64) -> i7
    %v55 = func.call @f1(%v49, %v53, %v54) : (i2, i8, i7) -> i16
    %v56 = arith.maxsi %v49, %v49 : i2
    cf.cond_br %v22, ^b57, ^b58
  ^b57:
    %v60 = llvm.srem %v48, %v48 : i64
    %v61 = llvm.sub %v22, %v45 : i1
    cf.br ^b59(%v46 : i64)
  ^b58:
    %v62 = llhd.prb %v21 : i1
    %v63 = hw.constant -1 : i64
    cf.br ^b59(%v63 : i64)
  ^b59(%v64: i64):
    llhd.wait delay %t1, ^b65
  ^b65:
    llhd.drv %v27, %v25 after %eps : i8
    %v66 = llvm.sdiv %v48, %v64 : i64
    %v67 = comb.extract %v66 from 56 : (i64) -> i4
    %v68 = comb.extract %v35 from 10 : (i63) -> i4
    %v69 = hw.array_create %v67, %v68, %v68, %v67 : i4
    %v70 = hw.array_slice %v69[%v49] : (!hw.array<4xi4>) -> !hw.array<2xi4>
    %v71 = hw.array_get %v70[%v45] : !hw.array<2xi4>, i1
    llhd.wait delay %t1, (%cl : i1), ^b72
  ^b72:
    cf.br ^b47(%v66 : i64)
  }
  llhd.process {
    %v74 = comb.extract %v41 from 44 : (i63) -> i7
    %v75 = hw.array_create %v19, %v19 : i33
    %v76 = hw.array_create %v19 : i33
    %v77 = hw.array_concat %v75, %v76 : !hw.array<2xi33>, !hw.array<1xi33>
    %v78 = hw.constant 0x3 : i2
    %v79 = hw.array_get %v77[%v78] : !hw.array<3xi33>, i2
    %v80 = llhd.sig %v78 : i2
    cf.br ^b81(%v79 : i33)
  ^b81(%v82: i33):
    %v83 = arith.extsi %v17 : i33 to i63
    %v84 = hw.constant 0x10a26d75 : i30
    %v85 = comb.concat %v84, %v79 : i30, i33
    %v86 = arith.minsi %v83, %v85 : i63
    %v87 = comb.extract %v30 from 3 : (i16) -> i8
    %v88 = arith.ceildivui %v23, %v87 : i8
    %v89 = hw.constant 1 : i25
    %v90 = comb.concat %v89, %v88 : i25, i8
    %v91 = arith.select %v22, %v19, %v90 : i33
    %v92 = hw.constant 0 : i64
    %v93 = arith.extui %v78 : i2 to i64
    %v94 = comb.extract %v28 from 2 : (i8) -> i5
    %v95 = hw.constant 0 : i59
    %v96 = comb.concat %v95, %v94 : i59, i5
    %v97 = arith.shrsi %v92, %v96 : i64
    cf.cond_br %v34, ^b98, ^b99
  ^b98:
    %v101, %v102 = arith.addui_extended %v74, %v74 : i7, i1
    cf.br ^b100(%v32 : i32)
  ^b99:
    llhd.drv %v27, %v33 after %t1 : i8
    cf.br ^b100(%v32 : i32)
  ^b100(%v103: i32):
    llhd.wait (%cl : i1), ^b104(%v92 : i64)
  ^b104(%v105: i64):
    %v106 = arith.extui %v84 : i30 to i64
    %v107 = llvm.or %v93, %v106 : i64
    %v108 = comb.or %v34, %cl : i1
    cf.cond_br %v108, ^b109, ^b81(%v91 : i33)
  ^b109:
    llhd.halt
  }
  llhd.process {
    %v111 = comb.extract %v33 from 0 : (i8) -> i4
    %v112 = hw.constant 0 : i28
    %v113 = comb.concat %v112, %v111 : i28, i4
    %v114 = arith.shrui %v32, %v113 : i32
    %v115 = llhd.sig %v33 : i8
    %v116 = llhd.sig %v114 : i32
    cf.br ^b117(%v19 : i33)
  ^b117(%v118: i33):
    %v119 = hw.constant 0x40 : i7
    %v120 = arith.extui %v114 : i32 to i63
    %v121 = hw.struct_create (%v119, %v120) : !hw.struct<p: i7, q: i63>
    %v122 = hw.struct_inject %v121["p"], %v119 : !hw.struct<p: i7, q: i63>
    %v123 = hw.struct_extract %v122["p"] : !hw.struct<p: i7, q: i63>
    %v124 = hw.constant -1 : i33
    %v125 = arith.ceildivui %v124, %v124 : i33
    %v126 = arith.maxsi %v19, %v125 : i33
    llhd.wait delay %ns, ^b127
  ^b127:
    llhd.drv %v18, %v126 after %delta if %v22 : i33
    %v128 = comb.icmp sge %v125, %v125 : i33
    llhd.wait (%cl : i1), ^b129(%v123 : i7)
  ^b129(%v130: i7):
    cf.br ^b117(%v118 : i33)
  }
  llhd.process {
    %v132, %v133 = arith.subui_extended %v35, %v41 : i63, i1
    %v134 = llhd.sig %v19 : i33
    cf.br ^b135(%v28 : i8)
  ^b135(%v136: i8):
    %v137 = llhd.current_time
    %v138 = llhd.time_to_int %v137
    %v139 = comb.replicate %v20 : (i1) -> i4
    %v140 = arith.extsi %v139 : i4 to i16
    %v141 = comb.extract %v139 from 0 : (i4) -> i2
    %v142 = hw.struct_create (%v22, %v141) : !hw.struct<p: i1, q: i2>
    %v143 = hw.struct_inject %v142["p"], %v20 : !hw.struct<p: i1, q: i2>
    %v144 = hw.struct_extract %v143["p"] : !hw.struct<p: i1, q: i2>
    llhd.drv %v21, %v22 after %eps : i1
    %v145 = comb.extract %v19 from 6 : (i33) -> i7
    %v146 = func.call @f1(%v141, %v136, %v145) : (i2, i8, i7) -> i16
    %v147 = sim.fmt.dec %v17 specifierWidth 0 : i33
    %v148 = sim.fmt.literal "\0A"
    %v149 = sim.fmt.concat (%v147, %v148)
    sim.proc.print %v149
    llhd.wait delay %delta, (%cl : i1), ^b150(%v26 : i8)
  ^b150(%v151: i8):
    %v152 = llhd.prb %v18 : i33
    %v153 = hw.array_create %v145, %v145 : i7
    %v154 = hw.bitcast %v153 : (!hw.array<2xi7>) -> i14
    %v155 = hw.constant 0x2000000000000000 : i62
    %v156 = comb.concat %v155, %v133 : i62, i1
    %v157, %v158 = arith.mului_extended %v35, %v156 : i63
    %v159 = arith.divui %v146, %v146 : i16
    llhd.drv %v134, %v152 after %eps : i33
    %v160 = llhd.prb %v134 : i33
    %v161 = llhd.prb %v18 : i33
    %v162 = llhd.prb %v27 : i8
    llhd.wait (%cl : i1), ^b163
  ^b163:
    %v164 = comb.parity %v31 : i32
    %v165 = comb.mul %v138, %v138, %v138 : i64
    cf.cond_br %v144, ^b166, ^b135(%v162 : i8)
  ^b166:
    llhd.halt
  }
}
