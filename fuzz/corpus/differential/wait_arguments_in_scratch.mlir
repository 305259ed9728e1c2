// A wait hands over its delay and what it yields while the arguments of the block where it goes on are values of the graph
// that something has to compute: neither disturbs the other.
//
// RULE: llhd.wait.yield, machine.wait.delay, machine.frame.branch
// OUT: 3ns 1 0 7

hw.module @tb() {
  %t = llhd.constant_time <3ns, 0d, 0e>
  %c0 = hw.constant 0 : i64
  %c7 = hw.constant 7 : i64
  %i0 = hw.constant 0 : i2
  %false = hw.constant false
  %one = hw.constant 1 : i2
  %s = llhd.sig %i0 : i2
  %index = llhd.prb %s : i2
  %all = hw.array_create %c0, %c0, %c7, %c7 : i64
  %part = hw.array_slice %all[%index] : (!hw.array<4xi64>) -> !hw.array<2xi64>
  %value = hw.array_get %part[%false] : !hw.array<2xi64>, i1
  %quotient = arith.ceildivsi %index, %one : i2
  %result = llhd.process -> i2 {
    llhd.wait yield (%one : i2), delay %t, ^show(%value, %quotient : i64, i2)
  ^show(%v: i64, %q: i2):
    %f0 = sim.fmt.current_time
    %space = sim.fmt.literal " "
    %f1 = sim.fmt.dec %result specifierWidth 0 : i2
    %f2 = sim.fmt.dec %q specifierWidth 0 : i2
    %f3 = sim.fmt.dec %v specifierWidth 0 : i64
    %end = sim.fmt.literal "\0A"
    %line = sim.fmt.concat (%f0, %space, %f1, %space, %f2, %space, %f3, %end)
    sim.proc.print %line
    llhd.halt %one : i2
  }
}
