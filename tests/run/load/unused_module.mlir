// What no top reaches may hold anything.
//
// RULE: machine.load.refused
// ARGS: --top tb
// OUT: runs

hw.module private @unused(in %clk : i1, in %a : i1) {
  %n = ltl.not %a : i1
  verif.clocked_assert %n, posedge %clk : !ltl.property
}
hw.module @tb() {
  llhd.process {
    %fmt0 = sim.fmt.literal "runs\0A"
    sim.proc.print %fmt0
    llhd.halt
  }
}
