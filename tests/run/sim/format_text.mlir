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
    %f0 = sim.fmt.literal "["
    %f1 = sim.fmt.concat (%t0)
    %f2 = sim.fmt.literal "]\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %t1 = sim.fmt.bin %z specifierWidth 0 : i0
    %f4 = sim.fmt.literal "["
    %f5 = sim.fmt.concat (%t1)
    %f6 = sim.fmt.literal "]\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %t2 = sim.fmt.oct %z specifierWidth 0 : i0
    %f8 = sim.fmt.literal "["
    %f9 = sim.fmt.concat (%t2)
    %f10 = sim.fmt.literal "]\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %t3 = sim.fmt.hex %z, isUpper false specifierWidth 0 : i0
    %f12 = sim.fmt.literal "["
    %f13 = sim.fmt.concat (%t3)
    %f14 = sim.fmt.literal "]\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %a = sim.fmt.char %A : i8
    %f16 = sim.fmt.literal "["
    %f17 = sim.fmt.concat (%a)
    %f18 = sim.fmt.literal "]\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    %str = sim.string.literal "abc"
    %l = sim.fmt.string %str isLeftAligned true paddingChar 46 specifierWidth 5 : !sim.dstring
    %r = sim.fmt.string %str paddingChar 46 specifierWidth 5 : !sim.dstring
    %s2 = sim.fmt.string %str specifierWidth 2 : !sim.dstring
    %f20 = sim.fmt.literal "["
    %f21 = sim.fmt.concat (%l)
    %f22 = sim.fmt.literal "] ["
    %f23 = sim.fmt.concat (%r)
    %f24 = sim.fmt.literal "] ["
    %f25 = sim.fmt.concat (%s2)
    %f26 = sim.fmt.literal "]\0A"
    %f27 = sim.fmt.concat (%f20, %f21, %f22, %f23, %f24, %f25, %f26)
    sim.proc.print %f27
    llhd.halt
  }
}
