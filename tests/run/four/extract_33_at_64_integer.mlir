// RULE: four.extract, four.extract.unknown, four.two-state
// OUT: 1 bits = 57ad90d77654db5b
// OUT: 1 bits signed = 57ad90d77654db5b
// OUT: 40 bits = 8f4c7d42bb882517
// OUT: 40 bits signed = 116d2713484d8781

// Parts of 33 bits at positions of 64: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [2682554993 : i33, 2519454643 : i33, 3012229156 : i33, 3 : i33, -4294967296 : i33, -1 : i33, 1 : i33, 0 : i33] : !hw.array<8xi33>
  %bs = hw.aggregate_constant [18446744073709551617 : i128, 27670116110564327424 : i128, -170141183460469231731687303715884105728 : i128, -1844674407370955161600 : i128, -1180591620717411303424 : i128, -571849066284996100096 : i128, -129127208515966861312 : i128, -36893488147419103232 : i128, -18446744073709551616 : i128, 627189298506124754944 : i128, 608742554432415203328 : i128, 590295810358705651712 : i128, 571849066284996100096 : i128, 571849066284996100096 : i128, 147573952589676412928 : i128, 129127208515966861312 : i128, 55340232221128654848 : i128, 36893488147419103232 : i128, 18446744073709551616 : i128, 0 : i128] : !hw.array<20xi128>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 8 : i64
    %nb = hw.constant 20 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero, %zero : i64, i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64, %h3: i64):
    %ix = comb.extract %i from 0 : (i64) -> i3
    %a0 = hw.array_get %as[%ix] : !hw.array<8xi33>, i3
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3 : i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64):
    %jx = comb.extract %j from 0 : (i64) -> i5
    %b0 = hw.array_get %bs[%jx] : !hw.array<20xi128>, i5
    %b = hw.bitcast %b0 : (i128) -> !hw.struct<value: i64, unknown: i64>
    %r0 = four.extract %a0 from %b : i33, !hw.struct<value: i64, unknown: i64> -> i1
    %z1 = hw.constant 0 : i63
    %e2 = comb.concat %z1, %r0 : i63, i1
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.extract %a0 from %b signed : i33, !hw.struct<value: i64, unknown: i64> -> i1
    %z5 = hw.constant 0 : i63
    %e6 = comb.concat %z5, %r1 : i63, i1
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.extract %a0 from %b : i33, !hw.struct<value: i64, unknown: i64> -> i40
    %z9 = hw.constant 0 : i24
    %e10 = comb.concat %z9, %r2 : i24, i40
    %m11 = comb.mul %g2, %k31 : i64
    %s12 = comb.add %m11, %e10, %k7 : i64
    %r3 = four.extract %a0 from %b signed : i33, !hw.struct<value: i64, unknown: i64> -> i40
    %z13 = hw.constant 0 : i24
    %e14 = comb.concat %z13, %r3 : i24, i40
    %m15 = comb.mul %g3, %k31 : i64
    %s16 = comb.add %m15, %e14, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s12, %s16 : i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s12, %s16 : i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "1 bits = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "1 bits signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "40 bits = "
    %f2 = sim.fmt.hex %s12, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "40 bits signed = "
    %f3 = sim.fmt.hex %s16, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    llhd.halt
  }
}
