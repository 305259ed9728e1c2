module @nested attributes {dbg.kept} {
  func.func private @inside()
}
