// Which local signals are plain values of the frame (spec `machine.promote.rule`).
llhd.coroutine @take(%r: !llhd.ref<i8>) {
  llhd.return
}
hw.module @top(in %a : i8) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %c0 = hw.constant 0 : i8
  %i0 = hw.constant 0 : i3
  llhd.process {
    %plain = llhd.sig %c0 : i8
    llhd.drv %plain, %a after %eps : i8
    %part = llhd.sig.extract %plain from %i0 : <i8> -> <i1>
    %p = llhd.prb %part : i1
    llhd.drv %part, %p after %eps : i1

    %delayed = llhd.sig %c0 : i8
    llhd.drv %delayed, %a after %delta : i8

    %passed = llhd.sig %c0 : i8
    llhd.call_coroutine @take(%passed) : (!llhd.ref<i8>) -> ()

    %part_passed = llhd.sig %c0 : i8
    %nibble = llhd.sig.extract %part_passed from %i0 : <i8> -> <i8>
    llhd.call_coroutine @take(%nibble) : (!llhd.ref<i8>) -> ()

    %observed = llhd.sig %c0 : i8
    %o = llhd.prb %observed : i8
    llhd.wait (%o : i8), ^on
  ^on:
    llhd.halt
  }
}
