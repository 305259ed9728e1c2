// RULE: ltl.attempt.disable, ltl.implication
// ARGS: --max-time 20ns
// STATUS: 1
// ERR: assertion 'second' failed at 13000000 fs

// The attempt of tick 1 is dropped at tick 2, where the enable is 0; that of tick 5 fails at tick 7.
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
  %b_bits = hw.constant 0 : i10
  %b_now = comb.shru %b_bits, %k : i10
  %b = comb.extract %b_now from 0 : (i10) -> i1
  %en_bits = hw.constant 1021 : i10
  %en_now = comb.shru %en_bits, %k : i10
  %en = comb.extract %en_now from 0 : (i10) -> i1
  %r = ltl.delay %b, 2, 0 : i1
  %p = ltl.implication %a, %r : i1, !ltl.sequence
  verif.clocked_assert %p if %en, posedge %clk label "second" : !ltl.property
}
