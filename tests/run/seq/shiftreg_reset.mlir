// RULE: seq.shiftreg, seq.shiftreg.reset
// OUT: 2
// OUT: 3
// OUT: 3
// OUT: 1

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
  %r = llhd.sig %true : i1
  %rst = llhd.prb %r : i1
  %s = seq.shiftreg[2] %c1, %clock, %true reset %rst, %c3 powerOn %c2 : i8
  %half = llhd.constant_time <500ps, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
  llhd.process {
    llhd.wait delay %half, ^bb0a
  ^bb0a:
    %fmt0 = sim.fmt.dec %s specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt3 = sim.fmt.dec %s specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.drv %r, %false after %eps : i1
    llhd.wait delay %two, ^bb2
  ^bb2:
    %fmt6 = sim.fmt.dec %s specifierWidth 0 : i8
    %fmt7 = sim.fmt.literal "\0A"
    %fmt8 = sim.fmt.concat (%fmt6, %fmt7)
    sim.proc.print %fmt8
    llhd.wait delay %two, ^bb3
  ^bb3:
    %fmt9 = sim.fmt.dec %s specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt9, %fmt10)
    sim.proc.print %fmt11
    sim.terminate success, quiet
    llhd.halt
  }
}
