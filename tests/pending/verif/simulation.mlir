// The engine knows no top but hw.module.
//
// RULE: verif.simulation, verif.simulation.end, verif.yield
// ARGS: --top bench
// ORDER: fixed
// OUT: 1ns 0
// OUT: 3ns 0
// OUT: 5ns 1
// OUT: 7ns 2
// OUT: 9ns 3

verif.simulation @bench {} {
^bb0(%clk: !seq.clock, %init: i1):
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %three = hw.constant 3 : i8
  %n = seq.compreg %next, %clk reset %init, %zero : i8
  %next = comb.add %n, %one : i8
  %done = comb.icmp eq %n, %three : i8
  %true = hw.constant true
  %time = sim.fmt.current_time
  %space = sim.fmt.literal " "
  %number = sim.fmt.dec %n specifierWidth 0 : i8
  %newline = sim.fmt.literal "\0A"
  %line = sim.fmt.concat (%time, %space, %number, %newline)
  sim.print %line on %clk if %true
  verif.yield %done, %true : i1, i1
}
