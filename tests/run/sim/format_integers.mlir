// RULE: sim.fmt.integer, sim.fmt.bin, sim.fmt.oct, sim.fmt.hex, sim.fmt.dec, sim.fmt.evaluate, sim.fmt.literal
// RULE: sim.fmt.concat, sim.proc.print
// OUT: [  5]
// OUT: [  -5]
// OUT: [251]
// OUT: [0]
// OUT: [0007]
// OUT: [-0007]
// OUT: [7   ]
// OUT: [-1]
// OUT: [1180591620717411303423]
// OUT: [0ab]
// OUT: [AB]
// OUT: [    ab]
// OUT: [0ab]
// OUT: [017]
// OUT: [0]
// OUT: [00000101]
// OUT: [101]
// OUT: [101   ]
// OUT: [abcde]

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %v0 = hw.constant 5 : i8
  %v1 = hw.constant -5 : i8
  %v2 = hw.constant 251 : i8
  %v3 = hw.constant 0 : i8
  %v4 = hw.constant 7 : i8
  %v5 = hw.constant -7 : i8
  %v6 = hw.constant 7 : i8
  %v7 = hw.constant 1 : i1
  %v8 = hw.constant 1180591620717411303423 : i70
  %v9 = hw.constant 171 : i12
  %v10 = hw.constant 171 : i12
  %v11 = hw.constant 171 : i12
  %v12 = hw.constant 171 : i10
  %v13 = hw.constant 15 : i8
  %v14 = hw.constant 0 : i8
  %v15 = hw.constant 5 : i8
  %v16 = hw.constant 5 : i8
  %v17 = hw.constant 5 : i8
  %v18 = hw.constant 703710 : i20
  llhd.process {
    %t0 = sim.fmt.dec %v0 : i8
    %f0 = sim.fmt.literal "["
    %f1 = sim.fmt.concat (%t0)
    %f2 = sim.fmt.literal "]\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %t1 = sim.fmt.dec %v1 signed : i8
    %f4 = sim.fmt.literal "["
    %f5 = sim.fmt.concat (%t1)
    %f6 = sim.fmt.literal "]\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %t2 = sim.fmt.dec %v2 : i8
    %f8 = sim.fmt.literal "["
    %f9 = sim.fmt.concat (%t2)
    %f10 = sim.fmt.literal "]\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %t3 = sim.fmt.dec %v3 specifierWidth 0 : i8
    %f12 = sim.fmt.literal "["
    %f13 = sim.fmt.concat (%t3)
    %f14 = sim.fmt.literal "]\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %t4 = sim.fmt.dec %v4 paddingChar 48 specifierWidth 4 : i8
    %f16 = sim.fmt.literal "["
    %f17 = sim.fmt.concat (%t4)
    %f18 = sim.fmt.literal "]\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %t5 = sim.fmt.dec %v5 paddingChar 48 specifierWidth 5 signed : i8
    %f20 = sim.fmt.literal "["
    %f21 = sim.fmt.concat (%t5)
    %f22 = sim.fmt.literal "]\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %t6 = sim.fmt.dec %v6 isLeftAligned true paddingChar 32 specifierWidth 4 : i8
    %f24 = sim.fmt.literal "["
    %f25 = sim.fmt.concat (%t6)
    %f26 = sim.fmt.literal "]\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %t7 = sim.fmt.dec %v7 signed : i1
    %f28 = sim.fmt.literal "["
    %f29 = sim.fmt.concat (%t7)
    %f30 = sim.fmt.literal "]\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %t8 = sim.fmt.dec %v8 : i70
    %f32 = sim.fmt.literal "["
    %f33 = sim.fmt.concat (%t8)
    %f34 = sim.fmt.literal "]\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %t9 = sim.fmt.hex %v9, isUpper false : i12
    %f36 = sim.fmt.literal "["
    %f37 = sim.fmt.concat (%t9)
    %f38 = sim.fmt.literal "]\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %t10 = sim.fmt.hex %v10, isUpper true specifierWidth 0 : i12
    %f40 = sim.fmt.literal "["
    %f41 = sim.fmt.concat (%t10)
    %f42 = sim.fmt.literal "]\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %t11 = sim.fmt.hex %v11, isUpper false paddingChar 32 specifierWidth 6 : i12
    %f44 = sim.fmt.literal "["
    %f45 = sim.fmt.concat (%t11)
    %f46 = sim.fmt.literal "]\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    %t12 = sim.fmt.hex %v12, isUpper false : i10
    %f48 = sim.fmt.literal "["
    %f49 = sim.fmt.concat (%t12)
    %f50 = sim.fmt.literal "]\0A"
    %f51 = sim.fmt.concat (%f48, %f49, %f50)
    sim.proc.print %f51
    %t13 = sim.fmt.oct %v13 : i8
    %f52 = sim.fmt.literal "["
    %f53 = sim.fmt.concat (%t13)
    %f54 = sim.fmt.literal "]\0A"
    %f55 = sim.fmt.concat (%f52, %f53, %f54)
    sim.proc.print %f55
    %t14 = sim.fmt.oct %v14 specifierWidth 0 : i8
    %f56 = sim.fmt.literal "["
    %f57 = sim.fmt.concat (%t14)
    %f58 = sim.fmt.literal "]\0A"
    %f59 = sim.fmt.concat (%f56, %f57, %f58)
    sim.proc.print %f59
    %t15 = sim.fmt.bin %v15 : i8
    %f60 = sim.fmt.literal "["
    %f61 = sim.fmt.concat (%t15)
    %f62 = sim.fmt.literal "]\0A"
    %f63 = sim.fmt.concat (%f60, %f61, %f62)
    sim.proc.print %f63
    %t16 = sim.fmt.bin %v16 specifierWidth 0 : i8
    %f64 = sim.fmt.literal "["
    %f65 = sim.fmt.concat (%t16)
    %f66 = sim.fmt.literal "]\0A"
    %f67 = sim.fmt.concat (%f64, %f65, %f66)
    sim.proc.print %f67
    %t17 = sim.fmt.bin %v17 isLeftAligned true paddingChar 32 specifierWidth 6 : i8
    %f68 = sim.fmt.literal "["
    %f69 = sim.fmt.concat (%t17)
    %f70 = sim.fmt.literal "]\0A"
    %f71 = sim.fmt.concat (%f68, %f69, %f70)
    sim.proc.print %f71
    %t18 = sim.fmt.hex %v18, isUpper false specifierWidth 2 : i20
    %f72 = sim.fmt.literal "["
    %f73 = sim.fmt.concat (%t18)
    %f74 = sim.fmt.literal "]\0A"
    %f75 = sim.fmt.concat (%f72, %f73, %f74)
    sim.proc.print %f75
    llhd.halt
  }
}
