// RULE: moore.variable, moore.part, moore.procedural, moore.aggregate, moore.real, machine.net.variable, four.default, moore.assign
// Parts of variables are written without their neighbours; a variable starts as X, in an array too.
// OUT: xxxx xxxxxxxx
// OUT: x01x
// OUT: x011 driven 1
// OUT: 01100000 hi 6
// OUT: 3

moore.module @top() {
  %v = moore.variable : <l4>
  %array = moore.variable : <uarray<2 x l8>>
  %s = moore.variable : <struct<{hi: l4, lo: l4}>>
  %w = moore.variable : <l2>
  %one = moore.constant 1 : l1
  %b01 = moore.constant 1 : l2
  %six = moore.constant 6 : l4
  %zero = moore.constant 0 : l4
  %ns = moore.constant_time 1000000 fs
  %bit = moore.extract_ref %w from 0 : <l2> -> <l1>
  moore.assign %bit, %one : l1
  %nl = moore.fmt.literal "\0A"
  %space = moore.fmt.literal " "
  moore.procedure initial {
    %v0 = moore.read %v : <l4>
    %a0 = moore.read %array : <uarray<2 x l8>>
    %e0 = moore.extract %a0 from 1 : uarray<2 x l8> -> l8
    %f0 = moore.fmt.int binary %v0, align right, pad zero : l4
    %f1 = moore.fmt.int binary %e0, align right, pad zero : l8
    %l0 = moore.fmt.concat (%f0, %space, %f1, %nl)
    moore.builtin.display %l0
    %part = moore.extract_ref %v from 1 : <l4> -> <l2>
    moore.blocking_assign %part, %b01 : l2
    %v1 = moore.read %v : <l4>
    %f2 = moore.fmt.int binary %v1, align right, pad zero : l4
    %l1 = moore.fmt.concat (%f2, %nl)
    moore.builtin.display %l1
    %low = moore.extract_ref %v from 0 : <l4> -> <l1>
    moore.nonblocking_assign %low, %one : l1
    moore.wait_delay %ns
    %v2 = moore.read %v : <l4>
    %f3 = moore.fmt.int binary %v2, align right, pad zero : l4
    %w0 = moore.read %w : <l2>
    %w1 = moore.extract %w0 from 0 : l2 -> l1
    %f4 = moore.fmt.int binary %w1, align right, pad zero : l1
    %t0 = moore.fmt.literal " driven "
    %l2 = moore.fmt.concat (%f3, %t0, %f4, %nl)
    moore.builtin.display %l2
    %hi = moore.struct_extract_ref %s, "hi" : <struct<{hi: l4, lo: l4}>> -> <l4>
    %lo = moore.struct_extract_ref %s, "lo" : <struct<{hi: l4, lo: l4}>> -> <l4>
    moore.blocking_assign %hi, %six : l4
    moore.blocking_assign %lo, %zero : l4
    %s0 = moore.read %s : <struct<{hi: l4, lo: l4}>>
    %s1 = moore.packed_to_sbv %s0 : struct<{hi: l4, lo: l4}>
    %s2 = moore.struct_extract %s0, "hi" : struct<{hi: l4, lo: l4}> -> l4
    %f5 = moore.fmt.int binary %s1, align right, pad zero : l8
    %f6 = moore.fmt.int decimal %s2, align right, pad space width 0 : l4
    %t1 = moore.fmt.literal " hi "
    %l3 = moore.fmt.concat (%f5, %t1, %f6, %nl)
    moore.builtin.display %l3
    %r = moore.constant_real 2.5 : f64
    %rounded = moore.real_to_int %r : f64 -> i32
    %f7 = moore.fmt.int decimal %rounded, align right, pad space width 0 : i32
    %l4 = moore.fmt.concat (%f7, %nl)
    moore.builtin.display %l4
    moore.return
  }
  moore.output
}
