func.func @no_inline_here() attributes {no_inline} {
  return
}
