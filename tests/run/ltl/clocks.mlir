// RULE: ltl.clock, ltl.clocked_atom, ltl.clocked_delay, verif.assert.property
// ARGS: --max-time 20ns
// STATUS: 1
// ERR: assertion 'atom' failed at 5000000 fs
// ERR: assertion 'delayed' failed at 5000000 fs

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
  %a_bits = hw.constant 3 : i10
  %a_now = comb.shru %a_bits, %k : i10
  %a = comb.extract %a_now from 0 : (i10) -> i1
  %b_bits = hw.constant 3 : i10
  %b_now = comb.shru %b_bits, %k : i10
  %b = comb.extract %b_now from 0 : (i10) -> i1
  %a0 = ltl.clocked_atom %a, posedge %clk : i1
  %p = ltl.implication %true, %a0 : i1, !ltl.sequence
  verif.assert %p label "atom" : !ltl.property
  %d = ltl.clocked_delay %b, posedge %clk, 1, 0 : i1
  %q = ltl.implication %b, %d : i1, !ltl.sequence
  %c = ltl.clock %q, posedge %clk : !ltl.property
  verif.assert %c label "delayed" : !ltl.property
}
