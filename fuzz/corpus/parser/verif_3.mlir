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
