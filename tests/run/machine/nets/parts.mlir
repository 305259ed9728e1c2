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
    %fmt0 = sim.fmt.literal "driven element: "
    %fmt1 = sim.fmt.concat (%st26)
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %sh27 = llhd.prb %n1 : !hw.struct<value: i1, unknown: i1>
    %sv27 = hw.bitcast %sh27 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st27 = sim.fmt.bin %sv27 {fourStateWidth = 1 : i32} : i2
    %fmt4 = sim.fmt.literal "element that nothing drives: "
    %fmt5 = sim.fmt.concat (%st27)
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %sh28 = llhd.prb %m0 : !hw.struct<value: i1, unknown: i1>
    %sv28 = hw.bitcast %sh28 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st28 = sim.fmt.bin %sv28 {fourStateWidth = 1 : i32} : i2
    %fmt8 = sim.fmt.literal "driven element, with a variable beside it: "
    %fmt9 = sim.fmt.concat (%st28)
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %sh29 = llhd.prb %m1 : !hw.struct<value: i1, unknown: i1>
    %sv29 = hw.bitcast %sh29 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st29 = sim.fmt.bin %sv29 {fourStateWidth = 1 : i32} : i2
    %fmt12 = sim.fmt.literal "variable: "
    %fmt13 = sim.fmt.concat (%st29)
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %sh30 = llhd.prb %late : !hw.struct<value: i1, unknown: i1>
    %sv30 = hw.bitcast %sh30 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st30 = sim.fmt.bin %sv30 {fourStateWidth = 1 : i32} : i2
    %fmt16 = sim.fmt.literal "only a delayed driver: "
    %fmt17 = sim.fmt.concat (%st30)
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    llhd.drv %m1, %0 after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %sh31 = llhd.prb %m0 : !hw.struct<value: i1, unknown: i1>
    %sv31 = hw.bitcast %sh31 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st31 = sim.fmt.bin %sv31 {fourStateWidth = 1 : i32} : i2
    %fmt20 = sim.fmt.literal "driven element: "
    %fmt21 = sim.fmt.concat (%st31)
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %sh32 = llhd.prb %m1 : !hw.struct<value: i1, unknown: i1>
    %sv32 = hw.bitcast %sh32 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st32 = sim.fmt.bin %sv32 {fourStateWidth = 1 : i32} : i2
    %fmt24 = sim.fmt.literal "variable: "
    %fmt25 = sim.fmt.concat (%st32)
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %sh33 = llhd.prb %late : !hw.struct<value: i1, unknown: i1>
    %sv33 = hw.bitcast %sh33 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st33 = sim.fmt.bin %sv33 {fourStateWidth = 1 : i32} : i2
    %fmt28 = sim.fmt.literal "after its delay: "
    %fmt29 = sim.fmt.concat (%st33)
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    llhd.halt
  }
}
