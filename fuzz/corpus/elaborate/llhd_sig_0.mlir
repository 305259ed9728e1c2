hw.module @m(in %a : i8, in %s : !hw.array<2xi1>) {
  %sig = llhd.sig %a : <i8>
  %renamed = llhd.sig name "x y" %a : <i8>
  %array = llhd.sig %s : <!hw.array<2xi1>>
  %old = llhd.sig %a : i8
}
