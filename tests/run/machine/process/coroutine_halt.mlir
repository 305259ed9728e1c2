// In a coroutine, halt ends the whole process.
//
// RULE: llhd.halt, machine.process.halt
// OUT: before

llhd.coroutine private @stop() {
  llhd.halt
}
hw.module @tb() {
  llhd.process {
    %fmt0 = sim.fmt.literal "before\0A"
    sim.proc.print %fmt0
    llhd.call_coroutine @stop() : () -> ()
    %fmt1 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt1
    llhd.halt
  }
}
