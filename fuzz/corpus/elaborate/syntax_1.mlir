hw.module @attributes() {
  %0 = hw.constant 1 : i8 {a, "b.c" = "string", c = @sym, d = @sym::@nested::@"deep er", e = [], f = {}, g = unit, h = true, i = false}
  %1 = hw.constant 1 : i8 {a = 5, b = -4 : i3, c = 1.5, d = 1.5 : f32, e = 0x7FF0000000000000 : f64, f = 4.5e+00 : f64, g = 12 : index, h = 3 : si8, i = 200 : ui8}
  %2 = hw.constant 1 : i8 {a = i8, b = !hw.array<2xi1>, c = (i8) -> i1, d = !fn, e = none, f = tuple<i8, i1>, g = () -> (), h = index, i = (i8, i1) -> (i1, i8)}
  %3 = hw.constant 1 : i8 {a = array<i8: 1, -2>, b = array<i64>, c = array<i1: true, false>, d = array<f64: 1.0, 2.5>, e = dense<[1, 2]> : tensor<2xi8>, f = dense<false> : vector<4xi1>, g = array<i32: 7>}
  %4 = hw.constant 1 : i8 {a = #attr, b = #nested, c = [#attr, [], {x = [{}]}], d = loc("x.sv":1:2), e = loc(unknown), f = "typed" : i8}
  %5 = hw.constant 1 : i8 {a = "esc \0A\22\\\09 end", b = "", c = "\t\n", d = "bytes \C3\A4"}
  %6 = hw.constant 1 : i8 {a = #hw.param.decl<"P": i32 = 3>, b = #hw.param.decl.ref<"P"> : i32, c = #hw.output_file<"f.sv", excludeFromFileList>, d = #hw.innerNameRef<@M::@s>, e = #hw<innerSym@s>, f = #llhd.time<1ns, 2d, 3e>}
  %7 = hw.constant 1 : i8 {a = affine_map<(d0) -> (d0)>, b = #hw.enum.field<A, !hw.enum<A, B>>, c = 9223372036854775807, d = 18446744073709551615 : ui64, e = -170141183460469231731687303715884105728 : i128}
  %8 = hw.constant 1 : i8 {a = memref<4x?xi8>, b = tensor<*xf32>, c = vector<4xi8>, d = tensor<4x2xi8>}
} loc(#loc1)
