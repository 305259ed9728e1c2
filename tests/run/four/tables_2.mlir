// RULE: four.add, four.and, four.arithmetic.unknown, four.bool, four.casexz_eq, four.casez_eq
// RULE: four.compare.unknown, four.division.overflow, four.division.zero, four.divs, four.divu, four.eq
// RULE: four.known, four.merge, four.mods, four.modu, four.mul, four.ne, four.neg, four.not, four.or, four.pows
// RULE: four.pows.negative, four.powu, four.reduce_and, four.reduce_or, four.reduce_xor, four.sge, four.sgt
// RULE: four.sle, four.slt, four.sub, four.uge, four.ugt, four.ule, four.ult, four.wildcard_eq
// RULE: four.wildcard_ne, four.xor
// OUT: 00 00 : 00 00 00 00 00 00 xx xx xx xx 01 01 00 1 0 0 1 0 1 0 1 0 1 1 0 1 1 11 00 0 0 0 0 1
// OUT: 00 0x : 00 0x 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x 1 0 0 1 11 00 0 0 0 0 1
// OUT: 00 x0 : 00 x0 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x 1 0 0 1 11 00 0 0 0 0 1
// OUT: 00 xx : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 11 00 0 0 0 0 1
// OUT: 00 01 : 00 01 01 01 11 00 00 00 00 00 00 00 0x 0 1 1 1 0 0 1 1 0 0 0 1 0 0 11 00 0 0 0 0 1
// OUT: 00 0z : 00 0x 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x 1 0 1 1 11 00 0 0 0 0 1
// OUT: 00 x1 : 00 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 11 00 0 0 0 0 1
// OUT: 00 xz : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 11 00 0 0 0 0 1
// OUT: 00 10 : 00 10 10 10 10 00 00 00 00 00 00 xx x0 0 1 1 1 0 0 0 0 1 1 0 1 0 0 11 00 0 0 0 0 1
// OUT: 00 1x : 00 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 11 00 0 0 0 0 1
// OUT: 00 z0 : 00 x0 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x 1 0 1 1 11 00 0 0 0 0 1
// OUT: 00 zx : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 11 00 0 0 0 0 1
// OUT: 00 11 : 00 11 11 11 01 00 00 00 00 00 00 xx xx 0 1 1 1 0 0 0 0 1 1 0 1 0 0 11 00 0 0 0 0 1
// OUT: 00 1z : 00 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 11 00 0 0 0 0 1
// OUT: 00 z1 : 00 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 11 00 0 0 0 0 1
// OUT: 00 zz : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 11 00 0 0 0 0 1
// OUT: 0x 00 : 00 0x 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x x x 0 1 1x xx 0 x x x 0
// OUT: 0x 0x : 0x 0x 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x 1 0 1 1 1x xx 0 x x x 0
// OUT: 0x x0 : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 1x xx 0 x x x 0
// OUT: 0x xx : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 1x xx 0 x x x 0
// OUT: 0x 01 : 0x 01 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x x x 0 1 1x xx 0 x x x 0
// OUT: 0x 0z : 0x 0x 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x 1 0 1 1 1x xx 0 x x x 0
// OUT: 0x x1 : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 1x xx 0 x x x 0
// OUT: 0x xz : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 1x xx 0 x x x 0
// OUT: 0x 10 : 00 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 1x xx 0 x x x 0
// OUT: 0x 1x : 0x 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 1x xx 0 x x x 0
// OUT: 0x z0 : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 1x xx 0 x x x 0
// OUT: 0x zx : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 1x xx 0 x x x 0
// OUT: 0x 11 : 0x 11 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 1x xx 0 x x x 0
// OUT: 0x 1z : 0x 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 1x xx 0 x x x 0
// OUT: 0x z1 : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 1x xx 0 x x x 0
// OUT: 0x zz : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 1x xx 0 x x x 0
// OUT: x0 00 : 00 x0 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x x x 0 1 x1 xx 0 x x x 0
// OUT: x0 0x : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x1 xx 0 x x x 0
// OUT: x0 x0 : x0 x0 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x 1 0 1 1 x1 xx 0 x x x 0
// OUT: x0 xx : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 x1 xx 0 x x x 0
// OUT: x0 01 : 00 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x1 xx 0 x x x 0
// OUT: x0 0z : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x1 xx 0 x x x 0
// OUT: x0 x1 : x0 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x1 xx 0 x x x 0
// OUT: x0 xz : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 x1 xx 0 x x x 0
// OUT: x0 10 : x0 10 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x x x 0 1 x1 xx 0 x x x 0
// OUT: x0 1x : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x1 xx 0 x x x 0
// OUT: x0 z0 : x0 x0 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x 1 0 1 1 x1 xx 0 x x x 0
// OUT: x0 zx : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 x1 xx 0 x x x 0
// OUT: x0 11 : x0 11 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x1 xx 0 x x x 0
// OUT: x0 1z : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x1 xx 0 x x x 0
// OUT: x0 z1 : x0 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x1 xx 0 x x x 0
// OUT: x0 zz : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 x1 xx 0 x x x 0
// OUT: xx 00 : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx 0x : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx x0 : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx xx : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: xx 01 : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx 0z : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx x1 : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx xz : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: xx 10 : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx 1x : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx z0 : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx zx : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: xx 11 : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx 1z : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx z1 : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xx zz : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: 01 00 : 00 01 01 01 01 00 xx xx xx xx 01 01 0x 0 1 0 0 1 1 0 0 1 1 0 1 0 0 10 11 0 1 1 1 1
// OUT: 01 0x : 0x 01 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x 1 0 0 1 10 11 0 1 1 1 1
// OUT: 01 x0 : 00 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 10 11 0 1 1 1 1
// OUT: 01 xx : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 10 11 0 1 1 1 1
// OUT: 01 01 : 01 01 00 10 00 01 01 00 01 00 01 01 01 1 0 0 1 0 1 0 1 0 1 1 0 1 1 10 11 0 1 1 1 1
// OUT: 01 0z : 0x 01 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x 1 0 1 1 10 11 0 1 1 1 1
// OUT: 01 x1 : 01 x1 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x 1 0 0 1 10 11 0 1 1 1 1
// OUT: 01 xz : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 10 11 0 1 1 1 1
// OUT: 01 10 : 00 11 11 11 11 10 00 01 00 01 01 01 xx 0 1 1 1 0 0 0 0 1 1 0 1 0 0 10 11 0 1 1 1 1
// OUT: 01 1x : 0x 11 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 10 11 0 1 1 1 1
// OUT: 01 z0 : 00 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 10 11 0 1 1 1 1
// OUT: 01 zx : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 10 11 0 1 1 1 1
// OUT: 01 11 : 01 11 10 00 10 11 00 01 11 00 01 01 x1 0 1 1 1 0 0 0 0 1 1 0 1 0 0 10 11 0 1 1 1 1
// OUT: 01 1z : 0x 11 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 10 11 0 1 1 1 1
// OUT: 01 z1 : 01 x1 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x 1 0 1 1 10 11 0 1 1 1 1
// OUT: 01 zz : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 10 11 0 1 1 1 1
// OUT: 0z 00 : 00 0x 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x x x 1 1 1x xx 0 x x x 0
// OUT: 0z 0x : 0x 0x 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x 1 0 1 1 1x xx 0 x x x 0
// OUT: 0z x0 : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 1x xx 0 x x x 0
// OUT: 0z xx : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 1x xx 0 x x x 0
// OUT: 0z 01 : 0x 01 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x x x 1 1 1x xx 0 x x x 0
// OUT: 0z 0z : 0x 0x 0x xx xx xx xx xx xx xx xx xx 0x x x x x x x x x x x 1 0 1 1 1x xx 0 x x x 0
// OUT: 0z x1 : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 1x xx 0 x x x 0
// OUT: 0z xz : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 1x xx 0 x x x 0
// OUT: 0z 10 : 00 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 1x xx 0 x x x 0
// OUT: 0z 1x : 0x 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 1x xx 0 x x x 0
// OUT: 0z z0 : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 1x xx 0 x x x 0
// OUT: 0z zx : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 1x xx 0 x x x 0
// OUT: 0z 11 : 0x 11 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 1x xx 0 x x x 0
// OUT: 0z 1z : 0x 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 1x xx 0 x x x 0
// OUT: 0z z1 : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 1x xx 0 x x x 0
// OUT: 0z zz : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 1x xx 0 x x x 0
// OUT: x1 00 : 00 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x0 xx x 1 x 1 0
// OUT: x1 0x : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x0 xx x 1 x 1 0
// OUT: x1 x0 : x0 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x0 xx x 1 x 1 0
// OUT: x1 xx : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 x0 xx x 1 x 1 0
// OUT: x1 01 : 01 x1 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x x x 0 1 x0 xx x 1 x 1 0
// OUT: x1 0z : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x0 xx x 1 x 1 0
// OUT: x1 x1 : x1 x1 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x 1 0 1 1 x0 xx x 1 x 1 0
// OUT: x1 xz : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 x0 xx x 1 x 1 0
// OUT: x1 10 : x0 11 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x0 xx x 1 x 1 0
// OUT: x1 1x : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x0 xx x 1 x 1 0
// OUT: x1 z0 : x0 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x0 xx x 1 x 1 0
// OUT: x1 zx : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 x0 xx x 1 x 1 0
// OUT: x1 11 : x1 11 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x x x 0 1 x0 xx x 1 x 1 0
// OUT: x1 1z : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x0 xx x 1 x 1 0
// OUT: x1 z1 : x1 x1 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x 1 0 1 1 x0 xx x 1 x 1 0
// OUT: x1 zz : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 x0 xx x 1 x 1 0
// OUT: xz 00 : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xz 0x : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xz x0 : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: xz xx : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: xz 01 : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xz 0z : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xz x1 : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: xz xz : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: xz 10 : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xz 1x : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xz z0 : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: xz zx : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: xz 11 : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xz 1z : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: xz z1 : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: xz zz : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: 10 00 : 00 10 10 10 10 00 xx xx xx xx 01 01 x0 0 1 0 0 1 1 1 1 0 0 0 1 0 0 01 10 0 1 1 1 1
// OUT: 10 0x : 00 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 01 10 0 1 1 1 1
// OUT: 10 x0 : x0 10 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x 1 0 0 1 01 10 0 1 1 1 1
// OUT: 10 xx : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 01 10 0 1 1 1 1
// OUT: 10 01 : 00 11 11 11 01 10 10 00 10 00 10 10 xx 0 1 0 0 1 1 1 1 0 0 0 1 0 0 01 10 0 1 1 1 1
// OUT: 10 0z : 00 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 01 10 0 1 1 1 1
// OUT: 10 x1 : x0 11 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 01 10 0 1 1 1 1
// OUT: 10 xz : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 01 10 0 1 1 1 1
// OUT: 10 10 : 10 10 00 00 00 00 01 00 01 00 00 00 10 1 0 0 1 0 1 0 1 0 1 1 0 1 1 01 10 0 1 1 1 1
// OUT: 10 1x : 10 1x 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x 1 0 0 1 01 10 0 1 1 1 1
// OUT: 10 z0 : x0 10 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x 1 0 1 1 01 10 0 1 1 1 1
// OUT: 10 zx : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 01 10 0 1 1 1 1
// OUT: 10 11 : 10 11 01 01 11 10 00 10 10 00 00 00 1x 0 1 1 1 0 0 1 1 0 0 0 1 0 0 01 10 0 1 1 1 1
// OUT: 10 1z : 10 1x 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x 1 0 1 1 01 10 0 1 1 1 1
// OUT: 10 z1 : x0 11 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 01 10 0 1 1 1 1
// OUT: 10 zz : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 01 10 0 1 1 1 1
// OUT: 1x 00 : 00 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 0x xx x 1 x 1 0
// OUT: 1x 0x : 0x 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 0x xx x 1 x 1 0
// OUT: 1x x0 : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 0x xx x 1 x 1 0
// OUT: 1x xx : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 0x xx x 1 x 1 0
// OUT: 1x 01 : 0x 11 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 0x xx x 1 x 1 0
// OUT: 1x 0z : 0x 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 0x xx x 1 x 1 0
// OUT: 1x x1 : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 0x xx x 1 x 1 0
// OUT: 1x xz : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 0x xx x 1 x 1 0
// OUT: 1x 10 : 10 1x 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x x x 0 1 0x xx x 1 x 1 0
// OUT: 1x 1x : 1x 1x 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x 1 0 1 1 0x xx x 1 x 1 0
// OUT: 1x z0 : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 0x xx x 1 x 1 0
// OUT: 1x zx : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 0x xx x 1 x 1 0
// OUT: 1x 11 : 1x 11 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x x x 0 1 0x xx x 1 x 1 0
// OUT: 1x 1z : 1x 1x 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x 1 0 1 1 0x xx x 1 x 1 0
// OUT: 1x z1 : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 0x xx x 1 x 1 0
// OUT: 1x zz : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 0x xx x 1 x 1 0
// OUT: z0 00 : 00 x0 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x x x 1 1 x1 xx 0 x x x 0
// OUT: z0 0x : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x1 xx 0 x x x 0
// OUT: z0 x0 : x0 x0 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x 1 0 1 1 x1 xx 0 x x x 0
// OUT: z0 xx : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 x1 xx 0 x x x 0
// OUT: z0 01 : 00 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x1 xx 0 x x x 0
// OUT: z0 0z : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 x1 xx 0 x x x 0
// OUT: z0 x1 : x0 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x1 xx 0 x x x 0
// OUT: z0 xz : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 x1 xx 0 x x x 0
// OUT: z0 10 : x0 10 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x x x 1 1 x1 xx 0 x x x 0
// OUT: z0 1x : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x1 xx 0 x x x 0
// OUT: z0 z0 : x0 x0 x0 xx xx xx xx xx xx xx xx xx x0 x x x x x x x x x x 1 0 1 1 x1 xx 0 x x x 0
// OUT: z0 zx : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 x1 xx 0 x x x 0
// OUT: z0 11 : x0 11 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x1 xx 0 x x x 0
// OUT: z0 1z : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 x1 xx 0 x x x 0
// OUT: z0 z1 : x0 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x1 xx 0 x x x 0
// OUT: z0 zz : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 x1 xx 0 x x x 0
// OUT: zx 00 : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: zx 0x : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zx x0 : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: zx xx : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: zx 01 : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: zx 0z : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zx x1 : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: zx xz : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: zx 10 : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: zx 1x : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zx z0 : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: zx zx : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: zx 11 : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: zx 1z : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zx z1 : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 xx xx x x x x 0
// OUT: zx zz : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: 11 00 : 00 11 11 11 11 00 xx xx xx xx 01 01 xx 0 1 0 0 1 1 1 1 0 0 0 1 0 0 00 01 1 1 0 1 1
// OUT: 11 0x : 0x 11 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 00 01 1 1 0 1 1
// OUT: 11 x0 : x0 11 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 00 01 1 1 0 1 1
// OUT: 11 xx : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 00 01 1 1 0 1 1
// OUT: 11 01 : 01 11 10 00 10 11 11 00 11 00 11 11 x1 0 1 0 0 1 1 1 1 0 0 0 1 0 0 00 01 1 1 0 1 1
// OUT: 11 0z : 0x 11 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 00 01 1 1 0 1 1
// OUT: 11 x1 : x1 11 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x 1 0 0 1 00 01 1 1 0 1 1
// OUT: 11 xz : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 00 01 1 1 0 1 1
// OUT: 11 10 : 10 11 01 01 01 10 01 01 00 11 01 01 1x 0 1 0 0 1 1 0 0 1 1 0 1 0 0 00 01 1 1 0 1 1
// OUT: 11 1x : 1x 11 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x 1 0 0 1 00 01 1 1 0 1 1
// OUT: 11 z0 : x0 11 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 00 01 1 1 0 1 1
// OUT: 11 zx : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 00 01 1 1 0 1 1
// OUT: 11 11 : 11 11 00 10 00 01 01 00 01 00 11 11 11 1 0 0 1 0 1 0 1 0 1 1 0 1 1 00 01 1 1 0 1 1
// OUT: 11 1z : 1x 11 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x 1 0 1 1 00 01 1 1 0 1 1
// OUT: 11 z1 : x1 11 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x 1 0 1 1 00 01 1 1 0 1 1
// OUT: 11 zz : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 00 01 1 1 0 1 1
// OUT: 1z 00 : 00 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 0x xx x 1 x 1 0
// OUT: 1z 0x : 0x 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 0x xx x 1 x 1 0
// OUT: 1z x0 : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 0x xx x 1 x 1 0
// OUT: 1z xx : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 0x xx x 1 x 1 0
// OUT: 1z 01 : 0x 11 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 0x xx x 1 x 1 0
// OUT: 1z 0z : 0x 1x 1x xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 0x xx x 1 x 1 0
// OUT: 1z x1 : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 0x xx x 1 x 1 0
// OUT: 1z xz : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 0x xx x 1 x 1 0
// OUT: 1z 10 : 10 1x 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x x x 1 1 0x xx x 1 x 1 0
// OUT: 1z 1x : 1x 1x 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x 1 0 1 1 0x xx x 1 x 1 0
// OUT: 1z z0 : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 0x xx x 1 x 1 0
// OUT: 1z zx : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 0x xx x 1 x 1 0
// OUT: 1z 11 : 1x 11 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x x x 1 1 0x xx x 1 x 1 0
// OUT: 1z 1z : 1x 1x 0x xx xx xx xx xx xx xx xx xx 1x x x x x x x x x x x 1 0 1 1 0x xx x 1 x 1 0
// OUT: 1z z1 : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 0x xx x 1 x 1 0
// OUT: 1z zz : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 0x xx x 1 x 1 0
// OUT: z1 00 : 00 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x0 xx x 1 x 1 0
// OUT: z1 0x : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x0 xx x 1 x 1 0
// OUT: z1 x0 : x0 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x0 xx x 1 x 1 0
// OUT: z1 xx : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 x0 xx x 1 x 1 0
// OUT: z1 01 : 01 x1 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x x x 1 1 x0 xx x 1 x 1 0
// OUT: z1 0z : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 x0 xx x 1 x 1 0
// OUT: z1 x1 : x1 x1 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x 1 0 1 1 x0 xx x 1 x 1 0
// OUT: z1 xz : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 x0 xx x 1 x 1 0
// OUT: z1 10 : x0 11 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x0 xx x 1 x 1 0
// OUT: z1 1x : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 0 1 x0 xx x 1 x 1 0
// OUT: z1 z0 : x0 x1 x1 xx xx xx xx xx xx xx xx xx xx 0 1 x x x x x x x x 0 1 0 0 x0 xx x 1 x 1 0
// OUT: z1 zx : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 0 1 x0 xx x 1 x 1 0
// OUT: z1 11 : x1 11 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x x x 1 1 x0 xx x 1 x 1 0
// OUT: z1 1z : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 x0 xx x 1 x 1 0
// OUT: z1 z1 : x1 x1 x0 xx xx xx xx xx xx xx xx xx x1 x x x x x x x x x x 1 0 1 1 x0 xx x 1 x 1 0
// OUT: z1 zz : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 x0 xx x 1 x 1 0
// OUT: zz 00 : 00 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz 0x : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz x0 : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz xx : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: zz 01 : 0x x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz 0z : 0x xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz x1 : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz xz : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: zz 10 : x0 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz 1x : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz z0 : x0 xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz zx : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0
// OUT: zz 11 : xx 11 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz 1z : xx 1x xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz z1 : xx x1 xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x x x 1 1 xx xx x x x x 0
// OUT: zz zz : xx xx xx xx xx xx xx xx xx xx xx xx xx x x x x x x x x x x 1 0 1 1 xx xx x x x x 0

