// Nodes that are ready settle in elaboration order; the connections of one signal are one node, at the first of them.
//
// RULE: machine.network.id, machine.settle.write-order
// OUT: first
// OUT: second
// OUT: 2

func.func private @first(%x: i8) -> i8 {
  %f0 = sim.fmt.literal "first"
  %f1 = sim.fmt.literal "\0A"
  %f2 = sim.fmt.concat (%f0, %f1)
  sim.proc.print %f2
  return %x : i8
}
func.func private @second(%x: i8) -> i8 {
  %f3 = sim.fmt.literal "second"
  %f4 = sim.fmt.literal "\0A"
  %f5 = sim.fmt.concat (%f3, %f4)
  sim.proc.print %f5
  return %x : i8
}
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %s = llhd.sig %c0 : i8
  %v1 = func.call @first(%c1) : (i8) -> i8
  %v2 = func.call @second(%c2) : (i8) -> i8
  llhd.drv %s, %v1 after %eps : i8
  llhd.drv %s, %v2 after %eps : i8
  llhd.process {
    %v = llhd.prb %s : i8
    %f6 = sim.fmt.dec %v specifierWidth 0 : i8
    %f7 = sim.fmt.literal "\0A"
    %f8 = sim.fmt.concat (%f6, %f7)
    sim.proc.print %f8
    llhd.halt
  }
}
