// The latch is closed while the clock is high. A register behind the gate samples together with those before it.
//
// RULE: seq.clock_gate, seq.clock_gate.initial, seq.clock_gate.same-step
// OUT: 00 0 0
// OUT: 10 1 0
// OUT: enabled while high: 0
// OUT: 11 2 1
// OUT: disabled while high: 1

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
  %en = llhd.sig %false : i1
  %e = llhd.prb %en : i1
  %gated = seq.clock_gate %clock, %e
  %g = seq.from_clock %gated
  %count = seq.compreg %next, %clock : i8
  %next = comb.add %count, %c1 : i8
  %behind = seq.compreg %count, %gated : i8
  %half = llhd.constant_time <500ps, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
  llhd.process {
    llhd.wait delay %half, ^bb0a
  ^bb0a:
    %fmt0 = sim.fmt.dec %cl specifierWidth 0 : i1
    %fmt1 = sim.fmt.dec %g specifierWidth 0 : i1
    %fmt2 = sim.fmt.literal " "
    %fmt3 = sim.fmt.dec %count specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal " "
    %fmt5 = sim.fmt.dec %behind specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt8 = sim.fmt.dec %cl specifierWidth 0 : i1
    %fmt9 = sim.fmt.dec %g specifierWidth 0 : i1
    %fmt10 = sim.fmt.literal " "
    %fmt11 = sim.fmt.dec %count specifierWidth 0 : i8
    %fmt12 = sim.fmt.literal " "
    %fmt13 = sim.fmt.dec %behind specifierWidth 0 : i8
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt8, %fmt9, %fmt10, %fmt11, %fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    llhd.drv %en, %true after %eps : i1
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %fmt16 = sim.fmt.literal "enabled while high: "
    %fmt17 = sim.fmt.dec %g specifierWidth 0 : i1
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    llhd.wait delay %two, ^bb3
  ^bb3:
    %fmt20 = sim.fmt.dec %cl specifierWidth 0 : i1
    %fmt21 = sim.fmt.dec %g specifierWidth 0 : i1
    %fmt22 = sim.fmt.literal " "
    %fmt23 = sim.fmt.dec %count specifierWidth 0 : i8
    %fmt24 = sim.fmt.literal " "
    %fmt25 = sim.fmt.dec %behind specifierWidth 0 : i8
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt20, %fmt21, %fmt22, %fmt23, %fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    llhd.drv %en, %false after %eps : i1
    llhd.wait delay %delta, ^bb4
  ^bb4:
    %fmt28 = sim.fmt.literal "disabled while high: "
    %fmt29 = sim.fmt.dec %g specifierWidth 0 : i1
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    sim.terminate success, quiet
    llhd.halt
  }
}
