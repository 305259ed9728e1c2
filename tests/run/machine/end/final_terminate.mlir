// RULE: machine.end.final-terminate, machine.end.starvation
// STATUS: 1
// OUT: first

hw.module @tb() {
  llhd.final {
    %f0 = sim.fmt.literal "first\0A"
    sim.proc.print %f0
    sim.terminate failure, quiet
    %f1 = sim.fmt.literal "never\0A"
    sim.proc.print %f1
    llhd.halt
  }
  llhd.final {
    %f2 = sim.fmt.literal "skipped\0A"
    sim.proc.print %f2
    llhd.halt
  }
}
