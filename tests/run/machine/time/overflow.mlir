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
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.wait delay %near, ^bb2
  ^bb2:
    %fmt3 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt3
    llhd.halt
  }
}
