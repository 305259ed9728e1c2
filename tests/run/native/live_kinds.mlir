// Values of every kind are there after waits in a coroutine that another one calls: text, queue, map, time, memory, a
// reference at a variable place, a function, a pair, an array of texts, a format, a real number.
//
// RULE: machine.call.suspend, llhd.coroutine, machine.wait.suspend
// OUT: abc-7 5 9 2000000 42 14 15 hi 1.500000
// OUT: abc-8 6 9 2000000 43 16 15 hi 2.500000
// OUT: 5ns 00f0

func.func private @twice(%a: i8) -> i8 {
  %r = comb.add %a, %a : i8
  return %r : i8
}
llhd.coroutine private @inner(%i: i8, %text: !sim.dstring, %part: !llhd.ref<i4>) -> (i8) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %one = llvm.mlir.constant(1 : i64) : i64
  %false = hw.constant false
  %true = hw.constant true
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c9 = hw.constant 9 : i8
  %c35 = hw.constant 35 : i8
  %n0 = hw.constant 0 : i32
  %n9 = hw.constant 9 : i32
  %ones = hw.constant -1 : i4
  %six = arith.constant 6.0 : f64
  %half = arith.constant 0.5 : f64
  %p = llvm.alloca %one x i8 : (i64) -> !llvm.ptr
  %number = comb.add %i, %c35 : i8
  llvm.store %number, %p : i8, !llvm.ptr
  %function = func.constant @twice : (i8) -> i8
  %i2 = comb.sub %i, %c2 : i8
  %empty = sim.queue.empty : <i8, 0>
  %queue = sim.queue.push_back %i2 into %empty : <i8, 0>
  %nothing = sim.assoc_array.empty : <i8, i32>
  %map = sim.assoc_array.set %nothing[%n9] = %c9 : <i8, i32>
  %low = comb.extract %i from 0 : (i8) -> i4
  %pair = hw.struct_create (%low, %ones) : !hw.struct<value: i4, unknown: i4>
  %hi = sim.string.literal "hi"
  %texts = hw.array_create %text, %hi : !sim.dstring
  %format = sim.fmt.dec %i specifierWidth 0 : i8
  %start = llhd.current_time
  llhd.wait delay %ns, ^more
^more:
  %x = arith.uitofp %i : i8 to f64
  %y = arith.subf %x, %six : f64
  llhd.wait delay %ns, ^after
^after:
  %z = arith.addf %y, %half : f64
  llhd.drv %part, %ones after %eps : i4
  %first = sim.queue.get %n0 of %queue : <i8, 0>
  %m = sim.assoc_array.get %map[%n9] : <i8, i32>
  %now = llhd.current_time
  %to = llhd.time_to_int %now
  %from = llhd.time_to_int %start
  %took = comb.sub %to, %from : i64
  %stored = llvm.load %p : !llvm.ptr -> i8
  %twice = func.call_indirect %function(%i) : (i8) -> i8
  %unknown = hw.struct_extract %pair["unknown"] : !hw.struct<value: i4, unknown: i4>
  %t0 = hw.array_get %texts[%false] : !hw.array<2x!sim.dstring>, i1
  %t1 = hw.array_get %texts[%true] : !hw.array<2x!sim.dstring>, i1
  %f0 = sim.fmt.string %t1 : !sim.dstring
  %f1 = sim.fmt.literal "-"
  %sp = sim.fmt.literal " "
  %f2 = sim.fmt.dec %first specifierWidth 0 : i8
  %f3 = sim.fmt.dec %m specifierWidth 0 : i8
  %f4 = sim.fmt.dec %took specifierWidth 0 : i64
  %f5 = sim.fmt.dec %stored specifierWidth 0 : i8
  %f6 = sim.fmt.dec %twice specifierWidth 0 : i8
  %f7 = sim.fmt.dec %unknown specifierWidth 0 : i4
  %f8 = sim.fmt.string %t0 : !sim.dstring
  %f9 = sim.fmt.flt %z : f64
  %nl = sim.fmt.literal "\0A"
  %all = sim.fmt.concat (%f0, %f1, %format, %sp, %f2, %sp, %f3, %sp, %f4, %sp, %f5, %sp, %f6, %sp, %f7, %sp, %f8, %sp, %f9, %nl)
  sim.proc.print %all
  %next = comb.add %i, %c1 : i8
  llhd.return %next : i8
}
llhd.coroutine private @outer(%i: i8, %r: !llhd.ref<i16>, %low: i4) -> (i8) {
  %text = sim.string.literal "abc"
  %part = llhd.sig.extract %r from %low : <i16> -> <i4>
  %v = llhd.call_coroutine @inner(%i, %text, %part) : (i8, !sim.dstring, !llhd.ref<i4>) -> i8
  llhd.return %v : i8
}
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i16
  %c7 = hw.constant 7 : i8
  %c9 = hw.constant 9 : i8
  %four = hw.constant 4 : i4
  %s = llhd.sig %c0 : i16
  %v = llhd.prb %s : i16
  llhd.process {
    llhd.wait delay %ns, ^again(%c7 : i8)
  ^again(%i: i8):
    %next = llhd.call_coroutine @outer(%i, %s, %four) : (i8, !llhd.ref<i16>, i4) -> i8
    %more = comb.icmp ult %next, %c9 : i8
    cf.cond_br %more, ^again(%next : i8), ^end
  ^end:
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.hex %v, isUpper false : i16
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    llhd.halt
  }
}
