// RULE: four.ashr, four.shift.unknown, four.shl, four.shr
// OUT: shl = ce20ced9d802f2b6
// OUT: shr = 917bd8abb48ca921
// OUT: ashr = 87d682b7a1d2d972

// Shifts of 64 bits by amounts of 64: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [18446744073709551617 : i128, 9223372036854775808 : i128, 37465521056626985131385692160781082605 : i128, -85524592567206086030676269608021671915 : i128, -10450251890507534982750263580467117024 : i128, -1 : i128, 18446744073709551615 : i128, 161913417482532700411275829782845063168 : i128, 90732091814116754340421118213027266560 : i128, -48038797495310030121984354943110217728 : i128, 55340232221128654848 : i128, -170141183460469231731687303715884105728 : i128, -18446744073709551616 : i128, 18446744073709551616 : i128, 0 : i128] : !hw.array<15xi128>
  %bs = hw.aggregate_constant [18446744073709551617 : i128, 27670116110564327424 : i128, -18446744073709551616 : i128, 1199038364791120855040 : i128, 1180591620717411303424 : i128, 1162144876643701751808 : i128, 571849066284996100096 : i128, 147573952589676412928 : i128, 129127208515966861312 : i128, 36893488147419103232 : i128, 18446744073709551616 : i128, 0 : i128] : !hw.array<12xi128>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 15 : i64
    %nb = hw.constant 12 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero : i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi128>, i4
    %a = hw.bitcast %a0 : (i128) -> !hw.struct<value: i64, unknown: i64>
    cf.br ^inner(%zero, %h0, %h1, %h2 : i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<12xi128>, i4
    %b = hw.bitcast %b0 : (i128) -> !hw.struct<value: i64, unknown: i64>
    %r0 = four.shl %a, %b : !hw.struct<value: i64, unknown: i64>, !hw.struct<value: i64, unknown: i64>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l1 = comb.extract %q0 from 0 : (i128) -> i64
    %m2 = comb.mul %g0, %k31 : i64
    %s3 = comb.add %m2, %l1, %k7 : i64
    %l4 = comb.extract %q0 from 64 : (i128) -> i64
    %m5 = comb.mul %s3, %k31 : i64
    %s6 = comb.add %m5, %l4, %k7 : i64
    %r1 = four.shr %a, %b : !hw.struct<value: i64, unknown: i64>, !hw.struct<value: i64, unknown: i64>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l7 = comb.extract %q1 from 0 : (i128) -> i64
    %m8 = comb.mul %g1, %k31 : i64
    %s9 = comb.add %m8, %l7, %k7 : i64
    %l10 = comb.extract %q1 from 64 : (i128) -> i64
    %m11 = comb.mul %s9, %k31 : i64
    %s12 = comb.add %m11, %l10, %k7 : i64
    %r2 = four.ashr %a, %b : !hw.struct<value: i64, unknown: i64>, !hw.struct<value: i64, unknown: i64>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l13 = comb.extract %q2 from 0 : (i128) -> i64
    %m14 = comb.mul %g2, %k31 : i64
    %s15 = comb.add %m14, %l13, %k7 : i64
    %l16 = comb.extract %q2 from 64 : (i128) -> i64
    %m17 = comb.mul %s15, %k31 : i64
    %s18 = comb.add %m17, %l16, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s6, %s12, %s18 : i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s6, %s12, %s18 : i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "shl = "
    %f0 = sim.fmt.hex %s6, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "shr = "
    %f1 = sim.fmt.hex %s12, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "ashr = "
    %f2 = sim.fmt.hex %s18, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    llhd.halt
  }
}
