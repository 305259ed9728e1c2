// A real part resets delta and epsilon, a delta part resets epsilon.
//
// RULE: machine.time.add, machine.time.order, machine.wait.delay
// OUT: B at (1ns, 1, 0)
// OUT: B at (1ns, 2, 0)
// OUT: drive at (1ns, 2, 1)
// OUT: A at (1ns, 3, 0)
// OUT: B at (1ns, 3, 1)
// OUT: A at (2ns, 0, 0)
// OUT: B at (2ns, 0, 1)

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %a = llhd.constant_time <1ns, 2d, 1e>
  %b = llhd.constant_time <1ns, 0d, 1e>
  %f = hw.constant false
  %t = hw.constant true
  %s = llhd.sig %f : i1
  %v = llhd.prb %s : i1
  llhd.process {
    llhd.drv %s, %t after %a : i1
    llhd.wait (%v : i1), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.literal "drive at (1ns, 2, 1)\0A"
    sim.proc.print %fmt0
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %a, ^bb1
  ^bb1:
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %fmt1 = sim.fmt.literal "A at (1ns, 3, 0)\0A"
    sim.proc.print %fmt1
    llhd.wait delay %ns, ^bb3
  ^bb3:
    %fmt2 = sim.fmt.literal "A at (2ns, 0, 0)\0A"
    sim.proc.print %fmt2
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %fmt3 = sim.fmt.literal "B at (1ns, 1, 0)\0A"
    sim.proc.print %fmt3
    llhd.wait delay %delta, ^bb3
  ^bb3:
    %fmt4 = sim.fmt.literal "B at (1ns, 2, 0)\0A"
    sim.proc.print %fmt4
    llhd.wait delay %delta, ^bb4
  ^bb4:
    llhd.wait delay %eps, ^bb5
  ^bb5:
    %fmt5 = sim.fmt.literal "B at (1ns, 3, 1)\0A"
    sim.proc.print %fmt5
    llhd.wait delay %b, ^bb6
  ^bb6:
    %fmt6 = sim.fmt.literal "B at (2ns, 0, 1)\0A"
    sim.proc.print %fmt6
    llhd.halt
  }
}
