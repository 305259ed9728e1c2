// RULE: four.add, four.and, four.eq, four.extract, four.array_get, four.merge, four.shl, four.reduce_xor
// RULE: machine.settle.when
// OUT: 0000 0000 : sum 0000, and 0000, eq 1, bits 00, element 0101, choice 0000, up 0000, odd 0
// OUT: 0101 0011 : sum 1000, and 0001, eq 0, bits x0, element xxxx, choice 0xx1, up 1000, odd 0
// OUT: 1x01 0001 : sum xxxx, and 0001, eq 0, bits x0, element 01x1, choice xx01, up x010, odd x
// OUT: 1000 00x1 : sum xxxx, and 0000, eq 0, bits xx, element xxxx, choice x0xx, up xxxx, odd 1
// OUT: 1z10 0010 : sum xxxx, and 0010, eq 0, bits 1z, element zzzz, choice xx10, up 1000, odd x

// Operations of the graph region, read through connections.
hw.module @logic(in %a : !hw.struct<value: i4, unknown: i4>, in %b : !hw.struct<value: i4, unknown: i4>, out sum : !hw.struct<value: i4, unknown: i4>, out both : !hw.struct<value: i4, unknown: i4>, out same : !hw.struct<value: i1, unknown: i1>, out part : !hw.struct<value: i2, unknown: i2>, out element : !hw.struct<value: i4, unknown: i4>, out choice : !hw.struct<value: i4, unknown: i4>, out up : !hw.struct<value: i4, unknown: i4>, out odd : !hw.struct<value: i1, unknown: i1>) {
  %sum = four.add %a, %b : !hw.struct<value: i4, unknown: i4>
  %both = four.and %a, %b : !hw.struct<value: i4, unknown: i4>
  %same = four.eq %a, %b : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
  %part = four.extract %a from %b : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i2, unknown: i2>
  %k0 = hw.aggregate_constant [5 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %k1 = hw.aggregate_constant [5 : i4, 2 : i4] : !hw.struct<value: i4, unknown: i4>
  %k2 = hw.aggregate_constant [-1 : i4, -1 : i4] : !hw.struct<value: i4, unknown: i4>
  %table = hw.array_create %k2, %k1, %k0 : !hw.struct<value: i4, unknown: i4>
  %element = four.array_get %table[%b] : !hw.array<3x!hw.struct<value: i4, unknown: i4>>, !hw.struct<value: i4, unknown: i4>
  %choice = four.merge %a, %b : !hw.struct<value: i4, unknown: i4>
  %up = four.shl %a, %b : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>
  %odd = four.reduce_xor %a : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
  hw.output %sum, %both, %same, %part, %element, %choice, %up, %odd : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i1, unknown: i1>, !hw.struct<value: i2, unknown: i2>, !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i1, unknown: i1>
}
hw.module @tb() {
  %now = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %nl = sim.fmt.literal "\0A"
  %x0 = hw.aggregate_constant [0 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %y0 = hw.aggregate_constant [0 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %x1 = hw.aggregate_constant [5 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %y1 = hw.aggregate_constant [3 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %x2 = hw.aggregate_constant [-7 : i4, 4 : i4] : !hw.struct<value: i4, unknown: i4>
  %y2 = hw.aggregate_constant [1 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %x3 = hw.aggregate_constant [-8 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %y3 = hw.aggregate_constant [1 : i4, 2 : i4] : !hw.struct<value: i4, unknown: i4>
  %x4 = hw.aggregate_constant [-2 : i4, 4 : i4] : !hw.struct<value: i4, unknown: i4>
  %y4 = hw.aggregate_constant [2 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
  %as = llhd.sig %x0 : !hw.struct<value: i4, unknown: i4>
  %bs = llhd.sig %y0 : !hw.struct<value: i4, unknown: i4>
  %a = llhd.prb %as : !hw.struct<value: i4, unknown: i4>
  %b = llhd.prb %bs : !hw.struct<value: i4, unknown: i4>
  %u.sum, %u.both, %u.same, %u.part, %u.element, %u.choice, %u.up, %u.odd = hw.instance "u" @logic(a: %a: !hw.struct<value: i4, unknown: i4>, b: %b: !hw.struct<value: i4, unknown: i4>) -> (sum: !hw.struct<value: i4, unknown: i4>, both: !hw.struct<value: i4, unknown: i4>, same: !hw.struct<value: i1, unknown: i1>, part: !hw.struct<value: i2, unknown: i2>, element: !hw.struct<value: i4, unknown: i4>, choice: !hw.struct<value: i4, unknown: i4>, up: !hw.struct<value: i4, unknown: i4>, odd: !hw.struct<value: i1, unknown: i1>)
  llhd.process {
    llhd.wait delay %ns, ^s0
  ^s0:
    llhd.drv %as, %x0 after %now : !hw.struct<value: i4, unknown: i4>
    llhd.drv %bs, %y0 after %now : !hw.struct<value: i4, unknown: i4>
    llhd.wait delay %ns, ^p0
  ^p0:
    %s1 = hw.bitcast %a : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s2 = sim.fmt.bin %s1 fourStateWidth 4 : i8
    %s3 = sim.fmt.literal " "
    %s4 = hw.bitcast %b : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s5 = sim.fmt.bin %s4 fourStateWidth 4 : i8
    %s6 = sim.fmt.literal " :"
    %s7 = sim.fmt.literal " sum "
    %s8 = hw.bitcast %u.sum : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s9 = sim.fmt.bin %s8 fourStateWidth 4 : i8
    %s10 = sim.fmt.literal ", and "
    %s11 = hw.bitcast %u.both : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s12 = sim.fmt.bin %s11 fourStateWidth 4 : i8
    %s13 = sim.fmt.literal ", eq "
    %s14 = hw.bitcast %u.same : (!hw.struct<value: i1, unknown: i1>) -> i2
    %s15 = sim.fmt.bin %s14 fourStateWidth 1 : i2
    %s16 = sim.fmt.literal ", bits "
    %s17 = hw.bitcast %u.part : (!hw.struct<value: i2, unknown: i2>) -> i4
    %s18 = sim.fmt.bin %s17 fourStateWidth 2 : i4
    %s19 = sim.fmt.literal ", element "
    %s20 = hw.bitcast %u.element : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s21 = sim.fmt.bin %s20 fourStateWidth 4 : i8
    %s22 = sim.fmt.literal ", choice "
    %s23 = hw.bitcast %u.choice : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s24 = sim.fmt.bin %s23 fourStateWidth 4 : i8
    %s25 = sim.fmt.literal ", up "
    %s26 = hw.bitcast %u.up : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s27 = sim.fmt.bin %s26 fourStateWidth 4 : i8
    %s28 = sim.fmt.literal ", odd "
    %s29 = hw.bitcast %u.odd : (!hw.struct<value: i1, unknown: i1>) -> i2
    %s30 = sim.fmt.bin %s29 fourStateWidth 1 : i2
    %s31 = sim.fmt.concat (%s2, %s3, %s5, %s6, %s7, %s9, %s10, %s12, %s13, %s15, %s16, %s18, %s19, %s21, %s22, %s24, %s25, %s27, %s28, %s30, %nl)
    sim.proc.print %s31
    llhd.wait delay %ns, ^s1
  ^s1:
    llhd.drv %as, %x1 after %now : !hw.struct<value: i4, unknown: i4>
    llhd.drv %bs, %y1 after %now : !hw.struct<value: i4, unknown: i4>
    llhd.wait delay %ns, ^p1
  ^p1:
    %s32 = hw.bitcast %a : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s33 = sim.fmt.bin %s32 fourStateWidth 4 : i8
    %s34 = sim.fmt.literal " "
    %s35 = hw.bitcast %b : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s36 = sim.fmt.bin %s35 fourStateWidth 4 : i8
    %s37 = sim.fmt.literal " :"
    %s38 = sim.fmt.literal " sum "
    %s39 = hw.bitcast %u.sum : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s40 = sim.fmt.bin %s39 fourStateWidth 4 : i8
    %s41 = sim.fmt.literal ", and "
    %s42 = hw.bitcast %u.both : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s43 = sim.fmt.bin %s42 fourStateWidth 4 : i8
    %s44 = sim.fmt.literal ", eq "
    %s45 = hw.bitcast %u.same : (!hw.struct<value: i1, unknown: i1>) -> i2
    %s46 = sim.fmt.bin %s45 fourStateWidth 1 : i2
    %s47 = sim.fmt.literal ", bits "
    %s48 = hw.bitcast %u.part : (!hw.struct<value: i2, unknown: i2>) -> i4
    %s49 = sim.fmt.bin %s48 fourStateWidth 2 : i4
    %s50 = sim.fmt.literal ", element "
    %s51 = hw.bitcast %u.element : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s52 = sim.fmt.bin %s51 fourStateWidth 4 : i8
    %s53 = sim.fmt.literal ", choice "
    %s54 = hw.bitcast %u.choice : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s55 = sim.fmt.bin %s54 fourStateWidth 4 : i8
    %s56 = sim.fmt.literal ", up "
    %s57 = hw.bitcast %u.up : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s58 = sim.fmt.bin %s57 fourStateWidth 4 : i8
    %s59 = sim.fmt.literal ", odd "
    %s60 = hw.bitcast %u.odd : (!hw.struct<value: i1, unknown: i1>) -> i2
    %s61 = sim.fmt.bin %s60 fourStateWidth 1 : i2
    %s62 = sim.fmt.concat (%s33, %s34, %s36, %s37, %s38, %s40, %s41, %s43, %s44, %s46, %s47, %s49, %s50, %s52, %s53, %s55, %s56, %s58, %s59, %s61, %nl)
    sim.proc.print %s62
    llhd.wait delay %ns, ^s2
  ^s2:
    llhd.drv %as, %x2 after %now : !hw.struct<value: i4, unknown: i4>
    llhd.drv %bs, %y2 after %now : !hw.struct<value: i4, unknown: i4>
    llhd.wait delay %ns, ^p2
  ^p2:
    %s63 = hw.bitcast %a : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s64 = sim.fmt.bin %s63 fourStateWidth 4 : i8
    %s65 = sim.fmt.literal " "
    %s66 = hw.bitcast %b : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s67 = sim.fmt.bin %s66 fourStateWidth 4 : i8
    %s68 = sim.fmt.literal " :"
    %s69 = sim.fmt.literal " sum "
    %s70 = hw.bitcast %u.sum : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s71 = sim.fmt.bin %s70 fourStateWidth 4 : i8
    %s72 = sim.fmt.literal ", and "
    %s73 = hw.bitcast %u.both : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s74 = sim.fmt.bin %s73 fourStateWidth 4 : i8
    %s75 = sim.fmt.literal ", eq "
    %s76 = hw.bitcast %u.same : (!hw.struct<value: i1, unknown: i1>) -> i2
    %s77 = sim.fmt.bin %s76 fourStateWidth 1 : i2
    %s78 = sim.fmt.literal ", bits "
    %s79 = hw.bitcast %u.part : (!hw.struct<value: i2, unknown: i2>) -> i4
    %s80 = sim.fmt.bin %s79 fourStateWidth 2 : i4
    %s81 = sim.fmt.literal ", element "
    %s82 = hw.bitcast %u.element : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s83 = sim.fmt.bin %s82 fourStateWidth 4 : i8
    %s84 = sim.fmt.literal ", choice "
    %s85 = hw.bitcast %u.choice : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s86 = sim.fmt.bin %s85 fourStateWidth 4 : i8
    %s87 = sim.fmt.literal ", up "
    %s88 = hw.bitcast %u.up : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s89 = sim.fmt.bin %s88 fourStateWidth 4 : i8
    %s90 = sim.fmt.literal ", odd "
    %s91 = hw.bitcast %u.odd : (!hw.struct<value: i1, unknown: i1>) -> i2
    %s92 = sim.fmt.bin %s91 fourStateWidth 1 : i2
    %s93 = sim.fmt.concat (%s64, %s65, %s67, %s68, %s69, %s71, %s72, %s74, %s75, %s77, %s78, %s80, %s81, %s83, %s84, %s86, %s87, %s89, %s90, %s92, %nl)
    sim.proc.print %s93
    llhd.wait delay %ns, ^s3
  ^s3:
    llhd.drv %as, %x3 after %now : !hw.struct<value: i4, unknown: i4>
    llhd.drv %bs, %y3 after %now : !hw.struct<value: i4, unknown: i4>
    llhd.wait delay %ns, ^p3
  ^p3:
    %s94 = hw.bitcast %a : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s95 = sim.fmt.bin %s94 fourStateWidth 4 : i8
    %s96 = sim.fmt.literal " "
    %s97 = hw.bitcast %b : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s98 = sim.fmt.bin %s97 fourStateWidth 4 : i8
    %s99 = sim.fmt.literal " :"
    %s100 = sim.fmt.literal " sum "
    %s101 = hw.bitcast %u.sum : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s102 = sim.fmt.bin %s101 fourStateWidth 4 : i8
    %s103 = sim.fmt.literal ", and "
    %s104 = hw.bitcast %u.both : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s105 = sim.fmt.bin %s104 fourStateWidth 4 : i8
    %s106 = sim.fmt.literal ", eq "
    %s107 = hw.bitcast %u.same : (!hw.struct<value: i1, unknown: i1>) -> i2
    %s108 = sim.fmt.bin %s107 fourStateWidth 1 : i2
    %s109 = sim.fmt.literal ", bits "
    %s110 = hw.bitcast %u.part : (!hw.struct<value: i2, unknown: i2>) -> i4
    %s111 = sim.fmt.bin %s110 fourStateWidth 2 : i4
    %s112 = sim.fmt.literal ", element "
    %s113 = hw.bitcast %u.element : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s114 = sim.fmt.bin %s113 fourStateWidth 4 : i8
    %s115 = sim.fmt.literal ", choice "
    %s116 = hw.bitcast %u.choice : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s117 = sim.fmt.bin %s116 fourStateWidth 4 : i8
    %s118 = sim.fmt.literal ", up "
    %s119 = hw.bitcast %u.up : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s120 = sim.fmt.bin %s119 fourStateWidth 4 : i8
    %s121 = sim.fmt.literal ", odd "
    %s122 = hw.bitcast %u.odd : (!hw.struct<value: i1, unknown: i1>) -> i2
    %s123 = sim.fmt.bin %s122 fourStateWidth 1 : i2
    %s124 = sim.fmt.concat (%s95, %s96, %s98, %s99, %s100, %s102, %s103, %s105, %s106, %s108, %s109, %s111, %s112, %s114, %s115, %s117, %s118, %s120, %s121, %s123, %nl)
    sim.proc.print %s124
    llhd.wait delay %ns, ^s4
  ^s4:
    llhd.drv %as, %x4 after %now : !hw.struct<value: i4, unknown: i4>
    llhd.drv %bs, %y4 after %now : !hw.struct<value: i4, unknown: i4>
    llhd.wait delay %ns, ^p4
  ^p4:
    %s125 = hw.bitcast %a : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s126 = sim.fmt.bin %s125 fourStateWidth 4 : i8
    %s127 = sim.fmt.literal " "
    %s128 = hw.bitcast %b : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s129 = sim.fmt.bin %s128 fourStateWidth 4 : i8
    %s130 = sim.fmt.literal " :"
    %s131 = sim.fmt.literal " sum "
    %s132 = hw.bitcast %u.sum : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s133 = sim.fmt.bin %s132 fourStateWidth 4 : i8
    %s134 = sim.fmt.literal ", and "
    %s135 = hw.bitcast %u.both : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s136 = sim.fmt.bin %s135 fourStateWidth 4 : i8
    %s137 = sim.fmt.literal ", eq "
    %s138 = hw.bitcast %u.same : (!hw.struct<value: i1, unknown: i1>) -> i2
    %s139 = sim.fmt.bin %s138 fourStateWidth 1 : i2
    %s140 = sim.fmt.literal ", bits "
    %s141 = hw.bitcast %u.part : (!hw.struct<value: i2, unknown: i2>) -> i4
    %s142 = sim.fmt.bin %s141 fourStateWidth 2 : i4
    %s143 = sim.fmt.literal ", element "
    %s144 = hw.bitcast %u.element : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s145 = sim.fmt.bin %s144 fourStateWidth 4 : i8
    %s146 = sim.fmt.literal ", choice "
    %s147 = hw.bitcast %u.choice : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s148 = sim.fmt.bin %s147 fourStateWidth 4 : i8
    %s149 = sim.fmt.literal ", up "
    %s150 = hw.bitcast %u.up : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s151 = sim.fmt.bin %s150 fourStateWidth 4 : i8
    %s152 = sim.fmt.literal ", odd "
    %s153 = hw.bitcast %u.odd : (!hw.struct<value: i1, unknown: i1>) -> i2
    %s154 = sim.fmt.bin %s153 fourStateWidth 1 : i2
    %s155 = sim.fmt.concat (%s126, %s127, %s129, %s130, %s131, %s133, %s134, %s136, %s137, %s139, %s140, %s142, %s143, %s145, %s146, %s148, %s149, %s151, %s152, %s154, %nl)
    sim.proc.print %s155
    llhd.wait delay %ns, ^s5
  ^s5:
    llhd.halt
  }
}
