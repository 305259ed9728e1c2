// RULE: machine.network.read
// OUT: pure 2 connected 1 combinational 3
// OUT: pure 2 connected 2 combinational 4

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %a = llhd.sig %c0 : i8
  %w = llhd.sig %c0 : i8
  %av = llhd.prb %a : i8
  %sum = comb.add %av, %c1 : i8
  llhd.drv %w, %sum after %eps : i8
  %wv = llhd.prb %w : i8
  %comb = llhd.combinational -> i8 {
    %y = comb.add %av, %c3 : i8
    llhd.yield %y : i8
  }
  llhd.process {
    llhd.drv %a, %c1 after %eps : i8
    %f0 = sim.fmt.literal "pure "
    %f1 = sim.fmt.dec %sum specifierWidth 0 : i8
    %f2 = sim.fmt.literal " connected "
    %f3 = sim.fmt.dec %wv specifierWidth 0 : i8
    %f4 = sim.fmt.literal " combinational "
    %f5 = sim.fmt.dec %comb specifierWidth 0 : i8
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6)
    sim.proc.print %f7
    llhd.wait delay %delta, ^bb1
  ^bb1:
    %f8 = sim.fmt.literal "pure "
    %f9 = sim.fmt.dec %sum specifierWidth 0 : i8
    %f10 = sim.fmt.literal " connected "
    %f11 = sim.fmt.dec %wv specifierWidth 0 : i8
    %f12 = sim.fmt.literal " combinational "
    %f13 = sim.fmt.dec %comb specifierWidth 0 : i8
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f8, %f9, %f10, %f11, %f12, %f13, %f14)
    sim.proc.print %f15
    llhd.halt
  }
}
