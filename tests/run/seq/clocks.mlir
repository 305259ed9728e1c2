// RULE: seq.clock_gate, seq.clock_gate.initial, seq.clock_gate.same-step, seq.clock_div, seq.clock_div.same-step, seq.clock_inv
// ARGS: --max-time 12ns
// OUT: 1ns plain 0 gated 0 half 0
// OUT: 3ns plain 1 gated 0 half 1
// OUT: 5ns plain 2 gated 1 half 1
// OUT: 7ns plain 3 gated 2 half 2
// OUT: 9ns plain 4 gated 3 half 2
// OUT: 11ns plain 5 gated 4 half 3

// The clock is 1 at first: the gate stays closed until it has been 0. All registers sample in one step.
hw.module @top() {
  %t = llhd.constant_time <1ns, 0d, 0e>
  %true = hw.constant true
  %s = llhd.sig %true : i1
  %v = llhd.prb %s : i1
  %not = comb.xor %v, %true : i1
  llhd.drv %s, %not after %t : i1
  %clk = seq.to_clock %v
  %gated = seq.clock_gate %clk, %true
  %half = seq.clock_div %clk by 1
  %one = hw.constant 1 : i8
  %a = seq.compreg %an, %clk : i8
  %an = comb.add %a, %one : i8
  %b = seq.compreg %a, %gated : i8
  %c = seq.compreg %cn, %half : i8
  %cn = comb.add %c, %one : i8
  %now = sim.fmt.current_time
  %l0 = sim.fmt.literal " plain "
  %f0 = sim.fmt.dec %a specifierWidth 0 : i8
  %l1 = sim.fmt.literal " gated "
  %f1 = sim.fmt.dec %b specifierWidth 0 : i8
  %l2 = sim.fmt.literal " half "
  %f2 = sim.fmt.dec %c specifierWidth 0 : i8
  %nl = sim.fmt.literal "\0A"
  %f = sim.fmt.concat (%now, %l0, %f0, %l1, %f1, %l2, %f2, %nl)
  %neg = seq.clock_inv %clk
  sim.print %f on %neg if %true
}
