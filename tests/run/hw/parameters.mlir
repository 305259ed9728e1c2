// RULE: hw.param.value, machine.elab.parameters, machine.elab.instance
// OUT: 5 4
// OUT: 9 12

hw.module private @p<N: i8, M: i8 = 3>() {
  %n = hw.param.value i8 = #hw.param.decl.ref<"N">
  %s = hw.param.value i8 = #hw.param.expr.add<#hw.param.decl.ref<"N"> : i8, #hw.param.decl.ref<"M"> : i8>
  llhd.process {
    llhd.wait delay %t, ^bb1
  ^bb1:
    %fmt0 = sim.fmt.dec %n specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %s specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
  %t64 = comb.concat %z, %n : i56, i8
  %z = hw.constant 0 : i56
  %t = llhd.int_to_time %t64
}
hw.module @tb() {
  hw.instance "a" @p<N: i8 = 5, M: i8 = 255>() -> ()
  hw.instance "b" @p<N: i8 = 9, M: i8 = 3>() -> ()
}
