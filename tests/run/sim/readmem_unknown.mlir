// RULE: sim.sv.readmem.unknown, sim.sv.readmem
// GIVEN mem.hex: 1x z2
// OUT: 1002
// OUT: 0001xxxx zzzz0010

hw.module @tb() {
  %c = hw.constant 0xee : i8
  %mem = hw.array_create %c, %c : i8
  %pair = hw.struct_create (%c, %c) : !hw.struct<value: i8, unknown: i8>
  %pairs = hw.array_create %pair, %pair : !hw.struct<value: i8, unknown: i8>
  %false = hw.constant false
  %true = hw.constant true
  llhd.process {
    %name = sim.string.literal "$TMP/mem.hex"
    %m = sim.sv.readmem %name, %mem {dimLows = array<i64: 0>, dimDescending = array<i1: false>} : !hw.array<2xi8>
    %b = hw.bitcast %m : (!hw.array<2xi8>) -> i16
    %f0 = sim.fmt.hex %b, isUpper false : i16
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    %q = sim.sv.readmem %name, %pairs {dimLows = array<i64: 0>, dimDescending = array<i1: true>} : !hw.array<2x!hw.struct<value: i8, unknown: i8>>
    %q0 = hw.array_get %q[%false] : !hw.array<2x!hw.struct<value: i8, unknown: i8>>, i1
    %q1 = hw.array_get %q[%true] : !hw.array<2x!hw.struct<value: i8, unknown: i8>>, i1
    %b0 = hw.bitcast %q0 : (!hw.struct<value: i8, unknown: i8>) -> i16
    %b1 = hw.bitcast %q1 : (!hw.struct<value: i8, unknown: i8>) -> i16
    %f3 = sim.fmt.bin %b0 fourStateWidth 8 : i16
    %f4 = sim.fmt.literal " "
    %f5 = sim.fmt.bin %b1 fourStateWidth 8 : i16
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f3, %f4, %f5, %f6)
    sim.proc.print %f7
    llhd.halt
  }
}
