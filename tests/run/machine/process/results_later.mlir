// Another process sees a result from the next settling on (machine.process.results).
//
// RULE: machine.process.results, llhd.wait.yield, machine.network.read
// OUT: 0fs 0
// OUT: 0fs 1
// OUT: 1ns 2
// OUT: 2ns 3

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %r = llhd.process -> i8 {
    llhd.wait yield (%c1 : i8), delay %ns, ^bb1
  ^bb1:
    llhd.wait yield (%c2 : i8), delay %ns, ^bb2
  ^bb2:
    llhd.halt %c3 : i8
  }
  llhd.process {
    cf.br ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %r specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.wait (%r : i8), ^bb1
  }
}
