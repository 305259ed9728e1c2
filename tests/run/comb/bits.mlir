// RULE: comb.parity, comb.concat, comb.extract, comb.replicate, comb.reverse, comb.mux, comb.truth_table
// RULE: comb.icmp.case, comb.add, comb.mul, comb.and, comb.or, comb.xor
// OUT: add of four = 0b
// OUT: mul of three = 16
// OUT: and of three = 00
// OUT: or of three = 1f
// OUT: xor of three = 09
// OUT: add of one = 16
// OUT: parity = 1
// OUT: parity of 70 bits = 0
// OUT: parity of nothing = 0
// OUT: concat = 163
// OUT: extract = 0aa
// OUT: replicate = 049
// OUT: reverse = 0d
// OUT: reverse of 70 bits = 215555555555555555
// OUT: mux = 16
// OUT: table 00 = 1
// OUT: table 01 = 0
// OUT: table 10 = 1
// OUT: table 11 = 1
// OUT: ceq = 0
// OUT: cne = 1
// OUT: weq = 0
// OUT: wne = 1

hw.module @tb() {
  %k0 = hw.constant 22 : i5
  %k1 = hw.constant 1 : i3
  %k2 = hw.constant -1 : i1
  %k3 = hw.constant 0 : i0
  %k4 = hw.constant 787061080478274202273 : i70
  %k5 = hw.constant 9 : i5
  %k6 = hw.constant 0 : i1
  llhd.process {
    %r1 = comb.add %k0, %k5, %k0, %k0 : i5
    %fmt0 = sim.fmt.literal "add of four = "
    %fmt1 = sim.fmt.hex %r1, isUpper false : i5
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r2 = comb.mul %k0, %k5, %k5 : i5
    %fmt4 = sim.fmt.literal "mul of three = "
    %fmt5 = sim.fmt.hex %r2, isUpper false : i5
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r3 = comb.and %k0, %k5, %k0 : i5
    %fmt8 = sim.fmt.literal "and of three = "
    %fmt9 = sim.fmt.hex %r3, isUpper false : i5
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r4 = comb.or %k0, %k5, %k0 : i5
    %fmt12 = sim.fmt.literal "or of three = "
    %fmt13 = sim.fmt.hex %r4, isUpper false : i5
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r5 = comb.xor %k0, %k5, %k0 : i5
    %fmt16 = sim.fmt.literal "xor of three = "
    %fmt17 = sim.fmt.hex %r5, isUpper false : i5
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r6 = comb.add %k0 : i5
    %fmt20 = sim.fmt.literal "add of one = "
    %fmt21 = sim.fmt.hex %r6, isUpper false : i5
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r7 = comb.parity %k0 : i5
    %fmt24 = sim.fmt.literal "parity = "
    %fmt25 = sim.fmt.hex %r7, isUpper false : i1
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r8 = comb.parity %k4 : i70
    %fmt28 = sim.fmt.literal "parity of 70 bits = "
    %fmt29 = sim.fmt.hex %r8, isUpper false : i1
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r9 = comb.parity %k3 : i0
    %fmt32 = sim.fmt.literal "parity of nothing = "
    %fmt33 = sim.fmt.hex %r9, isUpper false : i1
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r10 = comb.concat %k0, %k1, %k3, %k2 : i5, i3, i0, i1
    %fmt36 = sim.fmt.literal "concat = "
    %fmt37 = sim.fmt.hex %r10, isUpper false : i9
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r11 = comb.extract %k4 from 60 : (i70) -> i9
    %fmt40 = sim.fmt.literal "extract = "
    %fmt41 = sim.fmt.hex %r11, isUpper false : i9
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r12 = comb.replicate %k1 : (i3) -> i9
    %fmt44 = sim.fmt.literal "replicate = "
    %fmt45 = sim.fmt.hex %r12, isUpper false : i9
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r13 = comb.reverse %k0 : i5
    %fmt48 = sim.fmt.literal "reverse = "
    %fmt49 = sim.fmt.hex %r13, isUpper false : i5
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r14 = comb.reverse %k4 : i70
    %fmt52 = sim.fmt.literal "reverse of 70 bits = "
    %fmt53 = sim.fmt.hex %r14, isUpper false : i70
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r15 = comb.mux %k2, %k0, %k5 : i5
    %fmt56 = sim.fmt.literal "mux = "
    %fmt57 = sim.fmt.hex %r15, isUpper false : i5
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r16 = comb.truth_table %k6, %k6 -> [true, false, true, true]
    %fmt60 = sim.fmt.literal "table 00 = "
    %fmt61 = sim.fmt.hex %r16, isUpper false : i1
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r17 = comb.truth_table %k6, %k2 -> [true, false, true, true]
    %fmt64 = sim.fmt.literal "table 01 = "
    %fmt65 = sim.fmt.hex %r17, isUpper false : i1
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r18 = comb.truth_table %k2, %k6 -> [true, false, true, true]
    %fmt68 = sim.fmt.literal "table 10 = "
    %fmt69 = sim.fmt.hex %r18, isUpper false : i1
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r19 = comb.truth_table %k2, %k2 -> [true, false, true, true]
    %fmt72 = sim.fmt.literal "table 11 = "
    %fmt73 = sim.fmt.hex %r19, isUpper false : i1
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r20 = comb.icmp ceq %k0, %k5 : i5
    %fmt76 = sim.fmt.literal "ceq = "
    %fmt77 = sim.fmt.hex %r20, isUpper false : i1
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    %r21 = comb.icmp cne %k0, %k5 : i5
    %fmt80 = sim.fmt.literal "cne = "
    %fmt81 = sim.fmt.hex %r21, isUpper false : i1
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %r22 = comb.icmp weq %k0, %k5 : i5
    %fmt84 = sim.fmt.literal "weq = "
    %fmt85 = sim.fmt.hex %r22, isUpper false : i1
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r23 = comb.icmp wne %k0, %k5 : i5
    %fmt88 = sim.fmt.literal "wne = "
    %fmt89 = sim.fmt.hex %r23, isUpper false : i1
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    llhd.halt
  }
}
