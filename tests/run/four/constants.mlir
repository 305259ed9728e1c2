// RULE: four.add, four.and, four.array_get, four.array_get.out-of-range, four.ashr, four.bool, four.casexz_eq
// RULE: four.casez_eq, four.divs, four.divu, four.eq, four.extract, four.extract.unknown, four.known
// RULE: four.merge, four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows, four.powu
// RULE: four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt, four.shl, four.shr, four.sle
// RULE: four.slt, four.sub, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq, four.wildcard_ne
// RULE: four.xor
// OUT: and 1011 0011 = 0011
// OUT: or 1011 0011 = 1011
// OUT: xor 1011 0011 = 1000
// OUT: add 1011 0011 = 1110
// OUT: sub 1011 0011 = 1000
// OUT: mul 1011 0011 = 0001
// OUT: divu 1011 0011 = 0011
// OUT: modu 1011 0011 = 0010
// OUT: divs 1011 0011 = 1111
// OUT: mods 1011 0011 = 1110
// OUT: powu 1011 0011 = 0011
// OUT: pows 1011 0011 = 0011
// OUT: merge 1011 0011 = x011
// OUT: eq 1011 0011 = 0
// OUT: ne 1011 0011 = 1
// OUT: ult 1011 0011 = 0
// OUT: ule 1011 0011 = 0
// OUT: ugt 1011 0011 = 1
// OUT: uge 1011 0011 = 1
// OUT: slt 1011 0011 = 1
// OUT: sle 1011 0011 = 1
// OUT: sgt 1011 0011 = 0
// OUT: sge 1011 0011 = 0
// OUT: wildcard_eq 1011 0011 = 0
// OUT: wildcard_ne 1011 0011 = 1
// OUT: casez_eq 1011 0011 = 0
// OUT: casexz_eq 1011 0011 = 0
// OUT: not 1011 0011 = 0100
// OUT: neg 1011 0011 = 0101
// OUT: reduce_and 1011 0011 = 0
// OUT: reduce_or 1011 0011 = 1
// OUT: reduce_xor 1011 0011 = 1
// OUT: bool 1011 0011 = 1
// OUT: known 1011 0011 = 1
// OUT: shl 1011 0011 = 1000
// OUT: shr 1011 0011 = 0001
// OUT: ashr 1011 0011 = 1111
// OUT: and 1x0z 10x1 = 100x
// OUT: or 1x0z 10x1 = 1xx1
// OUT: xor 1x0z 10x1 = 0xxx
// OUT: add 1x0z 10x1 = xxxx
// OUT: sub 1x0z 10x1 = xxxx
// OUT: mul 1x0z 10x1 = xxxx
// OUT: divu 1x0z 10x1 = xxxx
// OUT: modu 1x0z 10x1 = xxxx
// OUT: divs 1x0z 10x1 = xxxx
// OUT: mods 1x0z 10x1 = xxxx
// OUT: powu 1x0z 10x1 = xxxx
// OUT: pows 1x0z 10x1 = xxxx
// OUT: merge 1x0z 10x1 = 1xxx
// OUT: eq 1x0z 10x1 = x
// OUT: ne 1x0z 10x1 = x
// OUT: ult 1x0z 10x1 = x
// OUT: ule 1x0z 10x1 = x
// OUT: ugt 1x0z 10x1 = x
// OUT: uge 1x0z 10x1 = x
// OUT: slt 1x0z 10x1 = x
// OUT: sle 1x0z 10x1 = x
// OUT: sgt 1x0z 10x1 = x
// OUT: sge 1x0z 10x1 = x
// OUT: wildcard_eq 1x0z 10x1 = x
// OUT: wildcard_ne 1x0z 10x1 = x
// OUT: casez_eq 1x0z 10x1 = 0
// OUT: casexz_eq 1x0z 10x1 = 1
// OUT: not 1x0z 10x1 = 0x1x
// OUT: neg 1x0z 10x1 = xxxx
// OUT: reduce_and 1x0z 10x1 = 0
// OUT: reduce_or 1x0z 10x1 = 1
// OUT: reduce_xor 1x0z 10x1 = x
// OUT: bool 1x0z 10x1 = 1
// OUT: known 1x0z 10x1 = 0
// OUT: shl 1x0z 10x1 = xxxx
// OUT: shr 1x0z 10x1 = xxxx
// OUT: ashr 1x0z 10x1 = xxxx
// OUT: and 1011 0000 = 0000
// OUT: or 1011 0000 = 1011
// OUT: xor 1011 0000 = 1011
// OUT: add 1011 0000 = 1011
// OUT: sub 1011 0000 = 1011
// OUT: mul 1011 0000 = 0000
// OUT: divu 1011 0000 = xxxx
// OUT: modu 1011 0000 = xxxx
// OUT: divs 1011 0000 = xxxx
// OUT: mods 1011 0000 = xxxx
// OUT: powu 1011 0000 = 0001
// OUT: pows 1011 0000 = 0001
// OUT: merge 1011 0000 = x0xx
// OUT: eq 1011 0000 = 0
// OUT: ne 1011 0000 = 1
// OUT: ult 1011 0000 = 0
// OUT: ule 1011 0000 = 0
// OUT: ugt 1011 0000 = 1
// OUT: uge 1011 0000 = 1
// OUT: slt 1011 0000 = 1
// OUT: sle 1011 0000 = 1
// OUT: sgt 1011 0000 = 0
// OUT: sge 1011 0000 = 0
// OUT: wildcard_eq 1011 0000 = 0
// OUT: wildcard_ne 1011 0000 = 1
// OUT: casez_eq 1011 0000 = 0
// OUT: casexz_eq 1011 0000 = 0
// OUT: not 1011 0000 = 0100
// OUT: neg 1011 0000 = 0101
// OUT: reduce_and 1011 0000 = 0
// OUT: reduce_or 1011 0000 = 1
// OUT: reduce_xor 1011 0000 = 1
// OUT: bool 1011 0000 = 1
// OUT: known 1011 0000 = 1
// OUT: shl 1011 0000 = 1011
// OUT: shr 1011 0000 = 1011
// OUT: ashr 1011 0000 = 1011
// OUT: 1x0z01 from 01 = 0z0
// OUT: 1x0z01 from 11 = 1x0
// OUT: 1x0z01 from 11 signed = 01x
// OUT: 1x0z01 from 0x = xxx
// OUT: 1x0z01 from 101 = xx1
// OUT: element 01 = 1x0z
// OUT: element 11 = xxxx
// OUT: element 11 signed = xxxx
// OUT: element 0x = xxxx

