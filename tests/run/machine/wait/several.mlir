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
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " graph: "
    %fmt2 = sim.fmt.dec %sum specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
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
    %fmt5 = sim.fmt.current_time
    %fmt6 = sim.fmt.literal " region: "
    %fmt7 = sim.fmt.dec %now specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.halt
  }
}
