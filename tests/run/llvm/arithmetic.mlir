// RULE: llvm.add, llvm.sub, llvm.mul, llvm.sdiv, llvm.udiv, llvm.srem, llvm.urem, llvm.and, llvm.or, llvm.xor
// RULE: llvm.shl, llvm.lshr, llvm.ashr, llvm.icmp, llvm.sext, llvm.zext, llvm.trunc, llvm.intr.ctpop
// RULE: llvm.freeze, llvm.select, llvm.mlir.undef, llvm.mlir.poison, llvm.mlir.zero, llvm.insertvalue
// RULE: llvm.extractvalue, llvm.inttoptr, llvm.ptrtoint
// OUT: add 5 3 = 08
// OUT: sub 5 3 = 02
// OUT: mul 5 3 = 0f
// OUT: udiv 5 3 = 01
// OUT: sdiv 5 3 = 01
// OUT: urem 5 3 = 02
// OUT: srem 5 3 = 02
// OUT: and 5 3 = 01
// OUT: or 5 3 = 07
// OUT: xor 5 3 = 06
// OUT: shl 5 3 = 28
// OUT: lshr 5 3 = 00
// OUT: ashr 5 3 = 00
// OUT: eq ne ult ule ugt uge slt sle sgt sge 5 3 = 133
// OUT: add f0 11 = 01
// OUT: sub f0 11 = df
// OUT: mul f0 11 = f0
// OUT: udiv f0 11 = 0e
// OUT: sdiv f0 11 = 00
// OUT: urem f0 11 = 02
// OUT: srem f0 11 = f0
// OUT: and f0 11 = 10
// OUT: or f0 11 = f1
// OUT: xor f0 11 = e1
// OUT: shl f0 11 = 00
// OUT: lshr f0 11 = 00
// OUT: ashr f0 11 = ff
// OUT: eq ne ult ule ugt uge slt sle sgt sge f0 11 = 13c
// OUT: add c8 0 = c8
// OUT: sub c8 0 = c8
// OUT: mul c8 0 = 00
// OUT: udiv c8 0 = c8
// OUT: sdiv c8 0 = c8
// OUT: urem c8 0 = 00
// OUT: srem c8 0 = 00
// OUT: and c8 0 = 00
// OUT: or c8 0 = c8
// OUT: xor c8 0 = c8
// OUT: shl c8 0 = c8
// OUT: lshr c8 0 = c8
// OUT: ashr c8 0 = c8
// OUT: eq ne ult ule ugt uge slt sle sgt sge c8 0 = 13c
// OUT: add 80 ff = 7f
// OUT: sub 80 ff = 81
// OUT: mul 80 ff = 80
// OUT: udiv 80 ff = 00
// OUT: sdiv 80 ff = 80
// OUT: urem 80 ff = 80
// OUT: srem 80 ff = 00
// OUT: and 80 ff = 80
// OUT: or 80 ff = ff
// OUT: xor 80 ff = 7f
// OUT: shl 80 ff = 00
// OUT: lshr 80 ff = 00
// OUT: ashr 80 ff = ff
// OUT: eq ne ult ule ugt uge slt sle sgt sge 80 ff = 1cc
// OUT: add 7 9 = 10
// OUT: sub 7 9 = fe
// OUT: mul 7 9 = 3f
// OUT: udiv 7 9 = 00
// OUT: sdiv 7 9 = 00
// OUT: urem 7 9 = 07
// OUT: srem 7 9 = 07
// OUT: and 7 9 = 01
// OUT: or 7 9 = 0f
// OUT: xor 7 9 = 0e
// OUT: shl 7 9 = 00
// OUT: lshr 7 9 = 00
// OUT: ashr 7 9 = 00
// OUT: eq ne ult ule ugt uge slt sle sgt sge 7 9 = 1cc
// OUT: add 5 3 = 0000000000000008
// OUT: sub 5 3 = 0000000000000002
// OUT: mul 5 3 = 000000000000000f
// OUT: udiv 5 3 = 0000000000000001
// OUT: sdiv 5 3 = 0000000000000001
// OUT: urem 5 3 = 0000000000000002
// OUT: srem 5 3 = 0000000000000002
// OUT: and 5 3 = 0000000000000001
// OUT: or 5 3 = 0000000000000007
// OUT: xor 5 3 = 0000000000000006
// OUT: shl 5 3 = 0000000000000028
// OUT: lshr 5 3 = 0000000000000000
// OUT: ashr 5 3 = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 5 3 = 133
// OUT: add fffffffffffffff9 2 = fffffffffffffffb
// OUT: sub fffffffffffffff9 2 = fffffffffffffff7
// OUT: mul fffffffffffffff9 2 = fffffffffffffff2
// OUT: udiv fffffffffffffff9 2 = 7ffffffffffffffc
// OUT: sdiv fffffffffffffff9 2 = fffffffffffffffd
// OUT: urem fffffffffffffff9 2 = 0000000000000001
// OUT: srem fffffffffffffff9 2 = ffffffffffffffff
// OUT: and fffffffffffffff9 2 = 0000000000000000
// OUT: or fffffffffffffff9 2 = fffffffffffffffb
// OUT: xor fffffffffffffff9 2 = fffffffffffffffb
// OUT: shl fffffffffffffff9 2 = ffffffffffffffe4
// OUT: lshr fffffffffffffff9 2 = 3ffffffffffffffe
// OUT: ashr fffffffffffffff9 2 = fffffffffffffffe
// OUT: eq ne ult ule ugt uge slt sle sgt sge fffffffffffffff9 2 = 13c
// OUT: add 9 0 = 0000000000000009
// OUT: sub 9 0 = 0000000000000009
// OUT: mul 9 0 = 0000000000000000
// OUT: udiv 9 0 = 0000000000000009
// OUT: sdiv 9 0 = 0000000000000009
// OUT: urem 9 0 = 0000000000000000
// OUT: srem 9 0 = 0000000000000000
// OUT: and 9 0 = 0000000000000000
// OUT: or 9 0 = 0000000000000009
// OUT: xor 9 0 = 0000000000000009
// OUT: shl 9 0 = 0000000000000009
// OUT: lshr 9 0 = 0000000000000009
// OUT: ashr 9 0 = 0000000000000009
// OUT: eq ne ult ule ugt uge slt sle sgt sge 9 0 = 133
// OUT: sext = ffffffb6
// OUT: zext = 000000b6
// OUT: trunc = 6
// OUT: ctpop = 05
// OUT: freeze = b6
// OUT: select = b6
// OUT: undef = 00
// OUT: poison = 00
// OUT: zero = 00
// OUT: insert, extract = b6
// OUT: other field = 00000000
// OUT: inttoptr, ptrtoint = 0000000000001000

