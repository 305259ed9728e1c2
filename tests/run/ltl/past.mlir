// RULE: ltl.past
// OUT: 0 0
// OUT: 1 0
// OUT: 1 0
// OUT: 2 0
// OUT: 2 0
// OUT: 3 1
// OUT: 3 1
// OUT: 4 2

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
  %n = seq.compreg %next, %clock : i8
  %next = comb.add %n, %c1 : i8
  %p = ltl.past %n, 2 clk %cl : i8
  %half = llhd.constant_time <500ps, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
  llhd.process {
    llhd.wait delay %half, ^bb0a
  ^bb0a:
    %fmt0 = sim.fmt.dec %n specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %p specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.wait delay %ns, ^s0
  ^s0:
    %fmt5 = sim.fmt.dec %n specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal " "
    %fmt7 = sim.fmt.dec %p specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.wait delay %ns, ^s1
  ^s1:
    %fmt10 = sim.fmt.dec %n specifierWidth 0 : i8
    %fmt11 = sim.fmt.literal " "
    %fmt12 = sim.fmt.dec %p specifierWidth 0 : i8
    %fmt13 = sim.fmt.literal "\0A"
    %fmt14 = sim.fmt.concat (%fmt10, %fmt11, %fmt12, %fmt13)
    sim.proc.print %fmt14
    llhd.wait delay %ns, ^s2
  ^s2:
    %fmt15 = sim.fmt.dec %n specifierWidth 0 : i8
    %fmt16 = sim.fmt.literal " "
    %fmt17 = sim.fmt.dec %p specifierWidth 0 : i8
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt15, %fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    llhd.wait delay %ns, ^s3
  ^s3:
    %fmt20 = sim.fmt.dec %n specifierWidth 0 : i8
    %fmt21 = sim.fmt.literal " "
    %fmt22 = sim.fmt.dec %p specifierWidth 0 : i8
    %fmt23 = sim.fmt.literal "\0A"
    %fmt24 = sim.fmt.concat (%fmt20, %fmt21, %fmt22, %fmt23)
    sim.proc.print %fmt24
    llhd.wait delay %ns, ^s4
  ^s4:
    %fmt25 = sim.fmt.dec %n specifierWidth 0 : i8
    %fmt26 = sim.fmt.literal " "
    %fmt27 = sim.fmt.dec %p specifierWidth 0 : i8
    %fmt28 = sim.fmt.literal "\0A"
    %fmt29 = sim.fmt.concat (%fmt25, %fmt26, %fmt27, %fmt28)
    sim.proc.print %fmt29
    llhd.wait delay %ns, ^s5
  ^s5:
    %fmt30 = sim.fmt.dec %n specifierWidth 0 : i8
    %fmt31 = sim.fmt.literal " "
    %fmt32 = sim.fmt.dec %p specifierWidth 0 : i8
    %fmt33 = sim.fmt.literal "\0A"
    %fmt34 = sim.fmt.concat (%fmt30, %fmt31, %fmt32, %fmt33)
    sim.proc.print %fmt34
    llhd.wait delay %ns, ^s6
  ^s6:
    %fmt35 = sim.fmt.dec %n specifierWidth 0 : i8
    %fmt36 = sim.fmt.literal " "
    %fmt37 = sim.fmt.dec %p specifierWidth 0 : i8
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt35, %fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    llhd.wait delay %ns, ^s7
  ^s7:
    sim.terminate success, quiet
    llhd.halt
  }
}
