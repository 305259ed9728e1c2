  attributes {a = #hw<innerSym@s>, b = #hw<param.decl.ref<"P"> : i32>, c = #seq<clock_constant low>, d = #llvm<linkage<internal>>}
