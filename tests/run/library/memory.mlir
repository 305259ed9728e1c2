// RULE: library.writemem, library.fread.memory
// FILE down: 01
// FILE down: 02
// FILE down: xf
// FILE up: 11
// FILE up: 10
// FILE raw: 2
// ERR: odd: addresses 0 to 4 are not all in the memory
// OUT: 2 300310030000100

hw.module @tb() {
  llhd.process {
    %c1 = hw.constant 216190305613906176 : i64
    %c2 = hw.constant 8 : i32
    %c3 = hw.constant -1 : i1
    %s4 = sim.string.literal "$TMP/down"
    %c5 = hw.constant 3 : i32
    %c6 = hw.constant 0 : i32
    %c7 = hw.constant 2 : i32
    svx.syscall "$writememh"(%s4, %c1, %c2, %c3, %c5, %c6, %c6, %c7) : (!sim.dstring, i64, i32, i1, i32, i32, i32, i32) -> ()
    %c9 = hw.constant 14 : i8
    %s10 = sim.string.literal "$TMP/up"
    %c11 = hw.constant 0 : i1
    svx.syscall "$writememb"(%s10, %c9, %c7, %c11, %c6, %c5, %c7, %c5) : (!sim.dstring, i8, i32, i1, i32, i32, i32, i32) -> ()
    %s13 = sim.string.literal "$TMP/odd"
    %c14 = hw.constant 4 : i32
    svx.syscall "$writememh"(%s13, %c1, %c2, %c3, %c5, %c6, %c6, %c14) : (!sim.dstring, i64, i32, i1, i32, i32, i32, i32) -> ()
    %s16 = sim.string.literal "$TMP/raw"
    svx.syscall "$writememh"(%s16, %c9, %c7, %c11, %c5, %c6, %c6, %c6) : (!sim.dstring, i8, i32, i1, i32, i32, i32, i32) -> ()
    %s18 = sim.string.literal "$TMP/down"
    %s19 = sim.string.literal "r"
    %x20 = svx.syscall "$fopen"(%s18, %s19) : (!sim.dstring, !sim.dstring) -> i32
    %c21 = hw.constant 1 : i32
    %x22:2 = svx.syscall "memory.fread"(%x20, %c1, %c2, %c3, %c5, %c6, %c21, %c7) : (i32, i64, i32, i1, i32, i32, i32, i32) -> (i32, i64)
    %f23 = sim.fmt.dec %x22#0 specifierWidth 0 signed : i32
    %f24 = sim.fmt.literal " "
    %f25 = sim.fmt.hex %x22#1, isUpper false specifierWidth 0 : i64
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f23, %f24, %f25, %f26)
    sim.proc.print %f27
    llhd.halt
  }
}
