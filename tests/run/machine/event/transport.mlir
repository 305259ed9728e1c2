// Issuing an event cancels none, neither earlier nor later ones.
//
// RULE: machine.event.transport, llhd.drv.real, machine.step.delta
// OUT: 0fs 0
// OUT: 1ns 3
// OUT: 2ns 1
// OUT: 3ns 2

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
  %ns3 = llhd.constant_time <3ns, 0d, 0e>
  %s = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  llhd.process {
    llhd.drv %s, %c1 after %ns2 : i8
    llhd.drv %s, %c2 after %ns3 : i8
    llhd.drv %s, %c3 after %ns : i8
    llhd.halt
  }
  llhd.process {
    cf.br ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.wait (%v : i8), ^bb1
  }
}
