// RULE: machine.wave.objects
// ARGS: --vcd $TMP/waves --trace top.memory[4999]
// WAVE: top.memory[4999] 0=00000000

hw.module @top() {
  %c0 = hw.constant 0 : i8
  %z = hw.bitcast %w : (i40000) -> !hw.array<5000xi8>
  %w = hw.constant 0 : i40000
  %memory = llhd.sig %z : !hw.array<5000xi8>
}
