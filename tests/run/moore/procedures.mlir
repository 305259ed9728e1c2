// RULE: moore.module, moore.procedure, moore.sensitivity, moore.wait, moore.net, moore.conditional, moore.time, moore.end, moore.function
// A counter behind ports: edges through X, a combinational procedure, an inverter that waits, a choice with an unknown condition.
// OUT: at 15 q=x
// OUT: at 25 q=1
// OUT: at 35 q=2
// OUT: unknown choice 1x0x
// OUT: next is 3

func.func private @increment(%a: !moore.l4, %b: !moore.ref<l4>) {
  %one = moore.constant 1 : l4
  %sum = moore.add %a, %one : l4
  moore.blocking_assign %b, %sum : l4
  return
}

moore.module private @counter(in %clk : !moore.l1, in %reset : !moore.l1, out q : !moore.l4) {
  %clk_0 = moore.net name "clk" wire %clk : <l1>
  %reset_0 = moore.net name "reset" wire %reset : <l1>
  %q = moore.variable : <l4>
  %next = moore.variable : <l4>
  %zero = moore.constant 0 : l4
  moore.procedure always_comb {
    %now = moore.read %q : <l4>
    func.call @increment(%now, %next) : (!moore.l4, !moore.ref<l4>) -> ()
    moore.return
  }
  moore.procedure always_ff {
    moore.wait_event {
      %c = moore.read %clk_0 : <l1>
      moore.detect_event posedge %c : l1
    }
    %r = moore.read %reset_0 : <l1>
    %r2 = moore.logic_to_int %r : l1
    %r3 = moore.to_builtin_int %r2 : i1
    cf.cond_br %r3, ^bb1, ^bb2
  ^bb1:
    moore.nonblocking_assign %q, %zero : l4
    cf.br ^bb3
  ^bb2:
    %n = moore.read %next : <l4>
    moore.nonblocking_assign %q, %n : l4
    cf.br ^bb3
  ^bb3:
    moore.return
  }
  %out = moore.read %q : <l4>
  moore.output %out : !moore.l4
}

moore.module @top() {
  %clk = moore.variable : <l1>
  %reset = moore.variable : <l1>
  %c = moore.read %clk : <l1>
  %r = moore.read %reset : <l1>
  %u.q = moore.instance "u" @counter(clk: %c: !moore.l1, reset: %r: !moore.l1) -> (q: !moore.l4)
  %zero = moore.constant 0 : l1
  %one = moore.constant 1 : l1
  %ns5 = moore.constant_time 5000000 fs
  %ns10 = moore.constant_time 10000000 fs
  %million = moore.constant 1000000 : l64
  %nl = moore.fmt.literal "\0A"
  moore.procedure initial {
    moore.blocking_assign %clk, %zero : l1
    cf.br ^bb1
  ^bb1:
    moore.wait_delay %ns5
    %old = moore.read %clk : <l1>
    %new = moore.not %old : l1
    moore.blocking_assign %clk, %new : l1
    cf.br ^bb1
  }
  moore.procedure initial {
    moore.wait_delay %ns10
    moore.blocking_assign %reset, %one : l1
    moore.wait_delay %ns5
    %q0 = moore.constant bX : l1
    %t0 = moore.fmt.literal "at 15 q="
    %f0 = moore.fmt.int binary %q0, align right, pad zero : l1
    %l0 = moore.fmt.concat (%t0, %f0, %nl)
    moore.builtin.display %l0
    moore.wait_delay %ns5
    moore.blocking_assign %reset, %zero : l1
    moore.return
  }
  moore.procedure always {
    moore.wait_event {
      moore.detect_event any %u.q : l4
    }
    %first = moore.constant 0 : l4
    %is_reset = moore.case_ne %u.q, %first : l4
    %b = moore.to_builtin_int %is_reset : i1
    cf.cond_br %b, ^bb1, ^bb2
  ^bb1:
    %now = moore.builtin.time
    %fs = moore.time_to_logic %now
    %t = moore.divu %fs, %million : l64
    %f0 = moore.fmt.int decimal %t, align right, pad space width 0 : l64
    %f1 = moore.fmt.int decimal %u.q, align right, pad space width 0 : l4
    %t0 = moore.fmt.literal "at "
    %t1 = moore.fmt.literal " q="
    %line = moore.fmt.concat (%t0, %f0, %t1, %f1, %nl)
    moore.builtin.display %line
    cf.br ^bb2
  ^bb2:
    moore.return
  }
  moore.procedure initial {
    moore.wait_level {
      %three = moore.constant 2 : l4
      %done = moore.eq %u.q, %three : l4 -> l1
      moore.detect_level %done : l1
    }
    moore.wait_delay %ns5
    %x = moore.constant bX : l1
    %a = moore.constant b1100 : l4
    %choice = moore.conditional %x : l1 -> l4 {
      moore.yield %a : l4
    } {
      %m = moore.constant b1001 : l4
      moore.yield %m : l4
    }
    %t0 = moore.fmt.literal "unknown choice "
    %f0 = moore.fmt.int binary %choice, align right, pad zero : l4
    %l0 = moore.fmt.concat (%t0, %f0, %nl)
    moore.builtin.display %l0
    %local = moore.variable : <l4>
    func.call @increment(%u.q, %local) : (!moore.l4, !moore.ref<l4>) -> ()
    %n = moore.read %local : <l4>
    %t1 = moore.fmt.literal "next is "
    %f1 = moore.fmt.int decimal %n, align right, pad space width 0 : l4
    %l1 = moore.fmt.concat (%t1, %f1, %nl)
    moore.builtin.display %l1
    moore.builtin.finish 0
    moore.unreachable
  }
  moore.output
}
