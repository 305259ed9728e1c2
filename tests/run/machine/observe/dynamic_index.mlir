// The index is observed, and the whole array: a change of another element wakes, too.
//
// RULE: machine.observe.dynamic-index, machine.ref.graph, llhd.sig.array_get
// OUT: 0fs 1
// OUT: 1ns 2
// OUT: 2ns 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %i0 = hw.constant 0 : i1
  %i1 = hw.constant 1 : i1
  %arr = hw.array_create %c2, %c1 : i8
  %s = llhd.sig %arr : !hw.array<2xi8>
  %i = llhd.sig %i0 : i1
  %iv = llhd.prb %i : i1
  %r = llhd.sig.array_get %s[%iv] : <!hw.array<2xi8>>
  %v = llhd.prb %r : i8
  llhd.process {
    cf.br ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.wait (%v : i8), ^bb1
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %i, %i1 after %eps : i1
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %other = llhd.sig.array_get %s[%i0] : <!hw.array<2xi8>>
    llhd.drv %other, %c3 after %eps : i8
    llhd.halt
  }
}
