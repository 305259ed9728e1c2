// RULE: arith.constant, arith.extsi, arith.extui, arith.trunci, arith.select, arith.index_cast
// RULE: arith.index_castui, math.absi, math.ctlz, math.cttz, math.ctpop, math.ipowi, math.ipowi.negative
// OUT: constant = fd
// OUT: extsi = 3fffffffffffffffb6
// OUT: extui = 0000000000000000b6
// OUT: trunci = 6
// OUT: select = 35
// OUT: index_cast = ffffffffffffffb6
// OUT: index_castui = 00000000000000b6
// OUT: index_cast down = 6
// OUT: math.absi = 4a
// OUT: math.ctlz = 00
// OUT: math.cttz = 01
// OUT: math.ctpop = 05
// OUT: math.absi of the least = 80
// OUT: math.ctlz of the least = 00
// OUT: math.cttz of the least = 07
// OUT: math.ctlz of 0 = 08
// OUT: math.cttz of 0 = 08
// OUT: math.ipowi 3 5 = f3
// OUT: math.ipowi -2 3 = f8
// OUT: math.ipowi 0 0 = 01
// OUT: math.ipowi 5 0 = 01
// OUT: math.ipowi 1 -3 = 01
// OUT: math.ipowi -1 -3 = ff
// OUT: math.ipowi -1 -4 = 01
// OUT: math.ipowi 2 -1 = 00
// OUT: math.ipowi 0 -1 = 00

