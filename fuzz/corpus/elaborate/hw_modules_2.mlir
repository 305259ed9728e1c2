hw.module @commented(in %a : i1) attributes {comment = "about this module"} {
  hw.output
}
