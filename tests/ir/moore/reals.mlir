// Numbers with a fraction.

func.func @unary(%a: !moore.f64) {
  %0 = moore.builtin.abs %a : f64
  %1 = moore.builtin.acos %a : f64
  %2 = moore.builtin.acosh %a : f64
  %3 = moore.builtin.asin %a : f64
  %4 = moore.builtin.asinh %a : f64
  %5 = moore.builtin.atan %a : f64
  %6 = moore.builtin.atanh %a : f64
  %7 = moore.builtin.ceil %a : f64
  %8 = moore.builtin.cos %a : f64
  %9 = moore.builtin.cosh %a : f64
  %10 = moore.builtin.exp %a : f64
  %11 = moore.builtin.floor %a : f64
  %12 = moore.builtin.ln %a : f64
  %13 = moore.builtin.log10 %a : f64
  %14 = moore.builtin.sin %a : f64
  %15 = moore.builtin.sinh %a : f64
  %16 = moore.builtin.sqrt %a : f64
  %17 = moore.builtin.tan %a : f64
  %18 = moore.builtin.tanh %a : f64
  return
}

func.func @binary(%a: !moore.f64, %b: !moore.f32) {
  %0 = moore.fadd %a, %a : f64
  %1 = moore.fsub %a, %a : f64
  %2 = moore.fmul %a, %a : f64
  %3 = moore.fdiv %a, %a : f64
  %4 = moore.fpow %a, %a : f64
  %5 = moore.builtin.atan2 %a, %a : f64
  %6 = moore.builtin.hypot %a, %a : f64
  %7 = moore.builtin.max %a, %a : f64
  %8 = moore.builtin.min %a, %a : f64
  %c0 = moore.feq %b, %b : f32 -> i1
  %c1 = moore.fne %b, %b : f32 -> i1
  %c2 = moore.flt %b, %b : f32 -> i1
  %c3 = moore.fle %b, %b : f32 -> i1
  %c4 = moore.fgt %b, %b : f32 -> i1
  %c5 = moore.fge %b, %b : f32 -> i1
  return
}

func.func @conversions(%a: !moore.f64, %b: !moore.f32, %c: !moore.i32, %d: !moore.i64) {
  %0 = moore.fneg %a : f64
  %1 = moore.convert_real %a : f64 -> f32
  %2 = moore.real_to_int %a : f64 -> i16
  %3 = moore.sint_to_real %c : i32 -> f64
  %4 = moore.uint_to_real %c : i32 -> f32
  %5 = moore.builtin.realtobits %a
  %6 = moore.builtin.bitstoreal %d : i64
  %7 = moore.builtin.shortrealtobits %b
  %8 = moore.builtin.bitstoshortreal %c : i32
  return
}
