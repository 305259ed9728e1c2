hw.module @calls(in %r : !llhd.ref<i8>, in %v : i8) {
  llhd.process {
    llhd.call_coroutine @task(%r, %v) : (!llhd.ref<i8>, i8) -> ()
    %0:2 = llhd.call_coroutine @result(%v) {kept} : (i8) -> (i8, i1)
    llhd.call_coroutine @stop() : () -> ()
    llhd.halt
  }
}
