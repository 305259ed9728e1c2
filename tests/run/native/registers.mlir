// The clock rises at 1, 3, 5 ns; a counter counts the edges, and is what the others take. Reset of the synchronous ones is
// when it is 3, of the asynchronous one (to 9) as soon as it is 5; one takes odd numbers only; one is 100 bits wide.
//
// RULE: seq.compreg, seq.compreg.ce, seq.firreg, seq.reset.sync, seq.reset.async, seq.update, seq.sample
// ARGS: --max-time 14ns
// OUT: 1500ps 1 0 0 0 8000000000000000000000001
// OUT: 3500ps 2 1 1 1 0000000000000000000000002
// OUT: 5500ps 3 1 1 2 8000000000000000000000003
// OUT: 7500ps 4 7 3 3 0000000000000000000000000
// OUT: 9500ps 5 7 3 9 8000000000000000000000001
// OUT: 11500ps 6 5 5 9 0000000000000000000000002
// OUT: 13500ps 7 5 5 6 8000000000000000000000003

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
  %c0 = hw.constant 0 : i100
  %step = hw.constant 633825300114114700748351602689 : i100
  %c1 = hw.constant 1 : i8
  %c3 = hw.constant 3 : i8
  %c5 = hw.constant 5 : i8
  %c7 = hw.constant 7 : i8
  %c9 = hw.constant 9 : i8
  %count = seq.compreg %next, %clock : i8
  %next = comb.add %count, %c1 : i8
  %is3 = comb.icmp eq %count, %c3 : i8
  %is5 = comb.icmp eq %count, %c5 : i8
  %odd = comb.extract %count from 0 : (i8) -> i1
  %sync = seq.compreg.ce %count, %clock, %odd reset %is3, %c7 : i8
  %ce = seq.compreg.ce %count, %clock, %odd : i8
  %async = seq.firreg %count clock %clock reset async %is5, %c9 : i8
  %wide = seq.firreg %sum clock %clock reset sync %is3, %c0 : i100
  %sum = comb.add %wide, %step : i100
  llhd.process {
    llhd.wait delay %half, ^show
  ^show:
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %count specifierWidth 0 : i8
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.dec %sync specifierWidth 0 : i8
    %f5 = sim.fmt.literal " "
    %f6 = sim.fmt.dec %ce specifierWidth 0 : i8
    %f7 = sim.fmt.literal " "
    %f8 = sim.fmt.dec %async specifierWidth 0 : i8
    %f9 = sim.fmt.literal " "
    %f10 = sim.fmt.hex %wide, isUpper false : i100
    %f11 = sim.fmt.literal "\0A"
    %f12 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6, %f7, %f8, %f9, %f10, %f11)
    sim.proc.print %f12
    llhd.wait delay %ns2, ^show
  }
}
