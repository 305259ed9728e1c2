// The engine takes any attribute.
//
// RULE: machine.load.attributes
// STATUS: 2
// ERR: circt.mystery

hw.module @tb() {
  %c = hw.constant true {circt.mystery = 1 : i8}
}
