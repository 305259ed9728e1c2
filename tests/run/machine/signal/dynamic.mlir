// RULE: machine.signal.dynamic, llhd.sig
// OUT: new signal: 0
// OUT: later: 3
// OUT: new signal: 1
// OUT: later: 3

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  llhd.process {
    cf.br ^bb1(%c0 : i8)
  ^bb1(%i: i8):
    %s = llhd.sig %i : i8
    llhd.drv %s, %c3 after %delta : i8
    %v = llhd.prb %s : i8
    %fmt0 = sim.fmt.literal "new signal: "
    %fmt1 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.wait (%v : i8), ^bb2
  ^bb2:
    %w = llhd.prb %s : i8
    %fmt4 = sim.fmt.literal "later: "
    %fmt5 = sim.fmt.dec %w specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %j = comb.add %i, %c1 : i8
    %more = comb.icmp ult %j, %c2 : i8
    cf.cond_br %more, ^bb1(%j : i8), ^bb3
  ^bb3:
    llhd.halt
  }
}
