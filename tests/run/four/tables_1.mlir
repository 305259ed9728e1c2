// RULE: four.add, four.and, four.arithmetic.unknown, four.bool, four.casexz_eq, four.casez_eq
// RULE: four.compare.unknown, four.division.overflow, four.division.zero, four.divs, four.divu, four.eq
// RULE: four.known, four.merge, four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows
// RULE: four.pows.negative, four.powu, four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt
// RULE: four.sle, four.slt, four.sub, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq
// RULE: four.wildcard_ne, four.xor
// OUT: 0 0 : 0 0 0 0 0 0 x x x x 1 1 0 1 0 0 1 0 1 0 1 0 1 1 0 1 1 1 0 0 0 0 0 1
// OUT: 0 x : 0 x x x x x x x x x x x x x x x x x x x x x x 1 0 0 1 1 0 0 0 0 0 1
// OUT: 0 1 : 0 1 1 1 1 0 0 0 0 0 0 x x 0 1 1 1 0 0 0 0 1 1 0 1 0 0 1 0 0 0 0 0 1
// OUT: 0 z : 0 x x x x x x x x x x x x x x x x x x x x x x 1 0 1 1 1 0 0 0 0 0 1
// OUT: x 0 : 0 x x x x x x x x x x x x x x x x x x x x x x x x 0 1 x x x x x x 0
// OUT: x x : x x x x x x x x x x x x x x x x x x x x x x x 1 0 1 1 x x x x x x 0
// OUT: x 1 : x 1 x x x x x x x x x x x x x x x x x x x x x x x 0 1 x x x x x x 0
// OUT: x z : x x x x x x x x x x x x x x x x x x x x x x x 1 0 1 1 x x x x x x 0
// OUT: 1 0 : 0 1 1 1 1 0 x x x x 1 1 x 0 1 0 0 1 1 1 1 0 0 0 1 0 0 0 1 1 1 1 1 1
// OUT: 1 x : x 1 x x x x x x x x x x x x x x x x x x x x x 1 0 0 1 0 1 1 1 1 1 1
// OUT: 1 1 : 1 1 0 0 0 1 1 0 1 0 1 1 1 1 0 0 1 0 1 0 1 0 1 1 0 1 1 0 1 1 1 1 1 1
// OUT: 1 z : x 1 x x x x x x x x x x x x x x x x x x x x x 1 0 1 1 0 1 1 1 1 1 1
// OUT: z 0 : 0 x x x x x x x x x x x x x x x x x x x x x x x x 1 1 x x x x x x 0
// OUT: z x : x x x x x x x x x x x x x x x x x x x x x x x 1 0 1 1 x x x x x x 0
// OUT: z 1 : x 1 x x x x x x x x x x x x x x x x x x x x x x x 1 1 x x x x x x 0
// OUT: z z : x x x x x x x x x x x x x x x x x x x x x x x 1 0 1 1 x x x x x x 0

