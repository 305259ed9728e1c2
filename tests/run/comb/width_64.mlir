// Every operation of two operands at 64 bits, with the corners: zero divisors, overflow, shifts by the width and more.
//
// RULE: comb.add, comb.sub, comb.mul, comb.and, comb.or, comb.xor, comb.shl, comb.shru, comb.shrs, comb.icmp
// RULE: comb.concat, hw.constant, sim.fmt.hex, sim.fmt.literal, sim.fmt.concat, sim.proc.print, comb.divu
// RULE: comb.divu.zero, comb.divs, comb.divs.zero, comb.divs.overflow, comb.modu, comb.modu.zero, comb.mods
// RULE: comb.mods.zero, comb.mods.overflow
// OUT: add 0 0 = 0000000000000000
// OUT: sub 0 0 = 0000000000000000
// OUT: mul 0 0 = 0000000000000000
// OUT: divu 0 0 = 0000000000000000
// OUT: divs 0 0 = 0000000000000000
// OUT: modu 0 0 = 0000000000000000
// OUT: mods 0 0 = 0000000000000000
// OUT: and 0 0 = 0000000000000000
// OUT: or 0 0 = 0000000000000000
// OUT: xor 0 0 = 0000000000000000
// OUT: shl 0 0 = 0000000000000000
// OUT: shru 0 0 = 0000000000000000
// OUT: shrs 0 0 = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 0 0 = 255
// OUT: add ffffffffffffffff 1 = 0000000000000000
// OUT: sub ffffffffffffffff 1 = fffffffffffffffe
// OUT: mul ffffffffffffffff 1 = ffffffffffffffff
// OUT: divu ffffffffffffffff 1 = ffffffffffffffff
// OUT: divs ffffffffffffffff 1 = ffffffffffffffff
// OUT: modu ffffffffffffffff 1 = 0000000000000000
// OUT: mods ffffffffffffffff 1 = 0000000000000000
// OUT: and ffffffffffffffff 1 = 0000000000000001
// OUT: or ffffffffffffffff 1 = ffffffffffffffff
// OUT: xor ffffffffffffffff 1 = fffffffffffffffe
// OUT: shl ffffffffffffffff 1 = fffffffffffffffe
// OUT: shru ffffffffffffffff 1 = 7fffffffffffffff
// OUT: shrs ffffffffffffffff 1 = ffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff 1 = 13c
// OUT: add ffffffffffffffff 0 = ffffffffffffffff
// OUT: sub ffffffffffffffff 0 = ffffffffffffffff
// OUT: mul ffffffffffffffff 0 = 0000000000000000
// OUT: divu ffffffffffffffff 0 = ffffffffffffffff
// OUT: divs ffffffffffffffff 0 = ffffffffffffffff
// OUT: modu ffffffffffffffff 0 = 0000000000000000
// OUT: mods ffffffffffffffff 0 = 0000000000000000
// OUT: and ffffffffffffffff 0 = 0000000000000000
// OUT: or ffffffffffffffff 0 = ffffffffffffffff
// OUT: xor ffffffffffffffff 0 = ffffffffffffffff
// OUT: shl ffffffffffffffff 0 = ffffffffffffffff
// OUT: shru ffffffffffffffff 0 = ffffffffffffffff
// OUT: shrs ffffffffffffffff 0 = ffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff 0 = 13c
// OUT: add 8000000000000000 ffffffffffffffff = 7fffffffffffffff
// OUT: sub 8000000000000000 ffffffffffffffff = 8000000000000001
// OUT: mul 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: divu 8000000000000000 ffffffffffffffff = 0000000000000000
// OUT: divs 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: modu 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: mods 8000000000000000 ffffffffffffffff = 0000000000000000
// OUT: and 8000000000000000 ffffffffffffffff = 8000000000000000
// OUT: or 8000000000000000 ffffffffffffffff = ffffffffffffffff
// OUT: xor 8000000000000000 ffffffffffffffff = 7fffffffffffffff
// OUT: shl 8000000000000000 ffffffffffffffff = 0000000000000000
// OUT: shru 8000000000000000 ffffffffffffffff = 0000000000000000
// OUT: shrs 8000000000000000 ffffffffffffffff = ffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge 8000000000000000 ffffffffffffffff = 1cc
// OUT: add ffffffffffffffff ffffffffffffffff = fffffffffffffffe
// OUT: sub ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: mul ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT: divu ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT: divs ffffffffffffffff ffffffffffffffff = 0000000000000001
// OUT: modu ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: mods ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: and ffffffffffffffff ffffffffffffffff = ffffffffffffffff
// OUT: or ffffffffffffffff ffffffffffffffff = ffffffffffffffff
// OUT: xor ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: shl ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: shru ffffffffffffffff ffffffffffffffff = 0000000000000000
// OUT: shrs ffffffffffffffff ffffffffffffffff = ffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff ffffffffffffffff = 255
// OUT: add 5 3 = 0000000000000008
// OUT: sub 5 3 = 0000000000000002
// OUT: mul 5 3 = 000000000000000f
// OUT: divu 5 3 = 0000000000000001
// OUT: divs 5 3 = 0000000000000001
// OUT: modu 5 3 = 0000000000000002
// OUT: mods 5 3 = 0000000000000002
// OUT: and 5 3 = 0000000000000001
// OUT: or 5 3 = 0000000000000007
// OUT: xor 5 3 = 0000000000000006
// OUT: shl 5 3 = 0000000000000028
// OUT: shru 5 3 = 0000000000000000
// OUT: shrs 5 3 = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 5 3 = 133
// OUT: add 1 40 = 0000000000000041
// OUT: sub 1 40 = ffffffffffffffc1
// OUT: mul 1 40 = 0000000000000040
// OUT: divu 1 40 = 0000000000000000
// OUT: divs 1 40 = 0000000000000000
// OUT: modu 1 40 = 0000000000000001
// OUT: mods 1 40 = 0000000000000001
// OUT: and 1 40 = 0000000000000000
// OUT: or 1 40 = 0000000000000041
// OUT: xor 1 40 = 0000000000000041
// OUT: shl 1 40 = 0000000000000000
// OUT: shru 1 40 = 0000000000000000
// OUT: shrs 1 40 = 0000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 1 40 = 1cc
// OUT: add a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 2e9c3dc4a9877bc9
// OUT: sub a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 1f3adb78d14c8089
// OUT: mul a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 9fb6a5efb9fddea0
// OUT: divu a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 0000000000000001
// OUT: divs a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 0000000000000000
// OUT: modu a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 1f3adb78d14c8089
// OUT: mods a6eb8c9ebd69fe29 87b0b125ec1d7da0 = a6eb8c9ebd69fe29
// OUT: and a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 86a08004ac097c20
// OUT: or a6eb8c9ebd69fe29 87b0b125ec1d7da0 = a7fbbdbffd7dffa9
// OUT: xor a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 215b3dbb51748389
// OUT: shl a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 0000000000000000
// OUT: shru a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 0000000000000000
// OUT: shrs a6eb8c9ebd69fe29 87b0b125ec1d7da0 = ffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge a6eb8c9ebd69fe29 87b0b125ec1d7da0 = 133
// OUT: add d7210dff076ce2ef c6a5387777330bdb = 9dc646767e9feeca
// OUT: sub d7210dff076ce2ef c6a5387777330bdb = 107bd5879039d714
// OUT: mul d7210dff076ce2ef c6a5387777330bdb = 2e6fcbc456836775
// OUT: divu d7210dff076ce2ef c6a5387777330bdb = 0000000000000001
// OUT: divs d7210dff076ce2ef c6a5387777330bdb = 0000000000000000
// OUT: modu d7210dff076ce2ef c6a5387777330bdb = 107bd5879039d714
// OUT: mods d7210dff076ce2ef c6a5387777330bdb = d7210dff076ce2ef
// OUT: and d7210dff076ce2ef c6a5387777330bdb = c6210877072002cb
// OUT: or d7210dff076ce2ef c6a5387777330bdb = d7a53dff777febff
// OUT: xor d7210dff076ce2ef c6a5387777330bdb = 11843588705fe934
// OUT: shl d7210dff076ce2ef c6a5387777330bdb = 0000000000000000
// OUT: shru d7210dff076ce2ef c6a5387777330bdb = 0000000000000000
// OUT: shrs d7210dff076ce2ef c6a5387777330bdb = ffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge d7210dff076ce2ef c6a5387777330bdb = 133
// OUT: add 3fc1ea36f17fd374 2a = 3fc1ea36f17fd39e
// OUT: sub 3fc1ea36f17fd374 2a = 3fc1ea36f17fd34a
// OUT: mul 3fc1ea36f17fd374 2a = 75d06d039ef8b108
// OUT: divu 3fc1ea36f17fd374 2a = 01849df51e218508
// OUT: divs 3fc1ea36f17fd374 2a = 01849df51e218508
// OUT: modu 3fc1ea36f17fd374 2a = 0000000000000024
// OUT: mods 3fc1ea36f17fd374 2a = 0000000000000024
// OUT: and 3fc1ea36f17fd374 2a = 0000000000000020
// OUT: or 3fc1ea36f17fd374 2a = 3fc1ea36f17fd37e
// OUT: xor 3fc1ea36f17fd374 2a = 3fc1ea36f17fd35e
// OUT: shl 3fc1ea36f17fd374 2a = ff4dd00000000000
// OUT: shru 3fc1ea36f17fd374 2a = 00000000000ff07a
// OUT: shrs 3fc1ea36f17fd374 2a = 00000000000ff07a
// OUT: eq ne ult ule ugt uge slt sle sgt sge 3fc1ea36f17fd374 2a = 133
// OUT: add e6a16a3b0d464138 b = e6a16a3b0d464143
// OUT: sub e6a16a3b0d464138 b = e6a16a3b0d46412d
// OUT: mul e6a16a3b0d464138 b = e8ef90899204cd68
// OUT: divu e6a16a3b0d464138 b = 14f766bf8cd7d762
// OUT: divs e6a16a3b0d464138 b = fdb1954b2fc09191
// OUT: modu e6a16a3b0d464138 b = 0000000000000002
// OUT: mods e6a16a3b0d464138 b = fffffffffffffffd
// OUT: and e6a16a3b0d464138 b = 0000000000000008
// OUT: or e6a16a3b0d464138 b = e6a16a3b0d46413b
// OUT: xor e6a16a3b0d464138 b = e6a16a3b0d464133
// OUT: shl e6a16a3b0d464138 b = 0b51d86a3209c000
// OUT: shru e6a16a3b0d464138 b = 001cd42d4761a8c8
// OUT: shrs e6a16a3b0d464138 b = fffcd42d4761a8c8
// OUT: eq ne ult ule ugt uge slt sle sgt sge e6a16a3b0d464138 b = 13c

