// RULE: machine.limit.depth, machine.call.recursion
// STATUS: 3
// ERR: limit

func.func private @deep(%n: i32) -> i32 {
  %c1 = hw.constant 1 : i32
  %m = comb.add %n, %c1 : i32
  %r = func.call @deep(%m) : (i32) -> i32
  return %r : i32
}
hw.module @tb() {
  %c0 = hw.constant 0 : i32
  llhd.process {
    %r = func.call @deep(%c0) : (i32) -> i32
    llhd.halt
  }
}
