// RULE: sim.sv.readmem, sim.sv.readmem.range, sim.sv.readmem.missing
// GIVEN mem.hex: // words
// GIVEN mem.hex: 01 1_2 @2 ff
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
    %f0 = sim.fmt.hex %b, isUpper false : i32
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    %no = sim.string.literal "$TMP/none.hex"
    %m2 = sim.sv.readmem %no, %mem {dimLows = array<i64: 0>, dimDescending = array<i1: false>} : !hw.array<4xi8>
    %b2 = hw.bitcast %m2 : (!hw.array<4xi8>) -> i32
    %f3 = sim.fmt.hex %b2, isUpper false : i32
    %f4 = sim.fmt.literal "\0A"
    %f5 = sim.fmt.concat (%f3, %f4)
    sim.proc.print %f5
    llhd.halt
  }
}
