// The subset of the llvm dialect that class objects, vtables and run-time calls use.

llvm.mlir.global internal constant @"C::typeinfo"() {addr_space = 0 : i32} : !llvm.struct<(ptr)> {
  %0 = llvm.mlir.undef : !llvm.struct<(ptr)>
  %1 = llvm.mlir.zero : !llvm.ptr
  %2 = llvm.insertvalue %1, %0[0] : !llvm.struct<(ptr)>
  llvm.return %2 : !llvm.struct<(ptr)>
}
llvm.mlir.global internal @vtable(#llvm.zero) {addr_space = 0 : i32, circt.vtable_entries = [[0, @callee]]} : !llvm.array<4 x ptr>
llvm.mlir.global external @counter(42 : i32) : i32
llvm.mlir.global private constant @text("abc\00") {addr_space = 0 : i32} : !llvm.array<4 x i8>
llvm.mlir.global external @declared() : i64
llvm.mlir.global internal @aligned(0 : i8) {alignment = 8 : i64} : i8
llvm.mlir.global_ctors ctors = [@init], priorities = [65535 : i32], data = [#llvm.zero]

llvm.func @external(i32, !llvm.ptr) -> i32
llvm.func @printf(!llvm.ptr, ...) -> i32
llvm.func internal @private_one(%a: i32 {llvm.noundef}, %b: !llvm.ptr) -> i32 attributes {kept} {
  llvm.return %a : i32
}
llvm.func @init() {
  llvm.return
}
llvm.func @callee(%a: i32) -> i32 {
  %0 = llvm.mlir.constant(1 : i32) : i32
  %1 = llvm.icmp "eq" %a, %0 : i32
  llvm.cond_br %1, ^bb1(%a : i32), ^bb2
^bb1(%x: i32):
  llvm.br ^bb3(%x : i32)
^bb2:
  llvm.unreachable
^bb3(%y: i32):
  llvm.return %y : i32
}

llvm.func @arithmetic(%a: i32, %b: i32, %f: f64, %g: f64, %c: i1) {
  %0 = llvm.add %a, %b : i32
  %1 = llvm.add %a, %b overflow<nsw, nuw> : i32
  %2 = llvm.sub %a, %b : i32
  %3 = llvm.mul %a, %b : i32
  %4 = llvm.sdiv %a, %b : i32
  %5 = llvm.udiv exact %a, %b : i32
  %6 = llvm.srem %a, %b : i32
  %7 = llvm.urem %a, %b : i32
  %8 = llvm.and %a, %b : i32
  %9 = llvm.or %a, %b : i32
  %10 = llvm.or disjoint %a, %b : i32
  %11 = llvm.xor %a, %b : i32
  %12 = llvm.shl %a, %b overflow<nuw> : i32
  %13 = llvm.lshr %a, %b : i32
  %14 = llvm.ashr exact %a, %b : i32
  %15 = llvm.fadd %f, %g : f64
  %16 = llvm.fsub %f, %g : f64
  %17 = llvm.fmul %f, %g {fastmathFlags = #llvm.fastmath<fast>} : f64
  %18 = llvm.fdiv %f, %g : f64
  %19 = llvm.fcmp "olt" %f, %g : f64
  %20 = llvm.fcmp "une" %f, %g : f64
  %21 = llvm.icmp "ne" %a, %b : i32
  %22 = llvm.icmp "slt" %a, %b : i32
  %23 = llvm.icmp "sle" %a, %b : i32
  %24 = llvm.icmp "sgt" %a, %b : i32
  %25 = llvm.icmp "sge" %a, %b : i32
  %26 = llvm.icmp "ult" %a, %b : i32
  %27 = llvm.icmp "ule" %a, %b : i32
  %28 = llvm.icmp "ugt" %a, %b : i32
  %29 = llvm.icmp "uge" %a, %b : i32
  %30 = llvm.select %c, %a, %b : i1, i32
  %31 = llvm.sext %a : i32 to i64
  %32 = llvm.zext %a : i32 to i64
  %33 = llvm.zext nneg %a : i32 to i64
  %34 = llvm.trunc %a : i32 to i8
  %35 = llvm.trunc %a overflow<nsw> : i32 to i8
  %36 = llvm.bitcast %f : f64 to i64
  %37 = llvm.freeze %a : i32
  %38 = llvm.intr.ctpop(%a) : (i32) -> i32
  %39 = llvm.fcmp "_false" %f, %g : f64
  %40 = llvm.fcmp "uno" %f, %g : f64
  %41 = llvm.frem %f, %g : f64
  %42 = llvm.fneg %f : f64
  %43 = llvm.sitofp %a : i32 to f64
  %44 = llvm.uitofp %a : i32 to f64
  %45 = llvm.uitofp nneg %a : i32 to f32
  %46 = llvm.fptosi %f : f64 to i32
  %47 = llvm.fptoui %f : f64 to i32
  %48 = llvm.fptrunc %f : f64 to f32
  %49 = llvm.fpext %48 : f32 to f64
  llvm.return
}

llvm.func @dispatch(%a: i32) -> i32 {
  llvm.switch %a : i32, ^bb1(%a : i32) [
    1: ^bb2,
    -5: ^bb1(%a : i32)
  ]
^bb1(%x: i32):
  llvm.return %x : i32
^bb2:
  llvm.switch %a : i32, ^bb1(%a : i32) [
  ]
}

llvm.func @memory(%p: !llvm.ptr, %i: i32, %v: i8) -> !llvm.struct<(ptr, i64)> {
  %n = llvm.mlir.constant(1 : i64) : i64
  %0 = llvm.alloca %n x i32 : (i64) -> !llvm.ptr
  %1 = llvm.alloca %n x !llvm.struct<"C", (struct<(ptr, ptr)>, i32)> {alignment = 8 : i64} : (i64) -> !llvm.ptr
  %2 = llvm.load %0 : !llvm.ptr -> i32
  %3 = llvm.load volatile %0 {alignment = 4 : i64} : !llvm.ptr -> i32
  llvm.store %2, %0 : i32, !llvm.ptr
  llvm.store volatile %2, %0 {alignment = 4 : i64} : i32, !llvm.ptr
  %4 = llvm.getelementptr %p[%i] : (!llvm.ptr, i32) -> !llvm.ptr, i8
  %5 = llvm.getelementptr inbounds %1[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<"C", (struct<(ptr, ptr)>, i32)>
  %6 = llvm.getelementptr %p[%n, 2, %i] : (!llvm.ptr, i64, i32) -> !llvm.ptr, !llvm.struct<(i8, i16, array<4 x i32>)>
  %7 = llvm.mlir.addressof @vtable : !llvm.ptr
  %8 = llvm.mlir.addressof @callee : !llvm.ptr
  %9 = llvm.mlir.poison : i32
  %10 = llvm.mlir.undef : !llvm.struct<(ptr, i64)>
  %11 = llvm.insertvalue %p, %10[0] {kept} : !llvm.struct<(ptr, i64)>
  %12 = llvm.extractvalue %11[1] : !llvm.struct<(ptr, i64)>
  %13 = llvm.mlir.zero : !llvm.array<2 x struct<(i8, array<3 x i1>)>>
  %14 = llvm.extractvalue %13[1, 1] : !llvm.array<2 x struct<(i8, array<3 x i1>)>>
  %15 = llvm.insertvalue %v, %13[0, 0] : !llvm.array<2 x struct<(i8, array<3 x i1>)>>
  %16 = llvm.ptrtoint %p : !llvm.ptr to i64
  %17 = llvm.inttoptr %16 : i64 to !llvm.ptr
  %18 = llvm.addrspacecast %p : !llvm.ptr to !llvm.ptr<1>
  %19 = llvm.call @callee(%i) : (i32) -> i32
  %20 = llvm.call @printf(%p, %i) vararg(!llvm.func<i32 (ptr, ...)>) : (!llvm.ptr, i32) -> i32
  %21 = llvm.call %8(%i) : !llvm.ptr, (i32) -> i32
  llvm.call @init() : () -> ()
  %22 = llvm.mlir.constant(1.5 : f64) : f64
  %23 = llvm.mlir.constant(true) : i1
  %24 = llvm.mlir.constant("abc") : !llvm.array<3 x i8>
  %25 = llvm.icmp "eq" %p, %7 : !llvm.ptr
  %26 = llvm.mlir.zero {kept} : !llvm.ptr
  llvm.return %11 : !llvm.struct<(ptr, i64)>
}

func.func private @types(!llvm.struct<"Recursive", (ptr, struct<"Inner", (i8)>)>, !llvm.struct<packed (i8, i32)>, !llvm.struct<"Opaque", opaque>,
  !llvm.array<0 x i8>, !llvm.ptr<3>, !llvm.func<void (ptr, i32)>, !llvm.struct<()>, !llvm.struct<"Packed", packed (i8, i32)>, !llvm.array<2 x array<3 x ptr<1>>>)
func.func private @itself(!llvm.struct<"Self", (ptr, array<2 x struct<"Other", packed (struct<"Self">)>>)>)
