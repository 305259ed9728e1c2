// RULE: four.ashr, four.shift.unknown, four.shl, four.shr
// OUT: shl = 15d4c06a64cc9532
// OUT: shr = 60eb660b9b023c19
// OUT: ashr = b734f7382a140823

// Shifts of 128 bits by amounts of 70: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [340282366920938463463374607431768211457 : i256, 170141183460469231731687303715884105728 : i256, -38878292454466813013501082575752409062192195390006547033443532921627586652277 : i256, -9325684538390613234880481226566087539382474660261603642632628830552997460990 : i256, 47216982297636282277516592974467875199171600968914928351735215841454285918336 : i256, -1 : i256, 340282366920938463463374607431768211455 : i256, 52622838948365827644390254847603646190287356751122549015609051878652987310080 : i256, -49061307618948370651576998360844731458278402608067565569573997811498594861056 : i256, 56503113392508881170098865852690959943460538320661198849166155399650235908096 : i256, 1020847100762815390390123822295304634368 : i256, -57896044618658097711785492504343953926634992332820282019728792003956564819968 : i256, -340282366920938463463374607431768211456 : i256, 340282366920938463463374607431768211456 : i256, 0 : i256] : !hw.array<15xi256>
  %bs = hw.aggregate_constant [1180591620717411303425 : i140, 1770887431076116955136 : i140, 21778071482940061661655974875633165533184 : i140, -1180591620717411303424 : i140, 152296319072546058141696 : i140, 151115727451828646838272 : i140, 149935135831111235534848 : i140, 36598340242239750406144 : i140, 9444732965739290427392 : i140, 8264141345021879123968 : i140, 2361183241434822606848 : i140, 1180591620717411303424 : i140, 0 : i140] : !hw.array<13xi140>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 15 : i64
    %nb = hw.constant 13 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero : i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi256>, i4
    %a = hw.bitcast %a0 : (i256) -> !hw.struct<value: i128, unknown: i128>
    cf.br ^inner(%zero, %h0, %h1, %h2 : i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<13xi140>, i4
    %b = hw.bitcast %b0 : (i140) -> !hw.struct<value: i70, unknown: i70>
    %r0 = four.shl %a, %b : !hw.struct<value: i128, unknown: i128>, !hw.struct<value: i70, unknown: i70>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l1 = comb.extract %q0 from 0 : (i256) -> i64
    %m2 = comb.mul %g0, %k31 : i64
    %s3 = comb.add %m2, %l1, %k7 : i64
    %l4 = comb.extract %q0 from 64 : (i256) -> i64
    %m5 = comb.mul %s3, %k31 : i64
    %s6 = comb.add %m5, %l4, %k7 : i64
    %l7 = comb.extract %q0 from 128 : (i256) -> i64
    %m8 = comb.mul %s6, %k31 : i64
    %s9 = comb.add %m8, %l7, %k7 : i64
    %l10 = comb.extract %q0 from 192 : (i256) -> i64
    %m11 = comb.mul %s9, %k31 : i64
    %s12 = comb.add %m11, %l10, %k7 : i64
    %r1 = four.shr %a, %b : !hw.struct<value: i128, unknown: i128>, !hw.struct<value: i70, unknown: i70>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l13 = comb.extract %q1 from 0 : (i256) -> i64
    %m14 = comb.mul %g1, %k31 : i64
    %s15 = comb.add %m14, %l13, %k7 : i64
    %l16 = comb.extract %q1 from 64 : (i256) -> i64
    %m17 = comb.mul %s15, %k31 : i64
    %s18 = comb.add %m17, %l16, %k7 : i64
    %l19 = comb.extract %q1 from 128 : (i256) -> i64
    %m20 = comb.mul %s18, %k31 : i64
    %s21 = comb.add %m20, %l19, %k7 : i64
    %l22 = comb.extract %q1 from 192 : (i256) -> i64
    %m23 = comb.mul %s21, %k31 : i64
    %s24 = comb.add %m23, %l22, %k7 : i64
    %r2 = four.ashr %a, %b : !hw.struct<value: i128, unknown: i128>, !hw.struct<value: i70, unknown: i70>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l25 = comb.extract %q2 from 0 : (i256) -> i64
    %m26 = comb.mul %g2, %k31 : i64
    %s27 = comb.add %m26, %l25, %k7 : i64
    %l28 = comb.extract %q2 from 64 : (i256) -> i64
    %m29 = comb.mul %s27, %k31 : i64
    %s30 = comb.add %m29, %l28, %k7 : i64
    %l31 = comb.extract %q2 from 128 : (i256) -> i64
    %m32 = comb.mul %s30, %k31 : i64
    %s33 = comb.add %m32, %l31, %k7 : i64
    %l34 = comb.extract %q2 from 192 : (i256) -> i64
    %m35 = comb.mul %s33, %k31 : i64
    %s36 = comb.add %m35, %l34, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s12, %s24, %s36 : i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s12, %s24, %s36 : i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "shl = "
    %f0 = sim.fmt.hex %s12, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "shr = "
    %f1 = sim.fmt.hex %s24, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "ashr = "
    %f2 = sim.fmt.hex %s36, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    llhd.halt
  }
}
