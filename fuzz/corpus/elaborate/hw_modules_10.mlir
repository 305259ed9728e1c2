hw.module @use_parametric(in %d : !hw.int<8>) {
  hw.instance "p" @parametric_none<S: none = "text", T: i1 = true>() -> ()
}
