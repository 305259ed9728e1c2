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
