// RULE: four.array_get, four.array_get.out-of-range
// OUT: unsigned = ed16ff14043c3fc7
// OUT: signed = ed16ff14043c3fc7

// Elements of 7 values of 65 bits at indices of 70: a hash of all results.
hw.module @tb() {
  %bits = hw.aggregate_constant [48346837768312697692368394570302488576 : i130, 399119692453038545669283984531185991680 : i130, 110680464442257309696 : i130, -680564733841876926926749214863536422912 : i130, -36893488147419103232 : i130, 36893488147419103232 : i130, 0 : i130] : !hw.array<7xi130>
  %cell = llhd.sig %bits : !hw.array<7xi130>
  %read = llhd.prb %cell : !hw.array<7xi130>
  %flat = hw.bitcast %read : (!hw.array<7xi130>) -> i910
  %arr = hw.bitcast %flat : (i910) -> !hw.array<7x!hw.struct<value: i65, unknown: i65>>
  %as = hw.aggregate_constant [0 : i2] : !hw.array<1xi2>
  %bs = hw.aggregate_constant [21778071482940061661655974875633165533184 : i140, -696898287454081973172991196020261297061888 : i140, 1180591620717411303425 : i140, 1770887431076116955136 : i140, -8264141345021879123968 : i140, -2361183241434822606848 : i140, -1180591620717411303424 : i140, 9444732965739290427392 : i140, 8264141345021879123968 : i140, 7083549724304467820544 : i140, 7083549724304467820544 : i140, 5902958103587056517120 : i140, 4722366482869645213696 : i140, 3541774862152233910272 : i140, 2361183241434822606848 : i140, 1180591620717411303424 : i140, 0 : i140] : !hw.array<17xi140>
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
    %b0 = hw.array_get %bs[%jx] : !hw.array<17xi140>, i5
    %b = hw.bitcast %b0 : (i140) -> !hw.struct<value: i70, unknown: i70>
    %r0 = four.array_get %arr[%b] : !hw.array<7x!hw.struct<value: i65, unknown: i65>>, !hw.struct<value: i70, unknown: i70>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z1 = hw.constant 0 : i62
    %e2 = comb.concat %z1, %q0 : i62, i130
    %l3 = comb.extract %e2 from 0 : (i192) -> i64
    %m4 = comb.mul %g0, %k31 : i64
    %s5 = comb.add %m4, %l3, %k7 : i64
    %l6 = comb.extract %e2 from 64 : (i192) -> i64
    %m7 = comb.mul %s5, %k31 : i64
    %s8 = comb.add %m7, %l6, %k7 : i64
    %l9 = comb.extract %e2 from 128 : (i192) -> i64
    %m10 = comb.mul %s8, %k31 : i64
    %s11 = comb.add %m10, %l9, %k7 : i64
    %r1 = four.array_get %arr[%b] signed : !hw.array<7x!hw.struct<value: i65, unknown: i65>>, !hw.struct<value: i70, unknown: i70>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z12 = hw.constant 0 : i62
    %e13 = comb.concat %z12, %q1 : i62, i130
    %l14 = comb.extract %e13 from 0 : (i192) -> i64
    %m15 = comb.mul %g1, %k31 : i64
    %s16 = comb.add %m15, %l14, %k7 : i64
    %l17 = comb.extract %e13 from 64 : (i192) -> i64
    %m18 = comb.mul %s16, %k31 : i64
    %s19 = comb.add %m18, %l17, %k7 : i64
    %l20 = comb.extract %e13 from 128 : (i192) -> i64
    %m21 = comb.mul %s19, %k31 : i64
    %s22 = comb.add %m21, %l20, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s11, %s22 : i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s11, %s22 : i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "unsigned = "
    %f0 = sim.fmt.hex %s11, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "signed = "
    %f1 = sim.fmt.hex %s22, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    llhd.halt
  }
}
