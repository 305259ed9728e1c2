// A body that can't use values from above.

hw.module @m(in %c : i1) {
  hw.triggered posedge %c {
    // ERROR: 6:*: `%c` is not defined here
    %0 = comb.add %c, %c : i1
  }
}
