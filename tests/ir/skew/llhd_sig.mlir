// Since circt 1.162 the type of a signal is that of the reference, in its short form.

hw.module @m(in %a : i8, in %s : !hw.array<2xi1>) {
  %sig = llhd.sig %a : <i8>
  %renamed = llhd.sig name "x y" %a : <i8>
  %array = llhd.sig %s : <!hw.array<2xi1>>
  %old = llhd.sig %a : i8
}
