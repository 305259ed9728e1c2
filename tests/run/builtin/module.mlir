// RULE: builtin.module, builtin.unrealized_conversion_cast, machine.load.metadata
// RULE: machine.load.inert-attributes
// OUT: 3

module {
  hw.hierpath private @path [@tb::@x]
  emit.file "x.sv" {
    emit.verbatim "text"
  }
  func.func private @f() attributes {circt.inline_always} {
    return
  }
  hw.module @tb() {
    %c = hw.constant 3 : i8
    %e = builtin.unrealized_conversion_cast %c : i8 to i8
    %w = hw.wire %c sym @x : i8
    dbg.variable "v", %c : i8
    llhd.process {
      %fmt0 = sim.fmt.dec %e specifierWidth 0 : i8
      %fmt1 = sim.fmt.literal "\0A"
      %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
      sim.proc.print %fmt2
      llhd.halt
    }
  }
}
