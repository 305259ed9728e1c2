// llvm and arith: memory, calls, conversions, constants.

llvm.func @function(%a: i8) -> i8 {
  // ERROR: 5:3: `llvm.return` needs 1 returned values, but has 0
  llvm.return
}
llvm.func @nothing(%a: i8) {
  // ERROR: 9:3: `llvm.return` needs 0 returned values, but has 1
  llvm.return %a : i8
}
// ERROR: 12:1: `llvm.mlir.global` has a string of 3 bytes, which does not fit `!llvm.array<5 x i8>`
llvm.mlir.global internal @text("abc") : !llvm.array<5 x i8>
llvm.mlir.global internal @init() : i32 {
  %0 = llvm.mlir.zero : i8
  // ERROR: 16:3: `llvm.return` returned values: number 0 should be of type `i32`, but is `i8`
  llvm.return %0 : i8
}
// ERROR: 20:1: `llvm.mlir.global_ctors` has 1 constructors, but 2 priorities
// ERROR: 20:1: `llvm.mlir.global_ctors` refers to @missing, but there is no function of that name
llvm.mlir.global_ctors ctors = [@missing], priorities = [1 : i32, 2 : i32], data = [#llvm.zero]

llvm.func @memory(%p: !llvm.ptr, %i: i32, %i8: i8, %s: !llvm.struct<(i32)>) {
  // ERROR: 24:3: `llvm.mlir.addressof` refers to @missing, but there is no global or function of that name
  %0 = llvm.mlir.addressof @missing : !llvm.ptr
  // ERROR: 26:3: `llvm.call` arguments: number 0 should be of type `i8`, but is `i32`
  %1 = llvm.call @function(%i) : (i32) -> i8
  // ERROR: 28:3: `llvm.call` results: number 0 should be of type `i8`, but is `i32`
  %2 = llvm.call @function(%i8) : (i8) -> i32
  // ERROR: 30:3: `llvm.call` refers to @missing, but there is no function of the llvm dialect of that name
  llvm.call @missing() : () -> ()
  // ERROR: 32:3: `llvm.getelementptr` needs a field of `!llvm.struct<(i32)>` as index 1, not 3
  %3 = llvm.getelementptr %p[0, 3] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(i32)>
  // ERROR: 34:3: `llvm.getelementptr` needs a field of `!llvm.struct<(i32)>` as index 1, not a dynamic index
  %4 = llvm.getelementptr %p[0, %i] : (!llvm.ptr, i32) -> !llvm.ptr, !llvm.struct<(i32)>
  // ERROR: 36:3: `llvm.getelementptr` can't take a part of `i32` (index 2)
  %5 = llvm.getelementptr %p[0, 0, 0] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(i32)>
  // ERROR: 38:3: `llvm.mlir.constant` can't give `i32` for `i64`
  %6 = llvm.mlir.constant(1 : i32) : i64
  // ERROR: 40:3: `llvm.mlir.constant` can't give `i32` for `!llvm.ptr`
  %7 = llvm.mlir.constant(1 : i32) : !llvm.ptr
  // ERROR: 42:3: `llvm.extractvalue` `res` has no type: there is no such field
  %8 = "llvm.extractvalue"(%s) <{position = array<i64: 1>}> : (!llvm.struct<(i32)>) -> i32
  // ERROR: 44:3: `llvm.extractvalue` `res` should be `i32`, but is `i8`
  %9 = "llvm.extractvalue"(%s) <{position = array<i64: 0>}> : (!llvm.struct<(i32)>) -> i8
  // ERROR: 46:3: `llvm.load` needs an address of type `!llvm.ptr`, but it is `i32`
  %10 = llvm.load %i : i32 -> i8
  // ERROR: 48:3: `llvm.load` needs types of the llvm dialect that have a size, but found `!hw.struct<a: i8>`
  %11 = llvm.load %p : !llvm.ptr -> !hw.struct<a: i8>
  // ERROR: 50:3: `llvm.sext` can't make `i16` of `i32`
  %12 = llvm.sext %i : i32 to i16
  // ERROR: 52:3: `llvm.trunc` can't make `i64` of `i32`
  %13 = llvm.trunc %i : i32 to i64
  // ERROR: 54:3: `llvm.ptrtoint` can't make `i64` of `i32`
  %14 = llvm.ptrtoint %i : i32 to i64
  // ERROR: 56:3: `llvm.add` `rhs` should be `i32`, but is `i8`
  %15 = "llvm.add"(%i, %i8) : (i32, i8) -> i32
  // ERROR: 58:3: `llvm.icmp` needs one of the values of its enumeration as attribute `predicate`
  %16 = "llvm.icmp"(%i, %i) <{predicate = 99 : i64}> : (i32, i32) -> i1
  llvm.return
}

func.func @arith(%a: i32, %f: f32, %z: i0, %s: si32) {
  // ERROR: 64:3: `arith.extsi` can't make `i32` of `i32`
  %0 = arith.extsi %a : i32 to i32
  // ERROR: 66:3: `arith.trunci` can't make `i64` of `i32`
  %1 = arith.trunci %a : i32 to i64
  // ERROR: 68:3: `arith.bitcast` can't make `f64` of `i32`
  %2 = arith.bitcast %a : i32 to f64
  // ERROR: 70:3: `arith.index_cast` can't make `i32` of `i32`
  %3 = arith.index_cast %a : i32 to i32
  // ERROR: 72:3: `arith.extf` can't make `f16` of `f32`
  %4 = arith.extf %f : f32 to f16
  // ERROR: 74:3: `arith.constant` `result` should be `i8`, but is `i32`
  %5 = "arith.constant"() <{value = 1 : i8}> : () -> i32
  // ERROR: 76:3: `arith.cmpi` needs one of the values of its enumeration as attribute `predicate`
  %6 = "arith.cmpi"(%a, %a) <{predicate = 77 : i64}> : (i32, i32) -> i1
  // ERROR: 80:3: `arith.addi` needs a signless integer of at least one bit, or `index` as operand `lhs`, but found `i0`
  // ERROR: 80:3: `arith.addi` needs a signless integer of at least one bit, or `index` as operand `rhs`, but found `i0`
  // ERROR: 80:3: `arith.addi` needs a signless integer of at least one bit, or `index` as result `result`, but found `i0`
  %7 = arith.addi %z, %z : i0
  // ERROR: 84:3: `arith.addi` needs a signless integer of at least one bit, or `index` as operand `lhs`, but found `si32`
  // ERROR: 84:3: `arith.addi` needs a signless integer of at least one bit, or `index` as operand `rhs`, but found `si32`
  // ERROR: 84:3: `arith.addi` needs a signless integer of at least one bit, or `index` as result `result`, but found `si32`
  %8 = arith.addi %s, %s : si32
  // ERROR: 86:3: `arith.select` needs `i1` as operand `condition`, but found `i32`
  %9 = "arith.select"(%a, %a, %a) : (i32, i32, i32) -> i32
  // ERROR: 89:3: `math.sin` needs a floating point number as operand `operand`, but found `i32`
  // ERROR: 89:3: `math.sin` needs a floating point number as result `result`, but found `i32`
  %10 = math.sin %a : i32
  // ERROR: 91:3: `arith.convertf` can't make `f32` of `f32`
  %c = arith.convertf %f : f32 to f32
  return
}
