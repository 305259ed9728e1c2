// RULE: four.ashr, four.shift.unknown, four.shl, four.shr, four.two-state
// OUT: shl = 33bb21d5cd716966
// OUT: shr = fe16e84e81a716ce
// OUT: ashr = 51a9bdf8a2372f12

// Shifts of 33 bits by amounts of 130: a hash of all results.
hw.module @tb() {
  %as = hw.aggregate_constant [-3545676310 : i33, 3321201440 : i33, -1953486887 : i33, 3 : i33, -4294967296 : i33, -1 : i33, 1 : i33, 0 : i33] : !hw.array<8xi33>
  %bs = hw.aggregate_constant [1361129467683753853853498429727072845825 : i260, 2041694201525630780780247644590609268736 : i260, 25108406941546723055343157692830665664409421777856138051584 : i260, -1361129467683753853853498429727072845824 : i260, 46278401901247631031018946610720476758016 : i260, 44917272433563877177165448180993403912192 : i260, 43556142965880123323311949751266331066368 : i260, 42195013498196369469458451321539258220544 : i260, 10889035741470030830827987437816582766592 : i260, 9527906273786276976974489008089509920768 : i260, 2722258935367507707706996859454145691648 : i260, 1361129467683753853853498429727072845824 : i260, 0 : i260] : !hw.array<13xi260>
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %zero = hw.constant 0 : i64
    %one = hw.constant 1 : i64
    %k31 = hw.constant 31 : i64
    %k7 = hw.constant 7 : i64
    %na = hw.constant 8 : i64
    %nb = hw.constant 13 : i64
    cf.br ^outer(%zero, %zero, %zero, %zero : i64, i64, i64, i64)
  ^outer(%i: i64, %h0: i64, %h1: i64, %h2: i64):
    %ix = comb.extract %i from 0 : (i64) -> i3
    %a0 = hw.array_get %as[%ix] : !hw.array<8xi33>, i3
    cf.br ^inner(%zero, %h0, %h1, %h2 : i64, i64, i64, i64)
  ^inner(%j: i64, %g0: i64, %g1: i64, %g2: i64):
    %jx = comb.extract %j from 0 : (i64) -> i4
    %b0 = hw.array_get %bs[%jx] : !hw.array<13xi260>, i4
    %b = hw.bitcast %b0 : (i260) -> !hw.struct<value: i130, unknown: i130>
    %r0 = four.shl %a0, %b : i33, !hw.struct<value: i130, unknown: i130>
    %z1 = hw.constant 0 : i31
    %e2 = comb.concat %z1, %r0 : i31, i33
    %m3 = comb.mul %g0, %k31 : i64
    %s4 = comb.add %m3, %e2, %k7 : i64
    %r1 = four.shr %a0, %b : i33, !hw.struct<value: i130, unknown: i130>
    %z5 = hw.constant 0 : i31
    %e6 = comb.concat %z5, %r1 : i31, i33
    %m7 = comb.mul %g1, %k31 : i64
    %s8 = comb.add %m7, %e6, %k7 : i64
    %r2 = four.ashr %a0, %b : i33, !hw.struct<value: i130, unknown: i130>
    %z9 = hw.constant 0 : i31
    %e10 = comb.concat %z9, %r2 : i31, i33
    %m11 = comb.mul %g2, %k31 : i64
    %s12 = comb.add %m11, %e10, %k7 : i64
    %jn = comb.add %j, %one : i64
    %jc = comb.icmp ult %jn, %nb : i64
    cf.cond_br %jc, ^inner(%jn, %s4, %s8, %s12 : i64, i64, i64, i64), ^next
  ^next:
    %in = comb.add %i, %one : i64
    %ic = comb.icmp ult %in, %na : i64
    cf.cond_br %ic, ^outer(%in, %s4, %s8, %s12 : i64, i64, i64, i64), ^done
  ^done:
    %n0 = sim.fmt.literal "shl = "
    %f0 = sim.fmt.hex %s4, isUpper false : i64
    %c0 = sim.fmt.concat (%n0, %f0, %nl)
    sim.proc.print %c0
    %n1 = sim.fmt.literal "shr = "
    %f1 = sim.fmt.hex %s8, isUpper false : i64
    %c1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %c1
    %n2 = sim.fmt.literal "ashr = "
    %f2 = sim.fmt.hex %s12, isUpper false : i64
    %c2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %c2
    llhd.halt
  }
}
