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
    %f0 = sim.fmt.dec %n specifierWidth 0 : i32
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %g1 specifierWidth 0 : i8
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.dec %g2 specifierWidth 0 : i8
    %f5 = sim.fmt.literal " "
    %f6 = sim.fmt.dec %x1 specifierWidth 0 : i1
    %f7 = sim.fmt.literal " "
    %f8 = sim.fmt.dec %x2 specifierWidth 0 : i1
    %f9 = sim.fmt.literal "\0A"
    %f10 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6, %f7, %f8, %f9)
    sim.proc.print %f10
    %f:2 = sim.assoc_array.first %a3 : <i8, i32>
    %l:2 = sim.assoc_array.last %a3 : <i8, i32>
    %x:2 = sim.assoc_array.next %a3[%n1] : <i8, i32>
    %y:2 = sim.assoc_array.next %a3[%n9] : <i8, i32>
    %p:2 = sim.assoc_array.prev %a3[%n3] : <i8, i32>
    %q:2 = sim.assoc_array.prev %a3[%m1] : <i8, i32>
    %z:2 = sim.assoc_array.first %e : <i8, i32>
    %f11 = sim.fmt.dec %f#1 specifierWidth 0 signed : i32
    %f12 = sim.fmt.literal " "
    %f13 = sim.fmt.dec %l#1 specifierWidth 0 signed : i32
    %f14 = sim.fmt.literal " "
    %f15 = sim.fmt.dec %x#1 specifierWidth 0 signed : i32
    %f16 = sim.fmt.literal " "
    %f17 = sim.fmt.dec %y#1 specifierWidth 0 signed : i32
    %f18 = sim.fmt.literal " "
    %f19 = sim.fmt.dec %p#1 specifierWidth 0 signed : i32
    %f20 = sim.fmt.literal " "
    %f21 = sim.fmt.dec %q#1 specifierWidth 0 signed : i32
    %f22 = sim.fmt.literal " "
    %f23 = sim.fmt.dec %z#1 specifierWidth 0 signed : i32
    %f24 = sim.fmt.literal "\0A"
    %f25 = sim.fmt.concat (%f11, %f12, %f13, %f14, %f15, %f16, %f17, %f18, %f19, %f20, %f21, %f22, %f23, %f24)
    sim.proc.print %f25
    %f26 = sim.fmt.dec %f#0 specifierWidth 0 : i1
    %f27 = sim.fmt.literal " "
    %f28 = sim.fmt.dec %l#0 specifierWidth 0 : i1
    %f29 = sim.fmt.literal " "
    %f30 = sim.fmt.dec %x#0 specifierWidth 0 : i1
    %f31 = sim.fmt.literal " "
    %f32 = sim.fmt.dec %y#0 specifierWidth 0 : i1
    %f33 = sim.fmt.literal " "
    %f34 = sim.fmt.dec %p#0 specifierWidth 0 : i1
    %f35 = sim.fmt.literal " "
    %f36 = sim.fmt.dec %q#0 specifierWidth 0 : i1
    %f37 = sim.fmt.literal " "
    %f38 = sim.fmt.dec %z#0 specifierWidth 0 : i1
    %f39 = sim.fmt.literal "\0A"
    %f40 = sim.fmt.concat (%f26, %f27, %f28, %f29, %f30, %f31, %f32, %f33, %f34, %f35, %f36, %f37, %f38, %f39)
    sim.proc.print %f40
    %d = sim.assoc_array.delete index %n9 of %a3 : <i8, i32>
    %dn = sim.assoc_array.size %d : <i8, i32>
    %eq = sim.assoc_array.cmp eq %a3, %a3 : <i8, i32>
    %ne = sim.assoc_array.cmp ne %a3, %d : <i8, i32>
    %f41 = sim.fmt.dec %dn specifierWidth 0 : i32
    %f42 = sim.fmt.literal " "
    %f43 = sim.fmt.dec %eq specifierWidth 0 : i1
    %f44 = sim.fmt.literal " "
    %f45 = sim.fmt.dec %ne specifierWidth 0 : i1
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f41, %f42, %f43, %f44, %f45, %f46)
    sim.proc.print %f47
    llhd.halt
  }
}
