// Drives after real time, deltas and both, issued in the opposite order.
//
// RULE: llhd.drv.real, llhd.drv.delta, machine.time.add, machine.event.order
// OUT: 0fs 0
// OUT: 0fs 1
// OUT: 0fs 2
// OUT: 1ns 3
// OUT: 1ns 4
// OUT: 2ns 5

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %delta2 = llhd.constant_time <0ns, 2d, 0e>
  %nsdelta2 = llhd.constant_time <1ns, 2d, 0e>
  %ns2 = llhd.constant_time <2ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %c4 = hw.constant 4 : i8
  %c5 = hw.constant 5 : i8
  %s = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  llhd.process {
    cf.br ^show
  ^show:
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %v specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    llhd.wait (%v : i8), ^show
  }
  llhd.process {
    llhd.drv %s, %c5 after %ns2 : i8
    llhd.drv %s, %c4 after %nsdelta2 : i8
    llhd.drv %s, %c3 after %ns : i8
    llhd.drv %s, %c2 after %delta2 : i8
    llhd.drv %s, %c1 after %delta : i8
    llhd.halt
  }
}
