// RULE: seq.clock_inv, seq.from_clock, seq.clock_mux, seq.clock_div, seq.const_clock, seq.clock_div.same-step
// OUT: 01000
// OUT: 10111
// OUT: 01100
// OUT: 10011
// OUT: 01000
// OUT: 10111

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
  %inv = seq.clock_inv %clock
  %div = seq.clock_div %clock by 1
  %div0 = seq.clock_div %clock by 0
  %low = seq.const_clock low
  %mux = seq.clock_mux %false, %low, %clock
  %a = seq.from_clock %inv
  %b = seq.from_clock %div
  %c = seq.from_clock %mux
  %d = seq.from_clock %div0
  %half = llhd.constant_time <500ps, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
  llhd.process {
    llhd.wait delay %half, ^bb0a
  ^bb0a:
    %fmt0 = sim.fmt.dec %cl specifierWidth 0 : i1
    %fmt1 = sim.fmt.dec %a specifierWidth 0 : i1
    %fmt2 = sim.fmt.dec %b specifierWidth 0 : i1
    %fmt3 = sim.fmt.dec %c specifierWidth 0 : i1
    %fmt4 = sim.fmt.dec %d specifierWidth 0 : i1
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.wait delay %ns, ^s0
  ^s0:
    %fmt7 = sim.fmt.dec %cl specifierWidth 0 : i1
    %fmt8 = sim.fmt.dec %a specifierWidth 0 : i1
    %fmt9 = sim.fmt.dec %b specifierWidth 0 : i1
    %fmt10 = sim.fmt.dec %c specifierWidth 0 : i1
    %fmt11 = sim.fmt.dec %d specifierWidth 0 : i1
    %fmt12 = sim.fmt.literal "\0A"
    %fmt13 = sim.fmt.concat (%fmt7, %fmt8, %fmt9, %fmt10, %fmt11, %fmt12)
    sim.proc.print %fmt13
    llhd.wait delay %ns, ^s1
  ^s1:
    %fmt14 = sim.fmt.dec %cl specifierWidth 0 : i1
    %fmt15 = sim.fmt.dec %a specifierWidth 0 : i1
    %fmt16 = sim.fmt.dec %b specifierWidth 0 : i1
    %fmt17 = sim.fmt.dec %c specifierWidth 0 : i1
    %fmt18 = sim.fmt.dec %d specifierWidth 0 : i1
    %fmt19 = sim.fmt.literal "\0A"
    %fmt20 = sim.fmt.concat (%fmt14, %fmt15, %fmt16, %fmt17, %fmt18, %fmt19)
    sim.proc.print %fmt20
    llhd.wait delay %ns, ^s2
  ^s2:
    %fmt21 = sim.fmt.dec %cl specifierWidth 0 : i1
    %fmt22 = sim.fmt.dec %a specifierWidth 0 : i1
    %fmt23 = sim.fmt.dec %b specifierWidth 0 : i1
    %fmt24 = sim.fmt.dec %c specifierWidth 0 : i1
    %fmt25 = sim.fmt.dec %d specifierWidth 0 : i1
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt21, %fmt22, %fmt23, %fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    llhd.wait delay %ns, ^s3
  ^s3:
    %fmt28 = sim.fmt.dec %cl specifierWidth 0 : i1
    %fmt29 = sim.fmt.dec %a specifierWidth 0 : i1
    %fmt30 = sim.fmt.dec %b specifierWidth 0 : i1
    %fmt31 = sim.fmt.dec %c specifierWidth 0 : i1
    %fmt32 = sim.fmt.dec %d specifierWidth 0 : i1
    %fmt33 = sim.fmt.literal "\0A"
    %fmt34 = sim.fmt.concat (%fmt28, %fmt29, %fmt30, %fmt31, %fmt32, %fmt33)
    sim.proc.print %fmt34
    llhd.wait delay %ns, ^s4
  ^s4:
    %fmt35 = sim.fmt.dec %cl specifierWidth 0 : i1
    %fmt36 = sim.fmt.dec %a specifierWidth 0 : i1
    %fmt37 = sim.fmt.dec %b specifierWidth 0 : i1
    %fmt38 = sim.fmt.dec %c specifierWidth 0 : i1
    %fmt39 = sim.fmt.dec %d specifierWidth 0 : i1
    %fmt40 = sim.fmt.literal "\0A"
    %fmt41 = sim.fmt.concat (%fmt35, %fmt36, %fmt37, %fmt38, %fmt39, %fmt40)
    sim.proc.print %fmt41
    llhd.wait delay %ns, ^s5
  ^s5:
    sim.terminate success, quiet
    llhd.halt
  }
}
