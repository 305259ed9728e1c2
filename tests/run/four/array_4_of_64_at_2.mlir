// RULE: four.array_get, four.array_get.out-of-range
// OUT: unsigned = ec202f888168ce4c
// OUT: signed = a3fbe32249131e0f

// Elements of 4 values of 64 bits at indices of 2: a hash of all results.
hw.module @tb() {
  %bits = hw.aggregate_constant [-170141183460469231731687303715884105728 : i128, -18446744073709551616 : i128, 18446744073709551616 : i128, 0 : i128] : !hw.array<4xi128>
  %cell = llhd.sig %bits : !hw.array<4xi128>
  %read = llhd.prb %cell : !hw.array<4xi128>
  %flat = hw.bitcast %read : (!hw.array<4xi128>) -> i512
  %arr = hw.bitcast %flat : (i512) -> !hw.array<4x!hw.struct<value: i64, unknown: i64>>
  %as = hw.aggregate_constant [0 : i2] : !hw.array<1xi2>
  %bs = hw.aggregate_constant [-1 : i4, -5 : i4, -2 : i4, -6 : i4, 7 : i4, 3 : i4, 6 : i4, 2 : i4, -3 : i4, -7 : i4, -4 : i4, -8 : i4, 5 : i4, 1 : i4, 4 : i4, 0 : i4] : !hw.array<16xi4>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 1 : i64
    %nb = hw.constant 16 : i64
    cf.br ^outer(%zero, %zero, %zero : i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64):
    %ix = comb.extract %i from 0 : (i64) -> i1
    %a0 = hw.array_get %as[%ix] : !hw.array<1xi2>, i1
    %a = hw.bitcast %a0 : (i2) -> !hw.struct<value: i1, unknown: i1>
    cf.br ^inner(%zero, %h0, %h1 : i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<16xi4>, i4
    %b = hw.bitcast %b0 : (i4) -> !hw.struct<value: i2, unknown: i2>
    %r0 = four.array_get %arr[%b] : !hw.array<4x!hw.struct<value: i64, unknown: i64>>, !hw.struct<value: i2, unknown: i2>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l1 = comb.extract %q0 from 0 : (i128) -> i64
    %m2 = comb.mul %g0, %k31 : i64
    %s3 = comb.add %m2, %l1, %k7 : i64
    %l4 = comb.extract %q0 from 64 : (i128) -> i64
    %m5 = comb.mul %s3, %k31 : i64
    %s6 = comb.add %m5, %l4, %k7 : i64
    %r1 = four.array_get %arr[%b] signed : !hw.array<4x!hw.struct<value: i64, unknown: i64>>, !hw.struct<value: i2, unknown: i2>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l7 = comb.extract %q1 from 0 : (i128) -> i64
    %m8 = comb.mul %g1, %k31 : i64
    %s9 = comb.add %m8, %l7, %k7 : i64
    %l10 = comb.extract %q1 from 64 : (i128) -> i64
    %m11 = comb.mul %s9, %k31 : i64
    %s12 = comb.add %m11, %l10, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s6, %s12 : i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s6, %s12 : i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "unsigned = "
    %f0 = sim.fmt.hex %s6, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "signed = "
    %f1 = sim.fmt.hex %s12, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    llhd.halt
  }
}
