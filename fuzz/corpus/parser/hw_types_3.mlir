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
