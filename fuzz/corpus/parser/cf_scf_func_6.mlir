func.func @structured(%c: i1, %lb: index, %ub: index, %step: index, %a: i8, %i32: i32) -> i8 {
  scf.if %c {
    cf.assert %c, "then"
  }
  scf.if %c {
    scf.yield
  } else {
    cf.assert %c, "else"
  } {kept}
  %0 = scf.if %c -> (i8) {
    scf.yield %a : i8
  } else {
    %x = scf.if %c -> i8 {
      scf.yield %a : i8
    } else {
      scf.yield %a : i8
    }
    scf.yield %x : i8
  }
  scf.for %i = %lb to %ub step %step {
    cf.assert %c, "loop"
  }
  scf.for unsigned %i = %i32 to %i32 step %i32 : i32 {
  } {kept}
  %1:2 = scf.for %i = %lb to %ub step %step iter_args(%x = %a, %y = %c) -> (i8, i1) {
    scf.yield %x, %y : i8, i1
  }
  %2 = scf.while (%x = %a) : (i8) -> i8 {
    scf.condition(%c) %x : i8
  } do {
  ^bb0(%y: i8):
    scf.yield %y : i8
  }
  scf.while : () -> () {
    scf.condition(%c) {kept}
  } do {
    scf.yield
  } attributes {kept}
  %3:2 = scf.while (%x = %a, %y = %c) : (i8, i1) -> (i1, i8) {
    scf.condition(%y) %y, %x : i1, i8
  } do {
  ^bb0(%y: i1, %x: i8):
    scf.yield %x, %y : i8, i1
  }
  scf.index_switch %lb
  case 2 {
    scf.yield
  }
  default {
  }
  %4 = scf.index_switch %lb {kept} -> i8
  case 2 {
    scf.yield %a : i8
  }
  case -5 {
    scf.yield %a : i8
  }
  default {
    scf.yield %a : i8
  }
  %5 = scf.execute_region -> i8 {
    cf.br ^bb1(%a : i8)
  ^bb1(%x: i8):
    scf.yield %x : i8
  }
  scf.execute_region no_inline {
    scf.yield
  }
  return %5 : i8
}
