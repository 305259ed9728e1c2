hw.module @parametric<W: i32, V: i8 = 5, S: none, F: f64 = 1.5>(in %d : !hw.int<#hw.param.decl.ref<"W">>, out o : i32) {
  %0 = hw.param.value i32 = #hw.param.decl.ref<"W">
  %1 = hw.param.value i32 = #hw.param.expr.add<#hw.param.decl.ref<"W">, 1>
  %2 = hw.param.value i32 = #hw.param.expr.mul<#hw.param.expr.shl<1, #hw.param.decl.ref<"W">>, 3>
  %3 = hw.param.value i8 = #hw.param.decl.ref<"V">
  %4 = hw.param.value i32 = #hw.param.verbatim<"$clog2(W)">
  %5 = hw.param.value i32 = #hw.param.expr.clog2<#hw.param.decl.ref<"W">>
  %6 = hw.param.value i32 = #hw.param.expr.divu<#hw.param.decl.ref<"W">, 3>
  %7 = hw.param.value i32 = #hw.param.expr.xor<#hw.param.decl.ref<"W">, 3>
  %8 = hw.param.value i32 = 42
  %e.q = hw.instance "e" @ext<W: i32 = #hw.param.expr.add<#hw.param.decl.ref<"W">, 1>>(d: %3: i8) -> (q: i8)
  hw.output %0 : i32
}
