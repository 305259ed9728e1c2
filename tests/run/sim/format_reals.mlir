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
    %fmt0 = sim.fmt.literal "["
    %fmt1 = sim.fmt.concat (%t0)
    %fmt2 = sim.fmt.literal "]\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %t1 = sim.fmt.flt %v1 fracDigits 0 : f64
    %fmt4 = sim.fmt.literal "["
    %fmt5 = sim.fmt.concat (%t1)
    %fmt6 = sim.fmt.literal "]\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %t2 = sim.fmt.exp %v2 fracDigits 3 : f64
    %fmt8 = sim.fmt.literal "["
    %fmt9 = sim.fmt.concat (%t2)
    %fmt10 = sim.fmt.literal "]\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %t3 = sim.fmt.gen %v3 : f64
    %fmt12 = sim.fmt.literal "["
    %fmt13 = sim.fmt.concat (%t3)
    %fmt14 = sim.fmt.literal "]\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %t4 = sim.fmt.gen %v4 : f64
    %fmt16 = sim.fmt.literal "["
    %fmt17 = sim.fmt.concat (%t4)
    %fmt18 = sim.fmt.literal "]\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %t5 = sim.fmt.flt %v5 fieldWidth 10 fracDigits 2 : f64
    %fmt20 = sim.fmt.literal "["
    %fmt21 = sim.fmt.concat (%t5)
    %fmt22 = sim.fmt.literal "]\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %t6 = sim.fmt.flt %v6 isLeftAligned true fieldWidth 10 fracDigits 2 : f64
    %fmt24 = sim.fmt.literal "["
    %fmt25 = sim.fmt.concat (%t6)
    %fmt26 = sim.fmt.literal "]\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %t7 = sim.fmt.gen %v7 fracDigits 3 : f64
    %fmt28 = sim.fmt.literal "["
    %fmt29 = sim.fmt.concat (%t7)
    %fmt30 = sim.fmt.literal "]\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %u0 = sim.fmt.flt %w0 : f64
    %fmt32 = sim.fmt.literal "["
    %fmt33 = sim.fmt.concat (%u0)
    %fmt34 = sim.fmt.literal "]\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %u1 = sim.fmt.flt %w1 : f64
    %fmt36 = sim.fmt.literal "["
    %fmt37 = sim.fmt.concat (%u1)
    %fmt38 = sim.fmt.literal "]\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %u2 = sim.fmt.flt %w2 : f64
    %fmt40 = sim.fmt.literal "["
    %fmt41 = sim.fmt.concat (%u2)
    %fmt42 = sim.fmt.literal "]\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    llhd.halt
  }
}
