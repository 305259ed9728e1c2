// Every operation of two operands at 130 bits, with the corners: zero divisors, overflow, shifts by the width and more.
//
// RULE: comb.add, comb.sub, comb.mul, comb.and, comb.or, comb.xor, comb.shl, comb.shru, comb.shrs, comb.icmp
// RULE: comb.concat, hw.constant, sim.fmt.hex, sim.fmt.literal, sim.fmt.concat, sim.proc.print, comb.divu
// RULE: comb.divu.zero, comb.divs, comb.divs.zero, comb.divs.overflow, comb.modu, comb.modu.zero, comb.mods
// RULE: comb.mods.zero, comb.mods.overflow
// OUT: add 0 0 = 000000000000000000000000000000000
// OUT: sub 0 0 = 000000000000000000000000000000000
// OUT: mul 0 0 = 000000000000000000000000000000000
// OUT: divu 0 0 = 000000000000000000000000000000000
// OUT: divs 0 0 = 000000000000000000000000000000000
// OUT: modu 0 0 = 000000000000000000000000000000000
// OUT: mods 0 0 = 000000000000000000000000000000000
// OUT: and 0 0 = 000000000000000000000000000000000
// OUT: or 0 0 = 000000000000000000000000000000000
// OUT: xor 0 0 = 000000000000000000000000000000000
// OUT: shl 0 0 = 000000000000000000000000000000000
// OUT: shru 0 0 = 000000000000000000000000000000000
// OUT: shrs 0 0 = 000000000000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 0 0 = 255
// OUT: add 3ffffffffffffffffffffffffffffffff 1 = 000000000000000000000000000000000
// OUT: sub 3ffffffffffffffffffffffffffffffff 1 = 3fffffffffffffffffffffffffffffffe
// OUT: mul 3ffffffffffffffffffffffffffffffff 1 = 3ffffffffffffffffffffffffffffffff
// OUT: divu 3ffffffffffffffffffffffffffffffff 1 = 3ffffffffffffffffffffffffffffffff
// OUT: divs 3ffffffffffffffffffffffffffffffff 1 = 3ffffffffffffffffffffffffffffffff
// OUT: modu 3ffffffffffffffffffffffffffffffff 1 = 000000000000000000000000000000000
// OUT: mods 3ffffffffffffffffffffffffffffffff 1 = 000000000000000000000000000000000
// OUT: and 3ffffffffffffffffffffffffffffffff 1 = 000000000000000000000000000000001
// OUT: or 3ffffffffffffffffffffffffffffffff 1 = 3ffffffffffffffffffffffffffffffff
// OUT: xor 3ffffffffffffffffffffffffffffffff 1 = 3fffffffffffffffffffffffffffffffe
// OUT: shl 3ffffffffffffffffffffffffffffffff 1 = 3fffffffffffffffffffffffffffffffe
// OUT: shru 3ffffffffffffffffffffffffffffffff 1 = 1ffffffffffffffffffffffffffffffff
// OUT: shrs 3ffffffffffffffffffffffffffffffff 1 = 3ffffffffffffffffffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge 3ffffffffffffffffffffffffffffffff 1 = 13c
// OUT: add 3ffffffffffffffffffffffffffffffff 0 = 3ffffffffffffffffffffffffffffffff
// OUT: sub 3ffffffffffffffffffffffffffffffff 0 = 3ffffffffffffffffffffffffffffffff
// OUT: mul 3ffffffffffffffffffffffffffffffff 0 = 000000000000000000000000000000000
// OUT: divu 3ffffffffffffffffffffffffffffffff 0 = 3ffffffffffffffffffffffffffffffff
// OUT: divs 3ffffffffffffffffffffffffffffffff 0 = 3ffffffffffffffffffffffffffffffff
// OUT: modu 3ffffffffffffffffffffffffffffffff 0 = 000000000000000000000000000000000
// OUT: mods 3ffffffffffffffffffffffffffffffff 0 = 000000000000000000000000000000000
// OUT: and 3ffffffffffffffffffffffffffffffff 0 = 000000000000000000000000000000000
// OUT: or 3ffffffffffffffffffffffffffffffff 0 = 3ffffffffffffffffffffffffffffffff
// OUT: xor 3ffffffffffffffffffffffffffffffff 0 = 3ffffffffffffffffffffffffffffffff
// OUT: shl 3ffffffffffffffffffffffffffffffff 0 = 3ffffffffffffffffffffffffffffffff
// OUT: shru 3ffffffffffffffffffffffffffffffff 0 = 3ffffffffffffffffffffffffffffffff
// OUT: shrs 3ffffffffffffffffffffffffffffffff 0 = 3ffffffffffffffffffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge 3ffffffffffffffffffffffffffffffff 0 = 13c
// OUT: add 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 1ffffffffffffffffffffffffffffffff
// OUT: sub 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 200000000000000000000000000000001
// OUT: mul 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 200000000000000000000000000000000
// OUT: divu 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000000
// OUT: divs 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 200000000000000000000000000000000
// OUT: modu 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 200000000000000000000000000000000
// OUT: mods 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000000
// OUT: and 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 200000000000000000000000000000000
// OUT: or 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 3ffffffffffffffffffffffffffffffff
// OUT: xor 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 1ffffffffffffffffffffffffffffffff
// OUT: shl 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000000
// OUT: shru 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000000
// OUT: shrs 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 3ffffffffffffffffffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = 1cc
// OUT: add 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 3fffffffffffffffffffffffffffffffe
// OUT: sub 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000000
// OUT: mul 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000001
// OUT: divu 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000001
// OUT: divs 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000001
// OUT: modu 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000000
// OUT: mods 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000000
// OUT: and 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 3ffffffffffffffffffffffffffffffff
// OUT: or 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 3ffffffffffffffffffffffffffffffff
// OUT: xor 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000000
// OUT: shl 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000000
// OUT: shru 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 000000000000000000000000000000000
// OUT: shrs 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 3ffffffffffffffffffffffffffffffff
// OUT: eq ne ult ule ugt uge slt sle sgt sge 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = 255
// OUT: add 5 3 = 000000000000000000000000000000008
// OUT: sub 5 3 = 000000000000000000000000000000002
// OUT: mul 5 3 = 00000000000000000000000000000000f
// OUT: divu 5 3 = 000000000000000000000000000000001
// OUT: divs 5 3 = 000000000000000000000000000000001
// OUT: modu 5 3 = 000000000000000000000000000000002
// OUT: mods 5 3 = 000000000000000000000000000000002
// OUT: and 5 3 = 000000000000000000000000000000001
// OUT: or 5 3 = 000000000000000000000000000000007
// OUT: xor 5 3 = 000000000000000000000000000000006
// OUT: shl 5 3 = 000000000000000000000000000000028
// OUT: shru 5 3 = 000000000000000000000000000000000
// OUT: shrs 5 3 = 000000000000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 5 3 = 133
// OUT: add 1 82 = 000000000000000000000000000000083
// OUT: sub 1 82 = 3ffffffffffffffffffffffffffffff7f
// OUT: mul 1 82 = 000000000000000000000000000000082
// OUT: divu 1 82 = 000000000000000000000000000000000
// OUT: divs 1 82 = 000000000000000000000000000000000
// OUT: modu 1 82 = 000000000000000000000000000000001
// OUT: mods 1 82 = 000000000000000000000000000000001
// OUT: and 1 82 = 000000000000000000000000000000000
// OUT: or 1 82 = 000000000000000000000000000000083
// OUT: xor 1 82 = 000000000000000000000000000000083
// OUT: shl 1 82 = 000000000000000000000000000000000
// OUT: shru 1 82 = 000000000000000000000000000000000
// OUT: shrs 1 82 = 000000000000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 1 82 = 1cc
// OUT: add 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 032d97aaf3df293d6611ee9c1c70c3b7a
// OUT: sub 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 3f1fac1e25a3112d924fc2d2a8aab6942
// OUT: mul 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 0444b883444eeb688a2f1324616f39048
// OUT: divu 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 000000000000000000000000000000000
// OUT: divs 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 000000000000000000000000000000000
// OUT: modu 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 0126a1e48cc11d357c30d8b7628dbd25e
// OUT: mods 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 0126a1e48cc11d357c30d8b7628dbd25e
// OUT: and 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 0006a1c404000c05682010a420810401c
// OUT: or 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 0326f5e6efdf1d37fdf1ddf7fbefbfb5e
// OUT: xor 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 03205422ebdf113295d1cd53db6ebbb42
// OUT: shl 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 000000000000000000000000000000000
// OUT: shru 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 000000000000000000000000000000000
// OUT: shrs 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 000000000000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = 1cc
// OUT: add 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 0fcdc26ead4df456a3014ded2c67e8ddb
// OUT: sub 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 305dc407ae9497debc1c1529f3a6a1485
// OUT: mul 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 0653a41822a299126bf3fe8b4dc997b10
// OUT: divu 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 000000000000000000000000000000000
// OUT: divs 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 000000000000000000000000000000000
// OUT: modu 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 0015c33b2df1461aaf8eb18b900745130
// OUT: mods 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 0015c33b2df1461aaf8eb18b900745130
// OUT: and 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 0015c3332d50061aa3029001900001020
// OUT: or 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 0fb7ff3b7ffdee3bfffebdeb9c67e7dbb
// OUT: xor 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 0fa23c0852ade8215cfc2dea0c67e6d9b
// OUT: shl 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 000000000000000000000000000000000
// OUT: shru 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 000000000000000000000000000000000
// OUT: shrs 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 000000000000000000000000000000000
// OUT: eq ne ult ule ugt uge slt sle sgt sge 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = 1cc
// OUT: add 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 3504b74ba4a0fe75d2a9eba0cdf561db3
// OUT: sub 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 3504b74ba4a0fe75d2a9eba0cdf561d4d
// OUT: mul 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 0ff08411cc12b178f7d9f10907e27e080
// OUT: divu 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 010a21b630678c84d1ef40daff04cfb8f
// OUT: divs 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 3fc8e074ef264b4390adff99bdc38e77b
// OUT: modu 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 000000000000000000000000000000003
// OUT: mods 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 3ffffffffffffffffffffffffffffffff
// OUT: and 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 000000000000000000000000000000000
// OUT: or 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 3504b74ba4a0fe75d2a9eba0cdf561db3
// OUT: xor 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 3504b74ba4a0fe75d2a9eba0cdf561db3
// OUT: shl 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 33ae954f5d066fab0ec00000000000000
// OUT: shru 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 00000000000006a096e974941fceba553
// OUT: shrs 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 3ffffffffffffea096e974941fceba553
// OUT: eq ne ult ule ugt uge slt sle sgt sge 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = 13c
// OUT: add a02fdaa1ad864c44e049548e8a0a8c96 2f = 0a02fdaa1ad864c44e049548e8a0a8cc5
// OUT: sub a02fdaa1ad864c44e049548e8a0a8c96 2f = 0a02fdaa1ad864c44e049548e8a0a8c67
// OUT: mul a02fdaa1ad864c44e049548e8a0a8c96 2f = 168c923aedba800a52d76862b57efcf8a
// OUT: divu a02fdaa1ad864c44e049548e8a0a8c96 2f = 0036881eda718a506e989bafd96003975
// OUT: divs a02fdaa1ad864c44e049548e8a0a8c96 2f = 0036881eda718a506e989bafd96003975
// OUT: modu a02fdaa1ad864c44e049548e8a0a8c96 2f = 00000000000000000000000000000001b
// OUT: mods a02fdaa1ad864c44e049548e8a0a8c96 2f = 00000000000000000000000000000001b
// OUT: and a02fdaa1ad864c44e049548e8a0a8c96 2f = 000000000000000000000000000000006
// OUT: or a02fdaa1ad864c44e049548e8a0a8c96 2f = 0a02fdaa1ad864c44e049548e8a0a8cbf
// OUT: xor a02fdaa1ad864c44e049548e8a0a8c96 2f = 0a02fdaa1ad864c44e049548e8a0a8cb9
// OUT: shl a02fdaa1ad864c44e049548e8a0a8c96 2f = 326227024aa474505464b000000000000
// OUT: shru a02fdaa1ad864c44e049548e8a0a8c96 2f = 0000000000001405fb5435b0c9889c092
// OUT: shrs a02fdaa1ad864c44e049548e8a0a8c96 2f = 0000000000001405fb5435b0c9889c092
// OUT: eq ne ult ule ugt uge slt sle sgt sge a02fdaa1ad864c44e049548e8a0a8c96 2f = 133

