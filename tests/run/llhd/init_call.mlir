// The call behind an init is made before time 0, and not repeated by the first settling.
//
// RULE: llhd.sig.init-call
// OUT: called
// OUT: 7

func.func private @plus(%x: i8) -> i8 {
  %c = hw.constant 3 : i8
  %f0 = sim.fmt.literal "called"
  %f1 = sim.fmt.literal "\0A"
  %f2 = sim.fmt.concat (%f0, %f1)
  sim.proc.print %f2
  %y = comb.add %x, %c : i8
  return %y : i8
}
hw.module @tb() {
  %c = hw.constant 4 : i8
  %y = func.call @plus(%c) : (i8) -> i8
  %s = llhd.sig %y : i8
  llhd.process {
    %v = llhd.prb %s : i8
    %f3 = sim.fmt.dec %v specifierWidth 0 : i8
    %f4 = sim.fmt.literal "\0A"
    %f5 = sim.fmt.concat (%f3, %f4)
    sim.proc.print %f5
    llhd.halt
  }
}
