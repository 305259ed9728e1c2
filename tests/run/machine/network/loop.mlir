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
    %f0 = sim.fmt.dec %av specifierWidth 0 : i8
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %bv specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    llhd.halt
  }
}
