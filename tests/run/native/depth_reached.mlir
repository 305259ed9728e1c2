// 1 + 2 * (4998 + 1) = 9999 frames are not too many.
//
// RULE: machine.limit.depth
// OUT: before
// OUT: 12492501

func.func private @sum(%n: i32) -> i32 {
  %c0 = hw.constant 0 : i32
  %c1 = hw.constant 1 : i32
  %end = comb.icmp eq %n, %c0 : i32
  cf.cond_br %end, ^last, ^more
^last:
  return %c0 : i32
^more:
  %m = comb.sub %n, %c1 : i32
  %r = func.call @other(%m) : (i32) -> i32
  %s = comb.add %r, %n : i32
  return %s : i32
}
func.func private @other(%n: i32) -> i32 {
  %r = func.call @sum(%n) : (i32) -> i32
  return %r : i32
}
hw.module @tb() {
  %n = hw.constant 4998 : i32
  llhd.process {
    %f0 = sim.fmt.literal "before\0A"
    sim.proc.print %f0
    %r = func.call @other(%n) : (i32) -> i32
    %f1 = sim.fmt.dec %r specifierWidth 0 : i32
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f1, %f2)
    sim.proc.print %f3
    llhd.halt
  }
}
