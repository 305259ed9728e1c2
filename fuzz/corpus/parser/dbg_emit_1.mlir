emit.file "out.sv" sym @file {
  emit.verbatim "// text"
  emit.ref @M
  emit.verbatim "`define X" {kept}
}
