// ltl.not is refused by name.
//
// The engine loads the design without a word.
//
// RULE: ltl.not, machine.load.refused
// STATUS: 2
// ERR: ltl.not

hw.module @tb(in %clk : i1, in %a : i1) {
  %n = ltl.not %a : i1
  verif.clocked_assert %n, posedge %clk : !ltl.property
}
