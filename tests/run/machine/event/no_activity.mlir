// Neither a drive of the same content nor a change that is undone in the step wakes anyone.
//
// RULE: machine.event.no-activity, machine.step.net-change, machine.wait.undone
// OUT: 3ns 1

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
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %c0 after %eps : i8
    llhd.drv %s, %c0 after %delta : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %s, %c1 after %eps : i8
    llhd.drv %s, %c0 after %eps : i8
    llhd.wait delay %ns, ^bb3
  ^bb3:
    llhd.drv %s, %c1 after %eps : i8
    llhd.halt
  }
  llhd.process {
    llhd.wait (%v : i8), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
}