hw.module @tb() {
  %k0 = hw.constant 0 : i64
  %k1 = hw.constant 18446744073709551615 : i64
  %k2 = hw.constant 1 : i64
  %k3 = hw.constant 9223372036854775808 : i64
  %k4 = hw.constant 5 : i64
  %k5 = hw.constant 3 : i64
  %k6 = hw.constant 64 : i64
  %k7 = hw.constant 12027861843233603113 : i64
  %k8 = hw.constant 9777509567454608800 : i64
  %k9 = hw.constant 15501686781378355951 : i64
  %k10 = hw.constant 14313909076419087323 : i64
  %k11 = hw.constant 4594210616595436404 : i64
  %k12 = hw.constant 42 : i64
  %k13 = hw.constant 16618680901832163640 : i64
  %k14 = hw.constant 11 : i64
  llhd.process {
    %r1 = comb.add %k0, %k0 : i64
    %fmt0 = sim.fmt.literal "add 0 0 = "
    %fmt1 = sim.fmt.hex %r1, isUpper false : i64
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r2 = comb.sub %k0, %k0 : i64
    %fmt4 = sim.fmt.literal "sub 0 0 = "
    %fmt5 = sim.fmt.hex %r2, isUpper false : i64
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r3 = comb.mul %k0, %k0 : i64
    %fmt8 = sim.fmt.literal "mul 0 0 = "
    %fmt9 = sim.fmt.hex %r3, isUpper false : i64
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r4 = comb.divu %k0, %k0 : i64
    %fmt12 = sim.fmt.literal "divu 0 0 = "
    %fmt13 = sim.fmt.hex %r4, isUpper false : i64
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r5 = comb.divs %k0, %k0 : i64
    %fmt16 = sim.fmt.literal "divs 0 0 = "
    %fmt17 = sim.fmt.hex %r5, isUpper false : i64
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %r6 = comb.modu %k0, %k0 : i64
    %fmt20 = sim.fmt.literal "modu 0 0 = "
    %fmt21 = sim.fmt.hex %r6, isUpper false : i64
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %r7 = comb.mods %k0, %k0 : i64
    %fmt24 = sim.fmt.literal "mods 0 0 = "
    %fmt25 = sim.fmt.hex %r7, isUpper false : i64
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %r8 = comb.and %k0, %k0 : i64
    %fmt28 = sim.fmt.literal "and 0 0 = "
    %fmt29 = sim.fmt.hex %r8, isUpper false : i64
    %fmt30 = sim.fmt.literal "\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %r9 = comb.or %k0, %k0 : i64
    %fmt32 = sim.fmt.literal "or 0 0 = "
    %fmt33 = sim.fmt.hex %r9, isUpper false : i64
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %r10 = comb.xor %k0, %k0 : i64
    %fmt36 = sim.fmt.literal "xor 0 0 = "
    %fmt37 = sim.fmt.hex %r10, isUpper false : i64
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %r11 = comb.shl %k0, %k0 : i64
    %fmt40 = sim.fmt.literal "shl 0 0 = "
    %fmt41 = sim.fmt.hex %r11, isUpper false : i64
    %fmt42 = sim.fmt.literal "\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %r12 = comb.shru %k0, %k0 : i64
    %fmt44 = sim.fmt.literal "shru 0 0 = "
    %fmt45 = sim.fmt.hex %r12, isUpper false : i64
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %r13 = comb.shrs %k0, %k0 : i64
    %fmt48 = sim.fmt.literal "shrs 0 0 = "
    %fmt49 = sim.fmt.hex %r13, isUpper false : i64
    %fmt50 = sim.fmt.literal "\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %r14 = comb.icmp eq %k0, %k0 : i64
    %r15 = comb.icmp ne %k0, %k0 : i64
    %r16 = comb.icmp ult %k0, %k0 : i64
    %r17 = comb.icmp ule %k0, %k0 : i64
    %r18 = comb.icmp ugt %k0, %k0 : i64
    %r19 = comb.icmp uge %k0, %k0 : i64
    %r20 = comb.icmp slt %k0, %k0 : i64
    %r21 = comb.icmp sle %k0, %k0 : i64
    %r22 = comb.icmp sgt %k0, %k0 : i64
    %r23 = comb.icmp sge %k0, %k0 : i64
    %r24 = comb.concat %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt52 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %fmt53 = sim.fmt.hex %r24, isUpper false : i10
    %fmt54 = sim.fmt.literal "\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %r25 = comb.add %k1, %k2 : i64
    %fmt56 = sim.fmt.literal "add ffffffffffffffff 1 = "
    %fmt57 = sim.fmt.hex %r25, isUpper false : i64
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %r26 = comb.sub %k1, %k2 : i64
    %fmt60 = sim.fmt.literal "sub ffffffffffffffff 1 = "
    %fmt61 = sim.fmt.hex %r26, isUpper false : i64
    %fmt62 = sim.fmt.literal "\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %r27 = comb.mul %k1, %k2 : i64
    %fmt64 = sim.fmt.literal "mul ffffffffffffffff 1 = "
    %fmt65 = sim.fmt.hex %r27, isUpper false : i64
    %fmt66 = sim.fmt.literal "\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %r28 = comb.divu %k1, %k2 : i64
    %fmt68 = sim.fmt.literal "divu ffffffffffffffff 1 = "
    %fmt69 = sim.fmt.hex %r28, isUpper false : i64
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %r29 = comb.divs %k1, %k2 : i64
    %fmt72 = sim.fmt.literal "divs ffffffffffffffff 1 = "
    %fmt73 = sim.fmt.hex %r29, isUpper false : i64
    %fmt74 = sim.fmt.literal "\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    %r30 = comb.modu %k1, %k2 : i64
    %fmt76 = sim.fmt.literal "modu ffffffffffffffff 1 = "
    %fmt77 = sim.fmt.hex %r30, isUpper false : i64
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    %r31 = comb.mods %k1, %k2 : i64
    %fmt80 = sim.fmt.literal "mods ffffffffffffffff 1 = "
    %fmt81 = sim.fmt.hex %r31, isUpper false : i64
    %fmt82 = sim.fmt.literal "\0A"
    %fmt83 = sim.fmt.concat (%fmt80, %fmt81, %fmt82)
    sim.proc.print %fmt83
    %r32 = comb.and %k1, %k2 : i64
    %fmt84 = sim.fmt.literal "and ffffffffffffffff 1 = "
    %fmt85 = sim.fmt.hex %r32, isUpper false : i64
    %fmt86 = sim.fmt.literal "\0A"
    %fmt87 = sim.fmt.concat (%fmt84, %fmt85, %fmt86)
    sim.proc.print %fmt87
    %r33 = comb.or %k1, %k2 : i64
    %fmt88 = sim.fmt.literal "or ffffffffffffffff 1 = "
    %fmt89 = sim.fmt.hex %r33, isUpper false : i64
    %fmt90 = sim.fmt.literal "\0A"
    %fmt91 = sim.fmt.concat (%fmt88, %fmt89, %fmt90)
    sim.proc.print %fmt91
    %r34 = comb.xor %k1, %k2 : i64
    %fmt92 = sim.fmt.literal "xor ffffffffffffffff 1 = "
    %fmt93 = sim.fmt.hex %r34, isUpper false : i64
    %fmt94 = sim.fmt.literal "\0A"
    %fmt95 = sim.fmt.concat (%fmt92, %fmt93, %fmt94)
    sim.proc.print %fmt95
    %r35 = comb.shl %k1, %k2 : i64
    %fmt96 = sim.fmt.literal "shl ffffffffffffffff 1 = "
    %fmt97 = sim.fmt.hex %r35, isUpper false : i64
    %fmt98 = sim.fmt.literal "\0A"
    %fmt99 = sim.fmt.concat (%fmt96, %fmt97, %fmt98)
    sim.proc.print %fmt99
    %r36 = comb.shru %k1, %k2 : i64
    %fmt100 = sim.fmt.literal "shru ffffffffffffffff 1 = "
    %fmt101 = sim.fmt.hex %r36, isUpper false : i64
    %fmt102 = sim.fmt.literal "\0A"
    %fmt103 = sim.fmt.concat (%fmt100, %fmt101, %fmt102)
    sim.proc.print %fmt103
    %r37 = comb.shrs %k1, %k2 : i64
    %fmt104 = sim.fmt.literal "shrs ffffffffffffffff 1 = "
    %fmt105 = sim.fmt.hex %r37, isUpper false : i64
    %fmt106 = sim.fmt.literal "\0A"
    %fmt107 = sim.fmt.concat (%fmt104, %fmt105, %fmt106)
    sim.proc.print %fmt107
    %r38 = comb.icmp eq %k1, %k2 : i64
    %r39 = comb.icmp ne %k1, %k2 : i64
    %r40 = comb.icmp ult %k1, %k2 : i64
    %r41 = comb.icmp ule %k1, %k2 : i64
    %r42 = comb.icmp ugt %k1, %k2 : i64
    %r43 = comb.icmp uge %k1, %k2 : i64
    %r44 = comb.icmp slt %k1, %k2 : i64
    %r45 = comb.icmp sle %k1, %k2 : i64
    %r46 = comb.icmp sgt %k1, %k2 : i64
    %r47 = comb.icmp sge %k1, %k2 : i64
    %r48 = comb.concat %r38, %r39, %r40, %r41, %r42, %r43, %r44, %r45, %r46, %r47 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt108 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff 1 = "
    %fmt109 = sim.fmt.hex %r48, isUpper false : i10
    %fmt110 = sim.fmt.literal "\0A"
    %fmt111 = sim.fmt.concat (%fmt108, %fmt109, %fmt110)
    sim.proc.print %fmt111
    %r49 = comb.add %k1, %k0 : i64
    %fmt112 = sim.fmt.literal "add ffffffffffffffff 0 = "
    %fmt113 = sim.fmt.hex %r49, isUpper false : i64
    %fmt114 = sim.fmt.literal "\0A"
    %fmt115 = sim.fmt.concat (%fmt112, %fmt113, %fmt114)
    sim.proc.print %fmt115
    %r50 = comb.sub %k1, %k0 : i64
    %fmt116 = sim.fmt.literal "sub ffffffffffffffff 0 = "
    %fmt117 = sim.fmt.hex %r50, isUpper false : i64
    %fmt118 = sim.fmt.literal "\0A"
    %fmt119 = sim.fmt.concat (%fmt116, %fmt117, %fmt118)
    sim.proc.print %fmt119
    %r51 = comb.mul %k1, %k0 : i64
    %fmt120 = sim.fmt.literal "mul ffffffffffffffff 0 = "
    %fmt121 = sim.fmt.hex %r51, isUpper false : i64
    %fmt122 = sim.fmt.literal "\0A"
    %fmt123 = sim.fmt.concat (%fmt120, %fmt121, %fmt122)
    sim.proc.print %fmt123
    %r52 = comb.divu %k1, %k0 : i64
    %fmt124 = sim.fmt.literal "divu ffffffffffffffff 0 = "
    %fmt125 = sim.fmt.hex %r52, isUpper false : i64
    %fmt126 = sim.fmt.literal "\0A"
    %fmt127 = sim.fmt.concat (%fmt124, %fmt125, %fmt126)
    sim.proc.print %fmt127
    %r53 = comb.divs %k1, %k0 : i64
    %fmt128 = sim.fmt.literal "divs ffffffffffffffff 0 = "
    %fmt129 = sim.fmt.hex %r53, isUpper false : i64
    %fmt130 = sim.fmt.literal "\0A"
    %fmt131 = sim.fmt.concat (%fmt128, %fmt129, %fmt130)
    sim.proc.print %fmt131
    %r54 = comb.modu %k1, %k0 : i64
    %fmt132 = sim.fmt.literal "modu ffffffffffffffff 0 = "
    %fmt133 = sim.fmt.hex %r54, isUpper false : i64
    %fmt134 = sim.fmt.literal "\0A"
    %fmt135 = sim.fmt.concat (%fmt132, %fmt133, %fmt134)
    sim.proc.print %fmt135
    %r55 = comb.mods %k1, %k0 : i64
    %fmt136 = sim.fmt.literal "mods ffffffffffffffff 0 = "
    %fmt137 = sim.fmt.hex %r55, isUpper false : i64
    %fmt138 = sim.fmt.literal "\0A"
    %fmt139 = sim.fmt.concat (%fmt136, %fmt137, %fmt138)
    sim.proc.print %fmt139
    %r56 = comb.and %k1, %k0 : i64
    %fmt140 = sim.fmt.literal "and ffffffffffffffff 0 = "
    %fmt141 = sim.fmt.hex %r56, isUpper false : i64
    %fmt142 = sim.fmt.literal "\0A"
    %fmt143 = sim.fmt.concat (%fmt140, %fmt141, %fmt142)
    sim.proc.print %fmt143
    %r57 = comb.or %k1, %k0 : i64
    %fmt144 = sim.fmt.literal "or ffffffffffffffff 0 = "
    %fmt145 = sim.fmt.hex %r57, isUpper false : i64
    %fmt146 = sim.fmt.literal "\0A"
    %fmt147 = sim.fmt.concat (%fmt144, %fmt145, %fmt146)
    sim.proc.print %fmt147
    %r58 = comb.xor %k1, %k0 : i64
    %fmt148 = sim.fmt.literal "xor ffffffffffffffff 0 = "
    %fmt149 = sim.fmt.hex %r58, isUpper false : i64
    %fmt150 = sim.fmt.literal "\0A"
    %fmt151 = sim.fmt.concat (%fmt148, %fmt149, %fmt150)
    sim.proc.print %fmt151
    %r59 = comb.shl %k1, %k0 : i64
    %fmt152 = sim.fmt.literal "shl ffffffffffffffff 0 = "
    %fmt153 = sim.fmt.hex %r59, isUpper false : i64
    %fmt154 = sim.fmt.literal "\0A"
    %fmt155 = sim.fmt.concat (%fmt152, %fmt153, %fmt154)
    sim.proc.print %fmt155
    %r60 = comb.shru %k1, %k0 : i64
    %fmt156 = sim.fmt.literal "shru ffffffffffffffff 0 = "
    %fmt157 = sim.fmt.hex %r60, isUpper false : i64
    %fmt158 = sim.fmt.literal "\0A"
    %fmt159 = sim.fmt.concat (%fmt156, %fmt157, %fmt158)
    sim.proc.print %fmt159
    %r61 = comb.shrs %k1, %k0 : i64
    %fmt160 = sim.fmt.literal "shrs ffffffffffffffff 0 = "
    %fmt161 = sim.fmt.hex %r61, isUpper false : i64
    %fmt162 = sim.fmt.literal "\0A"
    %fmt163 = sim.fmt.concat (%fmt160, %fmt161, %fmt162)
    sim.proc.print %fmt163
    %r62 = comb.icmp eq %k1, %k0 : i64
    %r63 = comb.icmp ne %k1, %k0 : i64
    %r64 = comb.icmp ult %k1, %k0 : i64
    %r65 = comb.icmp ule %k1, %k0 : i64
    %r66 = comb.icmp ugt %k1, %k0 : i64
    %r67 = comb.icmp uge %k1, %k0 : i64
    %r68 = comb.icmp slt %k1, %k0 : i64
    %r69 = comb.icmp sle %k1, %k0 : i64
    %r70 = comb.icmp sgt %k1, %k0 : i64
    %r71 = comb.icmp sge %k1, %k0 : i64
    %r72 = comb.concat %r62, %r63, %r64, %r65, %r66, %r67, %r68, %r69, %r70, %r71 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt164 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff 0 = "
    %fmt165 = sim.fmt.hex %r72, isUpper false : i10
    %fmt166 = sim.fmt.literal "\0A"
    %fmt167 = sim.fmt.concat (%fmt164, %fmt165, %fmt166)
    sim.proc.print %fmt167
    %r73 = comb.add %k3, %k1 : i64
    %fmt168 = sim.fmt.literal "add 8000000000000000 ffffffffffffffff = "
    %fmt169 = sim.fmt.hex %r73, isUpper false : i64
    %fmt170 = sim.fmt.literal "\0A"
    %fmt171 = sim.fmt.concat (%fmt168, %fmt169, %fmt170)
    sim.proc.print %fmt171
    %r74 = comb.sub %k3, %k1 : i64
    %fmt172 = sim.fmt.literal "sub 8000000000000000 ffffffffffffffff = "
    %fmt173 = sim.fmt.hex %r74, isUpper false : i64
    %fmt174 = sim.fmt.literal "\0A"
    %fmt175 = sim.fmt.concat (%fmt172, %fmt173, %fmt174)
    sim.proc.print %fmt175
    %r75 = comb.mul %k3, %k1 : i64
    %fmt176 = sim.fmt.literal "mul 8000000000000000 ffffffffffffffff = "
    %fmt177 = sim.fmt.hex %r75, isUpper false : i64
    %fmt178 = sim.fmt.literal "\0A"
    %fmt179 = sim.fmt.concat (%fmt176, %fmt177, %fmt178)
    sim.proc.print %fmt179
    %r76 = comb.divu %k3, %k1 : i64
    %fmt180 = sim.fmt.literal "divu 8000000000000000 ffffffffffffffff = "
    %fmt181 = sim.fmt.hex %r76, isUpper false : i64
    %fmt182 = sim.fmt.literal "\0A"
    %fmt183 = sim.fmt.concat (%fmt180, %fmt181, %fmt182)
    sim.proc.print %fmt183
    %r77 = comb.divs %k3, %k1 : i64
    %fmt184 = sim.fmt.literal "divs 8000000000000000 ffffffffffffffff = "
    %fmt185 = sim.fmt.hex %r77, isUpper false : i64
    %fmt186 = sim.fmt.literal "\0A"
    %fmt187 = sim.fmt.concat (%fmt184, %fmt185, %fmt186)
    sim.proc.print %fmt187
    %r78 = comb.modu %k3, %k1 : i64
    %fmt188 = sim.fmt.literal "modu 8000000000000000 ffffffffffffffff = "
    %fmt189 = sim.fmt.hex %r78, isUpper false : i64
    %fmt190 = sim.fmt.literal "\0A"
    %fmt191 = sim.fmt.concat (%fmt188, %fmt189, %fmt190)
    sim.proc.print %fmt191
    %r79 = comb.mods %k3, %k1 : i64
    %fmt192 = sim.fmt.literal "mods 8000000000000000 ffffffffffffffff = "
    %fmt193 = sim.fmt.hex %r79, isUpper false : i64
    %fmt194 = sim.fmt.literal "\0A"
    %fmt195 = sim.fmt.concat (%fmt192, %fmt193, %fmt194)
    sim.proc.print %fmt195
    %r80 = comb.and %k3, %k1 : i64
    %fmt196 = sim.fmt.literal "and 8000000000000000 ffffffffffffffff = "
    %fmt197 = sim.fmt.hex %r80, isUpper false : i64
    %fmt198 = sim.fmt.literal "\0A"
    %fmt199 = sim.fmt.concat (%fmt196, %fmt197, %fmt198)
    sim.proc.print %fmt199
    %r81 = comb.or %k3, %k1 : i64
    %fmt200 = sim.fmt.literal "or 8000000000000000 ffffffffffffffff = "
    %fmt201 = sim.fmt.hex %r81, isUpper false : i64
    %fmt202 = sim.fmt.literal "\0A"
    %fmt203 = sim.fmt.concat (%fmt200, %fmt201, %fmt202)
    sim.proc.print %fmt203
    %r82 = comb.xor %k3, %k1 : i64
    %fmt204 = sim.fmt.literal "xor 8000000000000000 ffffffffffffffff = "
    %fmt205 = sim.fmt.hex %r82, isUpper false : i64
    %fmt206 = sim.fmt.literal "\0A"
    %fmt207 = sim.fmt.concat (%fmt204, %fmt205, %fmt206)
    sim.proc.print %fmt207
    %r83 = comb.shl %k3, %k1 : i64
    %fmt208 = sim.fmt.literal "shl 8000000000000000 ffffffffffffffff = "
    %fmt209 = sim.fmt.hex %r83, isUpper false : i64
    %fmt210 = sim.fmt.literal "\0A"
    %fmt211 = sim.fmt.concat (%fmt208, %fmt209, %fmt210)
    sim.proc.print %fmt211
    %r84 = comb.shru %k3, %k1 : i64
    %fmt212 = sim.fmt.literal "shru 8000000000000000 ffffffffffffffff = "
    %fmt213 = sim.fmt.hex %r84, isUpper false : i64
    %fmt214 = sim.fmt.literal "\0A"
    %fmt215 = sim.fmt.concat (%fmt212, %fmt213, %fmt214)
    sim.proc.print %fmt215
    %r85 = comb.shrs %k3, %k1 : i64
    %fmt216 = sim.fmt.literal "shrs 8000000000000000 ffffffffffffffff = "
    %fmt217 = sim.fmt.hex %r85, isUpper false : i64
    %fmt218 = sim.fmt.literal "\0A"
    %fmt219 = sim.fmt.concat (%fmt216, %fmt217, %fmt218)
    sim.proc.print %fmt219
    %r86 = comb.icmp eq %k3, %k1 : i64
    %r87 = comb.icmp ne %k3, %k1 : i64
    %r88 = comb.icmp ult %k3, %k1 : i64
    %r89 = comb.icmp ule %k3, %k1 : i64
    %r90 = comb.icmp ugt %k3, %k1 : i64
    %r91 = comb.icmp uge %k3, %k1 : i64
    %r92 = comb.icmp slt %k3, %k1 : i64
    %r93 = comb.icmp sle %k3, %k1 : i64
    %r94 = comb.icmp sgt %k3, %k1 : i64
    %r95 = comb.icmp sge %k3, %k1 : i64
    %r96 = comb.concat %r86, %r87, %r88, %r89, %r90, %r91, %r92, %r93, %r94, %r95 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt220 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 8000000000000000 ffffffffffffffff = "
    %fmt221 = sim.fmt.hex %r96, isUpper false : i10
    %fmt222 = sim.fmt.literal "\0A"
    %fmt223 = sim.fmt.concat (%fmt220, %fmt221, %fmt222)
    sim.proc.print %fmt223
    %r97 = comb.add %k1, %k1 : i64
    %fmt224 = sim.fmt.literal "add ffffffffffffffff ffffffffffffffff = "
    %fmt225 = sim.fmt.hex %r97, isUpper false : i64
    %fmt226 = sim.fmt.literal "\0A"
    %fmt227 = sim.fmt.concat (%fmt224, %fmt225, %fmt226)
    sim.proc.print %fmt227
    %r98 = comb.sub %k1, %k1 : i64
    %fmt228 = sim.fmt.literal "sub ffffffffffffffff ffffffffffffffff = "
    %fmt229 = sim.fmt.hex %r98, isUpper false : i64
    %fmt230 = sim.fmt.literal "\0A"
    %fmt231 = sim.fmt.concat (%fmt228, %fmt229, %fmt230)
    sim.proc.print %fmt231
    %r99 = comb.mul %k1, %k1 : i64
    %fmt232 = sim.fmt.literal "mul ffffffffffffffff ffffffffffffffff = "
    %fmt233 = sim.fmt.hex %r99, isUpper false : i64
    %fmt234 = sim.fmt.literal "\0A"
    %fmt235 = sim.fmt.concat (%fmt232, %fmt233, %fmt234)
    sim.proc.print %fmt235
    %r100 = comb.divu %k1, %k1 : i64
    %fmt236 = sim.fmt.literal "divu ffffffffffffffff ffffffffffffffff = "
    %fmt237 = sim.fmt.hex %r100, isUpper false : i64
    %fmt238 = sim.fmt.literal "\0A"
    %fmt239 = sim.fmt.concat (%fmt236, %fmt237, %fmt238)
    sim.proc.print %fmt239
    %r101 = comb.divs %k1, %k1 : i64
    %fmt240 = sim.fmt.literal "divs ffffffffffffffff ffffffffffffffff = "
    %fmt241 = sim.fmt.hex %r101, isUpper false : i64
    %fmt242 = sim.fmt.literal "\0A"
    %fmt243 = sim.fmt.concat (%fmt240, %fmt241, %fmt242)
    sim.proc.print %fmt243
    %r102 = comb.modu %k1, %k1 : i64
    %fmt244 = sim.fmt.literal "modu ffffffffffffffff ffffffffffffffff = "
    %fmt245 = sim.fmt.hex %r102, isUpper false : i64
    %fmt246 = sim.fmt.literal "\0A"
    %fmt247 = sim.fmt.concat (%fmt244, %fmt245, %fmt246)
    sim.proc.print %fmt247
    %r103 = comb.mods %k1, %k1 : i64
    %fmt248 = sim.fmt.literal "mods ffffffffffffffff ffffffffffffffff = "
    %fmt249 = sim.fmt.hex %r103, isUpper false : i64
    %fmt250 = sim.fmt.literal "\0A"
    %fmt251 = sim.fmt.concat (%fmt248, %fmt249, %fmt250)
    sim.proc.print %fmt251
    %r104 = comb.and %k1, %k1 : i64
    %fmt252 = sim.fmt.literal "and ffffffffffffffff ffffffffffffffff = "
    %fmt253 = sim.fmt.hex %r104, isUpper false : i64
    %fmt254 = sim.fmt.literal "\0A"
    %fmt255 = sim.fmt.concat (%fmt252, %fmt253, %fmt254)
    sim.proc.print %fmt255
    %r105 = comb.or %k1, %k1 : i64
    %fmt256 = sim.fmt.literal "or ffffffffffffffff ffffffffffffffff = "
    %fmt257 = sim.fmt.hex %r105, isUpper false : i64
    %fmt258 = sim.fmt.literal "\0A"
    %fmt259 = sim.fmt.concat (%fmt256, %fmt257, %fmt258)
    sim.proc.print %fmt259
    %r106 = comb.xor %k1, %k1 : i64
    %fmt260 = sim.fmt.literal "xor ffffffffffffffff ffffffffffffffff = "
    %fmt261 = sim.fmt.hex %r106, isUpper false : i64
    %fmt262 = sim.fmt.literal "\0A"
    %fmt263 = sim.fmt.concat (%fmt260, %fmt261, %fmt262)
    sim.proc.print %fmt263
    %r107 = comb.shl %k1, %k1 : i64
    %fmt264 = sim.fmt.literal "shl ffffffffffffffff ffffffffffffffff = "
    %fmt265 = sim.fmt.hex %r107, isUpper false : i64
    %fmt266 = sim.fmt.literal "\0A"
    %fmt267 = sim.fmt.concat (%fmt264, %fmt265, %fmt266)
    sim.proc.print %fmt267
    %r108 = comb.shru %k1, %k1 : i64
    %fmt268 = sim.fmt.literal "shru ffffffffffffffff ffffffffffffffff = "
    %fmt269 = sim.fmt.hex %r108, isUpper false : i64
    %fmt270 = sim.fmt.literal "\0A"
    %fmt271 = sim.fmt.concat (%fmt268, %fmt269, %fmt270)
    sim.proc.print %fmt271
    %r109 = comb.shrs %k1, %k1 : i64
    %fmt272 = sim.fmt.literal "shrs ffffffffffffffff ffffffffffffffff = "
    %fmt273 = sim.fmt.hex %r109, isUpper false : i64
    %fmt274 = sim.fmt.literal "\0A"
    %fmt275 = sim.fmt.concat (%fmt272, %fmt273, %fmt274)
    sim.proc.print %fmt275
    %r110 = comb.icmp eq %k1, %k1 : i64
    %r111 = comb.icmp ne %k1, %k1 : i64
    %r112 = comb.icmp ult %k1, %k1 : i64
    %r113 = comb.icmp ule %k1, %k1 : i64
    %r114 = comb.icmp ugt %k1, %k1 : i64
    %r115 = comb.icmp uge %k1, %k1 : i64
    %r116 = comb.icmp slt %k1, %k1 : i64
    %r117 = comb.icmp sle %k1, %k1 : i64
    %r118 = comb.icmp sgt %k1, %k1 : i64
    %r119 = comb.icmp sge %k1, %k1 : i64
    %r120 = comb.concat %r110, %r111, %r112, %r113, %r114, %r115, %r116, %r117, %r118, %r119 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt276 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge ffffffffffffffff ffffffffffffffff = "
    %fmt277 = sim.fmt.hex %r120, isUpper false : i10
    %fmt278 = sim.fmt.literal "\0A"
    %fmt279 = sim.fmt.concat (%fmt276, %fmt277, %fmt278)
    sim.proc.print %fmt279
    %r121 = comb.add %k4, %k5 : i64
    %fmt280 = sim.fmt.literal "add 5 3 = "
    %fmt281 = sim.fmt.hex %r121, isUpper false : i64
    %fmt282 = sim.fmt.literal "\0A"
    %fmt283 = sim.fmt.concat (%fmt280, %fmt281, %fmt282)
    sim.proc.print %fmt283
    %r122 = comb.sub %k4, %k5 : i64
    %fmt284 = sim.fmt.literal "sub 5 3 = "
    %fmt285 = sim.fmt.hex %r122, isUpper false : i64
    %fmt286 = sim.fmt.literal "\0A"
    %fmt287 = sim.fmt.concat (%fmt284, %fmt285, %fmt286)
    sim.proc.print %fmt287
    %r123 = comb.mul %k4, %k5 : i64
    %fmt288 = sim.fmt.literal "mul 5 3 = "
    %fmt289 = sim.fmt.hex %r123, isUpper false : i64
    %fmt290 = sim.fmt.literal "\0A"
    %fmt291 = sim.fmt.concat (%fmt288, %fmt289, %fmt290)
    sim.proc.print %fmt291
    %r124 = comb.divu %k4, %k5 : i64
    %fmt292 = sim.fmt.literal "divu 5 3 = "
    %fmt293 = sim.fmt.hex %r124, isUpper false : i64
    %fmt294 = sim.fmt.literal "\0A"
    %fmt295 = sim.fmt.concat (%fmt292, %fmt293, %fmt294)
    sim.proc.print %fmt295
    %r125 = comb.divs %k4, %k5 : i64
    %fmt296 = sim.fmt.literal "divs 5 3 = "
    %fmt297 = sim.fmt.hex %r125, isUpper false : i64
    %fmt298 = sim.fmt.literal "\0A"
    %fmt299 = sim.fmt.concat (%fmt296, %fmt297, %fmt298)
    sim.proc.print %fmt299
    %r126 = comb.modu %k4, %k5 : i64
    %fmt300 = sim.fmt.literal "modu 5 3 = "
    %fmt301 = sim.fmt.hex %r126, isUpper false : i64
    %fmt302 = sim.fmt.literal "\0A"
    %fmt303 = sim.fmt.concat (%fmt300, %fmt301, %fmt302)
    sim.proc.print %fmt303
    %r127 = comb.mods %k4, %k5 : i64
    %fmt304 = sim.fmt.literal "mods 5 3 = "
    %fmt305 = sim.fmt.hex %r127, isUpper false : i64
    %fmt306 = sim.fmt.literal "\0A"
    %fmt307 = sim.fmt.concat (%fmt304, %fmt305, %fmt306)
    sim.proc.print %fmt307
    %r128 = comb.and %k4, %k5 : i64
    %fmt308 = sim.fmt.literal "and 5 3 = "
    %fmt309 = sim.fmt.hex %r128, isUpper false : i64
    %fmt310 = sim.fmt.literal "\0A"
    %fmt311 = sim.fmt.concat (%fmt308, %fmt309, %fmt310)
    sim.proc.print %fmt311
    %r129 = comb.or %k4, %k5 : i64
    %fmt312 = sim.fmt.literal "or 5 3 = "
    %fmt313 = sim.fmt.hex %r129, isUpper false : i64
    %fmt314 = sim.fmt.literal "\0A"
    %fmt315 = sim.fmt.concat (%fmt312, %fmt313, %fmt314)
    sim.proc.print %fmt315
    %r130 = comb.xor %k4, %k5 : i64
    %fmt316 = sim.fmt.literal "xor 5 3 = "
    %fmt317 = sim.fmt.hex %r130, isUpper false : i64
    %fmt318 = sim.fmt.literal "\0A"
    %fmt319 = sim.fmt.concat (%fmt316, %fmt317, %fmt318)
    sim.proc.print %fmt319
    %r131 = comb.shl %k4, %k5 : i64
    %fmt320 = sim.fmt.literal "shl 5 3 = "
    %fmt321 = sim.fmt.hex %r131, isUpper false : i64
    %fmt322 = sim.fmt.literal "\0A"
    %fmt323 = sim.fmt.concat (%fmt320, %fmt321, %fmt322)
    sim.proc.print %fmt323
    %r132 = comb.shru %k4, %k5 : i64
    %fmt324 = sim.fmt.literal "shru 5 3 = "
    %fmt325 = sim.fmt.hex %r132, isUpper false : i64
    %fmt326 = sim.fmt.literal "\0A"
    %fmt327 = sim.fmt.concat (%fmt324, %fmt325, %fmt326)
    sim.proc.print %fmt327
    %r133 = comb.shrs %k4, %k5 : i64
    %fmt328 = sim.fmt.literal "shrs 5 3 = "
    %fmt329 = sim.fmt.hex %r133, isUpper false : i64
    %fmt330 = sim.fmt.literal "\0A"
    %fmt331 = sim.fmt.concat (%fmt328, %fmt329, %fmt330)
    sim.proc.print %fmt331
    %r134 = comb.icmp eq %k4, %k5 : i64
    %r135 = comb.icmp ne %k4, %k5 : i64
    %r136 = comb.icmp ult %k4, %k5 : i64
    %r137 = comb.icmp ule %k4, %k5 : i64
    %r138 = comb.icmp ugt %k4, %k5 : i64
    %r139 = comb.icmp uge %k4, %k5 : i64
    %r140 = comb.icmp slt %k4, %k5 : i64
    %r141 = comb.icmp sle %k4, %k5 : i64
    %r142 = comb.icmp sgt %k4, %k5 : i64
    %r143 = comb.icmp sge %k4, %k5 : i64
    %r144 = comb.concat %r134, %r135, %r136, %r137, %r138, %r139, %r140, %r141, %r142, %r143 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt332 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 5 3 = "
    %fmt333 = sim.fmt.hex %r144, isUpper false : i10
    %fmt334 = sim.fmt.literal "\0A"
    %fmt335 = sim.fmt.concat (%fmt332, %fmt333, %fmt334)
    sim.proc.print %fmt335
    %r145 = comb.add %k2, %k6 : i64
    %fmt336 = sim.fmt.literal "add 1 40 = "
    %fmt337 = sim.fmt.hex %r145, isUpper false : i64
    %fmt338 = sim.fmt.literal "\0A"
    %fmt339 = sim.fmt.concat (%fmt336, %fmt337, %fmt338)
    sim.proc.print %fmt339
    %r146 = comb.sub %k2, %k6 : i64
    %fmt340 = sim.fmt.literal "sub 1 40 = "
    %fmt341 = sim.fmt.hex %r146, isUpper false : i64
    %fmt342 = sim.fmt.literal "\0A"
    %fmt343 = sim.fmt.concat (%fmt340, %fmt341, %fmt342)
    sim.proc.print %fmt343
    %r147 = comb.mul %k2, %k6 : i64
    %fmt344 = sim.fmt.literal "mul 1 40 = "
    %fmt345 = sim.fmt.hex %r147, isUpper false : i64
    %fmt346 = sim.fmt.literal "\0A"
    %fmt347 = sim.fmt.concat (%fmt344, %fmt345, %fmt346)
    sim.proc.print %fmt347
    %r148 = comb.divu %k2, %k6 : i64
    %fmt348 = sim.fmt.literal "divu 1 40 = "
    %fmt349 = sim.fmt.hex %r148, isUpper false : i64
    %fmt350 = sim.fmt.literal "\0A"
    %fmt351 = sim.fmt.concat (%fmt348, %fmt349, %fmt350)
    sim.proc.print %fmt351
    %r149 = comb.divs %k2, %k6 : i64
    %fmt352 = sim.fmt.literal "divs 1 40 = "
    %fmt353 = sim.fmt.hex %r149, isUpper false : i64
    %fmt354 = sim.fmt.literal "\0A"
    %fmt355 = sim.fmt.concat (%fmt352, %fmt353, %fmt354)
    sim.proc.print %fmt355
    %r150 = comb.modu %k2, %k6 : i64
    %fmt356 = sim.fmt.literal "modu 1 40 = "
    %fmt357 = sim.fmt.hex %r150, isUpper false : i64
    %fmt358 = sim.fmt.literal "\0A"
    %fmt359 = sim.fmt.concat (%fmt356, %fmt357, %fmt358)
    sim.proc.print %fmt359
    %r151 = comb.mods %k2, %k6 : i64
    %fmt360 = sim.fmt.literal "mods 1 40 = "
    %fmt361 = sim.fmt.hex %r151, isUpper false : i64
    %fmt362 = sim.fmt.literal "\0A"
    %fmt363 = sim.fmt.concat (%fmt360, %fmt361, %fmt362)
    sim.proc.print %fmt363
    %r152 = comb.and %k2, %k6 : i64
    %fmt364 = sim.fmt.literal "and 1 40 = "
    %fmt365 = sim.fmt.hex %r152, isUpper false : i64
    %fmt366 = sim.fmt.literal "\0A"
    %fmt367 = sim.fmt.concat (%fmt364, %fmt365, %fmt366)
    sim.proc.print %fmt367
    %r153 = comb.or %k2, %k6 : i64
    %fmt368 = sim.fmt.literal "or 1 40 = "
    %fmt369 = sim.fmt.hex %r153, isUpper false : i64
    %fmt370 = sim.fmt.literal "\0A"
    %fmt371 = sim.fmt.concat (%fmt368, %fmt369, %fmt370)
    sim.proc.print %fmt371
    %r154 = comb.xor %k2, %k6 : i64
    %fmt372 = sim.fmt.literal "xor 1 40 = "
    %fmt373 = sim.fmt.hex %r154, isUpper false : i64
    %fmt374 = sim.fmt.literal "\0A"
    %fmt375 = sim.fmt.concat (%fmt372, %fmt373, %fmt374)
    sim.proc.print %fmt375
    %r155 = comb.shl %k2, %k6 : i64
    %fmt376 = sim.fmt.literal "shl 1 40 = "
    %fmt377 = sim.fmt.hex %r155, isUpper false : i64
    %fmt378 = sim.fmt.literal "\0A"
    %fmt379 = sim.fmt.concat (%fmt376, %fmt377, %fmt378)
    sim.proc.print %fmt379
    %r156 = comb.shru %k2, %k6 : i64
    %fmt380 = sim.fmt.literal "shru 1 40 = "
    %fmt381 = sim.fmt.hex %r156, isUpper false : i64
    %fmt382 = sim.fmt.literal "\0A"
    %fmt383 = sim.fmt.concat (%fmt380, %fmt381, %fmt382)
    sim.proc.print %fmt383
    %r157 = comb.shrs %k2, %k6 : i64
    %fmt384 = sim.fmt.literal "shrs 1 40 = "
    %fmt385 = sim.fmt.hex %r157, isUpper false : i64
    %fmt386 = sim.fmt.literal "\0A"
    %fmt387 = sim.fmt.concat (%fmt384, %fmt385, %fmt386)
    sim.proc.print %fmt387
    %r158 = comb.icmp eq %k2, %k6 : i64
    %r159 = comb.icmp ne %k2, %k6 : i64
    %r160 = comb.icmp ult %k2, %k6 : i64
    %r161 = comb.icmp ule %k2, %k6 : i64
    %r162 = comb.icmp ugt %k2, %k6 : i64
    %r163 = comb.icmp uge %k2, %k6 : i64
    %r164 = comb.icmp slt %k2, %k6 : i64
    %r165 = comb.icmp sle %k2, %k6 : i64
    %r166 = comb.icmp sgt %k2, %k6 : i64
    %r167 = comb.icmp sge %k2, %k6 : i64
    %r168 = comb.concat %r158, %r159, %r160, %r161, %r162, %r163, %r164, %r165, %r166, %r167 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt388 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 40 = "
    %fmt389 = sim.fmt.hex %r168, isUpper false : i10
    %fmt390 = sim.fmt.literal "\0A"
    %fmt391 = sim.fmt.concat (%fmt388, %fmt389, %fmt390)
    sim.proc.print %fmt391
    %r169 = comb.add %k7, %k8 : i64
    %fmt392 = sim.fmt.literal "add a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt393 = sim.fmt.hex %r169, isUpper false : i64
    %fmt394 = sim.fmt.literal "\0A"
    %fmt395 = sim.fmt.concat (%fmt392, %fmt393, %fmt394)
    sim.proc.print %fmt395
    %r170 = comb.sub %k7, %k8 : i64
    %fmt396 = sim.fmt.literal "sub a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt397 = sim.fmt.hex %r170, isUpper false : i64
    %fmt398 = sim.fmt.literal "\0A"
    %fmt399 = sim.fmt.concat (%fmt396, %fmt397, %fmt398)
    sim.proc.print %fmt399
    %r171 = comb.mul %k7, %k8 : i64
    %fmt400 = sim.fmt.literal "mul a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt401 = sim.fmt.hex %r171, isUpper false : i64
    %fmt402 = sim.fmt.literal "\0A"
    %fmt403 = sim.fmt.concat (%fmt400, %fmt401, %fmt402)
    sim.proc.print %fmt403
    %r172 = comb.divu %k7, %k8 : i64
    %fmt404 = sim.fmt.literal "divu a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt405 = sim.fmt.hex %r172, isUpper false : i64
    %fmt406 = sim.fmt.literal "\0A"
    %fmt407 = sim.fmt.concat (%fmt404, %fmt405, %fmt406)
    sim.proc.print %fmt407
    %r173 = comb.divs %k7, %k8 : i64
    %fmt408 = sim.fmt.literal "divs a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt409 = sim.fmt.hex %r173, isUpper false : i64
    %fmt410 = sim.fmt.literal "\0A"
    %fmt411 = sim.fmt.concat (%fmt408, %fmt409, %fmt410)
    sim.proc.print %fmt411
    %r174 = comb.modu %k7, %k8 : i64
    %fmt412 = sim.fmt.literal "modu a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt413 = sim.fmt.hex %r174, isUpper false : i64
    %fmt414 = sim.fmt.literal "\0A"
    %fmt415 = sim.fmt.concat (%fmt412, %fmt413, %fmt414)
    sim.proc.print %fmt415
    %r175 = comb.mods %k7, %k8 : i64
    %fmt416 = sim.fmt.literal "mods a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt417 = sim.fmt.hex %r175, isUpper false : i64
    %fmt418 = sim.fmt.literal "\0A"
    %fmt419 = sim.fmt.concat (%fmt416, %fmt417, %fmt418)
    sim.proc.print %fmt419
    %r176 = comb.and %k7, %k8 : i64
    %fmt420 = sim.fmt.literal "and a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt421 = sim.fmt.hex %r176, isUpper false : i64
    %fmt422 = sim.fmt.literal "\0A"
    %fmt423 = sim.fmt.concat (%fmt420, %fmt421, %fmt422)
    sim.proc.print %fmt423
    %r177 = comb.or %k7, %k8 : i64
    %fmt424 = sim.fmt.literal "or a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt425 = sim.fmt.hex %r177, isUpper false : i64
    %fmt426 = sim.fmt.literal "\0A"
    %fmt427 = sim.fmt.concat (%fmt424, %fmt425, %fmt426)
    sim.proc.print %fmt427
    %r178 = comb.xor %k7, %k8 : i64
    %fmt428 = sim.fmt.literal "xor a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt429 = sim.fmt.hex %r178, isUpper false : i64
    %fmt430 = sim.fmt.literal "\0A"
    %fmt431 = sim.fmt.concat (%fmt428, %fmt429, %fmt430)
    sim.proc.print %fmt431
    %r179 = comb.shl %k7, %k8 : i64
    %fmt432 = sim.fmt.literal "shl a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt433 = sim.fmt.hex %r179, isUpper false : i64
    %fmt434 = sim.fmt.literal "\0A"
    %fmt435 = sim.fmt.concat (%fmt432, %fmt433, %fmt434)
    sim.proc.print %fmt435
    %r180 = comb.shru %k7, %k8 : i64
    %fmt436 = sim.fmt.literal "shru a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt437 = sim.fmt.hex %r180, isUpper false : i64
    %fmt438 = sim.fmt.literal "\0A"
    %fmt439 = sim.fmt.concat (%fmt436, %fmt437, %fmt438)
    sim.proc.print %fmt439
    %r181 = comb.shrs %k7, %k8 : i64
    %fmt440 = sim.fmt.literal "shrs a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt441 = sim.fmt.hex %r181, isUpper false : i64
    %fmt442 = sim.fmt.literal "\0A"
    %fmt443 = sim.fmt.concat (%fmt440, %fmt441, %fmt442)
    sim.proc.print %fmt443
    %r182 = comb.icmp eq %k7, %k8 : i64
    %r183 = comb.icmp ne %k7, %k8 : i64
    %r184 = comb.icmp ult %k7, %k8 : i64
    %r185 = comb.icmp ule %k7, %k8 : i64
    %r186 = comb.icmp ugt %k7, %k8 : i64
    %r187 = comb.icmp uge %k7, %k8 : i64
    %r188 = comb.icmp slt %k7, %k8 : i64
    %r189 = comb.icmp sle %k7, %k8 : i64
    %r190 = comb.icmp sgt %k7, %k8 : i64
    %r191 = comb.icmp sge %k7, %k8 : i64
    %r192 = comb.concat %r182, %r183, %r184, %r185, %r186, %r187, %r188, %r189, %r190, %r191 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt444 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge a6eb8c9ebd69fe29 87b0b125ec1d7da0 = "
    %fmt445 = sim.fmt.hex %r192, isUpper false : i10
    %fmt446 = sim.fmt.literal "\0A"
    %fmt447 = sim.fmt.concat (%fmt444, %fmt445, %fmt446)
    sim.proc.print %fmt447
    %r193 = comb.add %k9, %k10 : i64
    %fmt448 = sim.fmt.literal "add d7210dff076ce2ef c6a5387777330bdb = "
    %fmt449 = sim.fmt.hex %r193, isUpper false : i64
    %fmt450 = sim.fmt.literal "\0A"
    %fmt451 = sim.fmt.concat (%fmt448, %fmt449, %fmt450)
    sim.proc.print %fmt451
    %r194 = comb.sub %k9, %k10 : i64
    %fmt452 = sim.fmt.literal "sub d7210dff076ce2ef c6a5387777330bdb = "
    %fmt453 = sim.fmt.hex %r194, isUpper false : i64
    %fmt454 = sim.fmt.literal "\0A"
    %fmt455 = sim.fmt.concat (%fmt452, %fmt453, %fmt454)
    sim.proc.print %fmt455
    %r195 = comb.mul %k9, %k10 : i64
    %fmt456 = sim.fmt.literal "mul d7210dff076ce2ef c6a5387777330bdb = "
    %fmt457 = sim.fmt.hex %r195, isUpper false : i64
    %fmt458 = sim.fmt.literal "\0A"
    %fmt459 = sim.fmt.concat (%fmt456, %fmt457, %fmt458)
    sim.proc.print %fmt459
    %r196 = comb.divu %k9, %k10 : i64
    %fmt460 = sim.fmt.literal "divu d7210dff076ce2ef c6a5387777330bdb = "
    %fmt461 = sim.fmt.hex %r196, isUpper false : i64
    %fmt462 = sim.fmt.literal "\0A"
    %fmt463 = sim.fmt.concat (%fmt460, %fmt461, %fmt462)
    sim.proc.print %fmt463
    %r197 = comb.divs %k9, %k10 : i64
    %fmt464 = sim.fmt.literal "divs d7210dff076ce2ef c6a5387777330bdb = "
    %fmt465 = sim.fmt.hex %r197, isUpper false : i64
    %fmt466 = sim.fmt.literal "\0A"
    %fmt467 = sim.fmt.concat (%fmt464, %fmt465, %fmt466)
    sim.proc.print %fmt467
    %r198 = comb.modu %k9, %k10 : i64
    %fmt468 = sim.fmt.literal "modu d7210dff076ce2ef c6a5387777330bdb = "
    %fmt469 = sim.fmt.hex %r198, isUpper false : i64
    %fmt470 = sim.fmt.literal "\0A"
    %fmt471 = sim.fmt.concat (%fmt468, %fmt469, %fmt470)
    sim.proc.print %fmt471
    %r199 = comb.mods %k9, %k10 : i64
    %fmt472 = sim.fmt.literal "mods d7210dff076ce2ef c6a5387777330bdb = "
    %fmt473 = sim.fmt.hex %r199, isUpper false : i64
    %fmt474 = sim.fmt.literal "\0A"
    %fmt475 = sim.fmt.concat (%fmt472, %fmt473, %fmt474)
    sim.proc.print %fmt475
    %r200 = comb.and %k9, %k10 : i64
    %fmt476 = sim.fmt.literal "and d7210dff076ce2ef c6a5387777330bdb = "
    %fmt477 = sim.fmt.hex %r200, isUpper false : i64
    %fmt478 = sim.fmt.literal "\0A"
    %fmt479 = sim.fmt.concat (%fmt476, %fmt477, %fmt478)
    sim.proc.print %fmt479
    %r201 = comb.or %k9, %k10 : i64
    %fmt480 = sim.fmt.literal "or d7210dff076ce2ef c6a5387777330bdb = "
    %fmt481 = sim.fmt.hex %r201, isUpper false : i64
    %fmt482 = sim.fmt.literal "\0A"
    %fmt483 = sim.fmt.concat (%fmt480, %fmt481, %fmt482)
    sim.proc.print %fmt483
    %r202 = comb.xor %k9, %k10 : i64
    %fmt484 = sim.fmt.literal "xor d7210dff076ce2ef c6a5387777330bdb = "
    %fmt485 = sim.fmt.hex %r202, isUpper false : i64
    %fmt486 = sim.fmt.literal "\0A"
    %fmt487 = sim.fmt.concat (%fmt484, %fmt485, %fmt486)
    sim.proc.print %fmt487
    %r203 = comb.shl %k9, %k10 : i64
    %fmt488 = sim.fmt.literal "shl d7210dff076ce2ef c6a5387777330bdb = "
    %fmt489 = sim.fmt.hex %r203, isUpper false : i64
    %fmt490 = sim.fmt.literal "\0A"
    %fmt491 = sim.fmt.concat (%fmt488, %fmt489, %fmt490)
    sim.proc.print %fmt491
    %r204 = comb.shru %k9, %k10 : i64
    %fmt492 = sim.fmt.literal "shru d7210dff076ce2ef c6a5387777330bdb = "
    %fmt493 = sim.fmt.hex %r204, isUpper false : i64
    %fmt494 = sim.fmt.literal "\0A"
    %fmt495 = sim.fmt.concat (%fmt492, %fmt493, %fmt494)
    sim.proc.print %fmt495
    %r205 = comb.shrs %k9, %k10 : i64
    %fmt496 = sim.fmt.literal "shrs d7210dff076ce2ef c6a5387777330bdb = "
    %fmt497 = sim.fmt.hex %r205, isUpper false : i64
    %fmt498 = sim.fmt.literal "\0A"
    %fmt499 = sim.fmt.concat (%fmt496, %fmt497, %fmt498)
    sim.proc.print %fmt499
    %r206 = comb.icmp eq %k9, %k10 : i64
    %r207 = comb.icmp ne %k9, %k10 : i64
    %r208 = comb.icmp ult %k9, %k10 : i64
    %r209 = comb.icmp ule %k9, %k10 : i64
    %r210 = comb.icmp ugt %k9, %k10 : i64
    %r211 = comb.icmp uge %k9, %k10 : i64
    %r212 = comb.icmp slt %k9, %k10 : i64
    %r213 = comb.icmp sle %k9, %k10 : i64
    %r214 = comb.icmp sgt %k9, %k10 : i64
    %r215 = comb.icmp sge %k9, %k10 : i64
    %r216 = comb.concat %r206, %r207, %r208, %r209, %r210, %r211, %r212, %r213, %r214, %r215 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt500 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge d7210dff076ce2ef c6a5387777330bdb = "
    %fmt501 = sim.fmt.hex %r216, isUpper false : i10
    %fmt502 = sim.fmt.literal "\0A"
    %fmt503 = sim.fmt.concat (%fmt500, %fmt501, %fmt502)
    sim.proc.print %fmt503
    %r217 = comb.add %k11, %k12 : i64
    %fmt504 = sim.fmt.literal "add 3fc1ea36f17fd374 2a = "
    %fmt505 = sim.fmt.hex %r217, isUpper false : i64
    %fmt506 = sim.fmt.literal "\0A"
    %fmt507 = sim.fmt.concat (%fmt504, %fmt505, %fmt506)
    sim.proc.print %fmt507
    %r218 = comb.sub %k11, %k12 : i64
    %fmt508 = sim.fmt.literal "sub 3fc1ea36f17fd374 2a = "
    %fmt509 = sim.fmt.hex %r218, isUpper false : i64
    %fmt510 = sim.fmt.literal "\0A"
    %fmt511 = sim.fmt.concat (%fmt508, %fmt509, %fmt510)
    sim.proc.print %fmt511
    %r219 = comb.mul %k11, %k12 : i64
    %fmt512 = sim.fmt.literal "mul 3fc1ea36f17fd374 2a = "
    %fmt513 = sim.fmt.hex %r219, isUpper false : i64
    %fmt514 = sim.fmt.literal "\0A"
    %fmt515 = sim.fmt.concat (%fmt512, %fmt513, %fmt514)
    sim.proc.print %fmt515
    %r220 = comb.divu %k11, %k12 : i64
    %fmt516 = sim.fmt.literal "divu 3fc1ea36f17fd374 2a = "
    %fmt517 = sim.fmt.hex %r220, isUpper false : i64
    %fmt518 = sim.fmt.literal "\0A"
    %fmt519 = sim.fmt.concat (%fmt516, %fmt517, %fmt518)
    sim.proc.print %fmt519
    %r221 = comb.divs %k11, %k12 : i64
    %fmt520 = sim.fmt.literal "divs 3fc1ea36f17fd374 2a = "
    %fmt521 = sim.fmt.hex %r221, isUpper false : i64
    %fmt522 = sim.fmt.literal "\0A"
    %fmt523 = sim.fmt.concat (%fmt520, %fmt521, %fmt522)
    sim.proc.print %fmt523
    %r222 = comb.modu %k11, %k12 : i64
    %fmt524 = sim.fmt.literal "modu 3fc1ea36f17fd374 2a = "
    %fmt525 = sim.fmt.hex %r222, isUpper false : i64
    %fmt526 = sim.fmt.literal "\0A"
    %fmt527 = sim.fmt.concat (%fmt524, %fmt525, %fmt526)
    sim.proc.print %fmt527
    %r223 = comb.mods %k11, %k12 : i64
    %fmt528 = sim.fmt.literal "mods 3fc1ea36f17fd374 2a = "
    %fmt529 = sim.fmt.hex %r223, isUpper false : i64
    %fmt530 = sim.fmt.literal "\0A"
    %fmt531 = sim.fmt.concat (%fmt528, %fmt529, %fmt530)
    sim.proc.print %fmt531
    %r224 = comb.and %k11, %k12 : i64
    %fmt532 = sim.fmt.literal "and 3fc1ea36f17fd374 2a = "
    %fmt533 = sim.fmt.hex %r224, isUpper false : i64
    %fmt534 = sim.fmt.literal "\0A"
    %fmt535 = sim.fmt.concat (%fmt532, %fmt533, %fmt534)
    sim.proc.print %fmt535
    %r225 = comb.or %k11, %k12 : i64
    %fmt536 = sim.fmt.literal "or 3fc1ea36f17fd374 2a = "
    %fmt537 = sim.fmt.hex %r225, isUpper false : i64
    %fmt538 = sim.fmt.literal "\0A"
    %fmt539 = sim.fmt.concat (%fmt536, %fmt537, %fmt538)
    sim.proc.print %fmt539
    %r226 = comb.xor %k11, %k12 : i64
    %fmt540 = sim.fmt.literal "xor 3fc1ea36f17fd374 2a = "
    %fmt541 = sim.fmt.hex %r226, isUpper false : i64
    %fmt542 = sim.fmt.literal "\0A"
    %fmt543 = sim.fmt.concat (%fmt540, %fmt541, %fmt542)
    sim.proc.print %fmt543
    %r227 = comb.shl %k11, %k12 : i64
    %fmt544 = sim.fmt.literal "shl 3fc1ea36f17fd374 2a = "
    %fmt545 = sim.fmt.hex %r227, isUpper false : i64
    %fmt546 = sim.fmt.literal "\0A"
    %fmt547 = sim.fmt.concat (%fmt544, %fmt545, %fmt546)
    sim.proc.print %fmt547
    %r228 = comb.shru %k11, %k12 : i64
    %fmt548 = sim.fmt.literal "shru 3fc1ea36f17fd374 2a = "
    %fmt549 = sim.fmt.hex %r228, isUpper false : i64
    %fmt550 = sim.fmt.literal "\0A"
    %fmt551 = sim.fmt.concat (%fmt548, %fmt549, %fmt550)
    sim.proc.print %fmt551
    %r229 = comb.shrs %k11, %k12 : i64
    %fmt552 = sim.fmt.literal "shrs 3fc1ea36f17fd374 2a = "
    %fmt553 = sim.fmt.hex %r229, isUpper false : i64
    %fmt554 = sim.fmt.literal "\0A"
    %fmt555 = sim.fmt.concat (%fmt552, %fmt553, %fmt554)
    sim.proc.print %fmt555
    %r230 = comb.icmp eq %k11, %k12 : i64
    %r231 = comb.icmp ne %k11, %k12 : i64
    %r232 = comb.icmp ult %k11, %k12 : i64
    %r233 = comb.icmp ule %k11, %k12 : i64
    %r234 = comb.icmp ugt %k11, %k12 : i64
    %r235 = comb.icmp uge %k11, %k12 : i64
    %r236 = comb.icmp slt %k11, %k12 : i64
    %r237 = comb.icmp sle %k11, %k12 : i64
    %r238 = comb.icmp sgt %k11, %k12 : i64
    %r239 = comb.icmp sge %k11, %k12 : i64
    %r240 = comb.concat %r230, %r231, %r232, %r233, %r234, %r235, %r236, %r237, %r238, %r239 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt556 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 3fc1ea36f17fd374 2a = "
    %fmt557 = sim.fmt.hex %r240, isUpper false : i10
    %fmt558 = sim.fmt.literal "\0A"
    %fmt559 = sim.fmt.concat (%fmt556, %fmt557, %fmt558)
    sim.proc.print %fmt559
    %r241 = comb.add %k13, %k14 : i64
    %fmt560 = sim.fmt.literal "add e6a16a3b0d464138 b = "
    %fmt561 = sim.fmt.hex %r241, isUpper false : i64
    %fmt562 = sim.fmt.literal "\0A"
    %fmt563 = sim.fmt.concat (%fmt560, %fmt561, %fmt562)
    sim.proc.print %fmt563
    %r242 = comb.sub %k13, %k14 : i64
    %fmt564 = sim.fmt.literal "sub e6a16a3b0d464138 b = "
    %fmt565 = sim.fmt.hex %r242, isUpper false : i64
    %fmt566 = sim.fmt.literal "\0A"
    %fmt567 = sim.fmt.concat (%fmt564, %fmt565, %fmt566)
    sim.proc.print %fmt567
    %r243 = comb.mul %k13, %k14 : i64
    %fmt568 = sim.fmt.literal "mul e6a16a3b0d464138 b = "
    %fmt569 = sim.fmt.hex %r243, isUpper false : i64
    %fmt570 = sim.fmt.literal "\0A"
    %fmt571 = sim.fmt.concat (%fmt568, %fmt569, %fmt570)
    sim.proc.print %fmt571
    %r244 = comb.divu %k13, %k14 : i64
    %fmt572 = sim.fmt.literal "divu e6a16a3b0d464138 b = "
    %fmt573 = sim.fmt.hex %r244, isUpper false : i64
    %fmt574 = sim.fmt.literal "\0A"
    %fmt575 = sim.fmt.concat (%fmt572, %fmt573, %fmt574)
    sim.proc.print %fmt575
    %r245 = comb.divs %k13, %k14 : i64
    %fmt576 = sim.fmt.literal "divs e6a16a3b0d464138 b = "
    %fmt577 = sim.fmt.hex %r245, isUpper false : i64
    %fmt578 = sim.fmt.literal "\0A"
    %fmt579 = sim.fmt.concat (%fmt576, %fmt577, %fmt578)
    sim.proc.print %fmt579
    %r246 = comb.modu %k13, %k14 : i64
    %fmt580 = sim.fmt.literal "modu e6a16a3b0d464138 b = "
    %fmt581 = sim.fmt.hex %r246, isUpper false : i64
    %fmt582 = sim.fmt.literal "\0A"
    %fmt583 = sim.fmt.concat (%fmt580, %fmt581, %fmt582)
    sim.proc.print %fmt583
    %r247 = comb.mods %k13, %k14 : i64
    %fmt584 = sim.fmt.literal "mods e6a16a3b0d464138 b = "
    %fmt585 = sim.fmt.hex %r247, isUpper false : i64
    %fmt586 = sim.fmt.literal "\0A"
    %fmt587 = sim.fmt.concat (%fmt584, %fmt585, %fmt586)
    sim.proc.print %fmt587
    %r248 = comb.and %k13, %k14 : i64
    %fmt588 = sim.fmt.literal "and e6a16a3b0d464138 b = "
    %fmt589 = sim.fmt.hex %r248, isUpper false : i64
    %fmt590 = sim.fmt.literal "\0A"
    %fmt591 = sim.fmt.concat (%fmt588, %fmt589, %fmt590)
    sim.proc.print %fmt591
    %r249 = comb.or %k13, %k14 : i64
    %fmt592 = sim.fmt.literal "or e6a16a3b0d464138 b = "
    %fmt593 = sim.fmt.hex %r249, isUpper false : i64
    %fmt594 = sim.fmt.literal "\0A"
    %fmt595 = sim.fmt.concat (%fmt592, %fmt593, %fmt594)
    sim.proc.print %fmt595
    %r250 = comb.xor %k13, %k14 : i64
    %fmt596 = sim.fmt.literal "xor e6a16a3b0d464138 b = "
    %fmt597 = sim.fmt.hex %r250, isUpper false : i64
    %fmt598 = sim.fmt.literal "\0A"
    %fmt599 = sim.fmt.concat (%fmt596, %fmt597, %fmt598)
    sim.proc.print %fmt599
    %r251 = comb.shl %k13, %k14 : i64
    %fmt600 = sim.fmt.literal "shl e6a16a3b0d464138 b = "
    %fmt601 = sim.fmt.hex %r251, isUpper false : i64
    %fmt602 = sim.fmt.literal "\0A"
    %fmt603 = sim.fmt.concat (%fmt600, %fmt601, %fmt602)
    sim.proc.print %fmt603
    %r252 = comb.shru %k13, %k14 : i64
    %fmt604 = sim.fmt.literal "shru e6a16a3b0d464138 b = "
    %fmt605 = sim.fmt.hex %r252, isUpper false : i64
    %fmt606 = sim.fmt.literal "\0A"
    %fmt607 = sim.fmt.concat (%fmt604, %fmt605, %fmt606)
    sim.proc.print %fmt607
    %r253 = comb.shrs %k13, %k14 : i64
    %fmt608 = sim.fmt.literal "shrs e6a16a3b0d464138 b = "
    %fmt609 = sim.fmt.hex %r253, isUpper false : i64
    %fmt610 = sim.fmt.literal "\0A"
    %fmt611 = sim.fmt.concat (%fmt608, %fmt609, %fmt610)
    sim.proc.print %fmt611
    %r254 = comb.icmp eq %k13, %k14 : i64
    %r255 = comb.icmp ne %k13, %k14 : i64
    %r256 = comb.icmp ult %k13, %k14 : i64
    %r257 = comb.icmp ule %k13, %k14 : i64
    %r258 = comb.icmp ugt %k13, %k14 : i64
    %r259 = comb.icmp uge %k13, %k14 : i64
    %r260 = comb.icmp slt %k13, %k14 : i64
    %r261 = comb.icmp sle %k13, %k14 : i64
    %r262 = comb.icmp sgt %k13, %k14 : i64
    %r263 = comb.icmp sge %k13, %k14 : i64
    %r264 = comb.concat %r254, %r255, %r256, %r257, %r258, %r259, %r260, %r261, %r262, %r263 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %fmt612 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge e6a16a3b0d464138 b = "
    %fmt613 = sim.fmt.hex %r264, isUpper false : i10
    %fmt614 = sim.fmt.literal "\0A"
    %fmt615 = sim.fmt.concat (%fmt612, %fmt613, %fmt614)
    sim.proc.print %fmt615
    llhd.halt
  }
}
