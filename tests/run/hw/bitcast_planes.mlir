// An array of X and 1 as a pair of two bits.
//
// RULE: hw.bitcast.planes, machine.value.pair
// OUT: 01 10

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %arr = hw.aggregate_constant [[false, true], [true, false]] : !hw.array<2x!hw.struct<value: i1, unknown: i1>>
  llhd.process {
    %v = hw.bitcast %arr : (!hw.array<2x!hw.struct<value: i1, unknown: i1>>) -> !hw.struct<value: i2, unknown: i2>
    %a = hw.struct_extract %v["value"] : !hw.struct<value: i2, unknown: i2>
    %b = hw.struct_extract %v["unknown"] : !hw.struct<value: i2, unknown: i2>
    %fmt0 = sim.fmt.bin %a : i2
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.bin %b : i2
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
}
