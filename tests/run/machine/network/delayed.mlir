// RULE: machine.settle.delayed, llhd.drv.graph, llhd.delay, machine.event.transport
// OUT: 0fs drive 3 line 0
// OUT: 2ns drive 0 line 1
// OUT: 3ns drive 1 line 2
// OUT: 4ns drive 2 line 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %ns2 = llhd.constant_time <2ns, 0d, 0e>
  %s = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  %t = llhd.sig %c3 : i8
  %tv = llhd.prb %t : i8
  llhd.drv %t, %v after %ns2 : i8
  %d = llhd.delay %v by <1ns, 0d, 0e> : i8
  llhd.process {
    cf.br ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " drive "
    %fmt2 = sim.fmt.dec %tv specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal " line "
    %fmt4 = sim.fmt.dec %d specifierWidth 0 : i8
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.wait (%tv, %d : i8, i8), ^bb1
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %c1 after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %s, %c2 after %eps : i8
    llhd.halt
  }
}
