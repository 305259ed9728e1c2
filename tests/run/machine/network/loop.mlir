// Members of a cycle are evaluated pass after pass until a pass changes nothing.
//
// RULE: machine.settle.loop, machine.settle.graph
// OUT: 9 9

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c9 = hw.constant 9 : i8
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c0 : i8
  %av = llhd.prb %a : i8
  %bv = llhd.prb %b : i8
  %inc = comb.add %bv, %c1 : i8
  %less = comb.icmp ult %bv, %c9 : i8
  %next = comb.mux %less, %inc, %bv : i8
  llhd.drv %a, %next after %eps : i8
  llhd.drv %b, %av after %eps : i8
  llhd.process {
    %fmt0 = sim.fmt.dec %av specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %bv specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
}
