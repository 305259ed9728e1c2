// A print that would pass the limit is not written.
//
// RULE: machine.limit.output
// ARGS: --max-output 25
// STATUS: 3
// OUT: 123456789
// OUT: 123456789
// ERR: limit

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    cf.br ^bb1
  ^bb1:
    %fmt0 = sim.fmt.literal "123456789\0A"
    sim.proc.print %fmt0
    llhd.wait delay %ns, ^bb1
  }
}
