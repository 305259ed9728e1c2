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
  %v1 = hw.constant -1 : i2
  %v2 = llhd.sig %v1 : i2
  %v3 = llhd.prb %v2 : i2
  %v4 = hw.constant -1 : i64
  %v5 = llhd.sig %v4 : i64
  %v6 = llhd.prb %v5 : i64
  %v7 = hw.constant true
  %v8 = llhd.sig %v7 : i1
  %v9 = llhd.prb %v8 : i1
  %v10 = hw.constant 1 : i63
  %v11 = llhd.sig %v10 : i63
  %v12 = llhd.prb %v11 : i63
  %v13 = hw.constant 0 : i63
  %v14 = llhd.sig %v13 : i63
  %v15 = llhd.prb %v14 : i63
  %v16 = hw.constant false
  %v17 = llhd.sig %v16 : i1
  %v18 = llhd.prb %v17 : i1
  %v19 = hw.constant 0 : i8
  %v20 = comb.divs %v19, %v19 : i8
  %v21 = hw.constant 1 : i63
  %v22 = comb.extract %v19 from 1 : (i8) -> i5
  %v23 = hw.constant 0 : i58
  %v24 = comb.concat %v23, %v22 : i58, i5
  %v25 = llvm.lshr %v21, %v24 : i63
  %v26 = hw.constant 1 : i63
  %v27 = hw.struct_create (%v26, %v26) : !hw.struct<value: i63, unknown: i63>
  %v28 = llhd.sig %v27 : !hw.struct<value: i63, unknown: i63>
  %v29 = hw.struct_create (%v24, %v21) : !hw.struct<value: i63, unknown: i63>
  llhd.drv %v28, %v29 after %ns : !hw.struct<value: i63, unknown: i63>
  %v30 = hw.struct_create (%v12, %v21) : !hw.struct<value: i63, unknown: i63>
  llhd.drv %v28, %v30 after %t1 : !hw.struct<value: i63, unknown: i63>
  %v31 = llhd.prb %v28 : !hw.struct<value: i63, unknown: i63>
  %v32 = hw.struct_extract %v31["value"] : !hw.struct<value: i63, unknown: i63>
  %v33 = hw.struct_extract %v31["unknown"] : !hw.struct<value: i63, unknown: i63>
  %v34 = hw.constant 0x80 : i8
  %v35 = llhd.sig %v34 : i8
  %v36 = llhd.prb %v35 : i8
  llhd.process {
    cf.br ^b37
  ^b37:
    %v38 = comb.extract %v6 from 52 : (i64) -> i8
    %v39 = comb.icmp ceq %v38, %v38 : i8
    llhd.drv %v35, %v38 after %eps : i8
    llhd.wait (%v3, %v6, %v9 : i2, i64, i1), ^b37
  }
  llhd.process {
    %v41 = hw.array_create %v16, %v16, %v16, %v16 : i1
    %v42 = hw.array_slice %v41[%v3] : (!hw.array<4xi1>) -> !hw.array<2xi1>
    %v43 = hw.array_get %v42[%v7] : !hw.array<2xi1>, i1
    %v44 = hw.constant 1 : i27
    %v45 = comb.concat %v44, %v22 : i27, i5
    %v46 = llhd.sig %v45 : i32
    cf.br ^b47(%v3 : i2)
  ^b47(%v48: i2):
    %v49 = comb.extract %v23 from 52 : (i58) -> i4
    %v50, %v51 = arith.subui_extended %v49, %v49 : i4, i1
    llhd.wait delay %zero, ^b52
  ^b52:
    %v53 = llhd.prb %v2 : i2
    %v54 = math.cttz %v3 : i2
    llhd.wait delay %t2, ^b55(%v6 : i64)
  ^b55(%v56: i64):
    cf.br ^b47(%v1 : i2)
  }
  llhd.process {
    %v58 = hw.constant -1 : i33
    %v59 = hw.constant 0 : i28
    %v60 = comb.concat %v59, %v22 : i28, i5
    %v61 = arith.shrui %v58, %v60 : i33
    %v62 = hw.constant 0x3fcb : i15
    %v63 = comb.concat %v62, %v9 : i15, i1
    %v64 = llhd.sig %v63 : i16
    cf.br ^b65(%v63 : i16)
  ^b65(%v66: i16):
    %v67 = llhd.prb %v11 : i63
    llhd.drv %v17, %v18 after %t1 if %v16 : i1
    %v68 = llhd.prb %v17 : i1
    %v70 = comb.extract %v58 from 4 : (i33) -> i16
    llhd.wait (%cl : i1), ^b69(%v70 : i16)
  ^b69(%v71: i16):
    cf.br ^b65(%v70 : i16)
  }
  llhd.process {
    %v73 = arith.extsi %v22 : i5 to i33
    %v74, %v75 = arith.mulsi_extended %v73, %v73 : i33
    %v76 = comb.extract %v74 from 21 : (i33) -> i7
    %v77 = comb.extract %v23 from 17 : (i58) -> i16
    %v78 = llhd.sig %v77 : i16
    cf.br ^b79(%v76 : i7)
  ^b79(%v80: i7):
    %v81 = comb.icmp ceq %v74, %v74 : i33
    %v82 = arith.divui %v4, %v6 : i64
    %v83 = comb.reverse %v82 : i64
    llhd.wait delay %t2, (%cl : i1), ^b84(%v75 : i33)
  ^b84(%v85: i33):
    %v86 = arith.extsi %v85 : i33 to i95
    cf.cond_br %v18, ^b87, ^b88
  ^b87:
    %v90 = comb.extract %v15 from 53 : (i63) -> i7
    %v91 = comb.extract %v32 from 50 : (i63) -> i7
    %v92 = hw.constant 0 : i5
    %v93 = comb.concat %v92, %v3 : i5, i2
    %v94 = arith.shrui %v90, %v93 : i7
    cf.br ^b89(%v82 : i64)
  ^b88:
    llhd.drv %v8, %v81 after %delta : i1
    cf.br ^b89(%v83 : i64)
  ^b89(%v95: i64):
    llhd.wait delay %t1, ^b96
  ^b96:
    %v97 = hw.constant 0x3 : i2
    %v98 = comb.extract %v77 from 7 : (i16) -> i2
    %v99 = arith.xori %v97, %v98 : i2
    %v100 = comb.truth_table %v18, %v81 -> [false, false, false, true]
    cf.cond_br %v7, ^b101, ^b79(%v80 : i7)
  ^b101:
    llhd.halt
  }
  llhd.process {
    %v103 = comb.replicate %v18 : (i1) -> i7
    %v104 = comb.replicate %v18 : (i1) -> i32
    %v105 = hw.struct_create (%v103, %v104) : !hw.struct<p: i7, q: i32>
    %v106 = hw.struct_inject %v105["p"], %v103 : !hw.struct<p: i7, q: i32>
    %v107 = hw.struct_extract %v106["p"] : !hw.struct<p: i7, q: i32>
    %v108 = comb.extract %v32 from 39 : (i63) -> i7
    %v109 = llhd.sig %v108 : i7
    cf.br ^b110(%v25 : i63)
  ^b110(%v111: i63):
    %v112 = sim.fmt.hex %v107, isUpper false : i7
    %v113 = sim.fmt.literal "\0A"
    %v114 = sim.fmt.concat (%v112, %v113)
    sim.proc.print %v114
    llhd.wait delay %t2, ^b115
  ^b115:
    cf.br ^b110(%v21 : i63)
  }
}
