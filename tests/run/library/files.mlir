// RULE: library.fopen, library.fclose, library.fflush, library.fgetc
// RULE: library.ungetc, library.fgets, library.fread, library.fseek
// RULE: library.rewind, library.ftell, library.feof, library.ferror
// GIVEN in: ab
// GIVEN in: second line
// FILE out: one
// ERR: $fopen has no mode "q"
// ERR: channel 0x00000000 is not open
// ERR: out is not open for reading
// OUT: 97 1
// OUT: 0 0 90 1
// OUT: 2 b
// OUT: 3 sec
// OUT: 0 115 0 101 10 0 -1 1
// OUT: 0 0 -1 -1
// OUT: 3 1620a fffff
// OUT: 1 a00 ff00
// OUT: < 0  >
// OUT: 2 -1
// OUT: 0 9 -1 1

hw.module @tb() {
  llhd.process {
    %s1 = sim.string.literal "$TMP/in"
    %s2 = sim.string.literal "r"
    %x3 = svx.syscall "$fopen"(%s1, %s2) : (!sim.dstring, !sim.dstring) -> i32
    %x4 = svx.syscall "$fgetc"(%x3) : (i32) -> i32
    %x5 = svx.syscall "$ftell"(%x3) : (i32) -> i32
    %f6 = sim.fmt.dec %x4 specifierWidth 0 signed : i32
    %f7 = sim.fmt.literal " "
    %f8 = sim.fmt.dec %x5 specifierWidth 0 signed : i32
    %f9 = sim.fmt.literal "\0A"
    %f10 = sim.fmt.concat (%f6, %f7, %f8, %f9)
    sim.proc.print %f10
    %c11 = hw.constant 90 : i32
    %x12 = svx.syscall "$ungetc"(%c11, %x3) : (i32, i32) -> i32
    %x13 = svx.syscall "$ftell"(%x3) : (i32) -> i32
    %x14 = svx.syscall "$fgetc"(%x3) : (i32) -> i32
    %x15 = svx.syscall "$ftell"(%x3) : (i32) -> i32
    %f16 = sim.fmt.dec %x12 specifierWidth 0 signed : i32
    %f17 = sim.fmt.literal " "
    %f18 = sim.fmt.dec %x13 specifierWidth 0 signed : i32
    %f19 = sim.fmt.literal " "
    %f20 = sim.fmt.dec %x14 specifierWidth 0 signed : i32
    %f21 = sim.fmt.literal " "
    %f22 = sim.fmt.dec %x15 specifierWidth 0 signed : i32
    %f23 = sim.fmt.literal "\0A"
    %f24 = sim.fmt.concat (%f16, %f17, %f18, %f19, %f20, %f21, %f22, %f23)
    sim.proc.print %f24
    %c25 = hw.constant 0 : i32
    %x26:2 = svx.syscall "$fgets"(%x3, %c25) : (i32, i32) -> (i32, !sim.dstring)
    %f27 = sim.fmt.dec %x26#0 specifierWidth 0 signed : i32
    %f28 = sim.fmt.literal " "
    %f29 = sim.fmt.string %x26#1 : !sim.dstring
    %f30 = sim.fmt.concat (%f27, %f28, %f29)
    sim.proc.print %f30
    %c31 = hw.constant 3 : i32
    %x32:2 = svx.syscall "$fgets"(%x3, %c31) : (i32, i32) -> (i32, !sim.dstring)
    %f33 = sim.fmt.dec %x32#0 specifierWidth 0 signed : i32
    %f34 = sim.fmt.literal " "
    %f35 = sim.fmt.string %x32#1 : !sim.dstring
    %f36 = sim.fmt.literal "\0A"
    %f37 = sim.fmt.concat (%f33, %f34, %f35, %f36)
    sim.proc.print %f37
    %c38 = hw.constant -3 : i32
    %c39 = hw.constant 1 : i32
    %x40 = svx.syscall "$fseek"(%x3, %c38, %c39) : (i32, i32, i32) -> i32
    %x41 = svx.syscall "$fgetc"(%x3) : (i32) -> i32
    %c42 = hw.constant -2 : i32
    %c43 = hw.constant 2 : i32
    %x44 = svx.syscall "$fseek"(%x3, %c42, %c43) : (i32, i32, i32) -> i32
    %x45 = svx.syscall "$fgetc"(%x3) : (i32) -> i32
    %x46 = svx.syscall "$fgetc"(%x3) : (i32) -> i32
    %x47 = svx.syscall "$feof"(%x3) : (i32) -> i32
    %x48 = svx.syscall "$fgetc"(%x3) : (i32) -> i32
    %x49 = svx.syscall "$feof"(%x3) : (i32) -> i32
    %f50 = sim.fmt.dec %x40 specifierWidth 0 signed : i32
    %f51 = sim.fmt.literal " "
    %f52 = sim.fmt.dec %x41 specifierWidth 0 signed : i32
    %f53 = sim.fmt.literal " "
    %f54 = sim.fmt.dec %x44 specifierWidth 0 signed : i32
    %f55 = sim.fmt.literal " "
    %f56 = sim.fmt.dec %x45 specifierWidth 0 signed : i32
    %f57 = sim.fmt.literal " "
    %f58 = sim.fmt.dec %x46 specifierWidth 0 signed : i32
    %f59 = sim.fmt.literal " "
    %f60 = sim.fmt.dec %x47 specifierWidth 0 signed : i32
    %f61 = sim.fmt.literal " "
    %f62 = sim.fmt.dec %x48 specifierWidth 0 signed : i32
    %f63 = sim.fmt.literal " "
    %f64 = sim.fmt.dec %x49 specifierWidth 0 signed : i32
    %f65 = sim.fmt.literal "\0A"
    %f66 = sim.fmt.concat (%f50, %f51, %f52, %f53, %f54, %f55, %f56, %f57, %f58, %f59, %f60, %f61, %f62, %f63, %f64, %f65)
    sim.proc.print %f66
    %x67 = svx.syscall "$rewind"(%x3) : (i32) -> i32
    %x68 = svx.syscall "$feof"(%x3) : (i32) -> i32
    %c69 = hw.constant -1 : i32
    %x70 = svx.syscall "$fseek"(%x3, %c69, %c25) : (i32, i32, i32) -> i32
    %c71 = hw.constant 5 : i32
    %x72 = svx.syscall "$fseek"(%x3, %c25, %c71) : (i32, i32, i32) -> i32
    %f73 = sim.fmt.dec %x67 specifierWidth 0 signed : i32
    %f74 = sim.fmt.literal " "
    %f75 = sim.fmt.dec %x68 specifierWidth 0 signed : i32
    %f76 = sim.fmt.literal " "
    %f77 = sim.fmt.dec %x70 specifierWidth 0 signed : i32
    %f78 = sim.fmt.literal " "
    %f79 = sim.fmt.dec %x72 specifierWidth 0 signed : i32
    %f80 = sim.fmt.literal "\0A"
    %f81 = sim.fmt.concat (%f73, %f74, %f75, %f76, %f77, %f78, %f79, %f80)
    sim.proc.print %f81
    %x82:3 = svx.syscall "$fread"(%x3) : (i32) -> (i32, i20, i20)
    %f83 = sim.fmt.dec %x82#0 specifierWidth 0 signed : i32
    %f84 = sim.fmt.literal " "
    %f85 = sim.fmt.hex %x82#1, isUpper false specifierWidth 0 : i20
    %f86 = sim.fmt.literal " "
    %f87 = sim.fmt.hex %x82#2, isUpper false specifierWidth 0 : i20
    %f88 = sim.fmt.literal "\0A"
    %f89 = sim.fmt.concat (%f83, %f84, %f85, %f86, %f87, %f88)
    sim.proc.print %f89
    %x90 = svx.syscall "$fseek"(%x3, %c69, %c43) : (i32, i32, i32) -> i32
    %x91:3 = svx.syscall "$fread"(%x3) : (i32) -> (i32, i16, i16)
    %f92 = sim.fmt.dec %x91#0 specifierWidth 0 signed : i32
    %f93 = sim.fmt.literal " "
    %f94 = sim.fmt.hex %x91#1, isUpper false specifierWidth 0 : i16
    %f95 = sim.fmt.literal " "
    %f96 = sim.fmt.hex %x91#2, isUpper false specifierWidth 0 : i16
    %f97 = sim.fmt.literal "\0A"
    %f98 = sim.fmt.concat (%f92, %f93, %f94, %f95, %f96, %f97)
    sim.proc.print %f98
    %x99:2 = svx.syscall "$ferror"(%x3) : (i32) -> (i32, !sim.dstring)
    %f100 = sim.fmt.literal "<"
    %f101 = sim.fmt.literal " "
    %f102 = sim.fmt.dec %x99#0 specifierWidth 0 signed : i32
    %f103 = sim.fmt.literal " "
    %f104 = sim.fmt.string %x99#1 : !sim.dstring
    %f105 = sim.fmt.literal " "
    %f106 = sim.fmt.literal ">"
    %f107 = sim.fmt.literal "\0A"
    %f108 = sim.fmt.concat (%f100, %f101, %f102, %f103, %f104, %f105, %f106, %f107)
    sim.proc.print %f108
    svx.syscall "$fclose"(%x3) : (i32) -> ()
    %s110 = sim.string.literal "$TMP/out"
    %x111 = svx.syscall "$fopen"(%s110) : (!sim.dstring) -> i32
    %w112 = sim.sv.channel_to_output_stream %x111
    %w113 = sim.fmt.literal "one\0A"
    sim.proc.print %w113 to %w112
    svx.syscall "$fflush"(%x111) : (i32) -> ()
    svx.syscall "$fflush"() : () -> ()
    %x116 = svx.syscall "$fgetc"(%x111) : (i32) -> i32
    %f117 = sim.fmt.dec %x111 specifierWidth 0 signed : i32
    %f118 = sim.fmt.literal " "
    %f119 = sim.fmt.dec %x116 specifierWidth 0 signed : i32
    %f120 = sim.fmt.literal "\0A"
    %f121 = sim.fmt.concat (%f117, %f118, %f119, %f120)
    sim.proc.print %f121
    %s122 = sim.string.literal "q"
    %x123 = svx.syscall "$fopen"(%s1, %s122) : (!sim.dstring, !sim.dstring) -> i32
    %x124:2 = svx.syscall "$ferror"(%x123) : (i32) -> (i32, !sim.dstring)
    %x125 = svx.syscall "$fgetc"(%x123) : (i32) -> i32
    %x126 = svx.syscall "$feof"(%x123) : (i32) -> i32
    %f127 = sim.fmt.dec %x123 specifierWidth 0 signed : i32
    %f128 = sim.fmt.literal " "
    %f129 = sim.fmt.dec %x124#0 specifierWidth 0 signed : i32
    %f130 = sim.fmt.literal " "
    %f131 = sim.fmt.dec %x125 specifierWidth 0 signed : i32
    %f132 = sim.fmt.literal " "
    %f133 = sim.fmt.dec %x126 specifierWidth 0 signed : i32
    %f134 = sim.fmt.literal "\0A"
    %f135 = sim.fmt.concat (%f127, %f128, %f129, %f130, %f131, %f132, %f133, %f134)
    sim.proc.print %f135
    llhd.halt
  }
}
