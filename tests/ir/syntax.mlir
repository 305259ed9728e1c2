// The textual format itself: aliases, locations, comments, attribute values, generic forms, names.

#attr = [1, 2 : i8, "s"]
!later = i17
#nested = {inner = #attr, t = !later}
!fn = (i8, !later) -> i1
#loc1 = loc("aliased.sv":3:4)

"builtin.module"() ({
^bb0:
}) {sym_name = "generic_nested"} : () -> ()

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

// Locations on everything.
hw.module @locations(in %a : i8 loc("f.sv":1:2), out q : i8 loc("f.sv":1:10)) {
  %0 = comb.add %a, %a : i8 loc("f.sv":2:3)
  %1 = comb.add %a, %a : i8 loc(unknown)
  %2 = comb.add %a, %a : i8 loc("name")
  %3 = comb.add %a, %a : i8 loc("name"("f.sv":3:4))
  %4 = comb.add %a, %a : i8 loc(callsite("f.sv":1:1 at "g.sv":2:2))
  %5 = comb.add %a, %a : i8 loc(fused["f.sv":1:1, unknown])
  %6 = comb.add %a, %a : i8 loc(fused<"meta">["f.sv":1:1])
  %7 = comb.add %a, %a : i8 loc("f.sv":1:2 to :5)
  %8 = comb.add %a, %a : i8 loc("f.sv":1:2 to 3:5)
  %9 = comb.add %a, %a : i8 loc(#loc1)
  %10 = comb.add %a, %a : i8 loc(#later)
  llhd.process {
  ^entry:
    cf.br ^bb1(%a : i8)
  ^bb1(%x: i8 loc("f.sv":9:9)):
    llhd.halt
  }
  hw.output %0 : i8
}
#later = loc("later.sv":1:1)

// Names: any identifier, numbers, result groups, blocks in any order.
func.func @names(%arg$0: i8, %a.b-c: i8, %_: i8) -> i8 {
  %r:2 = "builtin.unrealized_conversion_cast"(%arg$0) : (i8) -> (i8, i8)
  %x, %y:2, %z = "builtin.unrealized_conversion_cast"(%r#0, %r#1) : (i8, i8) -> (i1, i8, i8, i1)
  cf.cond_br %x, ^second, ^first-one.x$
^first-one.x$:
  cf.br ^last(%y#1 : i8)
^second:
  cf.cond_br %z, ^last(%r#0 : i8), ^last(%y#0 : i8)
^last(%v: i8):
  return %v : i8
}

// Generic forms with blocks, successors, properties and segment sizes.
"func.func"() <{function_type = (i1, i8) -> i8, sym_name = "generic"}> ({
^bb0(%c: i1, %a: i8):
  "cf.cond_br"(%c, %a)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> {kept} : (i1, i8) -> ()
^bb1(%x: i8):
  "func.return"(%x) : (i8) -> ()
^bb2:
  "cf.br"(%a)[^bb1] : (i8) -> ()
}) {kept = 1 : i2} : () -> ()

"hw.module"() <{module_type = !hw.modty<input a : i8, output q : i8>, parameters = [], sym_name = "generic_module"}> ({
^bb0(%a: i8):
  %0 = "comb.add"(%later, %a) : (i8, i8) -> i8
  %later = "comb.xor"(%a, %a) <{twoState}> : (i8, i8) -> i8
  %t = "llhd.constant_time"() <{value = #llhd.time<1ns, 0d, 0e>}> : () -> !llhd.time
  "llhd.process"() ({
    "llhd.wait"(%t, %a)[^bb1] <{operandSegmentSizes = array<i32: 0, 1, 1, 0>}> : (!llhd.time, i8) -> ()
  ^bb1:
    "llhd.halt"() : () -> ()
  }) : () -> ()
  "hw.output"(%0) : (i8) -> ()
}) : () -> ()

// Symbol names that need quotes, visibility.
func.func private @"C::new"()
func.func private @"with \22 quote\\"()
func.func private @_.$ok1()

// Properties among the discardable attributes, as older printers wrote them.
"func.func"() ({
  "func.return"() : () -> ()
}) {function_type = () -> (), sym_name = "old_style", sym_visibility = "private"} : () -> ()

hw.module @wide_types(in %a : i65536, in %b : i0, in %c : si8, in %d : ui8, in %e : f64, in %f : f32, in %g : index) {}

{-#
  dialect_resources: {
    builtin: {
      blob: "0x0400000001020304"
    }
  }
#-}
