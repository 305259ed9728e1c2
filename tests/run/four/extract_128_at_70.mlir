// RULE: four.extract, four.extract.unknown
// OUT: 1 bits = 3612677dc02efacf
// OUT: 1 bits signed = 3612677dc02efacf
// OUT: 64 bits = 7bd4faa1e14b9a46
// OUT: 64 bits signed = 97f1bb461439c28a
// OUT: 128 bits = 78441e4b1e489ce3
// OUT: 128 bits signed = c99a8f71e0102daf

// Parts of 128 bits at positions of 70: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [340282366920938463463374607431768211457 : i256, 170141183460469231731687303715884105728 : i256, -14297428802213756446728483833165975715643425387632998080029158643882695132188 : i256, 40407109898105398765340225911137540448217796390747205972595781669149353976502 : i256, 27203326855090612476076298677856419043853830054495114006764611759492657381378 : i256, -1 : i256, 340282366920938463463374607431768211455 : i256, -47623218660080010672802339994521071851539985343751688707945025714872150654976 : i256, -40854557182461289967349938409243751017891704116562775415666418222259681361920 : i256, -16671016824828590286859068643858347532896053522354171505682309768039597342720 : i256, 1020847100762815390390123822295304634368 : i256, -57896044618658097711785492504343953926634992332820282019728792003956564819968 : i256, -340282366920938463463374607431768211456 : i256, 340282366920938463463374607431768211456 : i256, 0 : i256] : !hw.array<15xi256>
  %bs = hw.aggregate_constant [1180591620717411303425 : i140, 1770887431076116955136 : i140, -21778071482940061661655974875633165533184 : i140, 21778071482940061661655974875633165533184 : i140, -696898287454081973172991196020261297061888 : i140, -118059162071741130342400 : i140, -75557863725914323419136 : i140, -36598340242239750406144 : i140, -8264141345021879123968 : i140, -2361183241434822606848 : i140, -1180591620717411303424 : i140, 152296319072546058141696 : i140, 151115727451828646838272 : i140, 149935135831111235534848 : i140, 148754544210393824231424 : i140, 36598340242239750406144 : i140, 9444732965739290427392 : i140, 8264141345021879123968 : i140, 3541774862152233910272 : i140, 2361183241434822606848 : i140, 1180591620717411303424 : i140, 0 : i140] : !hw.array<22xi140>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 15 : i64
    %nb = hw.constant 22 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero, %zero, %zero, %zero : i64, i64, i64, i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64, %h3: i64, %h4: i64, %h5: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi256>, i4
    %a = hw.bitcast %a0 : (i256) -> !hw.struct<value: i128, unknown: i128>
    cf.br ^inner(%zero, %h0, %h1, %h2, %h3, %h4, %h5 : i64, i64, i64, i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64, %g3: i64, %g4: i64, %g5: i64):
    %jx = comb.extract %j from 0 : (i64) -> i5
    %b0 = hw.array_get %bs[%jx] : !hw.array<22xi140>, i5
    %b = hw.bitcast %b0 : (i140) -> !hw.struct<value: i70, unknown: i70>
    %r0 = four.extract %a from %b : !hw.struct<value: i128, unknown: i128>, !hw.struct<value: i70, unknown: i70> -> !hw.struct<value: i1, unknown: i1>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z1 = hw.constant 0 : i62
    %e2 = comb.concat %z1, %q0 : i62, i2
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.extract %a from %b signed : !hw.struct<value: i128, unknown: i128>, !hw.struct<value: i70, unknown: i70> -> !hw.struct<value: i1, unknown: i1>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %z5 = hw.constant 0 : i62
    %e6 = comb.concat %z5, %q1 : i62, i2
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.extract %a from %b : !hw.struct<value: i128, unknown: i128>, !hw.struct<value: i70, unknown: i70> -> !hw.struct<value: i64, unknown: i64>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l9 = comb.extract %q2 from 0 : (i128) -> i64
    %m10 = comb.mul %g2, %k31 : i64
    %s11 = comb.add %m10, %l9, %k7 : i64
    %l12 = comb.extract %q2 from 64 : (i128) -> i64
    %m13 = comb.mul %s11, %k31 : i64
    %s14 = comb.add %m13, %l12, %k7 : i64
    %r3 = four.extract %a from %b signed : !hw.struct<value: i128, unknown: i128>, !hw.struct<value: i70, unknown: i70> -> !hw.struct<value: i64, unknown: i64>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i64, unknown: i64>) -> i128
    %l15 = comb.extract %q3 from 0 : (i128) -> i64
    %m16 = comb.mul %g3, %k31 : i64
    %s17 = comb.add %m16, %l15, %k7 : i64
    %l18 = comb.extract %q3 from 64 : (i128) -> i64
    %m19 = comb.mul %s17, %k31 : i64
    %s20 = comb.add %m19, %l18, %k7 : i64
    %r4 = four.extract %a from %b : !hw.struct<value: i128, unknown: i128>, !hw.struct<value: i70, unknown: i70> -> !hw.struct<value: i128, unknown: i128>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l21 = comb.extract %q4 from 0 : (i256) -> i64
    %m22 = comb.mul %g4, %k31 : i64
    %s23 = comb.add %m22, %l21, %k7 : i64
    %l24 = comb.extract %q4 from 64 : (i256) -> i64
    %m25 = comb.mul %s23, %k31 : i64
    %s26 = comb.add %m25, %l24, %k7 : i64
    %l27 = comb.extract %q4 from 128 : (i256) -> i64
    %m28 = comb.mul %s26, %k31 : i64
    %s29 = comb.add %m28, %l27, %k7 : i64
    %l30 = comb.extract %q4 from 192 : (i256) -> i64
    %m31 = comb.mul %s29, %k31 : i64
    %s32 = comb.add %m31, %l30, %k7 : i64
    %r5 = four.extract %a from %b signed : !hw.struct<value: i128, unknown: i128>, !hw.struct<value: i70, unknown: i70> -> !hw.struct<value: i128, unknown: i128>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i128, unknown: i128>) -> i256
    %l33 = comb.extract %q5 from 0 : (i256) -> i64
    %m34 = comb.mul %g5, %k31 : i64
    %s35 = comb.add %m34, %l33, %k7 : i64
    %l36 = comb.extract %q5 from 64 : (i256) -> i64
    %m37 = comb.mul %s35, %k31 : i64
    %s38 = comb.add %m37, %l36, %k7 : i64
    %l39 = comb.extract %q5 from 128 : (i256) -> i64
    %m40 = comb.mul %s38, %k31 : i64
    %s41 = comb.add %m40, %l39, %k7 : i64
    %l42 = comb.extract %q5 from 192 : (i256) -> i64
    %m43 = comb.mul %s41, %k31 : i64
    %s44 = comb.add %m43, %l42, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s14, %s20, %s32, %s44 : i64, i64, i64, i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s14, %s20, %s32, %s44 : i64, i64, i64, i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "1 bits = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "1 bits signed = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "64 bits = "
    %f2 = sim.fmt.hex %s14, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    %n3 = sim.fmt.literal "64 bits signed = "
    %f3 = sim.fmt.hex %s20, isUpper false : i64
    %c3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %c3
    %n4 = sim.fmt.literal "128 bits = "
    %f4 = sim.fmt.hex %s32, isUpper false : i64
    %c4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %c4
    %n5 = sim.fmt.literal "128 bits signed = "
    %f5 = sim.fmt.hex %s44, isUpper false : i64
    %c5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %c5
    llhd.halt
  }
}
