// RULE: machine.value.bits
// STATUS: 2
// ERR: more than 4294967296 bits

hw.module @top(in %x : !hw.array<4294967296xi32>, in %y : !hw.array<4294967296x!hw.array<4294967296x!hw.array<4294967296xi32>>>) {
}
