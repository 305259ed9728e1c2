// Units that depend on each other settle together, and values that depend on themselves become units.
hw.module @top(in %a : i1) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %false : i1
  %t = llhd.sig %false : i1
  %out = llhd.sig %false : i1
  %sv = llhd.prb %s : i1
  %tv = llhd.prb %t : i1
  llhd.drv %out, %tv after %eps : i1
  %s1 = comb.and %tv, %a : i1
  llhd.drv %s, %s1 after %eps : i1
  %t1 = comb.or %sv, %a : i1
  llhd.drv %t, %t1 after %eps : i1
  // A false loop: bit 1 is bit 0, and bit 0 is a constant.
  %low = comb.extract %v from 0 : (i2) -> i1
  %v = comb.concat %low, %true : i1, i1
}
