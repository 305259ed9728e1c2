// RULE: machine.net.resolved, machine.net.resolve, machine.net.driver, machine.net.wire, machine.value.pair
// RULE: sim.fmt.four-state, sim.fmt.unknown-digit
// OUT: z z: z
// OUT: 1 z: 1
// OUT: 1 0: x
// OUT: 0 0: 0
// OUT: x 0: x

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %x = hw.aggregate_constant [false, true] : !hw.struct<value: i1, unknown: i1>
  %0 = hw.aggregate_constant [false, false] : !hw.struct<value: i1, unknown: i1>
  %1 = hw.aggregate_constant [true, false] : !hw.struct<value: i1, unknown: i1>
  %z = hw.aggregate_constant [true, true] : !hw.struct<value: i1, unknown: i1>
  %a = llhd.sig %z : !hw.struct<value: i1, unknown: i1>
  %b = llhd.sig %z : !hw.struct<value: i1, unknown: i1>
  %n = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  %av = llhd.prb %a : !hw.struct<value: i1, unknown: i1>
  %bv = llhd.prb %b : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n, %av after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n, %bv after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.process {
    %sh1 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv1 = hw.bitcast %sh1 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st1 = sim.fmt.bin %sv1 {fourStateWidth = 1 : i32} : i2
    %f0 = sim.fmt.literal "z z: "
    %f1 = sim.fmt.concat (%st1)
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    llhd.drv %a, %1 after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %sh2 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv2 = hw.bitcast %sh2 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st2 = sim.fmt.bin %sv2 {fourStateWidth = 1 : i32} : i2
    %f4 = sim.fmt.literal "1 z: "
    %f5 = sim.fmt.concat (%st2)
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    llhd.drv %b, %0 after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %sh3 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv3 = hw.bitcast %sh3 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st3 = sim.fmt.bin %sv3 {fourStateWidth = 1 : i32} : i2
    %f8 = sim.fmt.literal "1 0: "
    %f9 = sim.fmt.concat (%st3)
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    llhd.drv %a, %0 after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb3
  ^bb3:
    %sh4 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv4 = hw.bitcast %sh4 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st4 = sim.fmt.bin %sv4 {fourStateWidth = 1 : i32} : i2
    %f12 = sim.fmt.literal "0 0: "
    %f13 = sim.fmt.concat (%st4)
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    llhd.drv %a, %x after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb4
  ^bb4:
    %sh5 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv5 = hw.bitcast %sh5 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st5 = sim.fmt.bin %sv5 {fourStateWidth = 1 : i32} : i2
    %f16 = sim.fmt.literal "x 0: "
    %f17 = sim.fmt.concat (%st5)
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    llhd.halt
  }
}
