// RULE: four.ashr, four.shift.unknown, four.shl, four.shr
// OUT: shl = 9bc0f70e9ababbc9
// OUT: shr = b15e36c397550fff
// OUT: ashr = 990fd0c83384e67f

// Shifts of 65 bits by amounts of 8: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [36893488147419103233 : i130, 18446744073709551616 : i130, -214147119474385355894826897149943363889 : i130, -659463162322624932933437413804533020160 : i130, -71404676606817658117035816562402000896 : i130, -1 : i130, 36893488147419103231 : i130, -292726759135135734230257529491673841664 : i130, -525078017788213704043361824070967492608 : i130, 46640458262681045716747386786131476480 : i130, 110680464442257309696 : i130, -680564733841876926926749214863536422912 : i130, -36893488147419103232 : i130, 36893488147419103232 : i130, 0 : i130] : !hw.array<15xi130>
  %bs = hw.aggregate_constant [257 : i16, 384 : i16, -256 : i16, 16896 : i16, 16640 : i16, 16384 : i16, 7936 : i16, 2048 : i16, 1792 : i16, 512 : i16, 256 : i16, 0 : i16] : !hw.array<12xi16>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 15 : i64
    %nb = hw.constant 12 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero : i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64):
    %ix = comb.extract %i from 0 : (i64) -> i4
    %a0 = hw.array_get %as[%ix] : !hw.array<15xi130>, i4
    %a = hw.bitcast %a0 : (i130) -> !hw.struct<value: i65, unknown: i65>
    cf.br ^inner(%zero, %h0, %h1, %h2 : i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<12xi16>, i4
    %b = hw.bitcast %b0 : (i16) -> !hw.struct<value: i8, unknown: i8>
    %r0 = four.shl %a, %b : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8>
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
    %r1 = four.shr %a, %b : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8>
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
    %r2 = four.ashr %a, %b : !hw.struct<value: i65, unknown: i65>, !hw.struct<value: i8, unknown: i8>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i65, unknown: i65>) -> i130
    %z23 = hw.constant 0 : i62
    %e24 = comb.concat %z23, %q2 : i62, i130
    %l25 = comb.extract %e24 from 0 : (i192) -> i64
    %m26 = comb.mul %g2, %k31 : i64
    %s27 = comb.add %m26, %l25, %k7 : i64
    %l28 = comb.extract %e24 from 64 : (i192) -> i64
    %m29 = comb.mul %s27, %k31 : i64
    %s30 = comb.add %m29, %l28, %k7 : i64
    %l31 = comb.extract %e24 from 128 : (i192) -> i64
    %m32 = comb.mul %s30, %k31 : i64
    %s33 = comb.add %m32, %l31, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s11, %s22, %s33 : i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s11, %s22, %s33 : i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "shl = "
    %f0 = sim.fmt.hex %s11, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "shr = "
    %f1 = sim.fmt.hex %s22, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "ashr = "
    %f2 = sim.fmt.hex %s33, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    llhd.halt
  }
}
