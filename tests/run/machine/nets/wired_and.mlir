// RULE: machine.net.wired-and
// OUT: 0 1: 0
// OUT: 1 1: 1
// OUT: 1 x: x
// OUT: 0 x: 0
// OUT: z 1: 1
// OUT: z z: z

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %x = hw.aggregate_constant [false, true] : !hw.struct<value: i1, unknown: i1>
  %0 = hw.aggregate_constant [false, false] : !hw.struct<value: i1, unknown: i1>
  %1 = hw.aggregate_constant [true, false] : !hw.struct<value: i1, unknown: i1>
  %z = hw.aggregate_constant [true, true] : !hw.struct<value: i1, unknown: i1>
  %n0 = llhd.sig name "n0" %x {circt.resolution = "wired_and"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n0, %0 after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n0, %1 after %eps : !hw.struct<value: i1, unknown: i1>
  %n1 = llhd.sig name "n1" %x {circt.resolution = "wired_and"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n1, %1 after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n1, %1 after %eps : !hw.struct<value: i1, unknown: i1>
  %n2 = llhd.sig name "n2" %x {circt.resolution = "wired_and"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n2, %1 after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n2, %x after %eps : !hw.struct<value: i1, unknown: i1>
  %n3 = llhd.sig name "n3" %x {circt.resolution = "wired_and"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n3, %0 after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n3, %x after %eps : !hw.struct<value: i1, unknown: i1>
  %n4 = llhd.sig name "n4" %x {circt.resolution = "wired_and"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n4, %z after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n4, %1 after %eps : !hw.struct<value: i1, unknown: i1>
  %n5 = llhd.sig name "n5" %x {circt.resolution = "wired_and"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n5, %z after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n5, %z after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.process {
    %sh6 = llhd.prb %n0 : !hw.struct<value: i1, unknown: i1>
    %sv6 = hw.bitcast %sh6 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st6 = sim.fmt.bin %sv6 {fourStateWidth = 1 : i32} : i2
    %fmt0 = sim.fmt.literal "0 1: "
    %fmt1 = sim.fmt.concat (%st6)
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %sh7 = llhd.prb %n1 : !hw.struct<value: i1, unknown: i1>
    %sv7 = hw.bitcast %sh7 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st7 = sim.fmt.bin %sv7 {fourStateWidth = 1 : i32} : i2
    %fmt4 = sim.fmt.literal "1 1: "
    %fmt5 = sim.fmt.concat (%st7)
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %sh8 = llhd.prb %n2 : !hw.struct<value: i1, unknown: i1>
    %sv8 = hw.bitcast %sh8 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st8 = sim.fmt.bin %sv8 {fourStateWidth = 1 : i32} : i2
    %fmt8 = sim.fmt.literal "1 x: "
    %fmt9 = sim.fmt.concat (%st8)
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %sh9 = llhd.prb %n3 : !hw.struct<value: i1, unknown: i1>
    %sv9 = hw.bitcast %sh9 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st9 = sim.fmt.bin %sv9 {fourStateWidth = 1 : i32} : i2
    %fmt12 = sim.fmt.literal "0 x: "
    %fmt13 = sim.fmt.concat (%st9)
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %sh10 = llhd.prb %n4 : !hw.struct<value: i1, unknown: i1>
    %sv10 = hw.bitcast %sh10 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st10 = sim.fmt.bin %sv10 {fourStateWidth = 1 : i32} : i2
    %fmt16 = sim.fmt.literal "z 1: "
    %fmt17 = sim.fmt.concat (%st10)
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %sh11 = llhd.prb %n5 : !hw.struct<value: i1, unknown: i1>
    %sv11 = hw.bitcast %sh11 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st11 = sim.fmt.bin %sv11 {fourStateWidth = 1 : i32} : i2
    %fmt20 = sim.fmt.literal "z z: "
    %fmt21 = sim.fmt.concat (%st11)
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    llhd.halt
  }
}
