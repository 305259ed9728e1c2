// A four-state union is one flat pair: 10x1 is seen as the words 10 and x1, each with its own planes.
//
// RULE: hw.union.planes
// OUT: 10 x1
// OUT: 10x1

hw.module @tb() {
  // 10x1: the value 1001, with bit 1 unknown.
  %v = hw.aggregate_constant [-7 : i4, 2 : i4] : !hw.struct<value: i4, unknown: i4>
  llhd.process {
    %u = hw.union_create "bits", %v : !hw.union<bits: !hw.struct<value: i4, unknown: i4>, words: !hw.struct<high: !hw.struct<value: i2, unknown: i2>, low: !hw.struct<value: i2, unknown: i2>>>
    %w = hw.union_extract %u["words"] : !hw.union<bits: !hw.struct<value: i4, unknown: i4>, words: !hw.struct<high: !hw.struct<value: i2, unknown: i2>, low: !hw.struct<value: i2, unknown: i2>>>
    %high = hw.struct_extract %w["high"] : !hw.struct<high: !hw.struct<value: i2, unknown: i2>, low: !hw.struct<value: i2, unknown: i2>>
    %low = hw.struct_extract %w["low"] : !hw.struct<high: !hw.struct<value: i2, unknown: i2>, low: !hw.struct<value: i2, unknown: i2>>
    %h = hw.bitcast %high : (!hw.struct<value: i2, unknown: i2>) -> i4
    %l = hw.bitcast %low : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f0 = sim.fmt.bin %h fourStateWidth 2 : i4
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.bin %l fourStateWidth 2 : i4
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %again = hw.union_create "words", %w : !hw.union<bits: !hw.struct<value: i4, unknown: i4>, words: !hw.struct<high: !hw.struct<value: i2, unknown: i2>, low: !hw.struct<value: i2, unknown: i2>>>
    %bits = hw.union_extract %again["bits"] : !hw.union<bits: !hw.struct<value: i4, unknown: i4>, words: !hw.struct<high: !hw.struct<value: i2, unknown: i2>, low: !hw.struct<value: i2, unknown: i2>>>
    %b = hw.bitcast %bits : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f5 = sim.fmt.bin %b fourStateWidth 4 : i8
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f5, %f6)
    sim.proc.print %f7
    llhd.halt
  }
}
