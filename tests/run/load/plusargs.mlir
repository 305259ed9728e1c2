// RULE: machine.load.all-errors
// STATUS: 2
// ERR: the format has no conversion such as %d
// ERR: the format goes on after its conversion

hw.module @top() {
  llhd.process {
    %a, %b = sim.plusargs.value "N=" : i32
    %c, %d = sim.plusargs.value "N=%d " : i32
    llhd.halt
  }
}
