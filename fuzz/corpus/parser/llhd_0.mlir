llhd.global_signal @with_init : i8 init {
  %0 = hw.constant 7 : i8
  llhd.yield %0 : i8
}
