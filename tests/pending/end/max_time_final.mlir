// The simulation ends at the time that was given (machine.end.max-time), and final bodies run at the time of the end (machine.end.final-order).
//
// The engine leaves the time at that of the last step.
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
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    llhd.wait delay %ns, ^bb1
  }
  llhd.final {
    %f3 = sim.fmt.literal "final at "
    %f4 = sim.fmt.current_time
    %f5 = sim.fmt.literal "\0A"
    %f6 = sim.fmt.concat (%f3, %f4, %f5)
    sim.proc.print %f6
    llhd.halt
  }
}
