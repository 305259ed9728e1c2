// The end takes effect at once, and does not close the time step: the assertion that fails is not judged.
//
// RULE: machine.end.terminate, machine.end.final-order, machine.end.no-close, sim.terminate, llhd.final
// RULE: machine.end.streams
// OUT: 0fs final 1: 0
// OUT: final 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %true : i1
  %v = llhd.prb %s : i1
  verif.assert %v label "never judged" : i1
  llhd.process {
    llhd.drv %s, %false after %eps : i1
    sim.terminate success, quiet
    %fmt0 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt0
    llhd.halt
  }
  llhd.final {
    %fmt1 = sim.fmt.current_time
    %fmt2 = sim.fmt.literal " final 1: "
    %fmt3 = sim.fmt.dec %v specifierWidth 0 : i1
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt1, %fmt2, %fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
  llhd.final {
    %fmt6 = sim.fmt.literal "final 2\0A"
    sim.proc.print %fmt6
    llhd.halt
  }
}
