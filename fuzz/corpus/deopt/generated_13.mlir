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
  %v1 = hw.constant 0x10000000000000000 : i65
  %v2 = llhd.sig %v1 : i65
  %v3 = llhd.prb %v2 : i65
  %v4 = hw.constant 1 : i300
  %v5 = llhd.sig %v4 : i300
  %v6 = llhd.prb %v5 : i300
  %v7 = hw.constant 1 : i1000
  %v8 = llhd.sig %v7 : i1000
  %v9 = llhd.prb %v8 : i1000
  %v10 = hw.constant 0x29f765dca6c7893d07b4040389abcdef0123456789abcdef0123456789abcdef0123456789a : i300
  %v11 = llhd.sig %v10 : i300
  %v12 = llhd.prb %v11 : i300
  %v13 = hw.constant 0x200000000000000000000000000000000 : i130
  %v14 = llhd.sig %v13 : i130
  %v15 = llhd.prb %v14 : i130
  %v16 = comb.extract %v15 from 117 : (i130) -> i8
  %v17 = hw.constant 0 : i292
  %v18 = comb.concat %v17, %v16 : i292, i8
  %v19 = llvm.shl %v6, %v18 : i300
  %v20 = llvm.sub %v15, %v15 : i130
  %v21 = comb.extract %v7 from 241 : (i1000) -> i256
  %v22 = arith.remsi %v21, %v21 : i256
  %v23 = hw.constant -1 : i63
  %v24 = arith.divsi %v23, %v23 : i63
  %v25 = comb.extract %v18 from 66 : (i300) -> i128
  %v26 = hw.array_create %v25, %v25, %v25, %v25 : i128
  %v27 = comb.extract %v9 from 270 : (i1000) -> i2
  %v28 = hw.array_inject %v26[%v27], %v25 : !hw.array<4xi128>, i2
  %v29 = hw.array_get %v28[%v27] : !hw.array<4xi128>, i2
  %v30 = math.ctpop %v29 : i128
  %v31 = comb.extract %v6 from 18 : (i300) -> i64
  %v32 = llvm.sub %v31, %v31 : i64
  %v33 = math.ctlz %v30 : i128
  %v35 = comb.parity %v3 : i65
  %v36 = hw.constant -1 : i63
  %v37 = seq.compreg %v34, %clock reset %v35, %v36 : i63
  %v38 = hw.array_create %v37, %v24 : i63
  %v39 = hw.array_create %v24 : i63
  %v40 = hw.array_concat %v38, %v39 : !hw.array<2xi63>, !hw.array<1xi63>
  %v41 = hw.array_get %v40[%v27] : !hw.array<3xi63>, i2
  %v42 = comb.divu %v31, %v32 : i64
  %v34 = hw.wire %v24 : i63
  %v43 = hw.constant 0 : i300
  %v44 = llhd.sig %v43 : i300
  %v45 = comb.concat %v30, %v9 : i128, i1000
  llhd.drv %v44, %v18 after %eps if %v35 : i300
  %v46, %v47 = arith.mului_extended %v9, %v9 : i1000
  llhd.drv %v44, %v43 after %t2 : i300
  %v48 = llhd.prb %v44 : i300
  %v49 = hw.constant 0x8000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : i1000
  %v50 = llhd.sig %v49 : i1000
  %v51 = llhd.prb %v50 : i1000
  llhd.process {
    cf.br ^b52
  ^b52:
    %v53 = comb.extract %v3 from 1 : (i65) -> i64
    %v54 = comb.extract %v9 from 529 : (i1000) -> i1
    %v55 = hw.union_create "p", %v53 : !hw.union<p: i64, q: i67>
    %v56 = hw.union_extract %v55["q"] : !hw.union<p: i64, q: i67>
    %v57 = hw.union_create "p", %v3 : !hw.union<p: i65, q: i68>
    %v58 = hw.union_extract %v57["q"] : !hw.union<p: i65, q: i68>
    llhd.drv %v50, %v9 after %eps : i1000
    llhd.wait (%v3, %v6, %v9 : i65, i300, i1000), ^b52
  }
  %v59 = llhd.process -> i300 {
    %v60 = llvm.urem %v3, %v3 : i65
    cf.br ^b61(%v6 : i300)
  ^b61(%v62: i300):
    %v63 = hw.constant -1 : i200
    %v64 = comb.icmp ugt %v63, %v63 : i200
    %v65 = arith.ori %v42, %v32 : i64
    llhd.wait yield (%v43 : i300), delay %t1, ^b66(%v60 : i65)
  ^b66(%v67: i65):
    %v68 = arith.extui %v16 : i8 to i63
    %v69 = arith.minsi %v41, %v68 : i63
    %v70 = math.absi %v65 : i64
    %v71 = arith.cmpi ult, %v70, %v70 : i64
    %v72 = arith.extui %v71 : i1 to i34
    %v73 = comb.xor %v60, %v60 : i65
    %v74, %v75 = arith.addui_extended %v69, %v41 : i63, i1
    %v76 = llhd.prb %v5 : i300
    llhd.wait yield (%v48 : i300), delay %delta, ^b77
  ^b77:
    %v78 = llvm.xor %v1, %v60 : i65
    %v79 = math.ctlz %v74 : i63
    %v80 = sim.fmt.dec %v79 specifierWidth 0 signed : i63
    %v81 = sim.fmt.literal "\0A"
    %v82 = sim.fmt.concat (%v80, %v81)
    sim.proc.print %v82
    %v83 = comb.extract %v43 from 286 : (i300) -> i9
    %v84 = comb.extract %v76 from 9 : (i300) -> i278
    %v85 = llhd.sig.extract %v5 from %v83 : <i300> -> <i278>
    llhd.drv %v85, %v84 after %t1 : i278
    %v86 = comb.divs %v25, %v33 : i128
    llhd.wait yield (%v43 : i300), delay %ns, ^b87
  ^b87:
    %v88 = math.ctlz %v63 : i200
    %v89 = arith.maxui %v32, %v32 : i64
    cf.cond_br %v71, ^b90, ^b61(%v62 : i300)
  ^b90:
    %v91 = comb.extract %v49 from 163 : (i1000) -> i300
    llhd.halt %v91 : i300
  }
  llhd.process {
    %v93 = hw.constant -1 : i330
    %v94 = comb.concat %v93, %v16 : i330, i8
    %v95 = llvm.trunc %v94 : i338 to i300
    %v96 = llhd.sig %v42 : i64
    %v97 = llhd.sig %v3 : i65
    cf.br ^b98(%v15 : i130)
  ^b98(%v99: i130):
    %v100, %v101 = arith.mului_extended %v19, %v95 : i300
    %v102 = llhd.prb %v5 : i300
    %v103, %v104 = arith.mului_extended %v3, %v3 : i65
    %v105 = comb.mods %v30, %v30 : i128
    %v106 = comb.extract %v42 from 11 : (i64) -> i5
    %v107 = hw.constant 0 : i59
    %v108 = comb.concat %v107, %v106 : i59, i5
    %v109 = arith.shrui %v32, %v108 : i64
    llhd.wait delay %ns, (%cl : i1), ^b110
  ^b110:
    llhd.drv %v2, %v104 after %delta : i65
    llhd.wait delay %t2, ^b111(%v33 : i128)
  ^b111(%v112: i128):
    cf.br ^b98(%v13 : i130)
  }
  llhd.process {
    %v114 = arith.subi %v30, %v29 : i128
    %v115 = llhd.sig %v18 : i300
    %v116 = llhd.sig %v114 : i128
    cf.br ^b117(%v10 : i300)
  ^b117(%v118: i300):
    %v119 = arith.minsi %v35, %v35 : i1
    %v120 = arith.extsi %v119 : i1 to i360
    %v121 = arith.trunci %v120 : i360 to i300
    %v122 = hw.array_create %v3, %v3, %v3, %v3 : i65
    %v123 = hw.array_slice %v122[%v27] : (!hw.array<4xi65>) -> !hw.array<2xi65>
    %v124 = hw.array_get %v123[%v35] : !hw.array<2xi65>, i1
    %v125 = arith.extsi %v51 : i1000 to i1022
    cf.cond_br %v119, ^b126, ^b127
  ^b126:
    %v129 = hw.constant 0 : i19
    %v130 = llvm.trunc %v129 : i19 to i1
    %v131 = hw.constant 0x11 : i7
    %v132 = hw.constant 0 : i123
    %v133 = comb.concat %v132, %v131 : i123, i7
    %v134 = comb.shrs %v13, %v133 : i130
    cf.br ^b128(%v130 : i1)
  ^b127:
    %v138 = comb.extract %v17 from 199 : (i292) -> i8
    %v135 = sim.queue.empty : <i8, 0>
    %v136 = sim.queue.push_back %v16 into %v135 : <i8, 0>
    %v137 = sim.queue.push_front %v138 into %v136 : <i8, 0>
    %v139 = hw.constant 1 : i32
    %v140 = sim.queue.get %v139 of %v137 : <i8, 0>
    cf.br ^b128(%v119 : i1)
  ^b128(%v141: i1):
    %v142 = hw.constant 0 : i56
    %v143 = comb.concat %v142, %v16 : i56, i8
    %v144 = hw.constant 1 : i64
    %v145 = hw.struct_create (%v42, %v144) : !hw.struct<p: i64, q: i64>
    %v146 = hw.struct_extract %v145["q"] : !hw.struct<p: i64, q: i64>
    %v147 = hw.array_create %v114, %v114 : i128
    %v148 = hw.bitcast %v147 : (!hw.array<2xi128>) -> i256
    %v149 = hw.constant 0x52 : i7
    %v150 = llhd.sig.extract %v2 from %v149 : <i65> -> <i63>
    llhd.drv %v150, %v37 after %ns : i63
    %v151 = arith.extui %v146 : i64 to i75
    %v152 = llvm.mul %v30, %v29 : i128
    %v153 = hw.array_create %v29, %v33 : i128
    %v154 = hw.array_create %v33 : i128
    %v155 = hw.array_concat %v153, %v154 : !hw.array<2xi128>, !hw.array<1xi128>
    %v156 = hw.array_get %v155[%v27] : !hw.array<3xi128>, i2
    llhd.wait delay %zero, ^b157(%v33 : i128)
  ^b157(%v158: i128):
    llhd.drv %v2, %v124 after %eps : i65
    %v159 = arith.extsi %v15 : i130 to i256
    %v160 = hw.constant 0 : i256
    %v161 = llvm.urem %v159, %v160 : i256
    %v162 = hw.constant 1 : i144
    %v163 = comb.concat %v162, %v142 : i144, i56
    %v164 = llvm.srem %v163, %v163 : i200
    llhd.drv %v116, %v158 after %eps : i128
    %v165 = llhd.prb %v116 : i128
    %v166 = math.ipowi %v161, %v159 : i256
    %v167 = llvm.select %v119, %v36, %v41 : i1, i63
    %v168 = comb.modu %v42, %v146 : i64
    llhd.drv %v5, %v59 after %delta : i300
    llhd.wait delay %zero, (%cl : i1), ^b169(%v51 : i1000)
  ^b169(%v170: i1000):
    llhd.drv %v8, %v49 after %eps if %v35 : i1000
    %v171 = hw.constant 1 : i199
    %v172 = comb.concat %v171, %cl : i199, i1
    %v173 = arith.extui %v30 : i128 to i200
    %v174 = arith.andi %v172, %v173 : i200
    llhd.drv %v2, %v124 after %t1 : i65
    llhd.drv %v14, %v20 after %t2 if %v141 : i130
    %v175 = hw.constant 1 : i708
    %v176 = comb.concat %v175, %v17 : i708, i292
    llhd.drv %v8, %v176 after %eps : i1000
    %v177 = arith.subi %v167, %v37 : i63
    %v180 = comb.extract %v45 from 463 : (i1128) -> i8
    %v178 = llvm.mlir.constant(1 : i64) : i64
    %v179 = llvm.alloca %v178 x i8 : (i64) -> !llvm.ptr
    llvm.store %v180, %v179 : i8, !llvm.ptr
    %v181 = llvm.load %v179 : !llvm.ptr -> i8
    %v182 = arith.shrsi %v141, %v119 : i1
    %v183 = hw.constant 0 : i292
    %v184 = comb.concat %v183, %v180 : i292, i8
    %v185 = llvm.ashr %v121, %v184 : i300
    llhd.wait (%cl : i1), ^b186
  ^b186:
    cf.br ^b117(%v185 : i300)
  }
}
