// The elaboration order, shuffled (Fisher and Yates) by the random stream of the seed, final bodies holding places.
//
// RULE: machine.order.seed, machine.order.ascending, machine.order.seed-scope
// ARGS: --order-seed 7
// ORDER: fixed
// OUT: 1
// OUT: 5
// OUT: 2
// OUT: 0
// OUT: 3
// OUT: 4
// OUT: final 0
// OUT: final 1
// OUT: final 2
// OUT: final 3
// OUT: final 4
// OUT: final 5

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
  llhd.final {
    %fmt1 = sim.fmt.literal "final 0\0A"
    sim.proc.print %fmt1
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt2 = sim.fmt.literal "1\0A"
    sim.proc.print %fmt2
    llhd.halt
  }
  llhd.final {
    %fmt3 = sim.fmt.literal "final 1\0A"
    sim.proc.print %fmt3
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt4 = sim.fmt.literal "2\0A"
    sim.proc.print %fmt4
    llhd.halt
  }
  llhd.final {
    %fmt5 = sim.fmt.literal "final 2\0A"
    sim.proc.print %fmt5
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt6 = sim.fmt.literal "3\0A"
    sim.proc.print %fmt6
    llhd.halt
  }
  llhd.final {
    %fmt7 = sim.fmt.literal "final 3\0A"
    sim.proc.print %fmt7
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt8 = sim.fmt.literal "4\0A"
    sim.proc.print %fmt8
    llhd.halt
  }
  llhd.final {
    %fmt9 = sim.fmt.literal "final 4\0A"
    sim.proc.print %fmt9
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt10 = sim.fmt.literal "5\0A"
    sim.proc.print %fmt10
    llhd.halt
  }
  llhd.final {
    %fmt11 = sim.fmt.literal "final 5\0A"
    sim.proc.print %fmt11
    llhd.halt
  }
}
