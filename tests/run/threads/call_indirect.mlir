// RULE: sim.fork, func.call_indirect, func.constant
// OUT: 6
// OUT: 10

// Threads call functions by their address, whoever executes them.
func.func private @twice(%x: i8) -> i8 {
  %y = comb.add %x, %x : i8
  return %y : i8
}
hw.module @tb() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
  llhd.process {
    %c3 = hw.constant 3 : i8
    %c5 = hw.constant 5 : i8
    %f = func.constant @twice : (i8) -> i8
    %end = sim.fmt.literal "\0A"
    %h = sim.fork join_type "join" {
      llhd.wait delay %ns, ^a
    ^a:
      %r = func.call_indirect %f(%c3) : (i8) -> i8
      %rf = sim.fmt.dec %r specifierWidth 0 : i8
      %rl = sim.fmt.concat (%rf, %end)
      sim.proc.print %rl
      sim.fork.terminator
    }, {
      llhd.wait delay %two, ^b
    ^b:
      %s = func.call_indirect %f(%c5) : (i8) -> i8
      %sf = sim.fmt.dec %s specifierWidth 0 : i8
      %sl = sim.fmt.concat (%sf, %end)
      sim.proc.print %sl
      sim.fork.terminator
    }
    llhd.halt
  }
}
