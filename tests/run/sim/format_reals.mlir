// RULE: sim.fmt.real, sim.fmt.exp, sim.fmt.flt, sim.fmt.gen
// OUT: [0.100000]
// OUT: [2]
// OUT: [1.235e+04]
// OUT: [0.0001]
// OUT: [1e+10]
// OUT: [     -1.50]
// OUT: [-1.50     ]
// OUT: [1e+05]
// OUT: [inf]
// OUT: [-inf]
// OUT: [nan]

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %v0 = arith.constant 0x3FB999999999999A : f64
  %v1 = arith.constant 0x4004000000000000 : f64
  %v2 = arith.constant 0x40C81CD6C8B43958 : f64
  %v3 = arith.constant 0x3F1A36E2EB1C432D : f64
  %v4 = arith.constant 0x4202A05F20000000 : f64
  %v5 = arith.constant 0xBFF8000000000000 : f64
  %v6 = arith.constant 0xBFF8000000000000 : f64
  %v7 = arith.constant 0x40F86A0000000000 : f64
  %w0 = arith.constant 0x7FF0000000000000 : f64
  %w1 = arith.constant 0xFFF0000000000000 : f64
  %w2 = arith.constant 0xFFF8000000000000 : f64
  llhd.process {
    %t0 = sim.fmt.flt %v0 : f64
    %f0 = sim.fmt.literal "["
    %f1 = sim.fmt.concat (%t0)
    %f2 = sim.fmt.literal "]\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %t1 = sim.fmt.flt %v1 fracDigits 0 : f64
    %f4 = sim.fmt.literal "["
    %f5 = sim.fmt.concat (%t1)
    %f6 = sim.fmt.literal "]\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %t2 = sim.fmt.exp %v2 fracDigits 3 : f64
    %f8 = sim.fmt.literal "["
    %f9 = sim.fmt.concat (%t2)
    %f10 = sim.fmt.literal "]\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %t3 = sim.fmt.gen %v3 : f64
    %f12 = sim.fmt.literal "["
    %f13 = sim.fmt.concat (%t3)
    %f14 = sim.fmt.literal "]\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %t4 = sim.fmt.gen %v4 : f64
    %f16 = sim.fmt.literal "["
    %f17 = sim.fmt.concat (%t4)
    %f18 = sim.fmt.literal "]\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %t5 = sim.fmt.flt %v5 fieldWidth 10 fracDigits 2 : f64
    %f20 = sim.fmt.literal "["
    %f21 = sim.fmt.concat (%t5)
    %f22 = sim.fmt.literal "]\0A"
    %f23 = sim.fmt.concat (%f20, %f21, %f22)
    sim.proc.print %f23
    %t6 = sim.fmt.flt %v6 isLeftAligned true fieldWidth 10 fracDigits 2 : f64
    %f24 = sim.fmt.literal "["
    %f25 = sim.fmt.concat (%t6)
    %f26 = sim.fmt.literal "]\0A"
    %f27 = sim.fmt.concat (%f24, %f25, %f26)
    sim.proc.print %f27
    %t7 = sim.fmt.gen %v7 fracDigits 3 : f64
    %f28 = sim.fmt.literal "["
    %f29 = sim.fmt.concat (%t7)
    %f30 = sim.fmt.literal "]\0A"
    %f31 = sim.fmt.concat (%f28, %f29, %f30)
    sim.proc.print %f31
    %u0 = sim.fmt.flt %w0 : f64
    %f32 = sim.fmt.literal "["
    %f33 = sim.fmt.concat (%u0)
    %f34 = sim.fmt.literal "]\0A"
    %f35 = sim.fmt.concat (%f32, %f33, %f34)
    sim.proc.print %f35
    %u1 = sim.fmt.flt %w1 : f64
    %f36 = sim.fmt.literal "["
    %f37 = sim.fmt.concat (%u1)
    %f38 = sim.fmt.literal "]\0A"
    %f39 = sim.fmt.concat (%f36, %f37, %f38)
    sim.proc.print %f39
    %u2 = sim.fmt.flt %w2 : f64
    %f40 = sim.fmt.literal "["
    %f41 = sim.fmt.concat (%u2)
    %f42 = sim.fmt.literal "]\0A"
    %f43 = sim.fmt.concat (%f40, %f41, %f42)
    sim.proc.print %f43
    llhd.halt
  }
}
