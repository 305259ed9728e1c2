// hw: constants, aggregates, modules.

hw.module @m(in %i2 : i2, in %i4 : i4, in %i8 : i8, in %a4 : !hw.array<4xi8>, in %a5 : !hw.array<5xi8>, in %s : !hw.struct<a: i8>, in %u : !hw.union<a: i8>) {
  // ERROR: 5:3: `hw.constant` needs a result of type `i4`, but it is `i8`
  %0 = "hw.constant"() <{value = 1 : i4}> : () -> i8
  // ERROR: 7:3: `hw.aggregate_constant` has a constant that does not fit `!hw.array<2xi8>`
  %1 = hw.aggregate_constant [1 : i8] : !hw.array<2xi8>
  // ERROR: 9:3: `hw.aggregate_constant` has a constant that does not fit `i8`
  %2 = hw.aggregate_constant [1 : i4, 2 : i8] : !hw.array<2xi8>
  // ERROR: 11:3: `hw.aggregate_constant` has a constant that does not fit `!hw.array<2xi8>`
  %3 = hw.aggregate_constant [1 : i8, [2 : i8]] : !hw.struct<a: i8, b: !hw.array<2xi8>>
  // ERROR: 13:3: `hw.enum.constant` needs a result of type `!hw.enum<A, B>`, but it is `!hw.enum<A>`
  %4 = "hw.enum.constant"() <{field = #hw.enum.field<A, !hw.enum<A, B>>}> : () -> !hw.enum<A>
  // ERROR: 15:3: `hw.array_get` needs an index of 3 bits for 5 elements, but it has 2
  %5 = hw.array_get %a5[%i2] : !hw.array<5xi8>, i2
  // ERROR: 17:3: `hw.array_get` needs an index of 3 bits for 5 elements, but it has 4
  %6 = hw.array_get %a5[%i4] : !hw.array<5xi8>, i4
  // ERROR: 19:3: `hw.array_inject` needs an index of 2 bits for 4 elements, but it has 4
  %7 = "hw.array_inject"(%a4, %i4, %i8) : (!hw.array<4xi8>, i4, i8) -> !hw.array<4xi8>
  // ERROR: 21:3: `hw.array_slice` needs elements of type `i8`, but it is `i4`
  %8 = hw.array_slice %a4[%i2] : (!hw.array<4xi8>) -> !hw.array<2xi4>
  // ERROR: 23:3: `hw.array_concat` needs a result of 8 elements, but it has 9
  %9 = "hw.array_concat"(%a4, %a4) : (!hw.array<4xi8>, !hw.array<4xi8>) -> !hw.array<9xi8>
  // ERROR: 25:3: `hw.array_create` elements: number 1 should be of type `i8`, but is `i4`
  %10 = "hw.array_create"(%i8, %i4) : (i8, i4) -> !hw.array<2xi8>
  // ERROR: 27:3: `hw.bitcast` needs a result of 32 bits, but it has 31
  %11 = hw.bitcast %a4 : (!hw.array<4xi8>) -> i31
  // ERROR: 29:3: `hw.struct_create` needs 1 fields, but has 2
  %12 = "hw.struct_create"(%i8, %i4) : (i8, i4) -> !hw.struct<a: i8>
  // ERROR: 31:3: `hw.struct_extract` has no field 3, there are 1
  %13 = "hw.struct_extract"(%s) <{fieldIndex = 3 : i32}> : (!hw.struct<a: i8>) -> i8
  // ERROR: 33:3: `hw.struct_extract` has no field -1, there are 1
  %14 = "hw.struct_extract"(%s) <{fieldIndex = -1 : i32}> : (!hw.struct<a: i8>) -> i8
  // ERROR: 35:3: `hw.struct_extract` needs a field of type `i8`, but it is `i4`
  %15 = "hw.struct_extract"(%s) <{fieldIndex = 0 : i32}> : (!hw.struct<a: i8>) -> i4
  // ERROR: 37:3: `hw.struct_inject` needs a field of type `i8`, but it is `i4`
  %16 = "hw.struct_inject"(%s, %i4) <{fieldIndex = 0 : i32}> : (!hw.struct<a: i8>, i4) -> !hw.struct<a: i8>
  // ERROR: 39:3: `hw.struct_explode` results: number 0 should be of type `i8`, but is `i4`
  %17 = "hw.struct_explode"(%s) : (!hw.struct<a: i8>) -> i4
  // ERROR: 41:3: `hw.union_create` needs a field of type `i8`, but it is `i4`
  %18 = "hw.union_create"(%i4) <{fieldIndex = 0 : i32}> : (i4) -> !hw.union<a: i8>
  // ERROR: 43:3: `hw.union_extract` has no field 1, there are 1
  %19 = "hw.union_extract"(%u) <{fieldIndex = 1 : i32}> : (!hw.union<a: i8>) -> i8
  // ERROR: 45:3: `hw.param.value` uses a parameter `W`, which the module does not have
  %20 = hw.param.value i32 = #hw.param.decl.ref<"W">
  // ERROR: 47:3: `hw.wire` `result` should be `i8`, but is `i4`
  %21 = "hw.wire"(%i8) : (i8) -> i4
  // ERROR: 50:3: `hw.typedecl` is a symbol, which must stand in a symbol table such as `builtin.module`
  // ERROR: 50:3: `hw.typedecl` must stand in `hw.type_scope`, not in `hw.module`
  hw.typedecl @word : i8
}

// ERROR: 54:1: `hw.module` has two parameters `P`
hw.module @twice<P: i32, P: i32>() {}

// ERROR: 57:1: `hw.module` has a port `a` of type `i8`, but its body takes `i4`
"hw.module"() <{module_type = !hw.modty<input a : i8, output q : i8>, parameters = [], sym_name = "body"}> ({
^bb0(%a: i4):
  %0 = hw.constant 1 : i8
  "hw.output"(%0) : (i8) -> ()
}) : () -> ()

// ERROR: 64:1: `hw.module` has 1 inputs, but its body takes 0
"hw.module"() <{module_type = !hw.modty<input a : i8>, parameters = [], sym_name = "arguments"}> ({
  "hw.output"() : () -> ()
}) : () -> ()

// ERROR: 69:1: `hw.module` needs an `!hw.modty<…>` as attribute `module_type`
"hw.module"() <{module_type = i8, parameters = [], sym_name = "type"}> ({
  "hw.output"() : () -> ()
}) : () -> ()

// ERROR: 74:1: `hw.module.generated` refers to @nothing, but there is no generator schema of that name
hw.module.generated @generated, @nothing()
