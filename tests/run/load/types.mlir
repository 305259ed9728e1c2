// RULE: machine.load.types
// STATUS: 2
// ERR: values of this type can't be simulated

hw.module @top() {
  llhd.process {
    %v = arith.constant dense<0> : vector<4xi8>
    llhd.halt
  }
}
