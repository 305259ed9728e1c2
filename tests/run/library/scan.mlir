// RULE: library.scan.literal, library.scan.char, library.scan.int, library.scan.real
// RULE: library.scan.str
// OUT: 5 -12 0 -1
// OUT: 9 1f f0f -1
// OUT: 11 0 0 -1
// OUT: 12
// OUT: 16 5 -1
// OUT: 22 word -1
// OUT: 23
// OUT: 24 97 0 -1
// OUT: -1
// OUT: -1 0 0 0
// OUT: -1 0 0 0
// OUT: -2 0 0 0
// OUT: -2 0 0
// OUT: -2 0

hw.module @tb() {
  llhd.process {
    %s1 = sim.string.literal "  -12 x1z 0f.5e1  word!ab"
    %c2 = hw.constant 0 : i32
    %c3 = hw.constant 10 : i32
    %x4:4 = svx.syscall "scan.int"(%s1, %c2, %c3, %c2) : (!sim.dstring, i32, i32, i32) -> (i32, i12, i12, i1)
    %f5 = sim.fmt.dec %x4#0 specifierWidth 0 signed : i32
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.dec %x4#1 specifierWidth 0 signed : i12
    %f8 = sim.fmt.literal " "
    %f9 = sim.fmt.dec %x4#2 specifierWidth 0 signed : i12
    %f10 = sim.fmt.literal " "
    %f11 = sim.fmt.dec %x4#3 specifierWidth 0 signed : i1
    %f12 = sim.fmt.literal "\0A"
    %f13 = sim.fmt.concat (%f5, %f6, %f7, %f8, %f9, %f10, %f11, %f12)
    sim.proc.print %f13
    %c14 = hw.constant 16 : i32
    %x15:4 = svx.syscall "scan.int"(%s1, %x4#0, %c14, %c2) : (!sim.dstring, i32, i32, i32) -> (i32, i12, i12, i1)
    %f16 = sim.fmt.dec %x15#0 specifierWidth 0 signed : i32
    %f17 = sim.fmt.literal " "
    %f18 = sim.fmt.hex %x15#1, isUpper false specifierWidth 0 : i12
    %f19 = sim.fmt.literal " "
    %f20 = sim.fmt.hex %x15#2, isUpper false specifierWidth 0 : i12
    %f21 = sim.fmt.literal " "
    %f22 = sim.fmt.dec %x15#3 specifierWidth 0 signed : i1
    %f23 = sim.fmt.literal "\0A"
    %f24 = sim.fmt.concat (%f16, %f17, %f18, %f19, %f20, %f21, %f22, %f23)
    sim.proc.print %f24
    %c25 = hw.constant 1 : i32
    %x26:4 = svx.syscall "scan.int"(%s1, %x15#0, %c14, %c25) : (!sim.dstring, i32, i32, i32) -> (i32, i12, i12, i1)
    %f27 = sim.fmt.dec %x26#0 specifierWidth 0 signed : i32
    %f28 = sim.fmt.literal " "
    %f29 = sim.fmt.dec %x26#1 specifierWidth 0 signed : i12
    %f30 = sim.fmt.literal " "
    %f31 = sim.fmt.dec %x26#2 specifierWidth 0 signed : i12
    %f32 = sim.fmt.literal " "
    %f33 = sim.fmt.dec %x26#3 specifierWidth 0 signed : i1
    %f34 = sim.fmt.literal "\0A"
    %f35 = sim.fmt.concat (%f27, %f28, %f29, %f30, %f31, %f32, %f33, %f34)
    sim.proc.print %f35
    %s36 = sim.string.literal "f"
    %x37 = svx.syscall "scan.literal"(%s1, %x26#0, %s36) : (!sim.dstring, i32, !sim.dstring) -> i32
    %f38 = sim.fmt.dec %x37 specifierWidth 0 signed : i32
    %f39 = sim.fmt.literal "\0A"
    %f40 = sim.fmt.concat (%f38, %f39)
    sim.proc.print %f40
    %x41:3 = svx.syscall "scan.real"(%s1, %x37, %c2) : (!sim.dstring, i32, i32) -> (i32, f64, i1)
    %f42 = sim.fmt.dec %x41#0 specifierWidth 0 signed : i32
    %f43 = sim.fmt.literal " "
    %f44 = sim.fmt.gen %x41#1 : f64
    %f45 = sim.fmt.literal " "
    %f46 = sim.fmt.dec %x41#2 specifierWidth 0 signed : i1
    %f47 = sim.fmt.literal "\0A"
    %f48 = sim.fmt.concat (%f42, %f43, %f44, %f45, %f46, %f47)
    sim.proc.print %f48
    %c49 = hw.constant 4 : i32
    %x50:3 = svx.syscall "scan.str"(%s1, %x41#0, %c49) : (!sim.dstring, i32, i32) -> (i32, !sim.dstring, i1)
    %f51 = sim.fmt.dec %x50#0 specifierWidth 0 signed : i32
    %f52 = sim.fmt.literal " "
    %f53 = sim.fmt.string %x50#1 : !sim.dstring
    %f54 = sim.fmt.literal " "
    %f55 = sim.fmt.dec %x50#2 specifierWidth 0 signed : i1
    %f56 = sim.fmt.literal "\0A"
    %f57 = sim.fmt.concat (%f51, %f52, %f53, %f54, %f55, %f56)
    sim.proc.print %f57
    %s58 = sim.string.literal " !"
    %x59 = svx.syscall "scan.literal"(%s1, %x50#0, %s58) : (!sim.dstring, i32, !sim.dstring) -> i32
    %f60 = sim.fmt.dec %x59 specifierWidth 0 signed : i32
    %f61 = sim.fmt.literal "\0A"
    %f62 = sim.fmt.concat (%f60, %f61)
    sim.proc.print %f62
    %x63:4 = svx.syscall "scan.char"(%s1, %x59) : (!sim.dstring, i32) -> (i32, i12, i12, i1)
    %f64 = sim.fmt.dec %x63#0 specifierWidth 0 signed : i32
    %f65 = sim.fmt.literal " "
    %f66 = sim.fmt.dec %x63#1 specifierWidth 0 signed : i12
    %f67 = sim.fmt.literal " "
    %f68 = sim.fmt.dec %x63#2 specifierWidth 0 signed : i12
    %f69 = sim.fmt.literal " "
    %f70 = sim.fmt.dec %x63#3 specifierWidth 0 signed : i1
    %f71 = sim.fmt.literal "\0A"
    %f72 = sim.fmt.concat (%f64, %f65, %f66, %f67, %f68, %f69, %f70, %f71)
    sim.proc.print %f72
    %s73 = sim.string.literal "x"
    %x74 = svx.syscall "scan.literal"(%s1, %x63#0, %s73) : (!sim.dstring, i32, !sim.dstring) -> i32
    %f75 = sim.fmt.dec %x74 specifierWidth 0 signed : i32
    %f76 = sim.fmt.literal "\0A"
    %f77 = sim.fmt.concat (%f75, %f76)
    sim.proc.print %f77
    %x78:4 = svx.syscall "scan.char"(%s1, %x74) : (!sim.dstring, i32) -> (i32, i12, i12, i1)
    %f79 = sim.fmt.dec %x78#0 specifierWidth 0 signed : i32
    %f80 = sim.fmt.literal " "
    %f81 = sim.fmt.dec %x78#1 specifierWidth 0 signed : i12
    %f82 = sim.fmt.literal " "
    %f83 = sim.fmt.dec %x78#2 specifierWidth 0 signed : i12
    %f84 = sim.fmt.literal " "
    %f85 = sim.fmt.dec %x78#3 specifierWidth 0 signed : i1
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f79, %f80, %f81, %f82, %f83, %f84, %f85, %f86)
    sim.proc.print %f87
    %x88:4 = svx.syscall "scan.int"(%s1, %x63#0, %c3, %c2) : (!sim.dstring, i32, i32, i32) -> (i32, i12, i12, i1)
    %f89 = sim.fmt.dec %x88#0 specifierWidth 0 signed : i32
    %f90 = sim.fmt.literal " "
    %f91 = sim.fmt.dec %x88#1 specifierWidth 0 signed : i12
    %f92 = sim.fmt.literal " "
    %f93 = sim.fmt.dec %x88#2 specifierWidth 0 signed : i12
    %f94 = sim.fmt.literal " "
    %f95 = sim.fmt.dec %x88#3 specifierWidth 0 signed : i1
    %f96 = sim.fmt.literal "\0A"
    %f97 = sim.fmt.concat (%f89, %f90, %f91, %f92, %f93, %f94, %f95, %f96)
    sim.proc.print %f97
    %c98 = hw.constant 25 : i32
    %x99:4 = svx.syscall "scan.char"(%s1, %c98) : (!sim.dstring, i32) -> (i32, i12, i12, i1)
    %f100 = sim.fmt.dec %x99#0 specifierWidth 0 signed : i32
    %f101 = sim.fmt.literal " "
    %f102 = sim.fmt.dec %x99#1 specifierWidth 0 signed : i12
    %f103 = sim.fmt.literal " "
    %f104 = sim.fmt.dec %x99#2 specifierWidth 0 signed : i12
    %f105 = sim.fmt.literal " "
    %f106 = sim.fmt.dec %x99#3 specifierWidth 0 signed : i1
    %f107 = sim.fmt.literal "\0A"
    %f108 = sim.fmt.concat (%f100, %f101, %f102, %f103, %f104, %f105, %f106, %f107)
    sim.proc.print %f108
    %x109:3 = svx.syscall "scan.real"(%s1, %c98, %c2) : (!sim.dstring, i32, i32) -> (i32, f64, i1)
    %f110 = sim.fmt.dec %x109#0 specifierWidth 0 signed : i32
    %f111 = sim.fmt.literal " "
    %f112 = sim.fmt.gen %x109#1 : f64
    %f113 = sim.fmt.literal " "
    %f114 = sim.fmt.dec %x109#2 specifierWidth 0 signed : i1
    %f115 = sim.fmt.literal "\0A"
    %f116 = sim.fmt.concat (%f110, %f111, %f112, %f113, %f114, %f115)
    sim.proc.print %f116
    %x117:3 = svx.syscall "scan.str"(%s1, %c98, %c2) : (!sim.dstring, i32, i32) -> (i32, !sim.dstring, i1)
    %f118 = sim.fmt.dec %x117#0 specifierWidth 0 signed : i32
    %f119 = sim.fmt.literal " "
    %f120 = sim.fmt.dec %x117#2 specifierWidth 0 signed : i1
    %f121 = sim.fmt.literal "\0A"
    %f122 = sim.fmt.concat (%f118, %f119, %f120, %f121)
    sim.proc.print %f122
    llhd.halt
  }
}