hw.module @tb() {
  %k0 = hw.constant 5 : i8
  %k1 = hw.constant 3 : i8
  %k2 = hw.constant 240 : i8
  %k3 = hw.constant 17 : i8
  %k4 = hw.constant 200 : i8
  %k5 = hw.constant 0 : i8
  %k6 = hw.constant 128 : i8
  %k7 = hw.constant 255 : i8
  %k8 = hw.constant 7 : i8
  %k9 = hw.constant 9 : i8
  %k10 = hw.constant 5 : i64
  %k11 = hw.constant 3 : i64
  %k12 = hw.constant 18446744073709551609 : i64
  %k13 = hw.constant 2 : i64
  %k14 = hw.constant 9 : i64
  %k15 = hw.constant 0 : i64
  %k16 = hw.constant 182 : i8
  %k17 = hw.constant -1 : i1
  %k18 = hw.constant 4096 : i64
  llhd.process {
    %r1 = llvm.add %k0, %k1 : i8
    %fmt0 = sim.fmt.literal "add 5 3 = "
    %fmt1 = sim.fmt.hex %r1, isUpper false : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r2 = llvm.sub %k0, %k1 : i8
    %fmt4 = sim.fmt.literal "sub 5 3 = "
    %fmt5 = sim.fmt.hex %r2, isUpper false : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r3 = llvm.mul %k0, %k1 : i8
    %fmt8 = sim.fmt.literal "mul 5 3 = "
    %fmt9 = sim.fmt.hex %r3, isUpper false : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r4 = llvm.udiv %k0, %k1 : i8
    %fmt12 = sim.fmt.literal "udiv 5 3 = "
    %fmt13 = sim.fmt.hex %r4, isUpper false : i8
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r5 = llvm.sdiv %k0, %k1 : i8
    %fmt16 = sim.fmt.literal "sdiv 5 3 = "
    %fmt17 = sim.fmt.hex %r5, isUpper false : i8
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r6 = llvm.urem %k0, %k1 : i8
    %fmt20 = sim.fmt.literal "urem 5 3 = "
    %fmt21 = sim.fmt.hex %r6, isUpper false : i8
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r7 = llvm.srem %k0, %k1 : i8
    %fmt24 = sim.fmt.literal "srem 5 3 = "
    %fmt25 = sim.fmt.hex %r7, isUpper false : i8
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r8 = llvm.and %k0, %k1 : i8
    %fmt28 = sim.fmt.literal "and 5 3 = "
    %fmt29 = sim.fmt.hex %r8, isUpper false : i8
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r9 = llvm.or %k0, %k1 : i8
    %fmt32 = sim.fmt.literal "or 5 3 = "
    %fmt33 = sim.fmt.hex %r9, isUpper false : i8
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r10 = llvm.xor %k0, %k1 : i8
    %fmt36 = sim.fmt.literal "xor 5 3 = "
    %fmt37 = sim.fmt.hex %r10, isUpper false : i8
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r11 = llvm.shl %k0, %k1 : i8
    %fmt40 = sim.fmt.literal "shl 5 3 = "
    %fmt41 = sim.fmt.hex %r11, isUpper false : i8
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r12 = llvm.lshr %k0, %k1 : i8
    %fmt44 = sim.fmt.literal "lshr 5 3 = "
    %fmt45 = sim.fmt.hex %r12, isUpper false : i8
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r13 = llvm.ashr %k0, %k1 : i8
    %fmt48 = sim.fmt.literal "ashr 5 3 = "
    %fmt49 = sim.fmt.hex %r13, isUpper false : i8
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r14 = llvm.icmp "eq" %k0, %k1 : i8
    %r15 = llvm.icmp "ne" %k0, %k1 : i8
    %r16 = llvm.icmp "ult" %k0, %k1 : i8
    %r17 = llvm.icmp "ule" %k0, %k1 : i8
    %r18 = llvm.icmp "ugt" %k0, %k1 : i8
    %r19 = llvm.icmp "uge" %k0, %k1 : i8
    %r20 = llvm.icmp "slt" %k0, %k1 : i8
    %r21 = llvm.icmp "sle" %k0, %k1 : i8
    %r22 = llvm.icmp "sgt" %k0, %k1 : i8
    %r23 = llvm.icmp "sge" %k0, %k1 : i8
    %r24 = comb.concat %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt52 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 5 3 = "
    %fmt53 = sim.fmt.hex %r24, isUpper false : i10
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r25 = llvm.add %k2, %k3 : i8
    %fmt56 = sim.fmt.literal "add f0 11 = "
    %fmt57 = sim.fmt.hex %r25, isUpper false : i8
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r26 = llvm.sub %k2, %k3 : i8
    %fmt60 = sim.fmt.literal "sub f0 11 = "
    %fmt61 = sim.fmt.hex %r26, isUpper false : i8
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r27 = llvm.mul %k2, %k3 : i8
    %fmt64 = sim.fmt.literal "mul f0 11 = "
    %fmt65 = sim.fmt.hex %r27, isUpper false : i8
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r28 = llvm.udiv %k2, %k3 : i8
    %fmt68 = sim.fmt.literal "udiv f0 11 = "
    %fmt69 = sim.fmt.hex %r28, isUpper false : i8
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r29 = llvm.sdiv %k2, %k3 : i8
    %fmt72 = sim.fmt.literal "sdiv f0 11 = "
    %fmt73 = sim.fmt.hex %r29, isUpper false : i8
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r30 = llvm.urem %k2, %k3 : i8
    %fmt76 = sim.fmt.literal "urem f0 11 = "
    %fmt77 = sim.fmt.hex %r30, isUpper false : i8
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    %r31 = llvm.srem %k2, %k3 : i8
    %fmt80 = sim.fmt.literal "srem f0 11 = "
    %fmt81 = sim.fmt.hex %r31, isUpper false : i8
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %r32 = llvm.and %k2, %k3 : i8
    %fmt84 = sim.fmt.literal "and f0 11 = "
    %fmt85 = sim.fmt.hex %r32, isUpper false : i8
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r33 = llvm.or %k2, %k3 : i8
    %fmt88 = sim.fmt.literal "or f0 11 = "
    %fmt89 = sim.fmt.hex %r33, isUpper false : i8
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    %r34 = llvm.xor %k2, %k3 : i8
    %fmt92 = sim.fmt.literal "xor f0 11 = "
    %fmt93 = sim.fmt.hex %r34, isUpper false : i8
    %fmt94 = sim.fmt.literal "\0A"
    %fmt95 = sim.fmt.concat (%fmt92, %fmt93, %fmt94)
    sim.proc.print %fmt95
    %r35 = llvm.shl %k2, %k3 : i8
    %fmt96 = sim.fmt.literal "shl f0 11 = "
    %fmt97 = sim.fmt.hex %r35, isUpper false : i8
    %fmt98 = sim.fmt.literal "\0A"
    %fmt99 = sim.fmt.concat (%fmt96, %fmt97, %fmt98)
    sim.proc.print %fmt99
    %r36 = llvm.lshr %k2, %k3 : i8
    %fmt100 = sim.fmt.literal "lshr f0 11 = "
    %fmt101 = sim.fmt.hex %r36, isUpper false : i8
    %fmt102 = sim.fmt.literal "\0A"
    %fmt103 = sim.fmt.concat (%fmt100, %fmt101, %fmt102)
    sim.proc.print %fmt103
    %r37 = llvm.ashr %k2, %k3 : i8
    %fmt104 = sim.fmt.literal "ashr f0 11 = "
    %fmt105 = sim.fmt.hex %r37, isUpper false : i8
    %fmt106 = sim.fmt.literal "\0A"
    %fmt107 = sim.fmt.concat (%fmt104, %fmt105, %fmt106)
    sim.proc.print %fmt107
    %r38 = llvm.icmp "eq" %k2, %k3 : i8
    %r39 = llvm.icmp "ne" %k2, %k3 : i8
    %r40 = llvm.icmp "ult" %k2, %k3 : i8
    %r41 = llvm.icmp "ule" %k2, %k3 : i8
    %r42 = llvm.icmp "ugt" %k2, %k3 : i8
    %r43 = llvm.icmp "uge" %k2, %k3 : i8
    %r44 = llvm.icmp "slt" %k2, %k3 : i8
    %r45 = llvm.icmp "sle" %k2, %k3 : i8
    %r46 = llvm.icmp "sgt" %k2, %k3 : i8
    %r47 = llvm.icmp "sge" %k2, %k3 : i8
    %r48 = comb.concat %r38, %r39, %r40, %r41, %r42, %r43, %r44, %r45, %r46, %r47 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt108 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge f0 11 = "
    %fmt109 = sim.fmt.hex %r48, isUpper false : i10
    %fmt110 = sim.fmt.literal "\0A"
    %fmt111 = sim.fmt.concat (%fmt108, %fmt109, %fmt110)
    sim.proc.print %fmt111
    %r49 = llvm.add %k4, %k5 : i8
    %fmt112 = sim.fmt.literal "add c8 0 = "
    %fmt113 = sim.fmt.hex %r49, isUpper false : i8
    %fmt114 = sim.fmt.literal "\0A"
    %fmt115 = sim.fmt.concat (%fmt112, %fmt113, %fmt114)
    sim.proc.print %fmt115
    %r50 = llvm.sub %k4, %k5 : i8
    %fmt116 = sim.fmt.literal "sub c8 0 = "
    %fmt117 = sim.fmt.hex %r50, isUpper false : i8
    %fmt118 = sim.fmt.literal "\0A"
    %fmt119 = sim.fmt.concat (%fmt116, %fmt117, %fmt118)
    sim.proc.print %fmt119
    %r51 = llvm.mul %k4, %k5 : i8
    %fmt120 = sim.fmt.literal "mul c8 0 = "
    %fmt121 = sim.fmt.hex %r51, isUpper false : i8
    %fmt122 = sim.fmt.literal "\0A"
    %fmt123 = sim.fmt.concat (%fmt120, %fmt121, %fmt122)
    sim.proc.print %fmt123
    %r52 = llvm.udiv %k4, %k5 : i8
    %fmt124 = sim.fmt.literal "udiv c8 0 = "
    %fmt125 = sim.fmt.hex %r52, isUpper false : i8
    %fmt126 = sim.fmt.literal "\0A"
    %fmt127 = sim.fmt.concat (%fmt124, %fmt125, %fmt126)
    sim.proc.print %fmt127
    %r53 = llvm.sdiv %k4, %k5 : i8
    %fmt128 = sim.fmt.literal "sdiv c8 0 = "
    %fmt129 = sim.fmt.hex %r53, isUpper false : i8
    %fmt130 = sim.fmt.literal "\0A"
    %fmt131 = sim.fmt.concat (%fmt128, %fmt129, %fmt130)
    sim.proc.print %fmt131
    %r54 = llvm.urem %k4, %k5 : i8
    %fmt132 = sim.fmt.literal "urem c8 0 = "
    %fmt133 = sim.fmt.hex %r54, isUpper false : i8
    %fmt134 = sim.fmt.literal "\0A"
    %fmt135 = sim.fmt.concat (%fmt132, %fmt133, %fmt134)
    sim.proc.print %fmt135
    %r55 = llvm.srem %k4, %k5 : i8
    %fmt136 = sim.fmt.literal "srem c8 0 = "
    %fmt137 = sim.fmt.hex %r55, isUpper false : i8
    %fmt138 = sim.fmt.literal "\0A"
    %fmt139 = sim.fmt.concat (%fmt136, %fmt137, %fmt138)
    sim.proc.print %fmt139
    %r56 = llvm.and %k4, %k5 : i8
    %fmt140 = sim.fmt.literal "and c8 0 = "
    %fmt141 = sim.fmt.hex %r56, isUpper false : i8
    %fmt142 = sim.fmt.literal "\0A"
    %fmt143 = sim.fmt.concat (%fmt140, %fmt141, %fmt142)
    sim.proc.print %fmt143
    %r57 = llvm.or %k4, %k5 : i8
    %fmt144 = sim.fmt.literal "or c8 0 = "
    %fmt145 = sim.fmt.hex %r57, isUpper false : i8
    %fmt146 = sim.fmt.literal "\0A"
    %fmt147 = sim.fmt.concat (%fmt144, %fmt145, %fmt146)
    sim.proc.print %fmt147
    %r58 = llvm.xor %k4, %k5 : i8
    %fmt148 = sim.fmt.literal "xor c8 0 = "
    %fmt149 = sim.fmt.hex %r58, isUpper false : i8
    %fmt150 = sim.fmt.literal "\0A"
    %fmt151 = sim.fmt.concat (%fmt148, %fmt149, %fmt150)
    sim.proc.print %fmt151
    %r59 = llvm.shl %k4, %k5 : i8
    %fmt152 = sim.fmt.literal "shl c8 0 = "
    %fmt153 = sim.fmt.hex %r59, isUpper false : i8
    %fmt154 = sim.fmt.literal "\0A"
    %fmt155 = sim.fmt.concat (%fmt152, %fmt153, %fmt154)
    sim.proc.print %fmt155
    %r60 = llvm.lshr %k4, %k5 : i8
    %fmt156 = sim.fmt.literal "lshr c8 0 = "
    %fmt157 = sim.fmt.hex %r60, isUpper false : i8
    %fmt158 = sim.fmt.literal "\0A"
    %fmt159 = sim.fmt.concat (%fmt156, %fmt157, %fmt158)
    sim.proc.print %fmt159
    %r61 = llvm.ashr %k4, %k5 : i8
    %fmt160 = sim.fmt.literal "ashr c8 0 = "
    %fmt161 = sim.fmt.hex %r61, isUpper false : i8
    %fmt162 = sim.fmt.literal "\0A"
    %fmt163 = sim.fmt.concat (%fmt160, %fmt161, %fmt162)
    sim.proc.print %fmt163
    %r62 = llvm.icmp "eq" %k4, %k5 : i8
    %r63 = llvm.icmp "ne" %k4, %k5 : i8
    %r64 = llvm.icmp "ult" %k4, %k5 : i8
    %r65 = llvm.icmp "ule" %k4, %k5 : i8
    %r66 = llvm.icmp "ugt" %k4, %k5 : i8
    %r67 = llvm.icmp "uge" %k4, %k5 : i8
    %r68 = llvm.icmp "slt" %k4, %k5 : i8
    %r69 = llvm.icmp "sle" %k4, %k5 : i8
    %r70 = llvm.icmp "sgt" %k4, %k5 : i8
    %r71 = llvm.icmp "sge" %k4, %k5 : i8
    %r72 = comb.concat %r62, %r63, %r64, %r65, %r66, %r67, %r68, %r69, %r70, %r71 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt164 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge c8 0 = "
    %fmt165 = sim.fmt.hex %r72, isUpper false : i10
    %fmt166 = sim.fmt.literal "\0A"
    %fmt167 = sim.fmt.concat (%fmt164, %fmt165, %fmt166)
    sim.proc.print %fmt167
    %r73 = llvm.add %k6, %k7 : i8
    %fmt168 = sim.fmt.literal "add 80 ff = "
    %fmt169 = sim.fmt.hex %r73, isUpper false : i8
    %fmt170 = sim.fmt.literal "\0A"
    %fmt171 = sim.fmt.concat (%fmt168, %fmt169, %fmt170)
    sim.proc.print %fmt171
    %r74 = llvm.sub %k6, %k7 : i8
    %fmt172 = sim.fmt.literal "sub 80 ff = "
    %fmt173 = sim.fmt.hex %r74, isUpper false : i8
    %fmt174 = sim.fmt.literal "\0A"
    %fmt175 = sim.fmt.concat (%fmt172, %fmt173, %fmt174)
    sim.proc.print %fmt175
    %r75 = llvm.mul %k6, %k7 : i8
    %fmt176 = sim.fmt.literal "mul 80 ff = "
    %fmt177 = sim.fmt.hex %r75, isUpper false : i8
    %fmt178 = sim.fmt.literal "\0A"
    %fmt179 = sim.fmt.concat (%fmt176, %fmt177, %fmt178)
    sim.proc.print %fmt179
    %r76 = llvm.udiv %k6, %k7 : i8
    %fmt180 = sim.fmt.literal "udiv 80 ff = "
    %fmt181 = sim.fmt.hex %r76, isUpper false : i8
    %fmt182 = sim.fmt.literal "\0A"
    %fmt183 = sim.fmt.concat (%fmt180, %fmt181, %fmt182)
    sim.proc.print %fmt183
    %r77 = llvm.sdiv %k6, %k7 : i8
    %fmt184 = sim.fmt.literal "sdiv 80 ff = "
    %fmt185 = sim.fmt.hex %r77, isUpper false : i8
    %fmt186 = sim.fmt.literal "\0A"
    %fmt187 = sim.fmt.concat (%fmt184, %fmt185, %fmt186)
    sim.proc.print %fmt187
    %r78 = llvm.urem %k6, %k7 : i8
    %fmt188 = sim.fmt.literal "urem 80 ff = "
    %fmt189 = sim.fmt.hex %r78, isUpper false : i8
    %fmt190 = sim.fmt.literal "\0A"
    %fmt191 = sim.fmt.concat (%fmt188, %fmt189, %fmt190)
    sim.proc.print %fmt191
    %r79 = llvm.srem %k6, %k7 : i8
    %fmt192 = sim.fmt.literal "srem 80 ff = "
    %fmt193 = sim.fmt.hex %r79, isUpper false : i8
    %fmt194 = sim.fmt.literal "\0A"
    %fmt195 = sim.fmt.concat (%fmt192, %fmt193, %fmt194)
    sim.proc.print %fmt195
    %r80 = llvm.and %k6, %k7 : i8
    %fmt196 = sim.fmt.literal "and 80 ff = "
    %fmt197 = sim.fmt.hex %r80, isUpper false : i8
    %fmt198 = sim.fmt.literal "\0A"
    %fmt199 = sim.fmt.concat (%fmt196, %fmt197, %fmt198)
    sim.proc.print %fmt199
    %r81 = llvm.or %k6, %k7 : i8
    %fmt200 = sim.fmt.literal "or 80 ff = "
    %fmt201 = sim.fmt.hex %r81, isUpper false : i8
    %fmt202 = sim.fmt.literal "\0A"
    %fmt203 = sim.fmt.concat (%fmt200, %fmt201, %fmt202)
    sim.proc.print %fmt203
    %r82 = llvm.xor %k6, %k7 : i8
    %fmt204 = sim.fmt.literal "xor 80 ff = "
    %fmt205 = sim.fmt.hex %r82, isUpper false : i8
    %fmt206 = sim.fmt.literal "\0A"
    %fmt207 = sim.fmt.concat (%fmt204, %fmt205, %fmt206)
    sim.proc.print %fmt207
    %r83 = llvm.shl %k6, %k7 : i8
    %fmt208 = sim.fmt.literal "shl 80 ff = "
    %fmt209 = sim.fmt.hex %r83, isUpper false : i8
    %fmt210 = sim.fmt.literal "\0A"
    %fmt211 = sim.fmt.concat (%fmt208, %fmt209, %fmt210)
    sim.proc.print %fmt211
    %r84 = llvm.lshr %k6, %k7 : i8
    %fmt212 = sim.fmt.literal "lshr 80 ff = "
    %fmt213 = sim.fmt.hex %r84, isUpper false : i8
    %fmt214 = sim.fmt.literal "\0A"
    %fmt215 = sim.fmt.concat (%fmt212, %fmt213, %fmt214)
    sim.proc.print %fmt215
    %r85 = llvm.ashr %k6, %k7 : i8
    %fmt216 = sim.fmt.literal "ashr 80 ff = "
    %fmt217 = sim.fmt.hex %r85, isUpper false : i8
    %fmt218 = sim.fmt.literal "\0A"
    %fmt219 = sim.fmt.concat (%fmt216, %fmt217, %fmt218)
    sim.proc.print %fmt219
    %r86 = llvm.icmp "eq" %k6, %k7 : i8
    %r87 = llvm.icmp "ne" %k6, %k7 : i8
    %r88 = llvm.icmp "ult" %k6, %k7 : i8
    %r89 = llvm.icmp "ule" %k6, %k7 : i8
    %r90 = llvm.icmp "ugt" %k6, %k7 : i8
    %r91 = llvm.icmp "uge" %k6, %k7 : i8
    %r92 = llvm.icmp "slt" %k6, %k7 : i8
    %r93 = llvm.icmp "sle" %k6, %k7 : i8
    %r94 = llvm.icmp "sgt" %k6, %k7 : i8
    %r95 = llvm.icmp "sge" %k6, %k7 : i8
    %r96 = comb.concat %r86, %r87, %r88, %r89, %r90, %r91, %r92, %r93, %r94, %r95 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt220 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 80 ff = "
    %fmt221 = sim.fmt.hex %r96, isUpper false : i10
    %fmt222 = sim.fmt.literal "\0A"
    %fmt223 = sim.fmt.concat (%fmt220, %fmt221, %fmt222)
    sim.proc.print %fmt223
    %r97 = llvm.add %k8, %k9 : i8
    %fmt224 = sim.fmt.literal "add 7 9 = "
    %fmt225 = sim.fmt.hex %r97, isUpper false : i8
    %fmt226 = sim.fmt.literal "\0A"
    %fmt227 = sim.fmt.concat (%fmt224, %fmt225, %fmt226)
    sim.proc.print %fmt227
    %r98 = llvm.sub %k8, %k9 : i8
    %fmt228 = sim.fmt.literal "sub 7 9 = "
    %fmt229 = sim.fmt.hex %r98, isUpper false : i8
    %fmt230 = sim.fmt.literal "\0A"
    %fmt231 = sim.fmt.concat (%fmt228, %fmt229, %fmt230)
    sim.proc.print %fmt231
    %r99 = llvm.mul %k8, %k9 : i8
    %fmt232 = sim.fmt.literal "mul 7 9 = "
    %fmt233 = sim.fmt.hex %r99, isUpper false : i8
    %fmt234 = sim.fmt.literal "\0A"
    %fmt235 = sim.fmt.concat (%fmt232, %fmt233, %fmt234)
    sim.proc.print %fmt235
    %r100 = llvm.udiv %k8, %k9 : i8
    %fmt236 = sim.fmt.literal "udiv 7 9 = "
    %fmt237 = sim.fmt.hex %r100, isUpper false : i8
    %fmt238 = sim.fmt.literal "\0A"
    %fmt239 = sim.fmt.concat (%fmt236, %fmt237, %fmt238)
    sim.proc.print %fmt239
    %r101 = llvm.sdiv %k8, %k9 : i8
    %fmt240 = sim.fmt.literal "sdiv 7 9 = "
    %fmt241 = sim.fmt.hex %r101, isUpper false : i8
    %fmt242 = sim.fmt.literal "\0A"
    %fmt243 = sim.fmt.concat (%fmt240, %fmt241, %fmt242)
    sim.proc.print %fmt243
    %r102 = llvm.urem %k8, %k9 : i8
    %fmt244 = sim.fmt.literal "urem 7 9 = "
    %fmt245 = sim.fmt.hex %r102, isUpper false : i8
    %fmt246 = sim.fmt.literal "\0A"
    %fmt247 = sim.fmt.concat (%fmt244, %fmt245, %fmt246)
    sim.proc.print %fmt247
    %r103 = llvm.srem %k8, %k9 : i8
    %fmt248 = sim.fmt.literal "srem 7 9 = "
    %fmt249 = sim.fmt.hex %r103, isUpper false : i8
    %fmt250 = sim.fmt.literal "\0A"
    %fmt251 = sim.fmt.concat (%fmt248, %fmt249, %fmt250)
    sim.proc.print %fmt251
    %r104 = llvm.and %k8, %k9 : i8
    %fmt252 = sim.fmt.literal "and 7 9 = "
    %fmt253 = sim.fmt.hex %r104, isUpper false : i8
    %fmt254 = sim.fmt.literal "\0A"
    %fmt255 = sim.fmt.concat (%fmt252, %fmt253, %fmt254)
    sim.proc.print %fmt255
    %r105 = llvm.or %k8, %k9 : i8
    %fmt256 = sim.fmt.literal "or 7 9 = "
    %fmt257 = sim.fmt.hex %r105, isUpper false : i8
    %fmt258 = sim.fmt.literal "\0A"
    %fmt259 = sim.fmt.concat (%fmt256, %fmt257, %fmt258)
    sim.proc.print %fmt259
    %r106 = llvm.xor %k8, %k9 : i8
    %fmt260 = sim.fmt.literal "xor 7 9 = "
    %fmt261 = sim.fmt.hex %r106, isUpper false : i8
    %fmt262 = sim.fmt.literal "\0A"
    %fmt263 = sim.fmt.concat (%fmt260, %fmt261, %fmt262)
    sim.proc.print %fmt263
    %r107 = llvm.shl %k8, %k9 : i8
    %fmt264 = sim.fmt.literal "shl 7 9 = "
    %fmt265 = sim.fmt.hex %r107, isUpper false : i8
    %fmt266 = sim.fmt.literal "\0A"
    %fmt267 = sim.fmt.concat (%fmt264, %fmt265, %fmt266)
    sim.proc.print %fmt267
    %r108 = llvm.lshr %k8, %k9 : i8
    %fmt268 = sim.fmt.literal "lshr 7 9 = "
    %fmt269 = sim.fmt.hex %r108, isUpper false : i8
    %fmt270 = sim.fmt.literal "\0A"
    %fmt271 = sim.fmt.concat (%fmt268, %fmt269, %fmt270)
    sim.proc.print %fmt271
    %r109 = llvm.ashr %k8, %k9 : i8
    %fmt272 = sim.fmt.literal "ashr 7 9 = "
    %fmt273 = sim.fmt.hex %r109, isUpper false : i8
    %fmt274 = sim.fmt.literal "\0A"
    %fmt275 = sim.fmt.concat (%fmt272, %fmt273, %fmt274)
    sim.proc.print %fmt275
    %r110 = llvm.icmp "eq" %k8, %k9 : i8
    %r111 = llvm.icmp "ne" %k8, %k9 : i8
    %r112 = llvm.icmp "ult" %k8, %k9 : i8
    %r113 = llvm.icmp "ule" %k8, %k9 : i8
    %r114 = llvm.icmp "ugt" %k8, %k9 : i8
    %r115 = llvm.icmp "uge" %k8, %k9 : i8
    %r116 = llvm.icmp "slt" %k8, %k9 : i8
    %r117 = llvm.icmp "sle" %k8, %k9 : i8
    %r118 = llvm.icmp "sgt" %k8, %k9 : i8
    %r119 = llvm.icmp "sge" %k8, %k9 : i8
    %r120 = comb.concat %r110, %r111, %r112, %r113, %r114, %r115, %r116, %r117, %r118, %r119 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt276 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 7 9 = "
    %fmt277 = sim.fmt.hex %r120, isUpper false : i10
    %fmt278 = sim.fmt.literal "\0A"
    %fmt279 = sim.fmt.concat (%fmt276, %fmt277, %fmt278)
    sim.proc.print %fmt279
    %r121 = llvm.add %k10, %k11 : i64
    %fmt280 = sim.fmt.literal "add 5 3 = "
    %fmt281 = sim.fmt.hex %r121, isUpper false : i64
    %fmt282 = sim.fmt.literal "\0A"
    %fmt283 = sim.fmt.concat (%fmt280, %fmt281, %fmt282)
    sim.proc.print %fmt283
    %r122 = llvm.sub %k10, %k11 : i64
    %fmt284 = sim.fmt.literal "sub 5 3 = "
    %fmt285 = sim.fmt.hex %r122, isUpper false : i64
    %fmt286 = sim.fmt.literal "\0A"
    %fmt287 = sim.fmt.concat (%fmt284, %fmt285, %fmt286)
    sim.proc.print %fmt287
    %r123 = llvm.mul %k10, %k11 : i64
    %fmt288 = sim.fmt.literal "mul 5 3 = "
    %fmt289 = sim.fmt.hex %r123, isUpper false : i64
    %fmt290 = sim.fmt.literal "\0A"
    %fmt291 = sim.fmt.concat (%fmt288, %fmt289, %fmt290)
    sim.proc.print %fmt291
    %r124 = llvm.udiv %k10, %k11 : i64
    %fmt292 = sim.fmt.literal "udiv 5 3 = "
    %fmt293 = sim.fmt.hex %r124, isUpper false : i64
    %fmt294 = sim.fmt.literal "\0A"
    %fmt295 = sim.fmt.concat (%fmt292, %fmt293, %fmt294)
    sim.proc.print %fmt295
    %r125 = llvm.sdiv %k10, %k11 : i64
    %fmt296 = sim.fmt.literal "sdiv 5 3 = "
    %fmt297 = sim.fmt.hex %r125, isUpper false : i64
    %fmt298 = sim.fmt.literal "\0A"
    %fmt299 = sim.fmt.concat (%fmt296, %fmt297, %fmt298)
    sim.proc.print %fmt299
    %r126 = llvm.urem %k10, %k11 : i64
    %fmt300 = sim.fmt.literal "urem 5 3 = "
    %fmt301 = sim.fmt.hex %r126, isUpper false : i64
    %fmt302 = sim.fmt.literal "\0A"
    %fmt303 = sim.fmt.concat (%fmt300, %fmt301, %fmt302)
    sim.proc.print %fmt303
    %r127 = llvm.srem %k10, %k11 : i64
    %fmt304 = sim.fmt.literal "srem 5 3 = "
    %fmt305 = sim.fmt.hex %r127, isUpper false : i64
    %fmt306 = sim.fmt.literal "\0A"
    %fmt307 = sim.fmt.concat (%fmt304, %fmt305, %fmt306)
    sim.proc.print %fmt307
    %r128 = llvm.and %k10, %k11 : i64
    %fmt308 = sim.fmt.literal "and 5 3 = "
    %fmt309 = sim.fmt.hex %r128, isUpper false : i64
    %fmt310 = sim.fmt.literal "\0A"
    %fmt311 = sim.fmt.concat (%fmt308, %fmt309, %fmt310)
    sim.proc.print %fmt311
    %r129 = llvm.or %k10, %k11 : i64
    %fmt312 = sim.fmt.literal "or 5 3 = "
    %fmt313 = sim.fmt.hex %r129, isUpper false : i64
    %fmt314 = sim.fmt.literal "\0A"
    %fmt315 = sim.fmt.concat (%fmt312, %fmt313, %fmt314)
    sim.proc.print %fmt315
    %r130 = llvm.xor %k10, %k11 : i64
    %fmt316 = sim.fmt.literal "xor 5 3 = "
    %fmt317 = sim.fmt.hex %r130, isUpper false : i64
    %fmt318 = sim.fmt.literal "\0A"
    %fmt319 = sim.fmt.concat (%fmt316, %fmt317, %fmt318)
    sim.proc.print %fmt319
    %r131 = llvm.shl %k10, %k11 : i64
    %fmt320 = sim.fmt.literal "shl 5 3 = "
    %fmt321 = sim.fmt.hex %r131, isUpper false : i64
    %fmt322 = sim.fmt.literal "\0A"
    %fmt323 = sim.fmt.concat (%fmt320, %fmt321, %fmt322)
    sim.proc.print %fmt323
    %r132 = llvm.lshr %k10, %k11 : i64
    %fmt324 = sim.fmt.literal "lshr 5 3 = "
    %fmt325 = sim.fmt.hex %r132, isUpper false : i64
    %fmt326 = sim.fmt.literal "\0A"
    %fmt327 = sim.fmt.concat (%fmt324, %fmt325, %fmt326)
    sim.proc.print %fmt327
    %r133 = llvm.ashr %k10, %k11 : i64
    %fmt328 = sim.fmt.literal "ashr 5 3 = "
    %fmt329 = sim.fmt.hex %r133, isUpper false : i64
    %fmt330 = sim.fmt.literal "\0A"
    %fmt331 = sim.fmt.concat (%fmt328, %fmt329, %fmt330)
    sim.proc.print %fmt331
    %r134 = llvm.icmp "eq" %k10, %k11 : i64
    %r135 = llvm.icmp "ne" %k10, %k11 : i64
    %r136 = llvm.icmp "ult" %k10, %k11 : i64
    %r137 = llvm.icmp "ule" %k10, %k11 : i64
    %r138 = llvm.icmp "ugt" %k10, %k11 : i64
    %r139 = llvm.icmp "uge" %k10, %k11 : i64
    %r140 = llvm.icmp "slt" %k10, %k11 : i64
    %r141 = llvm.icmp "sle" %k10, %k11 : i64
    %r142 = llvm.icmp "sgt" %k10, %k11 : i64
    %r143 = llvm.icmp "sge" %k10, %k11 : i64
    %r144 = comb.concat %r134, %r135, %r136, %r137, %r138, %r139, %r140, %r141, %r142, %r143 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt332 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 5 3 = "
    %fmt333 = sim.fmt.hex %r144, isUpper false : i10
    %fmt334 = sim.fmt.literal "\0A"
    %fmt335 = sim.fmt.concat (%fmt332, %fmt333, %fmt334)
    sim.proc.print %fmt335
    %r145 = llvm.add %k12, %k13 : i64
    %fmt336 = sim.fmt.literal "add fffffffffffffff9 2 = "
    %fmt337 = sim.fmt.hex %r145, isUpper false : i64
    %fmt338 = sim.fmt.literal "\0A"
    %fmt339 = sim.fmt.concat (%fmt336, %fmt337, %fmt338)
    sim.proc.print %fmt339
    %r146 = llvm.sub %k12, %k13 : i64
    %fmt340 = sim.fmt.literal "sub fffffffffffffff9 2 = "
    %fmt341 = sim.fmt.hex %r146, isUpper false : i64
    %fmt342 = sim.fmt.literal "\0A"
    %fmt343 = sim.fmt.concat (%fmt340, %fmt341, %fmt342)
    sim.proc.print %fmt343
    %r147 = llvm.mul %k12, %k13 : i64
    %fmt344 = sim.fmt.literal "mul fffffffffffffff9 2 = "
    %fmt345 = sim.fmt.hex %r147, isUpper false : i64
    %fmt346 = sim.fmt.literal "\0A"
    %fmt347 = sim.fmt.concat (%fmt344, %fmt345, %fmt346)
    sim.proc.print %fmt347
    %r148 = llvm.udiv %k12, %k13 : i64
    %fmt348 = sim.fmt.literal "udiv fffffffffffffff9 2 = "
    %fmt349 = sim.fmt.hex %r148, isUpper false : i64
    %fmt350 = sim.fmt.literal "\0A"
    %fmt351 = sim.fmt.concat (%fmt348, %fmt349, %fmt350)
    sim.proc.print %fmt351
    %r149 = llvm.sdiv %k12, %k13 : i64
    %fmt352 = sim.fmt.literal "sdiv fffffffffffffff9 2 = "
    %fmt353 = sim.fmt.hex %r149, isUpper false : i64
    %fmt354 = sim.fmt.literal "\0A"
    %fmt355 = sim.fmt.concat (%fmt352, %fmt353, %fmt354)
    sim.proc.print %fmt355
    %r150 = llvm.urem %k12, %k13 : i64
    %fmt356 = sim.fmt.literal "urem fffffffffffffff9 2 = "
    %fmt357 = sim.fmt.hex %r150, isUpper false : i64
    %fmt358 = sim.fmt.literal "\0A"
    %fmt359 = sim.fmt.concat (%fmt356, %fmt357, %fmt358)
    sim.proc.print %fmt359
    %r151 = llvm.srem %k12, %k13 : i64
    %fmt360 = sim.fmt.literal "srem fffffffffffffff9 2 = "
    %fmt361 = sim.fmt.hex %r151, isUpper false : i64
    %fmt362 = sim.fmt.literal "\0A"
    %fmt363 = sim.fmt.concat (%fmt360, %fmt361, %fmt362)
    sim.proc.print %fmt363
    %r152 = llvm.and %k12, %k13 : i64
    %fmt364 = sim.fmt.literal "and fffffffffffffff9 2 = "
    %fmt365 = sim.fmt.hex %r152, isUpper false : i64
    %fmt366 = sim.fmt.literal "\0A"
    %fmt367 = sim.fmt.concat (%fmt364, %fmt365, %fmt366)
    sim.proc.print %fmt367
    %r153 = llvm.or %k12, %k13 : i64
    %fmt368 = sim.fmt.literal "or fffffffffffffff9 2 = "
    %fmt369 = sim.fmt.hex %r153, isUpper false : i64
    %fmt370 = sim.fmt.literal "\0A"
    %fmt371 = sim.fmt.concat (%fmt368, %fmt369, %fmt370)
    sim.proc.print %fmt371
    %r154 = llvm.xor %k12, %k13 : i64
    %fmt372 = sim.fmt.literal "xor fffffffffffffff9 2 = "
    %fmt373 = sim.fmt.hex %r154, isUpper false : i64
    %fmt374 = sim.fmt.literal "\0A"
    %fmt375 = sim.fmt.concat (%fmt372, %fmt373, %fmt374)
    sim.proc.print %fmt375
    %r155 = llvm.shl %k12, %k13 : i64
    %fmt376 = sim.fmt.literal "shl fffffffffffffff9 2 = "
    %fmt377 = sim.fmt.hex %r155, isUpper false : i64
    %fmt378 = sim.fmt.literal "\0A"
    %fmt379 = sim.fmt.concat (%fmt376, %fmt377, %fmt378)
    sim.proc.print %fmt379
    %r156 = llvm.lshr %k12, %k13 : i64
    %fmt380 = sim.fmt.literal "lshr fffffffffffffff9 2 = "
    %fmt381 = sim.fmt.hex %r156, isUpper false : i64
    %fmt382 = sim.fmt.literal "\0A"
    %fmt383 = sim.fmt.concat (%fmt380, %fmt381, %fmt382)
    sim.proc.print %fmt383
    %r157 = llvm.ashr %k12, %k13 : i64
    %fmt384 = sim.fmt.literal "ashr fffffffffffffff9 2 = "
    %fmt385 = sim.fmt.hex %r157, isUpper false : i64
    %fmt386 = sim.fmt.literal "\0A"
    %fmt387 = sim.fmt.concat (%fmt384, %fmt385, %fmt386)
    sim.proc.print %fmt387
    %r158 = llvm.icmp "eq" %k12, %k13 : i64
    %r159 = llvm.icmp "ne" %k12, %k13 : i64
    %r160 = llvm.icmp "ult" %k12, %k13 : i64
    %r161 = llvm.icmp "ule" %k12, %k13 : i64
    %r162 = llvm.icmp "ugt" %k12, %k13 : i64
    %r163 = llvm.icmp "uge" %k12, %k13 : i64
    %r164 = llvm.icmp "slt" %k12, %k13 : i64
    %r165 = llvm.icmp "sle" %k12, %k13 : i64
    %r166 = llvm.icmp "sgt" %k12, %k13 : i64
    %r167 = llvm.icmp "sge" %k12, %k13 : i64
    %r168 = comb.concat %r158, %r159, %r160, %r161, %r162, %r163, %r164, %r165, %r166, %r167 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt388 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge fffffffffffffff9 2 = "
    %fmt389 = sim.fmt.hex %r168, isUpper false : i10
    %fmt390 = sim.fmt.literal "\0A"
    %fmt391 = sim.fmt.concat (%fmt388, %fmt389, %fmt390)
    sim.proc.print %fmt391
    %r169 = llvm.add %k14, %k15 : i64
    %fmt392 = sim.fmt.literal "add 9 0 = "
    %fmt393 = sim.fmt.hex %r169, isUpper false : i64
    %fmt394 = sim.fmt.literal "\0A"
    %fmt395 = sim.fmt.concat (%fmt392, %fmt393, %fmt394)
    sim.proc.print %fmt395
    %r170 = llvm.sub %k14, %k15 : i64
    %fmt396 = sim.fmt.literal "sub 9 0 = "
    %fmt397 = sim.fmt.hex %r170, isUpper false : i64
    %fmt398 = sim.fmt.literal "\0A"
    %fmt399 = sim.fmt.concat (%fmt396, %fmt397, %fmt398)
    sim.proc.print %fmt399
    %r171 = llvm.mul %k14, %k15 : i64
    %fmt400 = sim.fmt.literal "mul 9 0 = "
    %fmt401 = sim.fmt.hex %r171, isUpper false : i64
    %fmt402 = sim.fmt.literal "\0A"
    %fmt403 = sim.fmt.concat (%fmt400, %fmt401, %fmt402)
    sim.proc.print %fmt403
    %r172 = llvm.udiv %k14, %k15 : i64
    %fmt404 = sim.fmt.literal "udiv 9 0 = "
    %fmt405 = sim.fmt.hex %r172, isUpper false : i64
    %fmt406 = sim.fmt.literal "\0A"
    %fmt407 = sim.fmt.concat (%fmt404, %fmt405, %fmt406)
    sim.proc.print %fmt407
    %r173 = llvm.sdiv %k14, %k15 : i64
    %fmt408 = sim.fmt.literal "sdiv 9 0 = "
    %fmt409 = sim.fmt.hex %r173, isUpper false : i64
    %fmt410 = sim.fmt.literal "\0A"
    %fmt411 = sim.fmt.concat (%fmt408, %fmt409, %fmt410)
    sim.proc.print %fmt411
    %r174 = llvm.urem %k14, %k15 : i64
    %fmt412 = sim.fmt.literal "urem 9 0 = "
    %fmt413 = sim.fmt.hex %r174, isUpper false : i64
    %fmt414 = sim.fmt.literal "\0A"
    %fmt415 = sim.fmt.concat (%fmt412, %fmt413, %fmt414)
    sim.proc.print %fmt415
    %r175 = llvm.srem %k14, %k15 : i64
    %fmt416 = sim.fmt.literal "srem 9 0 = "
    %fmt417 = sim.fmt.hex %r175, isUpper false : i64
    %fmt418 = sim.fmt.literal "\0A"
    %fmt419 = sim.fmt.concat (%fmt416, %fmt417, %fmt418)
    sim.proc.print %fmt419
    %r176 = llvm.and %k14, %k15 : i64
    %fmt420 = sim.fmt.literal "and 9 0 = "
    %fmt421 = sim.fmt.hex %r176, isUpper false : i64
    %fmt422 = sim.fmt.literal "\0A"
    %fmt423 = sim.fmt.concat (%fmt420, %fmt421, %fmt422)
    sim.proc.print %fmt423
    %r177 = llvm.or %k14, %k15 : i64
    %fmt424 = sim.fmt.literal "or 9 0 = "
    %fmt425 = sim.fmt.hex %r177, isUpper false : i64
    %fmt426 = sim.fmt.literal "\0A"
    %fmt427 = sim.fmt.concat (%fmt424, %fmt425, %fmt426)
    sim.proc.print %fmt427
    %r178 = llvm.xor %k14, %k15 : i64
    %fmt428 = sim.fmt.literal "xor 9 0 = "
    %fmt429 = sim.fmt.hex %r178, isUpper false : i64
    %fmt430 = sim.fmt.literal "\0A"
    %fmt431 = sim.fmt.concat (%fmt428, %fmt429, %fmt430)
    sim.proc.print %fmt431
    %r179 = llvm.shl %k14, %k15 : i64
    %fmt432 = sim.fmt.literal "shl 9 0 = "
    %fmt433 = sim.fmt.hex %r179, isUpper false : i64
    %fmt434 = sim.fmt.literal "\0A"
    %fmt435 = sim.fmt.concat (%fmt432, %fmt433, %fmt434)
    sim.proc.print %fmt435
    %r180 = llvm.lshr %k14, %k15 : i64
    %fmt436 = sim.fmt.literal "lshr 9 0 = "
    %fmt437 = sim.fmt.hex %r180, isUpper false : i64
    %fmt438 = sim.fmt.literal "\0A"
    %fmt439 = sim.fmt.concat (%fmt436, %fmt437, %fmt438)
    sim.proc.print %fmt439
    %r181 = llvm.ashr %k14, %k15 : i64
    %fmt440 = sim.fmt.literal "ashr 9 0 = "
    %fmt441 = sim.fmt.hex %r181, isUpper false : i64
    %fmt442 = sim.fmt.literal "\0A"
    %fmt443 = sim.fmt.concat (%fmt440, %fmt441, %fmt442)
    sim.proc.print %fmt443
    %r182 = llvm.icmp "eq" %k14, %k15 : i64
    %r183 = llvm.icmp "ne" %k14, %k15 : i64
    %r184 = llvm.icmp "ult" %k14, %k15 : i64
    %r185 = llvm.icmp "ule" %k14, %k15 : i64
    %r186 = llvm.icmp "ugt" %k14, %k15 : i64
    %r187 = llvm.icmp "uge" %k14, %k15 : i64
    %r188 = llvm.icmp "slt" %k14, %k15 : i64
    %r189 = llvm.icmp "sle" %k14, %k15 : i64
    %r190 = llvm.icmp "sgt" %k14, %k15 : i64
    %r191 = llvm.icmp "sge" %k14, %k15 : i64
    %r192 = comb.concat %r182, %r183, %r184, %r185, %r186, %r187, %r188, %r189, %r190, %r191 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt444 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 9 0 = "
    %fmt445 = sim.fmt.hex %r192, isUpper false : i10
    %fmt446 = sim.fmt.literal "\0A"
    %fmt447 = sim.fmt.concat (%fmt444, %fmt445, %fmt446)
    sim.proc.print %fmt447
    %r193 = llvm.sext %k16 : i8 to i32
    %fmt448 = sim.fmt.literal "sext = "
    %fmt449 = sim.fmt.hex %r193, isUpper false : i32
    %fmt450 = sim.fmt.literal "\0A"
    %fmt451 = sim.fmt.concat (%fmt448, %fmt449, %fmt450)
    sim.proc.print %fmt451
    %r194 = llvm.zext %k16 : i8 to i32
    %fmt452 = sim.fmt.literal "zext = "
    %fmt453 = sim.fmt.hex %r194, isUpper false : i32
    %fmt454 = sim.fmt.literal "\0A"
    %fmt455 = sim.fmt.concat (%fmt452, %fmt453, %fmt454)
    sim.proc.print %fmt455
    %r195 = llvm.trunc %k16 : i8 to i4
    %fmt456 = sim.fmt.literal "trunc = "
    %fmt457 = sim.fmt.hex %r195, isUpper false : i4
    %fmt458 = sim.fmt.literal "\0A"
    %fmt459 = sim.fmt.concat (%fmt456, %fmt457, %fmt458)
    sim.proc.print %fmt459
    %r196 = llvm.intr.ctpop(%k16) : (i8) -> i8
    %fmt460 = sim.fmt.literal "ctpop = "
    %fmt461 = sim.fmt.hex %r196, isUpper false : i8
    %fmt462 = sim.fmt.literal "\0A"
    %fmt463 = sim.fmt.concat (%fmt460, %fmt461, %fmt462)
    sim.proc.print %fmt463
    %r197 = llvm.freeze %k16 : i8
    %fmt464 = sim.fmt.literal "freeze = "
    %fmt465 = sim.fmt.hex %r197, isUpper false : i8
    %fmt466 = sim.fmt.literal "\0A"
    %fmt467 = sim.fmt.concat (%fmt464, %fmt465, %fmt466)
    sim.proc.print %fmt467
    %r198 = llvm.select %k17, %k16, %k0 : i1, i8
    %fmt468 = sim.fmt.literal "select = "
    %fmt469 = sim.fmt.hex %r198, isUpper false : i8
    %fmt470 = sim.fmt.literal "\0A"
    %fmt471 = sim.fmt.concat (%fmt468, %fmt469, %fmt470)
    sim.proc.print %fmt471
    %r199 = llvm.mlir.undef : i8
    %fmt472 = sim.fmt.literal "undef = "
    %fmt473 = sim.fmt.hex %r199, isUpper false : i8
    %fmt474 = sim.fmt.literal "\0A"
    %fmt475 = sim.fmt.concat (%fmt472, %fmt473, %fmt474)
    sim.proc.print %fmt475
    %r200 = llvm.mlir.poison : i8
    %fmt476 = sim.fmt.literal "poison = "
    %fmt477 = sim.fmt.hex %r200, isUpper false : i8
    %fmt478 = sim.fmt.literal "\0A"
    %fmt479 = sim.fmt.concat (%fmt476, %fmt477, %fmt478)
    sim.proc.print %fmt479
    %r201 = llvm.mlir.zero : i8
    %fmt480 = sim.fmt.literal "zero = "
    %fmt481 = sim.fmt.hex %r201, isUpper false : i8
    %fmt482 = sim.fmt.literal "\0A"
    %fmt483 = sim.fmt.concat (%fmt480, %fmt481, %fmt482)
    sim.proc.print %fmt483
    %agg = llvm.mlir.undef : !llvm.struct<(i8, i32)>
    %agg1 = llvm.insertvalue %k16, %agg[0] : !llvm.struct<(i8, i32)>
    %r202 = llvm.extractvalue %agg1[0] : !llvm.struct<(i8, i32)>
    %fmt484 = sim.fmt.literal "insert, extract = "
    %fmt485 = sim.fmt.hex %r202, isUpper false : i8
    %fmt486 = sim.fmt.literal "\0A"
    %fmt487 = sim.fmt.concat (%fmt484, %fmt485, %fmt486)
    sim.proc.print %fmt487
    %r203 = llvm.extractvalue %agg1[1] : !llvm.struct<(i8, i32)>
    %fmt488 = sim.fmt.literal "other field = "
    %fmt489 = sim.fmt.hex %r203, isUpper false : i32
    %fmt490 = sim.fmt.literal "\0A"
    %fmt491 = sim.fmt.concat (%fmt488, %fmt489, %fmt490)
    sim.proc.print %fmt491
    %pp = llvm.inttoptr %k18 : i64 to !llvm.ptr
    %pq = llvm.ptrtoint %pp : !llvm.ptr to i64
    %fmt492 = sim.fmt.literal "inttoptr, ptrtoint = "
    %fmt493 = sim.fmt.hex %pq, isUpper false : i64
    %fmt494 = sim.fmt.literal "\0A"
    %fmt495 = sim.fmt.concat (%fmt492, %fmt493, %fmt494)
    sim.proc.print %fmt495
    llhd.halt
  }
}
