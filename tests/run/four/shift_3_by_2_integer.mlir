// RULE: four.ashr, four.shift.unknown, four.shl, four.shr, four.two-state
// OUT: shl = 7cd96320530f186c
// OUT: shr = faa958da571adcec
// OUT: ashr = 1cd338579c3e9300

// Shifts of 3 bits by amounts of 2: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [-1 : i3, -2 : i3, -3 : i3, -4 : i3, 3 : i3, 2 : i3, 1 : i3, 0 : i3] : !hw.array<8xi3>
  %bs = hw.aggregate_constant [-1 : i4, -5 : i4, -2 : i4, -6 : i4, 7 : i4, 3 : i4, 6 : i4, 2 : i4, -3 : i4, -7 : i4, -4 : i4, -8 : i4, 5 : i4, 1 : i4, 4 : i4, 0 : i4] : !hw.array<16xi4>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 8 : i64
    %nb = hw.constant 16 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero : i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64):
    %ix = comb.extract %i from 0 : (i64) -> i3
    %a0 = hw.array_get %as[%ix] : !hw.array<8xi3>, i3
    cf.br ^inner(%zero, %h0, %h1, %h2 : i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<16xi4>, i4
    %b = hw.bitcast %b0 : (i4) -> !hw.struct<value: i2, unknown: i2>
    %r0 = four.shl %a0, %b : i3, !hw.struct<value: i2, unknown: i2>
    %z1 = hw.constant 0 : i61
    %e2 = comb.concat %z1, %r0 : i61, i3
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.shr %a0, %b : i3, !hw.struct<value: i2, unknown: i2>
    %z5 = hw.constant 0 : i61
    %e6 = comb.concat %z5, %r1 : i61, i3
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.ashr %a0, %b : i3, !hw.struct<value: i2, unknown: i2>
    %z9 = hw.constant 0 : i61
    %e10 = comb.concat %z9, %r2 : i61, i3
    %m11 = comb.mul %g2, %k31 : i64
    %s12 = comb.add %m11, %e10, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s12 : i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s12 : i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "shl = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "shr = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "ashr = "
    %f2 = sim.fmt.hex %s12, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    llhd.halt
  }
}
