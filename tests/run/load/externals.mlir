// RULE: machine.load.externals
// STATUS: 2
// ERR: __moore_mystery

func.func private @__moore_mystery(i32) -> i32
hw.module @tb() {
  %c = hw.constant 1 : i32
  llhd.process {
    %r = func.call @__moore_mystery(%c) : (i32) -> i32
    llhd.halt
  }
}
