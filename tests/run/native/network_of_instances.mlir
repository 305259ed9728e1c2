// The network of instances: connections behind each other, from a register and back to it, with a constant of each instance.
//
// RULE: machine.network.connection, seq.compreg
// ARGS: --max-time 6ns
// OUT:     0     0     0     0     0
// OUT:    37    38    39    40    41
// OUT:    74    76    78    80    82

hw.module @chain(in %clk : !seq.clock, in %seed : i16, out count : i16) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %zero = hw.constant 0 : i16
  %one = hw.constant 1 : i16
  %first = comb.add %count, %seed : i16
  %s0 = llhd.sig %zero : i16
  llhd.drv %s0, %first after %eps : i16
  %p1 = llhd.prb %s0 : i16
  %v1 = comb.add %p1, %one : i16
  %s1 = llhd.sig %zero : i16
  llhd.drv %s1, %v1 after %eps : i16
  %p2 = llhd.prb %s1 : i16
  %v2 = comb.add %p2, %one : i16
  %s2 = llhd.sig %zero : i16
  llhd.drv %s2, %v2 after %eps : i16
  %p3 = llhd.prb %s2 : i16
  %v3 = comb.add %p3, %one : i16
  %s3 = llhd.sig %zero : i16
  llhd.drv %s3, %v3 after %eps : i16
  %p4 = llhd.prb %s3 : i16
  %v4 = comb.add %p4, %one : i16
  %s4 = llhd.sig %zero : i16
  llhd.drv %s4, %v4 after %eps : i16
  %p5 = llhd.prb %s4 : i16
  %v5 = comb.add %p5, %one : i16
  %s5 = llhd.sig %zero : i16
  llhd.drv %s5, %v5 after %eps : i16
  %p6 = llhd.prb %s5 : i16
  %v6 = comb.add %p6, %one : i16
  %s6 = llhd.sig %zero : i16
  llhd.drv %s6, %v6 after %eps : i16
  %p7 = llhd.prb %s6 : i16
  %v7 = comb.add %p7, %one : i16
  %s7 = llhd.sig %zero : i16
  llhd.drv %s7, %v7 after %eps : i16
  %p8 = llhd.prb %s7 : i16
  %v8 = comb.add %p8, %one : i16
  %s8 = llhd.sig %zero : i16
  llhd.drv %s8, %v8 after %eps : i16
  %p9 = llhd.prb %s8 : i16
  %v9 = comb.add %p9, %one : i16
  %s9 = llhd.sig %zero : i16
  llhd.drv %s9, %v9 after %eps : i16
  %p10 = llhd.prb %s9 : i16
  %v10 = comb.add %p10, %one : i16
  %s10 = llhd.sig %zero : i16
  llhd.drv %s10, %v10 after %eps : i16
  %p11 = llhd.prb %s10 : i16
  %v11 = comb.add %p11, %one : i16
  %s11 = llhd.sig %zero : i16
  llhd.drv %s11, %v11 after %eps : i16
  %p12 = llhd.prb %s11 : i16
  %v12 = comb.add %p12, %one : i16
  %s12 = llhd.sig %zero : i16
  llhd.drv %s12, %v12 after %eps : i16
  %p13 = llhd.prb %s12 : i16
  %v13 = comb.add %p13, %one : i16
  %s13 = llhd.sig %zero : i16
  llhd.drv %s13, %v13 after %eps : i16
  %p14 = llhd.prb %s13 : i16
  %v14 = comb.add %p14, %one : i16
  %s14 = llhd.sig %zero : i16
  llhd.drv %s14, %v14 after %eps : i16
  %p15 = llhd.prb %s14 : i16
  %v15 = comb.add %p15, %one : i16
  %s15 = llhd.sig %zero : i16
  llhd.drv %s15, %v15 after %eps : i16
  %p16 = llhd.prb %s15 : i16
  %v16 = comb.add %p16, %one : i16
  %s16 = llhd.sig %zero : i16
  llhd.drv %s16, %v16 after %eps : i16
  %p17 = llhd.prb %s16 : i16
  %v17 = comb.add %p17, %one : i16
  %s17 = llhd.sig %zero : i16
  llhd.drv %s17, %v17 after %eps : i16
  %p18 = llhd.prb %s17 : i16
  %v18 = comb.add %p18, %one : i16
  %s18 = llhd.sig %zero : i16
  llhd.drv %s18, %v18 after %eps : i16
  %p19 = llhd.prb %s18 : i16
  %v19 = comb.add %p19, %one : i16
  %s19 = llhd.sig %zero : i16
  llhd.drv %s19, %v19 after %eps : i16
  %p20 = llhd.prb %s19 : i16
  %v20 = comb.add %p20, %one : i16
  %s20 = llhd.sig %zero : i16
  llhd.drv %s20, %v20 after %eps : i16
  %p21 = llhd.prb %s20 : i16
  %v21 = comb.add %p21, %one : i16
  %s21 = llhd.sig %zero : i16
  llhd.drv %s21, %v21 after %eps : i16
  %p22 = llhd.prb %s21 : i16
  %v22 = comb.add %p22, %one : i16
  %s22 = llhd.sig %zero : i16
  llhd.drv %s22, %v22 after %eps : i16
  %p23 = llhd.prb %s22 : i16
  %v23 = comb.add %p23, %one : i16
  %s23 = llhd.sig %zero : i16
  llhd.drv %s23, %v23 after %eps : i16
  %p24 = llhd.prb %s23 : i16
  %v24 = comb.add %p24, %one : i16
  %s24 = llhd.sig %zero : i16
  llhd.drv %s24, %v24 after %eps : i16
  %p25 = llhd.prb %s24 : i16
  %v25 = comb.add %p25, %one : i16
  %s25 = llhd.sig %zero : i16
  llhd.drv %s25, %v25 after %eps : i16
  %p26 = llhd.prb %s25 : i16
  %v26 = comb.add %p26, %one : i16
  %s26 = llhd.sig %zero : i16
  llhd.drv %s26, %v26 after %eps : i16
  %p27 = llhd.prb %s26 : i16
  %v27 = comb.add %p27, %one : i16
  %s27 = llhd.sig %zero : i16
  llhd.drv %s27, %v27 after %eps : i16
  %p28 = llhd.prb %s27 : i16
  %v28 = comb.add %p28, %one : i16
  %s28 = llhd.sig %zero : i16
  llhd.drv %s28, %v28 after %eps : i16
  %p29 = llhd.prb %s28 : i16
  %v29 = comb.add %p29, %one : i16
  %s29 = llhd.sig %zero : i16
  llhd.drv %s29, %v29 after %eps : i16
  %p30 = llhd.prb %s29 : i16
  %v30 = comb.add %p30, %one : i16
  %s30 = llhd.sig %zero : i16
  llhd.drv %s30, %v30 after %eps : i16
  %p31 = llhd.prb %s30 : i16
  %v31 = comb.add %p31, %one : i16
  %s31 = llhd.sig %zero : i16
  llhd.drv %s31, %v31 after %eps : i16
  %p32 = llhd.prb %s31 : i16
  %v32 = comb.add %p32, %one : i16
  %s32 = llhd.sig %zero : i16
  llhd.drv %s32, %v32 after %eps : i16
  %p33 = llhd.prb %s32 : i16
  %v33 = comb.add %p33, %one : i16
  %s33 = llhd.sig %zero : i16
  llhd.drv %s33, %v33 after %eps : i16
  %p34 = llhd.prb %s33 : i16
  %v34 = comb.add %p34, %one : i16
  %s34 = llhd.sig %zero : i16
  llhd.drv %s34, %v34 after %eps : i16
  %p35 = llhd.prb %s34 : i16
  %v35 = comb.add %p35, %one : i16
  %s35 = llhd.sig %zero : i16
  llhd.drv %s35, %v35 after %eps : i16
  %p36 = llhd.prb %s35 : i16
  %v36 = comb.add %p36, %one : i16
  %s36 = llhd.sig %zero : i16
  llhd.drv %s36, %v36 after %eps : i16
  %last = llhd.prb %s36 : i16
  %count = seq.compreg %last, %clk initial %begin : i16
  %begin = seq.initial() {
    %nothing = hw.constant 0 : i16
    seq.yield %nothing : i16
  } : () -> !seq.immutable<i16>
  hw.output %count : i16
}

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %low = hw.constant 0 : i1
  %high = hw.constant 1 : i1
  %clock = llhd.sig %low : i1
  %bit = llhd.prb %clock : i1
  %clk = seq.to_clock %bit
  %seed1 = hw.constant 1 : i16
  %c1 = hw.instance "c1" @chain(clk: %clk: !seq.clock, seed: %seed1: i16) -> (count: i16)
  %seed2 = hw.constant 2 : i16
  %c2 = hw.instance "c2" @chain(clk: %clk: !seq.clock, seed: %seed2: i16) -> (count: i16)
  %seed3 = hw.constant 3 : i16
  %c3 = hw.instance "c3" @chain(clk: %clk: !seq.clock, seed: %seed3: i16) -> (count: i16)
  %seed4 = hw.constant 4 : i16
  %c4 = hw.instance "c4" @chain(clk: %clk: !seq.clock, seed: %seed4: i16) -> (count: i16)
  %seed5 = hw.constant 5 : i16
  %c5 = hw.instance "c5" @chain(clk: %clk: !seq.clock, seed: %seed5: i16) -> (count: i16)
  %sp = sim.fmt.literal " "
  %nl = sim.fmt.literal "\0A"
  llhd.process {
    cf.br ^print
  ^print:
    llhd.wait delay %ns, ^now
  ^now:
    %f1 = sim.fmt.dec %c1 : i16
    %f2 = sim.fmt.dec %c2 : i16
    %f3 = sim.fmt.dec %c3 : i16
    %f4 = sim.fmt.dec %c4 : i16
    %f5 = sim.fmt.dec %c5 : i16
    %all = sim.fmt.concat (%f1, %sp, %f2, %sp, %f3, %sp, %f4, %sp, %f5, %nl)
    sim.proc.print %all
    llhd.drv %clock, %high after %eps : i1
    llhd.wait delay %ns, ^fall
  ^fall:
    llhd.drv %clock, %low after %eps : i1
    cf.br ^print
  }
}
