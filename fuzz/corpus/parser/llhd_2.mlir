llhd.coroutine @task(%r: !llhd.ref<i8>, %v: i8) {
  %t = llhd.constant_time <1ns, 0d, 0e>
  llhd.wait delay %t, ^bb1
^bb1:
  llhd.drv %r, %v after %t : i8
  llhd.return
}
