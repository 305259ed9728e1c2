// RULE: sim.string.compare, sim.string.tolower, sim.string.toupper
// OUT: -1 0 1 1 -1
// OUT: az @[`{ 09
// OUT: AZ @[`{ 09

hw.module @tb() {
  llhd.process {
    %a = sim.string.literal "abc"
    %b = sim.string.literal "abd"
    %p = sim.string.literal "ab"
    %u = sim.string.literal "B"
    %ab = sim.string.compare %a, %b
    %aa = sim.string.compare %a, %a
    %ap = sim.string.compare %a, %p
    %au = sim.string.compare %a, %u
    %ua = sim.string.compare %u, %a
    %f0 = sim.fmt.dec %ab specifierWidth 0 signed : i32
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %aa specifierWidth 0 signed : i32
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.dec %ap specifierWidth 0 signed : i32
    %f5 = sim.fmt.literal " "
    %f6 = sim.fmt.dec %au specifierWidth 0 signed : i32
    %f7 = sim.fmt.literal " "
    %f8 = sim.fmt.dec %ua specifierWidth 0 signed : i32
    %f9 = sim.fmt.literal "\0A"
    %f10 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6, %f7, %f8, %f9)
    sim.proc.print %f10
    %m = sim.string.literal "aZ @[`{ 09"
    %l = sim.string.tolower %m
    %c = sim.string.toupper %m
    %f11 = sim.fmt.string %l : !sim.dstring
    %f12 = sim.fmt.literal "\0A"
    %f13 = sim.fmt.concat (%f11, %f12)
    sim.proc.print %f13
    %f14 = sim.fmt.string %c : !sim.dstring
    %f15 = sim.fmt.literal "\0A"
    %f16 = sim.fmt.concat (%f14, %f15)
    sim.proc.print %f16
    llhd.halt
  }
}
