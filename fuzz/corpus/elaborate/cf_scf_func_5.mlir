hw.module @graph_call(in %r : !llhd.ref<i8>, in %a : i8) {
  %0:2 = func.call @external(%a, %r) : (i8, !llhd.ref<i8>) -> (i8, i1)
}
