// A branch evaluates its operands before it binds the arguments.
//
// RULE: machine.frame.branch, cf.br, cf.cond_br
// OUT: 1 2
// OUT: 2 1

hw.module @tb() {
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %false = hw.constant false
  %true = hw.constant true
  llhd.process {
    cf.br ^bb1(%c1, %c2, %true : i8, i8, i1)
  ^bb1(%a: i8, %b: i8, %again: i1):
    %fmt0 = sim.fmt.dec %a specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %b specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    cf.cond_br %again, ^bb1(%b, %a, %false : i8, i8, i1), ^bb2
  ^bb2:
    llhd.halt
  }
}
