// RULE: machine.thread.no-suspend
// STATUS: 2
// ERR: makes threads or waits for them, but it can't be suspended

func.func private @spawn() {
  %h = sim.fork join_type "join_none" {
  }
  return
}
func.func private @outer() {
  func.call @spawn() : () -> ()
  return
}
hw.module @top() {
  llhd.final {
    func.call @outer() : () -> ()
    llhd.halt
  }
}
