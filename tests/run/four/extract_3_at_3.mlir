// RULE: four.extract, four.extract.unknown
// OUT: 0 bits = 83981980c2e70000
// OUT: 0 bits signed = 83981980c2e70000
// OUT: 1 bits = e2b85ab11b6fefe0
// OUT: 1 bits signed = e2b85ab11b6fefe0
// OUT: 2 bits = 34b70f6a5906e7a0
// OUT: 2 bits signed = 195df06226b2f860
// OUT: 3 bits = 2f7b48c6c07053a0
// OUT: 3 bits signed = 2517aa1626c39560
// OUT: 5 bits = 44fe48a9862a04a0
// OUT: 5 bits signed = 612311938f9dcd60

// Parts of 3 bits at positions of 3: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [-1 : i6, -9 : i6, -2 : i6, -10 : i6, -17 : i6, -25 : i6, -18 : i6, -26 : i6, -3 : i6, -11 : i6, -4 : i6, -12 : i6, -19 : i6, -27 : i6, -20 : i6, -28 : i6, 31 : i6, 23 : i6, 30 : i6, 22 : i6, 15 : i6, 7 : i6, 14 : i6, 6 : i6, 29 : i6, 21 : i6, 28 : i6, 20 : i6, 13 : i6, 5 : i6, 12 : i6, 4 : i6, -5 : i6, -13 : i6, -6 : i6, -14 : i6, -21 : i6, -29 : i6, -22 : i6, -30 : i6, -7 : i6, -15 : i6, -8 : i6, -16 : i6, -23 : i6, -31 : i6, -24 : i6, -32 : i6, 27 : i6, 19 : i6, 26 : i6, 18 : i6, 11 : i6, 3 : i6, 10 : i6, 2 : i6, 25 : i6, 17 : i6, 24 : i6, 16 : i6, 9 : i6, 1 : i6, 8 : i6, 0 : i6] : !hw.array<64xi6>
  %bs = hw.aggregate_constant [-1 : i6, -9 : i6, -2 : i6, -10 : i6, -17 : i6, -25 : i6, -18 : i6, -26 : i6, -3 : i6, -11 : i6, -4 : i6, -12 : i6, -19 : i6, -27 : i6, -20 : i6, -28 : i6, 31 : i6, 23 : i6, 30 : i6, 22 : i6, 15 : i6, 7 : i6, 14 : i6, 6 : i6, 29 : i6, 21 : i6, 28 : i6, 20 : i6, 13 : i6, 5 : i6, 12 : i6, 4 : i6, -5 : i6, -13 : i6, -6 : i6, -14 : i6, -21 : i6, -29 : i6, -22 : i6, -30 : i6, -7 : i6, -15 : i6, -8 : i6, -16 : i6, -23 : i6, -31 : i6, -24 : i6, -32 : i6, 27 : i6, 19 : i6, 26 : i6, 18 : i6, 11 : i6, 3 : i6, 10 : i6, 2 : i6, 25 : i6, 17 : i6, 24 : i6, 16 : i6, 9 : i6, 1 : i6, 8 : i6, 0 : i6] : !hw.array<64xi6>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 64 : i64
    %nb = hw.constant 64 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64, %h3: i64, %h4: i64, %h5: i64, %h6: i64, %h7: i64, %h8: i64, %h9: i64):
    %ix = comb.extract %i from 0 : (i64) -> i6
    %a0 = hw.array_get %as[%ix] : !hw.array<64xi6>, i6
    %a = hw.bitcast %a0 : (i6) -> !hw.struct<value: i3, unknown: i3>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5, %h6, %h7, %h8, %h9 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64, %g6: i64, %g7: i64, %g8: i64, %g9: i64):
    %jx = comb.extract %j from 0 : (i64) -> i6
    %b0 = hw.array_get %bs[%jx] : !hw.array<64xi6>, i6
    %b = hw.bitcast %b0 : (i6) -> !hw.struct<value: i3, unknown: i3>
    %r0 = four.extract %a from %b : !hw.struct<value: i3, unknown: i3>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i0, unknown: i0>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i0, unknown: i0>) -> i0
    %z1 = hw.constant 0 : i64
    %e2 = comb.concat %z1, %q0 : i64, i0
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.extract %a from %b signed : !hw.struct<value: i3, unknown: i3>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i0, unknown: i0>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i0, unknown: i0>) -> i0
    %z5 = hw.constant 0 : i64
    %e6 = comb.concat %z5, %q1 : i64, i0
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.extract %a from %b : !hw.struct<value: i3, unknown: i3>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i1, unknown: i1>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z9 = hw.constant 0 : i62
    %e10 = comb.concat %z9, %q2 : i62, i2
    %m11 = comb.mul %g2, %k31 : i64
    %s12 = comb.add %m11, %e10, %k7 : i64
    %r3 = four.extract %a from %b signed : !hw.struct<value: i3, unknown: i3>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i1, unknown: i1>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z13 = hw.constant 0 : i62
    %e14 = comb.concat %z13, %q3 : i62, i2
    %m15 = comb.mul %g3, %k31 : i64
    %s16 = comb.add %m15, %e14, %k7 : i64
    %r4 = four.extract %a from %b : !hw.struct<value: i3, unknown: i3>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i2, unknown: i2>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %z17 = hw.constant 0 : i60
    %e18 = comb.concat %z17, %q4 : i60, i4
    %m19 = comb.mul %g4, %k31 : i64
    %s20 = comb.add %m19, %e18, %k7 : i64
    %r5 = four.extract %a from %b signed : !hw.struct<value: i3, unknown: i3>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i2, unknown: i2>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %z21 = hw.constant 0 : i60
    %e22 = comb.concat %z21, %q5 : i60, i4
    %m23 = comb.mul %g5, %k31 : i64
    %s24 = comb.add %m23, %e22, %k7 : i64
    %r6 = four.extract %a from %b : !hw.struct<value: i3, unknown: i3>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i3, unknown: i3>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i3, unknown: i3>) -> i6
    %z25 = hw.constant 0 : i58
    %e26 = comb.concat %z25, %q6 : i58, i6
    %m27 = comb.mul %g6, %k31 : i64
    %s28 = comb.add %m27, %e26, %k7 : i64
    %r7 = four.extract %a from %b signed : !hw.struct<value: i3, unknown: i3>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i3, unknown: i3>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i3, unknown: i3>) -> i6
    %z29 = hw.constant 0 : i58
    %e30 = comb.concat %z29, %q7 : i58, i6
    %m31 = comb.mul %g7, %k31 : i64
    %s32 = comb.add %m31, %e30, %k7 : i64
    %r8 = four.extract %a from %b : !hw.struct<value: i3, unknown: i3>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i5, unknown: i5>
    %q8 = hw.bitcast %r8 : (!hw.struct<value: i5, unknown: i5>) -> i10
    %z33 = hw.constant 0 : i54
    %e34 = comb.concat %z33, %q8 : i54, i10
    %m35 = comb.mul %g8, %k31 : i64
    %s36 = comb.add %m35, %e34, %k7 : i64
    %r9 = four.extract %a from %b signed : !hw.struct<value: i3, unknown: i3>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i5, unknown: i5>
    %q9 = hw.bitcast %r9 : (!hw.struct<value: i5, unknown: i5>) -> i10
    %z37 = hw.constant 0 : i54
    %e38 = comb.concat %z37, %q9 : i54, i10
    %m39 = comb.mul %g9, %k31 : i64
    %s40 = comb.add %m39, %e38, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s12, %s16, %s20, %s24, %s28, %s32, %s36, %s40 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s12, %s16, %s20, %s24, %s28, %s32, %s36, %s40 : i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "0 bits = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "0 bits signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "1 bits = "
    %f2 = sim.fmt.hex %s12, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "1 bits signed = "
    %f3 = sim.fmt.hex %s16, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "2 bits = "
    %f4 = sim.fmt.hex %s20, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "2 bits signed = "
    %f5 = sim.fmt.hex %s24, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    %n6 = sim.fmt.literal "3 bits = "
    %f6 = sim.fmt.hex %s28, isUpper false : i64
    %c6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %c6
    %n7 = sim.fmt.literal "3 bits signed = "
    %f7 = sim.fmt.hex %s32, isUpper false : i64
    %c7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %c7
    %n8 = sim.fmt.literal "5 bits = "
    %f8 = sim.fmt.hex %s36, isUpper false : i64
    %c8 = sim.fmt.concat (%n8, %f8, %nl)
    sim.proc.print %c8
    %n9 = sim.fmt.literal "5 bits signed = "
    %f9 = sim.fmt.hex %s40, isUpper false : i64
    %c9 = sim.fmt.concat (%n9, %f9, %nl)
    sim.proc.print %c9
    llhd.halt
  }
}
