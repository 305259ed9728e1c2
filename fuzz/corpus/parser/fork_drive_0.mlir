hw.module @m(in %a : i1, in %en : i1) {
  %t = llhd.constant_time <0ns, 0d, 1e>
  %s = llhd.sig %a : i1
  llhd.drv %s, %a after %t strength(weak, strong) : i1
  llhd.drv %s, %a after %t if %en strength(pull, highz) : i1
  llhd.drv %s, %a after %t {circt.force} : i1
}
