// RULE: sim.plusargs.test, sim.plusargs.value, sim.plusargs.value.none
// ARGS: +VERBOSE +N=42 +H=abcd +S=text +BAD=q
// OUT: 1 0
// OUT: 1 42 1 cd 1 text
// OUT: 0 0 0 0

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    %t1 = sim.plusargs.test "VERB"
    %t2 = sim.plusargs.test "QUIET"
    %f1, %v1 = sim.plusargs.value "N=%d" : i32
    %f2, %v2 = sim.plusargs.value "H=%h" : i8
    %f3, %v3 = sim.plusargs.value "S=%s" : !sim.dstring
    %f4, %v4 = sim.plusargs.value "NONE=%d" : i32
    %f5, %v5 = sim.plusargs.value "BAD=%d" : i32
    %f0 = sim.fmt.dec %t1 specifierWidth 0 : i1
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %t2 specifierWidth 0 : i1
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %f5 = sim.fmt.dec %f1 specifierWidth 0 : i1
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.dec %v1 specifierWidth 0 : i32
    %f8 = sim.fmt.literal " "
    %f9 = sim.fmt.dec %f2 specifierWidth 0 : i1
    %f10 = sim.fmt.literal " "
    %f11 = sim.fmt.hex %v2, isUpper false : i8
    %f12 = sim.fmt.literal " "
    %f13 = sim.fmt.dec %f3 specifierWidth 0 : i1
    %f14 = sim.fmt.literal " "
    %f15 = sim.fmt.string %v3 : !sim.dstring
    %f16 = sim.fmt.literal "\0A"
    %f17 = sim.fmt.concat (%f5, %f6, %f7, %f8, %f9, %f10, %f11, %f12, %f13, %f14, %f15, %f16)
    sim.proc.print %f17
    %f18 = sim.fmt.dec %f4 specifierWidth 0 : i1
    %f19 = sim.fmt.literal " "
    %f20 = sim.fmt.dec %v4 specifierWidth 0 : i32
    %f21 = sim.fmt.literal " "
    %f22 = sim.fmt.dec %f5 specifierWidth 0 : i1
    %f23 = sim.fmt.literal " "
    %f24 = sim.fmt.dec %v5 specifierWidth 0 : i32
    %f25 = sim.fmt.literal "\0A"
    %f26 = sim.fmt.concat (%f18, %f19, %f20, %f21, %f22, %f23, %f24, %f25)
    sim.proc.print %f26
    llhd.halt
  }
}
