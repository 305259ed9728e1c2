// RULE: four.array_get
// OUT: unsigned = 0000000000000007
// OUT: signed = 0000000000000007

// Elements of 1 values of 4 bits at indices of 0: a hash of all results.
hw.module @tb() {
  %bits = hw.aggregate_constant [0 : i8] : !hw.array<1xi8>
  %cell = llhd.sig %bits : !hw.array<1xi8>
  %read = llhd.prb %cell : !hw.array<1xi8>
  %flat = hw.bitcast %read : (!hw.array<1xi8>) -> i8
  %arr = hw.bitcast %flat : (i8) -> !hw.array<1x!hw.struct<value: i4, unknown: i4>>
  %as = hw.aggregate_constant [0 : i2] : !hw.array<1xi2>
  %bs = hw.aggregate_constant [0 : i0] : !hw.array<1xi0>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 1 : i64
    %nb = hw.constant 1 : i64
    cf.br ^outer(%zero, %zero, %zero : i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64):
    %ix = comb.extract %i from 0 : (i64) -> i1
    %a0 = hw.array_get %as[%ix] : !hw.array<1xi2>, i1
    %a = hw.bitcast %a0 : (i2) -> !hw.struct<value: i1, unknown: i1>
    cf.br ^inner(%zero, %h0, %h1 : i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64):
    %jx = comb.extract %j from 0 : (i64) -> i1
    %b0 = hw.array_get %bs[%jx] : !hw.array<1xi0>, i1
    %b = hw.bitcast %b0 : (i0) -> !hw.struct<value: i0, unknown: i0>
    %r0 = four.array_get %arr[%b] : !hw.array<1x!hw.struct<value: i4, unknown: i4>>, !hw.struct<value: i0, unknown: i0>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %z1 = hw.constant 0 : i56
    %e2 = comb.concat %z1, %q0 : i56, i8
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.array_get %arr[%b] signed : !hw.array<1x!hw.struct<value: i4, unknown: i4>>, !hw.struct<value: i0, unknown: i0>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %z5 = hw.constant 0 : i56
    %e6 = comb.concat %z5, %q1 : i56, i8
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
