// RULE: machine.value.zero, sim.plusargs.value.none
// OUT: 0 0
// OUT: 0 []
// OUT: 0 0000000000000000

hw.module @tb() {
  llhd.process {
    %fi, %vi = sim.plusargs.value "INT=%d" : i32
    %f0 = sim.fmt.dec %fi specifierWidth 0 : i1
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %vi specifierWidth 0 : i32
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %fs, %vs = sim.plusargs.value "TEXT=%s" : !sim.dstring
    %f5 = sim.fmt.dec %fs specifierWidth 0 : i1
    %f6 = sim.fmt.literal " ["
    %f7 = sim.fmt.string %vs : !sim.dstring
    %f8 = sim.fmt.literal "]"
    %f9 = sim.fmt.literal "\0A"
    %f10 = sim.fmt.concat (%f5, %f6, %f7, %f8, %f9)
    sim.proc.print %f10
    %fr, %vr = sim.plusargs.value "REAL=%f" : f64
    %bits = arith.bitcast %vr : f64 to i64
    %f11 = sim.fmt.dec %fr specifierWidth 0 : i1
    %f12 = sim.fmt.literal " "
    %f13 = sim.fmt.hex %bits, isUpper false : i64
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f11, %f12, %f13, %f14)
    sim.proc.print %f15
    llhd.halt
  }
}
