// dbg, emit, verif, ltl.

hw.module @m(in %a : i8, in %b : i1) {
  // ERROR: 5:3: `dbg.struct` has 1 fields, but 2 names
  %0 = "dbg.struct"(%a) <{names = ["a", "b"]}> : (i8) -> !dbg.struct
  // ERROR: 7:3: `dbg.enum` needs at least one variant
  %1 = "dbg.enum"(%a) <{enumTypeName = "E", variantsMap = {}}> : (i8) -> !dbg.enum
  // ERROR: 9:3: `ltl.delay` needs `!ltl.sequence` as result `result`, but found `!ltl.property`
  %2 = "ltl.delay"(%b) <{delay = 1 : i64}> : (i1) -> !ltl.property
  // ERROR: 11:3: `ltl.not` needs `!ltl.property`, `!ltl.sequence` or `i1` as operand `input`, but found `i8`
  %3 = "ltl.not"(%a) : (i8) -> !ltl.property
  // ERROR: 13:3: `verif.assert` needs `!ltl.property`, `!ltl.sequence` or `i1` as operand `property`, but found `i8`
  verif.assert %a : i8
  // ERROR: 15:3: `verif.require` must stand in `verif.contract`, not in `hw.module`
  verif.require %b : i1
}
emit.file "x" {
  // ERROR: 19:3: `emit.ref` refers to @nothing, but there is no symbol of that name
  emit.ref @nothing
}
// ERROR: 22:1: `emit.file_list` refers to @nothing, but there is no file of that name
emit.file_list "x", [@nothing]
