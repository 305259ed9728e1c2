// RULE: four.extract
// OUT: 3 bits = cb5e9a7a6221a306
// OUT: 3 bits signed = cb5e9a7a6221a306

// Parts of 8 bits at positions of 0: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [257 : i16, 128 : i16, 22073 : i16, 26684 : i16, -23007 : i16, -1 : i16, 255 : i16, 21248 : i16, 18944 : i16, 3584 : i16, 768 : i16, -32768 : i16, -256 : i16, 256 : i16, 0 : i16] : !hw.array<15xi16>
  %bs = hw.aggregate_constant [0 : i0] : !hw.array<1xi0>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 15 : i64
    %nb = hw.constant 1 : i64
    cf.br ^outer(%zero, %zero, %zero : i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi16>, i4
    %a = hw.bitcast %a0 : (i16) -> !hw.struct<value: i8, unknown: i8>
    cf.br ^inner(%zero, %h0, %h1 : i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64):
    %jx = comb.extract %j from 0 : (i64) -> i1
    %b0 = hw.array_get %bs[%jx] : !hw.array<1xi0>, i1
    %b = hw.bitcast %b0 : (i0) -> !hw.struct<value: i0, unknown: i0>
    %r0 = four.extract %a from %b : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i0, unknown: i0> -> !hw.struct<value: i3, unknown: i3>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i3, unknown: i3>) -> i6
    %z1 = hw.constant 0 : i58
    %e2 = comb.concat %z1, %q0 : i58, i6
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.extract %a from %b signed : !hw.struct<value: i8, unknown: i8>, !hw.struct<value: i0, unknown: i0> -> !hw.struct<value: i3, unknown: i3>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i3, unknown: i3>) -> i6
    %z5 = hw.constant 0 : i58
    %e6 = comb.concat %z5, %q1 : i58, i6
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
    %n0 = sim.fmt.literal "3 bits = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "3 bits signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    llhd.halt
  }
}
