// RULE: four.array_get, four.array_get.out-of-range
// OUT: unsigned = 4f3b88d87323c6fb
// OUT: signed = 4f3b88d87323c6fb

// Elements of 3 values of 2 bits at indices of 3: a hash of all results.
hw.module @tb() {
  %bits = hw.aggregate_constant [-4 : i4, 4 : i4, 0 : i4] : !hw.array<3xi4>
  %cell = llhd.sig %bits : !hw.array<3xi4>
  %read = llhd.prb %cell : !hw.array<3xi4>
  %flat = hw.bitcast %read : (!hw.array<3xi4>) -> i12
  %arr = hw.bitcast %flat : (i12) -> !hw.array<3x!hw.struct<value: i2, unknown: i2>>
  %as = hw.aggregate_constant [0 : i2] : !hw.array<1xi2>
  %bs = hw.aggregate_constant [-1 : i6, -9 : i6, -2 : i6, -10 : i6, -17 : i6, -25 : i6, -18 : i6, -26 : i6, -3 : i6, -11 : i6, -4 : i6, -12 : i6, -19 : i6, -27 : i6, -20 : i6, -28 : i6, 31 : i6, 23 : i6, 30 : i6, 22 : i6, 15 : i6, 7 : i6, 14 : i6, 6 : i6, 29 : i6, 21 : i6, 28 : i6, 20 : i6, 13 : i6, 5 : i6, 12 : i6, 4 : i6, -5 : i6, -13 : i6, -6 : i6, -14 : i6, -21 : i6, -29 : i6, -22 : i6, -30 : i6, -7 : i6, -15 : i6, -8 : i6, -16 : i6, -23 : i6, -31 : i6, -24 : i6, -32 : i6, 27 : i6, 19 : i6, 26 : i6, 18 : i6, 11 : i6, 3 : i6, 10 : i6, 2 : i6, 25 : i6, 17 : i6, 24 : i6, 16 : i6, 9 : i6, 1 : i6, 8 : i6, 0 : i6] : !hw.array<64xi6>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 1 : i64
    %nb = hw.constant 64 : i64
    cf.br ^outer(%zero, %zero, %zero : i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64):
    %ix = comb.extract %i from 0 : (i64) -> i1
    %a0 = hw.array_get %as[%ix] : !hw.array<1xi2>, i1
    %a = hw.bitcast %a0 : (i2) -> !hw.struct<value: i1, unknown: i1>
    cf.br ^inner(%zero, %h0, %h1 : i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64):
    %jx = comb.extract %j from 0 : (i64) -> i6
    %b0 = hw.array_get %bs[%jx] : !hw.array<64xi6>, i6
    %b = hw.bitcast %b0 : (i6) -> !hw.struct<value: i3, unknown: i3>
    %r0 = four.array_get %arr[%b] : !hw.array<3x!hw.struct<value: i2, unknown: i2>>, !hw.struct<value: i3, unknown: i3>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %z1 = hw.constant 0 : i60
    %e2 = comb.concat %z1, %q0 : i60, i4
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.array_get %arr[%b] signed : !hw.array<3x!hw.struct<value: i2, unknown: i2>>, !hw.struct<value: i3, unknown: i3>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %z5 = hw.constant 0 : i60
    %e6 = comb.concat %z5, %q1 : i60, i4
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8 : i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8 : i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "unsigned = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    llhd.halt
  }
}
