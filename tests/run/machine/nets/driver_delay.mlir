// RULE: machine.net.driver-delay
// OUT: before its first event a delayed driver gives x: x
// OUT: 1

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
  %v = llhd.prb %s : !hw.struct<value: i1, unknown: i1>
  %n = llhd.sig %0 : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n, %v after %ns : !hw.struct<value: i1, unknown: i1>
  llhd.drv %n, %z after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.process {
    %sh40 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv40 = hw.bitcast %sh40 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st40 = sim.fmt.bin %sv40 {fourStateWidth = 1 : i32} : i2
    %fmt0 = sim.fmt.literal "before its first event a delayed driver gives x: "
    %fmt1 = sim.fmt.concat (%st40)
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.drv %s, %1 after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %sh41 = llhd.prb %n : !hw.struct<value: i1, unknown: i1>
    %sv41 = hw.bitcast %sh41 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st41 = sim.fmt.bin %sv41 {fourStateWidth = 1 : i32} : i2
    %fmt4 = sim.fmt.concat (%st41)
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.halt
  }
}
