hw.module.extern private @ext_array<W: i32>(in %d : !hw.array<#hw.param.decl.ref<"W">xi1>)
