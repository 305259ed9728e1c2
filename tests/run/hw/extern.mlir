// RULE: hw.instance.extern
// STATUS: 2
// ERR: model

hw.module.extern @model(in %x : i1)
hw.module @tb() {
  %t = hw.constant true
  hw.instance "u" @model(x: %t: i1) -> ()
}
