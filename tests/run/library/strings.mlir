// RULE: svx.syscall, library.registry, library.string.atoi, library.string.atoreal
// RULE: library.string.itoa, library.string.realtoa, library.string.put, library.string.substr
// RULE: library.string.compare, library.string.icompare, library.string.replicate
// OUT: 123 0 2 255 15 5
// OUT: -125 0 3
// OUT: -17 ffffffef 10 101 2.5
// OUT: aXc abc abc abc
// OUT: < bc    a >
// OUT: -1 1 0 -1 0
// OUT: abcabc <  >

hw.module @tb() {
  llhd.process {
    %s1 = sim.string.literal "12_3x4"
    %x2 = svx.syscall "string.atoi"(%s1) : (!sim.dstring) -> i32
    %s3 = sim.string.literal "-5"
    %x4 = svx.syscall "string.atoi"(%s3) : (!sim.dstring) -> i32
    %s5 = sim.string.literal "4294967298"
    %x6 = svx.syscall "string.atoi"(%s5) : (!sim.dstring) -> i32
    %s7 = sim.string.literal "fFg"
    %x8 = svx.syscall "string.atohex"(%s7) : (!sim.dstring) -> i32
    %s9 = sim.string.literal "178"
    %x10 = svx.syscall "string.atooct"(%s9) : (!sim.dstring) -> i32
    %s11 = sim.string.literal "1012"
    %x12 = svx.syscall "string.atobin"(%s11) : (!sim.dstring) -> i32
    %f13 = sim.fmt.dec %x2 specifierWidth 0 signed : i32
    %f14 = sim.fmt.literal " "
    %f15 = sim.fmt.dec %x4 specifierWidth 0 signed : i32
    %f16 = sim.fmt.literal " "
    %f17 = sim.fmt.dec %x6 specifierWidth 0 signed : i32
    %f18 = sim.fmt.literal " "
    %f19 = sim.fmt.dec %x8 specifierWidth 0 signed : i32
    %f20 = sim.fmt.literal " "
    %f21 = sim.fmt.dec %x10 specifierWidth 0 signed : i32
    %f22 = sim.fmt.literal " "
    %f23 = sim.fmt.dec %x12 specifierWidth 0 signed : i32
    %f24 = sim.fmt.literal "\0A"
    %f25 = sim.fmt.concat (%f13, %f14, %f15, %f16, %f17, %f18, %f19, %f20, %f21, %f22, %f23, %f24)
    sim.proc.print %f25
    %s26 = sim.string.literal "-1_2.5e1x"
    %x27 = svx.syscall "string.atoreal"(%s26) : (!sim.dstring) -> f64
    %s28 = sim.string.literal "."
    %x29 = svx.syscall "string.atoreal"(%s28) : (!sim.dstring) -> f64
    %s30 = sim.string.literal "3e"
    %x31 = svx.syscall "string.atoreal"(%s30) : (!sim.dstring) -> f64
    %f32 = sim.fmt.gen %x27 : f64
    %f33 = sim.fmt.literal " "
    %f34 = sim.fmt.gen %x29 : f64
    %f35 = sim.fmt.literal " "
    %f36 = sim.fmt.gen %x31 : f64
    %f37 = sim.fmt.literal "\0A"
    %f38 = sim.fmt.concat (%f32, %f33, %f34, %f35, %f36, %f37)
    sim.proc.print %f38
    %s39 = sim.string.literal ""
    %c40 = hw.constant -17 : i32
    %x41 = svx.syscall "string.itoa"(%s39, %c40) : (!sim.dstring, i32) -> !sim.dstring
    %x42 = svx.syscall "string.hextoa"(%s39, %c40) : (!sim.dstring, i32) -> !sim.dstring
    %c43 = hw.constant 8 : i32
    %x44 = svx.syscall "string.octtoa"(%s39, %c43) : (!sim.dstring, i32) -> !sim.dstring
    %c45 = hw.constant 5 : i32
    %x46 = svx.syscall "string.bintoa"(%s39, %c45) : (!sim.dstring, i32) -> !sim.dstring
    %r47 = arith.constant 2.5 : f64
    %x48 = svx.syscall "string.realtoa"(%s39, %r47) : (!sim.dstring, f64) -> !sim.dstring
    %f49 = sim.fmt.string %x41 : !sim.dstring
    %f50 = sim.fmt.literal " "
    %f51 = sim.fmt.string %x42 : !sim.dstring
    %f52 = sim.fmt.literal " "
    %f53 = sim.fmt.string %x44 : !sim.dstring
    %f54 = sim.fmt.literal " "
    %f55 = sim.fmt.string %x46 : !sim.dstring
    %f56 = sim.fmt.literal " "
    %f57 = sim.fmt.string %x48 : !sim.dstring
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f49, %f50, %f51, %f52, %f53, %f54, %f55, %f56, %f57, %f58)
    sim.proc.print %f59
    %s60 = sim.string.literal "abc"
    %c61 = hw.constant 1 : i32
    %c62 = hw.constant 88 : i8
    %x63 = svx.syscall "string.put"(%s60, %c61, %c62) : (!sim.dstring, i32, i8) -> !sim.dstring
    %c64 = hw.constant 3 : i32
    %x65 = svx.syscall "string.put"(%s60, %c64, %c62) : (!sim.dstring, i32, i8) -> !sim.dstring
    %c66 = hw.constant -1 : i32
    %x67 = svx.syscall "string.put"(%s60, %c66, %c62) : (!sim.dstring, i32, i8) -> !sim.dstring
    %c68 = hw.constant 0 : i32
    %c69 = hw.constant 0 : i8
    %x70 = svx.syscall "string.put"(%s60, %c68, %c69) : (!sim.dstring, i32, i8) -> !sim.dstring
    %f71 = sim.fmt.string %x63 : !sim.dstring
    %f72 = sim.fmt.literal " "
    %f73 = sim.fmt.string %x65 : !sim.dstring
    %f74 = sim.fmt.literal " "
    %f75 = sim.fmt.string %x67 : !sim.dstring
    %f76 = sim.fmt.literal " "
    %f77 = sim.fmt.string %x70 : !sim.dstring
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f71, %f72, %f73, %f74, %f75, %f76, %f77, %f78)
    sim.proc.print %f79
    %c80 = hw.constant 2 : i32
    %x81 = svx.syscall "string.substr"(%s60, %c61, %c80) : (!sim.dstring, i32, i32) -> !sim.dstring
    %x82 = svx.syscall "string.substr"(%s60, %c61, %c64) : (!sim.dstring, i32, i32) -> !sim.dstring
    %x83 = svx.syscall "string.substr"(%s60, %c66, %c61) : (!sim.dstring, i32, i32) -> !sim.dstring
    %x84 = svx.syscall "string.substr"(%s60, %c80, %c61) : (!sim.dstring, i32, i32) -> !sim.dstring
    %x85 = svx.syscall "string.substr"(%s60, %c68, %c68) : (!sim.dstring, i32, i32) -> !sim.dstring
    %f86 = sim.fmt.literal "<"
    %f87 = sim.fmt.literal " "
    %f88 = sim.fmt.string %x81 : !sim.dstring
    %f89 = sim.fmt.literal " "
    %f90 = sim.fmt.string %x82 : !sim.dstring
    %f91 = sim.fmt.literal " "
    %f92 = sim.fmt.string %x83 : !sim.dstring
    %f93 = sim.fmt.literal " "
    %f94 = sim.fmt.string %x84 : !sim.dstring
    %f95 = sim.fmt.literal " "
    %f96 = sim.fmt.string %x85 : !sim.dstring
    %f97 = sim.fmt.literal " "
    %f98 = sim.fmt.literal ">"
    %f99 = sim.fmt.literal "\0A"
    %f100 = sim.fmt.concat (%f86, %f87, %f88, %f89, %f90, %f91, %f92, %f93, %f94, %f95, %f96, %f97, %f98, %f99)
    sim.proc.print %f100
    %s101 = sim.string.literal "abd"
    %x102 = svx.syscall "string.compare"(%s60, %s101) : (!sim.dstring, !sim.dstring) -> i32
    %s103 = sim.string.literal "ABC"
    %x104 = svx.syscall "string.compare"(%s60, %s103) : (!sim.dstring, !sim.dstring) -> i32
    %s105 = sim.string.literal "ABC"
    %x106 = svx.syscall "string.icompare"(%s60, %s105) : (!sim.dstring, !sim.dstring) -> i32
    %s107 = sim.string.literal "B"
    %x108 = svx.syscall "string.icompare"(%s60, %s107) : (!sim.dstring, !sim.dstring) -> i32
    %x109 = svx.syscall "string.compare"(%s60, %s60) : (!sim.dstring, !sim.dstring) -> i32
    %f110 = sim.fmt.dec %x102 specifierWidth 0 signed : i32
    %f111 = sim.fmt.literal " "
    %f112 = sim.fmt.dec %x104 specifierWidth 0 signed : i32
    %f113 = sim.fmt.literal " "
    %f114 = sim.fmt.dec %x106 specifierWidth 0 signed : i32
    %f115 = sim.fmt.literal " "
    %f116 = sim.fmt.dec %x108 specifierWidth 0 signed : i32
    %f117 = sim.fmt.literal " "
    %f118 = sim.fmt.dec %x109 specifierWidth 0 signed : i32
    %f119 = sim.fmt.literal "\0A"
    %f120 = sim.fmt.concat (%f110, %f111, %f112, %f113, %f114, %f115, %f116, %f117, %f118, %f119)
    sim.proc.print %f120
    %x121 = svx.syscall "string.replicate"(%s60, %c80) : (!sim.dstring, i32) -> !sim.dstring
    %c122 = hw.constant -2 : i32
    %x123 = svx.syscall "string.replicate"(%s60, %c122) : (!sim.dstring, i32) -> !sim.dstring
    %f124 = sim.fmt.string %x121 : !sim.dstring
    %f125 = sim.fmt.literal " "
    %f126 = sim.fmt.literal "<"
    %f127 = sim.fmt.literal " "
    %f128 = sim.fmt.string %x123 : !sim.dstring
    %f129 = sim.fmt.literal " "
    %f130 = sim.fmt.literal ">"
    %f131 = sim.fmt.literal "\0A"
    %f132 = sim.fmt.concat (%f124, %f125, %f126, %f127, %f128, %f129, %f130, %f131)
    sim.proc.print %f132
    llhd.halt
  }
}
