// The end is missing.
// ERROR: 6:20: expected an SSA value
// ERROR: 6:20: expected `}`

hw.module @m(in %a : i8) {
  %0 = comb.add %a,