// What a wait observes is decided at suspension, where a branch chose it: first @a, then @b; a change of the other
// does not wake. At 1 ns %a changes, at 2 ns %a, at 3 ns %b.
//
// RULE: machine.observe.region, machine.wait.wake
// OUT: 0fs waits on a
// OUT: 1ns waits on b
// OUT: 3ns done 2 1

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c0 : i8
  llhd.process {
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " waits on a\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    cf.br ^wait(%a, %false : !llhd.ref<i8>, i1)
  ^wait(%r: !llhd.ref<i8>, %last: i1):
    %v = llhd.prb %r : i8
    llhd.wait (%v : i8), ^woken(%last : i1)
  ^woken(%over: i1):
    cf.cond_br %over, ^end, ^second
  ^second:
    %f3 = sim.fmt.current_time
    %f4 = sim.fmt.literal " waits on b\0A"
    %f5 = sim.fmt.concat (%f3, %f4)
    sim.proc.print %f5
    cf.br ^wait(%b, %true : !llhd.ref<i8>, i1)
  ^end:
    %x = llhd.prb %a : i8
    %y = llhd.prb %b : i8
    %f6 = sim.fmt.current_time
    %f7 = sim.fmt.literal " done "
    %f8 = sim.fmt.dec %x specifierWidth 0 : i8
    %f9 = sim.fmt.literal " "
    %f10 = sim.fmt.dec %y specifierWidth 0 : i8
    %f11 = sim.fmt.literal "\0A"
    %f12 = sim.fmt.concat (%f6, %f7, %f8, %f9, %f10, %f11)
    sim.proc.print %f12
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^one
  ^one:
    llhd.drv %a, %c1 after %eps : i8
    llhd.wait delay %ns, ^two
  ^two:
    llhd.drv %a, %c2 after %eps : i8
    llhd.wait delay %ns, ^three
  ^three:
    llhd.drv %b, %c1 after %eps : i8
    llhd.halt
  }
}
