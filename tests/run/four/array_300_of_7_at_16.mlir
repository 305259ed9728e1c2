// RULE: four.array_get, four.array_get.out-of-range
// OUT: unsigned = 225f9e2dcaf537c9
// OUT: signed = 225f9e2dcaf537c9

// Elements of 300 values of 7 bits at indices of 16: a hash of all results.
hw.module @tb() {
  %bits = hw.aggregate_constant [-128 : i14, 128 : i14, 0 : i14, 2048 : i14, -1 : i14, 127 : i14, 2688 : i14, -4992 : i14, -2816 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -4864 : i14, -1 : i14, 127 : i14, -640 : i14, -6528 : i14, -1792 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -7040 : i14, -1 : i14, 127 : i14, 3584 : i14, -3584 : i14, -7296 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, 1280 : i14, -1 : i14, 127 : i14, 1152 : i14, 2176 : i14, 1280 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -5056 : i14, -1 : i14, 127 : i14, 6272 : i14, -6016 : i14, -6016 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -8192 : i14, -1 : i14, 127 : i14, 3584 : i14, -6400 : i14, -2560 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, 7312 : i14, -1 : i14, 127 : i14, 5120 : i14, -6656 : i14, 3456 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, 4736 : i14, -1 : i14, 127 : i14, -6528 : i14, 3456 : i14, -3200 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -7935 : i14, -1 : i14, 127 : i14, 5888 : i14, 2944 : i14, -1536 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -1920 : i14, -1 : i14, 127 : i14, 3456 : i14, 7680 : i14, -6784 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -1016 : i14, -1 : i14, 127 : i14, 3456 : i14, 7040 : i14, -2944 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -7424 : i14, -1 : i14, 127 : i14, 7296 : i14, 7424 : i14, -6912 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -5632 : i14, -1 : i14, 127 : i14, -7168 : i14, -2304 : i14, 6656 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, 2960 : i14, -1 : i14, 127 : i14, 2688 : i14, -5632 : i14, 1664 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -2176 : i14, -1 : i14, 127 : i14, 3840 : i14, 2176 : i14, -7424 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -6528 : i14, -1 : i14, 127 : i14, -6528 : i14, -768 : i14, -5248 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -7744 : i14, -1 : i14, 127 : i14, 5248 : i14, -3584 : i14, -3200 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, 2448 : i14, -1 : i14, 127 : i14, -5632 : i14, 1408 : i14, -1280 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, 3680 : i14, -1 : i14, 127 : i14, -3840 : i14, 4480 : i14, -3584 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, 2049 : i14, -1 : i14, 127 : i14, 7936 : i14, -3072 : i14, 6528 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -640 : i14, -1 : i14, 127 : i14, 2944 : i14, 4224 : i14, -6784 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -3840 : i14, -1 : i14, 127 : i14, -896 : i14, -2944 : i14, -3200 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -7616 : i14, -1 : i14, 127 : i14, 384 : i14, -2688 : i14, -3200 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -2432 : i14, -1 : i14, 127 : i14, 5504 : i14, 1280 : i14, -384 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -1904 : i14, -1 : i14, 127 : i14, -3584 : i14, 5888 : i14, 6528 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, -4864 : i14, -1 : i14, 127 : i14, 4864 : i14, -3328 : i14, 7168 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14, 6312 : i14, -1 : i14, 127 : i14, -5120 : i14, -7424 : i14, -2304 : i14, 384 : i14, -8192 : i14, -128 : i14, 128 : i14, 0 : i14] : !hw.array<300xi14>
  %cell = llhd.sig %bits : !hw.array<300xi14>
  %read = llhd.prb %cell : !hw.array<300xi14>
  %flat = hw.bitcast %read : (!hw.array<300xi14>) -> i4200
  %arr = hw.bitcast %flat : (i4200) -> !hw.array<300x!hw.struct<value: i7, unknown: i7>>
  %as = hw.aggregate_constant [0 : i2] : !hw.array<1xi2>
  %bs = hw.aggregate_constant [-2147483648 : i32, 65537 : i32, 98304 : i32, -19660800 : i32, -131072 : i32, -65536 : i32, 19726336 : i32, 19660800 : i32, 19595264 : i32, 19267584 : i32, 16515072 : i32, 13762560 : i32, 11010048 : i32, 8257536 : i32, 5505024 : i32, 2752512 : i32, 0 : i32] : !hw.array<17xi32>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 1 : i64
    %nb = hw.constant 17 : i64
    cf.br ^outer(%zero, %zero, %zero : i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64):
    %ix = comb.extract %i from 0 : (i64) -> i1
    %a0 = hw.array_get %as[%ix] : !hw.array<1xi2>, i1
    %a = hw.bitcast %a0 : (i2) -> !hw.struct<value: i1, unknown: i1>
    cf.br ^inner(%zero, %h0, %h1 : i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64):
    %jx = comb.extract %j from 0 : (i64) -> i5
    %b0 = hw.array_get %bs[%jx] : !hw.array<17xi32>, i5
    %b = hw.bitcast %b0 : (i32) -> !hw.struct<value: i16, unknown: i16>
    %r0 = four.array_get %arr[%b] : !hw.array<300x!hw.struct<value: i7, unknown: i7>>, !hw.struct<value: i16, unknown: i16>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i7, unknown: i7>) -> i14
    %z1 = hw.constant 0 : i50
    %e2 = comb.concat %z1, %q0 : i50, i14
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.array_get %arr[%b] signed : !hw.array<300x!hw.struct<value: i7, unknown: i7>>, !hw.struct<value: i16, unknown: i16>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i7, unknown: i7>) -> i14
    %z5 = hw.constant 0 : i50
    %e6 = comb.concat %z5, %q1 : i50, i14
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
