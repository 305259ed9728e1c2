// A result that is one constant at every yield is that constant, and one that is another at every yield is that one.
hw.module @top(in %clk : i1, in %a : i8) {
  %true = hw.constant true
  %c5 = hw.constant 5 : i8
  %zero = llhd.constant_time <0ns, 0d, 1e>
  %s = llhd.sig %c5 : i8
  %r:4 = llhd.combinational -> i8, i1, i8, i8 {
    %big = comb.icmp ugt %a, %c5 : i8
    cf.cond_br %big, ^bb1, ^bb2
  ^bb1:
    llhd.yield %a, %true, %c5, %c5 : i8, i1, i8, i8
  ^bb2:
    llhd.yield %c5, %true, %a, %a : i8, i1, i8, i8
  }
  llhd.drv %s, %r#3 after %zero if %r#1 : i8
}
