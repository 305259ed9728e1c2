// RULE: sim.print, sim.print.order, sim.triggered, sim.clocked_terminate, seq.to_clock, seq.edge
// ORDER: fixed
// OUT: print 0
// OUT: print 1
// OUT: triggered 1
// OUT: print 2
// OUT: print 3
// OUT: triggered 3

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clk = llhd.sig %false : i1
  %cl = llhd.prb %clk : i1
  %clock = seq.to_clock %cl
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait delay %ns, ^toggle
  ^toggle:
    %not = comb.xor %cl, %true : i1
    llhd.drv %clk, %not after %eps : i1
    cf.br ^wait
  }
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %n = seq.compreg %next, %clock : i8
  %next = comb.add %n, %c1 : i8
  %odd = comb.extract %n from 0 : (i8) -> i1
  %end = comb.icmp eq %n, %c3 : i8
  %nl = sim.fmt.literal "\0A"
  %a = sim.fmt.literal "print "
  %d = sim.fmt.dec %n specifierWidth 0 : i8
  %line = sim.fmt.concat (%a, %d, %nl)
  sim.print %line on %clock if %true
  sim.triggered %clock if %odd {
    %fmt0 = sim.fmt.literal "triggered "
    %fmt1 = sim.fmt.dec %n specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
  }
  sim.clocked_terminate %clock, %end, success, quiet
}
