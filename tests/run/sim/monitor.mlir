// RULE: sim.monitor.register, sim.monitor.switch, sim.monitor.when, sim.proc.print.dump
// OUT: 0fs 0
// OUT: 2ns 1
// OUT: 4ns 2

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
    %v = llhd.prb %s : i8
    %d = sim.fmt.dec %v specifierWidth 0 : i8
    %t = sim.fmt.current_time
    %sp = sim.fmt.literal " "
    %nl = sim.fmt.literal "\0A"
    %line = sim.fmt.concat (%t, %sp, %d, %nl)
    sim.proc.print %line {circt.dumpfile}
    sim.proc.print %line {circt.monitor.kind = "register"}
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %s, %c1 after %eps : i8
    llhd.wait delay %ns, ^bb3
  ^bb3:
    sim.proc.print %line {circt.monitor.kind = "off"}
    llhd.drv %s, %c2 after %eps : i8
    llhd.wait delay %ns, ^bb4
  ^bb4:
    sim.proc.print %line {circt.monitor.kind = "on"}
    llhd.wait delay %ns, ^bb5
  ^bb5:
    llhd.halt
  }
}
