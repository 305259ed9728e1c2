hw.module @triggered(in %clk : i1, in %a : i8, in %b : i1) {
  hw.triggered posedge %clk(%a, %b) : i8, i1 {
  ^bb0(%x: i8, %y: i1):
    %0 = comb.add %x, %x : i8
  }
  hw.triggered negedge %clk {
  } {kept}
  hw.triggered edge %clk {
    %0 = hw.constant 1 : i1
  }
}
