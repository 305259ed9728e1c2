// Prints at the end of a time step: values are as of then.
// RULE: svx.strobe, svx.monitor, svx.monitor_enable, sim.monitor.strobe, sim.monitor.file, library.fopen, library.fclose
// OUT: now 0
// OUT: strobe 2
// OUT: monitor 2 at 0
// OUT: strobe 4
// OUT: monitor 4 at 2
// OUT: monitor 5 at 4
// FILE log: file 2
// FILE log: late 3
// FILE log: file 3

moore.module @tb() {
  %a = moore.variable : <l8>
  %c0 = moore.constant 0 : l8
  %c1 = moore.constant 1 : l8
  %c2 = moore.constant 2 : l8
  %c3 = moore.constant 3 : l8
  %c4 = moore.constant 4 : l8
  %c5 = moore.constant 5 : l8
  %on = moore.constant 1 : i1
  %off = moore.constant 0 : i1
  %ns = moore.constant_time 1000000 fs
  %n0 = moore.constant_string "$TMP/log" : i512
  %name = moore.int_to_string %n0 : i512
  moore.procedure initial {
    moore.blocking_assign %a, %c0 : l8
    %fd = svx.syscall "$fopen"(%name) : (!moore.string) -> !moore.i32
    svx.strobe {
      %t = moore.fmt.literal "strobe "
      %v = moore.read %a : <l8>
      %f = moore.fmt.int decimal %v, align right, pad space width 0 : l8
      %n = moore.fmt.literal "\0A"
      %m = moore.fmt.concat (%t, %f, %n)
      moore.yield %m : !moore.format_string
    }
    svx.monitor {
      %t = moore.fmt.literal "monitor "
      %v = moore.read %a : <l8>
      %f = moore.fmt.int decimal %v, align right, pad space width 0 : l8
      %at = moore.fmt.literal " at "
      %now = moore.builtin.time
      %time = moore.time_to_logic %now
      %ft = svx.fmt.time %time unit 1 precision 1000000 width 0 : !moore.l64 -> !moore.format_string
      %n = moore.fmt.literal "\0A"
      %m = moore.fmt.concat (%t, %f, %at, %ft, %n)
      moore.yield %m : !moore.format_string
    }
    svx.monitor to %fd : !moore.i32 {
      %t = moore.fmt.literal "file "
      %v = moore.read %a : <l8>
      %f = moore.fmt.int decimal %v, align right, pad space width 0 : l8
      %n = moore.fmt.literal "\0A"
      %m = moore.fmt.concat (%t, %f, %n)
      moore.yield %m : !moore.format_string
    }
    %v = moore.read %a : <l8>
    %t = moore.fmt.literal "now "
    %f = moore.fmt.int decimal %v, align right, pad space width 0 : l8
    %n = moore.fmt.literal "\0A"
    %m = moore.fmt.concat (%t, %f, %n)
    moore.builtin.display %m
    moore.nonblocking_assign %a, %c2 : l8
    moore.wait_delay %ns
    // The monitor sleeps, the one to the file does not.
    svx.monitor_enable %off : !moore.i1
    moore.blocking_assign %a, %c3 : l8
    svx.strobe to %fd : !moore.i32 {
      %lt = moore.fmt.literal "late "
      %lv = moore.read %a : <l8>
      %lf = moore.fmt.int decimal %lv, align right, pad space width 0 : l8
      %ln = moore.fmt.literal "\0A"
      %lm = moore.fmt.concat (%lt, %lf, %ln)
      moore.yield %lm : !moore.format_string
    }
    moore.wait_delay %ns
    svx.syscall "$fclose"(%fd) : (!moore.i32) -> ()
    svx.monitor_enable %on : !moore.i1
    moore.blocking_assign %a, %c4 : l8
    svx.strobe {
      %lt = moore.fmt.literal "strobe "
      %lv = moore.read %a : <l8>
      %lf = moore.fmt.int decimal %lv, align right, pad space width 0 : l8
      %ln = moore.fmt.literal "\0A"
      %lm = moore.fmt.concat (%lt, %lf, %ln)
      moore.yield %lm : !moore.format_string
    }
    moore.wait_delay %ns
    moore.wait_delay %ns
    moore.blocking_assign %a, %c5 : l8
    moore.return
  }
}
