// RULE: ltl.delay, ltl.concat, ltl.implication, ltl.attempt, verif.clocked_assert.property, ltl.window-limit, verif.cover.count, verif.clocked_cover
// ARGS: --max-time 20ns
// STATUS: 1
// ERR: assertion 'late' failed at 15000000 fs
// ERR: cover 'seen' in top: hit 2 times

// Tick k is at 2k - 1 ns. a ##1 b is matched by the attempts of ticks 1 and 5; c comes at tick 4, in time for the first, and not
// again: the attempt of tick 5 is decided at the end of its window, at tick 8.
hw.module @top() {
  %t = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %false : i1
  %clk = llhd.prb %s : i1
  %not = comb.xor %clk, %true : i1
  llhd.drv %s, %not after %t : i1
  %clock = seq.to_clock %clk
  %one = hw.constant 1 : i10
  %k = seq.compreg %next, %clock : i10
  %next = comb.add %k, %one : i10
  %a_bits = hw.constant 17 : i10
  %a_now = comb.shru %a_bits, %k : i10
  %a = comb.extract %a_now from 0 : (i10) -> i1
  %b_bits = hw.constant 34 : i10
  %b_now = comb.shru %b_bits, %k : i10
  %b = comb.extract %b_now from 0 : (i10) -> i1
  %c_bits = hw.constant 8 : i10
  %c_now = comb.shru %c_bits, %k : i10
  %c = comb.extract %c_now from 0 : (i10) -> i1
  %d = ltl.delay %b, 1, 0 : i1
  %s0 = ltl.concat %a, %d : i1, !ltl.sequence
  %r = ltl.delay %c, 1, 1 : i1
  %p = ltl.implication %s0, %r : !ltl.sequence, !ltl.sequence
  verif.clocked_assert %p, posedge %clk label "late" : !ltl.property
  verif.clocked_cover %s0, posedge %clk label "seen" : !ltl.sequence
}
