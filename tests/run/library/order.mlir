// RULE: library.array.order
// RULE: library.format.bytes
// OUT: 2 0 1
// OUT: 1 0 2
// RULE: library.scan.raw
// OUT: [ a b]
// OUT: 6 1684234849 1

hw.module @tb() {
  llhd.process {
    %z = hw.constant 0 : i32
    %one = hw.constant 1 : i32
    %two = hw.constant 2 : i32
    %c2 = hw.constant 2 : i8
    %c5 = hw.constant 5 : i8
    %m1 = hw.constant -1 : i8
    %a = hw.array_create %c2, %c5, %m1 : i8
    %keys = sim.queue.from_array %a : !hw.array<3xi8> -> <i8, 0>
    %up = svx.syscall "array.order"(%keys, %one, %z) : (!sim.queue<i8, 0>, i32, i32) -> !sim.queue<i32, 0>
    %b = hw.array_create %c5, %m1, %c2 : i8
    %others = sim.queue.from_array %b : !hw.array<3xi8> -> <i8, 0>
    %down = svx.syscall "array.order"(%others, %z, %one) : (!sim.queue<i8, 0>, i32, i32) -> !sim.queue<i32, 0>
    %u0 = sim.queue.get %z of %up : <i32, 0>
    %u1 = sim.queue.get %one of %up : <i32, 0>
    %u2 = sim.queue.get %two of %up : <i32, 0>
    %d0 = sim.queue.get %z of %down : <i32, 0>
    %d1 = sim.queue.get %one of %down : <i32, 0>
    %d2 = sim.queue.get %two of %down : <i32, 0>
    %space = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %f0 = sim.fmt.dec %u0 specifierWidth 0 signed : i32
    %f1 = sim.fmt.dec %u1 specifierWidth 0 signed : i32
    %f2 = sim.fmt.dec %u2 specifierWidth 0 signed : i32
    %g0 = sim.fmt.dec %d0 specifierWidth 0 signed : i32
    %g1 = sim.fmt.dec %d1 specifierWidth 0 signed : i32
    %g2 = sim.fmt.dec %d2 specifierWidth 0 signed : i32
    %t = sim.fmt.concat (%f0, %space, %f1, %space, %f2, %end, %g0, %space, %g1, %space, %g2, %end)
    sim.proc.print %t
    %w = hw.constant 543228002 : i40
    %text = svx.syscall "format.bytes"(%w) : (i40) -> !sim.dstring
    %ft = sim.fmt.string %text : !sim.dstring
    %left = sim.fmt.literal "["
    %close = sim.fmt.literal "]\0A"
    %s = sim.fmt.concat (%left, %ft, %close)
    sim.proc.print %s
    %raw = sim.string.literal "zzabcd"
    %r:4 = svx.syscall "scan.raw2"(%raw, %two) : (!sim.dstring, i32) -> (i32, i32, i32, i1)
    %h0 = sim.fmt.dec %r#0 specifierWidth 0 signed : i32
    %h1 = sim.fmt.dec %r#1 specifierWidth 0 signed : i32
    %h3 = sim.fmt.dec %r#3 specifierWidth 0 : i1
    %v = sim.fmt.concat (%h0, %space, %h1, %space, %h3, %end)
    sim.proc.print %v
    llhd.halt
  }
}
