// A process that reads a four-state pair goes on in another version of its code than that in which it has suspended: what
// it found before the wait stays as it was.
//
// RULE: llhd.wait, machine.wait.delay
// OUT: was known 3, is unknown
// OUT: was unknown, is known 5
// OUT: was known 5, is known 6
// OUT: was known 6, is unknown

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %half = llhd.constant_time <500ps, 0d, 0e>
  %c0 = hw.constant 0 : i4
  %false = hw.constant false
  %k3 = hw.aggregate_constant [3 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %k5 = hw.aggregate_constant [5 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %k6 = hw.aggregate_constant [6 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %x = hw.aggregate_constant [0 : i4, 1 : i4] : !hw.struct<value: i4, unknown: i4>
  %a = llhd.sig %k3 : !hw.struct<value: i4, unknown: i4>
  llhd.process {
    llhd.wait delay %half, ^bb1
  ^bb1:
    llhd.drv %a, %x after %eps : !hw.struct<value: i4, unknown: i4>
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %a, %k5 after %eps : !hw.struct<value: i4, unknown: i4>
    llhd.wait delay %ns, ^bb3
  ^bb3:
    llhd.drv %a, %k6 after %eps : !hw.struct<value: i4, unknown: i4>
    llhd.wait delay %ns, ^bb4
  ^bb4:
    llhd.drv %a, %x after %eps : !hw.struct<value: i4, unknown: i4>
    llhd.wait delay %ns, ^bb5
  ^bb5:
    sim.terminate success, quiet
    llhd.halt
  }
  llhd.process {
    cf.br ^look
  ^look:
    %before = llhd.prb %a : !hw.struct<value: i4, unknown: i4>
    %u = hw.struct_extract %before["unknown"] : !hw.struct<value: i4, unknown: i4>
    %v = hw.struct_extract %before["value"] : !hw.struct<value: i4, unknown: i4>
    %known = comb.icmp eq %u, %c0 : i4
    %was = comb.mux %known, %v, %c0 : i4
    llhd.wait delay %ns, ^then
  ^then:
    %after = llhd.prb %a : !hw.struct<value: i4, unknown: i4>
    %u1 = hw.struct_extract %after["unknown"] : !hw.struct<value: i4, unknown: i4>
    %v1 = hw.struct_extract %after["value"] : !hw.struct<value: i4, unknown: i4>
    %known1 = comb.icmp eq %u1, %c0 : i4
    %f0 = sim.fmt.literal "was known "
    %f1 = sim.fmt.literal "was unknown"
    %f2 = sim.fmt.literal ", is known "
    %f3 = sim.fmt.literal ", is unknown\0A"
    %f4 = sim.fmt.literal "\0A"
    %d0 = sim.fmt.dec %was specifierWidth 0 : i4
    %d1 = sim.fmt.dec %v1 specifierWidth 0 : i4
    cf.cond_br %known, ^wasknown, ^wasunknown
  ^wasknown:
    %t0 = sim.fmt.concat (%f0, %d0)
    sim.proc.print %t0
    cf.br ^now
  ^wasunknown:
    sim.proc.print %f1
    cf.br ^now
  ^now:
    cf.cond_br %known1, ^isknown, ^isunknown
  ^isknown:
    %t1 = sim.fmt.concat (%f2, %d1, %f4)
    sim.proc.print %t1
    cf.br ^look
  ^isunknown:
    sim.proc.print %f3
    cf.br ^look
  }
}
