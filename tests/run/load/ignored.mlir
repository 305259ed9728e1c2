// COMMAND: check
// RULE: machine.load.attributes, machine.load.inert-attributes, machine.load.metadata
// ERR: the attribute 'tool.note' is ignored (2 operations)
// ERR: can be simulated

hw.module @top(in %a : i1) attributes {tool.note} {
  %w = hw.wire %a {circt.inline_hint, circt.dpi.export, tool.note = 1 : i32} : i1
  dbg.variable "x", %a : i1
}
