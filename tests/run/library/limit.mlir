// RULE: library.limit
// STATUS: 3
// ERR: a string of 1073741825 is more than 1073741824

hw.module @tb() {
  %n = hw.constant 1073741825 : i32
  %s = sim.string.literal "x"
  llhd.process {
    %r = svx.syscall "string.replicate"(%s, %n) : (!sim.dstring, i32) -> !sim.dstring
    llhd.halt
  }
}
