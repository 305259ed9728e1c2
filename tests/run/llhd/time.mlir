// RULE: llhd.current_time, llhd.current_time.graph, llhd.time_to_int, llhd.int_to_time
// RULE: machine.network.constant-delay
// OUT: 1500 1500

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %g = llhd.current_time
  %gi = llhd.time_to_int %g
  %n = hw.constant 1500 : i64
  %d = llhd.int_to_time %n
  llhd.process {
    llhd.wait delay %d, ^bb1
  ^bb1:
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %t = llhd.current_time
    %i = llhd.time_to_int %t
    %fmt0 = sim.fmt.dec %i specifierWidth 0 : i64
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %gi specifierWidth 0 : i64
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
}
