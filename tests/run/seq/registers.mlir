// RULE: seq.firreg, seq.firreg.preset, seq.shiftreg, seq.shiftreg.reset, seq.initial.value, seq.from_immutable
// ARGS: --max-time 14ns
// OUT: 1ns 7 9
// OUT: 3ns 1 9
// OUT: 5ns 2 9
// OUT: 7ns 3 1
// OUT: 9ns 4 2
// OUT: 11ns 5 0
// OUT: 13ns 6 0

// A shift register of three elements, all 9 at first; its reset at 9 ns dominates the enable and clears all of them.
hw.module @top() {
  %t = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %false : i1
  %v = llhd.prb %s : i1
  %not = comb.xor %v, %true : i1
  llhd.drv %s, %not after %t : i1
  %clk = seq.to_clock %v
  %init = seq.initial() {
    %c = hw.constant 9 : i8
    seq.yield %c : i8
  } : () -> !seq.immutable<i8>
  %nine = seq.from_immutable %init : (!seq.immutable<i8>) -> i8
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %k = seq.compreg %next, %clk : i8
  %next = comb.add %k, %one : i8
  %c4 = hw.constant 4 : i8
  %rst = comb.icmp eq %k, %c4 : i8
  %f0 = seq.firreg %next clock %clk preset 7 : i8
  %shift = seq.shiftreg[3] %next, %clk, %true reset %rst, %zero powerOn %nine : i8
  %now = sim.fmt.current_time
  %sp = sim.fmt.literal " "
  %v0 = sim.fmt.dec %f0 specifierWidth 0 : i8
  %v1 = sim.fmt.dec %shift specifierWidth 0 : i8
  %nl = sim.fmt.literal "\0A"
  %f = sim.fmt.concat (%now, %sp, %v0, %sp, %v1, %nl)
  sim.print %f on %clk if %true
}
