// From X to 0 the value plane stays 0: a wait that observes it must wake all the same.
//
// RULE: machine.observe.pair, machine.value.pair, hw.aggregate_constant
// OUT: 1ns value & ~unknown
// OUT: 1ns bit of value

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %m1 = hw.constant -1 : i4
  %x = hw.aggregate_constant [0 : i4, -1 : i4] : !hw.struct<value: i4, unknown: i4>
  %0 = hw.aggregate_constant [0 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %s = llhd.sig %x : !hw.struct<value: i4, unknown: i4>
  %v = llhd.prb %s : !hw.struct<value: i4, unknown: i4>
  %value = hw.struct_extract %v["value"] : !hw.struct<value: i4, unknown: i4>
  %unknown = hw.struct_extract %v["unknown"] : !hw.struct<value: i4, unknown: i4>
  %known = comb.xor %unknown, %m1 : i4
  %ones = comb.and %value, %known : i4
  %bit = comb.extract %value from 2 : (i4) -> i1
  llhd.process {
    llhd.wait (%ones : i4), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " value & ~unknown\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.halt
  }
  llhd.process {
    llhd.wait (%bit : i1), ^bb1
  ^bb1:
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %fmt3 = sim.fmt.current_time
    %fmt4 = sim.fmt.literal " bit of value\0A"
    %fmt5 = sim.fmt.concat (%fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %0 after %eps : !hw.struct<value: i4, unknown: i4>
    llhd.halt
  }
}
