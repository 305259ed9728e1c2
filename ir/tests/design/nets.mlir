// Which signals are resolved nets (spec `machine.net.resolved`), and the order of settling (`machine.settle.order`).
hw.module @top(in %p : !hw.struct<value: i1, unknown: i1>, in %q : !hw.struct<value: i1, unknown: i1>, in %en : i1) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %x = hw.aggregate_constant [false, true] : !hw.struct<value: i1, unknown: i1>
  %false = hw.constant false
  %last = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  %first = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  %both = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  %two_state = llhd.sig %false : i1
  %variable = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  %hoisted = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  %wand = llhd.sig %x {circt.resolution = "wired_and"} : !hw.struct<value: i1, unknown: i1>
  %firstv = llhd.prb %first : !hw.struct<value: i1, unknown: i1>
  llhd.drv %last, %firstv after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %first, %p after %eps : !hw.struct<value: i1, unknown: i1>
  llhd.drv %both, %p after %eps if %en : !hw.struct<value: i1, unknown: i1>
  llhd.drv %both, %q after %ns : !hw.struct<value: i1, unknown: i1>
  llhd.drv %two_state, %en after %eps : i1
  llhd.drv %wand, %p after %eps : !hw.struct<value: i1, unknown: i1>
  %r:2 = llhd.process -> !hw.struct<value: i1, unknown: i1>, i1 {
    llhd.drv %variable, %x after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.halt %x, %en : !hw.struct<value: i1, unknown: i1>, i1
  }
  llhd.drv %hoisted, %r#0 after %eps if %r#1 : !hw.struct<value: i1, unknown: i1>
}
