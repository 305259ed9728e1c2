// RULE: moore.fork, svx.scope, svx.disable, svx.trigger, svx.triggered, svx.hier, svx.disable_fork, moore.assert
// Threads, a named block that another process disables, a named event, a name in another instance.
// STATUS: 1
// OUT: first
// OUT: second
// OUT: joined
// OUT: event
// OUT: left the block
// ERR: assertion failed

moore.module private @leaf() {
  %flag = moore.variable : <i1>
  moore.output
}

moore.module @top() {
  moore.instance "u" @leaf() -> ()
  %ev = moore.variable : <event>
  %flag = svx.hier "top.u.flag" : !moore.ref<i1>
  %ns1 = moore.constant_time 1000000 fs
  %ns2 = moore.constant_time 2000000 fs
  %ns9 = moore.constant_time 9000000 fs
  %one = moore.constant 1 : i1
  moore.procedure initial {
    moore.fork join_all {
      moore.wait_delay %ns2
      %t = moore.fmt.literal "second\0A"
      moore.builtin.display %t
      moore.complete
    }, {
      moore.wait_delay %ns1
      %t = moore.fmt.literal "first\0A"
      moore.builtin.display %t
      moore.complete
    }
    %t = moore.fmt.literal "joined\0A"
    moore.builtin.display %t
    svx.trigger %ev : !moore.ref<event>
    moore.fork join_none {
      moore.wait_delay %ns1
      %never = moore.fmt.literal "a thread that is disabled\0A"
      moore.builtin.display %never
      moore.complete
    }
    moore.wait_delay %ns0
    svx.disable_fork
    svx.scope "block" {
      moore.wait_delay %ns9
      %never = moore.fmt.literal "the end of the block\0A"
      moore.builtin.display %never
      moore.complete
    }
    %left = moore.fmt.literal "left the block\0A"
    moore.builtin.display %left
    %f = moore.read %flag : <i1>
    %no = moore.not %f : i1
    moore.assert immediate %no : i1
    moore.return
  }
  %ns0 = moore.constant_time 0 fs
  moore.procedure initial {
    moore.wait_event {
      %e = moore.read %ev : <event>
      moore.detect_event any %e : event
    }
    %now = svx.triggered %ev : !moore.ref<event> -> !moore.i1
    %b = moore.to_builtin_int %now : i1
    cf.cond_br %b, ^bb1, ^bb2
  ^bb1:
    %t = moore.fmt.literal "event\0A"
    moore.builtin.display %t
    cf.br ^bb2
  ^bb2:
    moore.blocking_assign %flag, %one : i1
    moore.wait_delay %ns2
    svx.disable "block"
    moore.return
  }
  moore.output
}
