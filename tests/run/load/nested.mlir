// RULE: builtin.module, func.func
// OUT: 42

module {
  module {
    hw.module @top() {
      llhd.process {
        %v = func.call @answer() : () -> i32
        %d = sim.fmt.dec %v specifierWidth 0 : i32
        %nl = sim.fmt.literal "\0A"
        %f = sim.fmt.concat (%d, %nl)
        sim.proc.print %f
        llhd.halt
      }
    }
    func.func @answer() -> i32 {
      %c = arith.constant 42 : i32
      return %c : i32
    }
  }
}
