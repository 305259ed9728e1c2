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
    %fmt0 = sim.fmt.hier_path
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.halt
  }
}
hw.module private @middle() {
  llhd.process {
    %fmt3 = sim.fmt.hier_path
    %fmt4 = sim.fmt.literal " first\0A"
    %fmt5 = sim.fmt.concat (%fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
  hw.instance "c" @leaf() -> ()
  llhd.process {
    %fmt6 = sim.fmt.hier_path
    %fmt7 = sim.fmt.literal " second\0A"
    %fmt8 = sim.fmt.concat (%fmt6, %fmt7)
    sim.proc.print %fmt8
    llhd.halt
  }
}
hw.module @tb() {
  llhd.process {
    %fmt9 = sim.fmt.hier_path
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt9, %fmt10)
    sim.proc.print %fmt11
    llhd.halt
  }
  hw.instance "a" @middle() -> ()
  hw.instance "b" @leaf() -> ()
}
