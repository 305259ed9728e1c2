// Nested modules are flattened into one symbol table.
//
// RULE: builtin.module
// OUT: tb.u

module {
  module {
    func.func private @f(%x: i8) -> i8 {
      return %x : i8
    }
    hw.module private @leaf() {
      llhd.process {
        %fmt0 = sim.fmt.hier_path
        %fmt1 = sim.fmt.literal "\0A"
        %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
        sim.proc.print %fmt2
        llhd.halt
      }
    }
  }
  hw.module @tb() {
    hw.instance "u" @leaf() -> ()
  }
}
