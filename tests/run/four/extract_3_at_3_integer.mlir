// RULE: four.extract, four.extract.unknown, four.two-state
// OUT: 1 bits = d9d610851c286dfc
// OUT: 1 bits signed = d9d610851c286dfc
// OUT: 2 bits = c7585308236ceefc
// OUT: 2 bits signed = b86476367e5ba504
// OUT: 5 bits = d08c4f858a21ecec
// OUT: 5 bits signed = ba1ec73d6af090d4

// Parts of 3 bits at positions of 3: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [-1 : i3, -2 : i3, -3 : i3, -4 : i3, 3 : i3, 2 : i3, 1 : i3, 0 : i3] : !hw.array<8xi3>
  %bs = hw.aggregate_constant [-1 : i6, -9 : i6, -2 : i6, -10 : i6, -17 : i6, -25 : i6, -18 : i6, -26 : i6, -3 : i6, -11 : i6, -4 : i6, -12 : i6, -19 : i6, -27 : i6, -20 : i6, -28 : i6, 31 : i6, 23 : i6, 30 : i6, 22 : i6, 15 : i6, 7 : i6, 14 : i6, 6 : i6, 29 : i6, 21 : i6, 28 : i6, 20 : i6, 13 : i6, 5 : i6, 12 : i6, 4 : i6, -5 : i6, -13 : i6, -6 : i6, -14 : i6, -21 : i6, -29 : i6, -22 : i6, -30 : i6, -7 : i6, -15 : i6, -8 : i6, -16 : i6, -23 : i6, -31 : i6, -24 : i6, -32 : i6, 27 : i6, 19 : i6, 26 : i6, 18 : i6, 11 : i6, 3 : i6, 10 : i6, 2 : i6, 25 : i6, 17 : i6, 24 : i6, 16 : i6, 9 : i6, 1 : i6, 8 : i6, 0 : i6] : !hw.array<64xi6>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 8 : i64
    %nb = hw.constant 64 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero, %zero, %zero, %zero : i64, i64, i64, i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64, %h3: i64, %h4: i64, %h5: i64):
    %ix = comb.extract %i from 0 : (i64) -> i3
    %a0 = hw.array_get %as[%ix] : !hw.array<8xi3>, i3
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5 : i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64):
    %jx = comb.extract %j from 0 : (i64) -> i6
    %b0 = hw.array_get %bs[%jx] : !hw.array<64xi6>, i6
    %b = hw.bitcast %b0 : (i6) -> !hw.struct<value: i3, unknown: i3>
    %r0 = four.extract %a0 from %b : i3, !hw.struct<value: i3, unknown: i3> -> i1
    %z1 = hw.constant 0 : i63
    %e2 = comb.concat %z1, %r0 : i63, i1
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.extract %a0 from %b signed : i3, !hw.struct<value: i3, unknown: i3> -> i1
    %z5 = hw.constant 0 : i63
    %e6 = comb.concat %z5, %r1 : i63, i1
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.extract %a0 from %b : i3, !hw.struct<value: i3, unknown: i3> -> i2
    %z9 = hw.constant 0 : i62
    %e10 = comb.concat %z9, %r2 : i62, i2
    %m11 = comb.mul %g2, %k31 : i64
    %s12 = comb.add %m11, %e10, %k7 : i64
    %r3 = four.extract %a0 from %b signed : i3, !hw.struct<value: i3, unknown: i3> -> i2
    %z13 = hw.constant 0 : i62
    %e14 = comb.concat %z13, %r3 : i62, i2
    %m15 = comb.mul %g3, %k31 : i64
    %s16 = comb.add %m15, %e14, %k7 : i64
    %r4 = four.extract %a0 from %b : i3, !hw.struct<value: i3, unknown: i3> -> i5
    %z17 = hw.constant 0 : i59
    %e18 = comb.concat %z17, %r4 : i59, i5
    %m19 = comb.mul %g4, %k31 : i64
    %s20 = comb.add %m19, %e18, %k7 : i64
    %r5 = four.extract %a0 from %b signed : i3, !hw.struct<value: i3, unknown: i3> -> i5
    %z21 = hw.constant 0 : i59
    %e22 = comb.concat %z21, %r5 : i59, i5
    %m23 = comb.mul %g5, %k31 : i64
    %s24 = comb.add %m23, %e22, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s12, %s16, %s20, %s24 : i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s12, %s16, %s20, %s24 : i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "1 bits = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "1 bits signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "2 bits = "
    %f2 = sim.fmt.hex %s12, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "2 bits signed = "
    %f3 = sim.fmt.hex %s16, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "5 bits = "
    %f4 = sim.fmt.hex %s20, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "5 bits signed = "
    %f5 = sim.fmt.hex %s24, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    llhd.halt
  }
}
