// RULE: four.extract, four.extract.unknown
// OUT: 1 bits = 01b111de736f64d8
// OUT: 1 bits signed = 01b111de736f64d8
// OUT: 33 bits = 82b62eb8601a50f9
// OUT: 33 bits signed = f41e3a5fcae39425
// OUT: 64 bits = 8ec93ce9393f044f
// OUT: 64 bits signed = a79a7100f06007b7
// OUT: 65 bits = a326463bed6819d9
// OUT: 65 bits signed = 86f732c04ef7bd60

// Parts of 65 bits at positions of 8: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [36893488147419103233 : i130, 18446744073709551616 : i130, 363883890709218221091410715112976153595 : i130, -475694917864206035475430140874342788864 : i130, -198643682882994984343412991591454867388 : i130, -1 : i130, 36893488147419103231 : i130, -289659513059128264407639969922927296512 : i130, 8750450687871761754296406517804433408 : i130, 522337885033254935783581524664854249472 : i130, 110680464442257309696 : i130, -680564733841876926926749214863536422912 : i130, -36893488147419103232 : i130, 36893488147419103232 : i130, 0 : i130] : !hw.array<15xi130>
  %bs = hw.aggregate_constant [257 : i16, 384 : i16, -32768 : i16, -25600 : i16, -16384 : i16, -7936 : i16, -1792 : i16, -512 : i16, -256 : i16, 16896 : i16, 16640 : i16, 16384 : i16, 16128 : i16, 7936 : i16, 2048 : i16, 1792 : i16, 768 : i16, 512 : i16, 256 : i16, 0 : i16] : !hw.array<20xi16>
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
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi130>, i4
    %a = hw.bitcast %a0 : (i130) -> !hw.struct<value: i65, unknown: i65>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7 : i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64):
    %jx = comb.extract %j from 0 : (i64) -> i5
    %b0 = hw.array_get %bs[%jx] : !hw.array<20xi16>, i5
    %b = hw.bitcast %b0 : (i16) -> !hw.struct<value: i8, unknown: i8>
    %r0 = four.extract %a from %b : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8> -> !hw.struct<value: i1, unknown: i1>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z1 = hw.constant 0 : i62
    %e2 = comb.concat %z1, %q0 : i62, i2
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.extract %a from %b signed : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8> -> !hw.struct<value: i1, unknown: i1>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z5 = hw.constant 0 : i62
    %e6 = comb.concat %z5, %q1 : i62, i2
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.extract %a from %b : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8> -> !hw.struct<value: i33, unknown: i33>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i33, unknown: i33>) -> i66
    %z9 = hw.constant 0 : i62
    %e10 = comb.concat %z9, %q2 : i62, i66
    %l11 = comb.extract %e10 from 0 : (i128) -> i64
    %m12 = comb.mul %g2, %k31 : i64
    %s13 = comb.add %m12, %l11, %k7 : i64
    %l14 = comb.extract %e10 from 64 : (i128) -> i64
    %m15 = comb.mul %s13, %k31 : i64
    %s16 = comb.add %m15, %l14, %k7 : i64
    %r3 = four.extract %a from %b signed : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8> -> !hw.struct<value: i33, unknown: i33>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i33, unknown: i33>) -> i66
    %z17 = hw.constant 0 : i62
    %e18 = comb.concat %z17, %q3 : i62, i66
    %l19 = comb.extract %e18 from 0 : (i128) -> i64
    %m20 = comb.mul %g3, %k31 : i64
    %s21 = comb.add %m20, %l19, %k7 : i64
    %l22 = comb.extract %e18 from 64 : (i128) -> i64
    %m23 = comb.mul %s21, %k31 : i64
    %s24 = comb.add %m23, %l22, %k7 : i64
    %r4 = four.extract %a from %b : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8> -> !hw.struct<value: i64, unknown: i64>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l25 = comb.extract %q4 from 0 : (i128) -> i64
    %m26 = comb.mul %g4, %k31 : i64
    %s27 = comb.add %m26, %l25, %k7 : i64
    %l28 = comb.extract %q4 from 64 : (i128) -> i64
    %m29 = comb.mul %s27, %k31 : i64
    %s30 = comb.add %m29, %l28, %k7 : i64
    %r5 = four.extract %a from %b signed : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8> -> !hw.struct<value: i64, unknown: i64>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l31 = comb.extract %q5 from 0 : (i128) -> i64
    %m32 = comb.mul %g5, %k31 : i64
    %s33 = comb.add %m32, %l31, %k7 : i64
    %l34 = comb.extract %q5 from 64 : (i128) -> i64
    %m35 = comb.mul %s33, %k31 : i64
    %s36 = comb.add %m35, %l34, %k7 : i64
    %r6 = four.extract %a from %b : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8> -> !hw.struct<value: i65, unknown: i65>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z37 = hw.constant 0 : i62
    %e38 = comb.concat %z37, %q6 : i62, i130
    %l39 = comb.extract %e38 from 0 : (i192) -> i64
    %m40 = comb.mul %g6, %k31 : i64
    %s41 = comb.add %m40, %l39, %k7 : i64
    %l42 = comb.extract %e38 from 64 : (i192) -> i64
    %m43 = comb.mul %s41, %k31 : i64
    %s44 = comb.add %m43, %l42, %k7 : i64
    %l45 = comb.extract %e38 from 128 : (i192) -> i64
    %m46 = comb.mul %s44, %k31 : i64
    %s47 = comb.add %m46, %l45, %k7 : i64
    %r7 = four.extract %a from %b signed : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8> -> !hw.struct<value: i65, unknown: i65>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z48 = hw.constant 0 : i62
    %e49 = comb.concat %z48, %q7 : i62, i130
    %l50 = comb.extract %e49 from 0 : (i192) -> i64
    %m51 = comb.mul %g7, %k31 : i64
    %s52 = comb.add %m51, %l50, %k7 : i64
    %l53 = comb.extract %e49 from 64 : (i192) -> i64
    %m54 = comb.mul %s52, %k31 : i64
    %s55 = comb.add %m54, %l53, %k7 : i64
    %l56 = comb.extract %e49 from 128 : (i192) -> i64
    %m57 = comb.mul %s55, %k31 : i64
    %s58 = comb.add %m57, %l56, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s16, %s24, %s30, %s36, %s47, %s58 : i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s16, %s24, %s30, %s36, %s47, %s58 : i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "1 bits = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "1 bits signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "33 bits = "
    %f2 = sim.fmt.hex %s16, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "33 bits signed = "
    %f3 = sim.fmt.hex %s24, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "64 bits = "
    %f4 = sim.fmt.hex %s30, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "64 bits signed = "
    %f5 = sim.fmt.hex %s36, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "65 bits = "
    %f6 = sim.fmt.hex %s47, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "65 bits signed = "
    %f7 = sim.fmt.hex %s58, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    llhd.halt
  }
}
