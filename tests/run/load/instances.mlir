// RULE: hw.instance.extern, machine.load.all-errors
// STATUS: 2
// ERR: module @outside, of which top.model is an instance, has no body to simulate
// ERR: module @outside, of which top.other is an instance, has no body to simulate

hw.module.extern @outside(in %a : i1, out b : i1)
hw.module @top(in %a : i1) {
  %b = hw.instance "model" @outside(a: %a: i1) -> (b: i1)
  %c = hw.instance "other" @outside(a: %b: i1) -> (b: i1)
}
