module {
  moore.module @processes(in %clk : !moore.l1 loc("processes.sv":2:24), in %d : !moore.l4 loc("processes.sv":2:41), out q : !moore.l4 loc("processes.sv":2:61)) {
    %clk_0 = moore.net name "clk" wire : <l1> loc("processes.sv":2:24)
    %d_0 = moore.net name "d" wire : <l4> loc("processes.sv":2:41)
    %q = moore.variable : <l4> loc("processes.sv":2:61)
    %e = moore.variable : <event> loc("processes.sv":3:9)
    moore.assign %clk_0, %clk : l1 loc("processes.sv":2:24)
    moore.assign %d_0, %d : l4 loc("processes.sv":2:41)
    moore.procedure always {
      moore.wait_event {
        %0 = moore.read %clk_0 : <l1>
        moore.detect_event posedge %0 : l1 loc("processes.sv":4:10)
      } loc("processes.sv":4:10)
      %1 = moore.read %d_0 : <l4>
      %2 = moore.constant_time 1500000 fs
      moore.delayed_nonblocking_assign %q, %1, %2 : l4 loc("processes.sv":4:25)
      cf.br ^bb1
    ^bb1:
      moore.return
    } loc("processes.sv":4:25)
    moore.procedure always {
      moore.wait_event {
        %3 = moore.read %q : <l4>
        moore.detect_event any %3 : l4 loc("processes.sv":5:10)
      } loc("processes.sv":5:10)
      %4 = moore.read %q : <l4>
      %5 = moore.zext %4 : l4 -> l32
      %6 = moore.constant 0 : i32
      %7 = moore.int_to_logic %6 : i32
      %8 = moore.eq %5, %7 : l32 -> l1
      %9 = moore.logic_to_int %8 : l1
      %10 = moore.to_builtin_int %9 : i1
      cf.cond_br %10, ^bb3, ^bb4
    ^bb3:
      svx.trigger %e : !moore.ref<event> loc("processes.sv":5:25)
      cf.br ^bb5
    ^bb4:
      cf.br ^bb5
    ^bb5:
      cf.br ^bb2
    ^bb2:
      moore.return
    } loc("processes.sv":5:25)
    moore.procedure initial {
      moore.fork join_any {
        moore.wait_level {
          %11 = moore.read %q : <l4>
          %12 = moore.zext %11 : l4 -> l32
          %13 = moore.constant 3 : i32
          %14 = moore.int_to_logic %13 : i32
          %15 = moore.eq %12, %14 : l32 -> l1
          moore.detect_level %15 : l1 loc("processes.sv":7:5)
        } loc("processes.sv":7:5)
        moore.complete
      }, {
        moore.wait_event {
          %16 = moore.read %e : <event>
          moore.detect_event any %16 : event loc("processes.sv":8:5)
        } loc("processes.sv":8:5)
        moore.complete
      } loc("processes.sv":8:7)
      cf.br ^bb6
    ^bb6:
      moore.return
    } loc("processes.sv":8:7)
    moore.procedure initial {
      %17 = moore.constant 3 : i32
      %18 = moore.sext %17 : i32 -> i64
      %19 = moore.variable : <i64>
      moore.blocking_assign %19, %18 : i64
      cf.br ^bb11
    ^bb11:
      %20 = moore.read %19 : <i64>
      %21 = moore.constant 0 : i64
      %22 = moore.sgt %20, %21 : i64 -> i1
      %23 = moore.to_builtin_int %22 : i1
      cf.cond_br %23, ^bb12, ^bb13
    ^bb12:
      %24 = moore.constant 1 : i64
      %25 = moore.sub %20, %24 : i64
      moore.blocking_assign %19, %25 : i64
      moore.wait_event {
        %26 = moore.read %clk_0 : <l1>
        moore.detect_event negedge %26 : l1 loc("processes.sv":11:16)
      } loc("processes.sv":11:16)
      cf.br ^bb9
    ^bb9:
      cf.br ^bb11
    ^bb13:
      cf.br ^bb10
    ^bb10:
      cf.br ^bb8
    ^bb8:
      cf.br ^bb7
    ^bb7:
      moore.return
    } loc("processes.sv":12:5)
    %27 = moore.read %q : <l4>
    moore.output %27 : !moore.l4
  } loc("processes.sv":2:8)
}
