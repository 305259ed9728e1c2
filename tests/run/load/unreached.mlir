// RULE: machine.load.metadata, machine.elab.tops
// OUT: ok

// Nothing that is elaborated uses the other module, the function or the formal test: what they hold is not looked at.
hw.module @top() {
  %f = sim.fmt.literal "ok\0A"
  llhd.process {
    sim.proc.print %f
    llhd.halt
  }
}
hw.module private @unused(in %a : i1) {
  %p = ltl.eventually %a : i1
}
func.func @never() {
  %x = verif.symbolic_value : i8
  return
}
verif.formal @formal {} {
  %x = verif.symbolic_value : i8
}
