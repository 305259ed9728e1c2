// A call in a graph region runs at the first settling and when an operand changed.
//
// RULE: machine.network.call
// OUT: called
// OUT: 2
// OUT: called
// OUT: 6

func.func private @twice(%x: i8) -> i8 {
  %f0 = sim.fmt.literal "called\0A"
  sim.proc.print %f0
  %y = comb.add %x, %x : i8
  return %y : i8
}
hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %k0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %s = llhd.sig %c1 : i8
  %t = llhd.sig %c1 : i8
  %v = llhd.prb %s : i8
  %y = func.call @twice(%v) : (i8) -> i8
  llhd.process {
    %fmt0 = sim.fmt.dec %y specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.drv %t, %c3 after %eps : i8
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %c3 after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %fmt3 = sim.fmt.dec %y specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
}
