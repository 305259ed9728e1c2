// RULE: machine.time.overflow, machine.limit.status, llhd.int_to_time
// STATUS: 3
// OUT: 18446744073709551615fs
// ERR: limit

hw.module @tb() {
  %most = hw.constant -1 : i64
  %one = hw.constant 1 : i64
  %far = llhd.int_to_time %most
  %near = llhd.int_to_time %one
  llhd.process {
    llhd.wait delay %far, ^bb1
  ^bb1:
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    llhd.wait delay %near, ^bb2
  ^bb2:
    %f3 = sim.fmt.literal "never\0A"
    sim.proc.print %f3
    llhd.halt
  }
}
