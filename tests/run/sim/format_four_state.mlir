// RULE: sim.fmt.four-state, sim.fmt.unknown-digit, sim.fmt.unknown-decimal
// OUT: [1xz0]
// OUT: [aXz]
// OUT: [x]
// OUT: [X]
// OUT: [Z]
// OUT: [z0]
// OUT: [  x]
// OUT: [  z]
// OUT: [  X]
// OUT: [  Z]
// OUT: [ 12]
// OUT: [X]

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %v0 = hw.constant 166 : i8
  %v1 = hw.constant 10547311 : i24
  %v2 = hw.constant 15 : i8
  %v3 = hw.constant 166 : i8
  %v4 = hw.constant 179 : i8
  %v5 = hw.constant 3640 : i12
  %v6 = hw.constant 255 : i16
  %v7 = hw.constant 65535 : i16
  %v8 = hw.constant 4111 : i16
  %v9 = hw.constant 7951 : i16
  %v10 = hw.constant 3072 : i16
  %v11 = hw.constant 7 : i4
  llhd.process {
    %t0 = sim.fmt.bin %v0 fourStateWidth 4 : i8
    %f0 = sim.fmt.literal "["
    %f1 = sim.fmt.concat (%t0)
    %f2 = sim.fmt.literal "]\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %t1 = sim.fmt.hex %v1, isUpper false fourStateWidth 12 : i24
    %f4 = sim.fmt.literal "["
    %f5 = sim.fmt.concat (%t1)
    %f6 = sim.fmt.literal "]\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %t2 = sim.fmt.hex %v2, isUpper false fourStateWidth 4 : i8
    %f8 = sim.fmt.literal "["
    %f9 = sim.fmt.concat (%t2)
    %f10 = sim.fmt.literal "]\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %t3 = sim.fmt.hex %v3, isUpper false fourStateWidth 4 : i8
    %f12 = sim.fmt.literal "["
    %f13 = sim.fmt.concat (%t3)
    %f14 = sim.fmt.literal "]\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %t4 = sim.fmt.hex %v4, isUpper false fourStateWidth 4 : i8
    %f16 = sim.fmt.literal "["
    %f17 = sim.fmt.concat (%t4)
    %f18 = sim.fmt.literal "]\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %t5 = sim.fmt.oct %v5 fourStateWidth 6 : i12
    %f20 = sim.fmt.literal "["
    %f21 = sim.fmt.concat (%t5)
    %f22 = sim.fmt.literal "]\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %t6 = sim.fmt.dec %v6 fourStateWidth 8 : i16
    %f24 = sim.fmt.literal "["
    %f25 = sim.fmt.concat (%t6)
    %f26 = sim.fmt.literal "]\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %t7 = sim.fmt.dec %v7 fourStateWidth 8 : i16
    %f28 = sim.fmt.literal "["
    %f29 = sim.fmt.concat (%t7)
    %f30 = sim.fmt.literal "]\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %t8 = sim.fmt.dec %v8 fourStateWidth 8 : i16
    %f32 = sim.fmt.literal "["
    %f33 = sim.fmt.concat (%t8)
    %f34 = sim.fmt.literal "]\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %t9 = sim.fmt.dec %v9 fourStateWidth 8 : i16
    %f36 = sim.fmt.literal "["
    %f37 = sim.fmt.concat (%t9)
    %f38 = sim.fmt.literal "]\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %t10 = sim.fmt.dec %v10 fourStateWidth 8 : i16
    %f40 = sim.fmt.literal "["
    %f41 = sim.fmt.concat (%t10)
    %f42 = sim.fmt.literal "]\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    %t11 = sim.fmt.hex %v11, isUpper false fourStateWidth 2 : i4
    %f44 = sim.fmt.literal "["
    %f45 = sim.fmt.concat (%t11)
    %f46 = sim.fmt.literal "]\0A"
    %f47 = sim.fmt.concat (%f44, %f45, %f46)
    sim.proc.print %f47
    llhd.halt
  }
}
