// RULE: machine.ref.out-of-range, llhd.sig.extract, llhd.sig.array_get, machine.value.default
// OUT: bits 6 to 9: 0011
// OUT: after writing 0101 there: 01111111
// OUT: element 3 of 3: 0
// OUT: four-state: value 0000 unknown 1111

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %s0 = hw.constant 0xff : i8
  %n6 = hw.constant 6 : i3
  %five = hw.constant 5 : i4
  %i3 = hw.constant 3 : i2
  %a0 = hw.constant 7 : i8
  %x1 = hw.aggregate_constant [1 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %arr = hw.array_create %a0, %a0, %a0 : i8
  %arr4 = hw.array_create %x1, %x1, %x1 : !hw.struct<value: i4, unknown: i4>
  %s = llhd.sig %s0 : i8
  %t = llhd.sig %arr : !hw.array<3xi8>
  %u = llhd.sig %arr4 : !hw.array<3x!hw.struct<value: i4, unknown: i4>>
  llhd.process {
    %r = llhd.sig.extract %s from %n6 : <i8> -> <i4>
    %v = llhd.prb %r : i4
    %fmt0 = sim.fmt.literal "bits 6 to 9: "
    %fmt1 = sim.fmt.bin %v : i4
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.drv %r, %five after %eps : i4
    %w = llhd.prb %s : i8
    %fmt4 = sim.fmt.literal "after writing 0101 there: "
    %fmt5 = sim.fmt.bin %w : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %e = llhd.sig.array_get %t[%i3] : <!hw.array<3xi8>>
    llhd.drv %e, %s0 after %eps : i8
    %ev = llhd.prb %e : i8
    %fmt8 = sim.fmt.literal "element 3 of 3: "
    %fmt9 = sim.fmt.dec %ev specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %e4 = llhd.sig.array_get %u[%i3] : <!hw.array<3x!hw.struct<value: i4, unknown: i4>>>
    %ev4 = llhd.prb %e4 : !hw.struct<value: i4, unknown: i4>
    %ev4v = hw.struct_extract %ev4["value"] : !hw.struct<value: i4, unknown: i4>
    %ev4u = hw.struct_extract %ev4["unknown"] : !hw.struct<value: i4, unknown: i4>
    %fmt12 = sim.fmt.literal "four-state: value "
    %fmt13 = sim.fmt.bin %ev4v : i4
    %fmt14 = sim.fmt.literal " unknown "
    %fmt15 = sim.fmt.bin %ev4u : i4
    %fmt16 = sim.fmt.literal "\0A"
    %fmt17 = sim.fmt.concat (%fmt12, %fmt13, %fmt14, %fmt15, %fmt16)
    sim.proc.print %fmt17
    llhd.halt
  }
}
