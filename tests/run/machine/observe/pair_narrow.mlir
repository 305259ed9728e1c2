// Extracts of bits narrow both planes alike: bit 0 leaves X at 1 ns, bit 2 at 2 ns.
//
// RULE: machine.observe.pair, machine.observe.narrow
// OUT: 2ns

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %x = hw.aggregate_constant [0 : i4, -1 : i4] : !hw.struct<value: i4, unknown: i4>
  %a = hw.aggregate_constant [0 : i4, -2 : i4] : !hw.struct<value: i4, unknown: i4>
  %b = hw.aggregate_constant [0 : i4, -6 : i4] : !hw.struct<value: i4, unknown: i4>
  %s = llhd.sig %x : !hw.struct<value: i4, unknown: i4>
  %v = llhd.prb %s : !hw.struct<value: i4, unknown: i4>
  %value = hw.struct_extract %v["value"] : !hw.struct<value: i4, unknown: i4>
  %bit = comb.extract %value from 2 : (i4) -> i1
  llhd.process {
    llhd.wait (%bit : i1), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %a after %eps : !hw.struct<value: i4, unknown: i4>
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %s, %b after %eps : !hw.struct<value: i4, unknown: i4>
    llhd.halt
  }
}
