hw.module @bidirectional(inout %io : i8, in %a : i8) {
  hw.output
}
