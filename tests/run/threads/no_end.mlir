// RULE: machine.thread.rounds
// ARGS: --max-deltas 100
// STATUS: 3
// ERR: more than 100 rounds at 0 fs
// Threads that make threads without end never leave the step.

hw.module @top() {
  llhd.process {
    func.call @again() : () -> ()
    llhd.halt
  }
}
func.func private @again() {
  %h = sim.fork join_type "join_none" {
    func.call @again() : () -> ()
  }
  return
}
