// RULE: machine.observe.narrow, machine.observe.pair
// OUT: 2ns part
// OUT: 3ns element
// OUT: 4ns pair of both
// OUT: 5ns below

// A wait on a part at a constant place wakes on that part alone: on either plane of it.
hw.module @tb() {
  %now = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %zero = hw.aggregate_constant [0 : i8, 0 : i8] : !hw.struct<value: i8, unknown: i8>
  %two = hw.aggregate_constant [2 : i3, 0 : i3] : !hw.struct<value: i3, unknown: i3>
  %less = hw.constant -1 : i4
  %s = llhd.sig %zero : !hw.struct<value: i8, unknown: i8>
  %v = llhd.prb %s : !hw.struct<value: i8, unknown: i8>
  %words = hw.array_create %zero, %zero : !hw.struct<value: i8, unknown: i8>
  %t = llhd.sig %words : !hw.array<2x!hw.struct<value: i8, unknown: i8>>
  %w = llhd.prb %t : !hw.array<2x!hw.struct<value: i8, unknown: i8>>
  %i0 = hw.constant 0 : i1
  %i1 = hw.aggregate_constant [-1 : i1, 0 : i1] : !hw.struct<value: i1, unknown: i1>
  // Bits 2 and 3.
  %part = four.extract %v from %two : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i2, unknown: i2>
  // Bit 0 and the one below it, of which there is none.
  %below = four.extract %v from %less signed : !hw.struct<value: i8, unknown: i8>, i4 -> !hw.struct<value: i2, unknown: i2>
  %element = four.array_get %w[%i1] : !hw.array<2x!hw.struct<value: i8, unknown: i8>>, !hw.struct<value: i1, unknown: i1>
  // The value plane alone is observed as a pair.
  %high = hw.constant 5 : i4
  %top = four.extract %v from %high : !hw.struct<value: i8, unknown: i8>, i4 -> !hw.struct<value: i1, unknown: i1>
  %plane = hw.struct_extract %top["value"] : !hw.struct<value: i1, unknown: i1>
  %tp = sim.fmt.literal " part\0A"
  %te = sim.fmt.literal " element\0A"
  %tb = sim.fmt.literal " pair of both\0A"
  %tl = sim.fmt.literal " below\0A"
  llhd.process {
    llhd.wait (%part : !hw.struct<value: i2, unknown: i2>), ^woken
  ^woken:
    %t0 = sim.fmt.current_time
    %t1 = sim.fmt.concat (%t0, %tp)
    sim.proc.print %t1
    llhd.halt
  }
  llhd.process {
    llhd.wait (%element : !hw.struct<value: i8, unknown: i8>), ^woken
  ^woken:
    %t0 = sim.fmt.current_time
    %t1 = sim.fmt.concat (%t0, %te)
    sim.proc.print %t1
    llhd.halt
  }
  llhd.process {
    llhd.wait (%plane : i1), ^woken
  ^woken:
    %t0 = sim.fmt.current_time
    %t1 = sim.fmt.concat (%t0, %tb)
    sim.proc.print %t1
    llhd.halt
  }
  llhd.process {
    llhd.wait (%below : !hw.struct<value: i2, unknown: i2>), ^woken
  ^woken:
    %t0 = sim.fmt.current_time
    %t1 = sim.fmt.concat (%t0, %tl)
    sim.proc.print %t1
    llhd.halt
  }
  llhd.process {
    %first = llhd.sig.array_get %t[%i0] : <!hw.array<2x!hw.struct<value: i8, unknown: i8>>>
    %one = hw.constant 1 : i1
    %second = llhd.sig.array_get %t[%one] : <!hw.array<2x!hw.struct<value: i8, unknown: i8>>>
    %c1 = hw.aggregate_constant [-128 : i8, 0 : i8] : !hw.struct<value: i8, unknown: i8>
    %c2 = hw.aggregate_constant [-128 : i8, 8 : i8] : !hw.struct<value: i8, unknown: i8>
    %c3 = hw.aggregate_constant [-128 : i8, 40 : i8] : !hw.struct<value: i8, unknown: i8>
    %c4 = hw.aggregate_constant [-127 : i8, 40 : i8] : !hw.struct<value: i8, unknown: i8>
    llhd.wait delay %ns, ^b1
  ^b1:
    llhd.drv %s, %c1 after %now : !hw.struct<value: i8, unknown: i8>
    llhd.drv %first, %c1 after %now : !hw.struct<value: i8, unknown: i8>
    llhd.wait delay %ns, ^b2
  ^b2:
    llhd.drv %s, %c2 after %now : !hw.struct<value: i8, unknown: i8>
    llhd.wait delay %ns, ^b3
  ^b3:
    llhd.drv %second, %c2 after %now : !hw.struct<value: i8, unknown: i8>
    llhd.wait delay %ns, ^b4
  ^b4:
    llhd.drv %s, %c3 after %now : !hw.struct<value: i8, unknown: i8>
    llhd.wait delay %ns, ^b5
  ^b5:
    llhd.drv %s, %c4 after %now : !hw.struct<value: i8, unknown: i8>
    llhd.halt
  }
}
