// RULE: verif.simulation, verif.simulation.end, verif.yield, machine.elab.tops
// ARGS: --top bench
// OUT: 3ns 1
// OUT: 5ns 2
// OUT: 7ns 3

verif.simulation @bench {} {
^bb0(%clk: !seq.clock, %init: i1):
  %one = hw.constant 1 : i8
  %zero = hw.constant 0 : i8
  %three = hw.constant 3 : i8
  %true = hw.constant true
  %next = comb.add %count, %one : i8
  %count = seq.compreg %next, %clk reset %init, %one : i8
  %run = comb.xor %init, %true : i1
  %t = sim.fmt.current_time
  %sp = sim.fmt.literal " "
  %v = sim.fmt.dec %count specifierWidth 0 : i8
  %nl = sim.fmt.literal "\0A"
  %f = sim.fmt.concat (%t, %sp, %v, %nl)
  sim.print %f on %clk if %run
  %done = comb.icmp eq %count, %three : i8
  verif.yield %done, %true : i1, i1
}
