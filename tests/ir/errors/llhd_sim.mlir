// llhd and sim: parts of signals, coroutines, queues, strings, DPI functions.

llhd.global_signal @global : i4
llhd.global_signal @wrong : i4 init {
  %0 = hw.constant 1 : i8
  // ERROR: 7:3: `llhd.yield` yielded values: number 0 should be of type `i4`, but is `i8`
  llhd.yield %0 : i8
}
llhd.coroutine @task(%a: i8) {
  llhd.return
}
sim.func.dpi @dpi(in %a : i32, out b : i8)

hw.module @llhd(in %a : i8, in %i3 : i3, in %i5 : i5, in %arr : !hw.array<4xi8>, in %s : !hw.struct<f: i8>, in %t : !llhd.time) {
  %sig = llhd.sig %a : i8
  %wide = llhd.sig %arr : !hw.array<4xi8>
  %fields = llhd.sig %s : !hw.struct<f: i8>
  // ERROR: 19:3: `llhd.drv` `signal` should be `i3`, but is `i8`
  "llhd.drv"(%sig, %i3, %t) : (!llhd.ref<i8>, i3, !llhd.time) -> ()
  // ERROR: 21:3: `llhd.drv` needs an `!llhd.ref` as operand `signal`, but found `i8`
  "llhd.drv"(%a, %i3, %t) : (i8, i3, !llhd.time) -> ()
  // ERROR: 23:3: `llhd.prb` `signal` should be `i4`, but is `i8`
  %0 = "llhd.prb"(%sig) : (!llhd.ref<i8>) -> i4
  // ERROR: 25:3: `llhd.sig.extract` needs an index of 3 bits for 8 elements, but it has 5
  %1 = "llhd.sig.extract"(%sig, %i5) : (!llhd.ref<i8>, i5) -> !llhd.ref<i1>
  // ERROR: 27:3: `llhd.sig.extract` can't take `i12` out of `i8`
  %2 = llhd.sig.extract %sig from %i3 : <i8> -> <i12>
  // ERROR: 29:3: `llhd.sig.array_get` needs an index of 2 bits for 4 elements, but it has 3
  %3 = "llhd.sig.array_get"(%wide, %i3) : (!llhd.ref<!hw.array<4xi8>>, i3) -> !llhd.ref<i8>
  // ERROR: 33:3: `llhd.sig.array_slice` needs elements of type `i8`, but it is `i4`
  // ERROR: 33:3: `llhd.sig.array_slice` can't take `!hw.array<5xi4>` out of `!hw.array<4xi8>`
  // ERROR: 33:3: `llhd.sig.array_slice` needs an index of 2 bits for 4 elements, but it has 3
  %4 = "llhd.sig.array_slice"(%wide, %i3) : (!llhd.ref<!hw.array<4xi8>>, i3) -> !llhd.ref<!hw.array<5xi4>>
  // ERROR: 35:3: `llhd.sig.struct_extract` `result` has no type: there is no such field
  %5 = "llhd.sig.struct_extract"(%fields) <{field = "g"}> : (!llhd.ref<!hw.struct<f: i8>>) -> !llhd.ref<i8>
  // ERROR: 37:3: `llhd.get_global_signal` needs a reference to a signal of type `i4`, but it is `i8`
  %6 = llhd.get_global_signal @global : <i8>
  // ERROR: 39:3: `llhd.get_global_signal` refers to @globl, but there is no global signal of that name
  %7 = llhd.get_global_signal @globl : <i4>
  // ERROR: 41:3: `llhd.delay` `input` should be `i8`, but is `i3`
  %8 = "llhd.delay"(%i3) <{delay = #llhd.time<1ns, 0d, 0e>}> : (i3) -> i8
  llhd.process {
    // ERROR: 44:5: `llhd.call_coroutine` arguments: number 0 should be of type `i8`, but is `i3`
    llhd.call_coroutine @task(%i3) : (i3) -> ()
    // ERROR: 46:5: `llhd.call_coroutine` needs 0 results, but has 1
    %9 = llhd.call_coroutine @task(%a) : (i8) -> i8
    // ERROR: 48:5: `llhd.call_coroutine` refers to @nothing, but there is no coroutine of that name
    llhd.call_coroutine @nothing() : () -> ()
    // ERROR: 50:5: `llhd.wait` needs a type that a wire can carry as operand `observed`, but found `!llhd.time`
    llhd.wait (%t : !llhd.time), ^bb1
  ^bb1:
    llhd.halt
  }
}

func.func @sim(%a: i8, %q: !sim.queue<i4, 0>, %arr: !hw.array<4xi4>, %m: !sim.assoc_array<i8, i32>, %f: f64, %i: i32) {
  // ERROR: 58:3: `sim.queue.push_back` `element` should be `i4`, but is `i8`
  %0 = "sim.queue.push_back"(%q, %a) : (!sim.queue<i4, 0>, i8) -> !sim.queue<i4, 0>
  // ERROR: 60:3: `sim.queue.concat` needs elements of type `i8`, but it is `i4`
  %1 = "sim.queue.concat"(%q) : (!sim.queue<i4, 0>) -> !sim.queue<i8, 0>
  // ERROR: 62:3: `sim.queue.from_array` needs elements of type `i8`, but it is `i4`
  %2 = "sim.queue.from_array"(%arr) : (!hw.array<4xi4>) -> !sim.queue<i8, 0>
  // ERROR: 64:3: `sim.queue.get` `result` should be `i4`, but is `i8`
  %3 = "sim.queue.get"(%q, %i) : (!sim.queue<i4, 0>, i32) -> i8
  // ERROR: 66:3: `sim.assoc_array.get` `index` should be `i32`, but is `i8`
  %4 = "sim.assoc_array.get"(%m, %a) : (!sim.assoc_array<i8, i32>, i8) -> i8
  // ERROR: 68:3: `sim.assoc_array.set` `value` should be `i8`, but is `i32`
  %5 = "sim.assoc_array.set"(%m, %i, %i) : (!sim.assoc_array<i8, i32>, i32, i32) -> !sim.assoc_array<i8, i32>
  // ERROR: 70:3: `sim.fmt.dec` needs an integer as operand `value`, but found `f64`
  %6 = sim.fmt.dec %f : f64
  // ERROR: 72:3: `sim.fmt.dec` can't have a negative `specifierWidth`
  %7 = "sim.fmt.dec"(%a) <{isLeftAligned = false, paddingChar = 32 : i8, specifierWidth = -1 : i32}> : (i8) -> !sim.fstring
  // ERROR: 74:3: `sim.fmt.concat` needs `!sim.fstring` as operand `inputs`, but found `i8`
  %8 = "sim.fmt.concat"(%a) : (i8) -> !sim.fstring
  // ERROR: 76:3: `sim.func.dpi.call` results: number 0 should be of type `i8`, but is `i32`
  %9 = sim.func.dpi.call @dpi(%i) : (i32) -> i32
  // ERROR: 78:3: `sim.func.dpi.call` refers to @none, but there is no DPI function of that name
  %10 = sim.func.dpi.call @none(%i) : (i32) -> i32
  // ERROR: 80:3: `sim.terminate` needs `true` or `false` as attribute `verbose`
  "sim.terminate"() <{success = true, verbose = 3 : i8}> : () -> ()
  return
}
