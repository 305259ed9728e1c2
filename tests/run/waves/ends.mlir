// The file is complete after every end, with the contents at that point.
//
// RULE: machine.wave.flush, machine.end.no-close, machine.end.terminate
// ARGS: --vcd $TMP/waves
// STATUS: 1
// WAVE: top.s 0=00000000 1000000=00000001

hw.module @top() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %s = llhd.sig %c0 : i8
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %c1 after %eps : i8
    sim.terminate failure, quiet
    llhd.halt
  }
}
