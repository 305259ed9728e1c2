// Functions with a loop, several results and a call of another, called twice from a loop.
//
// RULE: func.call, func.return, machine.call.push, machine.frame.branch
// OUT: 15: 3 3 1 0
// OUT: 16: 4 0 1 1
// OUT: 17: 4 1 1 1
// OUT: 18: 4 2 1 1
// OUT: 19: 4 3 1 1
// OUT: 20: 5 0 1 2

func.func private @divide(%a: i8, %b: i8) -> (i8, i8) {
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  cf.br ^loop(%c0, %a : i8, i8)
^loop(%q: i8, %rest: i8):
  %more = comb.icmp uge %rest, %b : i8
  cf.cond_br %more, ^step, ^end
^step:
  %q1 = comb.add %q, %c1 : i8
  %rest1 = comb.sub %rest, %b : i8
  cf.br ^loop(%q1, %rest1 : i8, i8)
^end:
  return %q, %rest : i8, i8
}
func.func private @both(%a: i8, %b: i8, %c: i8) -> (i8, i8, i8, i8) {
  %q, %r = func.call @divide(%a, %b) : (i8, i8) -> (i8, i8)
  %q2, %r2 = func.call @divide(%q, %c) : (i8, i8) -> (i8, i8)
  return %q, %r, %q2, %r2 : i8, i8, i8, i8
}
hw.module @tb() {
  %c1 = hw.constant 1 : i8
  %c3 = hw.constant 3 : i8
  %c4 = hw.constant 4 : i8
  %first = hw.constant 15 : i8
  %last = hw.constant 21 : i8
  llhd.process {
    cf.br ^again(%first : i8)
  ^again(%a: i8):
    %q, %r, %q2, %r2 = func.call @both(%a, %c4, %c3) : (i8, i8, i8) -> (i8, i8, i8, i8)
    %f0 = sim.fmt.dec %a specifierWidth 0 : i8
    %f1 = sim.fmt.literal ": "
    %f2 = sim.fmt.dec %q specifierWidth 0 : i8
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.dec %r specifierWidth 0 : i8
    %f5 = sim.fmt.literal " "
    %f6 = sim.fmt.dec %q2 specifierWidth 0 : i8
    %f7 = sim.fmt.literal " "
    %f8 = sim.fmt.dec %r2 specifierWidth 0 : i8
    %f9 = sim.fmt.literal "\0A"
    %f10 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6, %f7, %f8, %f9)
    sim.proc.print %f10
    %next = comb.add %a, %c1 : i8
    %more = comb.icmp ult %next, %last : i8
    cf.cond_br %more, ^again(%next : i8), ^end
  ^end:
    llhd.halt
  }
}
