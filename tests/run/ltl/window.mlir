// RULE: ltl.delay, ltl.concat, ltl.implication, ltl.attempt, verif.clocked_assert.property
// ARGS: --max-time 20ns
// STATUS: 1
// ERR: bad

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
  %is1 = comb.icmp eq %n, %c1 : i8
  %is2 = comb.icmp eq %n, %c2 : i8
  %is3 = comb.icmp eq %n, %c3 : i8
  %d2 = ltl.delay %is2, 1, 0 : i1
  %s = ltl.concat %is1, %d2 : i1, !ltl.sequence
  %d3 = ltl.delay %is3, 1, 1 : i1
  %good = ltl.implication %s, %d3 : !ltl.sequence, !ltl.sequence
  verif.clocked_assert %good, posedge %cl label "good" : !ltl.property
  %d1 = ltl.delay %is1, 1, 1 : i1
  %bad = ltl.implication %s, %d1 : !ltl.sequence, !ltl.sequence
  verif.clocked_assert %bad, posedge %cl label "bad" : !ltl.property
}
