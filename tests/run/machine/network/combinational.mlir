// RULE: llhd.combinational, llhd.combinational.drive, llhd.yield
// OUT: 0 1
// OUT: 4 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %a = llhd.sig %c1 : i8
  %s = llhd.sig %c0 : i8
  %av = llhd.prb %a : i8
  %sv = llhd.prb %s : i8
  %r = llhd.combinational -> i8 {
    %big = comb.icmp ugt %av, %c1 : i8
    llhd.drv %s, %c3 after %eps : i8
    llhd.drv %s, %av after %eps : i8
    cf.cond_br %big, ^bb1, ^bb2
  ^bb1:
    %y = comb.add %av, %av : i8
    llhd.yield %y : i8
  ^bb2:
    llhd.yield %c0 : i8
  }
  llhd.process {
    %fmt0 = sim.fmt.dec %r specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %sv specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.drv %a, %c2 after %eps : i8
    llhd.wait delay %delta, ^bb1
  ^bb1:
    %fmt5 = sim.fmt.dec %r specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal " "
    %fmt7 = sim.fmt.dec %sv specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.halt
  }
}
