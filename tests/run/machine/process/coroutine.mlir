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
  %fmt0 = sim.fmt.current_time
  %fmt1 = sim.fmt.literal " level "
  %fmt2 = sim.fmt.dec %n specifierWidth 0 : i8
  %fmt3 = sim.fmt.literal "\0A"
  %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
  sim.proc.print %fmt4
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
  %fmt5 = sim.fmt.current_time
  %fmt6 = sim.fmt.literal " back at "
  %fmt7 = sim.fmt.dec %n specifierWidth 0 : i8
  %fmt8 = sim.fmt.literal "\0A"
  %fmt9 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8)
  sim.proc.print %fmt9
  llhd.return %s : i8
}
hw.module @tb() {
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  llhd.process {
    %r = llhd.call_coroutine @down(%c2) : (i8) -> i8
    %fmt10 = sim.fmt.current_time
    %fmt11 = sim.fmt.literal " result "
    %fmt12 = sim.fmt.dec %r specifierWidth 0 : i8
    %fmt13 = sim.fmt.literal "\0A"
    %fmt14 = sim.fmt.concat (%fmt10, %fmt11, %fmt12, %fmt13)
    sim.proc.print %fmt14
    llhd.halt
  }
}
