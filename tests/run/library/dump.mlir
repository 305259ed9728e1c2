// RULE: library.dump
// WAVE: tb.n 0=xx 1000000=01 3000000=11

hw.module @tb() {
  %c0 = hw.constant 0 : i2
  %c1 = hw.constant 1 : i2
  %c2 = hw.constant 2 : i2
  %c3 = hw.constant 3 : i2
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %n = llhd.sig %c0 : i2
  %name = sim.string.literal "$TMP/waves"
  llhd.process {
    svx.syscall "$dumpfile"(%name) : (!sim.dstring) -> ()
    llhd.wait delay %ns, ^bb1
  ^bb1:
    svx.syscall "$dumpvars"() : () -> ()
    llhd.drv %n, %c1 after %eps : i2
    llhd.wait delay %ns, ^bb2
  ^bb2:
    svx.syscall "$dumpoff"() : () -> ()
    svx.syscall "$dumpflush"() : () -> ()
    llhd.drv %n, %c2 after %eps : i2
    llhd.wait delay %ns, ^bb3
  ^bb3:
    svx.syscall "$dumpon"() : () -> ()
    llhd.drv %n, %c3 after %eps : i2
    llhd.halt
  }
}
