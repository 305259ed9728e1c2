// RULE: machine.elab.parameters, machine.elab.tops, machine.elab.order, machine.elab.ports, hw.module, hw.instance, hw.output, hw.param.value
// ORDER: fixed
// OUT: 7 / 3 % 1 3
// OUT: 12 / 12 % 0 5
// OUT: top 19

// Children first, in textual order; a zero divisor of a parameter acts as one.
hw.module @top() {
  %a = hw.instance "a" @child<W: i32 = 7, D: i32 = 2, Q: i32 = 3>() -> (w: i32)
  %b = hw.instance "b" @child<W: i32 = #hw.param.expr.add<#hw.param.expr.mul<5, 2>, 2>, D: i32 = 0, Q: i32 = 5>() -> (w: i32)
  %sum = comb.add %a, %b : i32
  llhd.process {
    %l = sim.fmt.literal "top "
    %v = sim.fmt.dec %sum specifierWidth 0 : i32
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%l, %v, %nl)
    sim.proc.print %f
    llhd.halt
  }
}
hw.module private @child<W: i32, D: i32, Q: i32 = 4>(out w : i32) {
  %w = hw.param.value i32 = #hw.param.decl.ref<"W">
  %p = hw.param.value i32 = #hw.param.decl.ref<"Q">
  %q = hw.param.value i32 = #hw.param.expr.divu<#hw.param.decl.ref<"W">, #hw.param.decl.ref<"D">>
  %z = hw.param.value i32 = #hw.param.expr.mods<#hw.param.decl.ref<"W">, #hw.param.decl.ref<"D">>
  llhd.process {
    %fw = sim.fmt.dec %w specifierWidth 0 : i32
    %slash = sim.fmt.literal " / "
    %fq = sim.fmt.dec %q specifierWidth 0 : i32
    %mod = sim.fmt.literal " % "
    %fz = sim.fmt.dec %z specifierWidth 0 : i32
    %sp = sim.fmt.literal " "
    %fp = sim.fmt.dec %p specifierWidth 0 : i32
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%fw, %slash, %fq, %mod, %fz, %sp, %fp, %nl)
    sim.proc.print %f
    llhd.halt
  }
  hw.output %w : i32
}
