// RULE: ltl.delay.unbounded, ltl.window-limit, machine.load.refused
// STATUS: 2
// ERR: 'ltl.delay' without an upper bound can't be simulated
// ERR: a window of more than 65536 ticks
// ERR: a property that names no clock
// ERR: a property on several clocks can't be simulated
// ERR: an empty repetition can't be simulated
// ERR: 'ltl.until' is not supported
// ERR: a property is checked in the body of a module, not in a process

hw.module @top(in %clk : i1, in %a : i1) {
  %d = ltl.delay %a, 1 : i1
  verif.clocked_assert %d, posedge %clk : !ltl.sequence
  %far = ltl.delay %a, 65537, 0 : i1
  verif.clocked_assert %far, posedge %clk : !ltl.sequence
  %s = ltl.delay %a, 1, 0 : i1
  verif.assert %s : !ltl.sequence
  %up = ltl.clocked_atom %a, posedge %clk : i1
  %down = ltl.clocked_atom %a, negedge %clk : i1
  %mixed = ltl.concat %up, %down : !ltl.sequence, !ltl.sequence
  verif.assert %mixed : !ltl.sequence
  %none = ltl.repeat %a, 0, 1 : i1
  verif.clocked_assert %none, posedge %clk : !ltl.sequence
  %u = ltl.until %a, %s : i1, !ltl.sequence
  verif.clocked_assert %u, posedge %clk : !ltl.property
  llhd.process {
    verif.assert %s : !ltl.sequence
    llhd.halt
  }
}
