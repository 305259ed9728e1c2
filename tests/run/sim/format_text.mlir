// RULE: sim.fmt.integer.empty, sim.fmt.char, sim.fmt.string, sim.string.literal
// OUT: [0]
// OUT: []
// OUT: []
// OUT: []
// OUT: [A]
// OUT: [abc..] [..abc] [abc]

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %z = hw.constant 0 : i0
  %A = hw.constant 65 : i8
  %n = hw.constant 1 : i3
  llhd.process {
    %t0 = sim.fmt.dec %z specifierWidth 0 : i0
    %fmt0 = sim.fmt.literal "["
    %fmt1 = sim.fmt.concat (%t0)
    %fmt2 = sim.fmt.literal "]\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %t1 = sim.fmt.bin %z specifierWidth 0 : i0
    %fmt4 = sim.fmt.literal "["
    %fmt5 = sim.fmt.concat (%t1)
    %fmt6 = sim.fmt.literal "]\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %t2 = sim.fmt.oct %z specifierWidth 0 : i0
    %fmt8 = sim.fmt.literal "["
    %fmt9 = sim.fmt.concat (%t2)
    %fmt10 = sim.fmt.literal "]\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %t3 = sim.fmt.hex %z, isUpper false specifierWidth 0 : i0
    %fmt12 = sim.fmt.literal "["
    %fmt13 = sim.fmt.concat (%t3)
    %fmt14 = sim.fmt.literal "]\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %a = sim.fmt.char %A : i8
    %fmt16 = sim.fmt.literal "["
    %fmt17 = sim.fmt.concat (%a)
    %fmt18 = sim.fmt.literal "]\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %str = sim.string.literal "abc"
    %l = sim.fmt.string %str isLeftAligned true paddingChar 46 specifierWidth 5 : !sim.dstring
    %r = sim.fmt.string %str paddingChar 46 specifierWidth 5 : !sim.dstring
    %s2 = sim.fmt.string %str specifierWidth 2 : !sim.dstring
    %fmt20 = sim.fmt.literal "["
    %fmt21 = sim.fmt.concat (%l)
    %fmt22 = sim.fmt.literal "] ["
    %fmt23 = sim.fmt.concat (%r)
    %fmt24 = sim.fmt.literal "] ["
    %fmt25 = sim.fmt.concat (%s2)
    %fmt26 = sim.fmt.literal "]\0A"
    %fmt27 = sim.fmt.concat (%fmt20, %fmt21, %fmt22, %fmt23, %fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    llhd.halt
  }
}
