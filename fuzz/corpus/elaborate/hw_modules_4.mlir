hw.module.extern private @ext_wide<W: i32>(in %d : !hw.int<#hw.param.decl.ref<"W">>, in %e : !hw.array<2xint<#hw.param.decl.ref<"W">>>)
