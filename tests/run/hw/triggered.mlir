// RULE: hw.triggered, hw.triggered.sampled
// OUT: 1ns pos 1
// OUT: 2ns neg 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %clk = llhd.sig %false : i1
  %c = llhd.prb %clk : i1
  %s = llhd.sig %c1 : i8
  %v = llhd.prb %s : i8
  llhd.process {
    llhd.drv %s, %c2 after %ns : i8
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %clk, %true after %eps : i1
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %clk, %false after %eps : i1
    llhd.halt
  }
  hw.triggered posedge %c (%v) : i8 {
  ^bb0(%x: i8):
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " pos "
    %fmt2 = sim.fmt.dec %x specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
  }
  hw.triggered negedge %c (%v) : i8 {
  ^bb0(%x: i8):
    %fmt5 = sim.fmt.current_time
    %fmt6 = sim.fmt.literal " neg "
    %fmt7 = sim.fmt.dec %x specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
  }
}
