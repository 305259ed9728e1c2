// All registers of an edge change together.
//
// RULE: seq.update, seq.sample
// ARGS: --max-time 5ns
// OUT: 1ns 1 0
// OUT: 3ns 0 1
// OUT: 5ns 1 0

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
  %a = seq.compreg %b, %clock : i8
  %b = seq.firreg %a clock %clock preset 1 : i8
  llhd.process {
    llhd.wait (%a, %b : i8, i8), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %a specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal " "
    %fmt4 = sim.fmt.dec %b specifierWidth 0 : i8
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.wait (%a, %b : i8, i8), ^bb1
  }
}