hw.module @tb() {
  %k0 = hw.constant 182 : i8
  %k1 = hw.constant 53 : i8
  %k2 = hw.constant -1 : i1
  %k3 = hw.constant 0 : i1
  %k4 = hw.constant 0 : i8
  %k5 = hw.constant 128 : i8
  %k6 = hw.constant 3 : i8
  %k7 = hw.constant 5 : i8
  %k8 = hw.constant -2 : i8
  %k9 = hw.constant 1 : i8
  %k10 = hw.constant -3 : i8
  %k11 = hw.constant -1 : i8
  %k12 = hw.constant -4 : i8
  %k13 = hw.constant 2 : i8
  llhd.process {
    %r1 = arith.constant -3 : i8
    %fmt0 = sim.fmt.literal "constant = "
    %fmt1 = sim.fmt.hex %r1, isUpper false : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r2 = arith.extsi %k0 : i8 to i70
    %fmt4 = sim.fmt.literal "extsi = "
    %fmt5 = sim.fmt.hex %r2, isUpper false : i70
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r3 = arith.extui %k0 : i8 to i70
    %fmt8 = sim.fmt.literal "extui = "
    %fmt9 = sim.fmt.hex %r3, isUpper false : i70
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r4 = arith.trunci %k0 : i8 to i3
    %fmt12 = sim.fmt.literal "trunci = "
    %fmt13 = sim.fmt.hex %r4, isUpper false : i3
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r5 = arith.select %k3, %k0, %k1 : i8
    %fmt16 = sim.fmt.literal "select = "
    %fmt17 = sim.fmt.hex %r5, isUpper false : i8
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %i0 = arith.index_cast %k0 : i8 to index
    %r6 = arith.index_cast %i0 : index to i64
    %fmt20 = sim.fmt.literal "index_cast = "
    %fmt21 = sim.fmt.hex %r6, isUpper false : i64
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %i1 = arith.index_castui %k0 : i8 to index
    %r7 = arith.index_castui %i1 : index to i64
    %fmt24 = sim.fmt.literal "index_castui = "
    %fmt25 = sim.fmt.hex %r7, isUpper false : i64
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r8 = arith.index_cast %i0 : index to i4
    %fmt28 = sim.fmt.literal "index_cast down = "
    %fmt29 = sim.fmt.hex %r8, isUpper false : i4
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r9 = math.absi %k0 : i8
    %fmt32 = sim.fmt.literal "math.absi = "
    %fmt33 = sim.fmt.hex %r9, isUpper false : i8
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r10 = math.ctlz %k0 : i8
    %fmt36 = sim.fmt.literal "math.ctlz = "
    %fmt37 = sim.fmt.hex %r10, isUpper false : i8
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r11 = math.cttz %k0 : i8
    %fmt40 = sim.fmt.literal "math.cttz = "
    %fmt41 = sim.fmt.hex %r11, isUpper false : i8
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r12 = math.ctpop %k0 : i8
    %fmt44 = sim.fmt.literal "math.ctpop = "
    %fmt45 = sim.fmt.hex %r12, isUpper false : i8
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r13 = math.absi %k5 : i8
    %fmt48 = sim.fmt.literal "math.absi of the least = "
    %fmt49 = sim.fmt.hex %r13, isUpper false : i8
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r14 = math.ctlz %k5 : i8
    %fmt52 = sim.fmt.literal "math.ctlz of the least = "
    %fmt53 = sim.fmt.hex %r14, isUpper false : i8
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r15 = math.cttz %k5 : i8
    %fmt56 = sim.fmt.literal "math.cttz of the least = "
    %fmt57 = sim.fmt.hex %r15, isUpper false : i8
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r16 = math.ctlz %k4 : i8
    %fmt60 = sim.fmt.literal "math.ctlz of 0 = "
    %fmt61 = sim.fmt.hex %r16, isUpper false : i8
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r17 = math.cttz %k4 : i8
    %fmt64 = sim.fmt.literal "math.cttz of 0 = "
    %fmt65 = sim.fmt.hex %r17, isUpper false : i8
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r18 = math.ipowi %k6, %k7 : i8
    %fmt68 = sim.fmt.literal "math.ipowi 3 5 = "
    %fmt69 = sim.fmt.hex %r18, isUpper false : i8
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r19 = math.ipowi %k8, %k6 : i8
    %fmt72 = sim.fmt.literal "math.ipowi -2 3 = "
    %fmt73 = sim.fmt.hex %r19, isUpper false : i8
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r20 = math.ipowi %k4, %k4 : i8
    %fmt76 = sim.fmt.literal "math.ipowi 0 0 = "
    %fmt77 = sim.fmt.hex %r20, isUpper false : i8
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    %r21 = math.ipowi %k7, %k4 : i8
    %fmt80 = sim.fmt.literal "math.ipowi 5 0 = "
    %fmt81 = sim.fmt.hex %r21, isUpper false : i8
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %r22 = math.ipowi %k9, %k10 : i8
    %fmt84 = sim.fmt.literal "math.ipowi 1 -3 = "
    %fmt85 = sim.fmt.hex %r22, isUpper false : i8
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r23 = math.ipowi %k11, %k10 : i8
    %fmt88 = sim.fmt.literal "math.ipowi -1 -3 = "
    %fmt89 = sim.fmt.hex %r23, isUpper false : i8
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    %r24 = math.ipowi %k11, %k12 : i8
    %fmt92 = sim.fmt.literal "math.ipowi -1 -4 = "
    %fmt93 = sim.fmt.hex %r24, isUpper false : i8
    %fmt94 = sim.fmt.literal "\0A"
    %fmt95 = sim.fmt.concat (%fmt92, %fmt93, %fmt94)
    sim.proc.print %fmt95
    %r25 = math.ipowi %k13, %k11 : i8
    %fmt96 = sim.fmt.literal "math.ipowi 2 -1 = "
    %fmt97 = sim.fmt.hex %r25, isUpper false : i8
    %fmt98 = sim.fmt.literal "\0A"
    %fmt99 = sim.fmt.concat (%fmt96, %fmt97, %fmt98)
    sim.proc.print %fmt99
    %r26 = math.ipowi %k4, %k11 : i8
    %fmt100 = sim.fmt.literal "math.ipowi 0 -1 = "
    %fmt101 = sim.fmt.hex %r26, isUpper false : i8
    %fmt102 = sim.fmt.literal "\0A"
    %fmt103 = sim.fmt.concat (%fmt100, %fmt101, %fmt102)
    sim.proc.print %fmt103
    llhd.halt
  }
}
