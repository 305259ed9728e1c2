// RULE: seq.initial.value, seq.initial, seq.from_immutable, seq.yield
// OUT: initial
// OUT: 10 5
// OUT: 10

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
  %i = seq.initial() {
    %c = hw.constant 5 : i8
    seq.yield %c : i8
  } : () -> !seq.immutable<i8>
  %j = seq.initial(%i) {
  ^bb0(%x: i8):
    %y = comb.add %x, %x : i8
    seq.yield %y : i8
  } : (!seq.immutable<i8>) -> !seq.immutable<i8>
  %v = seq.from_immutable %j : (!seq.immutable<i8>) -> i8
  %r = seq.compreg %v, %clock initial %i : i8
  seq.initial() {
    %fmt0 = sim.fmt.literal "initial\0A"
    sim.proc.print %fmt0
    seq.yield
  } : () -> ()
  llhd.process {
    llhd.wait delay %half, ^bb0a
  ^bb0a:
    %fmt1 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal " "
    %fmt3 = sim.fmt.dec %r specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt1, %fmt2, %fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt6 = sim.fmt.dec %r specifierWidth 0 : i8
    %fmt7 = sim.fmt.literal "\0A"
    %fmt8 = sim.fmt.concat (%fmt6, %fmt7)
    sim.proc.print %fmt8
    sim.terminate success, quiet
    llhd.halt
  }
  %half = llhd.constant_time <500ps, 0d, 0e>
}
