// comb and seq: widths, registers, memories.

hw.module @comb(in %i0 : i0, in %i1 : i1, in %i8 : i8, in %si8 : si8) {
  // ERROR: 5:3: `comb.extract` takes `i1` from bit 8, which is not inside `i8`
  %0 = comb.extract %i8 from 8 : (i8) -> i1
  // ERROR: 7:3: `comb.extract` takes `i8` from bit 1, which is not inside `i8`
  %1 = comb.extract %i8 from 1 : (i8) -> i8
  // ERROR: 9:3: `comb.extract` takes `i1` from bit -1, which is not inside `i8`
  %2 = "comb.extract"(%i8) <{lowBit = -1 : i32}> : (i8) -> i1
  // ERROR: 11:3: `comb.replicate` can't repeat `i8` to get `i12`
  %3 = comb.replicate %i8 : (i8) -> i12
  // ERROR: 13:3: `comb.replicate` can't repeat `i8` to get `i4`
  %4 = comb.replicate %i8 : (i8) -> i4
  // ERROR: 15:3: `comb.replicate` can't repeat `i0` to get `i4`
  %5 = comb.replicate %i0 : (i0) -> i4
  // ERROR: 17:3: `comb.concat` needs a result of 9 bits, but it has 8
  %6 = "comb.concat"(%i8, %i1) : (i8, i1) -> i8
  // ERROR: 19:3: `comb.truth_table` needs a table of 2^2 entries, but has 2
  %7 = comb.truth_table %i1, %i1 -> [true, false]
  // ERROR: 21:3: `comb.icmp` needs one of the values of its enumeration as attribute `predicate`
  %8 = "comb.icmp"(%i8, %i8) <{predicate = 77 : i64}> : (i8, i8) -> i1
  // ERROR: 23:3: `comb.mux` `falseValue` should be `i8`, but is `i1`
  %9 = "comb.mux"(%i1, %i8, %i1) : (i1, i8, i1) -> i8
  // ERROR: 25:3: `comb.mux` needs `i1` as operand `cond`, but found `i8`
  %10 = "comb.mux"(%i8, %i8, %i8) : (i8, i8, i8) -> i8
  // ERROR: 28:3: `comb.reverse` needs a signless integer as operand `input`, but found `si8`
  // ERROR: 28:3: `comb.reverse` needs a signless integer as result `result`, but found `si8`
  %11 = comb.reverse %si8 : si8
  // ERROR: 30:3: `comb.reverse` `result` should be `i8`, but is `i4`
  %12 = "comb.reverse"(%i8) : (i8) -> i4
}

hw.module @seq(in %clk : !seq.clock, in %r : i1, in %d : i8, in %i3 : i3, in %i4 : i4, in %im : !seq.immutable<i4>) {
  %m = seq.firmem 0, 1, undefined, undefined : <12 x 8>
  %m2 = seq.firmem 0, 1, undefined, undefined : <12 x 8, mask 2>
  // ERROR: 37:3: `seq.firmem.read_port` `address` should be `i4`, but is `i3`
  %0 = "seq.firmem.read_port"(%m, %i3, %clk) : (!seq.firmem<12 x 8>, i3, !seq.clock) -> i8
  // ERROR: 39:3: `seq.firmem.read_port` `data` should be `i8`, but is `i4`
  %1 = "seq.firmem.read_port"(%m, %i4, %clk) : (!seq.firmem<12 x 8>, i4, !seq.clock) -> i4
  // ERROR: 41:3: `seq.firmem.write_port` has a mask of type `i3`, but the memory is `!seq.firmem<12 x 8>`
  seq.firmem.write_port %m[%i4] = %d, clock %clk mask %i3 : <12 x 8>, i3
  // ERROR: 43:3: `seq.firmem.write_port` has a mask of type `i3`, but the memory is `!seq.firmem<12 x 8, mask 2>`
  seq.firmem.write_port %m2[%i4] = %d, clock %clk mask %i3 : <12 x 8, mask 2>, i3
  %h = seq.hlmem @h %clk, %r : <4x8xi32>
  // ERROR: 46:3: `seq.read` needs 2 addresses, but has 1
  %2 = "seq.read"(%h, %i3, %r) <{latency = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1>}> : (!seq.hlmem<4x8xi32>, i3, i1) -> i32
  // ERROR: 49:3: `seq.read` needs an address of 2 bits for 4 elements, but it has 3
  // ERROR: 49:3: `seq.read` needs an address of 3 bits for 8 elements, but it has 4
  %3 = "seq.read"(%h, %i3, %i4) <{latency = 1 : i64, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!seq.hlmem<4x8xi32>, i3, i4) -> i32
  // ERROR: 51:3: `seq.compreg` needs a reset together with its value, or neither
  %4 = "seq.compreg"(%d, %clk, %r) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (i8, !seq.clock, i1) -> i8
  // ERROR: 53:3: `seq.firreg` needs a reset together with its value, or neither
  %5 = "seq.firreg"(%d, %clk, %r) <{name = "x"}> : (i8, !seq.clock, i1) -> i8
  // ERROR: 55:3: `seq.firreg` needs a reset to be asynchronous
  %6 = "seq.firreg"(%d, %clk) <{name = "x", isAsync}> : (i8, !seq.clock) -> i8
  // ERROR: 57:3: `seq.firreg` has a preset of 4 bits, but holds 8
  %7 = "seq.firreg"(%d, %clk) <{name = "x", preset = 1 : i4}> : (i8, !seq.clock) -> i8
  // ERROR: 59:3: `seq.firreg` needs `next` of type `i8`, but it is `i4`
  %8 = "seq.firreg"(%i4, %clk) <{name = "x"}> : (i4, !seq.clock) -> i8
  // ERROR: 61:3: `seq.compreg` `input` should be `i8`, but is `i4`
  %9 = "seq.compreg"(%i4, %clk) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (i4, !seq.clock) -> i8
  // ERROR: 63:3: `seq.initial` yielded values: number 0 should be of type `i4`, but is `i8`
  %10 = seq.initial() {
    %x = hw.constant 1 : i8
    seq.yield %x : i8
  } : () -> !seq.immutable<i4>
  // ERROR: 68:3: `seq.initial` needs 1 yielded values, but has 0
  %11 = seq.initial() {
    seq.yield
  } : () -> !seq.immutable<i4>
  // ERROR: 72:3: `seq.from_immutable` needs a result of type `i4`, but it is `i8`
  %12 = "seq.from_immutable"(%im) : (!seq.immutable<i4>) -> i8
  // ERROR: 74:3: `seq.fifo` needs a positive number as attribute `depth`, but it is 0
  %13:3 = seq.fifo depth 0 in %d rdEn %r wrEn %r clk %clk rst %r : i8
  // ERROR: 76:3: `seq.fifo` has `almostFullThreshold` 9, but room for 3
  %14:4 = seq.fifo depth 3 almost_full 9 in %d rdEn %r wrEn %r clk %clk rst %r : i8
  // ERROR: 78:3: `seq.shiftreg` needs a positive number as attribute `numElements`, but it is 0
  %15 = seq.shiftreg[0] %d, %clk, %r : i8
  // ERROR: 80:3: `seq.clock_div` can't divide by 2^99
  %16 = seq.clock_div %clk by 99
  // ERROR: 82:3: `seq.fifo` needs `almostFullThreshold` together with its result, or neither
  %17:4 = "seq.fifo"(%d, %r, %r, %clk, %r) <{depth = 3 : i64, resultSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (i8, i1, i1, !seq.clock, i1) -> (i8, i1, i1, i1)
}
