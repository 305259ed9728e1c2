// A call in the graph that writes what it reads never settles: the limit ends it.
//
// RULE: machine.limit.settle
// STATUS: 3
// ERR: a combinational loop does not settle in 10000 passes

hw.module @top() {
  %c0 = hw.constant 0 : i32
  %s = llhd.sig %c0 {circt.resolution = "variable"} : i32
  %y = llhd.sig %c0 : i32
  %r = func.call @f(%s) : (!llhd.ref<i32>) -> i32
  %t = llhd.constant_time <0fs, 0d, 1e>
  llhd.drv %y, %r after %t : i32
  hw.output
}

func.func private @f(%s: !llhd.ref<i32>) -> i32 {
  %t = llhd.constant_time <0fs, 0d, 1e>
  %one = hw.constant 1 : i32
  %old = llhd.prb %s : i32
  %new = comb.add %old, %one : i32
  llhd.drv %s, %new after %t : i32
  return %new : i32
}
