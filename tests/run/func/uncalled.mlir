// A function that nothing calls may call itself without end.
//
// RULE: llhd.process
// OUT: loaded

func.func private @deep(%x: i8) -> i8 {
  %y = func.call @deep(%x) : (i8) -> i8
  return %y : i8
}
hw.module @tb() {
  llhd.process {
    %f0 = sim.fmt.literal "loaded"
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    llhd.halt
  }
}
