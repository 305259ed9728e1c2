// RULE: sim.assoc_array.empty, sim.assoc_array.size, sim.assoc_array.get, sim.assoc_array.set
// RULE: sim.assoc_array.delete, sim.assoc_array.exists, sim.assoc_array.first, sim.assoc_array.last
// RULE: sim.assoc_array.next, sim.assoc_array.prev, sim.assoc_array.cmp
// OUT: 3 1 0 1 0
// OUT: -1 9 3 9 -1 -1 0
// OUT: 1 1 1 0 1 0 0
// OUT: 2 1 1

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %n1 = hw.constant 1 : i32
  %n3 = hw.constant 3 : i32
  %n9 = hw.constant 9 : i32
  %m1 = hw.constant -1 : i32
  llhd.process {
    %e = sim.assoc_array.empty : <i8, i32>
    %a1 = sim.assoc_array.set %e[%m1] = %c1 : <i8, i32>
    %a2 = sim.assoc_array.set %a1[%n9] = %c2 : <i8, i32>
    %a3 = sim.assoc_array.set %a2[%n3] = %c3 : <i8, i32>
    %n = sim.assoc_array.size %a3 : <i8, i32>
    %g1 = sim.assoc_array.get %a3[%m1] : <i8, i32>
    %g2 = sim.assoc_array.get %a3[%n1] : <i8, i32>
    %x1 = sim.assoc_array.exists %n9 in %a3 : <i8, i32>
    %x2 = sim.assoc_array.exists %n1 in %a3 : <i8, i32>
    %fmt0 = sim.fmt.dec %n specifierWidth 0 : i32
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %g1 specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal " "
    %fmt4 = sim.fmt.dec %g2 specifierWidth 0 : i8
    %fmt5 = sim.fmt.literal " "
    %fmt6 = sim.fmt.dec %x1 specifierWidth 0 : i32
    %fmt7 = sim.fmt.literal " "
    %fmt8 = sim.fmt.dec %x2 specifierWidth 0 : i32
    %fmt9 = sim.fmt.literal "\0A"
    %fmt10 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5, %fmt6, %fmt7, %fmt8, %fmt9)
    sim.proc.print %fmt10
    %f:2 = sim.assoc_array.first %a3 : <i8, i32>
    %l:2 = sim.assoc_array.last %a3 : <i8, i32>
    %x:2 = sim.assoc_array.next %a3[%n1] : <i8, i32>
    %y:2 = sim.assoc_array.next %a3[%n9] : <i8, i32>
    %p:2 = sim.assoc_array.prev %a3[%n3] : <i8, i32>
    %q:2 = sim.assoc_array.prev %a3[%m1] : <i8, i32>
    %z:2 = sim.assoc_array.first %e : <i8, i32>
    %fmt11 = sim.fmt.dec %f#1 specifierWidth 0 signed : i32
    %fmt12 = sim.fmt.literal " "
    %fmt13 = sim.fmt.dec %l#1 specifierWidth 0 signed : i32
    %fmt14 = sim.fmt.literal " "
    %fmt15 = sim.fmt.dec %x#1 specifierWidth 0 signed : i32
    %fmt16 = sim.fmt.literal " "
    %fmt17 = sim.fmt.dec %y#1 specifierWidth 0 signed : i32
    %fmt18 = sim.fmt.literal " "
    %fmt19 = sim.fmt.dec %p#1 specifierWidth 0 signed : i32
    %fmt20 = sim.fmt.literal " "
    %fmt21 = sim.fmt.dec %q#1 specifierWidth 0 signed : i32
    %fmt22 = sim.fmt.literal " "
    %fmt23 = sim.fmt.dec %z#1 specifierWidth 0 signed : i32
    %fmt24 = sim.fmt.literal "\0A"
    %fmt25 = sim.fmt.concat (%fmt11, %fmt12, %fmt13, %fmt14, %fmt15, %fmt16, %fmt17, %fmt18, %fmt19, %fmt20, %fmt21, %fmt22, %fmt23, %fmt24)
    sim.proc.print %fmt25
    %fmt26 = sim.fmt.dec %f#0 specifierWidth 0 : i32
    %fmt27 = sim.fmt.literal " "
    %fmt28 = sim.fmt.dec %l#0 specifierWidth 0 : i32
    %fmt29 = sim.fmt.literal " "
    %fmt30 = sim.fmt.dec %x#0 specifierWidth 0 : i32
    %fmt31 = sim.fmt.literal " "
    %fmt32 = sim.fmt.dec %y#0 specifierWidth 0 : i32
    %fmt33 = sim.fmt.literal " "
    %fmt34 = sim.fmt.dec %p#0 specifierWidth 0 : i32
    %fmt35 = sim.fmt.literal " "
    %fmt36 = sim.fmt.dec %q#0 specifierWidth 0 : i32
    %fmt37 = sim.fmt.literal " "
    %fmt38 = sim.fmt.dec %z#0 specifierWidth 0 : i32
    %fmt39 = sim.fmt.literal "\0A"
    %fmt40 = sim.fmt.concat (%fmt26, %fmt27, %fmt28, %fmt29, %fmt30, %fmt31, %fmt32, %fmt33, %fmt34, %fmt35, %fmt36, %fmt37, %fmt38, %fmt39)
    sim.proc.print %fmt40
    %d = sim.assoc_array.delete index %n9 of %a3 : <i8, i32>
    %dn = sim.assoc_array.size %d : <i8, i32>
    %eq = sim.assoc_array.cmp eq %a3, %a3 : <i8, i32>
    %ne = sim.assoc_array.cmp ne %a3, %d : <i8, i32>
    %fmt41 = sim.fmt.dec %dn specifierWidth 0 : i32
    %fmt42 = sim.fmt.literal " "
    %fmt43 = sim.fmt.dec %eq specifierWidth 0 : i1
    %fmt44 = sim.fmt.literal " "
    %fmt45 = sim.fmt.dec %ne specifierWidth 0 : i1
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt41, %fmt42, %fmt43, %fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    llhd.halt
  }
}
