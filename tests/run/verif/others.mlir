// RULE: verif.has_been_reset, verif.contract, verif.yield
// OUT: 00 3
// OUT: 00
// OUT: 11
// OUT: 11

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clk = llhd.sig %false : i1
  %cl = llhd.prb %clk : i1
  %clock = seq.to_clock %cl
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait delay %ns, ^toggle
  ^toggle:
    %not = comb.xor %cl, %true : i1
    llhd.drv %clk, %not after %eps : i1
    cf.br ^wait
  }
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %r = llhd.sig %false : i1
  %rst = llhd.prb %r : i1
  %sync = verif.has_been_reset %cl, sync %rst
  %async = verif.has_been_reset %cl, async %rst
  %k = verif.contract %c3 : i8 {
    verif.ensure %false : i1
  }
  llhd.process {
    %fmt0 = sim.fmt.dec %sync specifierWidth 0 : i1
    %fmt1 = sim.fmt.dec %async specifierWidth 0 : i1
    %fmt2 = sim.fmt.literal " "
    %fmt3 = sim.fmt.dec %k specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.drv %r, %true after %eps : i1
    llhd.wait delay %odd, ^bb1
  ^bb1:
    %fmt6 = sim.fmt.dec %sync specifierWidth 0 : i1
    %fmt7 = sim.fmt.dec %async specifierWidth 0 : i1
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.drv %r, %false after %eps : i1
    llhd.wait delay %delta, ^bb2
  ^bb2:
    llhd.wait delay %delta, ^bb3
  ^bb3:
    %fmt10 = sim.fmt.dec %sync specifierWidth 0 : i1
    %fmt11 = sim.fmt.dec %async specifierWidth 0 : i1
    %fmt12 = sim.fmt.literal "\0A"
    %fmt13 = sim.fmt.concat (%fmt10, %fmt11, %fmt12)
    sim.proc.print %fmt13
    llhd.wait delay %odd, ^bb4
  ^bb4:
    llhd.wait delay %odd, ^bb5
  ^bb5:
    %fmt14 = sim.fmt.dec %sync specifierWidth 0 : i1
    %fmt15 = sim.fmt.dec %async specifierWidth 0 : i1
    %fmt16 = sim.fmt.literal "\0A"
    %fmt17 = sim.fmt.concat (%fmt14, %fmt15, %fmt16)
    sim.proc.print %fmt17
    sim.terminate success, quiet
    llhd.halt
  }
  %odd = llhd.constant_time <1500ps, 0d, 0e>
}
