// Texts that end too early.

// ERROR: 4:32: a string does not end on its line
hw.module @m() attributes {a = "open
}
// -----
// ERROR: 10:20: expected an SSA value
// ERROR: 10:20: expected `}`
hw.module @m(in %a : i8) {
  %0 = comb.add %a,