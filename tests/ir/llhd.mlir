// The event-driven core: signals, drives, processes, time.

llhd.global_signal @plain : i8
llhd.global_signal @with_init : i8 init {
  %0 = hw.constant 7 : i8
  llhd.yield %0 : i8
}

hw.module @signals(in %a : i8, in %en : i1, in %i : i2, in %low : i3, in %arr : !hw.array<4xi8>, in %s : !hw.struct<f: i8, "g h": i2>, in %u : !hw.union<x: i8, y: i4>, in %port : !llhd.ref<i8>) {
  %t0 = llhd.constant_time <0ns, 0d, 1e>
  %t1 = llhd.constant_time #llhd.time<10ns, 2d, 1e>
  %t2 = llhd.constant_time <1ys,0d,0e>
  %t3 = llhd.constant_time <2zs, 0d, 0e>
  %t4 = llhd.constant_time <3as, 0d, 0e>
  %t5 = llhd.constant_time <4fs, 0d, 0e>
  %t6 = llhd.constant_time <5ps, 0d, 0e>
  %t7 = llhd.constant_time <6us, 0d, 0e>
  %t8 = llhd.constant_time <7ms, 0d, 0e>
  %t9 = llhd.constant_time <8s, 0d, 0e> {kept}
  %now = llhd.current_time
  %fs = llhd.time_to_int %now
  %back = llhd.int_to_time %fs
  %sig = llhd.sig %a : i8
  %0 = llhd.sig %a : i8
  %renamed = llhd.sig name "other name" %a : i8
  %wide = llhd.sig %arr : !hw.array<4xi8>
  %ss = llhd.sig %s {kept} : !hw.struct<f: i8, "g h": i2>
  %us = llhd.sig %u : !hw.union<x: i8, y: i4>
  %ts = llhd.sig %now : !llhd.time
  %o = llhd.output %a after %t0 : i8
  %o1 = llhd.output "out" %a after %t0 {kept} : i8
  %p = llhd.prb %sig : i8
  %p1 = llhd.prb %port {kept} : i8
  llhd.drv %sig, %p after %t0 : i8
  llhd.drv %sig, %p after %t1 if %en : i8
  llhd.drv %wide, %arr after %t0 {kept} : !hw.array<4xi8>
  %e = llhd.sig.extract %sig from %low : <i8> -> <i4>
  %e1 = llhd.sig.extract %sig from %low : !llhd.ref<i8> -> !llhd.ref<i4>
  %g = llhd.sig.array_get %wide[%i] : <!hw.array<4xi8>>
  %sl = llhd.sig.array_slice %wide at %i : <!hw.array<4xi8>> -> <!hw.array<2xi8>>
  %f = llhd.sig.struct_extract %ss["g h"] : <!hw.struct<f: i8, "g h": i2>>
  %f1 = llhd.sig.struct_extract %us["y"] {kept} : <!hw.union<x: i8, y: i4>>
  %gs = llhd.get_global_signal @plain : <i8>
  %gs1 = llhd.get_global_signal @with_init : !llhd.ref<i8>
  %d = llhd.delay %a by <0ns, 1d, 0e> : i8
  %d1 = llhd.delay %a by #llhd.time<1ns, 0d, 0e> {kept} : i8
}

hw.module @processes(in %a : i8, in %b : i1) {
  %t = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    llhd.halt
  }
  llhd.process {
    cf.br ^bb1
  ^bb1:  // 2 preds: ^bb0, ^bb2
    llhd.wait ^bb2
  ^bb2:
    llhd.wait delay %t, ^bb1
  }
  llhd.process {
    llhd.wait (%a, %b : i8, i1), ^bb1(%a, %b : i8, i1)
  ^bb1(%x: i8, %y: i1):
    llhd.wait delay %t, (%b : i1), ^bb1(%x, %y : i8, i1) {kept}
  }
  %0 = llhd.process -> i8 {
    %c = hw.constant 1 : i8
    llhd.wait yield (%c : i8), ^bb1
  ^bb1:
    llhd.wait yield (%a : i8), delay %t, (%b : i1), ^bb2(%b : i1)
  ^bb2(%z: i1):
    llhd.halt %a : i8
  }
  %1:2 = llhd.process -> i8, i1 attributes {kept} {
    llhd.halt %a, %b : i8, i1 {kept}
  }
  %2 = llhd.combinational -> i8 {
    %s = comb.add %a, %a : i8
    cf.br ^bb1(%s : i8)
  ^bb1(%v: i8):
    llhd.yield %v : i8
  }
  llhd.combinational {
    llhd.yield
  }
  %3:2 = llhd.combinational -> i8, i1 attributes {kept} {
    llhd.yield %a, %b : i8, i1
  }
  llhd.final {
    llhd.halt
  }
  llhd.final attributes {kept} {
    %local = llhd.sig %a : i8
    llhd.halt
  }
}

llhd.coroutine @task(%r: !llhd.ref<i8>, %v: i8) {
  %t = llhd.constant_time <1ns, 0d, 0e>
  llhd.wait delay %t, ^bb1
^bb1:
  llhd.drv %r, %v after %t : i8
  llhd.return
}
llhd.coroutine private @result(%v: i8) -> (i8, i1) attributes {kept} {
  %true = hw.constant true
  llhd.return %v, %true : i8, i1
}
llhd.coroutine @stop() {
  llhd.halt
}

hw.module @calls(in %r : !llhd.ref<i8>, in %v : i8) {
  llhd.process {
    llhd.call_coroutine @task(%r, %v) : (!llhd.ref<i8>, i8) -> ()
    %0:2 = llhd.call_coroutine @result(%v) {kept} : (i8) -> (i8, i1)
    llhd.call_coroutine @stop() : () -> ()
    llhd.halt
  }
}
