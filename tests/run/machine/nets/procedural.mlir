// RULE: machine.net.procedural
// OUT: driven: 0
// OUT: a write stands: z
// OUT: until the driver changes: 1

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %x = hw.aggregate_constant [false, true] : !hw.struct<value: i1, unknown: i1>
  %0 = hw.aggregate_constant [false, false] : !hw.struct<value: i1, unknown: i1>
  %1 = hw.aggregate_constant [true, false] : !hw.struct<value: i1, unknown: i1>
  %z = hw.aggregate_constant [true, true] : !hw.struct<value: i1, unknown: i1>
  %s = llhd.sig %0 : !hw.struct<value: i1, unknown: i1>
  %sv = llhd.prb %s : !hw.struct<value: i1, unknown: i1>
  %n = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n, %sv after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.process {
    %sh34 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv34 = hw.bitcast %sh34 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st34 = sim.fmt.bin %sv34 {fourStateWidth = 1 : i32} : i2
    %fmt0 = sim.fmt.literal "driven: "
    %fmt1 = sim.fmt.concat (%st34)
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.drv %n, %z after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %sh35 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv35 = hw.bitcast %sh35 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st35 = sim.fmt.bin %sv35 {fourStateWidth = 1 : i32} : i2
    %fmt4 = sim.fmt.literal "a write stands: "
    %fmt5 = sim.fmt.concat (%st35)
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.drv %s, %1 after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %sh36 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv36 = hw.bitcast %sh36 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st36 = sim.fmt.bin %sv36 {fourStateWidth = 1 : i32} : i2
    %fmt8 = sim.fmt.literal "until the driver changes: "
    %fmt9 = sim.fmt.concat (%st36)
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    llhd.halt
  }
}
