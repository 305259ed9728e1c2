// One value per variable and time, sampled after settling; what is undone within a time step does not appear.
//
// RULE: machine.wave.sample, machine.wave.initial, machine.wave.objects, machine.wave.pair, machine.wave.names
// RULE: machine.wave.flush, machine.wave.deterministic
// ARGS: --vcd $TMP/waves
// WAVE: top.memory[0] 0=00000001
// WAVE: top.memory[1] 0=00000010 2=00000000
// WAVE: top.pair 0=xxxx 1=01xz
// WAVE: top.real 0=0.5 2=2
// WAVE: top.rec.a 0=00000001
// WAVE: top.rec.b 0=1 2=0
// WAVE: top.s 0=00000000 1=00000010
// WAVE: top.u.copy 0=00000000 1=00000010
// WAVE: top.u.x 0=00000000 1=00000010
// WAVE: top.u.y 0=00000001 1=00000011

!bit = !hw.struct<value: i1, unknown: i1>
!nibble = !hw.struct<value: i4, unknown: i4>
hw.module private @child(in %x : i8, out y : i8) {
  %c1 = hw.constant 1 : i8
  %y = comb.add %x, %c1 : i8
  %copy = hw.wire %x : i8
  hw.output %y : i8
}
hw.module @top() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %fs = llhd.constant_time <1fs, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %i1 = hw.constant 1 : i1
  %x = hw.aggregate_constant [0 : i4, -1 : i4] : !nibble
  %mixed = hw.aggregate_constant [5 : i4, 3 : i4] : !nibble
  %arr = hw.array_create %c2, %c1 : i8
  %half = arith.constant 0.5 : f64
  %two = arith.constant 2.0 : f64
  %rec0 = hw.struct_create (%c1, %i1) : !hw.struct<a: i8, b: i1>
  %s = llhd.sig %c0 : i8
  %pair = llhd.sig %x : !nibble
  %memory = llhd.sig %arr : !hw.array<2xi8>
  %rec = llhd.sig %rec0 : !hw.struct<a: i8, b: i1>
  %real = llhd.sig %half : f64
  %0 = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  %y = hw.instance "u" @child(x: %v: i8) -> (y: i8)
  %m1 = llhd.sig.array_get %memory[%i1] : <!hw.array<2xi8>>
  %b = llhd.sig.struct_extract %rec["b"] : <!hw.struct<a: i8, b: i1>>
  %false = hw.constant false
  llhd.process {
    llhd.wait delay %fs, ^bb1
  ^bb1:
    llhd.drv %s, %c1 after %eps : i8
    llhd.drv %s, %c2 after %delta : i8
    llhd.drv %pair, %mixed after %eps : !nibble
    llhd.wait delay %fs, ^bb2
  ^bb2:
    llhd.drv %m1, %c0 after %eps : i8
    llhd.drv %b, %false after %eps : i1
    llhd.drv %real, %two after %eps : f64
    llhd.drv %s, %c1 after %eps : i8
    llhd.drv %s, %c2 after %delta : i8
    llhd.halt
  }
}
