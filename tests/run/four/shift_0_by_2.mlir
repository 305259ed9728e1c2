// RULE: four.ashr, four.shift.unknown, four.shl, four.shr
// OUT: shl = 31897a71ac6be700
// OUT: shr = 31897a71ac6be700
// OUT: ashr = 31897a71ac6be700

// Shifts of 0 bits by amounts of 2: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [0 : i0] : !hw.array<1xi0>
  %bs = hw.aggregate_constant [-1 : i4, -5 : i4, -2 : i4, -6 : i4, 7 : i4, 3 : i4, 6 : i4, 2 : i4, -3 : i4, -7 : i4, -4 : i4, -8 : i4, 5 : i4, 1 : i4, 4 : i4, 0 : i4] : !hw.array<16xi4>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 1 : i64
    %nb = hw.constant 16 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero : i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64):
    %ix = comb.extract %i from 0 : (i64) -> i1
    %a0 = hw.array_get %as[%ix] : !hw.array<1xi0>, i1
    %a = hw.bitcast %a0 : (i0) -> !hw.struct<value: i0, unknown: i0>
    cf.br ^inner(%zero, %h0, %h1, %h2 : i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<16xi4>, i4
    %b = hw.bitcast %b0 : (i4) -> !hw.struct<value: i2, unknown: i2>
    %r0 = four.shl %a, %b : !hw.struct<value: i0, unknown: i0>, !hw.struct<value: i2, unknown: i2>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i0, unknown: i0>) -> i0
    %z1 = hw.constant 0 : i64
    %e2 = comb.concat %z1, %q0 : i64, i0
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.shr %a, %b : !hw.struct<value: i0, unknown: i0>, !hw.struct<value: i2, unknown: i2>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i0, unknown: i0>) -> i0
    %z5 = hw.constant 0 : i64
    %e6 = comb.concat %z5, %q1 : i64, i0
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.ashr %a, %b : !hw.struct<value: i0, unknown: i0>, !hw.struct<value: i2, unknown: i2>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i0, unknown: i0>) -> i0
    %z9 = hw.constant 0 : i64
    %e10 = comb.concat %z9, %q2 : i64, i0
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
