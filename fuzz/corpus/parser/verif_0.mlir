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
