// The result of a call is a constant to the wait, and that is worth a warning.
//
// RULE: machine.observe.opaque
// OUT: 1ns
// ERR: observe

func.func private @id(%x: i8) -> i8 {
  return %x : i8
}
hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %s = llhd.sig %c0 : i8
  llhd.process {
    %p = llhd.prb %s : i8
    %q = func.call @id(%p) : (i8) -> i8
    llhd.wait delay %ns, (%q : i8), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.halt
  }
  llhd.process {
    llhd.drv %s, %c1 after %delta : i8
    llhd.halt
  }
}
