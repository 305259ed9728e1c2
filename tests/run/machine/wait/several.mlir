// A wait observes the references behind its operand, not its value: the sum stays 1 and still wakes.
//
// RULE: machine.wait.wake, machine.observe.trace, machine.observe.region
// OUT: 1ns graph: 1
// OUT: 2ns graph: 1
// OUT: 2ns region: 255

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c0 : i8
  %av = llhd.prb %a : i8
  %bv = llhd.prb %b : i8
  %sum = comb.add %av, %bv : i8
  llhd.process {
    cf.br ^bb1
  ^bb1:
    llhd.wait (%sum : i8), ^bb2
  ^bb2:
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " graph: "
    %f2 = sim.fmt.dec %sum specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    cf.br ^bb1
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %a, %c1 after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %a, %c2 after %eps : i8
    %x = comb.sub %c0, %c1 : i8
    llhd.drv %b, %x after %eps : i8
    llhd.halt
  }
  llhd.process {
    %p = llhd.prb %b : i8
    %q = comb.mul %p, %c3 : i8
    llhd.wait (%q : i8), ^bb1
  ^bb1:
    %now = llhd.prb %b : i8
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %f5 = sim.fmt.current_time
    %f6 = sim.fmt.literal " region: "
    %f7 = sim.fmt.dec %now specifierWidth 0 : i8
    %f8 = sim.fmt.literal "\0A"
    %f9 = sim.fmt.concat (%f5, %f6, %f7, %f8)
    sim.proc.print %f9
    llhd.halt
  }
}
