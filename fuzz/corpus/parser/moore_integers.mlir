// Arithmetic, comparisons and bits of four-valued and two-valued integers.

func.func @binary(%a: !moore.l8, %b: !moore.l8, %c: !moore.i65) {
  %0 = moore.add %a, %b : l8
  %1 = moore.and %a, %b : l8
  %2 = moore.divs %a, %b : l8
  %3 = moore.divu %a, %b : l8
  %4 = moore.mods %a, %b : l8
  %5 = moore.modu %a, %b : l8
  %6 = moore.mul %a, %b : l8
  %7 = moore.or %a, %b : l8
  %8 = moore.pows %a, %b : l8
  %9 = moore.powu %a, %b : l8
  %10 = moore.sub %a, %b : l8
  %11 = moore.xor %a, %b : l8
  %two = moore.add %c, %c {kept} : !moore.i65
  return
}

func.func @compare(%a: !moore.l8, %b: !moore.i8) {
  %0 = moore.eq %a, %a : l8 -> l1
  %1 = moore.ne %a, %a : l8 -> l1
  %2 = moore.sge %a, %a : l8 -> l1
  %3 = moore.sgt %a, %a : l8 -> l1
  %4 = moore.sle %a, %a : l8 -> l1
  %5 = moore.slt %a, %a : l8 -> l1
  %6 = moore.uge %a, %a : l8 -> l1
  %7 = moore.ugt %a, %a : l8 -> l1
  %8 = moore.ule %a, %a : l8 -> l1
  %9 = moore.ult %a, %a : l8 -> l1
  %10 = moore.wildcard_eq %a, %a : l8 -> l1
  %11 = moore.wildcard_ne %a, %a : l8 -> l1
  %x0 = moore.case_eq %a, %a : l8
  %x1 = moore.case_ne %a, %a : l8
  %x2 = moore.casez_eq %a, %a : l8
  %x3 = moore.casexz_eq %a, %a : l8
  %two = moore.slt %b, %b : i8 -> i1
  return
}

func.func @bits(%a: !moore.l8, %b: !moore.i3, %c: !moore.l1) {
  %0 = moore.neg %a : l8
  %1 = moore.not %a {kept} : l8
  %2 = moore.shl %a, %b : l8, i3
  %3 = moore.shr %a, %b : l8, i3
  %4 = moore.ashr %a, %a : l8, l8
  %5 = moore.reduce_and %a : l8 -> l1
  %6 = moore.reduce_or %b : i3 -> i1
  %7 = moore.reduce_xor %c : l1 -> l1
  %8 = moore.concat %a, %b : (!moore.l8, !moore.i3) -> l11
  %9 = moore.concat %b : (!moore.i3) -> i3
  %10 = moore.replicate %b : i3 -> i9
  %11 = moore.builtin.clog2 %a : l8
  %12 = moore.extract %a from 2 : l8 -> l3
  %13 = moore.extract %a from -1 : l8 -> l3
  %14 = moore.dyn_extract %a from %b : l8, i3 -> l1
  return
}

func.func @conversions(%a: !moore.l8, %b: !moore.i8, %c: i8, %d: !moore.l64, %e: !moore.time) {
  %0 = moore.trunc %a : l8 -> l3
  %1 = moore.zext %b : i8 -> i9
  %2 = moore.sext %a : l8 -> l16
  %3 = moore.bool_cast %a : l8 -> l1
  %4 = moore.logic_to_int %a : l8
  %5 = moore.int_to_logic %b : i8
  %6 = moore.to_builtin_int %b : i8
  %7 = moore.from_builtin_int %c : i8
  %8 = moore.logic_to_time %d
  %9 = moore.time_to_logic %e
  return
}

func.func @constants() {
  %0 = moore.constant 0 : i0
  %1 = moore.constant 42 : i32
  %2 = moore.constant -7 : i8
  %3 = moore.constant 255 {kept} : i8
  %4 = moore.constant 1 : l1
  %5 = moore.constant bX : l1
  %6 = moore.constant b10XZ : l4
  %7 = moore.constant b1X : l32
  %8 = moore.constant hXF : l8
  %9 = moore.constant hZX : l10
  %10 = moore.constant 340282366920938463463374607431768211455 : l128
  %11 = moore.constant_real 1.5 : f64
  %12 = moore.constant_real 2.0 : f32
  %13 = moore.constant_string "ab\00\22" : i32
  %14 = moore.constant_time 5000000 fs
  %15 = moore.constant_time 18446744073709551615 fs {kept}
  return
}
