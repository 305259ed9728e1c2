// Waits of several delays, declared in the reverse order of their ends.
//
// RULE: machine.time.order, machine.step.delta, machine.wait.delay, machine.step.phases, llhd.constant_time
// RULE: llhd.process, llhd.wait, llhd.halt
// OUT: (0, 0, 1)
// OUT: (0, 0, 5)
// OUT: (0, 1, 0)
// OUT: (1ns, 0, 0)
// OUT: (1ns, 1, 0)

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %eps5 = llhd.constant_time <0ns, 0d, 5e>
  %ns1d = llhd.constant_time <1ns, 1d, 0e>
  llhd.process {
    llhd.wait delay %ns1d, ^bb1
  ^bb1:
    %fmt0 = sim.fmt.literal "(1ns, 1, 0)\0A"
    sim.proc.print %fmt0
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt1 = sim.fmt.literal "(1ns, 0, 0)\0A"
    sim.proc.print %fmt1
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %delta, ^bb1
  ^bb1:
    %fmt2 = sim.fmt.literal "(0, 1, 0)\0A"
    sim.proc.print %fmt2
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %eps5, ^bb1
  ^bb1:
    %fmt3 = sim.fmt.literal "(0, 0, 5)\0A"
    sim.proc.print %fmt3
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %eps, ^bb1
  ^bb1:
    %fmt4 = sim.fmt.literal "(0, 0, 1)\0A"
    sim.proc.print %fmt4
    llhd.halt
  }
}
