// A signal of 1,461 bits is connected to what is put together: a row that is a signal, one of parts of 37 bits, a flag, and another
// row, so that parts are at both ends of words. What changes one part leaves the others.
//
// RULE: hw.array_create, hw.struct_create, machine.network.connection
// OUT: 0000000000 0000000000 0000000000 00000 0000000000
// OUT: 0000000000 1555555555 0000000000 00001 1555555555
// OUT: 0aaaaaaaaa 1555555555 0aaaaaaaaa 3ffff 1555555555

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %zero = hw.constant 0 : i37
  %a = hw.constant 0x1555555555 : i37
  %b = hw.constant 0x0aaaaaaaaa : i37
  %off = hw.constant 0 : i18
  %one = hw.constant 1 : i18
  %all = hw.constant -1 : i18
  %i0 = hw.constant 0 : i4
  %i6 = hw.constant 6 : i4
  %i12 = hw.constant 12 : i4
  %rows0 = hw.constant false
  %rows1 = hw.constant true
  %rowed = hw.array_create %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero, %zero : i37
  %sa = llhd.sig %zero : i37
  %sb = llhd.sig %zero : i37
  %sf = llhd.sig %off : i18
  %srow = llhd.sig %rowed : !hw.array<13xi37>
  %pa = llhd.prb %sa : i37
  %pb = llhd.prb %sb : i37
  %pf = llhd.prb %sf : i18
  %prow = llhd.prb %srow : !hw.array<13xi37>
  %low = hw.array_create %pb, %pb, %pb, %pb, %pb, %pb, %pa, %zero, %zero, %zero, %zero, %zero, %pa : i37
  %mid = hw.array_create %zero, %zero, %pa, %pb, %pa, %pb, %pa, %pb, %pa, %pb, %pa, %pb, %pa : i37
  %high = hw.array_create %prow, %mid : !hw.array<13xi37>
  %value = hw.struct_create (%high, %pf, %low) : !hw.struct<high: !hw.array<2x!hw.array<13xi37>>, flag: i18, low: !hw.array<13xi37>>
  %bits = hw.constant 0 : i1461
  %empty = hw.bitcast %bits : (i1461) -> !hw.struct<high: !hw.array<2x!hw.array<13xi37>>, flag: i18, low: !hw.array<13xi37>>
  %target = llhd.sig %empty : !hw.struct<high: !hw.array<2x!hw.array<13xi37>>, flag: i18, low: !hw.array<13xi37>>
  llhd.drv %target, %value after %eps : !hw.struct<high: !hw.array<2x!hw.array<13xi37>>, flag: i18, low: !hw.array<13xi37>>
  llhd.process {
    cf.br ^look
  ^first:
    llhd.drv %sa, %a after %eps : i37
    llhd.drv %sf, %one after %eps : i18
    llhd.wait delay %ns, ^look
  ^second:
    llhd.drv %sb, %b after %eps : i37
    llhd.drv %sf, %all after %eps : i18
    %part = llhd.sig.array_get %srow[%i12] : <!hw.array<13xi37>>
    llhd.drv %part, %b after %eps : i37
    llhd.wait delay %ns, ^look
  ^look:
    %now = llhd.prb %target : !hw.struct<high: !hw.array<2x!hw.array<13xi37>>, flag: i18, low: !hw.array<13xi37>>
    %nhigh = hw.struct_extract %now["high"] : !hw.struct<high: !hw.array<2x!hw.array<13xi37>>, flag: i18, low: !hw.array<13xi37>>
    %nflag = hw.struct_extract %now["flag"] : !hw.struct<high: !hw.array<2x!hw.array<13xi37>>, flag: i18, low: !hw.array<13xi37>>
    %nlow = hw.struct_extract %now["low"] : !hw.struct<high: !hw.array<2x!hw.array<13xi37>>, flag: i18, low: !hw.array<13xi37>>
    %row = hw.array_get %nhigh[%rows1] : !hw.array<2x!hw.array<13xi37>>, i1
    %midrow = hw.array_get %nhigh[%rows0] : !hw.array<2x!hw.array<13xi37>>, i1
    %e0 = hw.array_get %row[%i12] : !hw.array<13xi37>, i4
    %e1 = hw.array_get %midrow[%i0] : !hw.array<13xi37>, i4
    %e2 = hw.array_get %nlow[%i12] : !hw.array<13xi37>, i4
    %e3 = hw.array_get %nlow[%i6] : !hw.array<13xi37>, i4
    %f0 = sim.fmt.hex %e0, isUpper false : i37
    %f1 = sim.fmt.hex %e1, isUpper false : i37
    %f2 = sim.fmt.hex %e2, isUpper false : i37
    %f3 = sim.fmt.hex %nflag, isUpper false : i18
    %f4 = sim.fmt.hex %e3, isUpper false : i37
    %space = sim.fmt.literal " "
    %newline = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%f0, %space, %f1, %space, %f2, %space, %f3, %space, %f4, %newline)
    sim.proc.print %text
    %flag0 = comb.icmp eq %nflag, %off : i18
    cf.cond_br %flag0, ^first, ^more
  ^more:
    %flag1 = comb.icmp eq %nflag, %one : i18
    cf.cond_br %flag1, ^second, ^end
  ^end:
    llhd.halt
  }
}
