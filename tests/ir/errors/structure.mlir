// The table: operands, results, attributes, regions, successors, segment sizes.

hw.module @m(in %a : i8, in %b : i1, in %t : !llhd.time) {
  // ERROR: 5:*: needs at least one operand
  %0 = "comb.add"() : () -> i8
  // ERROR: 7:*: `lhs` should be `i8`, but is `i1`
  %1 = "comb.sub"(%b, %a) : (i1, i8) -> i8
  // ERROR: 9:*: needs 2 operands, but has 1
  %2 = "comb.sub"(%a) : (i8) -> i8
  // ERROR: 11:*: needs an attribute `value`
  %3 = "hw.constant"() : () -> i8
  // ERROR: 13:*: needs a signless integer as operand `inputs`
  %4 = "comb.and"(%t) : (!llhd.time) -> !llhd.time
  // ERROR: 13:*: needs a signless integer as result `result`
  // ERROR: 16:*: needs an `i32` as attribute `lowBit`
  %5 = "comb.extract"(%a) <{lowBit = 1 : i8}> : (i8) -> i1
  // ERROR: 18:*: needs a string as attribute `name`
  %6 = "hw.wire"(%a) <{name = 5 : i8}> : (i8) -> i8
  // ERROR: 20:*: needs 1 region, but has 0
  "llhd.process"() : () -> ()
  llhd.process {
    // ERROR: 23:*: `operandSegmentSizes` add up to 1
    "llhd.wait"(%a, %b)[^bb1] <{operandSegmentSizes = array<i32: 0, 0, 1, 0>}> : (i8, i1) -> ()
  ^bb1:
    // ERROR: 26:*: needs an attribute `operandSegmentSizes = array<i32: …>`
    "llhd.wait"(%a)[^bb1] : (i8) -> ()
  ^bb2:
    // ERROR: 29:*: can't have 2 operands as `delay`
    "llhd.wait"(%t, %t)[^bb1] <{operandSegmentSizes = array<i32: 0, 2, 0, 0>}> : (!llhd.time, !llhd.time) -> ()
  ^bb3:
    // ERROR: 32:*: has 2 `operandSegmentSizes`, but 4 groups
    "llhd.wait"(%t)[^bb1] <{operandSegmentSizes = array<i32: 0, 1>}> : (!llhd.time) -> ()
  ^bb4:
    // ERROR: 35:*: needs 1 successor, but has 0
    "llhd.wait"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>}> : () -> ()
  }
}
