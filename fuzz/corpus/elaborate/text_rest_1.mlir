hw.module @p<W: i32>(in %a: !hw.int<#hw.param.decl.ref<"W">>, in %b : !hw.array<#hw.param.decl.ref<"W">xi8>) {
}
