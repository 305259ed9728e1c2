// RULE: machine.net.strength, machine.net.resolve, machine.net.strength-ports
// OUT: 1 11, 0 33: 1
// OUT: 1 22, z 11: 1
// OUT: x 33, 1 11: 1
// OUT: x 11, 1 33: x
// OUT: 1 14, z 11: z
// OUT: 0 00, 1 11: 0
// OUT: 0 14, 1 42: 0
// OUT: through a signal: 0

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %x = hw.aggregate_constant [false, true] : !hw.struct<value: i1, unknown: i1>
  %0 = hw.aggregate_constant [false, false] : !hw.struct<value: i1, unknown: i1>
  %1 = hw.aggregate_constant [true, false] : !hw.struct<value: i1, unknown: i1>
  %z = hw.aggregate_constant [true, true] : !hw.struct<value: i1, unknown: i1>
  %n0 = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n0, %1 after %eps {strength0 = 1 : i32, strength1 = 1 : i32} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n0, %0 after %eps {strength0 = 3 : i32, strength1 = 3 : i32} : !hw.struct<value: i1, unknown: i1>
  %n1 = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n1, %1 after %eps {strength0 = 2 : i32, strength1 = 2 : i32} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n1, %z after %eps {strength0 = 1 : i32, strength1 = 1 : i32} : !hw.struct<value: i1, unknown: i1>
  %n2 = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n2, %x after %eps {strength0 = 3 : i32, strength1 = 3 : i32} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n2, %1 after %eps {strength0 = 1 : i32, strength1 = 1 : i32} : !hw.struct<value: i1, unknown: i1>
  %n3 = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n3, %x after %eps {strength0 = 1 : i32, strength1 = 1 : i32} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n3, %1 after %eps {strength0 = 3 : i32, strength1 = 3 : i32} : !hw.struct<value: i1, unknown: i1>
  %n4 = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n4, %1 after %eps {strength0 = 1 : i32, strength1 = 4 : i32} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n4, %z after %eps {strength0 = 1 : i32, strength1 = 1 : i32} : !hw.struct<value: i1, unknown: i1>
  %n5 = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n5, %0 after %eps {strength0 = 0 : i32, strength1 = 0 : i32} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n5, %1 after %eps {strength0 = 1 : i32, strength1 = 1 : i32} : !hw.struct<value: i1, unknown: i1>
  %n6 = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n6, %0 after %eps {strength0 = 1 : i32, strength1 = 4 : i32} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n6, %1 after %eps {strength0 = 4 : i32, strength1 = 2 : i32} : !hw.struct<value: i1, unknown: i1>
  %c = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  %nv = llhd.prb %n0 : !hw.struct<value: i1, unknown: i1>
  llhd.drv %c, %nv after %eps {strength0 = 3 : i32, strength1 = 3 : i32} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %c, %0 after %eps {strength0 = 2 : i32, strength1 = 2 : i32} : !hw.struct<value: i1, unknown: i1>
  llhd.process {
    %sh18 = llhd.prb %n0 : !hw.struct<value: i1, unknown: i1>
    %sv18 = hw.bitcast %sh18 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st18 = sim.fmt.bin %sv18 {fourStateWidth = 1 : i32} : i2
    %fmt0 = sim.fmt.literal "1 11, 0 33: "
    %fmt1 = sim.fmt.concat (%st18)
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %sh19 = llhd.prb %n1 : !hw.struct<value: i1, unknown: i1>
    %sv19 = hw.bitcast %sh19 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st19 = sim.fmt.bin %sv19 {fourStateWidth = 1 : i32} : i2
    %fmt4 = sim.fmt.literal "1 22, z 11: "
    %fmt5 = sim.fmt.concat (%st19)
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %sh20 = llhd.prb %n2 : !hw.struct<value: i1, unknown: i1>
    %sv20 = hw.bitcast %sh20 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st20 = sim.fmt.bin %sv20 {fourStateWidth = 1 : i32} : i2
    %fmt8 = sim.fmt.literal "x 33, 1 11: "
    %fmt9 = sim.fmt.concat (%st20)
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %sh21 = llhd.prb %n3 : !hw.struct<value: i1, unknown: i1>
    %sv21 = hw.bitcast %sh21 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st21 = sim.fmt.bin %sv21 {fourStateWidth = 1 : i32} : i2
    %fmt12 = sim.fmt.literal "x 11, 1 33: "
    %fmt13 = sim.fmt.concat (%st21)
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %sh22 = llhd.prb %n4 : !hw.struct<value: i1, unknown: i1>
    %sv22 = hw.bitcast %sh22 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st22 = sim.fmt.bin %sv22 {fourStateWidth = 1 : i32} : i2
    %fmt16 = sim.fmt.literal "1 14, z 11: "
    %fmt17 = sim.fmt.concat (%st22)
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %sh23 = llhd.prb %n5 : !hw.struct<value: i1, unknown: i1>
    %sv23 = hw.bitcast %sh23 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st23 = sim.fmt.bin %sv23 {fourStateWidth = 1 : i32} : i2
    %fmt20 = sim.fmt.literal "0 00, 1 11: "
    %fmt21 = sim.fmt.concat (%st23)
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %sh24 = llhd.prb %n6 : !hw.struct<value: i1, unknown: i1>
    %sv24 = hw.bitcast %sh24 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st24 = sim.fmt.bin %sv24 {fourStateWidth = 1 : i32} : i2
    %fmt24 = sim.fmt.literal "0 14, 1 42: "
    %fmt25 = sim.fmt.concat (%st24)
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %sh25 = llhd.prb %c : !hw.struct<value: i1, unknown: i1>
    %sv25 = hw.bitcast %sh25 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st25 = sim.fmt.bin %sv25 {fourStateWidth = 1 : i32} : i2
    %fmt28 = sim.fmt.literal "through a signal: "
    %fmt29 = sim.fmt.concat (%st25)
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    llhd.halt
  }
}