// All operands of 1 bit: the results of every operation, in this order: and, or, xor, add, sub, mul, divu, modu, divs, mods, powu, pows, merge, eq, ne, ult, ule, ugt, uge, slt, sle, sgt, sge, wildcard_eq, wildcard_ne, casez_eq, casexz_eq, not, neg, reduce_and, reduce_or, reduce_xor, bool, known.
hw.module @tb() {
  llhd.process {
    %zero = hw.constant 0 : i16
    %one = hw.constant 1 : i16
    %n = hw.constant 16 : i16
    %sp = sim.fmt.literal " "
    %colon = sim.fmt.literal " :"
    %nl = sim.fmt.literal "\0A"
    cf.br ^loop(%zero : i16)
  ^loop(%i: i16):
    %b0 = comb.extract %i from 0 : (i16) -> i2
    %a0 = comb.extract %i from 2 : (i16) -> i2
    %a = hw.bitcast %a0 : (i2) -> !hw.struct<value: i1, unknown: i1>
    %b = hw.bitcast %b0 : (i2) -> !hw.struct<value: i1, unknown: i1>
    %af = sim.fmt.bin %a0 fourStateWidth 1 : i2
    %bf = sim.fmt.bin %b0 fourStateWidth 1 : i2
    %r0 = four.and %a, %b : !hw.struct<value: i1, unknown: i1>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f0 = sim.fmt.bin %q0 fourStateWidth 1 : i2
    %r1 = four.or %a, %b : !hw.struct<value: i1, unknown: i1>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f1 = sim.fmt.bin %q1 fourStateWidth 1 : i2
    %r2 = four.xor %a, %b : !hw.struct<value: i1, unknown: i1>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f2 = sim.fmt.bin %q2 fourStateWidth 1 : i2
    %r3 = four.add %a, %b : !hw.struct<value: i1, unknown: i1>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f3 = sim.fmt.bin %q3 fourStateWidth 1 : i2
    %r4 = four.sub %a, %b : !hw.struct<value: i1, unknown: i1>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f4 = sim.fmt.bin %q4 fourStateWidth 1 : i2
    %r5 = four.mul %a, %b : !hw.struct<value: i1, unknown: i1>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f5 = sim.fmt.bin %q5 fourStateWidth 1 : i2
    %r6 = four.divu %a, %b : !hw.struct<value: i1, unknown: i1>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f6 = sim.fmt.bin %q6 fourStateWidth 1 : i2
    %r7 = four.modu %a, %b : !hw.struct<value: i1, unknown: i1>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f7 = sim.fmt.bin %q7 fourStateWidth 1 : i2
    %r8 = four.divs %a, %b : !hw.struct<value: i1, unknown: i1>
    %q8 = hw.bitcast %r8 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f8 = sim.fmt.bin %q8 fourStateWidth 1 : i2
    %r9 = four.mods %a, %b : !hw.struct<value: i1, unknown: i1>
    %q9 = hw.bitcast %r9 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f9 = sim.fmt.bin %q9 fourStateWidth 1 : i2
    %r10 = four.powu %a, %b : !hw.struct<value: i1, unknown: i1>
    %q10 = hw.bitcast %r10 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f10 = sim.fmt.bin %q10 fourStateWidth 1 : i2
    %r11 = four.pows %a, %b : !hw.struct<value: i1, unknown: i1>
    %q11 = hw.bitcast %r11 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f11 = sim.fmt.bin %q11 fourStateWidth 1 : i2
    %r12 = four.merge %a, %b : !hw.struct<value: i1, unknown: i1>
    %q12 = hw.bitcast %r12 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f12 = sim.fmt.bin %q12 fourStateWidth 1 : i2
    %r13 = four.eq %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q13 = hw.bitcast %r13 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f13 = sim.fmt.bin %q13 fourStateWidth 1 : i2
    %r14 = four.ne %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q14 = hw.bitcast %r14 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f14 = sim.fmt.bin %q14 fourStateWidth 1 : i2
    %r15 = four.ult %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q15 = hw.bitcast %r15 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f15 = sim.fmt.bin %q15 fourStateWidth 1 : i2
    %r16 = four.ule %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q16 = hw.bitcast %r16 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f16 = sim.fmt.bin %q16 fourStateWidth 1 : i2
    %r17 = four.ugt %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q17 = hw.bitcast %r17 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f17 = sim.fmt.bin %q17 fourStateWidth 1 : i2
    %r18 = four.uge %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q18 = hw.bitcast %r18 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f18 = sim.fmt.bin %q18 fourStateWidth 1 : i2
    %r19 = four.slt %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q19 = hw.bitcast %r19 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f19 = sim.fmt.bin %q19 fourStateWidth 1 : i2
    %r20 = four.sle %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q20 = hw.bitcast %r20 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f20 = sim.fmt.bin %q20 fourStateWidth 1 : i2
    %r21 = four.sgt %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q21 = hw.bitcast %r21 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f21 = sim.fmt.bin %q21 fourStateWidth 1 : i2
    %r22 = four.sge %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q22 = hw.bitcast %r22 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f22 = sim.fmt.bin %q22 fourStateWidth 1 : i2
    %r23 = four.wildcard_eq %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q23 = hw.bitcast %r23 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f23 = sim.fmt.bin %q23 fourStateWidth 1 : i2
    %r24 = four.wildcard_ne %a, %b : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q24 = hw.bitcast %r24 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f24 = sim.fmt.bin %q24 fourStateWidth 1 : i2
    %r25 = four.casez_eq %a, %b : !hw.struct<value: i1, unknown: i1>
    %f25 = sim.fmt.bin %r25 : i1
    %r26 = four.casexz_eq %a, %b : !hw.struct<value: i1, unknown: i1>
    %f26 = sim.fmt.bin %r26 : i1
    %r27 = four.not %a : !hw.struct<value: i1, unknown: i1>
    %q27 = hw.bitcast %r27 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f27 = sim.fmt.bin %q27 fourStateWidth 1 : i2
    %r28 = four.neg %a : !hw.struct<value: i1, unknown: i1>
    %q28 = hw.bitcast %r28 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f28 = sim.fmt.bin %q28 fourStateWidth 1 : i2
    %r29 = four.reduce_and %a : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q29 = hw.bitcast %r29 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f29 = sim.fmt.bin %q29 fourStateWidth 1 : i2
    %r30 = four.reduce_or %a : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q30 = hw.bitcast %r30 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f30 = sim.fmt.bin %q30 fourStateWidth 1 : i2
    %r31 = four.reduce_xor %a : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q31 = hw.bitcast %r31 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f31 = sim.fmt.bin %q31 fourStateWidth 1 : i2
    %r32 = four.bool %a : !hw.struct<value: i1, unknown: i1> -> !hw.struct<value: i1, unknown: i1>
    %q32 = hw.bitcast %r32 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f32 = sim.fmt.bin %q32 fourStateWidth 1 : i2
    %r33 = four.known %a : !hw.struct<value: i1, unknown: i1>
    %f33 = sim.fmt.bin %r33 : i1
    %line = sim.fmt.concat (%af, %sp, %bf, %colon, %sp, %f0, %sp, %f1, %sp, %f2, %sp, %f3, %sp, %f4, %sp, %f5, %sp, %f6, %sp, %f7, %sp, %f8, %sp, %f9, %sp, %f10, %sp, %f11, %sp, %f12, %sp, %f13, %sp, %f14, %sp, %f15, %sp, %f16, %sp, %f17, %sp, %f18, %sp, %f19, %sp, %f20, %sp, %f21, %sp, %f22, %sp, %f23, %sp, %f24, %sp, %f25, %sp, %f26, %sp, %f27, %sp, %f28, %sp, %f29, %sp, %f30, %sp, %f31, %sp, %f32, %sp, %f33, %nl)
    sim.proc.print %line
    %in = comb.add %i, %one : i16
    %c = comb.icmp ult %in, %n : i16
    cf.cond_br %c, ^loop(%in : i16), ^done
  ^done:
    llhd.halt
  }
}
