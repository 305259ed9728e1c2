// Symbols and instances.

hw.module @child(in %a : i8, out q : i8) {
  hw.output %a : i8
}
// ERROR: 7:1: defines the symbol @child a second time
hw.module @child() {}
func.func private @function(i8)
hw.module.extern @params<P: i32, Q: i8 = 1>()

hw.module @top<W: i8>(in %a : i8, in %b : i4) {
  // ERROR: 13:*: refers to @chidl, but there is no module of that name
  hw.instance "a" @chidl() -> ()
  // ERROR: 15:*: needs a module, but @function is a `func.func`
  hw.instance "b" @function() -> ()
  // ERROR: 18:*: connects 0 inputs, but the module has 1
  // ERROR: 18:*: connects 0 outputs, but the module has 1
  hw.instance "c" @child() -> ()
  // ERROR: 20:*: connects `x` where the module has the input `a`
  %0 = hw.instance "d" @child(x: %a: i8) -> (q: i8)
  // ERROR: 22:*: connects `i4` to the input `a` of type `i8`
  %1 = hw.instance "e" @child(a: %b: i4) -> (q: i8)
  // ERROR: 24:*: gives 1 parameters, but the module has 2
  hw.instance "f" @params<P: i32 = 1>() -> ()
  // ERROR: 27:*: gives a parameter `P` of type `i8`, but the module has `i32`
  // ERROR: 27:*: needs a value for the parameter `Q`
  hw.instance "g" @params<P: i8 = 1, Q: i8>() -> ()
  // ERROR: 29:*: uses a parameter `X`, which the module does not have
  hw.instance "h" @params<P: i32 = #hw.param.decl.ref<"X">, Q: i8 = #hw.param.decl.ref<"W">>() -> ()
  // ERROR: 31:*: arguments: number 0 should be of type `i8`, but is `i4`
  func.call @function(%b) : (i4) -> ()
  // ERROR: 33:*: needs a function, but @child is a `hw.module`
  func.call @child(%b) : (i4) -> ()
  // ERROR: 35:*: is a symbol, which must stand in a symbol table
  func.func private @inside()
}

hw.module @cycle_a() {
  hw.instance "b" @cycle_b() -> ()
}
hw.module @cycle_b() {
  hw.instance "c" @cycle_c() -> ()
}
hw.module @cycle_c() {
  // ERROR: 46:*: makes a module contain itself: @cycle_a → @cycle_b → @cycle_c → @cycle_a
  hw.instance "a" @cycle_a() -> ()
  // ERROR: 48:*: makes a module contain itself: @cycle_c → @cycle_c
  hw.instance "self" @cycle_c() -> ()
}
// ERROR: 51:*: is `public`, `private` or `nested`, not `secret`
"func.func"() <{function_type = () -> (), sym_name = "visible", sym_visibility = "secret"}> ({}) : () -> ()
