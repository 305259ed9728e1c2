// RULE: machine.wait.own-change, machine.wait.nothing, machine.wait.suspend
// OUT: 1ns woken by 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %s = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  llhd.process {
    llhd.drv %s, %c1 after %eps : i8
    llhd.wait (%v : i8), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " woken by "
    %fmt2 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %c2 after %eps : i8
    llhd.wait ^bb2
  ^bb2:
    %fmt5 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt5
    llhd.halt
  }
}
