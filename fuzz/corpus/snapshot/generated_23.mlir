func.func private @f1(%v2: i63, %v3: i7, %v4: i16) -> i64 {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %t1 = llhd.constant_time <500ps, 0d, 0e>
  %t2 = llhd.constant_time <3ns, 0d, 0e>
  %t3 = llhd.constant_time <1300ps, 0d, 0e>
  %v5 = hw.constant 0xbbdf8dd6 : i32
  %v6 = llhd.sig %v5 : i32
  %v7 = hw.constant 0x343c0 : i18
  %v8 = arith.trunci %v7 : i18 to i4
  %v9 = hw.constant -1 : i2
  %v10 = math.ctpop %v9 : i2
  %v11 = arith.extsi %v8 : i4 to i64
  return %v11 : i64
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
  %v12 = hw.constant false
  %v13 = llhd.sig %v12 : i1
  %v14 = llhd.prb %v13 : i1
  %v15 = hw.constant 0xa6ee6205 : i32
  %v16 = llhd.sig %v15 : i32
  %v17 = llhd.prb %v16 : i32
  %v18 = hw.constant 0x08e424284 : i33
  %v19 = llhd.sig %v18 : i33
  %v20 = llhd.prb %v19 : i33
  %v21 = hw.constant 0x8 : i4
  %v22 = llhd.sig %v21 : i4
  %v23 = llhd.prb %v22 : i4
  %v24 = comb.icmp wne %v18, %v18 : i33
  %v25 = comb.extract %v17 from 12 : (i32) -> i7
  %v26 = comb.icmp ugt %v25, %v25 : i7
  %v27 = hw.constant 1 : i16
  %v28 = comb.shl %v27, %v27 : i16
  %v29 = seq.firmem 0, 1, undefined, undefined : <4 x 64, mask 8>
  %v30 = hw.constant 0 : i2
  %v31 = arith.extsi %v26 : i1 to i64
  %v32 = comb.extract %v28 from 0 : (i16) -> i8
  seq.firmem.write_port %v29[%v30] = %v31, clock %clock enable %v24 mask %v32 : <4 x 64, mask 8>, i8
  %v33 = comb.extract %v18 from 28 : (i33) -> i2
  %v34 = seq.firmem.read_port %v29[%v33], clock %clock : <4 x 64, mask 8>
  %v35 = hw.constant 0 : i8
  %v36 = llhd.sig %v35 : i8
  %v37 = llhd.prb %v36 : i8
  llhd.process {
    cf.br ^b38
  ^b38:
    %v39 = comb.extract %v17 from 16 : (i32) -> i4
    %v40 = comb.replicate %v14 : (i1) -> i4
    %v41 = hw.constant 0 : i3
    %v42 = comb.concat %v41, %v14 : i3, i1
    %v43 = comb.shrs %v39, %v42 : i4
    %v44 = hw.constant -1 : i5
    %v45 = comb.concat %v44, %v41 : i5, i3
    llhd.drv %v36, %v45 after %eps : i8
    llhd.wait (%v14, %v17, %v20 : i1, i32, i33), ^b38
  }
  llhd.process {
    %v47, %v48 = arith.subui_extended %v24, %v26 : i1, i1
    %v49 = llhd.sig %v20 : i33
    cf.br ^b50(%v21 : i4)
  ^b50(%v51: i4):
    %v52 = sim.fmt.dec %v34 specifierWidth 0 signed : i64
    %v53 = sim.fmt.literal "\0A"
    %v54 = sim.fmt.concat (%v52, %v53)
    sim.proc.print %v54
    llhd.drv %v49, %v20 after %eps : i33
    %v55 = llhd.prb %v49 : i33
    %v56 = llhd.prb %v16 : i32
    %v57 = llvm.select %v48, %v33, %v33 : i1, i2
    %v58 = arith.floordivsi %v56, %v56 : i32
    %v59 = comb.extract %v32 from 0 : (i8) -> i7
    %v60 = comb.mods %v59, %v59 : i7
    llhd.wait delay %t2, ^b61
  ^b61:
    cf.br ^b50(%v51 : i4)
  }
  llhd.process {
    %v63 = hw.constant 0x4000000000000 : i51
    %v64 = comb.concat %v63, %v14 : i51, i1
    %v65 = comb.extract %v64 from 25 : (i52) -> i7
    %v66 = llhd.sig %v17 : i32
    %v67 = hw.constant -1 : i55
    %v68 = comb.concat %v67, %v37 : i55, i8
    %v69 = llhd.sig %v68 : i63
    cf.br ^b70(%v23 : i4)
  ^b70(%v71: i4):
    %v72 = llhd.prb %v22 : i4
    %v73 = llhd.prb %v22 : i4
    %v74 = hw.struct_create (%v37, %v14) : !hw.struct<p: i8, q: i1>
    %v75 = hw.struct_inject %v74["p"], %v37 : !hw.struct<p: i8, q: i1>
    %v76 = hw.struct_extract %v75["p"] : !hw.struct<p: i8, q: i1>
    %v77 = comb.divs %v27, %v28 : i16
    %v78 = arith.ori %v33, %v30 : i2
    %v79 = hw.constant -1 : i32
    %v80 = comb.concat %v79, %cl : i32, i1
    %v81 = arith.divsi %v80, %v18 : i33
    llhd.wait (%v14, %v17 : i1, i32), ^b82
  ^b82:
    cf.br ^b70(%v73 : i4)
  }
}
