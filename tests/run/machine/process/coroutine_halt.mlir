// In a coroutine, halt ends the whole process.
//
// RULE: llhd.halt, machine.process.halt
// OUT: before

llhd.coroutine private @stop() {
  llhd.halt
}
hw.module @tb() {
  llhd.process {
    %f0 = sim.fmt.literal "before\0A"
    sim.proc.print %f0
    llhd.call_coroutine @stop() : () -> ()
    %f1 = sim.fmt.literal "never\0A"
    sim.proc.print %f1
    llhd.halt
  }
}
