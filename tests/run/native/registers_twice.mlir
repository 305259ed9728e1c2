// The clock of three registers rises twice in one delta: the second time, the inputs of two of them are what they hold, so that the
// first sample of these, which is an event already, must not stay. Later it rises once while nothing changes.
//
// RULE: seq.sample, seq.update
// OUT: 5 6 7
// OUT: 5 6 9
// OUT: 5 6 9

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %c5 = hw.constant 5 : i8
  %c6 = hw.constant 6 : i8
  %c7 = hw.constant 7 : i8
  %c9 = hw.constant 9 : i8
  %clk = llhd.sig %false : i1
  %a = llhd.sig %c5 : i8
  %b = llhd.sig %c6 : i8
  %c = llhd.sig %c7 : i8
  %cl = llhd.prb %clk : i1
  %clock = seq.to_clock %cl
  %pa = llhd.prb %a : i8
  %pb = llhd.prb %b : i8
  %pc = llhd.prb %c : i8
  %qc = seq.compreg %pc, %clock : i8
  %qa = seq.compreg %pa, %clock : i8
  %qb = seq.compreg %pb, %clock : i8
  llhd.process {
    llhd.drv %clk, %true after %eps : i1
    llhd.wait delay %ns, ^twice
  ^twice:
    llhd.drv %clk, %false after %eps : i1
    %f0 = sim.fmt.dec %qa specifierWidth 0 : i8
    %f1 = sim.fmt.dec %qb specifierWidth 0 : i8
    %f2 = sim.fmt.dec %qc specifierWidth 0 : i8
    %space = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%f0, %space, %f1, %space, %f2, %end)
    sim.proc.print %text
    llhd.wait delay %ns, ^up
  ^up:
    llhd.drv %a, %c1 after %eps : i8
    llhd.drv %b, %c2 after %eps : i8
    llhd.drv %c, %c3 after %eps : i8
    llhd.drv %clk, %true after %eps : i1
    llhd.wait delay %zero, ^down
  ^down:
    llhd.drv %clk, %false after %eps : i1
    llhd.drv %a, %c5 after %eps : i8
    llhd.drv %b, %c6 after %eps : i8
    llhd.drv %c, %c9 after %eps : i8
    llhd.wait delay %zero, ^again
  ^again:
    llhd.drv %clk, %true after %eps : i1
    llhd.wait delay %ns, ^once
  ^once:
    %g0 = sim.fmt.dec %qa specifierWidth 0 : i8
    %g1 = sim.fmt.dec %qb specifierWidth 0 : i8
    %g2 = sim.fmt.dec %qc specifierWidth 0 : i8
    %space2 = sim.fmt.literal " "
    %end2 = sim.fmt.literal "\0A"
    %text2 = sim.fmt.concat (%g0, %space2, %g1, %space2, %g2, %end2)
    sim.proc.print %text2
    llhd.drv %clk, %false after %eps : i1
    llhd.wait delay %ns, ^rise
  ^rise:
    llhd.drv %clk, %true after %eps : i1
    llhd.wait delay %ns, ^last
  ^last:
    %h0 = sim.fmt.dec %qa specifierWidth 0 : i8
    %h1 = sim.fmt.dec %qb specifierWidth 0 : i8
    %h2 = sim.fmt.dec %qc specifierWidth 0 : i8
    %space3 = sim.fmt.literal " "
    %end3 = sim.fmt.literal "\0A"
    %text3 = sim.fmt.concat (%h0, %space3, %h1, %space3, %h2, %end3)
    sim.proc.print %text3
    llhd.halt
  }
}
