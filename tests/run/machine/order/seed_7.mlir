// The elaboration order, shuffled (Fisher and Yates) by the random stream of the seed.
//
// RULE: machine.order.seed, machine.order.ascending
// ARGS: --order-seed 7
// ORDER: fixed
// OUT: 0
// OUT: 5
// OUT: 2
// OUT: 3
// OUT: 1
// OUT: 4

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt0 = sim.fmt.literal "0\0A"
    sim.proc.print %fmt0
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt1 = sim.fmt.literal "1\0A"
    sim.proc.print %fmt1
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt2 = sim.fmt.literal "2\0A"
    sim.proc.print %fmt2
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt3 = sim.fmt.literal "3\0A"
    sim.proc.print %fmt3
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt4 = sim.fmt.literal "4\0A"
    sim.proc.print %fmt4
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt5 = sim.fmt.literal "5\0A"
    sim.proc.print %fmt5
    llhd.halt
  }
}
