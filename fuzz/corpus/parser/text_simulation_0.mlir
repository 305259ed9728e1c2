llhd.global_signal @counter : i8 init {
  %0 = hw.constant 3 : i8
  llhd.yield %0 : i8
}
