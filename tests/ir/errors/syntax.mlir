// What is no MLIR: the parser goes on after each.

hw.module @m(in %a : i8, in %b : i1) {
  // ERROR: 5:8: unknown operation `comb.nonsense`
  %0 = comb.nonsense %a : i8
  // ERROR: 7:20: expected `:`
  %1 = comb.add %a %a : i8
  // ERROR: 9:21: the value `%undefined` is not defined here
  %2 = comb.add %a, %undefined : i8
  // ERROR: 11:18: expected one of `eq`, `ne`, `slt`, `sle`, `sgt`, `sge`, `ult`, `ule`, `ugt`, `uge`, `ceq`, `cne`, `weq`, `wne`
  %3 = comb.icmp almost %a, %a : i8
  // ERROR: 13:20: expected an attribute
  %4 = hw.constant : i8
  // ERROR: 15:21: `%b` has the type `i1`, but `i8` is needed here
  %5 = comb.add %a, %b : i8
  // ERROR: 17:20: this number does not fit in 8 bits
  %6 = hw.constant 300 : i8
  // ERROR: 19:10: `comb.add` has 1 results here, but 2 are named
  %7:2 = comb.add %a, %a : i8
}
