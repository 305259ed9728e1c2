// RULE: sim.plusargs.test, sim.plusargs.value, sim.plusargs.value.none
// ARGS: +VERBOSE +N=42 +H=abcd +S=text +BAD=q
// OUT: 1 0
// OUT: 1 42 1 cd 1 text
// OUT: 0 0

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
    %fmt0 = sim.fmt.dec %t1 specifierWidth 0 : i1
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %t2 specifierWidth 0 : i1
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    %fmt5 = sim.fmt.dec %f1 specifierWidth 0 : i1
    %fmt6 = sim.fmt.literal " "
    %fmt7 = sim.fmt.dec %v1 specifierWidth 0 : i32
    %fmt8 = sim.fmt.literal " "
    %fmt9 = sim.fmt.dec %f2 specifierWidth 0 : i1
    %fmt10 = sim.fmt.literal " "
    %fmt11 = sim.fmt.hex %v2, isUpper false : i8
    %fmt12 = sim.fmt.literal " "
    %fmt13 = sim.fmt.dec %f3 specifierWidth 0 : i1
    %fmt14 = sim.fmt.literal " "
    %fmt15 = sim.fmt.string %v3 : !sim.dstring
    %fmt16 = sim.fmt.literal "\0A"
    %fmt17 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8, %fmt9, %fmt10, %fmt11, %fmt12, %fmt13, %fmt14, %fmt15, %fmt16)
    sim.proc.print %fmt17
    %fmt18 = sim.fmt.dec %f4 specifierWidth 0 : i1
    %fmt19 = sim.fmt.literal " "
    %fmt20 = sim.fmt.dec %v4 specifierWidth 0 : i32
    %fmt21 = sim.fmt.literal "\0A"
    %fmt22 = sim.fmt.concat (%fmt18, %fmt19, %fmt20, %fmt21)
    sim.proc.print %fmt22
    llhd.halt
  }
}
