// Registers of one clock are written by one event: of 8, 100 and 64 bits, one that keeps its content at every other edge, and one that
// is reset. One with an enable is by itself. A process wakes when the one that keeps its content changes, and only then.
//
// RULE: seq.compreg, seq.compreg.ce, seq.reset.sync, seq.sample, seq.update
// OUT: 1 kept=1
// OUT: 3 kept=3
// OUT: 5 kept=5
// OUT: 6 5 6d3a06d3a06d39a06d3a06d36 fffffffffffffffa 4 5

hw.module @tb() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %end = llhd.constant_time <11500ps, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c4 = hw.constant 4 : i8
  %w0 = hw.constant 0 : i100
  %step = hw.constant -543681257431218388925842888823 : i100
  %n0 = hw.constant 0 : i64
  %n1 = hw.constant 1 : i64
  %space = sim.fmt.literal " "
  %newline = sim.fmt.literal "\0A"
  %says = sim.fmt.literal " kept="
  %clk = llhd.sig %false : i1
  %cl = llhd.prb %clk : i1
  %not = comb.xor %cl, %true : i1
  llhd.drv %clk, %not after %ns : i1
  %clock = seq.to_clock %cl

  %count = seq.compreg %next, %clock : i8
  %next = comb.add %count, %c1 : i8
  %odd = comb.extract %next from 0 : (i8) -> i1
  %keeps = comb.mux %odd, %next, %kept : i8
  %kept = seq.compreg %keeps, %clock : i8
  %more = comb.add %wide, %step : i100
  %wide = seq.compreg %more, %clock : i100
  %less = comb.sub %down, %n1 : i64
  %down = seq.compreg %less, %clock : i64
  %is_last = comb.icmp eq %next, %six : i8
  %six = hw.constant 6 : i8
  %cleared = seq.compreg %next, %clock reset %is_last, %c4 : i8
  %enabled = seq.compreg.ce %next, %clock, %odd : i8

  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%kept : i8), ^changed
  ^changed:
    %n = sim.fmt.dec %count specifierWidth 0 : i8
    %k = sim.fmt.dec %kept specifierWidth 0 : i8
    %text = sim.fmt.concat (%n, %says, %k, %newline)
    sim.proc.print %text
    cf.br ^wait
  }
  llhd.process {
    llhd.wait delay %end, ^look
  ^look:
    %f0 = sim.fmt.dec %count specifierWidth 0 : i8
    %f1 = sim.fmt.dec %kept specifierWidth 0 : i8
    %f2 = sim.fmt.hex %wide, isUpper false : i100
    %f3 = sim.fmt.hex %down, isUpper false : i64
    %f4 = sim.fmt.dec %cleared specifierWidth 0 : i8
    %f5 = sim.fmt.dec %enabled specifierWidth 0 : i8
    %text = sim.fmt.concat (%f0, %space, %f1, %space, %f2, %space, %f3, %space, %f4, %space, %f5, %newline)
    sim.proc.print %text
    sim.terminate success, quiet
    llhd.halt
  }
}
