// The engine goes round until the limit of steps.
//
// RULE: scf.for.step, machine.end.fault
// STATUS: 1
// ERR: fault

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %i0 = arith.constant 0 : i32
  %i9 = arith.constant 9 : i32
  llhd.process {
    scf.for %i = %i0 to %i9 step %i0 : i32 {
    }
    %fmt0 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt0
    llhd.halt
  }
}
