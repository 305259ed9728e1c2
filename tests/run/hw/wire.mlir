// RULE: hw.wire
// OUT: 5 5

hw.module @tb() {
  %c = hw.constant 5 : i8
  %w = hw.wire %c : i8
  llhd.process {
    %v = hw.wire %w name "v" : i8
    %f0 = sim.fmt.dec %w specifierWidth 0 : i8
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %v specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    llhd.halt
  }
}
