// Every operation of math.

func.func @math(%f: f64, %g: f64, %h: f32, %a: i32, %b: i32) {
  %0 = math.absf %f : f64
  %1 = math.acos %f : f64
  %2 = math.acosh %f : f64
  %3 = math.asin %f : f64
  %4 = math.asinh %f : f64
  %5 = math.atan %f : f64
  %6 = math.atanh %f : f64
  %7 = math.cbrt %f : f64
  %8 = math.ceil %f : f64
  %9 = math.cos %f : f64
  %10 = math.cosh %f : f64
  %11 = math.erf %f : f64
  %12 = math.erfc %f : f64
  %13 = math.exp2 %f : f64
  %14 = math.expm1 %f : f64
  %15 = math.exp %f : f64
  %16 = math.floor %f : f64
  %17 = math.log10 %f : f64
  %18 = math.log1p %f : f64
  %19 = math.log2 %f : f64
  %20 = math.log %f : f64
  %21 = math.roundeven %f : f64
  %22 = math.round %f : f64
  %23 = math.rsqrt %f : f64
  %24 = math.sin %f : f64
  %25 = math.sinh %f : f64
  %26 = math.sqrt %f : f64
  %27 = math.tan %f : f64
  %28 = math.tanh %f : f64
  %29 = math.trunc %f : f64
  %30 = math.absi %a : i32
  %31 = math.ctlz %a : i32
  %32 = math.cttz %a : i32
  %33 = math.ctpop %a : i32
  %34 = math.atan2 %f, %g : f64
  %35 = math.copysign %f, %g : f64
  %36 = math.powf %f, %g : f64
  %37 = math.clampf %f to [%f, %g] : f64
  %38 = math.fpowi %f, %a : f64, i32
  %39 = math.fma %f, %g, %f : f64
  %40 = math.ipowi %a, %b : i32
  %41 = math.isfinite %f : f64
  %42 = math.isinf %f : f64
  %43 = math.isnan %f : f64
  %44 = math.isnormal %f : f64
  %45:2 = math.sincos %f : f64
  %46 = math.sqrt %h fastmath<fast> {kept} : f32
  %47 = math.powf %h, %h fastmath<nnan> : f32
  %48 = math.clampf %h to [%h, %h] fastmath<nnan> {kept} : f32
  %49 = math.fma %h, %h, %h fastmath<contract> : f32
  %50 = math.isnan %h {kept} : f32
  %51:2 = math.sincos %h fastmath<fast> : f32
  %52 = math.fpowi %h, %b fastmath<fast> : f32, i32
  return
}
