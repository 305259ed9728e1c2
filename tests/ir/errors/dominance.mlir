// Uses and definitions.

func.func @order(%c: i1) {
  // ERROR: 5:*: uses %later, which is defined later
  %0 = comb.add %later, %c : i1
  %later = comb.add %c, %c : i1
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  %one = comb.add %c, %c : i1
  cf.br ^bb3
^bb2:
  // ERROR: 13:*: uses %one, which is not defined on every path
  %1 = comb.add %one, %c : i1
  cf.br ^bb3
^bb3:
  // ERROR: 18:*: uses %one, which is not defined on every path
  %inner = scf.if %c -> i1 {
    %2 = comb.add %one, %c : i1
    scf.yield %2 : i1
  } else {
    // ERROR: 22:*: uses %inner, which is defined later, or by an operation around the use
    scf.yield %inner : i1
  }
  return
^unreachable:
  %3 = comb.add %4, %4 : i1
  %4 = comb.add %3, %one : i1
  return
}

