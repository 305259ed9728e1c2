// RULE: machine.call.no-suspend
// STATUS: 2
// ERR: which can't be suspended

hw.module @top() {
  llhd.final {
    llhd.call_coroutine @indirectly() : () -> ()
    llhd.halt
  }
}
llhd.coroutine @indirectly() {
  llhd.call_coroutine @waits() : () -> ()
  llhd.return
}
llhd.coroutine @waits() {
  %t = llhd.constant_time <1ns, 0d, 0e>
  llhd.wait delay %t, ^bb1
^bb1:
  llhd.return
}
