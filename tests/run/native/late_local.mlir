// RULE: machine.promote.effect
// A promoted signal that is made after a suspension: what earlier suspensions save of it is nothing.
// OUT: 1000000 2000000

hw.module @top() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %t = llhd.current_time
    %i = llhd.time_to_int %t
    %s = llhd.sig %i : i64
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %old = llhd.prb %s : i64
    %sum = arith.addi %old, %i : i64
    llhd.drv %s, %sum after %eps : i64
    %new = llhd.prb %s : i64
    %0 = sim.fmt.dec %old specifierWidth 0 : i64
    %1 = sim.fmt.literal " "
    %2 = sim.fmt.dec %new specifierWidth 0 : i64
    %3 = sim.fmt.literal "\0A"
    %4 = sim.fmt.concat (%0, %1, %2, %3)
    sim.proc.print %4
    llhd.halt
  }
}
