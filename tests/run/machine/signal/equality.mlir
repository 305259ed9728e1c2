// RULE: machine.value.equality, machine.signal.create
// OUT: 1ns from +0 to -0
// OUT: 2ns from x to z

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %x = hw.aggregate_constant [false, true] : !hw.struct<value: i1, unknown: i1>
  %0 = hw.aggregate_constant [false, false] : !hw.struct<value: i1, unknown: i1>
  %1 = hw.aggregate_constant [true, false] : !hw.struct<value: i1, unknown: i1>
  %z = hw.aggregate_constant [true, true] : !hw.struct<value: i1, unknown: i1>
  %pz = arith.constant 0x0000000000000000 : f64
  %nz = arith.constant 0x8000000000000000 : f64
  %f = llhd.sig %pz : f64
  %fv = llhd.prb %f : f64
  %s = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  %fb = arith.bitcast %fv : f64 to i64
  %v = llhd.prb %s : !hw.struct<value: i1, unknown: i1>
  llhd.process {
    llhd.wait (%fb : i64), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " from +0 to -0\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.halt
  }
  llhd.process {
    llhd.wait (%v : !hw.struct<value: i1, unknown: i1>), ^bb1
  ^bb1:
    %fmt3 = sim.fmt.current_time
    %fmt4 = sim.fmt.literal " from x to z\0A"
    %fmt5 = sim.fmt.concat (%fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %f, %nz after %eps : f64
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %s, %z after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.halt
  }
}
