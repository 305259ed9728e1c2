// What the moore level does not allow.

func.func @numbers(%a: !moore.l8, %b: !moore.i8, %c: !moore.l9) {
  // ERROR: 5:23: this number does not fit in 8 bits
  %0 = moore.constant 256 : l8
  // ERROR: 7:23: expected a number such as `42`, `b10XZ` or `hF0X`
  %1 = moore.constant b102 : l8
  // ERROR: 9:23: this number does not fit in 8 bits
  %2 = moore.constant hFFF : l8
  // ERROR: 11:23: this number does not fit in 8 bits
  %3 = moore.constant -129 : i8
  // ERROR: 13:24: expected a number such as `42`, `b10XZ` or `hF0X`, found `hF`
  %4 = moore.constant -hF : i8
  // ERROR: 15:27: expected an integer such as `i8` or `l8`, not `!moore.string`
  %5 = moore.constant 1 : string
  return
}
// -----
func.func @domains(%a: !moore.l8, %b: !moore.i8, %c: !moore.l9) {
  // ERROR: 21:3: `moore.constant` has X or Z bits, but its type is two-valued
  %0 = moore.constant bX : i8
  // ERROR: 23:3: `moore.trunc` needs a result of fewer than 8 bits, but it has 9
  %1 = moore.trunc %a : l8 -> l9
  // ERROR: 25:3: `moore.zext` needs a result that is four-valued, as `input` is, but it is two-valued
  %2 = moore.zext %a : l8 -> i9
  // ERROR: 27:3: `moore.eq` needs a result that is two-valued, as `lhs` is, but it is four-valued
  %3 = moore.eq %b, %b : i8 -> l1
  // ERROR: 29:3: `moore.concat` joins 16 bits, but its result has 15
  %4 = moore.concat %a, %b : (!moore.l8, !moore.i8) -> l15
  // ERROR: 31:3: `moore.concat` needs a result that is four-valued if and only if one of its values is
  %5 = moore.concat %a, %b : (!moore.l8, !moore.i8) -> i16
  // ERROR: 33:3: `moore.replicate` can't make 17 bits by repeating 8
  %6 = moore.replicate %a : l8 -> l17
  // ERROR: 35:3: `moore.logic_to_int` needs a four-valued integer (`!moore.lN`) as operand `input`, but found `!moore.i8`
  %7 = moore.logic_to_int %b : i8
  // ERROR: 37:3: `moore.add` `rhs` should be `!moore.l8`, but is `!moore.l9`
  %8 = "moore.add"(%a, %c) : (!moore.l8, !moore.l9) -> !moore.l8
  // ERROR: 39:3: `moore.packed_to_sbv` `result` should be `!moore.l8`, but is `!moore.i8`
  %9 = "moore.packed_to_sbv"(%a) : (!moore.l8) -> !moore.i8
  // ERROR: 41:3: `moore.constant` has a value of 4 bits, but its type has 8
  %10 = "moore.constant"() <{value = #moore.fvint<1 : 4>}> : () -> !moore.l8
  return
}
// -----
// ERROR: 46:22: the field `a` occurs twice
func.func @types(%a: !moore.struct<{a: l8, a: l8}>) {
  return
}
// -----
// ERROR: 51:22: the dialect `moore` has no type `logic`
func.func @types(%a: !moore.logic) {
  return
}
// -----
// ERROR: 56:22: an integer has at most 16777215 bits
func.func @types(%a: !moore.l99999999) {
  return
}
// -----
func.func @aggregates(%a: !moore.l8, %s: !moore.struct<{x: l8}>, %r: !moore.ref<l8>) {
  // ERROR: 62:3: `moore.array_create` needs 3 elements, but has 2
  %0 = moore.array_create %a, %a : !moore.l8, !moore.l8 -> array<3 x l8>
  // ERROR: 64:3: `moore.struct_create` needs 1 fields, but has 2
  %1 = moore.struct_create %a, %a : !moore.l8, !moore.l8 -> struct<{x: l8}>
  // ERROR: 66:3: `moore.struct_extract` `result` has no type: there is no such field
  %2 = moore.struct_extract %s, "y" : struct<{x: l8}> -> l8
  // ERROR: 68:3: `moore.union_create` names the field `q`, which `!moore.union<{a: l8}>` does not have
  %3 = moore.union_create %a {fieldName = "q"} : l8 -> union<{a: l8}>
  // ERROR: 70:3: `moore.concat_ref` joins 16 bits, but its result has 9
  %4 = moore.concat_ref %r, %r : (!moore.ref<l8>, !moore.ref<l8>) -> <l9>
  // ERROR: 72:3: `moore.read` needs an `!moore.ref` as operand `input`, but found `!moore.l8`
  %5 = "moore.read"(%a) : (!moore.l8) -> !moore.l8
  // ERROR: 74:3: `moore.blocking_assign` `dst` should be `!moore.struct<{x: l8}>`, but is `!moore.l8`
  "moore.blocking_assign"(%r, %s) : (!moore.ref<l8>, !moore.struct<{x: l8}>) -> ()
  return
}
// -----
moore.module @M(in %a : !moore.l1, out b : !moore.l1) {
  // ERROR: 80:3: `moore.output` needs 1 outputs, but has 0
  moore.output
}
moore.module @N(in %a : !moore.l1) {
  // ERROR: 84:3: `moore.instance` connects `b` where the module has the input `a`
  %x = moore.instance "u" @M(b: %a: !moore.l1) -> (b: !moore.l1)
  // ERROR: 86:3: `moore.instance` refers to @missing, but there is no module of that name
  %y = moore.instance "v" @missing() -> (b: !moore.l1)
  // ERROR: 88:3: `moore.procedure` needs a terminator at the end of block 0 of its body, but the last is `moore.wait_delay`
  moore.procedure initial {
    // ERROR: 90:5: `moore.assign` must stand in `moore.module`, not in `moore.procedure`
    moore.assign %r, %a : l1
    moore.wait_delay %t
  }
  %r = moore.variable : <l1>
  %t = moore.constant_time 1 fs
  moore.procedure initial {
    // ERROR: 97:5: `moore.detect_event` must stand in `moore.wait_event`, not in `moore.procedure`
    moore.detect_event any %a : l1
    // ERROR: 99:5: `moore.call_coroutine` needs 1 arguments, but has 0
    moore.call_coroutine @c() : () -> ()
    // ERROR: 101:5: `moore.get_global_variable` needs a reference to a value of type `!moore.l1`, but it is `!moore.l2`
    %g = moore.get_global_variable @v : <l2>
    // ERROR: 103:5: `moore.complete` must stand in `moore.fork`, not in `moore.procedure`
    moore.complete
  }
  moore.procedure initial {
    // ERROR: 107:5: `moore.fork` needs at least one thread
    moore.fork join_any
    moore.unreachable
  }
}
moore.global_variable @v : !moore.l1 init {
  %0 = moore.constant 1 : l2
  // ERROR: 114:3: `moore.yield` needs a value of type `!moore.l1`, but it is `!moore.l2`
  moore.yield %0 : l2
}
moore.coroutine @c(%a: !moore.l1) {
  moore.return
}
moore.module @Loop() {
  // ERROR: 121:3: `moore.instance` makes a module contain itself: @Loop → @Loop
  moore.instance "again" @Loop() -> ()
}
// -----
// ERROR: 125:1: `moore.class.classdecl` refers to @D, but there is no class of that name
moore.class.classdecl @C extends @D {
  moore.class.propertydecl @x : !moore.l8
}
func.func @f(%c: !moore.class<@C>) {
  // ERROR: 130:3: `moore.class.property_ref` needs a reference to a property of type `!moore.l8`, but it is `!moore.l9`
  %0 = moore.class.property_ref %c[@x] : <@C> -> <l9>
  // ERROR: 132:3: `moore.class.property_ref` refers to @y, but there is no property of that name
  %1 = moore.class.property_ref %c[@y] : <@C> -> <l9>
  // ERROR: 134:3: `moore.class.new` refers to @E, but there is no class of that name
  %2 = moore.class.new : <@E>
  return
}
// ERROR: 138:1: `moore.func.dpi` needs a direction (`in`, `out`, `inout`, `ref`, `return`) and a name for each argument
"moore.func.dpi"() <{dpi_arg_dirs = ["in", "up"], dpi_arg_names = ["a", "b"], function_type = (!moore.i8) -> (), sym_name = "d"}> ({}) : () -> ()