// Operations on constants.
hw.module @tb() {
  llhd.process {
    %nl = sim.fmt.literal "\0A"
    %a0 = hw.aggregate_constant [-5 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
    %b0 = hw.aggregate_constant [3 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
    %r1 = four.and %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f1 = sim.fmt.bin %q1 fourStateWidth 4 : i8
    %n1 = sim.fmt.literal "and 1011 0011 = "
    %l1 = sim.fmt.concat (%n1, %f1, %nl)
    sim.proc.print %l1
    %r2 = four.or %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f2 = sim.fmt.bin %q2 fourStateWidth 4 : i8
    %n2 = sim.fmt.literal "or 1011 0011 = "
    %l2 = sim.fmt.concat (%n2, %f2, %nl)
    sim.proc.print %l2
    %r3 = four.xor %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f3 = sim.fmt.bin %q3 fourStateWidth 4 : i8
    %n3 = sim.fmt.literal "xor 1011 0011 = "
    %l3 = sim.fmt.concat (%n3, %f3, %nl)
    sim.proc.print %l3
    %r4 = four.add %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f4 = sim.fmt.bin %q4 fourStateWidth 4 : i8
    %n4 = sim.fmt.literal "add 1011 0011 = "
    %l4 = sim.fmt.concat (%n4, %f4, %nl)
    sim.proc.print %l4
    %r5 = four.sub %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f5 = sim.fmt.bin %q5 fourStateWidth 4 : i8
    %n5 = sim.fmt.literal "sub 1011 0011 = "
    %l5 = sim.fmt.concat (%n5, %f5, %nl)
    sim.proc.print %l5
    %r6 = four.mul %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f6 = sim.fmt.bin %q6 fourStateWidth 4 : i8
    %n6 = sim.fmt.literal "mul 1011 0011 = "
    %l6 = sim.fmt.concat (%n6, %f6, %nl)
    sim.proc.print %l6
    %r7 = four.divu %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f7 = sim.fmt.bin %q7 fourStateWidth 4 : i8
    %n7 = sim.fmt.literal "divu 1011 0011 = "
    %l7 = sim.fmt.concat (%n7, %f7, %nl)
    sim.proc.print %l7
    %r8 = four.modu %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q8 = hw.bitcast %r8 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f8 = sim.fmt.bin %q8 fourStateWidth 4 : i8
    %n8 = sim.fmt.literal "modu 1011 0011 = "
    %l8 = sim.fmt.concat (%n8, %f8, %nl)
    sim.proc.print %l8
    %r9 = four.divs %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q9 = hw.bitcast %r9 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f9 = sim.fmt.bin %q9 fourStateWidth 4 : i8
    %n9 = sim.fmt.literal "divs 1011 0011 = "
    %l9 = sim.fmt.concat (%n9, %f9, %nl)
    sim.proc.print %l9
    %r10 = four.mods %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q10 = hw.bitcast %r10 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f10 = sim.fmt.bin %q10 fourStateWidth 4 : i8
    %n10 = sim.fmt.literal "mods 1011 0011 = "
    %l10 = sim.fmt.concat (%n10, %f10, %nl)
    sim.proc.print %l10
    %r11 = four.powu %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q11 = hw.bitcast %r11 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f11 = sim.fmt.bin %q11 fourStateWidth 4 : i8
    %n11 = sim.fmt.literal "powu 1011 0011 = "
    %l11 = sim.fmt.concat (%n11, %f11, %nl)
    sim.proc.print %l11
    %r12 = four.pows %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q12 = hw.bitcast %r12 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f12 = sim.fmt.bin %q12 fourStateWidth 4 : i8
    %n12 = sim.fmt.literal "pows 1011 0011 = "
    %l12 = sim.fmt.concat (%n12, %f12, %nl)
    sim.proc.print %l12
    %r13 = four.merge %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %q13 = hw.bitcast %r13 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f13 = sim.fmt.bin %q13 fourStateWidth 4 : i8
    %n13 = sim.fmt.literal "merge 1011 0011 = "
    %l13 = sim.fmt.concat (%n13, %f13, %nl)
    sim.proc.print %l13
    %r14 = four.eq %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q14 = hw.bitcast %r14 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f14 = sim.fmt.bin %q14 fourStateWidth 1 : i2
    %n14 = sim.fmt.literal "eq 1011 0011 = "
    %l14 = sim.fmt.concat (%n14, %f14, %nl)
    sim.proc.print %l14
    %r15 = four.ne %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q15 = hw.bitcast %r15 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f15 = sim.fmt.bin %q15 fourStateWidth 1 : i2
    %n15 = sim.fmt.literal "ne 1011 0011 = "
    %l15 = sim.fmt.concat (%n15, %f15, %nl)
    sim.proc.print %l15
    %r16 = four.ult %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q16 = hw.bitcast %r16 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f16 = sim.fmt.bin %q16 fourStateWidth 1 : i2
    %n16 = sim.fmt.literal "ult 1011 0011 = "
    %l16 = sim.fmt.concat (%n16, %f16, %nl)
    sim.proc.print %l16
    %r17 = four.ule %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q17 = hw.bitcast %r17 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f17 = sim.fmt.bin %q17 fourStateWidth 1 : i2
    %n17 = sim.fmt.literal "ule 1011 0011 = "
    %l17 = sim.fmt.concat (%n17, %f17, %nl)
    sim.proc.print %l17
    %r18 = four.ugt %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q18 = hw.bitcast %r18 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f18 = sim.fmt.bin %q18 fourStateWidth 1 : i2
    %n18 = sim.fmt.literal "ugt 1011 0011 = "
    %l18 = sim.fmt.concat (%n18, %f18, %nl)
    sim.proc.print %l18
    %r19 = four.uge %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q19 = hw.bitcast %r19 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f19 = sim.fmt.bin %q19 fourStateWidth 1 : i2
    %n19 = sim.fmt.literal "uge 1011 0011 = "
    %l19 = sim.fmt.concat (%n19, %f19, %nl)
    sim.proc.print %l19
    %r20 = four.slt %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q20 = hw.bitcast %r20 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f20 = sim.fmt.bin %q20 fourStateWidth 1 : i2
    %n20 = sim.fmt.literal "slt 1011 0011 = "
    %l20 = sim.fmt.concat (%n20, %f20, %nl)
    sim.proc.print %l20
    %r21 = four.sle %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q21 = hw.bitcast %r21 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f21 = sim.fmt.bin %q21 fourStateWidth 1 : i2
    %n21 = sim.fmt.literal "sle 1011 0011 = "
    %l21 = sim.fmt.concat (%n21, %f21, %nl)
    sim.proc.print %l21
    %r22 = four.sgt %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q22 = hw.bitcast %r22 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f22 = sim.fmt.bin %q22 fourStateWidth 1 : i2
    %n22 = sim.fmt.literal "sgt 1011 0011 = "
    %l22 = sim.fmt.concat (%n22, %f22, %nl)
    sim.proc.print %l22
    %r23 = four.sge %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q23 = hw.bitcast %r23 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f23 = sim.fmt.bin %q23 fourStateWidth 1 : i2
    %n23 = sim.fmt.literal "sge 1011 0011 = "
    %l23 = sim.fmt.concat (%n23, %f23, %nl)
    sim.proc.print %l23
    %r24 = four.wildcard_eq %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q24 = hw.bitcast %r24 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f24 = sim.fmt.bin %q24 fourStateWidth 1 : i2
    %n24 = sim.fmt.literal "wildcard_eq 1011 0011 = "
    %l24 = sim.fmt.concat (%n24, %f24, %nl)
    sim.proc.print %l24
    %r25 = four.wildcard_ne %a0, %b0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q25 = hw.bitcast %r25 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f25 = sim.fmt.bin %q25 fourStateWidth 1 : i2
    %n25 = sim.fmt.literal "wildcard_ne 1011 0011 = "
    %l25 = sim.fmt.concat (%n25, %f25, %nl)
    sim.proc.print %l25
    %r26 = four.casez_eq %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %f26 = sim.fmt.bin %r26 : i1
    %n26 = sim.fmt.literal "casez_eq 1011 0011 = "
    %l26 = sim.fmt.concat (%n26, %f26, %nl)
    sim.proc.print %l26
    %r27 = four.casexz_eq %a0, %b0 : !hw.struct<value: i4, unknown: i4>
    %f27 = sim.fmt.bin %r27 : i1
    %n27 = sim.fmt.literal "casexz_eq 1011 0011 = "
    %l27 = sim.fmt.concat (%n27, %f27, %nl)
    sim.proc.print %l27
    %r28 = four.not %a0 : !hw.struct<value: i4, unknown: i4>
    %q28 = hw.bitcast %r28 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f28 = sim.fmt.bin %q28 fourStateWidth 4 : i8
    %n28 = sim.fmt.literal "not 1011 0011 = "
    %l28 = sim.fmt.concat (%n28, %f28, %nl)
    sim.proc.print %l28
    %r29 = four.neg %a0 : !hw.struct<value: i4, unknown: i4>
    %q29 = hw.bitcast %r29 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f29 = sim.fmt.bin %q29 fourStateWidth 4 : i8
    %n29 = sim.fmt.literal "neg 1011 0011 = "
    %l29 = sim.fmt.concat (%n29, %f29, %nl)
    sim.proc.print %l29
    %r30 = four.reduce_and %a0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q30 = hw.bitcast %r30 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f30 = sim.fmt.bin %q30 fourStateWidth 1 : i2
    %n30 = sim.fmt.literal "reduce_and 1011 0011 = "
    %l30 = sim.fmt.concat (%n30, %f30, %nl)
    sim.proc.print %l30
    %r31 = four.reduce_or %a0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q31 = hw.bitcast %r31 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f31 = sim.fmt.bin %q31 fourStateWidth 1 : i2
    %n31 = sim.fmt.literal "reduce_or 1011 0011 = "
    %l31 = sim.fmt.concat (%n31, %f31, %nl)
    sim.proc.print %l31
    %r32 = four.reduce_xor %a0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q32 = hw.bitcast %r32 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f32 = sim.fmt.bin %q32 fourStateWidth 1 : i2
    %n32 = sim.fmt.literal "reduce_xor 1011 0011 = "
    %l32 = sim.fmt.concat (%n32, %f32, %nl)
    sim.proc.print %l32
    %r33 = four.bool %a0 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q33 = hw.bitcast %r33 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f33 = sim.fmt.bin %q33 fourStateWidth 1 : i2
    %n33 = sim.fmt.literal "bool 1011 0011 = "
    %l33 = sim.fmt.concat (%n33, %f33, %nl)
    sim.proc.print %l33
    %r34 = four.known %a0 : !hw.struct<value: i4, unknown: i4>
    %f34 = sim.fmt.bin %r34 : i1
    %n34 = sim.fmt.literal "known 1011 0011 = "
    %l34 = sim.fmt.concat (%n34, %f34, %nl)
    sim.proc.print %l34
    %r35 = four.shl %a0, %b0 : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>
    %q35 = hw.bitcast %r35 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f35 = sim.fmt.bin %q35 fourStateWidth 4 : i8
    %n35 = sim.fmt.literal "shl 1011 0011 = "
    %l35 = sim.fmt.concat (%n35, %f35, %nl)
    sim.proc.print %l35
    %r36 = four.shr %a0, %b0 : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>
    %q36 = hw.bitcast %r36 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f36 = sim.fmt.bin %q36 fourStateWidth 4 : i8
    %n36 = sim.fmt.literal "shr 1011 0011 = "
    %l36 = sim.fmt.concat (%n36, %f36, %nl)
    sim.proc.print %l36
    %r37 = four.ashr %a0, %b0 : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>
    %q37 = hw.bitcast %r37 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f37 = sim.fmt.bin %q37 fourStateWidth 4 : i8
    %n37 = sim.fmt.literal "ashr 1011 0011 = "
    %l37 = sim.fmt.concat (%n37, %f37, %nl)
    sim.proc.print %l37
    %a1 = hw.aggregate_constant [-7 : i4, 5 : i4] : !hw.struct<value: i4, unknown: i4>
    %b1 = hw.aggregate_constant [-7 : i4, 2 : i4] : !hw.struct<value: i4, unknown: i4>
    %r38 = four.and %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q38 = hw.bitcast %r38 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f38 = sim.fmt.bin %q38 fourStateWidth 4 : i8
    %n38 = sim.fmt.literal "and 1x0z 10x1 = "
    %l38 = sim.fmt.concat (%n38, %f38, %nl)
    sim.proc.print %l38
    %r39 = four.or %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q39 = hw.bitcast %r39 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f39 = sim.fmt.bin %q39 fourStateWidth 4 : i8
    %n39 = sim.fmt.literal "or 1x0z 10x1 = "
    %l39 = sim.fmt.concat (%n39, %f39, %nl)
    sim.proc.print %l39
    %r40 = four.xor %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q40 = hw.bitcast %r40 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f40 = sim.fmt.bin %q40 fourStateWidth 4 : i8
    %n40 = sim.fmt.literal "xor 1x0z 10x1 = "
    %l40 = sim.fmt.concat (%n40, %f40, %nl)
    sim.proc.print %l40
    %r41 = four.add %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q41 = hw.bitcast %r41 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f41 = sim.fmt.bin %q41 fourStateWidth 4 : i8
    %n41 = sim.fmt.literal "add 1x0z 10x1 = "
    %l41 = sim.fmt.concat (%n41, %f41, %nl)
    sim.proc.print %l41
    %r42 = four.sub %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q42 = hw.bitcast %r42 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f42 = sim.fmt.bin %q42 fourStateWidth 4 : i8
    %n42 = sim.fmt.literal "sub 1x0z 10x1 = "
    %l42 = sim.fmt.concat (%n42, %f42, %nl)
    sim.proc.print %l42
    %r43 = four.mul %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q43 = hw.bitcast %r43 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f43 = sim.fmt.bin %q43 fourStateWidth 4 : i8
    %n43 = sim.fmt.literal "mul 1x0z 10x1 = "
    %l43 = sim.fmt.concat (%n43, %f43, %nl)
    sim.proc.print %l43
    %r44 = four.divu %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q44 = hw.bitcast %r44 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f44 = sim.fmt.bin %q44 fourStateWidth 4 : i8
    %n44 = sim.fmt.literal "divu 1x0z 10x1 = "
    %l44 = sim.fmt.concat (%n44, %f44, %nl)
    sim.proc.print %l44
    %r45 = four.modu %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q45 = hw.bitcast %r45 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f45 = sim.fmt.bin %q45 fourStateWidth 4 : i8
    %n45 = sim.fmt.literal "modu 1x0z 10x1 = "
    %l45 = sim.fmt.concat (%n45, %f45, %nl)
    sim.proc.print %l45
    %r46 = four.divs %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q46 = hw.bitcast %r46 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f46 = sim.fmt.bin %q46 fourStateWidth 4 : i8
    %n46 = sim.fmt.literal "divs 1x0z 10x1 = "
    %l46 = sim.fmt.concat (%n46, %f46, %nl)
    sim.proc.print %l46
    %r47 = four.mods %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q47 = hw.bitcast %r47 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f47 = sim.fmt.bin %q47 fourStateWidth 4 : i8
    %n47 = sim.fmt.literal "mods 1x0z 10x1 = "
    %l47 = sim.fmt.concat (%n47, %f47, %nl)
    sim.proc.print %l47
    %r48 = four.powu %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q48 = hw.bitcast %r48 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f48 = sim.fmt.bin %q48 fourStateWidth 4 : i8
    %n48 = sim.fmt.literal "powu 1x0z 10x1 = "
    %l48 = sim.fmt.concat (%n48, %f48, %nl)
    sim.proc.print %l48
    %r49 = four.pows %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q49 = hw.bitcast %r49 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f49 = sim.fmt.bin %q49 fourStateWidth 4 : i8
    %n49 = sim.fmt.literal "pows 1x0z 10x1 = "
    %l49 = sim.fmt.concat (%n49, %f49, %nl)
    sim.proc.print %l49
    %r50 = four.merge %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %q50 = hw.bitcast %r50 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f50 = sim.fmt.bin %q50 fourStateWidth 4 : i8
    %n50 = sim.fmt.literal "merge 1x0z 10x1 = "
    %l50 = sim.fmt.concat (%n50, %f50, %nl)
    sim.proc.print %l50
    %r51 = four.eq %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q51 = hw.bitcast %r51 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f51 = sim.fmt.bin %q51 fourStateWidth 1 : i2
    %n51 = sim.fmt.literal "eq 1x0z 10x1 = "
    %l51 = sim.fmt.concat (%n51, %f51, %nl)
    sim.proc.print %l51
    %r52 = four.ne %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q52 = hw.bitcast %r52 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f52 = sim.fmt.bin %q52 fourStateWidth 1 : i2
    %n52 = sim.fmt.literal "ne 1x0z 10x1 = "
    %l52 = sim.fmt.concat (%n52, %f52, %nl)
    sim.proc.print %l52
    %r53 = four.ult %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q53 = hw.bitcast %r53 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f53 = sim.fmt.bin %q53 fourStateWidth 1 : i2
    %n53 = sim.fmt.literal "ult 1x0z 10x1 = "
    %l53 = sim.fmt.concat (%n53, %f53, %nl)
    sim.proc.print %l53
    %r54 = four.ule %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q54 = hw.bitcast %r54 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f54 = sim.fmt.bin %q54 fourStateWidth 1 : i2
    %n54 = sim.fmt.literal "ule 1x0z 10x1 = "
    %l54 = sim.fmt.concat (%n54, %f54, %nl)
    sim.proc.print %l54
    %r55 = four.ugt %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q55 = hw.bitcast %r55 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f55 = sim.fmt.bin %q55 fourStateWidth 1 : i2
    %n55 = sim.fmt.literal "ugt 1x0z 10x1 = "
    %l55 = sim.fmt.concat (%n55, %f55, %nl)
    sim.proc.print %l55
    %r56 = four.uge %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q56 = hw.bitcast %r56 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f56 = sim.fmt.bin %q56 fourStateWidth 1 : i2
    %n56 = sim.fmt.literal "uge 1x0z 10x1 = "
    %l56 = sim.fmt.concat (%n56, %f56, %nl)
    sim.proc.print %l56
    %r57 = four.slt %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q57 = hw.bitcast %r57 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f57 = sim.fmt.bin %q57 fourStateWidth 1 : i2
    %n57 = sim.fmt.literal "slt 1x0z 10x1 = "
    %l57 = sim.fmt.concat (%n57, %f57, %nl)
    sim.proc.print %l57
    %r58 = four.sle %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q58 = hw.bitcast %r58 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f58 = sim.fmt.bin %q58 fourStateWidth 1 : i2
    %n58 = sim.fmt.literal "sle 1x0z 10x1 = "
    %l58 = sim.fmt.concat (%n58, %f58, %nl)
    sim.proc.print %l58
    %r59 = four.sgt %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q59 = hw.bitcast %r59 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f59 = sim.fmt.bin %q59 fourStateWidth 1 : i2
    %n59 = sim.fmt.literal "sgt 1x0z 10x1 = "
    %l59 = sim.fmt.concat (%n59, %f59, %nl)
    sim.proc.print %l59
    %r60 = four.sge %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q60 = hw.bitcast %r60 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f60 = sim.fmt.bin %q60 fourStateWidth 1 : i2
    %n60 = sim.fmt.literal "sge 1x0z 10x1 = "
    %l60 = sim.fmt.concat (%n60, %f60, %nl)
    sim.proc.print %l60
    %r61 = four.wildcard_eq %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q61 = hw.bitcast %r61 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f61 = sim.fmt.bin %q61 fourStateWidth 1 : i2
    %n61 = sim.fmt.literal "wildcard_eq 1x0z 10x1 = "
    %l61 = sim.fmt.concat (%n61, %f61, %nl)
    sim.proc.print %l61
    %r62 = four.wildcard_ne %a1, %b1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q62 = hw.bitcast %r62 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f62 = sim.fmt.bin %q62 fourStateWidth 1 : i2
    %n62 = sim.fmt.literal "wildcard_ne 1x0z 10x1 = "
    %l62 = sim.fmt.concat (%n62, %f62, %nl)
    sim.proc.print %l62
    %r63 = four.casez_eq %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %f63 = sim.fmt.bin %r63 : i1
    %n63 = sim.fmt.literal "casez_eq 1x0z 10x1 = "
    %l63 = sim.fmt.concat (%n63, %f63, %nl)
    sim.proc.print %l63
    %r64 = four.casexz_eq %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %f64 = sim.fmt.bin %r64 : i1
    %n64 = sim.fmt.literal "casexz_eq 1x0z 10x1 = "
    %l64 = sim.fmt.concat (%n64, %f64, %nl)
    sim.proc.print %l64
    %r65 = four.not %a1 : !hw.struct<value: i4, unknown: i4>
    %q65 = hw.bitcast %r65 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f65 = sim.fmt.bin %q65 fourStateWidth 4 : i8
    %n65 = sim.fmt.literal "not 1x0z 10x1 = "
    %l65 = sim.fmt.concat (%n65, %f65, %nl)
    sim.proc.print %l65
    %r66 = four.neg %a1 : !hw.struct<value: i4, unknown: i4>
    %q66 = hw.bitcast %r66 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f66 = sim.fmt.bin %q66 fourStateWidth 4 : i8
    %n66 = sim.fmt.literal "neg 1x0z 10x1 = "
    %l66 = sim.fmt.concat (%n66, %f66, %nl)
    sim.proc.print %l66
    %r67 = four.reduce_and %a1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q67 = hw.bitcast %r67 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f67 = sim.fmt.bin %q67 fourStateWidth 1 : i2
    %n67 = sim.fmt.literal "reduce_and 1x0z 10x1 = "
    %l67 = sim.fmt.concat (%n67, %f67, %nl)
    sim.proc.print %l67
    %r68 = four.reduce_or %a1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q68 = hw.bitcast %r68 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f68 = sim.fmt.bin %q68 fourStateWidth 1 : i2
    %n68 = sim.fmt.literal "reduce_or 1x0z 10x1 = "
    %l68 = sim.fmt.concat (%n68, %f68, %nl)
    sim.proc.print %l68
    %r69 = four.reduce_xor %a1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q69 = hw.bitcast %r69 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f69 = sim.fmt.bin %q69 fourStateWidth 1 : i2
    %n69 = sim.fmt.literal "reduce_xor 1x0z 10x1 = "
    %l69 = sim.fmt.concat (%n69, %f69, %nl)
    sim.proc.print %l69
    %r70 = four.bool %a1 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q70 = hw.bitcast %r70 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f70 = sim.fmt.bin %q70 fourStateWidth 1 : i2
    %n70 = sim.fmt.literal "bool 1x0z 10x1 = "
    %l70 = sim.fmt.concat (%n70, %f70, %nl)
    sim.proc.print %l70
    %r71 = four.known %a1 : !hw.struct<value: i4, unknown: i4>
    %f71 = sim.fmt.bin %r71 : i1
    %n71 = sim.fmt.literal "known 1x0z 10x1 = "
    %l71 = sim.fmt.concat (%n71, %f71, %nl)
    sim.proc.print %l71
    %r72 = four.shl %a1, %b1 : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>
    %q72 = hw.bitcast %r72 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f72 = sim.fmt.bin %q72 fourStateWidth 4 : i8
    %n72 = sim.fmt.literal "shl 1x0z 10x1 = "
    %l72 = sim.fmt.concat (%n72, %f72, %nl)
    sim.proc.print %l72
    %r73 = four.shr %a1, %b1 : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>
    %q73 = hw.bitcast %r73 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f73 = sim.fmt.bin %q73 fourStateWidth 4 : i8
    %n73 = sim.fmt.literal "shr 1x0z 10x1 = "
    %l73 = sim.fmt.concat (%n73, %f73, %nl)
    sim.proc.print %l73
    %r74 = four.ashr %a1, %b1 : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>
    %q74 = hw.bitcast %r74 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f74 = sim.fmt.bin %q74 fourStateWidth 4 : i8
    %n74 = sim.fmt.literal "ashr 1x0z 10x1 = "
    %l74 = sim.fmt.concat (%n74, %f74, %nl)
    sim.proc.print %l74
    %a2 = hw.aggregate_constant [-5 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
    %b2 = hw.aggregate_constant [0 : i4, 0 : i4] : !hw.struct<value: i4, unknown: i4>
    %r75 = four.and %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q75 = hw.bitcast %r75 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f75 = sim.fmt.bin %q75 fourStateWidth 4 : i8
    %n75 = sim.fmt.literal "and 1011 0000 = "
    %l75 = sim.fmt.concat (%n75, %f75, %nl)
    sim.proc.print %l75
    %r76 = four.or %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q76 = hw.bitcast %r76 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f76 = sim.fmt.bin %q76 fourStateWidth 4 : i8
    %n76 = sim.fmt.literal "or 1011 0000 = "
    %l76 = sim.fmt.concat (%n76, %f76, %nl)
    sim.proc.print %l76
    %r77 = four.xor %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q77 = hw.bitcast %r77 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f77 = sim.fmt.bin %q77 fourStateWidth 4 : i8
    %n77 = sim.fmt.literal "xor 1011 0000 = "
    %l77 = sim.fmt.concat (%n77, %f77, %nl)
    sim.proc.print %l77
    %r78 = four.add %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q78 = hw.bitcast %r78 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f78 = sim.fmt.bin %q78 fourStateWidth 4 : i8
    %n78 = sim.fmt.literal "add 1011 0000 = "
    %l78 = sim.fmt.concat (%n78, %f78, %nl)
    sim.proc.print %l78
    %r79 = four.sub %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q79 = hw.bitcast %r79 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f79 = sim.fmt.bin %q79 fourStateWidth 4 : i8
    %n79 = sim.fmt.literal "sub 1011 0000 = "
    %l79 = sim.fmt.concat (%n79, %f79, %nl)
    sim.proc.print %l79
    %r80 = four.mul %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q80 = hw.bitcast %r80 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f80 = sim.fmt.bin %q80 fourStateWidth 4 : i8
    %n80 = sim.fmt.literal "mul 1011 0000 = "
    %l80 = sim.fmt.concat (%n80, %f80, %nl)
    sim.proc.print %l80
    %r81 = four.divu %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q81 = hw.bitcast %r81 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f81 = sim.fmt.bin %q81 fourStateWidth 4 : i8
    %n81 = sim.fmt.literal "divu 1011 0000 = "
    %l81 = sim.fmt.concat (%n81, %f81, %nl)
    sim.proc.print %l81
    %r82 = four.modu %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q82 = hw.bitcast %r82 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f82 = sim.fmt.bin %q82 fourStateWidth 4 : i8
    %n82 = sim.fmt.literal "modu 1011 0000 = "
    %l82 = sim.fmt.concat (%n82, %f82, %nl)
    sim.proc.print %l82
    %r83 = four.divs %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q83 = hw.bitcast %r83 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f83 = sim.fmt.bin %q83 fourStateWidth 4 : i8
    %n83 = sim.fmt.literal "divs 1011 0000 = "
    %l83 = sim.fmt.concat (%n83, %f83, %nl)
    sim.proc.print %l83
    %r84 = four.mods %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q84 = hw.bitcast %r84 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f84 = sim.fmt.bin %q84 fourStateWidth 4 : i8
    %n84 = sim.fmt.literal "mods 1011 0000 = "
    %l84 = sim.fmt.concat (%n84, %f84, %nl)
    sim.proc.print %l84
    %r85 = four.powu %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q85 = hw.bitcast %r85 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f85 = sim.fmt.bin %q85 fourStateWidth 4 : i8
    %n85 = sim.fmt.literal "powu 1011 0000 = "
    %l85 = sim.fmt.concat (%n85, %f85, %nl)
    sim.proc.print %l85
    %r86 = four.pows %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q86 = hw.bitcast %r86 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f86 = sim.fmt.bin %q86 fourStateWidth 4 : i8
    %n86 = sim.fmt.literal "pows 1011 0000 = "
    %l86 = sim.fmt.concat (%n86, %f86, %nl)
    sim.proc.print %l86
    %r87 = four.merge %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %q87 = hw.bitcast %r87 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f87 = sim.fmt.bin %q87 fourStateWidth 4 : i8
    %n87 = sim.fmt.literal "merge 1011 0000 = "
    %l87 = sim.fmt.concat (%n87, %f87, %nl)
    sim.proc.print %l87
    %r88 = four.eq %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q88 = hw.bitcast %r88 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f88 = sim.fmt.bin %q88 fourStateWidth 1 : i2
    %n88 = sim.fmt.literal "eq 1011 0000 = "
    %l88 = sim.fmt.concat (%n88, %f88, %nl)
    sim.proc.print %l88
    %r89 = four.ne %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q89 = hw.bitcast %r89 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f89 = sim.fmt.bin %q89 fourStateWidth 1 : i2
    %n89 = sim.fmt.literal "ne 1011 0000 = "
    %l89 = sim.fmt.concat (%n89, %f89, %nl)
    sim.proc.print %l89
    %r90 = four.ult %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q90 = hw.bitcast %r90 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f90 = sim.fmt.bin %q90 fourStateWidth 1 : i2
    %n90 = sim.fmt.literal "ult 1011 0000 = "
    %l90 = sim.fmt.concat (%n90, %f90, %nl)
    sim.proc.print %l90
    %r91 = four.ule %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q91 = hw.bitcast %r91 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f91 = sim.fmt.bin %q91 fourStateWidth 1 : i2
    %n91 = sim.fmt.literal "ule 1011 0000 = "
    %l91 = sim.fmt.concat (%n91, %f91, %nl)
    sim.proc.print %l91
    %r92 = four.ugt %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q92 = hw.bitcast %r92 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f92 = sim.fmt.bin %q92 fourStateWidth 1 : i2
    %n92 = sim.fmt.literal "ugt 1011 0000 = "
    %l92 = sim.fmt.concat (%n92, %f92, %nl)
    sim.proc.print %l92
    %r93 = four.uge %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q93 = hw.bitcast %r93 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f93 = sim.fmt.bin %q93 fourStateWidth 1 : i2
    %n93 = sim.fmt.literal "uge 1011 0000 = "
    %l93 = sim.fmt.concat (%n93, %f93, %nl)
    sim.proc.print %l93
    %r94 = four.slt %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q94 = hw.bitcast %r94 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f94 = sim.fmt.bin %q94 fourStateWidth 1 : i2
    %n94 = sim.fmt.literal "slt 1011 0000 = "
    %l94 = sim.fmt.concat (%n94, %f94, %nl)
    sim.proc.print %l94
    %r95 = four.sle %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q95 = hw.bitcast %r95 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f95 = sim.fmt.bin %q95 fourStateWidth 1 : i2
    %n95 = sim.fmt.literal "sle 1011 0000 = "
    %l95 = sim.fmt.concat (%n95, %f95, %nl)
    sim.proc.print %l95
    %r96 = four.sgt %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q96 = hw.bitcast %r96 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f96 = sim.fmt.bin %q96 fourStateWidth 1 : i2
    %n96 = sim.fmt.literal "sgt 1011 0000 = "
    %l96 = sim.fmt.concat (%n96, %f96, %nl)
    sim.proc.print %l96
    %r97 = four.sge %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q97 = hw.bitcast %r97 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f97 = sim.fmt.bin %q97 fourStateWidth 1 : i2
    %n97 = sim.fmt.literal "sge 1011 0000 = "
    %l97 = sim.fmt.concat (%n97, %f97, %nl)
    sim.proc.print %l97
    %r98 = four.wildcard_eq %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q98 = hw.bitcast %r98 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f98 = sim.fmt.bin %q98 fourStateWidth 1 : i2
    %n98 = sim.fmt.literal "wildcard_eq 1011 0000 = "
    %l98 = sim.fmt.concat (%n98, %f98, %nl)
    sim.proc.print %l98
    %r99 = four.wildcard_ne %a2, %b2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q99 = hw.bitcast %r99 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f99 = sim.fmt.bin %q99 fourStateWidth 1 : i2
    %n99 = sim.fmt.literal "wildcard_ne 1011 0000 = "
    %l99 = sim.fmt.concat (%n99, %f99, %nl)
    sim.proc.print %l99
    %r100 = four.casez_eq %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %f100 = sim.fmt.bin %r100 : i1
    %n100 = sim.fmt.literal "casez_eq 1011 0000 = "
    %l100 = sim.fmt.concat (%n100, %f100, %nl)
    sim.proc.print %l100
    %r101 = four.casexz_eq %a2, %b2 : !hw.struct<value: i4, unknown: i4>
    %f101 = sim.fmt.bin %r101 : i1
    %n101 = sim.fmt.literal "casexz_eq 1011 0000 = "
    %l101 = sim.fmt.concat (%n101, %f101, %nl)
    sim.proc.print %l101
    %r102 = four.not %a2 : !hw.struct<value: i4, unknown: i4>
    %q102 = hw.bitcast %r102 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f102 = sim.fmt.bin %q102 fourStateWidth 4 : i8
    %n102 = sim.fmt.literal "not 1011 0000 = "
    %l102 = sim.fmt.concat (%n102, %f102, %nl)
    sim.proc.print %l102
    %r103 = four.neg %a2 : !hw.struct<value: i4, unknown: i4>
    %q103 = hw.bitcast %r103 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f103 = sim.fmt.bin %q103 fourStateWidth 4 : i8
    %n103 = sim.fmt.literal "neg 1011 0000 = "
    %l103 = sim.fmt.concat (%n103, %f103, %nl)
    sim.proc.print %l103
    %r104 = four.reduce_and %a2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q104 = hw.bitcast %r104 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f104 = sim.fmt.bin %q104 fourStateWidth 1 : i2
    %n104 = sim.fmt.literal "reduce_and 1011 0000 = "
    %l104 = sim.fmt.concat (%n104, %f104, %nl)
    sim.proc.print %l104
    %r105 = four.reduce_or %a2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q105 = hw.bitcast %r105 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f105 = sim.fmt.bin %q105 fourStateWidth 1 : i2
    %n105 = sim.fmt.literal "reduce_or 1011 0000 = "
    %l105 = sim.fmt.concat (%n105, %f105, %nl)
    sim.proc.print %l105
    %r106 = four.reduce_xor %a2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q106 = hw.bitcast %r106 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f106 = sim.fmt.bin %q106 fourStateWidth 1 : i2
    %n106 = sim.fmt.literal "reduce_xor 1011 0000 = "
    %l106 = sim.fmt.concat (%n106, %f106, %nl)
    sim.proc.print %l106
    %r107 = four.bool %a2 : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i1, unknown: i1>
    %q107 = hw.bitcast %r107 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f107 = sim.fmt.bin %q107 fourStateWidth 1 : i2
    %n107 = sim.fmt.literal "bool 1011 0000 = "
    %l107 = sim.fmt.concat (%n107, %f107, %nl)
    sim.proc.print %l107
    %r108 = four.known %a2 : !hw.struct<value: i4, unknown: i4>
    %f108 = sim.fmt.bin %r108 : i1
    %n108 = sim.fmt.literal "known 1011 0000 = "
    %l108 = sim.fmt.concat (%n108, %f108, %nl)
    sim.proc.print %l108
    %r109 = four.shl %a2, %b2 : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>
    %q109 = hw.bitcast %r109 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f109 = sim.fmt.bin %q109 fourStateWidth 4 : i8
    %n109 = sim.fmt.literal "shl 1011 0000 = "
    %l109 = sim.fmt.concat (%n109, %f109, %nl)
    sim.proc.print %l109
    %r110 = four.shr %a2, %b2 : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>
    %q110 = hw.bitcast %r110 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f110 = sim.fmt.bin %q110 fourStateWidth 4 : i8
    %n110 = sim.fmt.literal "shr 1011 0000 = "
    %l110 = sim.fmt.concat (%n110, %f110, %nl)
    sim.proc.print %l110
    %r111 = four.ashr %a2, %b2 : !hw.struct<value: i4, unknown: i4>, !hw.struct<value: i4, unknown: i4>
    %q111 = hw.bitcast %r111 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f111 = sim.fmt.bin %q111 fourStateWidth 4 : i8
    %n111 = sim.fmt.literal "ashr 1011 0000 = "
    %l111 = sim.fmt.concat (%n111, %f111, %nl)
    sim.proc.print %l111
    %v = hw.aggregate_constant [-27 : i6, 20 : i6] : !hw.struct<value: i6, unknown: i6>
    %at0 = hw.aggregate_constant [1 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
    %r112 = four.extract %v from %at0 : !hw.struct<value: i6, unknown: i6>, !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i3, unknown: i3>
    %q112 = hw.bitcast %r112 : (!hw.struct<value: i3, unknown: i3>) -> i6
    %f112 = sim.fmt.bin %q112 fourStateWidth 3 : i6
    %n112 = sim.fmt.literal "1x0z01 from 01 = "
    %l112 = sim.fmt.concat (%n112, %f112, %nl)
    sim.proc.print %l112
    %at1 = hw.aggregate_constant [-1 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
    %r113 = four.extract %v from %at1 : !hw.struct<value: i6, unknown: i6>, !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i3, unknown: i3>
    %q113 = hw.bitcast %r113 : (!hw.struct<value: i3, unknown: i3>) -> i6
    %f113 = sim.fmt.bin %q113 fourStateWidth 3 : i6
    %n113 = sim.fmt.literal "1x0z01 from 11 = "
    %l113 = sim.fmt.concat (%n113, %f113, %nl)
    sim.proc.print %l113
    %at2 = hw.aggregate_constant [-1 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
    %r114 = four.extract %v from %at2 signed : !hw.struct<value: i6, unknown: i6>, !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i3, unknown: i3>
    %q114 = hw.bitcast %r114 : (!hw.struct<value: i3, unknown: i3>) -> i6
    %f114 = sim.fmt.bin %q114 fourStateWidth 3 : i6
    %n114 = sim.fmt.literal "1x0z01 from 11 signed = "
    %l114 = sim.fmt.concat (%n114, %f114, %nl)
    sim.proc.print %l114
    %at3 = hw.aggregate_constant [0 : i2, 1 : i2] : !hw.struct<value: i2, unknown: i2>
    %r115 = four.extract %v from %at3 : !hw.struct<value: i6, unknown: i6>, !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i3, unknown: i3>
    %q115 = hw.bitcast %r115 : (!hw.struct<value: i3, unknown: i3>) -> i6
    %f115 = sim.fmt.bin %q115 fourStateWidth 3 : i6
    %n115 = sim.fmt.literal "1x0z01 from 0x = "
    %l115 = sim.fmt.concat (%n115, %f115, %nl)
    sim.proc.print %l115
    %at4 = hw.aggregate_constant [-3 : i3, 0 : i3] : !hw.struct<value: i3, unknown: i3>
    %r116 = four.extract %v from %at4 : !hw.struct<value: i6, unknown: i6>, !hw.struct<value: i3, unknown: i3> -> !hw.struct<value: i3, unknown: i3>
    %q116 = hw.bitcast %r116 : (!hw.struct<value: i3, unknown: i3>) -> i6
    %f116 = sim.fmt.bin %q116 fourStateWidth 3 : i6
    %n116 = sim.fmt.literal "1x0z01 from 101 = "
    %l116 = sim.fmt.concat (%n116, %f116, %nl)
    sim.proc.print %l116
    %arr = hw.array_create %a0, %a1, %b1 : !hw.struct<value: i4, unknown: i4>
    %m0 = hw.aggregate_constant [1 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
    %r117 = four.array_get %arr[%m0] : !hw.array<3x!hw.struct<value: i4, unknown: i4>>, !hw.struct<value: i2, unknown: i2>
    %q117 = hw.bitcast %r117 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f117 = sim.fmt.bin %q117 fourStateWidth 4 : i8
    %n117 = sim.fmt.literal "element 01 = "
    %l117 = sim.fmt.concat (%n117, %f117, %nl)
    sim.proc.print %l117
    %m1 = hw.aggregate_constant [-1 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
    %r118 = four.array_get %arr[%m1] : !hw.array<3x!hw.struct<value: i4, unknown: i4>>, !hw.struct<value: i2, unknown: i2>
    %q118 = hw.bitcast %r118 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f118 = sim.fmt.bin %q118 fourStateWidth 4 : i8
    %n118 = sim.fmt.literal "element 11 = "
    %l118 = sim.fmt.concat (%n118, %f118, %nl)
    sim.proc.print %l118
    %m2 = hw.aggregate_constant [-1 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
    %r119 = four.array_get %arr[%m2] signed : !hw.array<3x!hw.struct<value: i4, unknown: i4>>, !hw.struct<value: i2, unknown: i2>
    %q119 = hw.bitcast %r119 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f119 = sim.fmt.bin %q119 fourStateWidth 4 : i8
    %n119 = sim.fmt.literal "element 11 signed = "
    %l119 = sim.fmt.concat (%n119, %f119, %nl)
    sim.proc.print %l119
    %m3 = hw.aggregate_constant [0 : i2, 1 : i2] : !hw.struct<value: i2, unknown: i2>
    %r120 = four.array_get %arr[%m3] : !hw.array<3x!hw.struct<value: i4, unknown: i4>>, !hw.struct<value: i2, unknown: i2>
    %q120 = hw.bitcast %r120 : (!hw.struct<value: i4, unknown: i4>) -> i8
    %f120 = sim.fmt.bin %q120 fourStateWidth 4 : i8
    %n120 = sim.fmt.literal "element 0x = "
    %l120 = sim.fmt.concat (%n120, %f120, %nl)
    sim.proc.print %l120
    llhd.halt
  }
}
