// RULE: four.array_get, four.array_get.out-of-range
// OUT: unsigned = 400b237489338fc5
// OUT: signed = 400b237489338fc5

// Elements of 40 values of 32 bits at indices of 9: a hash of all results.
hw.module @tb() {
  %bits = hw.aggregate_constant [5089460860494020608 : i64, 2307003797139881984 : i64, 12884901888 : i64, -9223372036854775808 : i64, -4294967296 : i64, 4294967296 : i64, 0 : i64, -5862300011227774976 : i64, -1 : i64, 4294967295 : i64, -5566886135172431872 : i64, -8343291190174547968 : i64, 6331712341918351360 : i64, 12884901888 : i64, -9223372036854775808 : i64, -4294967296 : i64, 4294967296 : i64, 0 : i64, -1442948302369718272 : i64, -1 : i64, 4294967295 : i64, 783712376242307072 : i64, -904072598420193280 : i64, 4784167902125228032 : i64, 12884901888 : i64, -9223372036854775808 : i64, -4294967296 : i64, 4294967296 : i64, 0 : i64, -4213103625831972736 : i64, -1 : i64, 4294967295 : i64, -7679920988657549312 : i64, -257487824880664576 : i64, 4322526232827658240 : i64, 12884901888 : i64, -9223372036854775808 : i64, -4294967296 : i64, 4294967296 : i64, 0 : i64] : !hw.array<40xi64>
  %cell = llhd.sig %bits : !hw.array<40xi64>
  %read = llhd.prb %cell : !hw.array<40xi64>
  %flat = hw.bitcast %read : (!hw.array<40xi64>) -> i2560
  %arr = hw.bitcast %flat : (i2560) -> !hw.array<40x!hw.struct<value: i32, unknown: i32>>
  %as = hw.aggregate_constant [0 : i2] : !hw.array<1xi2>
  %bs = hw.aggregate_constant [-131072 : i18, 513 : i18, 768 : i18, -20480 : i18, -1024 : i18, -512 : i18, 20992 : i18, 20480 : i18, 19968 : i18, 17920 : i18, 15360 : i18, 12800 : i18, 10240 : i18, 7680 : i18, 5120 : i18, 2560 : i18, 0 : i18] : !hw.array<17xi18>
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
    %b0 = hw.array_get %bs[%jx] : !hw.array<17xi18>, i5
    %b = hw.bitcast %b0 : (i18) -> !hw.struct<value: i9, unknown: i9>
    %r0 = four.array_get %arr[%b] : !hw.array<40x!hw.struct<value: i32, unknown: i32>>, !hw.struct<value: i9, unknown: i9>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i32, unknown: i32>) -> i64
    %m1 = comb.mul %g0, %k31 : i64
    %s2 = comb.add %m1, %q0, %k7 : i64
    %r1 = four.array_get %arr[%b] signed : !hw.array<40x!hw.struct<value: i32, unknown: i32>>, !hw.struct<value: i9, unknown: i9>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i32, unknown: i32>) -> i64
    %m3 = comb.mul %g1, %k31 : i64
    %s4 = comb.add %m3, %q1, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s2, %s4 : i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s2, %s4 : i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "unsigned = "
    %f0 = sim.fmt.hex %s2, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "signed = "
    %f1 = sim.fmt.hex %s4, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    llhd.halt
  }
}
