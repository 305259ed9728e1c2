// What SystemVerilog calls: operands are read, results and variables written.
// RULE: svx.syscall, library.random, library.dist, library.urandom-range
// RULE: library.fopen, library.fgets, library.fread, library.fread.memory
// RULE: library.writemem, library.scan.int, library.scan.literal, library.scan.str
// RULE: library.q-remove, library.plusargs.value, library.array.new, library.string.replicate
// RULE: svx.fmt.time, svx.fmt.raw
// ARGS: +n=5
// GIVEN in: 7x
// GIVEN in: abc
// FILE out: xxxxxxxx
// FILE out: 00110111
// FILE out: 01111000
// FILE out: xxxxxxxx
// FILE part: 78
// FILE part: 37
// OUT: 303379748 303379748
// OUT: 111 53
// OUT: 0 4
// OUT: 3 2 0110000101100010 2 0110001100001010
// OUT: 7x
// OUT:
// OUT: 0 7x
// OUT:
// OUT: 2 -
// OUT: 2 7 abc 0
// OUT: 1 00010000
// OUT: -1
// OUT: 5 6 0
// OUT: 1 5 0 5 1
// OUT: abab
// OUT: 3 0
// OUT: <    1500000 >
// OUT: < 1.5us 2.5us    ABCD >