// All operands of 2 bits: the results of every operation, in this order: and, or, xor, add, sub, mul, divu, modu, divs, mods, powu, pows, merge, eq, ne, ult, ule, ugt, uge, slt, sle, sgt, sge, wildcard_eq, wildcard_ne, casez_eq, casexz_eq, not, neg, reduce_and, reduce_or, reduce_xor, bool, known.
hw.module @tb() {
  llhd.process {
    %zero = hw.constant 0 : i16
    %one = hw.constant 1 : i16
    %n = hw.constant 256 : i16
    %sp = sim.fmt.literal " "
    %colon = sim.fmt.literal " :"
    %nl = sim.fmt.literal "\0A"
    cf.br ^loop(%zero : i16)
  ^loop(%i: i16):
    %b0 = comb.extract %i from 0 : (i16) -> i4
    %a0 = comb.extract %i from 4 : (i16) -> i4
    %a = hw.bitcast %a0 : (i4) -> !hw.struct<value: i2, unknown: i2>
    %b = hw.bitcast %b0 : (i4) -> !hw.struct<value: i2, unknown: i2>
    %af = sim.fmt.bin %a0 fourStateWidth 2 : i4
    %bf = sim.fmt.bin %b0 fourStateWidth 2 : i4
    %r0 = four.and %a, %b : !hw.struct<value: i2, unknown: i2>
    %q0 = hw.bitcast %r0 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f0 = sim.fmt.bin %q0 fourStateWidth 2 : i4
    %r1 = four.or %a, %b : !hw.struct<value: i2, unknown: i2>
    %q1 = hw.bitcast %r1 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f1 = sim.fmt.bin %q1 fourStateWidth 2 : i4
    %r2 = four.xor %a, %b : !hw.struct<value: i2, unknown: i2>
    %q2 = hw.bitcast %r2 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f2 = sim.fmt.bin %q2 fourStateWidth 2 : i4
    %r3 = four.add %a, %b : !hw.struct<value: i2, unknown: i2>
    %q3 = hw.bitcast %r3 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f3 = sim.fmt.bin %q3 fourStateWidth 2 : i4
    %r4 = four.sub %a, %b : !hw.struct<value: i2, unknown: i2>
    %q4 = hw.bitcast %r4 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f4 = sim.fmt.bin %q4 fourStateWidth 2 : i4
    %r5 = four.mul %a, %b : !hw.struct<value: i2, unknown: i2>
    %q5 = hw.bitcast %r5 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f5 = sim.fmt.bin %q5 fourStateWidth 2 : i4
    %r6 = four.divu %a, %b : !hw.struct<value: i2, unknown: i2>
    %q6 = hw.bitcast %r6 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f6 = sim.fmt.bin %q6 fourStateWidth 2 : i4
    %r7 = four.modu %a, %b : !hw.struct<value: i2, unknown: i2>
    %q7 = hw.bitcast %r7 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f7 = sim.fmt.bin %q7 fourStateWidth 2 : i4
    %r8 = four.divs %a, %b : !hw.struct<value: i2, unknown: i2>
    %q8 = hw.bitcast %r8 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f8 = sim.fmt.bin %q8 fourStateWidth 2 : i4
    %r9 = four.mods %a, %b : !hw.struct<value: i2, unknown: i2>
    %q9 = hw.bitcast %r9 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f9 = sim.fmt.bin %q9 fourStateWidth 2 : i4
    %r10 = four.powu %a, %b : !hw.struct<value: i2, unknown: i2>
    %q10 = hw.bitcast %r10 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f10 = sim.fmt.bin %q10 fourStateWidth 2 : i4
    %r11 = four.pows %a, %b : !hw.struct<value: i2, unknown: i2>
    %q11 = hw.bitcast %r11 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f11 = sim.fmt.bin %q11 fourStateWidth 2 : i4
    %r12 = four.merge %a, %b : !hw.struct<value: i2, unknown: i2>
    %q12 = hw.bitcast %r12 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f12 = sim.fmt.bin %q12 fourStateWidth 2 : i4
    %r13 = four.eq %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q13 = hw.bitcast %r13 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f13 = sim.fmt.bin %q13 fourStateWidth 1 : i2
    %r14 = four.ne %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q14 = hw.bitcast %r14 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f14 = sim.fmt.bin %q14 fourStateWidth 1 : i2
    %r15 = four.ult %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q15 = hw.bitcast %r15 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f15 = sim.fmt.bin %q15 fourStateWidth 1 : i2
    %r16 = four.ule %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q16 = hw.bitcast %r16 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f16 = sim.fmt.bin %q16 fourStateWidth 1 : i2
    %r17 = four.ugt %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q17 = hw.bitcast %r17 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f17 = sim.fmt.bin %q17 fourStateWidth 1 : i2
    %r18 = four.uge %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q18 = hw.bitcast %r18 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f18 = sim.fmt.bin %q18 fourStateWidth 1 : i2
    %r19 = four.slt %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q19 = hw.bitcast %r19 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f19 = sim.fmt.bin %q19 fourStateWidth 1 : i2
    %r20 = four.sle %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q20 = hw.bitcast %r20 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f20 = sim.fmt.bin %q20 fourStateWidth 1 : i2
    %r21 = four.sgt %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q21 = hw.bitcast %r21 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f21 = sim.fmt.bin %q21 fourStateWidth 1 : i2
    %r22 = four.sge %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q22 = hw.bitcast %r22 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f22 = sim.fmt.bin %q22 fourStateWidth 1 : i2
    %r23 = four.wildcard_eq %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q23 = hw.bitcast %r23 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f23 = sim.fmt.bin %q23 fourStateWidth 1 : i2
    %r24 = four.wildcard_ne %a, %b : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q24 = hw.bitcast %r24 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f24 = sim.fmt.bin %q24 fourStateWidth 1 : i2
    %r25 = four.casez_eq %a, %b : !hw.struct<value: i2, unknown: i2>
    %f25 = sim.fmt.bin %r25 : i1
    %r26 = four.casexz_eq %a, %b : !hw.struct<value: i2, unknown: i2>
    %f26 = sim.fmt.bin %r26 : i1
    %r27 = four.not %a : !hw.struct<value: i2, unknown: i2>
    %q27 = hw.bitcast %r27 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f27 = sim.fmt.bin %q27 fourStateWidth 2 : i4
    %r28 = four.neg %a : !hw.struct<value: i2, unknown: i2>
    %q28 = hw.bitcast %r28 : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f28 = sim.fmt.bin %q28 fourStateWidth 2 : i4
    %r29 = four.reduce_and %a : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q29 = hw.bitcast %r29 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f29 = sim.fmt.bin %q29 fourStateWidth 1 : i2
    %r30 = four.reduce_or %a : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q30 = hw.bitcast %r30 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f30 = sim.fmt.bin %q30 fourStateWidth 1 : i2
    %r31 = four.reduce_xor %a : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q31 = hw.bitcast %r31 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f31 = sim.fmt.bin %q31 fourStateWidth 1 : i2
    %r32 = four.bool %a : !hw.struct<value: i2, unknown: i2> -> !hw.struct<value: i1, unknown: i1>
    %q32 = hw.bitcast %r32 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %f32 = sim.fmt.bin %q32 fourStateWidth 1 : i2
    %r33 = four.known %a : !hw.struct<value: i2, unknown: i2>
    %f33 = sim.fmt.bin %r33 : i1
    %line = sim.fmt.concat (%af, %sp, %bf, %colon, %sp, %f0, %sp, %f1, %sp, %f2, %sp, %f3, %sp, %f4, %sp, %f5, %sp, %f6, %sp, %f7, %sp, %f8, %sp, %f9, %sp, %f10, %sp, %f11, %sp, %f12, %sp, %f13, %sp, %f14, %sp, %f15, %sp, %f16, %sp, %f17, %sp, %f18, %sp, %f19, %sp, %f20, %sp, %f21, %sp, %f22, %sp, %f23, %sp, %f24, %sp, %f25, %sp, %f26, %sp, %f27, %sp, %f28, %sp, %f29, %sp, %f30, %sp, %f31, %sp, %f32, %sp, %f33, %nl)
    sim.proc.print %line
    %in = comb.add %i, %one : i16
    %c = comb.icmp ult %in, %n : i16
    cf.cond_br %c, ^loop(%in : i16), ^done
  ^done:
    llhd.halt
  }
}
