hw.module @clocks(in %c : i1, in %en : i1, in %clk : !seq.clock) {
  %0 = seq.to_clock %c
  %1 = seq.from_clock %clk
  %2 = seq.clock_div %clk by 3
  %3 = seq.clock_gate %clk, %en
  %4 = seq.clock_gate %clk, %en, %c sym @gate
  %5 = seq.clock_inv %clk
  %6 = seq.clock_mux %c, %clk, %0
  %7 = seq.const_clock low
  %8 = seq.const_clock high
  %9 = seq.to_clock %c {kept}
}
