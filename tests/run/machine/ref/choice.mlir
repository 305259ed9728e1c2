// RULE: machine.ref.choice, comb.mux
// OUT: a=1 b=2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %false = hw.constant false
  %true = hw.constant true
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c0 : i8
  llhd.process {
    %r = comb.mux %true, %a, %b : !llhd.ref<i8>
    llhd.drv %r, %c1 after %eps : i8
    cf.br ^bb1(%b : !llhd.ref<i8>)
  ^bb1(%q: !llhd.ref<i8>):
    llhd.drv %q, %c2 after %eps : i8
    %x = llhd.prb %a : i8
    %y = llhd.prb %b : i8
    %fmt0 = sim.fmt.literal "a="
    %fmt1 = sim.fmt.dec %x specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal " b="
    %fmt3 = sim.fmt.dec %y specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
}
