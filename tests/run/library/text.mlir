// RULE: library.timeformat, library.format.time, library.format.raw
// ERR: $timeformat has units from -15 to 2, not 3
// OUT: <                12000 >
// OUT: <    1.23 us 1.24 us 0.01 us      >
// OUT: < 2.50 us   x z >
// OUT: < 3000 >
// OUT: ABCD
// OUT: 6162634420202004

hw.module @tb() {
  llhd.process {
    %c1 = hw.constant 0 : i64
    %c2 = hw.constant 1000000 : i64
    %c3 = hw.constant 1000 : i64
    %c4 = hw.constant -1 : i32
    %c5 = hw.constant 0 : i1
    %c6 = hw.constant -1 : i1
    %c7 = hw.constant 12 : i64
    %x8 = svx.syscall "format.time"(%c7, %c1, %c2, %c3, %c4, %c5) : (i64, i64, i64, i64, i32, i1) -> !sim.dstring
    %f9 = sim.fmt.literal "<"
    %f10 = sim.fmt.literal " "
    %f11 = sim.fmt.string %x8 : !sim.dstring
    %f12 = sim.fmt.literal " "
    %f13 = sim.fmt.literal ">"
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f9, %f10, %f11, %f12, %f13, %f14)
    sim.proc.print %f15
    %c16 = hw.constant -6 : i32
    %c17 = hw.constant 2 : i32
    %s18 = sim.string.literal " us"
    %c19 = hw.constant 10 : i32
    svx.syscall "$timeformat"(%c16, %c17, %s18, %c19) : (i32, i32, !sim.dstring, i32) -> ()
    %c21 = hw.constant 1234 : i64
    %x22 = svx.syscall "format.time"(%c21, %c1, %c2, %c3, %c4, %c5) : (i64, i64, i64, i64, i32, i1) -> !sim.dstring
    %c23 = hw.constant 1235 : i64
    %c24 = hw.constant 0 : i32
    %x25 = svx.syscall "format.time"(%c23, %c1, %c2, %c3, %c24, %c5) : (i64, i64, i64, i64, i32, i1) -> !sim.dstring
    %c26 = hw.constant 5 : i64
    %c27 = hw.constant 12 : i32
    %x28 = svx.syscall "format.time"(%c26, %c1, %c2, %c3, %c27, %c6) : (i64, i64, i64, i64, i32, i1) -> !sim.dstring
    %f29 = sim.fmt.literal "<"
    %f30 = sim.fmt.literal " "
    %f31 = sim.fmt.string %x22 : !sim.dstring
    %f32 = sim.fmt.literal " "
    %f33 = sim.fmt.string %x25 : !sim.dstring
    %f34 = sim.fmt.literal " "
    %f35 = sim.fmt.string %x28 : !sim.dstring
    %f36 = sim.fmt.literal " "
    %f37 = sim.fmt.literal ">"
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f29, %f30, %f31, %f32, %f33, %f34, %f35, %f36, %f37, %f38)
    sim.proc.print %f39
    %r40 = arith.constant 2500.5 : f64
    %x41 = svx.syscall "format.time"(%r40, %c2, %c3, %c24, %c5) : (f64, i64, i64, i32, i1) -> !sim.dstring
    %c42 = hw.constant -1 : i64
    %c43 = hw.constant 3 : i32
    %x44 = svx.syscall "format.time"(%c1, %c42, %c2, %c3, %c43, %c5) : (i64, i64, i64, i64, i32, i1) -> !sim.dstring
    %x45 = svx.syscall "format.time"(%c42, %c42, %c2, %c3, %c24, %c5) : (i64, i64, i64, i64, i32, i1) -> !sim.dstring
    %f46 = sim.fmt.literal "<"
    %f47 = sim.fmt.literal " "
    %f48 = sim.fmt.string %x41 : !sim.dstring
    %f49 = sim.fmt.literal " "
    %f50 = sim.fmt.string %x44 : !sim.dstring
    %f51 = sim.fmt.literal " "
    %f52 = sim.fmt.string %x45 : !sim.dstring
    %f53 = sim.fmt.literal " "
    %f54 = sim.fmt.literal ">"
    %f55 = sim.fmt.literal "\0A"
    %f56 = sim.fmt.concat (%f46, %f47, %f48, %f49, %f50, %f51, %f52, %f53, %f54, %f55)
    sim.proc.print %f56
    %s57 = sim.string.literal ""
    svx.syscall "$timeformat"(%c43, %c24, %s57, %c24) : (i32, i32, !sim.dstring, i32) -> ()
    svx.syscall "$timeformat"() : () -> ()
    %c60 = hw.constant 3 : i64
    %x61 = svx.syscall "format.time"(%c60, %c1, %c2, %c3, %c24, %c5) : (i64, i64, i64, i64, i32, i1) -> !sim.dstring
    %f62 = sim.fmt.literal "<"
    %f63 = sim.fmt.literal " "
    %f64 = sim.fmt.string %x61 : !sim.dstring
    %f65 = sim.fmt.literal " "
    %f66 = sim.fmt.literal ">"
    %f67 = sim.fmt.literal "\0A"
    %f68 = sim.fmt.concat (%f62, %f63, %f64, %f65, %f66, %f67)
    sim.proc.print %f68
    %c69 = hw.constant 293186191713 : i40
    %c70 = hw.constant 0 : i40
    %x71 = svx.syscall "format.raw2"(%c69, %c70) : (i40, i40) -> !sim.dstring
    %f72 = sim.fmt.string %x71 : !sim.dstring
    %f73 = sim.fmt.literal "\0A"
    %c75 = hw.constant 1145258561 : i32
    %c76 = hw.constant 16777216 : i32
    %x77 = svx.syscall "format.raw2"(%c75, %c76) : (i32, i32) -> !sim.dstring
    %f78 = sim.fmt.string %x77 : !sim.dstring
    %f79 = sim.fmt.literal "\0A"
    %f80 = sim.fmt.concat (%f78, %f79)
    sim.proc.print %f80
    %c81 = hw.constant 1078149697 : i32
    %c82 = hw.constant 69214240 : i32
    %x83 = svx.syscall "format.raw4"(%c81, %c82) : (i32, i32) -> !sim.dstring
    %y84 = sim.string.string_to_int %x83 : i64
    %f85 = sim.fmt.hex %y84, isUpper false specifierWidth 0 : i64
    %f86 = sim.fmt.literal "\0A"
    %f87 = sim.fmt.concat (%f85, %f86)
    sim.proc.print %f87
    llhd.halt
  }
}
