module {
  moore.module @routines() {
    %mem = moore.variable : <uarray<4 x l8>> loc("routines.sv":9:13)
    %i = moore.variable : <l32> loc("routines.sv":10:11)
    %put.at = moore.variable : <l2> loc("routines.sv":11:24)
    %put.old = moore.variable : <l8> loc("routines.sv":11:41)
    moore.procedure initial {
      %0 = moore.constant 0 : i32
      %1 = moore.int_to_logic %0 : i32
      moore.blocking_assign %i, %1 : l32 loc("routines.sv":15:16)
      cf.br ^bb2
    ^bb2:
      %2 = moore.read %i : <l32>
      %3 = moore.constant 4 : i32
      %4 = moore.int_to_logic %3 : i32
      %5 = moore.slt %2, %4 : l32 -> l1
      %6 = moore.logic_to_int %5 : l1
      %7 = moore.to_builtin_int %6 : i1
      cf.cond_br %7, ^bb3, ^bb5
    ^bb3:
      %8 = moore.read %i : <l32>
      %9 = moore.extract %8 from 0 : l32 -> l2
      moore.blocking_assign %put.at, %9 : l2 loc("routines.sv":15:41)
      moore.call_coroutine @"routines::put"(%mem, %put.at, %put.old) : (!moore.ref<uarray<4 x l8>>, !moore.ref<l2>, !moore.ref<l8>) -> () loc("routines.sv":15:41)
      %10 = moore.read %put.old : <l8>
      %11 = moore.extract_ref %mem from 3 : <uarray<4 x l8>> -> <l8>
      moore.blocking_assign %11, %10 : l8 loc("routines.sv":15:41)
      cf.br ^bb4
    ^bb4:
      %12 = moore.read %i : <l32>
      %13 = moore.constant 1 : i32
      %14 = moore.int_to_logic %13 : i32
      %15 = moore.add %12, %14 : l32
      moore.blocking_assign %i, %15 : l32 loc("routines.sv":15:30)
      cf.br ^bb2
    ^bb5:
      cf.br ^bb1
    ^bb1:
      moore.return
    } loc("routines.sv":15:41)
    moore.output
  } loc("routines.sv":8:8)
  moore.coroutine private @"routines::put"(%mem: !moore.ref<uarray<4 x l8>>, %at: !moore.ref<l2>, %old: !moore.ref<l8>) {
    %0 = moore.read %mem : <uarray<4 x l8>>
    %1 = moore.read %at : <l2>
    %2 = moore.zext %1 : l2 -> l32
    %3 = moore.constant 3 : l32
    %4 = moore.sub %3, %2 : l32
    %5 = moore.dyn_extract %0 from %4 : uarray<4 x l8>, l32 -> l8
    moore.blocking_assign %old, %5 : l8 loc("routines.sv":12:5)
    %6 = moore.constant_time 1000000 fs
    moore.wait_delay %6 loc("routines.sv":13:5)
    %7 = moore.read %at : <l2>
    %8 = moore.zext %7 : l2 -> l32
    %9 = moore.logic_to_int %8 : l32
    %10 = func.call @"p::twice"(%9) : (!moore.i32) -> !moore.i32 loc("routines.sv":13:18)
    %11 = moore.int_to_logic %10 : i32
    %12 = moore.trunc %11 : l32 -> l8
    %13 = moore.read %at : <l2>
    %14 = moore.zext %13 : l2 -> l32
    %15 = moore.constant 3 : l32
    %16 = moore.sub %15, %14 : l32
    %17 = moore.dyn_extract_ref %mem from %16 : <uarray<4 x l8>>, l32 -> <l8>
    moore.blocking_assign %17, %12 : l8 loc("routines.sv":13:8)
    cf.br ^bb1
  ^bb1:
    moore.return
  } loc("routines.sv":11:8)
  func.func private @"p::twice"(%x: !moore.i32) -> !moore.i32 {
    %x_0 = moore.variable %x : <i32> loc("routines.sv":3:26)
    %result = moore.variable : <i32> loc("routines.sv":3:26)
    %0 = moore.get_global_variable @"p::calls" : <i32>
    %1 = moore.read %0 : <i32>
    %2 = moore.constant 1 : i32
    %3 = moore.add %1, %2 : i32
    moore.blocking_assign %0, %3 : i32 loc("routines.sv":4:5)
    %4 = moore.constant 2 : i32
    %5 = moore.read %x_0 : <i32>
    %6 = moore.mul %4, %5 : i32
    moore.blocking_assign %result, %6 : i32 loc("routines.sv":5:5)
    cf.br ^bb1
  ^bb1:
    %7 = moore.read %result : <i32>
    return %7 : !moore.i32
  } loc("routines.sv":3:26)
  moore.global_variable @"p::calls" : !moore.i32 init {
    %0 = moore.constant 0 : i32
    moore.yield %0 : i32
  } loc("routines.sv":2:7)
}
