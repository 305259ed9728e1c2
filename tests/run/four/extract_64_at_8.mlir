// RULE: four.extract
// OUT: 1 bits = e5fc6ad69fd78078
// OUT: 1 bits signed = e5fc6ad69fd78078
// OUT: 32 bits = cb89e8dd789e6146
// OUT: 32 bits signed = 121c2e8b02f3ac28
// OUT: 64 bits = 1f31838c1642cca5
// OUT: 64 bits signed = 147a836826fe0c85
// OUT: 80 bits = 778e71a09f9419d9
// OUT: 80 bits signed = ff04306859fb8ae7

// Parts of 64 bits at positions of 8: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [18446744073709551617 : i128, 9223372036854775808 : i128, 155117747601162908214726123130234748666 : i128, -43859229093997783543559294962543090553 : i128, -6842837956225965936413746000583196160 : i128, -1 : i128, 18446744073709551615 : i128, -123740157914393699653812772143993192448 : i128, 141740271420159318836056354718803296256 : i128, -144757029750299988499267272668960784384 : i128, 55340232221128654848 : i128, -170141183460469231731687303715884105728 : i128, -18446744073709551616 : i128, 18446744073709551616 : i128, 0 : i128] : !hw.array<15xi128>
  %bs = hw.aggregate_constant [-128 : i8, -100 : i8, -64 : i8, -31 : i8, -7 : i8, -2 : i8, -1 : i8, 65 : i8, 64 : i8, 63 : i8, 62 : i8, 31 : i8, 8 : i8, 7 : i8, 3 : i8, 2 : i8, 1 : i8, 0 : i8] : !hw.array<18xi8>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 15 : i64
    %nb = hw.constant 18 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero : i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64, %h3: i64, %h4: i64, %h5: i64, %h6: i64, %h7: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi128>, i4
    %a = hw.bitcast %a0 : (i128) -> !hw.struct<value: i64, unknown: i64>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7 : i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64):
    %jx = comb.extract %j from 0 : (i64) -> i5
    %b0 = hw.array_get %bs[%jx] : !hw.array<18xi8>, i5
    %r0 = four.extract %a from %b0 : !hw.struct<value: i64, unknown: i64>, i8 -> !hw.struct<value: i1, unknown: i1>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z1 = hw.constant 0 : i62
    %e2 = comb.concat %z1, %q0 : i62, i2
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.extract %a from %b0 signed : !hw.struct<value: i64, unknown: i64>, i8 -> !hw.struct<value: i1, unknown: i1>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z5 = hw.constant 0 : i62
    %e6 = comb.concat %z5, %q1 : i62, i2
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.extract %a from %b0 : !hw.struct<value: i64, unknown: i64>, i8 -> !hw.struct<value: i32, unknown: i32>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i32, unknown: i32>) -> i64
    %m9 = comb.mul %g2, %k31 : i64
    %s10 = comb.add %m9, %q2, %k7 : i64
    %r3 = four.extract %a from %b0 signed : !hw.struct<value: i64, unknown: i64>, i8 -> !hw.struct<value: i32, unknown: i32>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i32, unknown: i32>) -> i64
    %m11 = comb.mul %g3, %k31 : i64
    %s12 = comb.add %m11, %q3, %k7 : i64
    %r4 = four.extract %a from %b0 : !hw.struct<value: i64, unknown: i64>, i8 -> !hw.struct<value: i64, unknown: i64>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l13 = comb.extract %q4 from 0 : (i128) -> i64
    %m14 = comb.mul %g4, %k31 : i64
    %s15 = comb.add %m14, %l13, %k7 : i64
    %l16 = comb.extract %q4 from 64 : (i128) -> i64
    %m17 = comb.mul %s15, %k31 : i64
    %s18 = comb.add %m17, %l16, %k7 : i64
    %r5 = four.extract %a from %b0 signed : !hw.struct<value: i64, unknown: i64>, i8 -> !hw.struct<value: i64, unknown: i64>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l19 = comb.extract %q5 from 0 : (i128) -> i64
    %m20 = comb.mul %g5, %k31 : i64
    %s21 = comb.add %m20, %l19, %k7 : i64
    %l22 = comb.extract %q5 from 64 : (i128) -> i64
    %m23 = comb.mul %s21, %k31 : i64
    %s24 = comb.add %m23, %l22, %k7 : i64
    %r6 = four.extract %a from %b0 : !hw.struct<value: i64, unknown: i64>, i8 -> !hw.struct<value: i80, unknown: i80>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i80, unknown: i80>) -> i160
    %z25 = hw.constant 0 : i32
    %e26 = comb.concat %z25, %q6 : i32, i160
    %l27 = comb.extract %e26 from 0 : (i192) -> i64
    %m28 = comb.mul %g6, %k31 : i64
    %s29 = comb.add %m28, %l27, %k7 : i64
    %l30 = comb.extract %e26 from 64 : (i192) -> i64
    %m31 = comb.mul %s29, %k31 : i64
    %s32 = comb.add %m31, %l30, %k7 : i64
    %l33 = comb.extract %e26 from 128 : (i192) -> i64
    %m34 = comb.mul %s32, %k31 : i64
    %s35 = comb.add %m34, %l33, %k7 : i64
    %r7 = four.extract %a from %b0 signed : !hw.struct<value: i64, unknown: i64>, i8 -> !hw.struct<value: i80, unknown: i80>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i80, unknown: i80>) -> i160
    %z36 = hw.constant 0 : i32
    %e37 = comb.concat %z36, %q7 : i32, i160
    %l38 = comb.extract %e37 from 0 : (i192) -> i64
    %m39 = comb.mul %g7, %k31 : i64
    %s40 = comb.add %m39, %l38, %k7 : i64
    %l41 = comb.extract %e37 from 64 : (i192) -> i64
    %m42 = comb.mul %s40, %k31 : i64
    %s43 = comb.add %m42, %l41, %k7 : i64
    %l44 = comb.extract %e37 from 128 : (i192) -> i64
    %m45 = comb.mul %s43, %k31 : i64
    %s46 = comb.add %m45, %l44, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s10, %s12, %s18, %s24, %s35, %s46 : i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s10, %s12, %s18, %s24, %s35, %s46 : i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "1 bits = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "1 bits signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "32 bits = "
    %f2 = sim.fmt.hex %s10, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "32 bits signed = "
    %f3 = sim.fmt.hex %s12, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "64 bits = "
    %f4 = sim.fmt.hex %s18, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "64 bits signed = "
    %f5 = sim.fmt.hex %s24, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "80 bits = "
    %f6 = sim.fmt.hex %s35, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "80 bits signed = "
    %f7 = sim.fmt.hex %s46, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    llhd.halt
  }
}
