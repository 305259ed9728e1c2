// Sequences and properties.

hw.module @ltl(in %a : i1, in %b : i1, in %clk : i1, in %x : i8) {
  %s = ltl.delay %a, 1 : i1
  %s1 = ltl.delay %s, 0, 2 {kept} : !ltl.sequence
  %p = ltl.not %a : i1
  %0 = ltl.and %a, %b : i1, i1
  %1 = ltl.and %s, %p : !ltl.sequence, !ltl.property
  %2 = ltl.or %a, %s : i1, !ltl.sequence
  %3 = ltl.intersect %s, %s1 : !ltl.sequence, !ltl.sequence
  %4 = ltl.boolean_constant true
  %5 = ltl.boolean_constant false {kept}
  %6 = ltl.clock %a, posedge %clk : i1
  %7 = ltl.clock %s, negedge %clk : !ltl.sequence
  %8 = ltl.clock %p, edge %clk : !ltl.property
  %9 = ltl.clocked_atom %a, posedge %clk : i1
  %10 = ltl.clocked_delay %a, posedge %clk, 3 : i1
  %11 = ltl.clocked_delay %s, posedge %clk, 3, 1 : !ltl.sequence
  %12 = ltl.concat %a, %s : i1, !ltl.sequence
  %13 = ltl.eventually %p : !ltl.property
  %14 = ltl.goto_repeat %a, 1, 2 : i1
  %15 = ltl.non_consecutive_repeat %s, 1, 2 : !ltl.sequence
  %16 = ltl.repeat %a, 1 : i1
  %17 = ltl.repeat %a, 1, 0 : i1
  %18 = ltl.implication %a, %p : i1, !ltl.property
  %19 = ltl.until %s, %p : !ltl.sequence, !ltl.property
  %20 = ltl.past %x, 2 clk %clk : i8
  %21 = ltl.sampled %x : i8
  %22 = ltl.strong %s : !ltl.sequence
  %23 = ltl.weak %a : i1
  %24 = ltl.or %a, %b {kept} : i1, i1
}
