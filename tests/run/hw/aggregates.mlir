// RULE: hw.array_create, hw.array_concat, hw.array_get, hw.array_get.out-of-range, hw.array_get.index-zero
// RULE: hw.array_slice, hw.array_inject, hw.struct_create, hw.struct_extract, hw.struct_inject
// RULE: hw.struct_explode, hw.union_create, hw.union_extract, hw.bitcast, hw.aggregate_constant
// RULE: hw.enum.constant, hw.enum.cmp, machine.value.bits, machine.value.default
// OUT: create 010203
// OUT: get 3 0
// OUT: get of one 3
// OUT: concat 00010203
// OUT: slice 0102 0001
// OUT: inject 010003 010203
// OUT: struct 015 5 3 5
// OUT: union 50 5
// OUT: constant 010203
// OUT: enum 0 1 2
// OUT: wire 3

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %i0 = hw.constant 0 : i2
  %i1 = hw.constant 1 : i2
  %i2 = hw.constant 2 : i2
  %i3 = hw.constant 3 : i2
  %z = hw.constant 0 : i0
  %n5 = hw.constant 5 : i4
  %w = hw.wire %c3 : i8
  llhd.process {
    %a = hw.array_create %c1, %c2, %c3 : i8
    %ab = hw.bitcast %a : (!hw.array<3xi8>) -> i24
    %fmt0 = sim.fmt.literal "create "
    %fmt1 = sim.fmt.hex %ab, isUpper false : i24
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %g0 = hw.array_get %a[%i0] : !hw.array<3xi8>, i2
    %g3 = hw.array_get %a[%i3] : !hw.array<3xi8>, i2
    %fmt4 = sim.fmt.literal "get "
    %fmt5 = sim.fmt.dec %g0 specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal " "
    %fmt7 = sim.fmt.dec %g3 specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt4, %fmt5, %fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    %one = hw.array_create %c3 : i8
    %ga = hw.array_get %one[%z] : !hw.array<1xi8>, i0
    %fmt10 = sim.fmt.literal "get of one "
    %fmt11 = sim.fmt.dec %ga specifierWidth 0 : i8
    %fmt12 = sim.fmt.literal "\0A"
    %fmt13 = sim.fmt.concat (%fmt10, %fmt11, %fmt12)
    sim.proc.print %fmt13
    %b = hw.array_create %c0 : i8
    %cat = hw.array_concat %b, %a : !hw.array<1xi8>, !hw.array<3xi8>
    %catb = hw.bitcast %cat : (!hw.array<4xi8>) -> i32
    %fmt14 = sim.fmt.literal "concat "
    %fmt15 = sim.fmt.hex %catb, isUpper false : i32
    %fmt16 = sim.fmt.literal "\0A"
    %fmt17 = sim.fmt.concat (%fmt14, %fmt15, %fmt16)
    sim.proc.print %fmt17
    %sl = hw.array_slice %a[%i1] : (!hw.array<3xi8>) -> !hw.array<2xi8>
    %slb = hw.bitcast %sl : (!hw.array<2xi8>) -> i16
    %so = hw.array_slice %a[%i2] : (!hw.array<3xi8>) -> !hw.array<2xi8>
    %sob = hw.bitcast %so : (!hw.array<2xi8>) -> i16
    %fmt18 = sim.fmt.literal "slice "
    %fmt19 = sim.fmt.hex %slb, isUpper false : i16
    %fmt20 = sim.fmt.literal " "
    %fmt21 = sim.fmt.hex %sob, isUpper false : i16
    %fmt22 = sim.fmt.literal "\0A"
    %fmt23 = sim.fmt.concat (%fmt18, %fmt19, %fmt20, %fmt21, %fmt22)
    sim.proc.print %fmt23
    %in = hw.array_inject %a[%i1], %c0 : !hw.array<3xi8>, i2
    %inb = hw.bitcast %in : (!hw.array<3xi8>) -> i24
    %io = hw.array_inject %a[%i3], %c0 : !hw.array<3xi8>, i2
    %iob = hw.bitcast %io : (!hw.array<3xi8>) -> i24
    %fmt24 = sim.fmt.literal "inject "
    %fmt25 = sim.fmt.hex %inb, isUpper false : i24
    %fmt26 = sim.fmt.literal " "
    %fmt27 = sim.fmt.hex %iob, isUpper false : i24
    %fmt28 = sim.fmt.literal "\0A"
    %fmt29 = sim.fmt.concat (%fmt24, %fmt25, %fmt26, %fmt27, %fmt28)
    sim.proc.print %fmt29
    %s = hw.struct_create (%c1, %n5) : !hw.struct<a: i8, b: i4>
    %sb = hw.bitcast %s : (!hw.struct<a: i8, b: i4>) -> i12
    %sf = hw.struct_extract %s["b"] : !hw.struct<a: i8, b: i4>
    %si = hw.struct_inject %s["a"], %c3 : !hw.struct<a: i8, b: i4>
    %e0, %e1 = hw.struct_explode %si : !hw.struct<a: i8, b: i4>
    %fmt30 = sim.fmt.literal "struct "
    %fmt31 = sim.fmt.hex %sb, isUpper false : i12
    %fmt32 = sim.fmt.literal " "
    %fmt33 = sim.fmt.dec %sf specifierWidth 0 : i4
    %fmt34 = sim.fmt.literal " "
    %fmt35 = sim.fmt.dec %e0 specifierWidth 0 : i8
    %fmt36 = sim.fmt.literal " "
    %fmt37 = sim.fmt.dec %e1 specifierWidth 0 : i4
    %fmt38 = sim.fmt.literal "\0A"
    %fmt39 = sim.fmt.concat (%fmt30, %fmt31, %fmt32, %fmt33, %fmt34, %fmt35, %fmt36, %fmt37, %fmt38)
    sim.proc.print %fmt39
    %u = hw.union_create "y", %n5 : !hw.union<x: i8, y: i4 offset 4>
    %ux = hw.union_extract %u["x"] : !hw.union<x: i8, y: i4 offset 4>
    %uy = hw.union_extract %u["y"] : !hw.union<x: i8, y: i4 offset 4>
    %fmt40 = sim.fmt.literal "union "
    %fmt41 = sim.fmt.hex %ux, isUpper false : i8
    %fmt42 = sim.fmt.literal " "
    %fmt43 = sim.fmt.hex %uy, isUpper false : i4
    %fmt44 = sim.fmt.literal "\0A"
    %fmt45 = sim.fmt.concat (%fmt40, %fmt41, %fmt42, %fmt43, %fmt44)
    sim.proc.print %fmt45
    %agg = hw.aggregate_constant [1 : i8, [2 : i8, 3 : i8]] : !hw.struct<p: i8, q: !hw.array<2xi8>>
    %aggb = hw.bitcast %agg : (!hw.struct<p: i8, q: !hw.array<2xi8>>) -> i24
    %fmt46 = sim.fmt.literal "constant "
    %fmt47 = sim.fmt.hex %aggb, isUpper false : i24
    %fmt48 = sim.fmt.literal "\0A"
    %fmt49 = sim.fmt.concat (%fmt46, %fmt47, %fmt48)
    sim.proc.print %fmt49
    %ea = hw.enum.constant B : !hw.enum<A, B, C>
    %eb = hw.enum.constant C : !hw.enum<A, B, C>
    %q1 = hw.enum.cmp %ea, %eb : !hw.enum<A, B, C>, !hw.enum<A, B, C>
    %q2 = hw.enum.cmp %eb, %eb : !hw.enum<A, B, C>, !hw.enum<A, B, C>
    %ebits = hw.bitcast %eb : (!hw.enum<A, B, C>) -> i2
    %fmt50 = sim.fmt.literal "enum "
    %fmt51 = sim.fmt.dec %q1 specifierWidth 0 : i1
    %fmt52 = sim.fmt.literal " "
    %fmt53 = sim.fmt.dec %q2 specifierWidth 0 : i1
    %fmt54 = sim.fmt.literal " "
    %fmt55 = sim.fmt.dec %ebits specifierWidth 0 : i2
    %fmt56 = sim.fmt.literal "\0A"
    %fmt57 = sim.fmt.concat (%fmt50, %fmt51, %fmt52, %fmt53, %fmt54, %fmt55, %fmt56)
    sim.proc.print %fmt57
    %fmt58 = sim.fmt.literal "wire "
    %fmt59 = sim.fmt.dec %w specifierWidth 0 : i8
    %fmt60 = sim.fmt.literal "\0A"
    %fmt61 = sim.fmt.concat (%fmt58, %fmt59, %fmt60)
    sim.proc.print %fmt61
    llhd.halt
  }
}
