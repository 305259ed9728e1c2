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
  %size = sim.queue.size %q : <i8, 0>
  %n = arith.trunci %size : i64 to i32
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
  %size = sim.queue.size %q : <i8, 2>
  %n = arith.trunci %size : i64 to i32
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
  %size = sim.queue.size %q : <i8, 4>
  %n = arith.trunci %size : i64 to i32
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
    %fmt0 = sim.fmt.string %d1 : !sim.dstring
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    %p1, %v1 = sim.queue.pop_back from %q3 : <i8, 0>
    %p2, %v2 = sim.queue.pop_front from %q3 : <i8, 0>
    %fmt3 = sim.fmt.dec %v1 specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal " "
    %fmt5 = sim.fmt.dec %v2 specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt3, %fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %d2 = func.call @dump0(%p1) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt8 = sim.fmt.string %d2 : !sim.dstring
    %fmt9 = sim.fmt.literal "\0A"
    %fmt10 = sim.fmt.concat (%fmt8, %fmt9)
    sim.proc.print %fmt10
    %d3 = func.call @dump0(%p2) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt11 = sim.fmt.string %d3 : !sim.dstring
    %fmt12 = sim.fmt.literal "\0A"
    %fmt13 = sim.fmt.concat (%fmt11, %fmt12)
    sim.proc.print %fmt13
    %pe, %ve = sim.queue.pop_back from %e : <i8, 0>
    %pf, %vf = sim.queue.pop_front from %e : <i8, 0>
    %fmt14 = sim.fmt.dec %ve specifierWidth 0 : i8
    %fmt15 = sim.fmt.literal " "
    %fmt16 = sim.fmt.dec %vf specifierWidth 0 : i8
    %fmt17 = sim.fmt.literal "\0A"
    %fmt18 = sim.fmt.concat (%fmt14, %fmt15, %fmt16, %fmt17)
    sim.proc.print %fmt18
    %i1 = sim.queue.insert %c0 into %q3 at %n1 : <i8, 0>
    %i3 = sim.queue.insert %c0 into %q3 at %n3 : <i8, 0>
    %i9 = sim.queue.insert %c0 into %q3 at %n9 : <i8, 0>
    %d4 = func.call @dump0(%i1) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt19 = sim.fmt.string %d4 : !sim.dstring
    %fmt20 = sim.fmt.literal "\0A"
    %fmt21 = sim.fmt.concat (%fmt19, %fmt20)
    sim.proc.print %fmt21
    %d5 = func.call @dump0(%i3) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt22 = sim.fmt.string %d5 : !sim.dstring
    %fmt23 = sim.fmt.literal "\0A"
    %fmt24 = sim.fmt.concat (%fmt22, %fmt23)
    sim.proc.print %fmt24
    %d6 = func.call @dump0(%i9) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt25 = sim.fmt.string %d6 : !sim.dstring
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt25, %fmt26)
    sim.proc.print %fmt27
    %d1_ = sim.queue.delete index %n1 of %q3 : <i8, 0>
    %d9_ = sim.queue.delete index %n9 of %q3 : <i8, 0>
    %d7 = func.call @dump0(%d1_) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt28 = sim.fmt.string %d7 : !sim.dstring
    %fmt29 = sim.fmt.literal "\0A"
    %fmt30 = sim.fmt.concat (%fmt28, %fmt29)
    sim.proc.print %fmt30
    %d8 = func.call @dump0(%d9_) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt31 = sim.fmt.string %d8 : !sim.dstring
    %fmt32 = sim.fmt.literal "\0A"
    %fmt33 = sim.fmt.concat (%fmt31, %fmt32)
    sim.proc.print %fmt33
    %s1 = sim.queue.set %q3[%n1] = %c0 : <i8, 0>
    %s3 = sim.queue.set %q3[%n3] = %c0 : <i8, 0>
    %s9 = sim.queue.set %q3[%n9] = %c0 : <i8, 0>
    %d9 = func.call @dump0(%s1) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt34 = sim.fmt.string %d9 : !sim.dstring
    %fmt35 = sim.fmt.literal "\0A"
    %fmt36 = sim.fmt.concat (%fmt34, %fmt35)
    sim.proc.print %fmt36
    %d10 = func.call @dump0(%s3) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt37 = sim.fmt.string %d10 : !sim.dstring
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt37, %fmt38)
    sim.proc.print %fmt39
    %d11 = func.call @dump0(%s9) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt40 = sim.fmt.string %d11 : !sim.dstring
    %fmt41 = sim.fmt.literal "\0A"
    %fmt42 = sim.fmt.concat (%fmt40, %fmt41)
    sim.proc.print %fmt42
    %g9 = sim.queue.get %n9 of %q3 : <i8, 0>
    %gm = sim.queue.get %m1 of %q3 : <i8, 0>
    %fmt43 = sim.fmt.dec %g9 specifierWidth 0 : i8
    %fmt44 = sim.fmt.literal " "
    %fmt45 = sim.fmt.dec %gm specifierWidth 0 : i8
    %fmt46 = sim.fmt.literal "\0A"
    %fmt47 = sim.fmt.concat (%fmt43, %fmt44, %fmt45, %fmt46)
    sim.proc.print %fmt47
    %l1 = sim.queue.slice %q3 from %n1 to %n9 : <i8, 0>
    %l2 = sim.queue.slice %q3 from %m1 to %n1 : <i8, 0>
    %l3 = sim.queue.slice %q3 from %n3 to %n1 : <i8, 0>
    %d12 = func.call @dump0(%l1) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt48 = sim.fmt.string %d12 : !sim.dstring
    %fmt49 = sim.fmt.literal "\0A"
    %fmt50 = sim.fmt.concat (%fmt48, %fmt49)
    sim.proc.print %fmt50
    %d13 = func.call @dump0(%l2) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt51 = sim.fmt.string %d13 : !sim.dstring
    %fmt52 = sim.fmt.literal "\0A"
    %fmt53 = sim.fmt.concat (%fmt51, %fmt52)
    sim.proc.print %fmt53
    %d14 = func.call @dump0(%l3) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt54 = sim.fmt.string %d14 : !sim.dstring
    %fmt55 = sim.fmt.literal "\0A"
    %fmt56 = sim.fmt.concat (%fmt54, %fmt55)
    sim.proc.print %fmt56
    %cc = sim.queue.concat (%q3, %q2) : (!sim.queue<i8, 0>, !sim.queue<i8, 0>) <i8, 4>
    %d15 = func.call @dump4(%cc) : (!sim.queue<i8, 4>) -> !sim.dstring
    %fmt57 = sim.fmt.string %d15 : !sim.dstring
    %fmt58 = sim.fmt.literal "\0A"
    %fmt59 = sim.fmt.concat (%fmt57, %fmt58)
    sim.proc.print %fmt59
    %rs = sim.queue.resize %q3 : <i8, 0> -> <i8, 2>
    %d16 = func.call @dump2(%rs) : (!sim.queue<i8, 2>) -> !sim.dstring
    %fmt60 = sim.fmt.string %d16 : !sim.dstring
    %fmt61 = sim.fmt.literal "\0A"
    %fmt62 = sim.fmt.concat (%fmt60, %fmt61)
    sim.proc.print %fmt62
    %fb = sim.queue.push_back %c0 into %rs : <i8, 2>
    %ff = sim.queue.push_front %c0 into %rs : <i8, 2>
    %fi = sim.queue.insert %c0 into %rs at %n1 : <i8, 2>
    %d17 = func.call @dump2(%fb) : (!sim.queue<i8, 2>) -> !sim.dstring
    %fmt63 = sim.fmt.string %d17 : !sim.dstring
    %fmt64 = sim.fmt.literal "\0A"
    %fmt65 = sim.fmt.concat (%fmt63, %fmt64)
    sim.proc.print %fmt65
    %d18 = func.call @dump2(%ff) : (!sim.queue<i8, 2>) -> !sim.dstring
    %fmt66 = sim.fmt.string %d18 : !sim.dstring
    %fmt67 = sim.fmt.literal "\0A"
    %fmt68 = sim.fmt.concat (%fmt66, %fmt67)
    sim.proc.print %fmt68
    %d19 = func.call @dump2(%fi) : (!sim.queue<i8, 2>) -> !sim.dstring
    %fmt69 = sim.fmt.string %d19 : !sim.dstring
    %fmt70 = sim.fmt.literal "\0A"
    %fmt71 = sim.fmt.concat (%fmt69, %fmt70)
    sim.proc.print %fmt71
    %arr = hw.array_create %c3, %c2, %c1 : i8
    %fa = sim.queue.from_array %arr : !hw.array<3xi8> -> <i8, 0>
    %d20 = func.call @dump0(%fa) : (!sim.queue<i8, 0>) -> !sim.dstring
    %fmt72 = sim.fmt.string %d20 : !sim.dstring
    %fmt73 = sim.fmt.literal "\0A"
    %fmt74 = sim.fmt.concat (%fmt72, %fmt73)
    sim.proc.print %fmt74
    %eq = sim.queue.cmp eq %q3, %q3 : <i8, 0>
    %ne = sim.queue.cmp ne %q3, %q2 : <i8, 0>
    %fmt75 = sim.fmt.dec %eq specifierWidth 0 : i1
    %fmt76 = sim.fmt.literal " "
    %fmt77 = sim.fmt.dec %ne specifierWidth 0 : i1
    %fmt78 = sim.fmt.literal "\0A"
    %fmt79 = sim.fmt.concat (%fmt75, %fmt76, %fmt77, %fmt78)
    sim.proc.print %fmt79
    llhd.halt
  }
}
