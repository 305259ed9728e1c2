// RULE: four.merge, four.merge.parts, four.array_get, four.array_get.out-of-range
// OUT: text word = [word]
// OUT: text words = []
// OUT: real r25 = 2.5
// OUT: real r3 = 0.0
// OUT: queue q1 has 1
// OUT: queue q2 has 0
// OUT: record: 1xxx 0100 1x1x 1xxx
// OUT: same: [word] 1x0x 0101
// OUT: other: [] 1xxx 0100
// OUT: text 00 = [word]
// OUT: text 10 = [third]
// OUT: text 11 = []
// OUT: text 0x = []
// OUT: text 11 signed = []
// OUT: union: 1xxx

// Values of all kinds: aggregates go part by part, text, queues and real numbers are kept only if they are equal.
hw.module @tb() {
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %word = sim.string.literal "word"
    %words = sim.string.literal "words"
    %mword = four.merge %word, %word : !sim.dstring
    %s1 = sim.fmt.literal "text word = ["
    %s2 = sim.fmt.string %mword : !sim.dstring
    %s3 = sim.fmt.literal "]\0A"
    %s4 = sim.fmt.concat (%s1, %s2, %s3)
    sim.proc.print %s4
    %mwords = four.merge %word, %words : !sim.dstring
    %s5 = sim.fmt.literal "text words = ["
    %s6 = sim.fmt.string %mwords : !sim.dstring
    %s7 = sim.fmt.literal "]\0A"
    %s8 = sim.fmt.concat (%s5, %s6, %s7)
    sim.proc.print %s8
    %a = hw.aggregate_constant [-7 : i4, 5 : i4] : !hw.struct<value: i4, unknown: i4>
    %b = hw.aggregate_constant [-5 : i4, 5 : i4] : !hw.struct<value: i4, unknown: i4>
    %u5 = hw.constant 5 : i4
    %u6 = hw.constant 6 : i4
    %r25 = arith.constant 2.5 : f64
    %r3 = arith.constant 3.0 : f64
    %mr25 = four.merge %r25, %r25 : f64
    %s9 = sim.fmt.literal "real r25 = "
    %s10 = sim.fmt.flt %mr25 fracDigits 1 : f64
    %s11 = sim.fmt.concat (%s9, %s10, %nl)
    sim.proc.print %s11
    %mr3 = four.merge %r25, %r3 : f64
    %s12 = sim.fmt.literal "real r3 = "
    %s13 = sim.fmt.flt %mr3 fracDigits 1 : f64
    %s14 = sim.fmt.concat (%s12, %s13, %nl)
    sim.proc.print %s14
    %empty = sim.queue.empty : <i4, 0>
    %q = sim.queue.push_back %u5 into %empty : <i4, 0>
    %q1 = sim.queue.push_back %u5 into %empty : <i4, 0>
    %q2 = sim.queue.push_back %u6 into %empty : <i4, 0>
    %mq1 = four.merge %q, %q1 : !sim.queue<i4, 0>
    %s15 = sim.queue.size %mq1 : <i4, 0>
    %s16 = sim.fmt.literal "queue q1 has "
    %s17 = sim.fmt.dec %s15 specifierWidth 0 : i64
    %s18 = sim.fmt.concat (%s16, %s17, %nl)
    sim.proc.print %s18
    %mq2 = four.merge %q, %q2 : !sim.queue<i4, 0>
    %s19 = sim.queue.size %mq2 : <i4, 0>
    %s20 = sim.fmt.literal "queue q2 has "
    %s21 = sim.fmt.dec %s19 specifierWidth 0 : i64
    %s22 = sim.fmt.concat (%s20, %s21, %nl)
    sim.proc.print %s22
    %ex = hw.array_create %a, %b : !hw.struct<value: i4, unknown: i4>
    %x = hw.struct_create (%a, %u5, %ex) : !hw.struct<p: !hw.struct<value: i4, unknown: i4>, i: i4, e: !hw.array<2x!hw.struct<value: i4, unknown: i4>>>
    %ey = hw.array_create %b, %b : !hw.struct<value: i4, unknown: i4>
    %y = hw.struct_create (%b, %u6, %ey) : !hw.struct<p: !hw.struct<value: i4, unknown: i4>, i: i4, e: !hw.array<2x!hw.struct<value: i4, unknown: i4>>>
    %m = four.merge %x, %y : !hw.struct<p: !hw.struct<value: i4, unknown: i4>, i: i4, e: !hw.array<2x!hw.struct<value: i4, unknown: i4>>>
    %s23 = hw.struct_extract %m["p"] : !hw.struct<p: !hw.struct<value: i4, unknown: i4>, i: i4, e: !hw.array<2x!hw.struct<value: i4, unknown: i4>>>
    %s24 = hw.struct_extract %m["i"] : !hw.struct<p: !hw.struct<value: i4, unknown: i4>, i: i4, e: !hw.array<2x!hw.struct<value: i4, unknown: i4>>>
    %s25 = hw.struct_extract %m["e"] : !hw.struct<p: !hw.struct<value: i4, unknown: i4>, i: i4, e: !hw.array<2x!hw.struct<value: i4, unknown: i4>>>
    %zrecord = hw.constant 0 : i1
    %orecord = hw.constant 1 : i1
    %s26 = hw.array_get %s25[%zrecord] : !hw.array<2x!hw.struct<value: i4, unknown: i4>>, i1
    %s27 = hw.array_get %s25[%orecord] : !hw.array<2x!hw.struct<value: i4, unknown: i4>>, i1
    %s28 = sim.fmt.literal "record: "
    %s29 = hw.bitcast %s23 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s30 = sim.fmt.bin %s29 fourStateWidth 4 : i8
    %s31 = sim.fmt.literal " "
    %s32 = sim.fmt.bin %s24 : i4
    %s33 = sim.fmt.literal " "
    %s34 = hw.bitcast %s26 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s35 = sim.fmt.bin %s34 fourStateWidth 4 : i8
    %s36 = sim.fmt.literal " "
    %s37 = hw.bitcast %s27 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s38 = sim.fmt.bin %s37 fourStateWidth 4 : i8
    %s39 = sim.fmt.concat (%s28, %s30, %s31, %s32, %s33, %s35, %s36, %s38, %nl)
    sim.proc.print %s39
    %ox = hw.struct_create (%word, %a, %u5) : !hw.struct<t: !sim.dstring, p: !hw.struct<value: i4, unknown: i4>, i: i4>
    %oy = hw.struct_create (%words, %b, %u6) : !hw.struct<t: !sim.dstring, p: !hw.struct<value: i4, unknown: i4>, i: i4>
    %msame = four.merge %ox, %ox : !hw.struct<t: !sim.dstring, p: !hw.struct<value: i4, unknown: i4>, i: i4>
    %s40 = hw.struct_extract %msame["t"] : !hw.struct<t: !sim.dstring, p: !hw.struct<value: i4, unknown: i4>, i: i4>
    %s41 = hw.struct_extract %msame["p"] : !hw.struct<t: !sim.dstring, p: !hw.struct<value: i4, unknown: i4>, i: i4>
    %s42 = hw.struct_extract %msame["i"] : !hw.struct<t: !sim.dstring, p: !hw.struct<value: i4, unknown: i4>, i: i4>
    %s43 = sim.fmt.literal "same: ["
    %s44 = sim.fmt.string %s40 : !sim.dstring
    %s45 = sim.fmt.literal "] "
    %s46 = hw.bitcast %s41 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s47 = sim.fmt.bin %s46 fourStateWidth 4 : i8
    %s48 = sim.fmt.literal " "
    %s49 = sim.fmt.bin %s42 : i4
    %s50 = sim.fmt.concat (%s43, %s44, %s45, %s47, %s48, %s49, %nl)
    sim.proc.print %s50
    %mother = four.merge %ox, %oy : !hw.struct<t: !sim.dstring, p: !hw.struct<value: i4, unknown: i4>, i: i4>
    %s51 = hw.struct_extract %mother["t"] : !hw.struct<t: !sim.dstring, p: !hw.struct<value: i4, unknown: i4>, i: i4>
    %s52 = hw.struct_extract %mother["p"] : !hw.struct<t: !sim.dstring, p: !hw.struct<value: i4, unknown: i4>, i: i4>
    %s53 = hw.struct_extract %mother["i"] : !hw.struct<t: !sim.dstring, p: !hw.struct<value: i4, unknown: i4>, i: i4>
    %s54 = sim.fmt.literal "other: ["
    %s55 = sim.fmt.string %s51 : !sim.dstring
    %s56 = sim.fmt.literal "] "
    %s57 = hw.bitcast %s52 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s58 = sim.fmt.bin %s57 fourStateWidth 4 : i8
    %s59 = sim.fmt.literal " "
    %s60 = sim.fmt.bin %s53 : i4
    %s61 = sim.fmt.concat (%s54, %s55, %s56, %s58, %s59, %s60, %nl)
    sim.proc.print %s61
    %third = sim.string.literal "third"
    %ts = hw.array_create %third, %words, %word : !sim.dstring
    %ix62 = hw.aggregate_constant [0 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
    %s63 = four.array_get %ts[%ix62] : !hw.array<3x!sim.dstring>, !hw.struct<value: i2, unknown: i2>
    %s64 = sim.fmt.literal "text 00 = ["
    %s65 = sim.fmt.string %s63 : !sim.dstring
    %s66 = sim.fmt.literal "]\0A"
    %s67 = sim.fmt.concat (%s64, %s65, %s66)
    sim.proc.print %s67
    %ix68 = hw.aggregate_constant [-2 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
    %s69 = four.array_get %ts[%ix68] : !hw.array<3x!sim.dstring>, !hw.struct<value: i2, unknown: i2>
    %s70 = sim.fmt.literal "text 10 = ["
    %s71 = sim.fmt.string %s69 : !sim.dstring
    %s72 = sim.fmt.literal "]\0A"
    %s73 = sim.fmt.concat (%s70, %s71, %s72)
    sim.proc.print %s73
    %ix74 = hw.aggregate_constant [-1 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
    %s75 = four.array_get %ts[%ix74] : !hw.array<3x!sim.dstring>, !hw.struct<value: i2, unknown: i2>
    %s76 = sim.fmt.literal "text 11 = ["
    %s77 = sim.fmt.string %s75 : !sim.dstring
    %s78 = sim.fmt.literal "]\0A"
    %s79 = sim.fmt.concat (%s76, %s77, %s78)
    sim.proc.print %s79
    %ix80 = hw.aggregate_constant [0 : i2, 1 : i2] : !hw.struct<value: i2, unknown: i2>
    %s81 = four.array_get %ts[%ix80] : !hw.array<3x!sim.dstring>, !hw.struct<value: i2, unknown: i2>
    %s82 = sim.fmt.literal "text 0x = ["
    %s83 = sim.fmt.string %s81 : !sim.dstring
    %s84 = sim.fmt.literal "]\0A"
    %s85 = sim.fmt.concat (%s82, %s83, %s84)
    sim.proc.print %s85
    %ix86 = hw.aggregate_constant [-1 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
    %s87 = four.array_get %ts[%ix86] signed : !hw.array<3x!sim.dstring>, !hw.struct<value: i2, unknown: i2>
    %s88 = sim.fmt.literal "text 11 signed = ["
    %s89 = sim.fmt.string %s87 : !sim.dstring
    %s90 = sim.fmt.literal "]\0A"
    %s91 = sim.fmt.concat (%s88, %s89, %s90)
    sim.proc.print %s91
    %ua = hw.union_create "bits", %a : !hw.union<bits: !hw.struct<value: i4, unknown: i4>, low: !hw.struct<value: i2, unknown: i2>>
    %ub = hw.union_create "bits", %b : !hw.union<bits: !hw.struct<value: i4, unknown: i4>, low: !hw.struct<value: i2, unknown: i2>>
    %um = four.merge %ua, %ub : !hw.union<bits: !hw.struct<value: i4, unknown: i4>, low: !hw.struct<value: i2, unknown: i2>>
    %s92 = hw.union_extract %um["bits"] : !hw.union<bits: !hw.struct<value: i4, unknown: i4>, low: !hw.struct<value: i2, unknown: i2>>
    %s93 = sim.fmt.literal "union: "
    %s94 = hw.bitcast %s92 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %s95 = sim.fmt.bin %s94 fourStateWidth 4 : i8
    %s96 = sim.fmt.concat (%s93, %s95, %nl)
    sim.proc.print %s96
    llhd.halt
  }
}
