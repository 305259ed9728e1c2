// RULE: library.array.new
// OUT: 3 5 2 0 7 9 7

hw.module @tb() {
  llhd.process {
    %c1 = hw.constant 3 : i32
    %c2 = hw.constant 7 : i8
    %x3 = svx.syscall "array.new"(%c1, %c2) : (i32, i8) -> !sim.queue<i8, 0>
    %c4 = hw.constant 5 : i32
    %c5 = hw.constant 9 : i8
    %x6 = svx.syscall "array.new"(%c4, %c5, %x3) : (i32, i8, !sim.queue<i8, 0>) -> !sim.queue<i8, 0>
    %c7 = hw.constant 2 : i32
    %x8 = svx.syscall "array.new"(%c7, %c5, %x3) : (i32, i8, !sim.queue<i8, 0>) -> !sim.queue<i8, 0>
    %c9 = hw.constant -1 : i32
    %x10 = svx.syscall "array.new"(%c9, %c5) : (i32, i8) -> !sim.queue<i8, 0>
    %n11 = sim.queue.size %x3 : <i8, 0>
    %n12 = sim.queue.size %x6 : <i8, 0>
    %n13 = sim.queue.size %x8 : <i8, 0>
    %n14 = sim.queue.size %x10 : <i8, 0>
    %e15 = sim.queue.get %c7 of %x6 : <i8, 0>
    %e16 = sim.queue.get %c1 of %x6 : <i8, 0>
    %c18 = hw.constant 1 : i32
    %e17 = sim.queue.get %c18 of %x8 : <i8, 0>
    %f19 = sim.fmt.dec %n11 specifierWidth 0 signed : i64
    %f20 = sim.fmt.literal " "
    %f21 = sim.fmt.dec %n12 specifierWidth 0 signed : i64
    %f22 = sim.fmt.literal " "
    %f23 = sim.fmt.dec %n13 specifierWidth 0 signed : i64
    %f24 = sim.fmt.literal " "
    %f25 = sim.fmt.dec %n14 specifierWidth 0 signed : i64
    %f26 = sim.fmt.literal " "
    %f27 = sim.fmt.dec %e15 specifierWidth 0 signed : i8
    %f28 = sim.fmt.literal " "
    %f29 = sim.fmt.dec %e16 specifierWidth 0 signed : i8
    %f30 = sim.fmt.literal " "
    %f31 = sim.fmt.dec %e17 specifierWidth 0 signed : i8
    %f32 = sim.fmt.literal "\0A"
    %f33 = sim.fmt.concat (%f19, %f20, %f21, %f22, %f23, %f24, %f25, %f26, %f27, %f28, %f29, %f30, %f31, %f32)
    sim.proc.print %f33
    llhd.halt
  }
}