moore.module @tb() {
  %a = moore.variable : <l32>
  %b = moore.variable : <l8>
  %w = moore.variable : <l16>
  %s = moore.variable : <string>
  %i = moore.variable : <i32>
  %j = moore.variable : <i32>
  %mem = moore.variable : <uarray<4 x l8>>
  %q = moore.variable : <queue<i8, 0>>
  %t0 = moore.constant_string "1x" : i16
  %s0 = moore.int_to_string %t0 : i16
  %t1 = moore.constant_string " " : i8
  %s1 = moore.int_to_string %t1 : i8
  %c1 = moore.constant 0 : l32
  %c9 = moore.constant 1 : l32
  %c10 = moore.constant 100 : i32
  %c11 = moore.constant 20 : l8
  %c19 = moore.constant 0 : i32
  %c21 = moore.constant 4 : i32
  %c28 = moore.constant_string "$TMP/in" : i1024
  %s29 = moore.int_to_string %c28 : i1024
  %c30 = moore.constant_string "r" : i8
  %s31 = moore.int_to_string %c30 : i8
  %c61 = moore.constant 3 : i32
  %c62 = moore.constant 1 : i32
  %c63 = moore.constant 2 : i32
  %c70 = moore.constant_string "$TMP/out" : i1024
  %s71 = moore.int_to_string %c70 : i1024
  %c72 = moore.constant_string "$TMP/part" : i1024
  %s73 = moore.int_to_string %c72 : i1024
  %c92 = moore.constant 5 : i32
  %c93 = moore.constant 6 : i32
  %c104 = moore.constant_string "n=%d" : i32
  %s105 = moore.int_to_string %c104 : i32
  %c108 = moore.constant_string "m=%d" : i32
  %s109 = moore.int_to_string %c108 : i32
  %c112 = moore.constant_string "n=" : i16
  %s113 = moore.int_to_string %c112 : i16
  %c126 = moore.constant_string "ab" : i16
  %s127 = moore.int_to_string %c126 : i16
  %c132 = moore.constant 3 : i64
  %c138 = moore.constant 1500 : l64
  %c146 = moore.constant -6 : i32
  %c147 = moore.constant_string "us" : i16
  %s148 = moore.int_to_string %c147 : i16
  %c149 = moore.constant 1145258561 : l32
  moore.procedure initial {
    moore.blocking_assign %a, %c1 : l32
    %r2 = svx.syscall "$random"() : () -> !moore.i32
    %r3 = svx.syscall "$random"(%a) : (!moore.ref<l32>) -> !moore.i32
    %f4 = moore.fmt.int decimal %r2, align right, pad space width 0 signed : i32
    %f5 = moore.fmt.literal " "
    %f6 = moore.fmt.int decimal %r3, align right, pad space width 0 signed : i32
    %f7 = moore.fmt.literal "\0A"
    %m8 = moore.fmt.concat (%f4, %f5, %f6, %f7)
    moore.builtin.display %m8
    moore.blocking_assign %a, %c9 : l32
    %r12 = svx.syscall "$dist_normal"(%a, %c10, %c11) : (!moore.ref<l32>, !moore.i32, !moore.l8) -> !moore.l32
    %r13 = svx.syscall "$dist_normal"(%a, %c10, %c11) : (!moore.ref<l32>, !moore.i32, !moore.l8) -> !moore.l32
    %f14 = moore.fmt.int decimal %r12, align right, pad space width 0 signed : l32
    %f15 = moore.fmt.literal " "
    %f16 = moore.fmt.int decimal %r13, align right, pad space width 0 signed : l32
    %f17 = moore.fmt.literal "\0A"
    %m18 = moore.fmt.concat (%f14, %f15, %f16, %f17)
    moore.builtin.display %m18
    %r20 = svx.syscall "$urandom_range"(%c19) : (!moore.i32) -> !moore.i32
    %r22 = svx.syscall "$urandom_range"(%c21, %c21) : (!moore.i32, !moore.i32) -> !moore.i32
    %f23 = moore.fmt.int decimal %r20, align right, pad space width 0 signed : i32
    %f24 = moore.fmt.literal " "
    %f25 = moore.fmt.int decimal %r22, align right, pad space width 0 signed : i32
    %f26 = moore.fmt.literal "\0A"
    %m27 = moore.fmt.concat (%f23, %f24, %f25, %f26)
    moore.builtin.display %m27
    %r32 = svx.syscall "$fopen"(%s29, %s31) : (!moore.string, !moore.string) -> !moore.i32
    %r33 = svx.syscall "$fgets"(%s, %r32) : (!moore.ref<string>, !moore.i32) -> !moore.i32
    %r34 = svx.syscall "$fread"(%w, %r32) : (!moore.ref<l16>, !moore.i32) -> !moore.i32
    %v35 = moore.read %w : <l16>
    %r36 = svx.syscall "$fread"(%w, %r32) : (!moore.ref<l16>, !moore.i32) -> !moore.i32
    %v37 = moore.read %w : <l16>
    %f38 = moore.fmt.int decimal %r33, align right, pad space width 0 signed : i32
    %f39 = moore.fmt.literal " "
    %f40 = moore.fmt.int decimal %r34, align right, pad space width 0 signed : i32
    %f41 = moore.fmt.literal " "
    %f42 = moore.fmt.int binary %v35, align right, pad zero : l16
    %f43 = moore.fmt.literal " "
    %f44 = moore.fmt.int decimal %r36, align right, pad space width 0 signed : i32
    %f45 = moore.fmt.literal " "
    %f46 = moore.fmt.int binary %v37, align right, pad zero : l16
    %f47 = moore.fmt.literal "\0A"
    %m48 = moore.fmt.concat (%f38, %f39, %f40, %f41, %f42, %f43, %f44, %f45, %f46, %f47)
    moore.builtin.display %m48
    %v49 = moore.read %s : <string>
    %f50 = moore.fmt.string %v49
    %f51 = moore.fmt.literal "\0A"
    %m52 = moore.fmt.concat (%f50, %f51)
    moore.builtin.display %m52
    %r53 = svx.syscall "$fgets"(%s, %r32) : (!moore.ref<string>, !moore.i32) -> !moore.i32
    %v54 = moore.read %s : <string>
    %f55 = moore.fmt.int decimal %r53, align right, pad space width 0 signed : i32
    %f56 = moore.fmt.literal " "
    %f57 = moore.fmt.string %v54
    %f58 = moore.fmt.literal "\0A"
    %m59 = moore.fmt.concat (%f55, %f56, %f57, %f58)
    moore.builtin.display %m59
    %r60 = svx.syscall "$rewind"(%r32) : (!moore.i32) -> !moore.i32
    %r64 = svx.syscall "$fread"(%mem, %r32, %c61, %c19, %c62, %c63) : (!moore.ref<uarray<4 x l8>>, !moore.i32, !moore.i32, !moore.i32, !moore.i32, !moore.i32) -> !moore.i32
    svx.syscall "$fclose"(%r32) : (!moore.i32) -> ()
    %f65 = moore.fmt.int decimal %r64, align right, pad space width 0 signed : i32
    %f66 = moore.fmt.literal " "
    %f67 = moore.fmt.literal "-"
    %f68 = moore.fmt.literal "\0A"
    %m69 = moore.fmt.concat (%f65, %f66, %f67, %f68)
    moore.builtin.display %m69
    svx.syscall "$writememb"(%s71, %mem, %c61, %c19) : (!moore.string, !moore.ref<uarray<4 x l8>>, !moore.i32, !moore.i32) -> ()
    svx.syscall "$writememh"(%s73, %mem, %c61, %c19, %c63, %c62) : (!moore.string, !moore.ref<uarray<4 x l8>>, !moore.i32, !moore.i32, !moore.i32, !moore.i32) -> ()
    %r74 = svx.syscall "$fopen"(%s29, %s31) : (!moore.string, !moore.string) -> !moore.i32
    %k0 = moore.scan.begin_fscanf %r74
    %k1, %n, %ok1 = moore.scan.int %k0 decimal : i8, !moore.i1
    %k2 = moore.scan.literal %k1 "x "
    %k3, %word, %ok2 = moore.scan.str %k2 : !moore.string, !moore.i1
    %k4, %rest, %ok3 = moore.scan.int %k3 decimal : i8, !moore.i1
    %count = moore.scan.end %k4
    %nn = moore.from_builtin_int %n : i8
    %f75 = moore.fmt.int decimal %count, align right, pad space width 0 signed : i32
    %f76 = moore.fmt.literal " "
    %f77 = moore.fmt.int decimal %nn, align right, pad space width 0 signed : i8
    %f78 = moore.fmt.literal " "
    %f79 = moore.fmt.string %word
    %f80 = moore.fmt.literal " "
    %f81 = moore.fmt.int decimal %ok3, align right, pad space width 0 signed : i1
    %f82 = moore.fmt.literal "\0A"
    %m83 = moore.fmt.concat (%f75, %f76, %f77, %f78, %f79, %f80, %f81, %f82)
    moore.builtin.display %m83
    %l0 = moore.scan.begin_sscanf %s0
    %l1, %m, %okl = moore.scan.int %l0 hex_lower : i8, !moore.i1
    %counl = moore.scan.end %l1
    %mm = moore.from_builtin_int %m : i8
    %f84 = moore.fmt.int decimal %counl, align right, pad space width 0 signed : i32
    %f85 = moore.fmt.literal " "
    %f86 = moore.fmt.int binary %mm, align right, pad zero : i8
    %f87 = moore.fmt.literal "\0A"
    %m88 = moore.fmt.concat (%f84, %f85, %f86, %f87)
    moore.builtin.display %m88
    %j0 = moore.scan.begin_sscanf %s1
    %j1, %jm, %jok = moore.scan.int %j0 decimal : i8, !moore.i1
    %jcount = moore.scan.end %j1
    %f89 = moore.fmt.int decimal %jcount, align right, pad space width 0 signed : i32
    %f90 = moore.fmt.literal "\0A"
    %m91 = moore.fmt.concat (%f89, %f90)
    moore.builtin.display %m91
    svx.syscall "$q_initialize"(%c62, %c62, %c63, %i) : (!moore.i32, !moore.i32, !moore.i32, !moore.ref<i32>) -> ()
    svx.syscall "$q_add"(%c62, %c92, %c93, %i) : (!moore.i32, !moore.i32, !moore.i32, !moore.ref<i32>) -> ()
    svx.syscall "$q_remove"(%c62, %i, %j, %b) : (!moore.i32, !moore.ref<i32>, !moore.ref<i32>, !moore.ref<l8>) -> ()
    %v94 = moore.read %i : <i32>
    %v95 = moore.read %j : <i32>
    %v96 = moore.read %b : <l8>
    %f97 = moore.fmt.int decimal %v94, align right, pad space width 0 signed : i32
    %f98 = moore.fmt.literal " "
    %f99 = moore.fmt.int decimal %v95, align right, pad space width 0 signed : i32
    %f100 = moore.fmt.literal " "
    %f101 = moore.fmt.int decimal %v96, align right, pad space width 0 signed : l8
    %f102 = moore.fmt.literal "\0A"
    %m103 = moore.fmt.concat (%f97, %f98, %f99, %f100, %f101, %f102)
    moore.builtin.display %m103
    %r106 = svx.syscall "$value$plusargs"(%s105, %b) : (!moore.string, !moore.ref<l8>) -> !moore.i32
    %v107 = moore.read %b : <l8>
    %r110 = svx.syscall "$value$plusargs"(%s109, %b) : (!moore.string, !moore.ref<l8>) -> !moore.i32
    %v111 = moore.read %b : <l8>
    %r114 = svx.syscall "$test$plusargs"(%s113) : (!moore.string) -> !moore.i32
    %f115 = moore.fmt.int decimal %r106, align right, pad space width 0 signed : i32
    %f116 = moore.fmt.literal " "
    %f117 = moore.fmt.int decimal %v107, align right, pad space width 0 signed : l8
    %f118 = moore.fmt.literal " "
    %f119 = moore.fmt.int decimal %r110, align right, pad space width 0 signed : i32
    %f120 = moore.fmt.literal " "
    %f121 = moore.fmt.int decimal %v111, align right, pad space width 0 signed : l8
    %f122 = moore.fmt.literal " "
    %f123 = moore.fmt.int decimal %r114, align right, pad space width 0 signed : i32
    %f124 = moore.fmt.literal "\0A"
    %m125 = moore.fmt.concat (%f115, %f116, %f117, %f118, %f119, %f120, %f121, %f122, %f123, %f124)
    moore.builtin.display %m125
    %r128 = svx.syscall "$replicate"(%s127, %c63) : (!moore.string, !moore.i32) -> !moore.string
    %f129 = moore.fmt.string %r128
    %f130 = moore.fmt.literal "\0A"
    %m131 = moore.fmt.concat (%f129, %f130)
    moore.builtin.display %m131
    %e0 = moore.read %q : <queue<i8, 0>>
    %d0 = svx.syscall "$cast_array"(%e0) : (!moore.queue<i8, 0>) -> !moore.open_uarray<i8>
    %d1 = svx.syscall "$resize"(%d0, %c132) : (!moore.open_uarray<i8>, !moore.i64) -> !moore.open_uarray<i8>
    svx.syscall "$append"(%q, %d1) : (!moore.ref<queue<i8, 0>>, !moore.open_uarray<i8>) -> ()
    %e1 = moore.read %q : <queue<i8, 0>>
    %size = moore.builtin.size %e1 : queue<i8, 0>
    %arr = svx.syscall "$cast_array"(%d1) : (!moore.open_uarray<i8>) -> !moore.uarray<3 x i8>
    %first = moore.extract %arr from 2 : uarray<3 x i8> -> i8
    %f133 = moore.fmt.int decimal %size, align right, pad space width 0 signed : i32
    %f134 = moore.fmt.literal " "
    %f135 = moore.fmt.int decimal %first, align right, pad space width 0 signed : i8
    %f136 = moore.fmt.literal "\0A"
    %m137 = moore.fmt.concat (%f133, %f134, %f135, %f136)
    moore.builtin.display %m137
    %ft0 = svx.fmt.time %c138 unit 1000000 precision 1000 width 10 : !moore.l64 -> !moore.format_string
    %f139 = moore.fmt.literal "<"
    %f140 = moore.fmt.literal " "
    %f142 = moore.fmt.literal " "
    %f143 = moore.fmt.literal ">"
    %f144 = moore.fmt.literal "\0A"
    %m145 = moore.fmt.concat (%f139, %f140, %ft0, %f142, %f143, %f144)
    moore.builtin.display %m145
    svx.syscall "$timeformat"(%c146, %c62, %s148, %c19) : (!moore.i32, !moore.i32, !moore.string, !moore.i32) -> ()
    %rl = moore.constant_real 2.5 : f64
    %ft1 = svx.fmt.time %c138 unit 1000000 precision 1000 : !moore.l64 -> !moore.format_string
    %ft2 = svx.fmt.time %rl unit 1000000000 precision 1000 width 8 left : !moore.f64 -> !moore.format_string
    %raw = svx.fmt.raw %c149 : !moore.l32 -> !moore.format_string
    %f150 = moore.fmt.literal "<"
    %f151 = moore.fmt.literal " "
    %f153 = moore.fmt.literal " "
    %f155 = moore.fmt.literal " "
    %f157 = moore.fmt.literal " "
    %f158 = moore.fmt.literal ">"
    %f159 = moore.fmt.literal "\0A"
    %m160 = moore.fmt.concat (%f150, %f151, %ft1, %f153, %ft2, %f155, %raw, %f157, %f158, %f159)
    moore.builtin.display %m160
    moore.return
  }
}
