// A rest that does not convert is found, and X, which is 0 where there is no X.
//
// RULE: sim.plusargs.value.illegal
// ARGS: +BAD=q
// OUT: 1 0

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    %f5, %v5 = sim.plusargs.value "BAD=%d" : i32
    %fmt0 = sim.fmt.dec %f5 specifierWidth 0 : i1
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %v5 specifierWidth 0 : i32
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
}
