// The simulation ends at the time that was given (machine.end.max-time), and final bodies run at the time of the end (machine.end.final-order).
//
// RULE: machine.end.max-time
// ARGS: --max-time 2.5ns
// OUT: 0fs
// OUT: 1ns
// OUT: 2ns
// OUT: final at 2500ps

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    cf.br ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.wait delay %ns, ^bb1
  }
  llhd.final {
    %fmt3 = sim.fmt.literal "final at "
    %fmt4 = sim.fmt.current_time
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.halt
  }
}
