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
    %fmt0 = sim.fmt.literal "z z: "
    %fmt1 = sim.fmt.concat (%st1)
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.drv %a, %1 after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %sh2 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv2 = hw.bitcast %sh2 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st2 = sim.fmt.bin %sv2 {fourStateWidth = 1 : i32} : i2
    %fmt4 = sim.fmt.literal "1 z: "
    %fmt5 = sim.fmt.concat (%st2)
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.drv %b, %0 after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %sh3 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv3 = hw.bitcast %sh3 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st3 = sim.fmt.bin %sv3 {fourStateWidth = 1 : i32} : i2
    %fmt8 = sim.fmt.literal "1 0: "
    %fmt9 = sim.fmt.concat (%st3)
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    llhd.drv %a, %0 after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb3
  ^bb3:
    %sh4 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv4 = hw.bitcast %sh4 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st4 = sim.fmt.bin %sv4 {fourStateWidth = 1 : i32} : i2
    %fmt12 = sim.fmt.literal "0 0: "
    %fmt13 = sim.fmt.concat (%st4)
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    llhd.drv %a, %x after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb4
  ^bb4:
    %sh5 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv5 = hw.bitcast %sh5 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st5 = sim.fmt.bin %sv5 {fourStateWidth = 1 : i32} : i2
    %fmt16 = sim.fmt.literal "x 0: "
    %fmt17 = sim.fmt.concat (%st5)
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    llhd.halt
  }
}
