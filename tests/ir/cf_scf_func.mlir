// Control flow, functions, structured control flow, ub and builtin.

func.func @branches(%c: i1, %a: i8, %f: i32) -> i8 {
  cf.assert %c, "must hold"
  cf.assert %c, "kept" {kept}
  cf.cond_br %c, ^bb1, ^bb2(%a : i8)
^bb1:
  cf.br ^bb2(%a : i8)
^bb2(%x: i8):
  cf.cond_br %c weights([3, 5]), ^bb3(%x, %c : i8, i1), ^bb4 {kept}
^bb3(%y: i8, %z: i1):
  cf.switch %f : i32, [
    default: ^bb4,
    42: ^bb2(%y : i8),
    -1: ^bb3(%y, %z : i8, i1)
  ]
^bb4:
  cf.switch %f : i32, [
    default: ^bb5
  ] {kept}
^bb5:
  return %x : i8
}

func.func private @external(i8, !llhd.ref<i8>) -> (i8, i1)
func.func private @no_result()
func.func nested @attributed(%a: i8 {arg.note = 1 : i8}, %b: i1) -> (i8 {res.note = "r"}, i1) attributes {kept, other = 3 : i32} {
  func.return %a, %b : i8, i1
}
func.func private @external_attrs(%arg0: i8 {arg.note}) -> (i8 {res.note})
func.func @no_inline_here() attributes {no_inline} {
  return
}

func.func @calls(%r: !llhd.ref<i8>, %a: i8) -> i8 {
  %0:2 = call @external(%a, %r) : (i8, !llhd.ref<i8>) -> (i8, i1)
  %1:2 = func.call @external(%0#0, %r) {kept, no_inline} : (i8, !llhd.ref<i8>) -> (i8, i1)
  func.call @no_result() : () -> ()
  %f = constant @external : (i8, !llhd.ref<i8>) -> (i8, i1)
  %g = func.constant @no_result : () -> ()
  %2:2 = call_indirect %f(%a, %r) : (i8, !llhd.ref<i8>) -> (i8, i1)
  func.call_indirect %g() {kept} : () -> ()
  return %2#0 : i8
}

hw.module @graph_call(in %r : !llhd.ref<i8>, in %a : i8) {
  %0:2 = func.call @external(%a, %r) : (i8, !llhd.ref<i8>) -> (i8, i1)
}

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

func.func @undefined() {
  %0 = ub.poison : i8
  %1 = ub.poison {kept} : !hw.struct<a: i8>
  %2 = ub.poison <#ub.poison> : i32
  ub.unreachable
}

module @nested attributes {dbg.kept} {
  func.func private @inside()
}
builtin.module {
}

func.func @casts(%p: !llvm.ptr, %a: i8, %b: i1) {
  %0 = builtin.unrealized_conversion_cast %p : !llvm.ptr to !llhd.ref<i32>
  %1:2 = builtin.unrealized_conversion_cast %a, %b : i8, i1 to i1, i8 {kept}
  %2 = builtin.unrealized_conversion_cast to i32
  %3 = builtin.unrealized_conversion_cast %a : i8 to !hw.struct<x: i8>
  return
}

func.func public @public() { return }
func.func nested @inner() { return }
