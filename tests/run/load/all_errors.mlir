// RULE: machine.load.refused, machine.load.all-errors, ltl.until, ltl.eventually
// STATUS: 2
// ERR: ltl.until
// ERR: ltl.eventually

hw.module @tb(in %clk : i1, in %a : i1) {
  %n = ltl.until %a, %a : i1, i1
  %e = ltl.eventually %a : i1
  verif.clocked_assert %n, posedge %clk : !ltl.property
  verif.clocked_assert %e, posedge %clk : !ltl.property
}
