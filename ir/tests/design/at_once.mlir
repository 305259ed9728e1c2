// What processes write at once, and what they write by events only: there, whatever the body is called with, all delays are of
// the next delta or later.

func.func private @put(%to: !llhd.ref<i8>, %value: i8, %delay: !llhd.time) {
  llhd.drv %to, %value after %delay : i8
  return
}

hw.module private @leaf(in %now : i1, out a : i8) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %by_delta = llhd.sig %zero : i8
  %by_time = llhd.sig %zero : i8
  %by_epsilon = llhd.sig %zero : i8
  %by_both = llhd.sig %zero : i8
  %by_function = llhd.sig %zero : i8
  llhd.process {
    cf.br ^run
  ^run:
    llhd.drv %by_delta, %one after %delta : i8
    llhd.drv %by_time, %one after %ns : i8
    llhd.drv %by_epsilon, %one after %eps : i8
    llhd.drv %by_both, %one after %delta : i8
    llhd.drv %by_both, %zero after %eps : i8
    func.call @put(%by_function, %one, %delta) : (!llhd.ref<i8>, i8, !llhd.time) -> ()
    llhd.wait delay %ns, ^run
  }
  %a = llhd.prb %by_delta : i8
  hw.output %a : i8
}

hw.module @tb() {
  %low = hw.constant 0 : i1
  %x = hw.instance "x" @leaf(now: %low: i1) -> (a: i8)
  %y = hw.instance "y" @leaf(now: %low: i1) -> (a: i8)
}
