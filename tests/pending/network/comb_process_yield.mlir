// A combinational process settles with the network, before any process starts, and shows no intermediate value.
//
// The engine takes no process with results for a combinational one.
//
// RULE: machine.comb-process.condition, machine.comb-process.settle, machine.comb-process.yield
// OUT: 0fs max 1 twice 2
// OUT: 1ns max 2 twice 4
// OUT: 2ns max 3 twice 6

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %a = llhd.sig %c1 : i8
  %b = llhd.sig %c0 : i8
  %s = llhd.sig %c0 : i8
  %av = llhd.prb %a : i8
  %bv = llhd.prb %b : i8
  %sv = llhd.prb %s : i8
  %double = llhd.process -> i8 {
    cf.br ^body
  ^body:
    llhd.drv %s, %av after %eps : i8
    %lt = comb.icmp ult %av, %bv : i8
    cf.cond_br %lt, ^other, ^wait
  ^other:
    llhd.drv %s, %bv after %eps : i8
    cf.br ^wait
  ^wait:
    %m = llhd.prb %s : i8
    %d = comb.add %m, %m : i8
    llhd.wait yield (%d : i8), (%av, %bv : i8, i8), ^body
  }
  llhd.process {
    cf.br ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " max "
    %fmt2 = sim.fmt.dec %sv specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal " twice "
    %fmt4 = sim.fmt.dec %double specifierWidth 0 : i8
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.wait (%sv : i8), ^bb1
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %b, %c2 after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %a, %c3 after %eps : i8
    llhd.wait delay %ns, ^bb3
  ^bb3:
    llhd.drv %b, %c3 after %eps : i8
    llhd.halt
  }
}
