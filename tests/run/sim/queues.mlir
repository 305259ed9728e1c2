// RULE: sim.queue.empty, sim.queue.size, sim.queue.get, sim.queue.set, sim.queue.push_back
// RULE: sim.queue.push_front, sim.queue.pop_back, sim.queue.pop_front, sim.queue.insert, sim.queue.delete
// RULE: sim.queue.slice, sim.queue.concat, sim.queue.resize, sim.queue.from_array, sim.queue.cmp
// OUT: [ 3 1 2]
// OUT: 2 3
// OUT: [ 3 1]
// OUT: [ 1 2]
// OUT: 0 0
// OUT: [ 3 0 1 2]
// OUT: [ 3 1 2 0]
// OUT: [ 3 1 2]
// OUT: [ 3 2]
// OUT: [ 3 1 2]
// OUT: [ 3 0 2]
// OUT: [ 3 1 2 0]
// OUT: [ 3 1 2]
// OUT: 0 0
// OUT: [ 1 2]
// OUT: [ 3 1]
// OUT: []
// OUT: [ 3 1 2 1]
// OUT: [ 3 1]
// OUT: [ 3 1]
// OUT: [ 0 3]
// OUT: [ 3 0]
// OUT: [ 3 2 1]
// OUT: 1 1

func.func private @dump0(%q: !sim.queue<i8, 0>) -> !sim.dstring {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %n = sim.queue.size %q : <i8, 0>
  %open = sim.string.literal "["
  %space = sim.string.literal " "
  %close = sim.string.literal "]"
  %r = scf.for %i = %zero to %n step %one iter_args(%s = %open) -> (!sim.dstring) : i32 {
    %v = sim.queue.get %i of %q : <i8, 0>
    %f = sim.fmt.dec %v specifierWidth 0 : i8
    %t = sim.string.format_to_string %f
    %u = sim.string.concat (%s, %space, %t)
    scf.yield %u : !sim.dstring
  }
  %all = sim.string.concat (%r, %close)
  return %all : !sim.dstring
}
func.func private @dump2(%q: !sim.queue<i8, 2>) -> !sim.dstring {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %n = sim.queue.size %q : <i8, 2>
  %open = sim.string.literal "["
  %space = sim.string.literal " "
  %close = sim.string.literal "]"
  %r = scf.for %i = %zero to %n step %one iter_args(%s = %open) -> (!sim.dstring) : i32 {
    %v = sim.queue.get %i of %q : <i8, 2>
    %f = sim.fmt.dec %v specifierWidth 0 : i8
    %t = sim.string.format_to_string %f
    %u = sim.string.concat (%s, %space, %t)
    scf.yield %u : !sim.dstring
  }
  %all = sim.string.concat (%r, %close)
  return %all : !sim.dstring
}
func.func private @dump4(%q: !sim.queue<i8, 4>) -> !sim.dstring {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %n = sim.queue.size %q : <i8, 4>
  %open = sim.string.literal "["
  %space = sim.string.literal " "
  %close = sim.string.literal "]"
  %r = scf.for %i = %zero to %n step %one iter_args(%s = %open) -> (!sim.dstring) : i32 {
    %v = sim.queue.get %i of %q : <i8, 4>
    %f = sim.fmt.dec %v specifierWidth 0 : i8
    %t = sim.string.format_to_string %f
    %u = sim.string.concat (%s, %space, %t)
    scf.yield %u : !sim.dstring
  }
  %all = sim.string.concat (%r, %close)
  return %all : !sim.dstring
}
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
    %e = sim.queue.empty : <i8, 0>
    %q1 = sim.queue.push_back %c1 into %e : <i8, 0>
    %q2 = sim.queue.push_back %c2 into %q1 : <i8, 0>
    %q3 = sim.queue.push_front %c3 into %q2 : <i8, 0>
    %d1 = func.call @dump0(%q3) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f0 = sim.fmt.string %d1 : !sim.dstring
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    %p1, %v1 = sim.queue.pop_back from %q3 : <i8, 0>
    %p2, %v2 = sim.queue.pop_front from %q3 : <i8, 0>
    %f3 = sim.fmt.dec %v1 specifierWidth 0 : i8
    %f4 = sim.fmt.literal " "
    %f5 = sim.fmt.dec %v2 specifierWidth 0 : i8
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f3, %f4, %f5, %f6)
    sim.proc.print %f7
    %d2 = func.call @dump0(%p1) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f8 = sim.fmt.string %d2 : !sim.dstring
    %f9 = sim.fmt.literal "\0A"
    %f10 = sim.fmt.concat (%f8, %f9)
    sim.proc.print %f10
    %d3 = func.call @dump0(%p2) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f11 = sim.fmt.string %d3 : !sim.dstring
    %f12 = sim.fmt.literal "\0A"
    %f13 = sim.fmt.concat (%f11, %f12)
    sim.proc.print %f13
    %pe, %ve = sim.queue.pop_back from %e : <i8, 0>
    %pf, %vf = sim.queue.pop_front from %e : <i8, 0>
    %f14 = sim.fmt.dec %ve specifierWidth 0 : i8
    %f15 = sim.fmt.literal " "
    %f16 = sim.fmt.dec %vf specifierWidth 0 : i8
    %f17 = sim.fmt.literal "\0A"
    %f18 = sim.fmt.concat (%f14, %f15, %f16, %f17)
    sim.proc.print %f18
    %i1 = sim.queue.insert %c0 into %q3 at %n1 : <i8, 0>
    %i3 = sim.queue.insert %c0 into %q3 at %n3 : <i8, 0>
    %i9 = sim.queue.insert %c0 into %q3 at %n9 : <i8, 0>
    %d4 = func.call @dump0(%i1) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f19 = sim.fmt.string %d4 : !sim.dstring
    %f20 = sim.fmt.literal "\0A"
    %f21 = sim.fmt.concat (%f19, %f20)
    sim.proc.print %f21
    %d5 = func.call @dump0(%i3) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f22 = sim.fmt.string %d5 : !sim.dstring
    %f23 = sim.fmt.literal "\0A"
    %f24 = sim.fmt.concat (%f22, %f23)
    sim.proc.print %f24
    %d6 = func.call @dump0(%i9) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f25 = sim.fmt.string %d6 : !sim.dstring
    %f26 = sim.fmt.literal "\0A"
    %f27 = sim.fmt.concat (%f25, %f26)
    sim.proc.print %f27
    %d1_ = sim.queue.delete index %n1 of %q3 : <i8, 0>
    %d9_ = sim.queue.delete index %n9 of %q3 : <i8, 0>
    %d7 = func.call @dump0(%d1_) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f28 = sim.fmt.string %d7 : !sim.dstring
    %f29 = sim.fmt.literal "\0A"
    %f30 = sim.fmt.concat (%f28, %f29)
    sim.proc.print %f30
    %d8 = func.call @dump0(%d9_) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f31 = sim.fmt.string %d8 : !sim.dstring
    %f32 = sim.fmt.literal "\0A"
    %f33 = sim.fmt.concat (%f31, %f32)
    sim.proc.print %f33
    %s1 = sim.queue.set %q3[%n1] = %c0 : <i8, 0>
    %s3 = sim.queue.set %q3[%n3] = %c0 : <i8, 0>
    %s9 = sim.queue.set %q3[%n9] = %c0 : <i8, 0>
    %d9 = func.call @dump0(%s1) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f34 = sim.fmt.string %d9 : !sim.dstring
    %f35 = sim.fmt.literal "\0A"
    %f36 = sim.fmt.concat (%f34, %f35)
    sim.proc.print %f36
    %d10 = func.call @dump0(%s3) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f37 = sim.fmt.string %d10 : !sim.dstring
    %f38 = sim.fmt.literal "\0A"
    %f39 = sim.fmt.concat (%f37, %f38)
    sim.proc.print %f39
    %d11 = func.call @dump0(%s9) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f40 = sim.fmt.string %d11 : !sim.dstring
    %f41 = sim.fmt.literal "\0A"
    %f42 = sim.fmt.concat (%f40, %f41)
    sim.proc.print %f42
    %g9 = sim.queue.get %n9 of %q3 : <i8, 0>
    %gm = sim.queue.get %m1 of %q3 : <i8, 0>
    %f43 = sim.fmt.dec %g9 specifierWidth 0 : i8
    %f44 = sim.fmt.literal " "
    %f45 = sim.fmt.dec %gm specifierWidth 0 : i8
    %f46 = sim.fmt.literal "\0A"
    %f47 = sim.fmt.concat (%f43, %f44, %f45, %f46)
    sim.proc.print %f47
    %l1 = sim.queue.slice %q3 from %n1 to %n9 : <i8, 0>
    %l2 = sim.queue.slice %q3 from %m1 to %n1 : <i8, 0>
    %l3 = sim.queue.slice %q3 from %n3 to %n1 : <i8, 0>
    %d12 = func.call @dump0(%l1) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f48 = sim.fmt.string %d12 : !sim.dstring
    %f49 = sim.fmt.literal "\0A"
    %f50 = sim.fmt.concat (%f48, %f49)
    sim.proc.print %f50
    %d13 = func.call @dump0(%l2) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f51 = sim.fmt.string %d13 : !sim.dstring
    %f52 = sim.fmt.literal "\0A"
    %f53 = sim.fmt.concat (%f51, %f52)
    sim.proc.print %f53
    %d14 = func.call @dump0(%l3) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f54 = sim.fmt.string %d14 : !sim.dstring
    %f55 = sim.fmt.literal "\0A"
    %f56 = sim.fmt.concat (%f54, %f55)
    sim.proc.print %f56
    %cc = sim.queue.concat (%q3, %q2) : (!sim.queue<i8, 0>, !sim.queue<i8, 0>) <i8, 4>
    %d15 = func.call @dump4(%cc) : (!sim.queue<i8, 4>) -> !sim.dstring
    %f57 = sim.fmt.string %d15 : !sim.dstring
    %f58 = sim.fmt.literal "\0A"
    %f59 = sim.fmt.concat (%f57, %f58)
    sim.proc.print %f59
    %rs = sim.queue.resize %q3 : <i8, 0> -> <i8, 2>
    %d16 = func.call @dump2(%rs) : (!sim.queue<i8, 2>) -> !sim.dstring
    %f60 = sim.fmt.string %d16 : !sim.dstring
    %f61 = sim.fmt.literal "\0A"
    %f62 = sim.fmt.concat (%f60, %f61)
    sim.proc.print %f62
    %fb = sim.queue.push_back %c0 into %rs : <i8, 2>
    %ff = sim.queue.push_front %c0 into %rs : <i8, 2>
    %fi = sim.queue.insert %c0 into %rs at %n1 : <i8, 2>
    %d17 = func.call @dump2(%fb) : (!sim.queue<i8, 2>) -> !sim.dstring
    %f63 = sim.fmt.string %d17 : !sim.dstring
    %f64 = sim.fmt.literal "\0A"
    %f65 = sim.fmt.concat (%f63, %f64)
    sim.proc.print %f65
    %d18 = func.call @dump2(%ff) : (!sim.queue<i8, 2>) -> !sim.dstring
    %f66 = sim.fmt.string %d18 : !sim.dstring
    %f67 = sim.fmt.literal "\0A"
    %f68 = sim.fmt.concat (%f66, %f67)
    sim.proc.print %f68
    %d19 = func.call @dump2(%fi) : (!sim.queue<i8, 2>) -> !sim.dstring
    %f69 = sim.fmt.string %d19 : !sim.dstring
    %f70 = sim.fmt.literal "\0A"
    %f71 = sim.fmt.concat (%f69, %f70)
    sim.proc.print %f71
    %arr = hw.array_create %c3, %c2, %c1 : i8
    %fa = sim.queue.from_array %arr : !hw.array<3xi8> -> <i8, 0>
    %d20 = func.call @dump0(%fa) : (!sim.queue<i8, 0>) -> !sim.dstring
    %f72 = sim.fmt.string %d20 : !sim.dstring
    %f73 = sim.fmt.literal "\0A"
    %f74 = sim.fmt.concat (%f72, %f73)
    sim.proc.print %f74
    %eq = sim.queue.cmp eq %q3, %q3 : <i8, 0>
    %ne = sim.queue.cmp ne %q3, %q2 : <i8, 0>
    %f75 = sim.fmt.dec %eq specifierWidth 0 : i1
    %f76 = sim.fmt.literal " "
    %f77 = sim.fmt.dec %ne specifierWidth 0 : i1
    %f78 = sim.fmt.literal "\0A"
    %f79 = sim.fmt.concat (%f75, %f76, %f77, %f78)
    sim.proc.print %f79
    llhd.halt
  }
}
