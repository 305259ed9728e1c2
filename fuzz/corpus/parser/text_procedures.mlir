func.func private @f(i8 {x.y = 1 : i32}, i1) -> (i8 {z.z}, i1)
func.func @g(%a: i32, %b: i1, %fp: f64, %t: index) -> i32 attributes {foo = "bar"} {
  %c = arith.constant 5 : i32
  %d = arith.addi %a, %c overflow<nsw, nuw> : i32
  %d1 = arith.addi %a, %c : i32
  %e = arith.addf %fp, %fp fastmath<fast> : f64
  %e0 = arith.addf %fp, %fp : f64
  %e1 = arith.cmpf une, %fp, %fp : f64
  %e2 = arith.cmpi ult, %a, %c : i32
  %s = arith.select %b, %a, %c : i32
  %tr = arith.truncf %fp to_nearest_even : f64 to f32
  %ss:2 = math.sincos %fp : f64
  %sh = arith.divsi %a, %c exact : i32
  cf.cond_br %b weights([1, 2]), ^bb1(%a : i32), ^bb2
^bb1(%x: i32):
  cf.switch %x : i32, [ default: ^bb2, 42: ^bb1(%a : i32), 43: ^bb2 ]
^bb2:
  %r = scf.if %b -> (i32) { scf.yield %a : i32 } else { scf.yield %c : i32 }
  scf.if %b { %k = func.call @g(%a, %b, %fp, %t) : (i32, i1, f64, index) -> i32 }
  %q = scf.for %i = %t to %t step %t iter_args(%z = %a) -> (i32) { scf.yield %z : i32 }
  scf.for unsigned %i = %a to %a step %a : i32 { %kk = arith.addi %i, %i : i32 }
  %w = scf.while (%z = %a) : (i32) -> i32 { scf.condition(%b) %z : i32 } do { ^bb0(%y: i32): scf.yield %y : i32 }
  %ew = scf.execute_region -> i32 { scf.yield %a : i32 }
  %sw = scf.index_switch %t -> i32 case 2 { scf.yield %a : i32 } default { scf.yield %c : i32 }
  %a8 = arith.trunci %a : i32 to i8
  %fc = constant @f : (i8, i1) -> (i8, i1)
  %ci:2 = call_indirect %fc(%a8, %b) : (i8, i1) -> (i8, i1)
  %p = ub.poison : i32
  cf.assert %b, "msg"
  %u = builtin.unrealized_conversion_cast %a : i32 to i64
  return %r : i32
}
llvm.mlir.global internal constant @"C::ti"() {addr_space = 0 : i32} : !llvm.struct<(ptr)> {
  %1 = llvm.mlir.undef : !llvm.struct<(ptr)>
  %0 = llvm.mlir.addressof @gg : !llvm.ptr
  %2 = llvm.insertvalue %0, %1[0] : !llvm.struct<(ptr)> 
  llvm.return %2 : !llvm.struct<(ptr)>
}
llvm.mlir.global external @gg(3 : i32) {alignment = 4 : i64} : i32
llvm.mlir.global private unnamed_addr constant @str("abc\00") : !llvm.array<4 x i8>
llvm.mlir.global internal @x(#llvm.zero) {addr_space = 0 : i32} : !llvm.array<4 x ptr>
llvm.func @ext(i32, !llvm.ptr) -> i32
llvm.func @va(i32, ...)
llvm.func internal @h(%a: i32, %p: !llvm.ptr) -> i32 attributes {k = 1} {
  %c = llvm.mlir.constant(8 : i64) : i64
  %0 = llvm.getelementptr inbounds %p[%a, 0] : (!llvm.ptr, i32) -> !llvm.ptr, !llvm.struct<"C", (i32, i8)>
  %1 = llvm.load %p : !llvm.ptr -> i32
  llvm.store %1, %p {alignment = 4} : i32, !llvm.ptr
  %l2 = llvm.load volatile %p {alignment = 4 : i64} : !llvm.ptr -> i32
  %2 = llvm.alloca %c x i32 {alignment = 4 : i64} : (i64) -> !llvm.ptr
  %3 = llvm.icmp "eq" %p, %p : !llvm.ptr
  %4 = llvm.call @ext(%a, %p) : (i32, !llvm.ptr) -> i32
  %5 = llvm.call %p(%a) : !llvm.ptr, (i32) -> i32
  llvm.call @va(%a, %c) vararg(!llvm.func<void (i32, ...)>) : (i32, i64) -> ()
  %6 = llvm.add %a, %a overflow<nsw> : i32
  %7 = llvm.select %3, %a, %a : i1, i32
  %f = llvm.sitofp %a : i32 to f64
  %f2 = llvm.fadd %f, %f : f64
  %f3 = llvm.fcmp "oeq" %f, %f : f64
  %8 = llvm.zext %a : i32 to i64
  %9 = llvm.trunc %c : i64 to i32
  %10 = llvm.inttoptr %c : i64 to !llvm.ptr
  %s = llvm.mlir.undef : !llvm.struct<(i32, i8)>
  %12 = llvm.intr.ctpop(%a) : (i32) -> i32
  %13 = llvm.or disjoint %a, %a : i32
  %14 = llvm.udiv exact %a, %a : i32
  %15 = llvm.freeze %a : i32
  %16 = llvm.mlir.zero : !llvm.ptr
  llvm.switch %a : i32, ^bb1 [ 1: ^bb2, 2: ^bb1 ]
^bb1:
  llvm.br ^bb2
^bb2:
  llvm.cond_br %3, ^bb3(%a : i32), ^bb1
^bb3(%y: i32):
  llvm.return %y : i32
}
llvm.mlir.global_ctors ctors = [@h], priorities = [0 : i32], data = [#llvm.zero]
