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
