// RULE: machine.step.first-wait, machine.settle.first, machine.step.start
// OUT: output is an effect
// OUT: woken by the first settling: 1

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
  %v = llhd.prb %s : i8
  llhd.drv %s, %c1 after %eps : i8
  llhd.process {
    llhd.wait (%v : i8), ^bb1
  ^bb1:
    %f0 = sim.fmt.literal "woken by the first settling: "
    %f1 = sim.fmt.dec %v specifierWidth 0 : i8
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    llhd.halt
  }
  llhd.process {
    %f4 = sim.fmt.literal "output is an effect\0A"
    sim.proc.print %f4
    llhd.wait (%v : i8), ^bb1
  ^bb1:
    %f5 = sim.fmt.literal "never\0A"
    sim.proc.print %f5
    llhd.halt
  }
}
