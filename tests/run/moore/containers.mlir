// RULE: moore.queue, moore.assoc, moore.string, moore.random, moore.file, moore.scan, moore.part
// GIVEN image.hex: 0a 0b
// ARGS: +level=7
// OUT: queue 2 of 3 is 7, popped 5
// OUT: key 4 there, first key 4
// OUT: joined text of 10
// OUT: range 6
// OUT: memory 0a 0b
// OUT: scanned 42

moore.module @top() {
  %q = moore.variable : <queue<i32, 0>>
  %a = moore.variable : <assoc_array<i32, i32>>
  %key = moore.variable : <i32>
  %mem = moore.variable : <uarray<2 x l8>>
  %five = moore.constant 5 : i32
  %six = moore.constant 6 : i32
  %seven = moore.constant 7 : i32
  %four = moore.constant 4 : i32
  %one = moore.constant 1 : i32
  %nl = moore.fmt.literal "\0A"
  %space = moore.fmt.literal " "
  moore.procedure initial {
    moore.push_back %five into %q : <queue<i32, 0>>
    moore.push_back %six into %q : <queue<i32, 0>>
    moore.push_back %four into %q : <queue<i32, 0>>
    %element = moore.dyn_queue_ref_element %q from %one : <queue<i32, 0>>, i32 -> <i32>
    moore.blocking_assign %element, %seven : i32
    %q0 = moore.read %q : <queue<i32, 0>>
    %size = moore.builtin.size %q0 : <i32, 0>
    %e = moore.dyn_queue_extract %q0 from %one to %one : <i32, 0>, i32 -> i32
    %p = moore.pop_front from %q : <queue<i32, 0>>
    %f0 = moore.fmt.int decimal %size, align right, pad space width 0 : i32
    %f1 = moore.fmt.int decimal %e, align right, pad space width 0 : i32
    %f2 = moore.fmt.int decimal %p, align right, pad space width 0 : i32
    %t0 = moore.fmt.literal "queue 2 of "
    %t1 = moore.fmt.literal " is "
    %t2 = moore.fmt.literal ", popped "
    %l0 = moore.fmt.concat (%t0, %f0, %t1, %f1, %t2, %f2, %nl)
    moore.builtin.display %l0
    moore.assoc_array.set %a[%four] = %six : <assoc_array<i32, i32>>
    %there = moore.assoc_array.exists %four in %a : <assoc_array<i32, i32>>
    %found = moore.assoc_array.first to %key from %a : <assoc_array<i32, i32>>
    %k = moore.read %key : <i32>
    %f3 = moore.fmt.int decimal %k, align right, pad space width 0 : i32
    %t3 = moore.fmt.literal "key 4 there, first key "
    %l1 = moore.fmt.concat (%t3, %f3, %nl)
    moore.builtin.display %l1
    %s0 = moore.constant_string "join" : i32
    %s1 = moore.int_to_string %s0 : i32
    %s2 = moore.constant_string "edtext" : i48
    %s3 = moore.int_to_string %s2 : i48
    %s4 = moore.string.concat (%s1, %s3)
    %len = moore.string.len %s4
    %f4 = moore.fmt.int decimal %len, align right, pad space width 0 : i32
    %t4 = moore.fmt.literal "joined text of "
    %l2 = moore.fmt.concat (%t4, %f4, %nl)
    moore.builtin.display %l2
    %r = moore.builtin.urandom_range %six, %six
    %f5 = moore.fmt.int decimal %r, align right, pad space width 0 : i32
    %t5 = moore.fmt.literal "range "
    %l3 = moore.fmt.concat (%t5, %f5, %nl)
    moore.builtin.display %l3
    %n0 = moore.constant_string "$TMP/image.hex" : i4096
    %n1 = moore.int_to_string %n0 : i4096
    moore.builtin.readmem hex %n1, %mem {dimLows = array<i64: 0>, dimDescending = array<i1: true>} : !moore.ref<uarray<2 x l8>>
    %m = moore.read %mem : <uarray<2 x l8>>
    %m0 = moore.extract %m from 0 : uarray<2 x l8> -> l8
    %m1 = moore.extract %m from 1 : uarray<2 x l8> -> l8
    %f6 = moore.fmt.int hex_lower %m0, align right, pad zero : l8
    %f7 = moore.fmt.int hex_lower %m1, align right, pad zero : l8
    %t6 = moore.fmt.literal "memory "
    %l4 = moore.fmt.concat (%t6, %f6, %space, %f7, %nl)
    moore.builtin.display %l4
    %c0 = moore.constant_string "42" : i16
    %c1 = moore.int_to_string %c0 : i16
    %cursor = moore.scan.begin_sscanf %c1
    %rest, %value, %matched = moore.scan.int %cursor decimal : i32, i1
    %count = moore.scan.end %rest
    %number = moore.from_builtin_int %value : i32
    %f8 = moore.fmt.int decimal %number, align right, pad space width 0 : i32
    %t7 = moore.fmt.literal "scanned "
    %l5 = moore.fmt.concat (%t7, %f8, %nl)
    moore.builtin.display %l5
    moore.return
  }
  moore.output
}
