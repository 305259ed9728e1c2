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
    %fmt0 = sim.fmt.literal "["
    %fmt1 = sim.fmt.concat (%t0)
    %fmt2 = sim.fmt.literal "]\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %t1 = sim.fmt.dec %v1 signed : i8
    %fmt4 = sim.fmt.literal "["
    %fmt5 = sim.fmt.concat (%t1)
    %fmt6 = sim.fmt.literal "]\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %t2 = sim.fmt.dec %v2 : i8
    %fmt8 = sim.fmt.literal "["
    %fmt9 = sim.fmt.concat (%t2)
    %fmt10 = sim.fmt.literal "]\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %t3 = sim.fmt.dec %v3 specifierWidth 0 : i8
    %fmt12 = sim.fmt.literal "["
    %fmt13 = sim.fmt.concat (%t3)
    %fmt14 = sim.fmt.literal "]\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %t4 = sim.fmt.dec %v4 paddingChar 48 specifierWidth 4 : i8
    %fmt16 = sim.fmt.literal "["
    %fmt17 = sim.fmt.concat (%t4)
    %fmt18 = sim.fmt.literal "]\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %t5 = sim.fmt.dec %v5 paddingChar 48 specifierWidth 5 signed : i8
    %fmt20 = sim.fmt.literal "["
    %fmt21 = sim.fmt.concat (%t5)
    %fmt22 = sim.fmt.literal "]\0A"
    %fmt23 = sim.fmt.concat (%fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %t6 = sim.fmt.dec %v6 isLeftAligned true paddingChar 32 specifierWidth 4 : i8
    %fmt24 = sim.fmt.literal "["
    %fmt25 = sim.fmt.concat (%t6)
    %fmt26 = sim.fmt.literal "]\0A"
    %fmt27 = sim.fmt.concat (%fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    %t7 = sim.fmt.dec %v7 signed : i1
    %fmt28 = sim.fmt.literal "["
    %fmt29 = sim.fmt.concat (%t7)
    %fmt30 = sim.fmt.literal "]\0A"
    %fmt31 = sim.fmt.concat (%fmt28, %fmt29, %fmt30)
    sim.proc.print %fmt31
    %t8 = sim.fmt.dec %v8 : i70
    %fmt32 = sim.fmt.literal "["
    %fmt33 = sim.fmt.concat (%t8)
    %fmt34 = sim.fmt.literal "]\0A"
    %fmt35 = sim.fmt.concat (%fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    %t9 = sim.fmt.hex %v9, isUpper false : i12
    %fmt36 = sim.fmt.literal "["
    %fmt37 = sim.fmt.concat (%t9)
    %fmt38 = sim.fmt.literal "]\0A"
    %fmt39 = sim.fmt.concat (%fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %t10 = sim.fmt.hex %v10, isUpper true specifierWidth 0 : i12
    %fmt40 = sim.fmt.literal "["
    %fmt41 = sim.fmt.concat (%t10)
    %fmt42 = sim.fmt.literal "]\0A"
    %fmt43 = sim.fmt.concat (%fmt40, %fmt41, %fmt42)
    sim.proc.print %fmt43
    %t11 = sim.fmt.hex %v11, isUpper false paddingChar 32 specifierWidth 6 : i12
    %fmt44 = sim.fmt.literal "["
    %fmt45 = sim.fmt.concat (%t11)
    %fmt46 = sim.fmt.literal "]\0A"
    %fmt47 = sim.fmt.concat (%fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %t12 = sim.fmt.hex %v12, isUpper false : i10
    %fmt48 = sim.fmt.literal "["
    %fmt49 = sim.fmt.concat (%t12)
    %fmt50 = sim.fmt.literal "]\0A"
    %fmt51 = sim.fmt.concat (%fmt48, %fmt49, %fmt50)
    sim.proc.print %fmt51
    %t13 = sim.fmt.oct %v13 : i8
    %fmt52 = sim.fmt.literal "["
    %fmt53 = sim.fmt.concat (%t13)
    %fmt54 = sim.fmt.literal "]\0A"
    %fmt55 = sim.fmt.concat (%fmt52, %fmt53, %fmt54)
    sim.proc.print %fmt55
    %t14 = sim.fmt.oct %v14 specifierWidth 0 : i8
    %fmt56 = sim.fmt.literal "["
    %fmt57 = sim.fmt.concat (%t14)
    %fmt58 = sim.fmt.literal "]\0A"
    %fmt59 = sim.fmt.concat (%fmt56, %fmt57, %fmt58)
    sim.proc.print %fmt59
    %t15 = sim.fmt.bin %v15 : i8
    %fmt60 = sim.fmt.literal "["
    %fmt61 = sim.fmt.concat (%t15)
    %fmt62 = sim.fmt.literal "]\0A"
    %fmt63 = sim.fmt.concat (%fmt60, %fmt61, %fmt62)
    sim.proc.print %fmt63
    %t16 = sim.fmt.bin %v16 specifierWidth 0 : i8
    %fmt64 = sim.fmt.literal "["
    %fmt65 = sim.fmt.concat (%t16)
    %fmt66 = sim.fmt.literal "]\0A"
    %fmt67 = sim.fmt.concat (%fmt64, %fmt65, %fmt66)
    sim.proc.print %fmt67
    %t17 = sim.fmt.bin %v17 isLeftAligned true paddingChar 32 specifierWidth 6 : i8
    %fmt68 = sim.fmt.literal "["
    %fmt69 = sim.fmt.concat (%t17)
    %fmt70 = sim.fmt.literal "]\0A"
    %fmt71 = sim.fmt.concat (%fmt68, %fmt69, %fmt70)
    sim.proc.print %fmt71
    %t18 = sim.fmt.hex %v18, isUpper false specifierWidth 2 : i20
    %fmt72 = sim.fmt.literal "["
    %fmt73 = sim.fmt.concat (%t18)
    %fmt74 = sim.fmt.literal "]\0A"
    %fmt75 = sim.fmt.concat (%fmt72, %fmt73, %fmt74)
    sim.proc.print %fmt75
    llhd.halt
  }
}
