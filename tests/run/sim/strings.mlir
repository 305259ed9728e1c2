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
    %fmt0 = sim.fmt.string %c : !sim.dstring
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %n specifierWidth 0 : i64
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    %g1 = sim.string.get %c[%one]
    %g2 = sim.string.get %c[%nine]
    %g3 = sim.string.get %c[%minus]
    %fmt5 = sim.fmt.dec %g1 specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal " "
    %fmt7 = sim.fmt.dec %g2 specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal " "
    %fmt9 = sim.fmt.dec %g3 specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %eq = sim.string.cmp eq %a, %b : !sim.dstring
    %ne = sim.string.cmp ne %a, %b : !sim.dstring
    %lt = sim.string.cmp lt %a, %c : !sim.dstring
    %le = sim.string.cmp le %b, %a : !sim.dstring
    %gt = sim.string.cmp gt %a, %e : !sim.dstring
    %ge = sim.string.cmp ge %a, %a : !sim.dstring
    %fmt12 = sim.fmt.dec %eq specifierWidth 0 : i1
    %fmt13 = sim.fmt.dec %ne specifierWidth 0 : i1
    %fmt14 = sim.fmt.dec %lt specifierWidth 0 : i1
    %fmt15 = sim.fmt.dec %le specifierWidth 0 : i1
    %fmt16 = sim.fmt.dec %gt specifierWidth 0 : i1
    %fmt17 = sim.fmt.dec %ge specifierWidth 0 : i1
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt12, %fmt13, %fmt14, %fmt15, %fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    %s = sim.string.int_to_string %x : i20
    %i = sim.string.string_to_int %a : i16
    %fmt20 = sim.fmt.string %s : !sim.dstring
    %fmt21 = sim.fmt.literal " "
    %fmt22 = sim.fmt.hex %i, isUpper false : i16
    %fmt23 = sim.fmt.literal "\0A"
    %fmt24 = sim.fmt.concat (%fmt20, %fmt21, %fmt22, %fmt23)
    sim.proc.print %fmt24
    %f = sim.fmt.dec %nine specifierWidth 0 : i32
    %fs = sim.string.format_to_string %f
    %fl = sim.string.length %fs
    %fmt25 = sim.fmt.string %fs : !sim.dstring
    %fmt26 = sim.fmt.literal " "
    %fmt27 = sim.fmt.dec %fl specifierWidth 0 : i64
    %fmt28 = sim.fmt.literal "\0A"
    %fmt29 = sim.fmt.concat (%fmt25, %fmt26, %fmt27, %fmt28)
    sim.proc.print %fmt29
    llhd.halt
  }
}
