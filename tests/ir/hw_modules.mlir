// Modules, ports, parameters, instances, inner symbols, hierarchical paths.

hw.module private @leaf<P: i32 = 3, Q: i8>(in %a : i8, in %b_c "b c" : i4 {dbg.hint = "x"}, out q : i8, out "x y" : i4) {
  hw.output %a, %b_c : i8, i4
}

hw.module public @empty() {}

hw.module nested @interleaved(out first : i1, in %x : i1, out second : i1, in %y : i1) attributes {comment_like = "kept", k} {
  hw.output %y, %x : i1, i1
}

hw.module @commented(in %a : i1) attributes {comment = "about this module"} {
  hw.output
}

hw.module.extern @ext<W: i32>(in %d : i8, out q : i8) attributes {verilogName = "EXT"}
hw.module.extern private @ext_wide<W: i32>(in %d : !hw.int<#hw.param.decl.ref<"W">>, in %e : !hw.array<2xint<#hw.param.decl.ref<"W">>>)
hw.module.extern private @ext_array<W: i32>(in %d : !hw.array<#hw.param.decl.ref<"W">xi1>)
hw.generator.schema @Schema, "Simple", ["width", "depth"]
hw.module.generated @gen, @Schema(in %a : i8, out q : i8) attributes {depth = 4 : i32, verilogName = "GEN", width = 8 : i32}

hw.module @bidirectional(inout %io : i8, in %a : i8) {
  hw.output
}

hw.module @top(in %a : i8, in %b : i4, in %wild "1 wild*name" : i1, out r : i8, out s : i4) {
  // Forward reference in a graph region.
  %early = comb.add %leaf.q, %a : i8
  %leaf.q, %leaf.x_y = hw.instance "leaf" @leaf<P: i32 = 3, Q: i8 = -1>(a: %a: i8, "b c": %b: i4) -> (q: i8, "x y": i4)
  %leaf2.q, %leaf2.x_y = hw.instance "leaf2" sym @inst @leaf<P: i32 = 7, Q: i8 = 0>(a: %early: i8, "b c": %b: i4) -> (q: i8, "x y": i4) {doNotPrint}
  hw.instance "none" @empty() -> ()
  %g.q = hw.instance "g" @gen(a: %a: i8) -> (q: i8)
  %e.q = hw.instance "e" sym [<@e0,0,public>] @ext<W: i32 = 8>(d: %a: i8) -> (q: i8) {note = "kept"}
  %f:2 = hw.instance "f" @interleaved(x: %wild: i1, y: %wild: i1) -> (first: i1, second: i1)
  %w0 = hw.wire %a : i8
  %w1 = hw.wire %a sym @w1 : i8
  %w2 = hw.wire %a sym [<@x,0,public>] name "not the SSA name" : i8
  %named = hw.wire %a {sv.namehint = "hint"} : i8
  %3 = hw.wire %a : i8
  hw.output %leaf2.q, %leaf.x_y : i8, i4
}

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

hw.module @use_parametric(in %d : !hw.int<8>) {
  hw.instance "p" @parametric_none<S: none = "text", T: i1 = true>() -> ()
}
hw.module.extern @parametric_none<S: none, T: i1 = false>()

hw.hierpath @path [@top::@inst, @leaf]
hw.hierpath private @path2 [@top::@w1]
