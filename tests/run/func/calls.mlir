// RULE: func.func, func.call, func.call_indirect, func.constant, func.return, machine.call.push
// RULE: machine.call.recursion
// OUT: 55 55

func.func private @fib(%n: i32) -> i32 {
  %one = hw.constant 1 : i32
  %two = hw.constant 2 : i32
  %small = comb.icmp ult %n, %two : i32
  cf.cond_br %small, ^bb1, ^bb2
^bb1:
  return %n : i32
^bb2:
  %a = comb.sub %n, %one : i32
  %b = comb.sub %n, %two : i32
  %x = call @fib(%a) : (i32) -> i32
  %y = call @fib(%b) : (i32) -> i32
  %s = comb.add %x, %y : i32
  return %s : i32
}
hw.module @tb() {
  %n = hw.constant 10 : i32
  llhd.process {
    %r = func.call @fib(%n) : (i32) -> i32
    %f = func.constant @fib : (i32) -> i32
    %q = func.call_indirect %f(%n) : (i32) -> i32
    %fmt0 = sim.fmt.dec %r specifierWidth 0 : i32
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %q specifierWidth 0 : i32
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
}
