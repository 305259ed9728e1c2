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
// OUT: 2 -7 b,1F 3
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
  %c61 = moore.constant 1 : i32
  %c62 = moore.constant 2 : i32
  %c69 = moore.constant_string "$TMP/out" : i1024
  %s70 = moore.int_to_string %c69 : i1024
  %c71 = moore.constant_string "$TMP/part" : i1024
  %s72 = moore.int_to_string %c71 : i1024
  %c73 = moore.constant_string "-7 ab,1F" : i64
  %s74 = moore.int_to_string %c73 : i64
  %c75 = moore.constant_string "%d %*1s%s" : i72
  %s76 = moore.int_to_string %c75 : i72
  %c80 = moore.constant 7 : l8
  %c81 = moore.constant_string "1" : i8
  %s82 = moore.int_to_string %c81 : i8
  %c111 = moore.constant 5 : i32
  %c112 = moore.constant 6 : i32
  %c123 = moore.constant_string "n=%d" : i32
  %s124 = moore.int_to_string %c123 : i32
  %c127 = moore.constant_string "m=%d" : i32
  %s128 = moore.int_to_string %c127 : i32
  %c131 = moore.constant_string "n=" : i16
  %s132 = moore.int_to_string %c131 : i16
  %c145 = moore.constant_string "ab" : i16
  %s146 = moore.int_to_string %c145 : i16
  %c151 = moore.constant 3 : i64
  %c157 = moore.constant 1500 : l64
  %c165 = moore.constant -6 : i32
  %c166 = moore.constant_string "us" : i16
  %s167 = moore.int_to_string %c166 : i16
  %c168 = moore.constant 1145258561 : l32
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
    %r63 = svx.syscall "$fread"(%mem, %r32, %c61, %c62) : (!moore.ref<uarray<4 x l8>>, !moore.i32, !moore.i32, !moore.i32) -> !moore.i32
    svx.syscall "$fclose"(%r32) : (!moore.i32) -> ()
    %f64 = moore.fmt.int decimal %r63, align right, pad space width 0 signed : i32
    %f65 = moore.fmt.literal " "
    %f66 = moore.fmt.literal "-"
    %f67 = moore.fmt.literal "\0A"
    %m68 = moore.fmt.concat (%f64, %f65, %f66, %f67)
    moore.builtin.display %m68
    svx.syscall "$writememb"(%s70, %mem) : (!moore.string, !moore.ref<uarray<4 x l8>>) -> ()
    svx.syscall "$writememh"(%s72, %mem, %c62, %c61) : (!moore.string, !moore.ref<uarray<4 x l8>>, !moore.i32, !moore.i32) -> ()
    %r77 = svx.syscall "$sscanf"(%s74, %s76, %b, %s) : (!moore.string, !moore.string, !moore.ref<l8>, !moore.ref<string>) -> !moore.i32
    %v78 = moore.read %b : <l8>
    %v79 = moore.read %s : <string>
    %r83 = svx.syscall "$countbits"(%c80, %s82) : (!moore.l8, !moore.string) -> !moore.i32
    %f84 = moore.fmt.int decimal %r77, align right, pad space width 0 signed : i32
    %f85 = moore.fmt.literal " "
    %f86 = moore.fmt.int decimal %v78, align right, pad space width 0 signed : l8
    %f87 = moore.fmt.literal " "
    %f88 = moore.fmt.string %v79
    %f89 = moore.fmt.literal " "
    %f90 = moore.fmt.int decimal %r83, align right, pad space width 0 signed : i32
    %f91 = moore.fmt.literal "\0A"
    %m92 = moore.fmt.concat (%f84, %f85, %f86, %f87, %f88, %f89, %f90, %f91)
    moore.builtin.display %m92
    %r93 = svx.syscall "$fopen"(%s29, %s31) : (!moore.string, !moore.string) -> !moore.i32
    %k0 = moore.scan.begin_fscanf %r93
    %k1, %n, %ok1 = moore.scan.int %k0 decimal : i8, !moore.i1
    %k2 = moore.scan.literal %k1 "x "
    %k3, %word, %ok2 = moore.scan.str %k2 : !moore.string, !moore.i1
    %k4, %rest, %ok3 = moore.scan.int %k3 decimal : i8, !moore.i1
    %count = moore.scan.end %k4
    %nn = moore.from_builtin_int %n : i8
    %f94 = moore.fmt.int decimal %count, align right, pad space width 0 signed : i32
    %f95 = moore.fmt.literal " "
    %f96 = moore.fmt.int decimal %nn, align right, pad space width 0 signed : i8
    %f97 = moore.fmt.literal " "
    %f98 = moore.fmt.string %word
    %f99 = moore.fmt.literal " "
    %f100 = moore.fmt.int decimal %ok3, align right, pad space width 0 signed : i1
    %f101 = moore.fmt.literal "\0A"
    %m102 = moore.fmt.concat (%f94, %f95, %f96, %f97, %f98, %f99, %f100, %f101)
    moore.builtin.display %m102
    %l0 = moore.scan.begin_sscanf %s0
    %l1, %m, %okl = moore.scan.int %l0 hex_lower : i8, !moore.i1
    %counl = moore.scan.end %l1
    %mm = moore.from_builtin_int %m : i8
    %f103 = moore.fmt.int decimal %counl, align right, pad space width 0 signed : i32
    %f104 = moore.fmt.literal " "
    %f105 = moore.fmt.int binary %mm, align right, pad zero : i8
    %f106 = moore.fmt.literal "\0A"
    %m107 = moore.fmt.concat (%f103, %f104, %f105, %f106)
    moore.builtin.display %m107
    %j0 = moore.scan.begin_sscanf %s1
    %j1, %jm, %jok = moore.scan.int %j0 decimal : i8, !moore.i1
    %jcount = moore.scan.end %j1
    %f108 = moore.fmt.int decimal %jcount, align right, pad space width 0 signed : i32
    %f109 = moore.fmt.literal "\0A"
    %m110 = moore.fmt.concat (%f108, %f109)
    moore.builtin.display %m110
    svx.syscall "$q_initialize"(%c61, %c61, %c62, %i) : (!moore.i32, !moore.i32, !moore.i32, !moore.ref<i32>) -> ()
    svx.syscall "$q_add"(%c61, %c111, %c112, %i) : (!moore.i32, !moore.i32, !moore.i32, !moore.ref<i32>) -> ()
    svx.syscall "$q_remove"(%c61, %i, %j, %b) : (!moore.i32, !moore.ref<i32>, !moore.ref<i32>, !moore.ref<l8>) -> ()
    %v113 = moore.read %i : <i32>
    %v114 = moore.read %j : <i32>
    %v115 = moore.read %b : <l8>
    %f116 = moore.fmt.int decimal %v113, align right, pad space width 0 signed : i32
    %f117 = moore.fmt.literal " "
    %f118 = moore.fmt.int decimal %v114, align right, pad space width 0 signed : i32
    %f119 = moore.fmt.literal " "
    %f120 = moore.fmt.int decimal %v115, align right, pad space width 0 signed : l8
    %f121 = moore.fmt.literal "\0A"
    %m122 = moore.fmt.concat (%f116, %f117, %f118, %f119, %f120, %f121)
    moore.builtin.display %m122
    %r125 = svx.syscall "$value$plusargs"(%s124, %b) : (!moore.string, !moore.ref<l8>) -> !moore.i32
    %v126 = moore.read %b : <l8>
    %r129 = svx.syscall "$value$plusargs"(%s128, %b) : (!moore.string, !moore.ref<l8>) -> !moore.i32
    %v130 = moore.read %b : <l8>
    %r133 = svx.syscall "$test$plusargs"(%s132) : (!moore.string) -> !moore.i32
    %f134 = moore.fmt.int decimal %r125, align right, pad space width 0 signed : i32
    %f135 = moore.fmt.literal " "
    %f136 = moore.fmt.int decimal %v126, align right, pad space width 0 signed : l8
    %f137 = moore.fmt.literal " "
    %f138 = moore.fmt.int decimal %r129, align right, pad space width 0 signed : i32
    %f139 = moore.fmt.literal " "
    %f140 = moore.fmt.int decimal %v130, align right, pad space width 0 signed : l8
    %f141 = moore.fmt.literal " "
    %f142 = moore.fmt.int decimal %r133, align right, pad space width 0 signed : i32
    %f143 = moore.fmt.literal "\0A"
    %m144 = moore.fmt.concat (%f134, %f135, %f136, %f137, %f138, %f139, %f140, %f141, %f142, %f143)
    moore.builtin.display %m144
    %r147 = svx.syscall "$replicate"(%s146, %c62) : (!moore.string, !moore.i32) -> !moore.string
    %f148 = moore.fmt.string %r147
    %f149 = moore.fmt.literal "\0A"
    %m150 = moore.fmt.concat (%f148, %f149)
    moore.builtin.display %m150
    %e0 = moore.read %q : <queue<i8, 0>>
    %d0 = svx.syscall "$cast_array"(%e0) : (!moore.queue<i8, 0>) -> !moore.open_uarray<i8>
    %d1 = svx.syscall "$resize"(%d0, %c151) : (!moore.open_uarray<i8>, !moore.i64) -> !moore.open_uarray<i8>
    svx.syscall "$append"(%q, %d1) : (!moore.ref<queue<i8, 0>>, !moore.open_uarray<i8>) -> ()
    %e1 = moore.read %q : <queue<i8, 0>>
    %size = moore.builtin.size %e1 : queue<i8, 0>
    %arr = svx.syscall "$cast_array"(%d1) : (!moore.open_uarray<i8>) -> !moore.uarray<3 x i8>
    %first = moore.extract %arr from 2 : uarray<3 x i8> -> i8
    %f152 = moore.fmt.int decimal %size, align right, pad space width 0 signed : i32
    %f153 = moore.fmt.literal " "
    %f154 = moore.fmt.int decimal %first, align right, pad space width 0 signed : i8
    %f155 = moore.fmt.literal "\0A"
    %m156 = moore.fmt.concat (%f152, %f153, %f154, %f155)
    moore.builtin.display %m156
    %ft0 = svx.fmt.time %c157 unit 1000000 precision 1000 width 10 : !moore.l64 -> !moore.format_string
    %f158 = moore.fmt.literal "<"
    %f159 = moore.fmt.literal " "
    %f161 = moore.fmt.literal " "
    %f162 = moore.fmt.literal ">"
    %f163 = moore.fmt.literal "\0A"
    %m164 = moore.fmt.concat (%f158, %f159, %ft0, %f161, %f162, %f163)
    moore.builtin.display %m164
    svx.syscall "$timeformat"(%c165, %c61, %s167, %c19) : (!moore.i32, !moore.i32, !moore.string, !moore.i32) -> ()
    %rl = moore.constant_real 2.5 : f64
    %ft1 = svx.fmt.time %c157 unit 1000000 precision 1000 : !moore.l64 -> !moore.format_string
    %ft2 = svx.fmt.time %rl unit 1000000000 precision 1000 width 8 left : !moore.f64 -> !moore.format_string
    %raw = svx.fmt.raw %c168 : !moore.l32 -> !moore.format_string
    %f169 = moore.fmt.literal "<"
    %f170 = moore.fmt.literal " "
    %f172 = moore.fmt.literal " "
    %f174 = moore.fmt.literal " "
    %f176 = moore.fmt.literal " "
    %f177 = moore.fmt.literal ">"
    %f178 = moore.fmt.literal "\0A"
    %m179 = moore.fmt.concat (%f169, %f170, %ft1, %f172, %ft2, %f174, %raw, %f176, %f177, %f178)
    moore.builtin.display %m179
    moore.return
  }
}
