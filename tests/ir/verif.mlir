// Assertions, contracts, formal and simulation tests.

hw.module @assertions(in %a : i1, in %en : i1, in %clk : i1, in %x : i8) {
  %s = ltl.delay %a, 1, 0 : i1
  %p = ltl.not %s : !ltl.sequence
  verif.assert %a : i1
  verif.assert %s if %en label "seq" : !ltl.sequence
  verif.assert %p if %en {kept} : !ltl.property
  verif.assume %a if %en label "b" {kept} : i1
  verif.assume %p : !ltl.property
  verif.cover %a label "c" : i1
  verif.cover %s if %en : !ltl.sequence
  verif.clocked_assert %a, posedge %clk : i1
  verif.clocked_assert %p if %en, negedge %clk label "d" {kept} : !ltl.property
  verif.clocked_assume %s, edge %clk : !ltl.sequence
  verif.clocked_assume %a if %en, posedge %clk label "e" : i1
  verif.clocked_cover %a, posedge %clk : i1
  verif.clocked_cover %a if %en, posedge %clk label "f" : i1
  %h = verif.has_been_reset %clk, async %a
  %h1 = verif.has_been_reset %clk, sync %a {kept}
  %str = verif.format_verilog_string "x=%d"(%x) : i8
  verif.print %str
  %r = verif.contract %x : i8 {
    verif.require %a : i1
    verif.require %p if %en label "g" : !ltl.property
    verif.ensure %a : i1
    verif.ensure %s if %en label "h" {kept} : !ltl.sequence
  }
  verif.contract attributes {kept} {
  }
}

verif.formal @formal {depth = 20, mode = "bmc"} {
  %v = verif.symbolic_value : i8
  %w = verif.symbolic_value name "named" {kept} : i1
  verif.assert %w : i1
}
verif.formal @formal_kept {} attributes {kept} {
}
verif.simulation @simulation {} {
^bb0(%clk: !seq.clock, %init: i1):
  %true = hw.constant true
  verif.yield %true, %true : i1, i1
}

func.func @checkers(%step: i32, %v: i8) -> i1 {
  %b = verif.bmc bound 10 num_regs 1 initial_values [unit] attributes {kept} init {
    %c = hw.constant false
    %clk = seq.to_clock %c
    verif.yield %clk : !seq.clock
  } loop {
  ^bb0(%clk: !seq.clock):
    %0 = seq.clock_inv %clk
    verif.yield %0 : !seq.clock
  } circuit {
  ^bb0(%clk: !seq.clock, %in: i8, %reg: i8):
    %true = hw.constant true
    verif.assert %true : i1
    verif.yield %in, %reg : i8, i8
  }
  %l = verif.lec : i1 first {
  ^bb0(%a: i8):
    verif.yield %a : i8
  } second {
  ^bb0(%a: i8):
    verif.yield %a : i8
  }
  verif.lec {kept} first {
  ^bb0(%a: i8):
    verif.yield %a : i8
  } second {
  ^bb0(%a: i8):
    verif.yield %a : i8
  }
  %m = verif.refines : i1 first {
  ^bb0(%a: i8):
    verif.yield %a : i8
  } second {
  ^bb0(%a: i8):
    verif.yield %a : i8
  }
  verif.bmc.trace %step, "name", %v : i32, i8
  return %b : i1
}
