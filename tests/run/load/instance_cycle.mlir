// RULE: machine.elab.instance
// STATUS: 2
// ERR: makes a module contain itself

hw.module @top() {
  hw.instance "again" @loop() -> ()
}
hw.module private @loop() {
  hw.instance "inner" @loop() -> ()
}