hw.module @tb() {
  %k0 = hw.constant 0 : i130
  %k1 = hw.constant 1361129467683753853853498429727072845823 : i130
  %k2 = hw.constant 1 : i130
  %k3 = hw.constant 680564733841876926926749214863536422912 : i130
  %k4 = hw.constant 5 : i130
  %k5 = hw.constant 3 : i130
  %k6 = hw.constant 130 : i130
  %k7 = hw.constant 24477101631005479798775290824044040798 : i130
  %k8 = hw.constant 43113514914614300731780271281900906780 : i130
  %k9 = hw.constant 1807967881312630718956356602325913904 : i130
  %k10 = hw.constant 334300581702199538774416884370137300139 : i130
  %k11 = hw.constant 1127577130208872140740853737449397296512 : i130
  %k12 = hw.constant 51 : i130
  %k13 = hw.constant 212924951652668700353174730046742105238 : i130
  %k14 = hw.constant 47 : i130
  llhd.process {
    %r1 = comb.add %k0, %k0 : i130
    %f0 = sim.fmt.literal "add 0 0 = "
    %f1 = sim.fmt.hex %r1, isUpper false : i130
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r2 = comb.sub %k0, %k0 : i130
    %f4 = sim.fmt.literal "sub 0 0 = "
    %f5 = sim.fmt.hex %r2, isUpper false : i130
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r3 = comb.mul %k0, %k0 : i130
    %f8 = sim.fmt.literal "mul 0 0 = "
    %f9 = sim.fmt.hex %r3, isUpper false : i130
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r4 = comb.divu %k0, %k0 : i130
    %f12 = sim.fmt.literal "divu 0 0 = "
    %f13 = sim.fmt.hex %r4, isUpper false : i130
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r5 = comb.divs %k0, %k0 : i130
    %f16 = sim.fmt.literal "divs 0 0 = "
    %f17 = sim.fmt.hex %r5, isUpper false : i130
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %r6 = comb.modu %k0, %k0 : i130
    %f20 = sim.fmt.literal "modu 0 0 = "
    %f21 = sim.fmt.hex %r6, isUpper false : i130
    %f22 = sim.fmt.literal "\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %r7 = comb.mods %k0, %k0 : i130
    %f24 = sim.fmt.literal "mods 0 0 = "
    %f25 = sim.fmt.hex %r7, isUpper false : i130
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %r8 = comb.and %k0, %k0 : i130
    %f28 = sim.fmt.literal "and 0 0 = "
    %f29 = sim.fmt.hex %r8, isUpper false : i130
    %f30 = sim.fmt.literal "\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %r9 = comb.or %k0, %k0 : i130
    %f32 = sim.fmt.literal "or 0 0 = "
    %f33 = sim.fmt.hex %r9, isUpper false : i130
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %r10 = comb.xor %k0, %k0 : i130
    %f36 = sim.fmt.literal "xor 0 0 = "
    %f37 = sim.fmt.hex %r10, isUpper false : i130
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %r11 = comb.shl %k0, %k0 : i130
    %f40 = sim.fmt.literal "shl 0 0 = "
    %f41 = sim.fmt.hex %r11, isUpper false : i130
    %f42 = sim.fmt.literal "\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %r12 = comb.shru %k0, %k0 : i130
    %f44 = sim.fmt.literal "shru 0 0 = "
    %f45 = sim.fmt.hex %r12, isUpper false : i130
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %r13 = comb.shrs %k0, %k0 : i130
    %f48 = sim.fmt.literal "shrs 0 0 = "
    %f49 = sim.fmt.hex %r13, isUpper false : i130
    %f50 = sim.fmt.literal "\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %r14 = comb.icmp eq %k0, %k0 : i130
    %r15 = comb.icmp ne %k0, %k0 : i130
    %r16 = comb.icmp ult %k0, %k0 : i130
    %r17 = comb.icmp ule %k0, %k0 : i130
    %r18 = comb.icmp ugt %k0, %k0 : i130
    %r19 = comb.icmp uge %k0, %k0 : i130
    %r20 = comb.icmp slt %k0, %k0 : i130
    %r21 = comb.icmp sle %k0, %k0 : i130
    %r22 = comb.icmp sgt %k0, %k0 : i130
    %r23 = comb.icmp sge %k0, %k0 : i130
    %r24 = comb.concat %r14, %r15, %r16, %r17, %r18, %r19, %r20, %r21, %r22, %r23 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f52 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 0 0 = "
    %f53 = sim.fmt.hex %r24, isUpper false : i10
    %f54 = sim.fmt.literal "\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %r25 = comb.add %k1, %k2 : i130
    %f56 = sim.fmt.literal "add 3ffffffffffffffffffffffffffffffff 1 = "
    %f57 = sim.fmt.hex %r25, isUpper false : i130
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %r26 = comb.sub %k1, %k2 : i130
    %f60 = sim.fmt.literal "sub 3ffffffffffffffffffffffffffffffff 1 = "
    %f61 = sim.fmt.hex %r26, isUpper false : i130
    %f62 = sim.fmt.literal "\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %r27 = comb.mul %k1, %k2 : i130
    %f64 = sim.fmt.literal "mul 3ffffffffffffffffffffffffffffffff 1 = "
    %f65 = sim.fmt.hex %r27, isUpper false : i130
    %f66 = sim.fmt.literal "\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %r28 = comb.divu %k1, %k2 : i130
    %f68 = sim.fmt.literal "divu 3ffffffffffffffffffffffffffffffff 1 = "
    %f69 = sim.fmt.hex %r28, isUpper false : i130
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %r29 = comb.divs %k1, %k2 : i130
    %f72 = sim.fmt.literal "divs 3ffffffffffffffffffffffffffffffff 1 = "
    %f73 = sim.fmt.hex %r29, isUpper false : i130
    %f74 = sim.fmt.literal "\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    %r30 = comb.modu %k1, %k2 : i130
    %f76 = sim.fmt.literal "modu 3ffffffffffffffffffffffffffffffff 1 = "
    %f77 = sim.fmt.hex %r30, isUpper false : i130
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f76, %f77, %f78)
    sim.proc.print %f79
    %r31 = comb.mods %k1, %k2 : i130
    %f80 = sim.fmt.literal "mods 3ffffffffffffffffffffffffffffffff 1 = "
    %f81 = sim.fmt.hex %r31, isUpper false : i130
    %f82 = sim.fmt.literal "\0A"
    %f83 = sim.fmt.concat (%f80, %f81, %f82)
    sim.proc.print %f83
    %r32 = comb.and %k1, %k2 : i130
    %f84 = sim.fmt.literal "and 3ffffffffffffffffffffffffffffffff 1 = "
    %f85 = sim.fmt.hex %r32, isUpper false : i130
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f84, %f85, %f86)
    sim.proc.print %f87
    %r33 = comb.or %k1, %k2 : i130
    %f88 = sim.fmt.literal "or 3ffffffffffffffffffffffffffffffff 1 = "
    %f89 = sim.fmt.hex %r33, isUpper false : i130
    %f90 = sim.fmt.literal "\0A"
    %f91 = sim.fmt.concat (%f88, %f89, %f90)
    sim.proc.print %f91
    %r34 = comb.xor %k1, %k2 : i130
    %f92 = sim.fmt.literal "xor 3ffffffffffffffffffffffffffffffff 1 = "
    %f93 = sim.fmt.hex %r34, isUpper false : i130
    %f94 = sim.fmt.literal "\0A"
    %f95 = sim.fmt.concat (%f92, %f93, %f94)
    sim.proc.print %f95
    %r35 = comb.shl %k1, %k2 : i130
    %f96 = sim.fmt.literal "shl 3ffffffffffffffffffffffffffffffff 1 = "
    %f97 = sim.fmt.hex %r35, isUpper false : i130
    %f98 = sim.fmt.literal "\0A"
    %f99 = sim.fmt.concat (%f96, %f97, %f98)
    sim.proc.print %f99
    %r36 = comb.shru %k1, %k2 : i130
    %f100 = sim.fmt.literal "shru 3ffffffffffffffffffffffffffffffff 1 = "
    %f101 = sim.fmt.hex %r36, isUpper false : i130
    %f102 = sim.fmt.literal "\0A"
    %f103 = sim.fmt.concat (%f100, %f101, %f102)
    sim.proc.print %f103
    %r37 = comb.shrs %k1, %k2 : i130
    %f104 = sim.fmt.literal "shrs 3ffffffffffffffffffffffffffffffff 1 = "
    %f105 = sim.fmt.hex %r37, isUpper false : i130
    %f106 = sim.fmt.literal "\0A"
    %f107 = sim.fmt.concat (%f104, %f105, %f106)
    sim.proc.print %f107
    %r38 = comb.icmp eq %k1, %k2 : i130
    %r39 = comb.icmp ne %k1, %k2 : i130
    %r40 = comb.icmp ult %k1, %k2 : i130
    %r41 = comb.icmp ule %k1, %k2 : i130
    %r42 = comb.icmp ugt %k1, %k2 : i130
    %r43 = comb.icmp uge %k1, %k2 : i130
    %r44 = comb.icmp slt %k1, %k2 : i130
    %r45 = comb.icmp sle %k1, %k2 : i130
    %r46 = comb.icmp sgt %k1, %k2 : i130
    %r47 = comb.icmp sge %k1, %k2 : i130
    %r48 = comb.concat %r38, %r39, %r40, %r41, %r42, %r43, %r44, %r45, %r46, %r47 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f108 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 3ffffffffffffffffffffffffffffffff 1 = "
    %f109 = sim.fmt.hex %r48, isUpper false : i10
    %f110 = sim.fmt.literal "\0A"
    %f111 = sim.fmt.concat (%f108, %f109, %f110)
    sim.proc.print %f111
    %r49 = comb.add %k1, %k0 : i130
    %f112 = sim.fmt.literal "add 3ffffffffffffffffffffffffffffffff 0 = "
    %f113 = sim.fmt.hex %r49, isUpper false : i130
    %f114 = sim.fmt.literal "\0A"
    %f115 = sim.fmt.concat (%f112, %f113, %f114)
    sim.proc.print %f115
    %r50 = comb.sub %k1, %k0 : i130
    %f116 = sim.fmt.literal "sub 3ffffffffffffffffffffffffffffffff 0 = "
    %f117 = sim.fmt.hex %r50, isUpper false : i130
    %f118 = sim.fmt.literal "\0A"
    %f119 = sim.fmt.concat (%f116, %f117, %f118)
    sim.proc.print %f119
    %r51 = comb.mul %k1, %k0 : i130
    %f120 = sim.fmt.literal "mul 3ffffffffffffffffffffffffffffffff 0 = "
    %f121 = sim.fmt.hex %r51, isUpper false : i130
    %f122 = sim.fmt.literal "\0A"
    %f123 = sim.fmt.concat (%f120, %f121, %f122)
    sim.proc.print %f123
    %r52 = comb.divu %k1, %k0 : i130
    %f124 = sim.fmt.literal "divu 3ffffffffffffffffffffffffffffffff 0 = "
    %f125 = sim.fmt.hex %r52, isUpper false : i130
    %f126 = sim.fmt.literal "\0A"
    %f127 = sim.fmt.concat (%f124, %f125, %f126)
    sim.proc.print %f127
    %r53 = comb.divs %k1, %k0 : i130
    %f128 = sim.fmt.literal "divs 3ffffffffffffffffffffffffffffffff 0 = "
    %f129 = sim.fmt.hex %r53, isUpper false : i130
    %f130 = sim.fmt.literal "\0A"
    %f131 = sim.fmt.concat (%f128, %f129, %f130)
    sim.proc.print %f131
    %r54 = comb.modu %k1, %k0 : i130
    %f132 = sim.fmt.literal "modu 3ffffffffffffffffffffffffffffffff 0 = "
    %f133 = sim.fmt.hex %r54, isUpper false : i130
    %f134 = sim.fmt.literal "\0A"
    %f135 = sim.fmt.concat (%f132, %f133, %f134)
    sim.proc.print %f135
    %r55 = comb.mods %k1, %k0 : i130
    %f136 = sim.fmt.literal "mods 3ffffffffffffffffffffffffffffffff 0 = "
    %f137 = sim.fmt.hex %r55, isUpper false : i130
    %f138 = sim.fmt.literal "\0A"
    %f139 = sim.fmt.concat (%f136, %f137, %f138)
    sim.proc.print %f139
    %r56 = comb.and %k1, %k0 : i130
    %f140 = sim.fmt.literal "and 3ffffffffffffffffffffffffffffffff 0 = "
    %f141 = sim.fmt.hex %r56, isUpper false : i130
    %f142 = sim.fmt.literal "\0A"
    %f143 = sim.fmt.concat (%f140, %f141, %f142)
    sim.proc.print %f143
    %r57 = comb.or %k1, %k0 : i130
    %f144 = sim.fmt.literal "or 3ffffffffffffffffffffffffffffffff 0 = "
    %f145 = sim.fmt.hex %r57, isUpper false : i130
    %f146 = sim.fmt.literal "\0A"
    %f147 = sim.fmt.concat (%f144, %f145, %f146)
    sim.proc.print %f147
    %r58 = comb.xor %k1, %k0 : i130
    %f148 = sim.fmt.literal "xor 3ffffffffffffffffffffffffffffffff 0 = "
    %f149 = sim.fmt.hex %r58, isUpper false : i130
    %f150 = sim.fmt.literal "\0A"
    %f151 = sim.fmt.concat (%f148, %f149, %f150)
    sim.proc.print %f151
    %r59 = comb.shl %k1, %k0 : i130
    %f152 = sim.fmt.literal "shl 3ffffffffffffffffffffffffffffffff 0 = "
    %f153 = sim.fmt.hex %r59, isUpper false : i130
    %f154 = sim.fmt.literal "\0A"
    %f155 = sim.fmt.concat (%f152, %f153, %f154)
    sim.proc.print %f155
    %r60 = comb.shru %k1, %k0 : i130
    %f156 = sim.fmt.literal "shru 3ffffffffffffffffffffffffffffffff 0 = "
    %f157 = sim.fmt.hex %r60, isUpper false : i130
    %f158 = sim.fmt.literal "\0A"
    %f159 = sim.fmt.concat (%f156, %f157, %f158)
    sim.proc.print %f159
    %r61 = comb.shrs %k1, %k0 : i130
    %f160 = sim.fmt.literal "shrs 3ffffffffffffffffffffffffffffffff 0 = "
    %f161 = sim.fmt.hex %r61, isUpper false : i130
    %f162 = sim.fmt.literal "\0A"
    %f163 = sim.fmt.concat (%f160, %f161, %f162)
    sim.proc.print %f163
    %r62 = comb.icmp eq %k1, %k0 : i130
    %r63 = comb.icmp ne %k1, %k0 : i130
    %r64 = comb.icmp ult %k1, %k0 : i130
    %r65 = comb.icmp ule %k1, %k0 : i130
    %r66 = comb.icmp ugt %k1, %k0 : i130
    %r67 = comb.icmp uge %k1, %k0 : i130
    %r68 = comb.icmp slt %k1, %k0 : i130
    %r69 = comb.icmp sle %k1, %k0 : i130
    %r70 = comb.icmp sgt %k1, %k0 : i130
    %r71 = comb.icmp sge %k1, %k0 : i130
    %r72 = comb.concat %r62, %r63, %r64, %r65, %r66, %r67, %r68, %r69, %r70, %r71 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f164 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 3ffffffffffffffffffffffffffffffff 0 = "
    %f165 = sim.fmt.hex %r72, isUpper false : i10
    %f166 = sim.fmt.literal "\0A"
    %f167 = sim.fmt.concat (%f164, %f165, %f166)
    sim.proc.print %f167
    %r73 = comb.add %k3, %k1 : i130
    %f168 = sim.fmt.literal "add 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f169 = sim.fmt.hex %r73, isUpper false : i130
    %f170 = sim.fmt.literal "\0A"
    %f171 = sim.fmt.concat (%f168, %f169, %f170)
    sim.proc.print %f171
    %r74 = comb.sub %k3, %k1 : i130
    %f172 = sim.fmt.literal "sub 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f173 = sim.fmt.hex %r74, isUpper false : i130
    %f174 = sim.fmt.literal "\0A"
    %f175 = sim.fmt.concat (%f172, %f173, %f174)
    sim.proc.print %f175
    %r75 = comb.mul %k3, %k1 : i130
    %f176 = sim.fmt.literal "mul 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f177 = sim.fmt.hex %r75, isUpper false : i130
    %f178 = sim.fmt.literal "\0A"
    %f179 = sim.fmt.concat (%f176, %f177, %f178)
    sim.proc.print %f179
    %r76 = comb.divu %k3, %k1 : i130
    %f180 = sim.fmt.literal "divu 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f181 = sim.fmt.hex %r76, isUpper false : i130
    %f182 = sim.fmt.literal "\0A"
    %f183 = sim.fmt.concat (%f180, %f181, %f182)
    sim.proc.print %f183
    %r77 = comb.divs %k3, %k1 : i130
    %f184 = sim.fmt.literal "divs 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f185 = sim.fmt.hex %r77, isUpper false : i130
    %f186 = sim.fmt.literal "\0A"
    %f187 = sim.fmt.concat (%f184, %f185, %f186)
    sim.proc.print %f187
    %r78 = comb.modu %k3, %k1 : i130
    %f188 = sim.fmt.literal "modu 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f189 = sim.fmt.hex %r78, isUpper false : i130
    %f190 = sim.fmt.literal "\0A"
    %f191 = sim.fmt.concat (%f188, %f189, %f190)
    sim.proc.print %f191
    %r79 = comb.mods %k3, %k1 : i130
    %f192 = sim.fmt.literal "mods 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f193 = sim.fmt.hex %r79, isUpper false : i130
    %f194 = sim.fmt.literal "\0A"
    %f195 = sim.fmt.concat (%f192, %f193, %f194)
    sim.proc.print %f195
    %r80 = comb.and %k3, %k1 : i130
    %f196 = sim.fmt.literal "and 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f197 = sim.fmt.hex %r80, isUpper false : i130
    %f198 = sim.fmt.literal "\0A"
    %f199 = sim.fmt.concat (%f196, %f197, %f198)
    sim.proc.print %f199
    %r81 = comb.or %k3, %k1 : i130
    %f200 = sim.fmt.literal "or 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f201 = sim.fmt.hex %r81, isUpper false : i130
    %f202 = sim.fmt.literal "\0A"
    %f203 = sim.fmt.concat (%f200, %f201, %f202)
    sim.proc.print %f203
    %r82 = comb.xor %k3, %k1 : i130
    %f204 = sim.fmt.literal "xor 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f205 = sim.fmt.hex %r82, isUpper false : i130
    %f206 = sim.fmt.literal "\0A"
    %f207 = sim.fmt.concat (%f204, %f205, %f206)
    sim.proc.print %f207
    %r83 = comb.shl %k3, %k1 : i130
    %f208 = sim.fmt.literal "shl 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f209 = sim.fmt.hex %r83, isUpper false : i130
    %f210 = sim.fmt.literal "\0A"
    %f211 = sim.fmt.concat (%f208, %f209, %f210)
    sim.proc.print %f211
    %r84 = comb.shru %k3, %k1 : i130
    %f212 = sim.fmt.literal "shru 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f213 = sim.fmt.hex %r84, isUpper false : i130
    %f214 = sim.fmt.literal "\0A"
    %f215 = sim.fmt.concat (%f212, %f213, %f214)
    sim.proc.print %f215
    %r85 = comb.shrs %k3, %k1 : i130
    %f216 = sim.fmt.literal "shrs 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f217 = sim.fmt.hex %r85, isUpper false : i130
    %f218 = sim.fmt.literal "\0A"
    %f219 = sim.fmt.concat (%f216, %f217, %f218)
    sim.proc.print %f219
    %r86 = comb.icmp eq %k3, %k1 : i130
    %r87 = comb.icmp ne %k3, %k1 : i130
    %r88 = comb.icmp ult %k3, %k1 : i130
    %r89 = comb.icmp ule %k3, %k1 : i130
    %r90 = comb.icmp ugt %k3, %k1 : i130
    %r91 = comb.icmp uge %k3, %k1 : i130
    %r92 = comb.icmp slt %k3, %k1 : i130
    %r93 = comb.icmp sle %k3, %k1 : i130
    %r94 = comb.icmp sgt %k3, %k1 : i130
    %r95 = comb.icmp sge %k3, %k1 : i130
    %r96 = comb.concat %r86, %r87, %r88, %r89, %r90, %r91, %r92, %r93, %r94, %r95 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f220 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 200000000000000000000000000000000 3ffffffffffffffffffffffffffffffff = "
    %f221 = sim.fmt.hex %r96, isUpper false : i10
    %f222 = sim.fmt.literal "\0A"
    %f223 = sim.fmt.concat (%f220, %f221, %f222)
    sim.proc.print %f223
    %r97 = comb.add %k1, %k1 : i130
    %f224 = sim.fmt.literal "add 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f225 = sim.fmt.hex %r97, isUpper false : i130
    %f226 = sim.fmt.literal "\0A"
    %f227 = sim.fmt.concat (%f224, %f225, %f226)
    sim.proc.print %f227
    %r98 = comb.sub %k1, %k1 : i130
    %f228 = sim.fmt.literal "sub 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f229 = sim.fmt.hex %r98, isUpper false : i130
    %f230 = sim.fmt.literal "\0A"
    %f231 = sim.fmt.concat (%f228, %f229, %f230)
    sim.proc.print %f231
    %r99 = comb.mul %k1, %k1 : i130
    %f232 = sim.fmt.literal "mul 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f233 = sim.fmt.hex %r99, isUpper false : i130
    %f234 = sim.fmt.literal "\0A"
    %f235 = sim.fmt.concat (%f232, %f233, %f234)
    sim.proc.print %f235
    %r100 = comb.divu %k1, %k1 : i130
    %f236 = sim.fmt.literal "divu 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f237 = sim.fmt.hex %r100, isUpper false : i130
    %f238 = sim.fmt.literal "\0A"
    %f239 = sim.fmt.concat (%f236, %f237, %f238)
    sim.proc.print %f239
    %r101 = comb.divs %k1, %k1 : i130
    %f240 = sim.fmt.literal "divs 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f241 = sim.fmt.hex %r101, isUpper false : i130
    %f242 = sim.fmt.literal "\0A"
    %f243 = sim.fmt.concat (%f240, %f241, %f242)
    sim.proc.print %f243
    %r102 = comb.modu %k1, %k1 : i130
    %f244 = sim.fmt.literal "modu 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f245 = sim.fmt.hex %r102, isUpper false : i130
    %f246 = sim.fmt.literal "\0A"
    %f247 = sim.fmt.concat (%f244, %f245, %f246)
    sim.proc.print %f247
    %r103 = comb.mods %k1, %k1 : i130
    %f248 = sim.fmt.literal "mods 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f249 = sim.fmt.hex %r103, isUpper false : i130
    %f250 = sim.fmt.literal "\0A"
    %f251 = sim.fmt.concat (%f248, %f249, %f250)
    sim.proc.print %f251
    %r104 = comb.and %k1, %k1 : i130
    %f252 = sim.fmt.literal "and 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f253 = sim.fmt.hex %r104, isUpper false : i130
    %f254 = sim.fmt.literal "\0A"
    %f255 = sim.fmt.concat (%f252, %f253, %f254)
    sim.proc.print %f255
    %r105 = comb.or %k1, %k1 : i130
    %f256 = sim.fmt.literal "or 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f257 = sim.fmt.hex %r105, isUpper false : i130
    %f258 = sim.fmt.literal "\0A"
    %f259 = sim.fmt.concat (%f256, %f257, %f258)
    sim.proc.print %f259
    %r106 = comb.xor %k1, %k1 : i130
    %f260 = sim.fmt.literal "xor 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f261 = sim.fmt.hex %r106, isUpper false : i130
    %f262 = sim.fmt.literal "\0A"
    %f263 = sim.fmt.concat (%f260, %f261, %f262)
    sim.proc.print %f263
    %r107 = comb.shl %k1, %k1 : i130
    %f264 = sim.fmt.literal "shl 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f265 = sim.fmt.hex %r107, isUpper false : i130
    %f266 = sim.fmt.literal "\0A"
    %f267 = sim.fmt.concat (%f264, %f265, %f266)
    sim.proc.print %f267
    %r108 = comb.shru %k1, %k1 : i130
    %f268 = sim.fmt.literal "shru 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f269 = sim.fmt.hex %r108, isUpper false : i130
    %f270 = sim.fmt.literal "\0A"
    %f271 = sim.fmt.concat (%f268, %f269, %f270)
    sim.proc.print %f271
    %r109 = comb.shrs %k1, %k1 : i130
    %f272 = sim.fmt.literal "shrs 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f273 = sim.fmt.hex %r109, isUpper false : i130
    %f274 = sim.fmt.literal "\0A"
    %f275 = sim.fmt.concat (%f272, %f273, %f274)
    sim.proc.print %f275
    %r110 = comb.icmp eq %k1, %k1 : i130
    %r111 = comb.icmp ne %k1, %k1 : i130
    %r112 = comb.icmp ult %k1, %k1 : i130
    %r113 = comb.icmp ule %k1, %k1 : i130
    %r114 = comb.icmp ugt %k1, %k1 : i130
    %r115 = comb.icmp uge %k1, %k1 : i130
    %r116 = comb.icmp slt %k1, %k1 : i130
    %r117 = comb.icmp sle %k1, %k1 : i130
    %r118 = comb.icmp sgt %k1, %k1 : i130
    %r119 = comb.icmp sge %k1, %k1 : i130
    %r120 = comb.concat %r110, %r111, %r112, %r113, %r114, %r115, %r116, %r117, %r118, %r119 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f276 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 3ffffffffffffffffffffffffffffffff 3ffffffffffffffffffffffffffffffff = "
    %f277 = sim.fmt.hex %r120, isUpper false : i10
    %f278 = sim.fmt.literal "\0A"
    %f279 = sim.fmt.concat (%f276, %f277, %f278)
    sim.proc.print %f279
    %r121 = comb.add %k4, %k5 : i130
    %f280 = sim.fmt.literal "add 5 3 = "
    %f281 = sim.fmt.hex %r121, isUpper false : i130
    %f282 = sim.fmt.literal "\0A"
    %f283 = sim.fmt.concat (%f280, %f281, %f282)
    sim.proc.print %f283
    %r122 = comb.sub %k4, %k5 : i130
    %f284 = sim.fmt.literal "sub 5 3 = "
    %f285 = sim.fmt.hex %r122, isUpper false : i130
    %f286 = sim.fmt.literal "\0A"
    %f287 = sim.fmt.concat (%f284, %f285, %f286)
    sim.proc.print %f287
    %r123 = comb.mul %k4, %k5 : i130
    %f288 = sim.fmt.literal "mul 5 3 = "
    %f289 = sim.fmt.hex %r123, isUpper false : i130
    %f290 = sim.fmt.literal "\0A"
    %f291 = sim.fmt.concat (%f288, %f289, %f290)
    sim.proc.print %f291
    %r124 = comb.divu %k4, %k5 : i130
    %f292 = sim.fmt.literal "divu 5 3 = "
    %f293 = sim.fmt.hex %r124, isUpper false : i130
    %f294 = sim.fmt.literal "\0A"
    %f295 = sim.fmt.concat (%f292, %f293, %f294)
    sim.proc.print %f295
    %r125 = comb.divs %k4, %k5 : i130
    %f296 = sim.fmt.literal "divs 5 3 = "
    %f297 = sim.fmt.hex %r125, isUpper false : i130
    %f298 = sim.fmt.literal "\0A"
    %f299 = sim.fmt.concat (%f296, %f297, %f298)
    sim.proc.print %f299
    %r126 = comb.modu %k4, %k5 : i130
    %f300 = sim.fmt.literal "modu 5 3 = "
    %f301 = sim.fmt.hex %r126, isUpper false : i130
    %f302 = sim.fmt.literal "\0A"
    %f303 = sim.fmt.concat (%f300, %f301, %f302)
    sim.proc.print %f303
    %r127 = comb.mods %k4, %k5 : i130
    %f304 = sim.fmt.literal "mods 5 3 = "
    %f305 = sim.fmt.hex %r127, isUpper false : i130
    %f306 = sim.fmt.literal "\0A"
    %f307 = sim.fmt.concat (%f304, %f305, %f306)
    sim.proc.print %f307
    %r128 = comb.and %k4, %k5 : i130
    %f308 = sim.fmt.literal "and 5 3 = "
    %f309 = sim.fmt.hex %r128, isUpper false : i130
    %f310 = sim.fmt.literal "\0A"
    %f311 = sim.fmt.concat (%f308, %f309, %f310)
    sim.proc.print %f311
    %r129 = comb.or %k4, %k5 : i130
    %f312 = sim.fmt.literal "or 5 3 = "
    %f313 = sim.fmt.hex %r129, isUpper false : i130
    %f314 = sim.fmt.literal "\0A"
    %f315 = sim.fmt.concat (%f312, %f313, %f314)
    sim.proc.print %f315
    %r130 = comb.xor %k4, %k5 : i130
    %f316 = sim.fmt.literal "xor 5 3 = "
    %f317 = sim.fmt.hex %r130, isUpper false : i130
    %f318 = sim.fmt.literal "\0A"
    %f319 = sim.fmt.concat (%f316, %f317, %f318)
    sim.proc.print %f319
    %r131 = comb.shl %k4, %k5 : i130
    %f320 = sim.fmt.literal "shl 5 3 = "
    %f321 = sim.fmt.hex %r131, isUpper false : i130
    %f322 = sim.fmt.literal "\0A"
    %f323 = sim.fmt.concat (%f320, %f321, %f322)
    sim.proc.print %f323
    %r132 = comb.shru %k4, %k5 : i130
    %f324 = sim.fmt.literal "shru 5 3 = "
    %f325 = sim.fmt.hex %r132, isUpper false : i130
    %f326 = sim.fmt.literal "\0A"
    %f327 = sim.fmt.concat (%f324, %f325, %f326)
    sim.proc.print %f327
    %r133 = comb.shrs %k4, %k5 : i130
    %f328 = sim.fmt.literal "shrs 5 3 = "
    %f329 = sim.fmt.hex %r133, isUpper false : i130
    %f330 = sim.fmt.literal "\0A"
    %f331 = sim.fmt.concat (%f328, %f329, %f330)
    sim.proc.print %f331
    %r134 = comb.icmp eq %k4, %k5 : i130
    %r135 = comb.icmp ne %k4, %k5 : i130
    %r136 = comb.icmp ult %k4, %k5 : i130
    %r137 = comb.icmp ule %k4, %k5 : i130
    %r138 = comb.icmp ugt %k4, %k5 : i130
    %r139 = comb.icmp uge %k4, %k5 : i130
    %r140 = comb.icmp slt %k4, %k5 : i130
    %r141 = comb.icmp sle %k4, %k5 : i130
    %r142 = comb.icmp sgt %k4, %k5 : i130
    %r143 = comb.icmp sge %k4, %k5 : i130
    %r144 = comb.concat %r134, %r135, %r136, %r137, %r138, %r139, %r140, %r141, %r142, %r143 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f332 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 5 3 = "
    %f333 = sim.fmt.hex %r144, isUpper false : i10
    %f334 = sim.fmt.literal "\0A"
    %f335 = sim.fmt.concat (%f332, %f333, %f334)
    sim.proc.print %f335
    %r145 = comb.add %k2, %k6 : i130
    %f336 = sim.fmt.literal "add 1 82 = "
    %f337 = sim.fmt.hex %r145, isUpper false : i130
    %f338 = sim.fmt.literal "\0A"
    %f339 = sim.fmt.concat (%f336, %f337, %f338)
    sim.proc.print %f339
    %r146 = comb.sub %k2, %k6 : i130
    %f340 = sim.fmt.literal "sub 1 82 = "
    %f341 = sim.fmt.hex %r146, isUpper false : i130
    %f342 = sim.fmt.literal "\0A"
    %f343 = sim.fmt.concat (%f340, %f341, %f342)
    sim.proc.print %f343
    %r147 = comb.mul %k2, %k6 : i130
    %f344 = sim.fmt.literal "mul 1 82 = "
    %f345 = sim.fmt.hex %r147, isUpper false : i130
    %f346 = sim.fmt.literal "\0A"
    %f347 = sim.fmt.concat (%f344, %f345, %f346)
    sim.proc.print %f347
    %r148 = comb.divu %k2, %k6 : i130
    %f348 = sim.fmt.literal "divu 1 82 = "
    %f349 = sim.fmt.hex %r148, isUpper false : i130
    %f350 = sim.fmt.literal "\0A"
    %f351 = sim.fmt.concat (%f348, %f349, %f350)
    sim.proc.print %f351
    %r149 = comb.divs %k2, %k6 : i130
    %f352 = sim.fmt.literal "divs 1 82 = "
    %f353 = sim.fmt.hex %r149, isUpper false : i130
    %f354 = sim.fmt.literal "\0A"
    %f355 = sim.fmt.concat (%f352, %f353, %f354)
    sim.proc.print %f355
    %r150 = comb.modu %k2, %k6 : i130
    %f356 = sim.fmt.literal "modu 1 82 = "
    %f357 = sim.fmt.hex %r150, isUpper false : i130
    %f358 = sim.fmt.literal "\0A"
    %f359 = sim.fmt.concat (%f356, %f357, %f358)
    sim.proc.print %f359
    %r151 = comb.mods %k2, %k6 : i130
    %f360 = sim.fmt.literal "mods 1 82 = "
    %f361 = sim.fmt.hex %r151, isUpper false : i130
    %f362 = sim.fmt.literal "\0A"
    %f363 = sim.fmt.concat (%f360, %f361, %f362)
    sim.proc.print %f363
    %r152 = comb.and %k2, %k6 : i130
    %f364 = sim.fmt.literal "and 1 82 = "
    %f365 = sim.fmt.hex %r152, isUpper false : i130
    %f366 = sim.fmt.literal "\0A"
    %f367 = sim.fmt.concat (%f364, %f365, %f366)
    sim.proc.print %f367
    %r153 = comb.or %k2, %k6 : i130
    %f368 = sim.fmt.literal "or 1 82 = "
    %f369 = sim.fmt.hex %r153, isUpper false : i130
    %f370 = sim.fmt.literal "\0A"
    %f371 = sim.fmt.concat (%f368, %f369, %f370)
    sim.proc.print %f371
    %r154 = comb.xor %k2, %k6 : i130
    %f372 = sim.fmt.literal "xor 1 82 = "
    %f373 = sim.fmt.hex %r154, isUpper false : i130
    %f374 = sim.fmt.literal "\0A"
    %f375 = sim.fmt.concat (%f372, %f373, %f374)
    sim.proc.print %f375
    %r155 = comb.shl %k2, %k6 : i130
    %f376 = sim.fmt.literal "shl 1 82 = "
    %f377 = sim.fmt.hex %r155, isUpper false : i130
    %f378 = sim.fmt.literal "\0A"
    %f379 = sim.fmt.concat (%f376, %f377, %f378)
    sim.proc.print %f379
    %r156 = comb.shru %k2, %k6 : i130
    %f380 = sim.fmt.literal "shru 1 82 = "
    %f381 = sim.fmt.hex %r156, isUpper false : i130
    %f382 = sim.fmt.literal "\0A"
    %f383 = sim.fmt.concat (%f380, %f381, %f382)
    sim.proc.print %f383
    %r157 = comb.shrs %k2, %k6 : i130
    %f384 = sim.fmt.literal "shrs 1 82 = "
    %f385 = sim.fmt.hex %r157, isUpper false : i130
    %f386 = sim.fmt.literal "\0A"
    %f387 = sim.fmt.concat (%f384, %f385, %f386)
    sim.proc.print %f387
    %r158 = comb.icmp eq %k2, %k6 : i130
    %r159 = comb.icmp ne %k2, %k6 : i130
    %r160 = comb.icmp ult %k2, %k6 : i130
    %r161 = comb.icmp ule %k2, %k6 : i130
    %r162 = comb.icmp ugt %k2, %k6 : i130
    %r163 = comb.icmp uge %k2, %k6 : i130
    %r164 = comb.icmp slt %k2, %k6 : i130
    %r165 = comb.icmp sle %k2, %k6 : i130
    %r166 = comb.icmp sgt %k2, %k6 : i130
    %r167 = comb.icmp sge %k2, %k6 : i130
    %r168 = comb.concat %r158, %r159, %r160, %r161, %r162, %r163, %r164, %r165, %r166, %r167 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f388 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 1 82 = "
    %f389 = sim.fmt.hex %r168, isUpper false : i10
    %f390 = sim.fmt.literal "\0A"
    %f391 = sim.fmt.concat (%f388, %f389, %f390)
    sim.proc.print %f391
    %r169 = comb.add %k7, %k8 : i130
    %f392 = sim.fmt.literal "add 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f393 = sim.fmt.hex %r169, isUpper false : i130
    %f394 = sim.fmt.literal "\0A"
    %f395 = sim.fmt.concat (%f392, %f393, %f394)
    sim.proc.print %f395
    %r170 = comb.sub %k7, %k8 : i130
    %f396 = sim.fmt.literal "sub 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f397 = sim.fmt.hex %r170, isUpper false : i130
    %f398 = sim.fmt.literal "\0A"
    %f399 = sim.fmt.concat (%f396, %f397, %f398)
    sim.proc.print %f399
    %r171 = comb.mul %k7, %k8 : i130
    %f400 = sim.fmt.literal "mul 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f401 = sim.fmt.hex %r171, isUpper false : i130
    %f402 = sim.fmt.literal "\0A"
    %f403 = sim.fmt.concat (%f400, %f401, %f402)
    sim.proc.print %f403
    %r172 = comb.divu %k7, %k8 : i130
    %f404 = sim.fmt.literal "divu 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f405 = sim.fmt.hex %r172, isUpper false : i130
    %f406 = sim.fmt.literal "\0A"
    %f407 = sim.fmt.concat (%f404, %f405, %f406)
    sim.proc.print %f407
    %r173 = comb.divs %k7, %k8 : i130
    %f408 = sim.fmt.literal "divs 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f409 = sim.fmt.hex %r173, isUpper false : i130
    %f410 = sim.fmt.literal "\0A"
    %f411 = sim.fmt.concat (%f408, %f409, %f410)
    sim.proc.print %f411
    %r174 = comb.modu %k7, %k8 : i130
    %f412 = sim.fmt.literal "modu 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f413 = sim.fmt.hex %r174, isUpper false : i130
    %f414 = sim.fmt.literal "\0A"
    %f415 = sim.fmt.concat (%f412, %f413, %f414)
    sim.proc.print %f415
    %r175 = comb.mods %k7, %k8 : i130
    %f416 = sim.fmt.literal "mods 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f417 = sim.fmt.hex %r175, isUpper false : i130
    %f418 = sim.fmt.literal "\0A"
    %f419 = sim.fmt.concat (%f416, %f417, %f418)
    sim.proc.print %f419
    %r176 = comb.and %k7, %k8 : i130
    %f420 = sim.fmt.literal "and 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f421 = sim.fmt.hex %r176, isUpper false : i130
    %f422 = sim.fmt.literal "\0A"
    %f423 = sim.fmt.concat (%f420, %f421, %f422)
    sim.proc.print %f423
    %r177 = comb.or %k7, %k8 : i130
    %f424 = sim.fmt.literal "or 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f425 = sim.fmt.hex %r177, isUpper false : i130
    %f426 = sim.fmt.literal "\0A"
    %f427 = sim.fmt.concat (%f424, %f425, %f426)
    sim.proc.print %f427
    %r178 = comb.xor %k7, %k8 : i130
    %f428 = sim.fmt.literal "xor 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f429 = sim.fmt.hex %r178, isUpper false : i130
    %f430 = sim.fmt.literal "\0A"
    %f431 = sim.fmt.concat (%f428, %f429, %f430)
    sim.proc.print %f431
    %r179 = comb.shl %k7, %k8 : i130
    %f432 = sim.fmt.literal "shl 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f433 = sim.fmt.hex %r179, isUpper false : i130
    %f434 = sim.fmt.literal "\0A"
    %f435 = sim.fmt.concat (%f432, %f433, %f434)
    sim.proc.print %f435
    %r180 = comb.shru %k7, %k8 : i130
    %f436 = sim.fmt.literal "shru 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f437 = sim.fmt.hex %r180, isUpper false : i130
    %f438 = sim.fmt.literal "\0A"
    %f439 = sim.fmt.concat (%f436, %f437, %f438)
    sim.proc.print %f439
    %r181 = comb.shrs %k7, %k8 : i130
    %f440 = sim.fmt.literal "shrs 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f441 = sim.fmt.hex %r181, isUpper false : i130
    %f442 = sim.fmt.literal "\0A"
    %f443 = sim.fmt.concat (%f440, %f441, %f442)
    sim.proc.print %f443
    %r182 = comb.icmp eq %k7, %k8 : i130
    %r183 = comb.icmp ne %k7, %k8 : i130
    %r184 = comb.icmp ult %k7, %k8 : i130
    %r185 = comb.icmp ule %k7, %k8 : i130
    %r186 = comb.icmp ugt %k7, %k8 : i130
    %r187 = comb.icmp uge %k7, %k8 : i130
    %r188 = comb.icmp slt %k7, %k8 : i130
    %r189 = comb.icmp sle %k7, %k8 : i130
    %r190 = comb.icmp sgt %k7, %k8 : i130
    %r191 = comb.icmp sge %k7, %k8 : i130
    %r192 = comb.concat %r182, %r183, %r184, %r185, %r186, %r187, %r188, %r189, %r190, %r191 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f444 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 126a1e48cc11d357c30d8b7628dbd25e 206f5c6671e0c07e9e115e4b9e30691c = "
    %f445 = sim.fmt.hex %r192, isUpper false : i10
    %f446 = sim.fmt.literal "\0A"
    %f447 = sim.fmt.concat (%f444, %f445, %f446)
    sim.proc.print %f447
    %r193 = comb.add %k9, %k10 : i130
    %f448 = sim.fmt.literal "add 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f449 = sim.fmt.hex %r193, isUpper false : i130
    %f450 = sim.fmt.literal "\0A"
    %f451 = sim.fmt.concat (%f448, %f449, %f450)
    sim.proc.print %f451
    %r194 = comb.sub %k9, %k10 : i130
    %f452 = sim.fmt.literal "sub 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f453 = sim.fmt.hex %r194, isUpper false : i130
    %f454 = sim.fmt.literal "\0A"
    %f455 = sim.fmt.concat (%f452, %f453, %f454)
    sim.proc.print %f455
    %r195 = comb.mul %k9, %k10 : i130
    %f456 = sim.fmt.literal "mul 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f457 = sim.fmt.hex %r195, isUpper false : i130
    %f458 = sim.fmt.literal "\0A"
    %f459 = sim.fmt.concat (%f456, %f457, %f458)
    sim.proc.print %f459
    %r196 = comb.divu %k9, %k10 : i130
    %f460 = sim.fmt.literal "divu 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f461 = sim.fmt.hex %r196, isUpper false : i130
    %f462 = sim.fmt.literal "\0A"
    %f463 = sim.fmt.concat (%f460, %f461, %f462)
    sim.proc.print %f463
    %r197 = comb.divs %k9, %k10 : i130
    %f464 = sim.fmt.literal "divs 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f465 = sim.fmt.hex %r197, isUpper false : i130
    %f466 = sim.fmt.literal "\0A"
    %f467 = sim.fmt.concat (%f464, %f465, %f466)
    sim.proc.print %f467
    %r198 = comb.modu %k9, %k10 : i130
    %f468 = sim.fmt.literal "modu 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f469 = sim.fmt.hex %r198, isUpper false : i130
    %f470 = sim.fmt.literal "\0A"
    %f471 = sim.fmt.concat (%f468, %f469, %f470)
    sim.proc.print %f471
    %r199 = comb.mods %k9, %k10 : i130
    %f472 = sim.fmt.literal "mods 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f473 = sim.fmt.hex %r199, isUpper false : i130
    %f474 = sim.fmt.literal "\0A"
    %f475 = sim.fmt.concat (%f472, %f473, %f474)
    sim.proc.print %f475
    %r200 = comb.and %k9, %k10 : i130
    %f476 = sim.fmt.literal "and 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f477 = sim.fmt.hex %r200, isUpper false : i130
    %f478 = sim.fmt.literal "\0A"
    %f479 = sim.fmt.concat (%f476, %f477, %f478)
    sim.proc.print %f479
    %r201 = comb.or %k9, %k10 : i130
    %f480 = sim.fmt.literal "or 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f481 = sim.fmt.hex %r201, isUpper false : i130
    %f482 = sim.fmt.literal "\0A"
    %f483 = sim.fmt.concat (%f480, %f481, %f482)
    sim.proc.print %f483
    %r202 = comb.xor %k9, %k10 : i130
    %f484 = sim.fmt.literal "xor 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f485 = sim.fmt.hex %r202, isUpper false : i130
    %f486 = sim.fmt.literal "\0A"
    %f487 = sim.fmt.concat (%f484, %f485, %f486)
    sim.proc.print %f487
    %r203 = comb.shl %k9, %k10 : i130
    %f488 = sim.fmt.literal "shl 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f489 = sim.fmt.hex %r203, isUpper false : i130
    %f490 = sim.fmt.literal "\0A"
    %f491 = sim.fmt.concat (%f488, %f489, %f490)
    sim.proc.print %f491
    %r204 = comb.shru %k9, %k10 : i130
    %f492 = sim.fmt.literal "shru 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f493 = sim.fmt.hex %r204, isUpper false : i130
    %f494 = sim.fmt.literal "\0A"
    %f495 = sim.fmt.concat (%f492, %f493, %f494)
    sim.proc.print %f495
    %r205 = comb.shrs %k9, %k10 : i130
    %f496 = sim.fmt.literal "shrs 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f497 = sim.fmt.hex %r205, isUpper false : i130
    %f498 = sim.fmt.literal "\0A"
    %f499 = sim.fmt.concat (%f496, %f497, %f498)
    sim.proc.print %f499
    %r206 = comb.icmp eq %k9, %k10 : i130
    %r207 = comb.icmp ne %k9, %k10 : i130
    %r208 = comb.icmp ult %k9, %k10 : i130
    %r209 = comb.icmp ule %k9, %k10 : i130
    %r210 = comb.icmp ugt %k9, %k10 : i130
    %r211 = comb.icmp uge %k9, %k10 : i130
    %r212 = comb.icmp slt %k9, %k10 : i130
    %r213 = comb.icmp sle %k9, %k10 : i130
    %r214 = comb.icmp sgt %k9, %k10 : i130
    %r215 = comb.icmp sge %k9, %k10 : i130
    %r216 = comb.concat %r206, %r207, %r208, %r209, %r210, %r211, %r212, %r213, %r214, %r215 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f500 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 15c33b2df1461aaf8eb18b900745130 fb7ff337f5cae3bf3729c619c60a3cab = "
    %f501 = sim.fmt.hex %r216, isUpper false : i10
    %f502 = sim.fmt.literal "\0A"
    %f503 = sim.fmt.concat (%f500, %f501, %f502)
    sim.proc.print %f503
    %r217 = comb.add %k11, %k12 : i130
    %f504 = sim.fmt.literal "add 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f505 = sim.fmt.hex %r217, isUpper false : i130
    %f506 = sim.fmt.literal "\0A"
    %f507 = sim.fmt.concat (%f504, %f505, %f506)
    sim.proc.print %f507
    %r218 = comb.sub %k11, %k12 : i130
    %f508 = sim.fmt.literal "sub 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f509 = sim.fmt.hex %r218, isUpper false : i130
    %f510 = sim.fmt.literal "\0A"
    %f511 = sim.fmt.concat (%f508, %f509, %f510)
    sim.proc.print %f511
    %r219 = comb.mul %k11, %k12 : i130
    %f512 = sim.fmt.literal "mul 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f513 = sim.fmt.hex %r219, isUpper false : i130
    %f514 = sim.fmt.literal "\0A"
    %f515 = sim.fmt.concat (%f512, %f513, %f514)
    sim.proc.print %f515
    %r220 = comb.divu %k11, %k12 : i130
    %f516 = sim.fmt.literal "divu 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f517 = sim.fmt.hex %r220, isUpper false : i130
    %f518 = sim.fmt.literal "\0A"
    %f519 = sim.fmt.concat (%f516, %f517, %f518)
    sim.proc.print %f519
    %r221 = comb.divs %k11, %k12 : i130
    %f520 = sim.fmt.literal "divs 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f521 = sim.fmt.hex %r221, isUpper false : i130
    %f522 = sim.fmt.literal "\0A"
    %f523 = sim.fmt.concat (%f520, %f521, %f522)
    sim.proc.print %f523
    %r222 = comb.modu %k11, %k12 : i130
    %f524 = sim.fmt.literal "modu 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f525 = sim.fmt.hex %r222, isUpper false : i130
    %f526 = sim.fmt.literal "\0A"
    %f527 = sim.fmt.concat (%f524, %f525, %f526)
    sim.proc.print %f527
    %r223 = comb.mods %k11, %k12 : i130
    %f528 = sim.fmt.literal "mods 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f529 = sim.fmt.hex %r223, isUpper false : i130
    %f530 = sim.fmt.literal "\0A"
    %f531 = sim.fmt.concat (%f528, %f529, %f530)
    sim.proc.print %f531
    %r224 = comb.and %k11, %k12 : i130
    %f532 = sim.fmt.literal "and 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f533 = sim.fmt.hex %r224, isUpper false : i130
    %f534 = sim.fmt.literal "\0A"
    %f535 = sim.fmt.concat (%f532, %f533, %f534)
    sim.proc.print %f535
    %r225 = comb.or %k11, %k12 : i130
    %f536 = sim.fmt.literal "or 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f537 = sim.fmt.hex %r225, isUpper false : i130
    %f538 = sim.fmt.literal "\0A"
    %f539 = sim.fmt.concat (%f536, %f537, %f538)
    sim.proc.print %f539
    %r226 = comb.xor %k11, %k12 : i130
    %f540 = sim.fmt.literal "xor 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f541 = sim.fmt.hex %r226, isUpper false : i130
    %f542 = sim.fmt.literal "\0A"
    %f543 = sim.fmt.concat (%f540, %f541, %f542)
    sim.proc.print %f543
    %r227 = comb.shl %k11, %k12 : i130
    %f544 = sim.fmt.literal "shl 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f545 = sim.fmt.hex %r227, isUpper false : i130
    %f546 = sim.fmt.literal "\0A"
    %f547 = sim.fmt.concat (%f544, %f545, %f546)
    sim.proc.print %f547
    %r228 = comb.shru %k11, %k12 : i130
    %f548 = sim.fmt.literal "shru 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f549 = sim.fmt.hex %r228, isUpper false : i130
    %f550 = sim.fmt.literal "\0A"
    %f551 = sim.fmt.concat (%f548, %f549, %f550)
    sim.proc.print %f551
    %r229 = comb.shrs %k11, %k12 : i130
    %f552 = sim.fmt.literal "shrs 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f553 = sim.fmt.hex %r229, isUpper false : i130
    %f554 = sim.fmt.literal "\0A"
    %f555 = sim.fmt.concat (%f552, %f553, %f554)
    sim.proc.print %f555
    %r230 = comb.icmp eq %k11, %k12 : i130
    %r231 = comb.icmp ne %k11, %k12 : i130
    %r232 = comb.icmp ult %k11, %k12 : i130
    %r233 = comb.icmp ule %k11, %k12 : i130
    %r234 = comb.icmp ugt %k11, %k12 : i130
    %r235 = comb.icmp uge %k11, %k12 : i130
    %r236 = comb.icmp slt %k11, %k12 : i130
    %r237 = comb.icmp sle %k11, %k12 : i130
    %r238 = comb.icmp sgt %k11, %k12 : i130
    %r239 = comb.icmp sge %k11, %k12 : i130
    %r240 = comb.concat %r230, %r231, %r232, %r233, %r234, %r235, %r236, %r237, %r238, %r239 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f556 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge 3504b74ba4a0fe75d2a9eba0cdf561d80 33 = "
    %f557 = sim.fmt.hex %r240, isUpper false : i10
    %f558 = sim.fmt.literal "\0A"
    %f559 = sim.fmt.concat (%f556, %f557, %f558)
    sim.proc.print %f559
    %r241 = comb.add %k13, %k14 : i130
    %f560 = sim.fmt.literal "add a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f561 = sim.fmt.hex %r241, isUpper false : i130
    %f562 = sim.fmt.literal "\0A"
    %f563 = sim.fmt.concat (%f560, %f561, %f562)
    sim.proc.print %f563
    %r242 = comb.sub %k13, %k14 : i130
    %f564 = sim.fmt.literal "sub a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f565 = sim.fmt.hex %r242, isUpper false : i130
    %f566 = sim.fmt.literal "\0A"
    %f567 = sim.fmt.concat (%f564, %f565, %f566)
    sim.proc.print %f567
    %r243 = comb.mul %k13, %k14 : i130
    %f568 = sim.fmt.literal "mul a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f569 = sim.fmt.hex %r243, isUpper false : i130
    %f570 = sim.fmt.literal "\0A"
    %f571 = sim.fmt.concat (%f568, %f569, %f570)
    sim.proc.print %f571
    %r244 = comb.divu %k13, %k14 : i130
    %f572 = sim.fmt.literal "divu a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f573 = sim.fmt.hex %r244, isUpper false : i130
    %f574 = sim.fmt.literal "\0A"
    %f575 = sim.fmt.concat (%f572, %f573, %f574)
    sim.proc.print %f575
    %r245 = comb.divs %k13, %k14 : i130
    %f576 = sim.fmt.literal "divs a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f577 = sim.fmt.hex %r245, isUpper false : i130
    %f578 = sim.fmt.literal "\0A"
    %f579 = sim.fmt.concat (%f576, %f577, %f578)
    sim.proc.print %f579
    %r246 = comb.modu %k13, %k14 : i130
    %f580 = sim.fmt.literal "modu a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f581 = sim.fmt.hex %r246, isUpper false : i130
    %f582 = sim.fmt.literal "\0A"
    %f583 = sim.fmt.concat (%f580, %f581, %f582)
    sim.proc.print %f583
    %r247 = comb.mods %k13, %k14 : i130
    %f584 = sim.fmt.literal "mods a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f585 = sim.fmt.hex %r247, isUpper false : i130
    %f586 = sim.fmt.literal "\0A"
    %f587 = sim.fmt.concat (%f584, %f585, %f586)
    sim.proc.print %f587
    %r248 = comb.and %k13, %k14 : i130
    %f588 = sim.fmt.literal "and a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f589 = sim.fmt.hex %r248, isUpper false : i130
    %f590 = sim.fmt.literal "\0A"
    %f591 = sim.fmt.concat (%f588, %f589, %f590)
    sim.proc.print %f591
    %r249 = comb.or %k13, %k14 : i130
    %f592 = sim.fmt.literal "or a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f593 = sim.fmt.hex %r249, isUpper false : i130
    %f594 = sim.fmt.literal "\0A"
    %f595 = sim.fmt.concat (%f592, %f593, %f594)
    sim.proc.print %f595
    %r250 = comb.xor %k13, %k14 : i130
    %f596 = sim.fmt.literal "xor a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f597 = sim.fmt.hex %r250, isUpper false : i130
    %f598 = sim.fmt.literal "\0A"
    %f599 = sim.fmt.concat (%f596, %f597, %f598)
    sim.proc.print %f599
    %r251 = comb.shl %k13, %k14 : i130
    %f600 = sim.fmt.literal "shl a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f601 = sim.fmt.hex %r251, isUpper false : i130
    %f602 = sim.fmt.literal "\0A"
    %f603 = sim.fmt.concat (%f600, %f601, %f602)
    sim.proc.print %f603
    %r252 = comb.shru %k13, %k14 : i130
    %f604 = sim.fmt.literal "shru a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f605 = sim.fmt.hex %r252, isUpper false : i130
    %f606 = sim.fmt.literal "\0A"
    %f607 = sim.fmt.concat (%f604, %f605, %f606)
    sim.proc.print %f607
    %r253 = comb.shrs %k13, %k14 : i130
    %f608 = sim.fmt.literal "shrs a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f609 = sim.fmt.hex %r253, isUpper false : i130
    %f610 = sim.fmt.literal "\0A"
    %f611 = sim.fmt.concat (%f608, %f609, %f610)
    sim.proc.print %f611
    %r254 = comb.icmp eq %k13, %k14 : i130
    %r255 = comb.icmp ne %k13, %k14 : i130
    %r256 = comb.icmp ult %k13, %k14 : i130
    %r257 = comb.icmp ule %k13, %k14 : i130
    %r258 = comb.icmp ugt %k13, %k14 : i130
    %r259 = comb.icmp uge %k13, %k14 : i130
    %r260 = comb.icmp slt %k13, %k14 : i130
    %r261 = comb.icmp sle %k13, %k14 : i130
    %r262 = comb.icmp sgt %k13, %k14 : i130
    %r263 = comb.icmp sge %k13, %k14 : i130
    %r264 = comb.concat %r254, %r255, %r256, %r257, %r258, %r259, %r260, %r261, %r262, %r263 : i1, i1, i1, i1, i1, i1, i1, i1, i1, i1
    %f612 = sim.fmt.literal "eq ne ult ule ugt uge slt sle sgt sge a02fdaa1ad864c44e049548e8a0a8c96 2f = "
    %f613 = sim.fmt.hex %r264, isUpper false : i10
    %f614 = sim.fmt.literal "\0A"
    %f615 = sim.fmt.concat (%f612, %f613, %f614)
    sim.proc.print %f615
    llhd.halt
  }
}
