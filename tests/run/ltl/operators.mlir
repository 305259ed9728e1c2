// RULE: ltl.and, ltl.or, ltl.not, ltl.repeat, ltl.intersect, ltl.strong, ltl.weak, ltl.boolean_constant, ltl.attempt, verif.cover.count
// ARGS: --max-time 20ns
// ERR: cover 'and' in top: hit 5 times
// ERR: cover 'or' in top: hit 7 times
// ERR: cover 'not' in top: hit 4 times
// ERR: cover 'repeat' in top: hit 3 times
// ERR: cover 'intersect' in top: hit 3 times
// ERR: cover 'strong' in top: hit 5 times
// ERR: cover 'weak' in top: hit 5 times
// ERR: cover 'both' in top: hit 4 times
// ERR: cover 'either' in top: hit 7 times
// ERR: cover 'always' in top: hit 10 times

// Each cover counts the attempts, of ten ticks less the extent, that match or hold.
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
  %a_bits = hw.constant 315 : i10
  %a_now = comb.shru %a_bits, %k : i10
  %a = comb.extract %a_now from 0 : (i10) -> i1
  %b_bits = hw.constant 813 : i10
  %b_now = comb.shru %b_bits, %k : i10
  %b = comb.extract %b_now from 0 : (i10) -> i1
  %a1 = ltl.delay %a, 1, 0 : i1
  %b01 = ltl.delay %b, 0, 1 : i1
  %and = ltl.and %a1, %b01 : !ltl.sequence, !ltl.sequence
  verif.clocked_cover %and, posedge %clk label "and" : !ltl.sequence
  %or = ltl.or %a1, %b : !ltl.sequence, i1
  verif.clocked_cover %or, posedge %clk label "or" : !ltl.sequence
  %n = ltl.not %a1 : !ltl.sequence
  verif.clocked_cover %n, posedge %clk label "not" : !ltl.property
  %rep = ltl.repeat %a, 2, 1 : i1
  verif.clocked_cover %rep, posedge %clk label "repeat" : !ltl.sequence
  %a02 = ltl.delay %a, 0, 2 : i1
  %b1 = ltl.delay %b, 1, 0 : i1
  %int = ltl.intersect %a02, %b1 : !ltl.sequence, !ltl.sequence
  verif.clocked_cover %int, posedge %clk label "intersect" : !ltl.sequence
  %b2 = ltl.delay %b, 2, 0 : i1
  %strong = ltl.strong %b2 : !ltl.sequence
  %weak = ltl.weak %b2 : !ltl.sequence
  verif.clocked_cover %strong, posedge %clk label "strong" : !ltl.property
  verif.clocked_cover %weak, posedge %clk label "weak" : !ltl.property
  %both = ltl.and %a, %b : i1, i1
  verif.clocked_cover %both, posedge %clk label "both" : i1
  %pa = ltl.strong %a1 : !ltl.sequence
  %pb = ltl.strong %b : i1
  %either = ltl.or %pa, %pb : !ltl.property, !ltl.property
  verif.clocked_cover %either, posedge %clk label "either" : !ltl.property
  %always = ltl.boolean_constant true
  verif.clocked_cover %always, posedge %clk label "always" : !ltl.property
}
