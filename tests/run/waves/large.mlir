// An array of more than 4096 elements is recorded only where --trace names elements.
//
// RULE: machine.wave.objects
// ARGS: --vcd $TMP/waves
// ERR: top.memory has 5000 elements and is not recorded

hw.module @top() {
  %c0 = hw.constant 0 : i8
  %z = hw.bitcast %w : (i40000) -> !hw.array<5000xi8>
  %w = hw.constant 0 : i40000
  %memory = llhd.sig %z : !hw.array<5000xi8>
}
