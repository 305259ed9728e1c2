// Constants, aggregates and type spellings of hw.

!byte = i8
!alias = !hw.typealias<@scope::@word, i16>
#five = 5 : i8

hw.type_scope @scope {
  hw.typedecl @word : i16
  hw.typedecl @pair, "pair_t" : !hw.struct<a: i8, b: i4>
} {kept}

hw.module @constants() {
  %0 = hw.constant 5 : i8
  %1 = hw.constant -1 : i8
  %2 = hw.constant 255 : i8
  %3 = hw.constant true
  %4 = hw.constant false
  %5 = hw.constant 0 : i0
  %6 = hw.constant 123456789012345678901234567890 : i100
  %7 = hw.constant -170141183460469231731687303715884105728 : i128
  %8 = hw.constant 0x1F : i8
  %9 = hw.constant 5 : i8 {kept = "yes", other = [1, 2 : i8, "s"]}
  %10 = hw.wire %0 {value = #five} : i8
  %11 = "hw.constant"() {value = 7 : i8} : () -> i8
  %12 = "hw.constant"() <{value = 7 : i8}> {kept} : () -> i8
  %13 = hw.aggregate_constant [1 : i8, 2 : i8, 3 : i8] : !hw.array<3xi8>
  %14 = hw.aggregate_constant [1 : i8, [true, false]] : !hw.struct<a: i8, b: !hw.array<2xi1>>
  %15 = hw.aggregate_constant [[1 : i2, 2 : i2], [0 : i2, -1 : i2]] : !hw.array<2xarray<2xi2>>
  %16 = hw.aggregate_constant ["A"] : !hw.array<1xenum<A, B>>
  %17 = hw.aggregate_constant [1 : i8] : !hw.uarray<1xi8>
  %18 = hw.enum.constant B : !hw.enum<A, B, C>
  %19 = hw.enum.constant A : !hw.enum<A, B, C>
  %20 = hw.enum.cmp %18, %19 : !hw.enum<A, B, C>, !hw.enum<A, B, C>
}

hw.module @arrays(in %a : i8, in %b : !byte, in %i : i2, in %arr : !hw.array<4xi8>, in %nested : !hw.array<2x!hw.array<3xi1>>, in %u : !hw.uarray<4xi8>) {
  %one = hw.constant 1 : i1
  %c = hw.array_create %a, %b : i8
  %d = hw.array_create %a, %b, %a {kept} : i8
  %e = hw.array_create %arr, %arr : !hw.array<4xi8>
  %f = hw.array_concat %c, %d : !hw.array<2xi8>, !hw.array<3xi8>
  %g = hw.array_get %arr[%i] : !hw.array<4xi8>, i2
  %h = hw.array_get %nested[%one] {kept} : !hw.array<2xarray<3xi1>>, i1
  %j = hw.array_inject %arr[%i], %a : !hw.array<4xi8>, i2
  %k = hw.array_slice %arr[%i] : (!hw.array<4xi8>) -> !hw.array<2xi8>
  %zero = hw.constant 0 : i0
  %single = hw.array_create %a : i8
  %m = hw.array_get %single[%zero] : !hw.array<1xi8>, i0
  %n = hw.array_get %single[%one] : !hw.array<1xi8>, i1
  %o = hw.bitcast %arr : (!hw.array<4xi8>) -> i32
  %p = hw.bitcast %o : (i32) -> !hw.struct<hi: i24, lo: i8>
  %q = hw.bitcast %a {kept} : (i8) -> !hw.array<8xi1>
}

hw.module @structs(in %a : i8, in %b : i4, in %s : !hw.struct<a: i8, b: i4>, in %odd : !hw.struct<"q n": i8, c: !hw.struct<d: i1>>, in %v : !hw.union<x: i8, y: i4 offset 4>, in %t : !hw.typealias<@scope::@pair, !hw.struct<a: i8, b: i4>>) {
  %0 = hw.struct_create (%a, %b) : !hw.struct<a: i8, b: i4>
  %1 = hw.struct_extract %s["a"] : !hw.struct<a: i8, b: i4>
  %2 = hw.struct_extract %odd["q n"] : !hw.struct<"q n": i8, c: !hw.struct<d: i1>>
  %3 = hw.struct_inject %s["b"], %b : !hw.struct<a: i8, b: i4>
  %4:2 = hw.struct_explode %s : !hw.struct<a: i8, b: i4>
  %5 = hw.struct_create () : !hw.struct<>
  %6 = hw.union_create "y", %b : !hw.union<x: i8, y: i4 offset 4>
  %7 = hw.union_extract %v["x"] : !hw.union<x: i8, y: i4 offset 4>
  %8 = hw.struct_extract %t["b"] : !hw.typealias<@scope::@pair, !hw.struct<a: i8, b: i4>>
  %9 = "hw.struct_extract"(%s) <{fieldIndex = 1 : i32}> : (!hw.struct<a: i8, b: i4>) -> i4
  %10 = hw.struct_create (%a, %b) {kept} : !hw.struct<a: i8, b: i4>
  %11 = hw.struct_extract %s["a"] {kept} : !hw.struct<a: i8, b: i4>
}

hw.module @type_spellings(in %a : !hw.array<2xstruct<a: i1, b: !hw.array<2xi2>>>, in %b : !hw.array<2x!hw.struct<a: i1>>,
    in %c : !hw.uarray<4xenum<A, B>>, in %d : !hw.array<0xi8>,
    in %g : !hw.array<2xtypealias<@scope::@word, i16>>, in %h : !alias, in %i : !hw.struct<f: !hw.struct<g: i0>>,
    in %k : !hw.string, in %l : !hw.array<3xunion<a: i1, b: i2>>) {}

hw.module @triggered(in %clk : i1, in %a : i8, in %b : i1) {
  hw.triggered posedge %clk(%a, %b) : i8, i1 {
  ^bb0(%x: i8, %y: i1):
    %0 = comb.add %x, %x : i8
  }
  hw.triggered negedge %clk {
  } {kept}
  hw.triggered edge %clk {
    %0 = hw.constant 1 : i1
  }
}

func.func private @inouts(!hw.inout<array<2xi8>>, !hw.inout<!hw.uarray<2xi8>>, !hw.inout<i8>, !hw.modty<input "a b" : i8, output q : i4, inout x : i1>)

// The older spelling of a dialect's types and attributes.
func.func private @pretty(!hw<struct<a: i8>>, !hw<array<2xarray<3xi1>>>, !seq<clock>, !llhd<ref<i8>>)
  attributes {a = #hw<innerSym@s>, b = #hw<param.decl.ref<"P"> : i32>, c = #seq<clock_constant low>, d = #llvm<linkage<internal>>}
func.func private @known_width(!hw.int<8>)
