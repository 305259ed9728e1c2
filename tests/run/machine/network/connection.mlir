// RULE: machine.network.connection, machine.settle.when, machine.settle.order, machine.network.node
// OUT: 0fs settled first: b=0 c=1
// OUT: 1ns not yet settled: b=0 c=1
// OUT: 1ns settled: b=2 c=3
// OUT: 2ns a write stands: b=0 c=1
// OUT: 3ns until the next change: b=3 c=4

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c3 : i8
  %c = llhd.sig %c3 : i8
  %av = llhd.prb %a : i8
  %bv = llhd.prb %b : i8
  %cv = llhd.prb %c : i8
  %next = comb.add %bv, %c1 : i8
  llhd.drv %c, %next after %eps : i8
  llhd.drv %b, %av after %zero : i8
  llhd.process {
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " settled first: b="
    %f2 = sim.fmt.dec %bv specifierWidth 0 : i8
    %f3 = sim.fmt.literal " c="
    %f4 = sim.fmt.dec %cv specifierWidth 0 : i8
    %f5 = sim.fmt.literal "\0A"
    %f6 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5)
    sim.proc.print %f6
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %a, %c2 after %eps : i8
    %f7 = sim.fmt.current_time
    %f8 = sim.fmt.literal " not yet settled: b="
    %f9 = sim.fmt.dec %bv specifierWidth 0 : i8
    %f10 = sim.fmt.literal " c="
    %f11 = sim.fmt.dec %cv specifierWidth 0 : i8
    %f12 = sim.fmt.literal "\0A"
    %f13 = sim.fmt.concat (%f7, %f8, %f9, %f10, %f11, %f12)
    sim.proc.print %f13
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %f14 = sim.fmt.current_time
    %f15 = sim.fmt.literal " settled: b="
    %f16 = sim.fmt.dec %bv specifierWidth 0 : i8
    %f17 = sim.fmt.literal " c="
    %f18 = sim.fmt.dec %cv specifierWidth 0 : i8
    %f19 = sim.fmt.literal "\0A"
    %f20 = sim.fmt.concat (%f14, %f15, %f16, %f17, %f18, %f19)
    sim.proc.print %f20
    llhd.drv %b, %c0 after %eps : i8
    llhd.wait delay %ns, ^bb3
  ^bb3:
    %f21 = sim.fmt.current_time
    %f22 = sim.fmt.literal " a write stands: b="
    %f23 = sim.fmt.dec %bv specifierWidth 0 : i8
    %f24 = sim.fmt.literal " c="
    %f25 = sim.fmt.dec %cv specifierWidth 0 : i8
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f21, %f22, %f23, %f24, %f25, %f26)
    sim.proc.print %f27
    llhd.drv %a, %c3 after %eps : i8
    llhd.wait delay %ns, ^bb4
  ^bb4:
    %f28 = sim.fmt.current_time
    %f29 = sim.fmt.literal " until the next change: b="
    %f30 = sim.fmt.dec %bv specifierWidth 0 : i8
    %f31 = sim.fmt.literal " c="
    %f32 = sim.fmt.dec %cv specifierWidth 0 : i8
    %f33 = sim.fmt.literal "\0A"
    %f34 = sim.fmt.concat (%f28, %f29, %f30, %f31, %f32, %f33)
    sim.proc.print %f34
    llhd.halt
  }
}
