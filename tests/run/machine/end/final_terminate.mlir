// RULE: machine.end.final-terminate, machine.end.starvation
// STATUS: 1
// OUT: first

hw.module @tb() {
  llhd.final {
    %fmt0 = sim.fmt.literal "first\0A"
    sim.proc.print %fmt0
    sim.terminate failure, quiet
    %fmt1 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt1
    llhd.halt
  }
  llhd.final {
    %fmt2 = sim.fmt.literal "skipped\0A"
    sim.proc.print %fmt2
    llhd.halt
  }
}
