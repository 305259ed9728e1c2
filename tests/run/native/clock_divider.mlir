// Registers behind a clock, its half and its quarter, which rise with its first edge.
//
// RULE: seq.clock_div, seq.clock_div.same-step, seq.compreg, seq.edge
// ARGS: --max-time 18ns
// OUT: 1500ps 1 11 1 1
// OUT: 3500ps 2 01 1 1
// OUT: 5500ps 3 10 2 1
// OUT: 7500ps 4 00 2 1
// OUT: 9500ps 5 11 3 2
// OUT: 11500ps 6 01 3 2
// OUT: 13500ps 7 10 4 2
// OUT: 15500ps 8 00 4 2
// OUT: 17500ps 9 11 5 3

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clk = llhd.sig %false : i1
  %cl = llhd.prb %clk : i1
  %not = comb.xor %cl, %true : i1
  llhd.drv %clk, %not after %ns : i1
  %clock = seq.to_clock %cl
  %half = llhd.constant_time <1500ps, 0d, 0e>
  %ns2 = llhd.constant_time <2ns, 0d, 0e>
  %c1 = hw.constant 1 : i8
  %by2 = seq.clock_div %clock by 1
  %by4 = seq.clock_div %clock by 2
  %b2 = seq.from_clock %by2
  %b4 = seq.from_clock %by4
  %k = seq.compreg %k1, %clock : i8
  %k1 = comb.add %k, %c1 : i8
  %l = seq.compreg %l1, %by2 : i8
  %l1 = comb.add %l, %c1 : i8
  %m = seq.compreg %m1, %by4 : i8
  %m1 = comb.add %m, %c1 : i8
  llhd.process {
    llhd.wait delay %half, ^show
  ^show:
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %k specifierWidth 0 : i8
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.dec %b2 specifierWidth 0 : i1
    %f5 = sim.fmt.dec %b4 specifierWidth 0 : i1
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.dec %l specifierWidth 0 : i8
    %f8 = sim.fmt.literal " "
    %f9 = sim.fmt.dec %m specifierWidth 0 : i8
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6, %f7, %f8, %f9, %f10)
    sim.proc.print %f11
    llhd.wait delay %ns2, ^show
  }
}
