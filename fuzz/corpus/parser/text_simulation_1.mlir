llhd.coroutine private @task(%r: !llhd.ref<i8>, %n: i8) -> i8 {
  %g = llhd.get_global_signal @counter : <i8>
  %0 = llhd.prb %g : i8
  %1 = llhd.call_coroutine @task(%r, %0) : (!llhd.ref<i8>, i8) -> i8
  llhd.return %1 : i8
}
