// RULE: machine.net.wired-or
// OUT: 0 1: 1
// OUT: 0 0: 0
// OUT: 0 x: x
// OUT: 1 x: 1
// OUT: z 0: 0
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
  %n0 = llhd.sig name "n0" %x {circt.resolution = "wired_or"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n0, %0 after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n0, %1 after %eps : !hw.struct<value: i1, unknown: i1>
  %n1 = llhd.sig name "n1" %x {circt.resolution = "wired_or"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n1, %0 after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n1, %0 after %eps : !hw.struct<value: i1, unknown: i1>
  %n2 = llhd.sig name "n2" %x {circt.resolution = "wired_or"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n2, %0 after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n2, %x after %eps : !hw.struct<value: i1, unknown: i1>
  %n3 = llhd.sig name "n3" %x {circt.resolution = "wired_or"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n3, %1 after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n3, %x after %eps : !hw.struct<value: i1, unknown: i1>
  %n4 = llhd.sig name "n4" %x {circt.resolution = "wired_or"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n4, %z after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n4, %0 after %eps : !hw.struct<value: i1, unknown: i1>
  %n5 = llhd.sig name "n5" %x {circt.resolution = "wired_or"} : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n5, %z after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n5, %z after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.process {
    %sh12 = llhd.prb %n0 : !hw.struct<value: i1, unknown: i1>
    %sv12 = hw.bitcast %sh12 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st12 = sim.fmt.bin %sv12 {fourStateWidth = 1 : i32} : i2
    %fmt0 = sim.fmt.literal "0 1: "
    %fmt1 = sim.fmt.concat (%st12)
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %sh13 = llhd.prb %n1 : !hw.struct<value: i1, unknown: i1>
    %sv13 = hw.bitcast %sh13 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st13 = sim.fmt.bin %sv13 {fourStateWidth = 1 : i32} : i2
    %fmt4 = sim.fmt.literal "0 0: "
    %fmt5 = sim.fmt.concat (%st13)
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %sh14 = llhd.prb %n2 : !hw.struct<value: i1, unknown: i1>
    %sv14 = hw.bitcast %sh14 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st14 = sim.fmt.bin %sv14 {fourStateWidth = 1 : i32} : i2
    %fmt8 = sim.fmt.literal "0 x: "
    %fmt9 = sim.fmt.concat (%st14)
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %sh15 = llhd.prb %n3 : !hw.struct<value: i1, unknown: i1>
    %sv15 = hw.bitcast %sh15 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st15 = sim.fmt.bin %sv15 {fourStateWidth = 1 : i32} : i2
    %fmt12 = sim.fmt.literal "1 x: "
    %fmt13 = sim.fmt.concat (%st15)
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %sh16 = llhd.prb %n4 : !hw.struct<value: i1, unknown: i1>
    %sv16 = hw.bitcast %sh16 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st16 = sim.fmt.bin %sv16 {fourStateWidth = 1 : i32} : i2
    %fmt16 = sim.fmt.literal "z 0: "
    %fmt17 = sim.fmt.concat (%st16)
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %sh17 = llhd.prb %n5 : !hw.struct<value: i1, unknown: i1>
    %sv17 = hw.bitcast %sh17 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st17 = sim.fmt.bin %sv17 {fourStateWidth = 1 : i32} : i2
    %fmt20 = sim.fmt.literal "z z: "
    %fmt21 = sim.fmt.concat (%st17)
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    llhd.halt
  }
}
