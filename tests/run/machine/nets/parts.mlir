// RULE: machine.net.covered, machine.net.uncovered, machine.net.driver, machine.net.initial
// RULE: machine.write.disjoint
// OUT: driven element: 1
// OUT: element that nothing drives: z
// OUT: driven element, with a variable beside it: 1
// OUT: variable: x
// OUT: only a delayed driver: x
// OUT: driven element: 1
// OUT: variable: 0
// OUT: after its delay: 1

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %x = hw.aggregate_constant [false, true] : !hw.struct<value: i1, unknown: i1>
  %0 = hw.aggregate_constant [false, false] : !hw.struct<value: i1, unknown: i1>
  %1 = hw.aggregate_constant [true, false] : !hw.struct<value: i1, unknown: i1>
  %z = hw.aggregate_constant [true, true] : !hw.struct<value: i1, unknown: i1>
  %i0 = hw.constant 0 : i1
  %i1 = hw.constant 1 : i1
  %xx = hw.array_create %x, %x : !hw.struct<value: i1, unknown: i1>
  %n = llhd.sig %xx : !hw.array<2x!hw.struct<value: i1, unknown: i1>>
  %n0 = llhd.sig.array_get %n[%i0] : <!hw.array<2x!hw.struct<value: i1, unknown: i1>>>
  %n1 = llhd.sig.array_get %n[%i1] : <!hw.array<2x!hw.struct<value: i1, unknown: i1>>>
  llhd.drv %n0, %1 after %eps : !hw.struct<value: i1, unknown: i1>
  %m = llhd.sig %xx : !hw.array<2x!hw.struct<value: i1, unknown: i1>>
  %m0 = llhd.sig.array_get %m[%i0] : <!hw.array<2x!hw.struct<value: i1, unknown: i1>>>
  %m1 = llhd.sig.array_get %m[%i1] : <!hw.array<2x!hw.struct<value: i1, unknown: i1>>>
  llhd.drv %m0, %1 after %eps : !hw.struct<value: i1, unknown: i1>
  %late = llhd.sig %0 : !hw.struct<value: i1, unknown: i1>
  llhd.drv %late, %1 after %ns : !hw.struct<value: i1, unknown: i1>
  llhd.process {
    %sh26 = llhd.prb %n0 : !hw.struct<value: i1, unknown: i1>
    %sv26 = hw.bitcast %sh26 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st26 = sim.fmt.bin %sv26 {fourStateWidth = 1 : i32} : i2
    %f0 = sim.fmt.literal "driven element: "
    %f1 = sim.fmt.concat (%st26)
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %sh27 = llhd.prb %n1 : !hw.struct<value: i1, unknown: i1>
    %sv27 = hw.bitcast %sh27 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st27 = sim.fmt.bin %sv27 {fourStateWidth = 1 : i32} : i2
    %f4 = sim.fmt.literal "element that nothing drives: "
    %f5 = sim.fmt.concat (%st27)
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %sh28 = llhd.prb %m0 : !hw.struct<value: i1, unknown: i1>
    %sv28 = hw.bitcast %sh28 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st28 = sim.fmt.bin %sv28 {fourStateWidth = 1 : i32} : i2
    %f8 = sim.fmt.literal "driven element, with a variable beside it: "
    %f9 = sim.fmt.concat (%st28)
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %sh29 = llhd.prb %m1 : !hw.struct<value: i1, unknown: i1>
    %sv29 = hw.bitcast %sh29 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st29 = sim.fmt.bin %sv29 {fourStateWidth = 1 : i32} : i2
    %f12 = sim.fmt.literal "variable: "
    %f13 = sim.fmt.concat (%st29)
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %sh30 = llhd.prb %late : !hw.struct<value: i1, unknown: i1>
    %sv30 = hw.bitcast %sh30 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st30 = sim.fmt.bin %sv30 {fourStateWidth = 1 : i32} : i2
    %f16 = sim.fmt.literal "only a delayed driver: "
    %f17 = sim.fmt.concat (%st30)
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    llhd.drv %m1, %0 after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %sh31 = llhd.prb %m0 : !hw.struct<value: i1, unknown: i1>
    %sv31 = hw.bitcast %sh31 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st31 = sim.fmt.bin %sv31 {fourStateWidth = 1 : i32} : i2
    %f20 = sim.fmt.literal "driven element: "
    %f21 = sim.fmt.concat (%st31)
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %sh32 = llhd.prb %m1 : !hw.struct<value: i1, unknown: i1>
    %sv32 = hw.bitcast %sh32 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st32 = sim.fmt.bin %sv32 {fourStateWidth = 1 : i32} : i2
    %f24 = sim.fmt.literal "variable: "
    %f25 = sim.fmt.concat (%st32)
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %sh33 = llhd.prb %late : !hw.struct<value: i1, unknown: i1>
    %sv33 = hw.bitcast %sh33 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st33 = sim.fmt.bin %sv33 {fourStateWidth = 1 : i32} : i2
    %f28 = sim.fmt.literal "after its delay: "
    %f29 = sim.fmt.concat (%st33)
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    llhd.halt
  }
}
