// RULE: four.extract, four.extract.unknown
// OUT: 1 bits = ab57da5ff71ec0f5
// OUT: 1 bits signed = ab57da5ff71ec0f5
// OUT: 4 bits = 7becc52ba9de6ec5
// OUT: 4 bits signed = f6005a2ad129d755
// OUT: 8 bits = 1b8d06b2c6b1d515
// OUT: 8 bits signed = 8f77a51e7187d5c5
// OUT: 16 bits = 7184b14443e0c415
// OUT: 16 bits signed = 0a0784484e1580c5

// Parts of 8 bits at positions of 5: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [257 : i16, 128 : i16, 6134 : i16, -16512 : i16, -3072 : i16, -1 : i16, 255 : i16, 17408 : i16, 30976 : i16, -28160 : i16, 768 : i16, -32768 : i16, -256 : i16, 256 : i16, 0 : i16] : !hw.array<15xi16>
  %bs = hw.aggregate_constant [33 : i10, 48 : i10, -512 : i10, -128 : i10, 0 : i10, 32 : i10, -224 : i10, -64 : i10, -32 : i10, 288 : i10, 256 : i10, 224 : i10, 192 : i10, -32 : i10, 256 : i10, 224 : i10, 96 : i10, 64 : i10, 32 : i10, 0 : i10] : !hw.array<20xi10>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 15 : i64
    %nb = hw.constant 20 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero : i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64, %h3: i64, %h4: i64, %h5: i64, %h6: i64, %h7: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi16>, i4
    %a = hw.bitcast %a0 : (i16) -> !hw.struct<value: i8, unknown: i8>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7 : i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64):
    %jx = comb.extract %j from 0 : (i64) -> i5
    %b0 = hw.array_get %bs[%jx] : !hw.array<20xi10>, i5
    %b = hw.bitcast %b0 : (i10) -> !hw.struct<value: i5, unknown: i5>
    %r0 = four.extract %a from %b : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i5, unknown: i5> -> !hw.struct<value: i1, unknown: i1>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z1 = hw.constant 0 : i62
    %e2 = comb.concat %z1, %q0 : i62, i2
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.extract %a from %b signed : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i5, unknown: i5> -> !hw.struct<value: i1, unknown: i1>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z5 = hw.constant 0 : i62
    %e6 = comb.concat %z5, %q1 : i62, i2
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.extract %a from %b : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i5, unknown: i5> -> !hw.struct<value: i4, unknown: i4>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %z9 = hw.constant 0 : i56
    %e10 = comb.concat %z9, %q2 : i56, i8
    %m11 = comb.mul %g2, %k31 : i64
    %s12 = comb.add %m11, %e10, %k7 : i64
    %r3 = four.extract %a from %b signed : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i5, unknown: i5> -> !hw.struct<value: i4, unknown: i4>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %z13 = hw.constant 0 : i56
    %e14 = comb.concat %z13, %q3 : i56, i8
    %m15 = comb.mul %g3, %k31 : i64
    %s16 = comb.add %m15, %e14, %k7 : i64
    %r4 = four.extract %a from %b : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i5, unknown: i5> -> !hw.struct<value: i8, unknown: i8>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i8, unknown: i8>) -> i16
    %z17 = hw.constant 0 : i48
    %e18 = comb.concat %z17, %q4 : i48, i16
    %m19 = comb.mul %g4, %k31 : i64
    %s20 = comb.add %m19, %e18, %k7 : i64
    %r5 = four.extract %a from %b signed : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i5, unknown: i5> -> !hw.struct<value: i8, unknown: i8>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i8, unknown: i8>) -> i16
    %z21 = hw.constant 0 : i48
    %e22 = comb.concat %z21, %q5 : i48, i16
    %m23 = comb.mul %g5, %k31 : i64
    %s24 = comb.add %m23, %e22, %k7 : i64
    %r6 = four.extract %a from %b : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i5, unknown: i5> -> !hw.struct<value: i16, unknown: i16>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i16, unknown: i16>) -> i32
    %z25 = hw.constant 0 : i32
    %e26 = comb.concat %z25, %q6 : i32, i32
    %m27 = comb.mul %g6, %k31 : i64
    %s28 = comb.add %m27, %e26, %k7 : i64
    %r7 = four.extract %a from %b signed : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i5, unknown: i5> -> !hw.struct<value: i16, unknown: i16>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i16, unknown: i16>) -> i32
    %z29 = hw.constant 0 : i32
    %e30 = comb.concat %z29, %q7 : i32, i32
    %m31 = comb.mul %g7, %k31 : i64
    %s32 = comb.add %m31, %e30, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s12, %s16, %s20, %s24, %s28, %s32 : i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s12, %s16, %s20, %s24, %s28, %s32 : i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "1 bits = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "1 bits signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "4 bits = "
    %f2 = sim.fmt.hex %s12, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "4 bits signed = "
    %f3 = sim.fmt.hex %s16, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "8 bits = "
    %f4 = sim.fmt.hex %s20, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "8 bits signed = "
    %f5 = sim.fmt.hex %s24, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "16 bits = "
    %f6 = sim.fmt.hex %s28, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "16 bits signed = "
    %f7 = sim.fmt.hex %s32, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    llhd.halt
  }
}
