func.func @g(%a: i32, %b: i1, %fp: f64, %t: index) -> i32 attributes {foo = "bar"} {
  %c = arith.constant 5 : i32
  %d = arith.addi %a, %c overflow<nsw, nuw> : i32
  %d1 = arith.addi %a, %c : i32
  %e = arith.addf %fp, %fp fastmath<fast> : f64
  %e0 = arith.addf %fp, %fp : f64
  %e1 = arith.cmpf une, %fp, %fp : f64
  %e2 = arith.cmpi ult, %a, %c : i32
  %s = arith.select %b, %a, %c : i32
  %tr = arith.truncf %fp to_nearest_even : f64 to f32
  %ss:2 = math.sincos %fp : f64
  %sh = arith.divsi %a, %c exact : i32
  cf.cond_br %b weights([1, 2]), ^bb1(%a : i32), ^bb2
^bb1(%x: i32):
  cf.switch %x : i32, [ default: ^bb2, 42: ^bb1(%a : i32), 43: ^bb2 ]
^bb2:
  %r = scf.if %b -> (i32) { scf.yield %a : i32 } else { scf.yield %c : i32 }
  scf.if %b { %k = func.call @g(%a, %b, %fp, %t) : (i32, i1, f64, index) -> i32 }
  %q = scf.for %i = %t to %t step %t iter_args(%z = %a) -> (i32) { scf.yield %z : i32 }
  scf.for unsigned %i = %a to %a step %a : i32 { %kk = arith.addi %i, %i : i32 }
  %w = scf.while (%z = %a) : (i32) -> i32 { scf.condition(%b) %z : i32 } do { ^bb0(%y: i32): scf.yield %y : i32 }
  %ew = scf.execute_region -> i32 { scf.yield %a : i32 }
  %sw = scf.index_switch %t -> i32 case 2 { scf.yield %a : i32 } default { scf.yield %c : i32 }
  %a8 = arith.trunci %a : i32 to i8
  %fc = constant @f : (i8, i1) -> (i8, i1)
  %ci:2 = call_indirect %fc(%a8, %b) : (i8, i1) -> (i8, i1)
  %p = ub.poison : i32
  cf.assert %b, "msg"
  %u = builtin.unrealized_conversion_cast %a : i32 to i64
  return %r : i32
}
