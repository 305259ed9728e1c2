// Modules, variables, nets, procedures, waits, threads, global variables, coroutines.

moore.global_variable @plain : !moore.l8
moore.global_variable @"with init" {kept} : !moore.i32 init {
  %0 = moore.constant 3 : i32
  moore.yield %0 : i32
}

moore.module @Empty() {
}

moore.module private @Child(in %a : !moore.l8, in %b_0 "b c" : !moore.ref<l1>, out q : !moore.l8, out "r s" : !moore.i1) attributes {kept} {
  %0 = moore.constant 1 : i1
  moore.output %a, %0 : !moore.l8, !moore.i1
}

moore.module @Top(in %clk : !moore.l1) {
  %x = moore.variable : <l8>
  %y = moore.variable %later {kept} : <l8>
  %1 = moore.variable name "odd name" : <string>
  %w = moore.net wire : <l8>
  %n0 = moore.net supply0 : <l1>
  %n1 = moore.net supply1 : <l1>
  %n2 = moore.net tri : <l1>
  %n3 = moore.net triand : <l1>
  %n4 = moore.net trior : <l1>
  %n5 = moore.net trireg : <l1>
  %n6 = moore.net tri0 : <l1>
  %n7 = moore.net tri1 : <l1>
  %n8 = moore.net uwire : <l1>
  %n9 = moore.net wand : <l1>
  %n10 = moore.net wor %clk : <l1>
  %later = moore.constant 7 : l8
  %av = moore.assigned_variable %later : l8
  %2 = moore.assigned_variable name "z" %later : l8
  %u.q, %u.r_s = moore.instance "u" @Child(a: %later: !moore.l8, "b c": %n0: !moore.ref<l1>) -> (q: !moore.l8, "r s": !moore.i1) {kept}
  moore.instance "e" @Empty() -> ()
  moore.assign %w, %u.q : l8
  %t = moore.constant_time 1000 fs
  moore.delayed_assign %w, %later, %t : l8
  moore.procedure initial {
    moore.blocking_assign %x, %later : l8
    moore.nonblocking_assign %x, %later {kept} : l8
    moore.delayed_nonblocking_assign %x, %later, %t : l8
    moore.wait_delay %t
    %3 = moore.get_global_variable @plain : <l8>
    %4 = moore.read %3 : <l8>
    moore.call_coroutine @task(%4, %x) : (!moore.l8, !moore.ref<l8>) -> ()
    %5 = moore.builtin.time
    cf.br ^bb1
  ^bb1:
    moore.unreachable
  }
  moore.procedure always_comb {
    %3 = moore.read %x : <l8>
    %4 = moore.bool_cast %3 : l8 -> l1
    %5 = moore.conditional %4 : l1 -> l8 {
      moore.yield %3 : l8
    } {
      %6 = moore.not %3 : l8
      moore.yield %6 : l8
    }
    moore.blocking_assign %y, %5 : l8
    moore.assert immediate %4 label "first" : l1
    moore.assume observed %4 : l1
    moore.cover final %4 {kept} : l1
    moore.return
  }
  moore.procedure always_latch {
    moore.return
  }
  moore.procedure always_ff attributes {kept} {
    moore.wait_event {
      %3 = moore.constant 1 : i1
      moore.detect_event posedge %clk if %3 : l1
      moore.detect_event negedge %clk : l1
      moore.detect_event edge %clk : l1
      %4 = moore.read %x : <l8>
      moore.detect_event any %4 : l8
    }
    moore.return
  }
  moore.procedure always {
    moore.wait_level {
      moore.detect_level %clk : l1
    }
    moore.return
  }
  moore.procedure final {
    moore.return
  }
  moore.procedure initial {
    moore.fork join_all {
      moore.wait_delay %t
      cf.br ^bb1
    ^bb1:
      moore.complete
    }, {
      moore.complete
    }
    moore.fork join_any attributes {name = "block"} {
      moore.complete
    }
    moore.fork join_none {
      moore.complete
    }
    moore.wait_fork
    moore.return
  }
}

moore.coroutine private @task(%a: !moore.l8, %b: !moore.ref<l8>) {
  moore.blocking_assign %b, %a : l8
  moore.return
}
