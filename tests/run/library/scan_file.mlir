// RULE: library.scan.literal, library.scan.char, library.scan.int, library.scan.real
// RULE: library.scan.str
// GIVEN in: 12,ff 2.5 word
// GIVEN in: 7
// OUT: 0 12 0 -1
// OUT: 0 255 0 -1
// OUT: 0 2.5 -1
// OUT: 0 word -1
// OUT: 0 10 0 -1
// OUT: -1
// OUT: 0 7 0 -1
// OUT: -2 0 0 0

hw.module @tb() {
  llhd.process {
    %s1 = sim.string.literal "$TMP/in"
    %s2 = sim.string.literal "r"
    %x3 = svx.syscall "$fopen"(%s1, %s2) : (!sim.dstring, !sim.dstring) -> i32
    %c4 = hw.constant 0 : i32
    %c5 = hw.constant 10 : i32
    %x6:4 = svx.syscall "scan.int"(%x3, %c4, %c5, %c4) : (i32, i32, i32, i32) -> (i32, i12, i12, i1)
    %f7 = sim.fmt.dec %x6#0 specifierWidth 0 signed : i32
    %f8 = sim.fmt.literal " "
    %f9 = sim.fmt.dec %x6#1 specifierWidth 0 signed : i12
    %f10 = sim.fmt.literal " "
    %f11 = sim.fmt.dec %x6#2 specifierWidth 0 signed : i12
    %f12 = sim.fmt.literal " "
    %f13 = sim.fmt.dec %x6#3 specifierWidth 0 signed : i1
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f7, %f8, %f9, %f10, %f11, %f12, %f13, %f14)
    sim.proc.print %f15
    %s16 = sim.string.literal ","
    %x17 = svx.syscall "scan.literal"(%x3, %x6#0, %s16) : (i32, i32, !sim.dstring) -> i32
    %c18 = hw.constant 16 : i32
    %x19:4 = svx.syscall "scan.int"(%x3, %x17, %c18, %c4) : (i32, i32, i32, i32) -> (i32, i12, i12, i1)
    %f20 = sim.fmt.dec %x19#0 specifierWidth 0 signed : i32
    %f21 = sim.fmt.literal " "
    %f22 = sim.fmt.dec %x19#1 specifierWidth 0 signed : i12
    %f23 = sim.fmt.literal " "
    %f24 = sim.fmt.dec %x19#2 specifierWidth 0 signed : i12
    %f25 = sim.fmt.literal " "
    %f26 = sim.fmt.dec %x19#3 specifierWidth 0 signed : i1
    %f27 = sim.fmt.literal "\0A"
    %f28 = sim.fmt.concat (%f20, %f21, %f22, %f23, %f24, %f25, %f26, %f27)
    sim.proc.print %f28
    %x29:3 = svx.syscall "scan.real"(%x3, %x19#0, %c4) : (i32, i32, i32) -> (i32, f64, i1)
    %f30 = sim.fmt.dec %x29#0 specifierWidth 0 signed : i32
    %f31 = sim.fmt.literal " "
    %f32 = sim.fmt.gen %x29#1 : f64
    %f33 = sim.fmt.literal " "
    %f34 = sim.fmt.dec %x29#2 specifierWidth 0 signed : i1
    %f35 = sim.fmt.literal "\0A"
    %f36 = sim.fmt.concat (%f30, %f31, %f32, %f33, %f34, %f35)
    sim.proc.print %f36
    %x37:3 = svx.syscall "scan.str"(%x3, %x29#0, %c4) : (i32, i32, i32) -> (i32, !sim.dstring, i1)
    %f38 = sim.fmt.dec %x37#0 specifierWidth 0 signed : i32
    %f39 = sim.fmt.literal " "
    %f40 = sim.fmt.string %x37#1 : !sim.dstring
    %f41 = sim.fmt.literal " "
    %f42 = sim.fmt.dec %x37#2 specifierWidth 0 signed : i1
    %f43 = sim.fmt.literal "\0A"
    %f44 = sim.fmt.concat (%f38, %f39, %f40, %f41, %f42, %f43)
    sim.proc.print %f44
    %x45:4 = svx.syscall "scan.char"(%x3, %x37#0) : (i32, i32) -> (i32, i12, i12, i1)
    %f46 = sim.fmt.dec %x45#0 specifierWidth 0 signed : i32
    %f47 = sim.fmt.literal " "
    %f48 = sim.fmt.dec %x45#1 specifierWidth 0 signed : i12
    %f49 = sim.fmt.literal " "
    %f50 = sim.fmt.dec %x45#2 specifierWidth 0 signed : i12
    %f51 = sim.fmt.literal " "
    %f52 = sim.fmt.dec %x45#3 specifierWidth 0 signed : i1
    %f53 = sim.fmt.literal "\0A"
    %f54 = sim.fmt.concat (%f46, %f47, %f48, %f49, %f50, %f51, %f52, %f53)
    sim.proc.print %f54
    %s55 = sim.string.literal "8"
    %x56 = svx.syscall "scan.literal"(%x3, %x45#0, %s55) : (i32, i32, !sim.dstring) -> i32
    %f57 = sim.fmt.dec %x56 specifierWidth 0 signed : i32
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f57, %f58)
    sim.proc.print %f59
    %x60:4 = svx.syscall "scan.int"(%x3, %c4, %c5, %c4) : (i32, i32, i32, i32) -> (i32, i12, i12, i1)
    %f61 = sim.fmt.dec %x60#0 specifierWidth 0 signed : i32
    %f62 = sim.fmt.literal " "
    %f63 = sim.fmt.dec %x60#1 specifierWidth 0 signed : i12
    %f64 = sim.fmt.literal " "
    %f65 = sim.fmt.dec %x60#2 specifierWidth 0 signed : i12
    %f66 = sim.fmt.literal " "
    %f67 = sim.fmt.dec %x60#3 specifierWidth 0 signed : i1
    %f68 = sim.fmt.literal "\0A"
    %f69 = sim.fmt.concat (%f61, %f62, %f63, %f64, %f65, %f66, %f67, %f68)
    sim.proc.print %f69
    %x70:4 = svx.syscall "scan.int"(%x3, %c4, %c5, %c4) : (i32, i32, i32, i32) -> (i32, i12, i12, i1)
    %f71 = sim.fmt.dec %x70#0 specifierWidth 0 signed : i32
    %f72 = sim.fmt.literal " "
    %f73 = sim.fmt.dec %x70#1 specifierWidth 0 signed : i12
    %f74 = sim.fmt.literal " "
    %f75 = sim.fmt.dec %x70#2 specifierWidth 0 signed : i12
    %f76 = sim.fmt.literal " "
    %f77 = sim.fmt.dec %x70#3 specifierWidth 0 signed : i1
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f71, %f72, %f73, %f74, %f75, %f76, %f77, %f78)
    sim.proc.print %f79
    llhd.halt
  }
}
