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
    %fmt0 = sim.fmt.literal "pure "
    %fmt1 = sim.fmt.dec %sum specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal " connected "
    %fmt3 = sim.fmt.dec %wv specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal " combinational "
    %fmt5 = sim.fmt.dec %comb specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.wait delay %delta, ^bb1
  ^bb1:
    %fmt8 = sim.fmt.literal "pure "
    %fmt9 = sim.fmt.dec %sum specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal " connected "
    %fmt11 = sim.fmt.dec %wv specifierWidth 0 : i8
    %fmt12 = sim.fmt.literal " combinational "
    %fmt13 = sim.fmt.dec %comb specifierWidth 0 : i8
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt8, %fmt9, %fmt10, %fmt11, %fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    llhd.halt
  }
}
