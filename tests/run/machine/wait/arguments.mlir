// RULE: machine.wait.arguments, machine.wait.suspend, machine.frame.captures
// OUT: argument 1, graph value 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %s = llhd.sig %c1 : i8
  %v = llhd.prb %s : i8
  llhd.process {
    llhd.wait delay %ns, ^bb1(%v : i8)
  ^bb1(%old: i8):
    %fmt0 = sim.fmt.literal "argument "
    %fmt1 = sim.fmt.dec %old specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal ", graph value "
    %fmt3 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
  llhd.process {
    llhd.drv %s, %c2 after %delta : i8
    llhd.halt
  }
}
