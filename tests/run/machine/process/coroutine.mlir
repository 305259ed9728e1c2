// RULE: llhd.coroutine, llhd.call_coroutine, llhd.return, machine.call.push, machine.call.suspend
// RULE: machine.call.recursion
// OUT: 1ns level 2
// OUT: 2ns level 1
// OUT: 3ns level 0
// OUT: 4ns back at 1
// OUT: 5ns back at 2
// OUT: 5ns result 4

llhd.coroutine private @down(%n: i8) -> (i8) {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  llhd.wait delay %ns, ^bb1
^bb1:
  %f0 = sim.fmt.current_time
  %f1 = sim.fmt.literal " level "
  %f2 = sim.fmt.dec %n specifierWidth 0 : i8
  %f3 = sim.fmt.literal "\0A"
  %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
  sim.proc.print %f4
  %end = comb.icmp eq %n, %c0 : i8
  cf.cond_br %end, ^bb2, ^bb3
^bb2:
  llhd.return %c1 : i8
^bb3:
  %m = comb.sub %n, %c1 : i8
  %r = llhd.call_coroutine @down(%m) : (i8) -> i8
  %s = comb.add %r, %n : i8
  llhd.wait delay %ns, ^bb4
^bb4:
  %f5 = sim.fmt.current_time
  %f6 = sim.fmt.literal " back at "
  %f7 = sim.fmt.dec %n specifierWidth 0 : i8
  %f8 = sim.fmt.literal "\0A"
  %f9 = sim.fmt.concat (%f5, %f6, %f7, %f8)
  sim.proc.print %f9
  llhd.return %s : i8
}
hw.module @tb() {
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  llhd.process {
    %r = llhd.call_coroutine @down(%c2) : (i8) -> i8
    %f10 = sim.fmt.current_time
    %f11 = sim.fmt.literal " result "
    %f12 = sim.fmt.dec %r specifierWidth 0 : i8
    %f13 = sim.fmt.literal "\0A"
    %f14 = sim.fmt.concat (%f10, %f11, %f12, %f13)
    sim.proc.print %f14
    llhd.halt
  }
}
