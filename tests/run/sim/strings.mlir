// RULE: sim.string.literal, sim.string.concat, sim.string.length, sim.string.get, sim.string.cmp
// RULE: sim.string.int_to_string, sim.string.string_to_int, sim.string.format_to_string
// OUT: abcabd 6
// OUT: 98 0 0
// OUT: 011011
// OUT: A 6263
// OUT: 9 1

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %one = hw.constant 1 : i32
  %nine = hw.constant 9 : i32
  %minus = hw.constant -1 : i32
  %x = hw.constant 0x4100 : i20
  llhd.process {
    %a = sim.string.literal "abc"
    %b = sim.string.literal "abd"
    %e = sim.string.literal ""
    %c = sim.string.concat (%a, %e, %b)
    %n = sim.string.length %c
    %f0 = sim.fmt.string %c : !sim.dstring
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %n specifierWidth 0 : i32
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %g1 = sim.string.get %c[%one]
    %g2 = sim.string.get %c[%nine]
    %g3 = sim.string.get %c[%minus]
    %f5 = sim.fmt.dec %g1 specifierWidth 0 : i8
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.dec %g2 specifierWidth 0 : i8
    %f8 = sim.fmt.literal " "
    %f9 = sim.fmt.dec %g3 specifierWidth 0 : i8
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f5, %f6, %f7, %f8, %f9, %f10)
    sim.proc.print %f11
    %eq = sim.string.cmp eq %a, %b : !sim.dstring
    %ne = sim.string.cmp ne %a, %b : !sim.dstring
    %lt = sim.string.cmp lt %a, %c : !sim.dstring
    %le = sim.string.cmp le %b, %a : !sim.dstring
    %gt = sim.string.cmp gt %a, %e : !sim.dstring
    %ge = sim.string.cmp ge %a, %a : !sim.dstring
    %f12 = sim.fmt.dec %eq specifierWidth 0 : i1
    %f13 = sim.fmt.dec %ne specifierWidth 0 : i1
    %f14 = sim.fmt.dec %lt specifierWidth 0 : i1
    %f15 = sim.fmt.dec %le specifierWidth 0 : i1
    %f16 = sim.fmt.dec %gt specifierWidth 0 : i1
    %f17 = sim.fmt.dec %ge specifierWidth 0 : i1
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f12, %f13, %f14, %f15, %f16, %f17, %f18)
    sim.proc.print %f19
    %s = sim.string.int_to_string %x : i20
    %i = sim.string.string_to_int %a : i16
    %f20 = sim.fmt.string %s : !sim.dstring
    %f21 = sim.fmt.literal " "
    %f22 = sim.fmt.hex %i, isUpper false : i16
    %f23 = sim.fmt.literal "\0A"
    %f24 = sim.fmt.concat (%f20, %f21, %f22, %f23)
    sim.proc.print %f24
    %f = sim.fmt.dec %nine specifierWidth 0 : i32
    %fs = sim.string.format_to_string %f
    %fl = sim.string.length %fs
    %f25 = sim.fmt.string %fs : !sim.dstring
    %f26 = sim.fmt.literal " "
    %f27 = sim.fmt.dec %fl specifierWidth 0 : i32
    %f28 = sim.fmt.literal "\0A"
    %f29 = sim.fmt.concat (%f25, %f26, %f27, %f28)
    sim.proc.print %f29
    llhd.halt
  }
}
