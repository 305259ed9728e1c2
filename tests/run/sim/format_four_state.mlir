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
    %fmt0 = sim.fmt.literal "["
    %fmt1 = sim.fmt.concat (%t0)
    %fmt2 = sim.fmt.literal "]\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %t1 = sim.fmt.hex %v1, isUpper false fourStateWidth 12 : i24
    %fmt4 = sim.fmt.literal "["
    %fmt5 = sim.fmt.concat (%t1)
    %fmt6 = sim.fmt.literal "]\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %t2 = sim.fmt.hex %v2, isUpper false fourStateWidth 4 : i8
    %fmt8 = sim.fmt.literal "["
    %fmt9 = sim.fmt.concat (%t2)
    %fmt10 = sim.fmt.literal "]\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %t3 = sim.fmt.hex %v3, isUpper false fourStateWidth 4 : i8
    %fmt12 = sim.fmt.literal "["
    %fmt13 = sim.fmt.concat (%t3)
    %fmt14 = sim.fmt.literal "]\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %t4 = sim.fmt.hex %v4, isUpper false fourStateWidth 4 : i8
    %fmt16 = sim.fmt.literal "["
    %fmt17 = sim.fmt.concat (%t4)
    %fmt18 = sim.fmt.literal "]\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %t5 = sim.fmt.oct %v5 fourStateWidth 6 : i12
    %fmt20 = sim.fmt.literal "["
    %fmt21 = sim.fmt.concat (%t5)
    %fmt22 = sim.fmt.literal "]\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %t6 = sim.fmt.dec %v6 fourStateWidth 8 : i16
    %fmt24 = sim.fmt.literal "["
    %fmt25 = sim.fmt.concat (%t6)
    %fmt26 = sim.fmt.literal "]\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %t7 = sim.fmt.dec %v7 fourStateWidth 8 : i16
    %fmt28 = sim.fmt.literal "["
    %fmt29 = sim.fmt.concat (%t7)
    %fmt30 = sim.fmt.literal "]\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %t8 = sim.fmt.dec %v8 fourStateWidth 8 : i16
    %fmt32 = sim.fmt.literal "["
    %fmt33 = sim.fmt.concat (%t8)
    %fmt34 = sim.fmt.literal "]\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %t9 = sim.fmt.dec %v9 fourStateWidth 8 : i16
    %fmt36 = sim.fmt.literal "["
    %fmt37 = sim.fmt.concat (%t9)
    %fmt38 = sim.fmt.literal "]\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %t10 = sim.fmt.dec %v10 fourStateWidth 8 : i16
    %fmt40 = sim.fmt.literal "["
    %fmt41 = sim.fmt.concat (%t10)
    %fmt42 = sim.fmt.literal "]\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %t11 = sim.fmt.hex %v11, isUpper false fourStateWidth 2 : i4
    %fmt44 = sim.fmt.literal "["
    %fmt45 = sim.fmt.concat (%t11)
    %fmt46 = sim.fmt.literal "]\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    llhd.halt
  }
}
