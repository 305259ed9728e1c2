// Child instances first, then the module, each in textual order.
//
// RULE: machine.order.static, machine.elab.order, machine.elab.instance, hw.instance, hw.module
// ORDER: fixed
// OUT: tb.a.c
// OUT: tb.a first
// OUT: tb.a second
// OUT: tb.b
// OUT: tb

hw.module private @leaf() {
  llhd.process {
    %f0 = sim.fmt.hier_path
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    llhd.halt
  }
}
hw.module private @middle() {
  llhd.process {
    %f3 = sim.fmt.hier_path
    %f4 = sim.fmt.literal " first\0A"
    %f5 = sim.fmt.concat (%f3, %f4)
    sim.proc.print %f5
    llhd.halt
  }
  hw.instance "c" @leaf() -> ()
  llhd.process {
    %f6 = sim.fmt.hier_path
    %f7 = sim.fmt.literal " second\0A"
    %f8 = sim.fmt.concat (%f6, %f7)
    sim.proc.print %f8
    llhd.halt
  }
}
hw.module @tb() {
  llhd.process {
    %f9 = sim.fmt.hier_path
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f9, %f10)
    sim.proc.print %f11
    llhd.halt
  }
  hw.instance "a" @middle() -> ()
  hw.instance "b" @leaf() -> ()
}
