// RULE: machine.call.no-suspend
// STATUS: 2
// ERR: error

llhd.coroutine private @c() {
  %t = llhd.constant_time <1ns, 0d, 0e>
  llhd.wait delay %t, ^bb1
^bb1:
  llhd.return
}
hw.module @tb() {
  llhd.final {
    llhd.call_coroutine @c() : () -> ()
    llhd.halt
  }
}
