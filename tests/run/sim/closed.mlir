// RULE: sim.sv.closed
// OUT: goes on
// ERR: not open

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c = hw.constant 16 : i32
  llhd.process {
    %s = sim.sv.channel_to_output_stream %c
    %fmt0 = sim.fmt.literal "nowhere\0A"
    sim.proc.print %fmt0 to %s
    sim.flush %s
    %fmt1 = sim.fmt.literal "goes on\0A"
    sim.proc.print %fmt1
    llhd.halt
  }
}
