// RULE: sim.sv.readmem, sim.sv.readmem.range, sim.sv.readmem.missing
// GIVEN mem.hex: // words
// GIVEN mem.hex: 01 1_2 @2 ff
// OUT: 0112ffee
// OUT: eeff1201
// OUT: eeeeeeee
// ERR: none.hex

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c = hw.constant 0xee : i8
  %mem = hw.array_create %c, %c, %c, %c : i8
  llhd.process {
    %name = sim.string.literal "$TMP/mem.hex"
    %m = sim.sv.readmem %name, %mem {dimLows = array<i64: 0>, dimDescending = array<i1: false>} : !hw.array<4xi8>
    %b = hw.bitcast %m : (!hw.array<4xi8>) -> i32
    %fmt0 = sim.fmt.hex %b, isUpper false : i32
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    %o = sim.sv.readmem %name, %mem {dimLows = array<i64: 0>, dimDescending = array<i1: true>} : !hw.array<4xi8>
    %ob = hw.bitcast %o : (!hw.array<4xi8>) -> i32
    %fmt3 = sim.fmt.hex %ob, isUpper false : i32
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt3, %fmt4)
    sim.proc.print %fmt5
    %no = sim.string.literal "$TMP/none.hex"
    %m2 = sim.sv.readmem %no, %mem {dimLows = array<i64: 0>, dimDescending = array<i1: false>} : !hw.array<4xi8>
    %b2 = hw.bitcast %m2 : (!hw.array<4xi8>) -> i32
    %fmt6 = sim.fmt.hex %b2, isUpper false : i32
    %fmt7 = sim.fmt.literal "\0A"
    %fmt8 = sim.fmt.concat (%fmt6, %fmt7)
    sim.proc.print %fmt8
    llhd.halt
  }
}
