// RULE: four.ashr, four.shift.unknown, four.shl, four.shr
// OUT: shl = 3d2235688310dfed
// OUT: shr = d95a86b0ae5ddb81
// OUT: ashr = d38ac8acb7428c01

// Shifts of 8 bits by amounts of 4: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [257 : i16, 128 : i16, -15179 : i16, 24340 : i16, 17408 : i16, -1 : i16, 255 : i16, -11520 : i16, -14336 : i16, -12800 : i16, 768 : i16, -32768 : i16, -256 : i16, 256 : i16, 0 : i16] : !hw.array<15xi16>
  %bs = hw.aggregate_constant [17 : i8, 24 : i8, -16 : i8, -112 : i8, -128 : i8, 112 : i8, -128 : i8, 112 : i8, 32 : i8, 16 : i8, 0 : i8] : !hw.array<11xi8>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 15 : i64
    %nb = hw.constant 11 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero : i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi16>, i4
    %a = hw.bitcast %a0 : (i16) -> !hw.struct<value: i8, unknown: i8>
    cf.br ^inner(%zero, %h0, %h1, %h2 : i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<11xi8>, i4
    %b = hw.bitcast %b0 : (i8) -> !hw.struct<value: i4, unknown: i4>
    %r0 = four.shl %a, %b : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i4, unknown: i4>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i8, unknown: i8>) -> i16
    %z1 = hw.constant 0 : i48
    %e2 = comb.concat %z1, %q0 : i48, i16
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.shr %a, %b : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i4, unknown: i4>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i8, unknown: i8>) -> i16
    %z5 = hw.constant 0 : i48
    %e6 = comb.concat %z5, %q1 : i48, i16
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.ashr %a, %b : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i4, unknown: i4>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i8, unknown: i8>) -> i16
    %z9 = hw.constant 0 : i48
    %e10 = comb.concat %z9, %q2 : i48, i16
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
