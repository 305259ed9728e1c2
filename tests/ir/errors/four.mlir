// ERROR: 12:3: `four.eq` takes `!hw.struct<value: i4, unknown: i4>` to `i1`, but both have to be pairs or both integers
// ERROR: 13:3: `four.bool` needs a result of 1 bits, but it has 4
// ERROR: 14:3: `four.bool` needs a result of 2 bits, but it has 8
// ERROR: 15:3: as operand `input`
// ERROR: 15:3: as result `result`
// ERROR: 16:3: a signless integer or a four-state pair
// ERROR: 17:3: `four.extract` takes
// ERROR: 18:3: `four.merge` can't merge references

hw.module @types(in %p : !hw.struct<value: i4, unknown: i4>, in %a : i4, in %s : !hw.struct<unknown: i4, value: i4>,
                 in %c : !seq.clock, in %r : !llhd.ref<i4>) {
  %0 = four.eq %p, %p : !hw.struct<value: i4, unknown: i4> -> i1
  %1 = four.bool %a : i4 -> i4
  %2 = four.bool %p : !hw.struct<value: i4, unknown: i4> -> !hw.struct<value: i4, unknown: i4>
  %3 = four.not %s : !hw.struct<unknown: i4, value: i4>
  %4 = four.known %c : !seq.clock
  %5 = four.extract %a from %a : i4, i4 -> !hw.struct<value: i4, unknown: i4>
  %6 = four.merge %r, %r : !llhd.ref<i4>
}
