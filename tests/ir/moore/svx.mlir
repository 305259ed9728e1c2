// The dialect of what SystemVerilog has and moore lacks.
moore.module @svx(in %clk : !moore.l1) {
  %net = moore.net wire : <l4>
  %b = moore.net wire : <l4>
  %v = moore.variable : <l4>
  %ev = moore.variable : <event>
  %c = moore.constant 1 : l4
  %t = moore.constant_time 1000 fs
  %far = svx.hier "top.u.x" : !moore.ref<l4>
  svx.assign %net, %c : !moore.ref<l4>, !moore.l4
  svx.assign %net, %c delay(%t, %t : !moore.time, !moore.time) strength("pull", "strong") {a} : !moore.ref<l4>, !moore.l4
  svx.switch "tranif1" %net, %b control(%clk : !moore.l1) delay(%t : !moore.time) : !moore.ref<l4>, !moore.ref<l4>
  svx.switch "tran" %net, %b : !moore.ref<l4>, !moore.ref<l4>
  moore.procedure initial {
    svx.force %net : !moore.ref<l4> {
      moore.yield %c : l4
    }
    svx.release %net : !moore.ref<l4>
    svx.proc_assign %v : !moore.ref<l4> {
      moore.yield %c : l4
    }
    svx.deassign %v : !moore.ref<l4>
    svx.trigger %ev : !moore.ref<event>
    svx.trigger %ev nonblocking : !moore.ref<event>
    %now = svx.triggered %ev : !moore.ref<event> -> !moore.i1
    svx.scope "block" {
      svx.disable "block"
      moore.complete
    }
    svx.disable_fork
    %fd = moore.constant 1 : i32
    %on = moore.constant 1 : i1
    svx.strobe {
      %text = moore.fmt.literal "strobe"
      moore.yield %text : format_string
    }
    svx.monitor to %fd : !moore.i32 {
      %text = moore.fmt.literal "monitor"
      moore.yield %text : format_string
    }
    svx.monitor_enable %on : !moore.i1
    %time = svx.fmt.time %t unit 1000 precision 1 : !moore.time -> !moore.format_string
    %wide = svx.fmt.time %t unit 1000 precision 1 width 4 left : !moore.time -> !moore.format_string
    %raw = svx.fmt.raw %c four_state : !moore.l4 -> !moore.format_string
    %strength = svx.fmt.strength %net : !moore.ref<l4> -> !moore.format_string
    %r = svx.syscall "$random"() : () -> !moore.i32
    svx.syscall "$fclose"(%fd) {b = 1 : i8} : (!moore.i32) -> ()
    moore.return
  }
  moore.output
}
