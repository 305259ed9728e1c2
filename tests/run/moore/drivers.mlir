// RULE: moore.net, moore.assign, svx.assign, svx.force, svx.release, svx.proc_assign, svx.deassign, moore.part
// Drivers with strengths and delays, parts of a net, a pulse that an inertial delay swallows, forces.
// OUT: 0: weak 1 split zz01 late x
// OUT: 3: late 1
// OUT: 5: late 1
// OUT: forced 0 released 1
// OUT: assigned 1 kept 1

moore.module @top() {
  %weak = moore.net wire : <l1>
  %split = moore.net wire : <l4>
  %late = moore.net wire : <l1>
  %forced = moore.net wire : <l1>
  %v = moore.variable : <l1>
  %in = moore.variable : <l1>
  %zero = moore.constant 0 : l1
  %one = moore.constant 1 : l1
  %b01 = moore.constant 1 : l2
  %ns1 = moore.constant_time 1000000 fs
  %ns2 = moore.constant_time 2000000 fs
  %ns3 = moore.constant_time 3000000 fs
  svx.assign %weak, %zero strength("pull", "pull") : !moore.ref<l1>, !moore.l1
  svx.assign %weak, %one : !moore.ref<l1>, !moore.l1
  %low = moore.extract_ref %split from 0 : <l4> -> <l2>
  moore.assign %low, %b01 : l2
  moore.assign %forced, %one : l1
  %source = moore.read %in : <l1>
  svx.assign %late, %source delay(%ns2 : !moore.time) : !moore.ref<l1>, !moore.l1
  %nl = moore.fmt.literal "\0A"
  moore.procedure initial {
    moore.blocking_assign %in, %one : l1
    moore.wait_delay %ns1
    %a = moore.read %weak : <l1>
    %b = moore.read %split : <l4>
    %c = moore.read %late : <l1>
    %fa = moore.fmt.int binary %a, align right, pad zero : l1
    %fb = moore.fmt.int binary %b, align right, pad zero : l4
    %fc = moore.fmt.int binary %c, align right, pad zero : l1
    %t0 = moore.fmt.literal "0: weak "
    %t1 = moore.fmt.literal " split "
    %t2 = moore.fmt.literal " late "
    %l0 = moore.fmt.concat (%t0, %fa, %t1, %fb, %t2, %fc, %nl)
    moore.builtin.display %l0
    moore.wait_delay %ns2
    %d = moore.read %late : <l1>
    %fd = moore.fmt.int binary %d, align right, pad zero : l1
    %t3 = moore.fmt.literal "3: late "
    %l1 = moore.fmt.concat (%t3, %fd, %nl)
    moore.builtin.display %l1
    moore.blocking_assign %in, %zero : l1
    moore.wait_delay %ns1
    moore.blocking_assign %in, %one : l1
    moore.wait_delay %ns3
    %e = moore.read %late : <l1>
    %fe = moore.fmt.int binary %e, align right, pad zero : l1
    %t4 = moore.fmt.literal "5: late "
    %l2 = moore.fmt.concat (%t4, %fe, %nl)
    moore.builtin.display %l2
    svx.force %forced : !moore.ref<l1> {
      moore.yield %zero : l1
    }
    moore.wait_delay %ns1
    %f = moore.read %forced : <l1>
    svx.release %forced : !moore.ref<l1>
    moore.wait_delay %ns1
    %g = moore.read %forced : <l1>
    %ff = moore.fmt.int binary %f, align right, pad zero : l1
    %fg = moore.fmt.int binary %g, align right, pad zero : l1
    %t5 = moore.fmt.literal "forced "
    %t6 = moore.fmt.literal " released "
    %l3 = moore.fmt.concat (%t5, %ff, %t6, %fg, %nl)
    moore.builtin.display %l3
    svx.proc_assign %v : !moore.ref<l1> {
      moore.yield %one : l1
    }
    moore.blocking_assign %v, %zero : l1
    moore.wait_delay %ns1
    %h = moore.read %v : <l1>
    svx.deassign %v : !moore.ref<l1>
    moore.wait_delay %ns1
    %i = moore.read %v : <l1>
    %fh = moore.fmt.int binary %h, align right, pad zero : l1
    %fi = moore.fmt.int binary %i, align right, pad zero : l1
    %t7 = moore.fmt.literal "assigned "
    %t8 = moore.fmt.literal " kept "
    %l4 = moore.fmt.concat (%t7, %fh, %t8, %fi, %nl)
    moore.builtin.display %l4
    moore.return
  }
  moore.output
}
