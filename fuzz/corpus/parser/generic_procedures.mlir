"builtin.module"() ({
  "func.func"() <{arg_attrs = [{x.y = 1 : i32}, {}], function_type = (i8, i1) -> (i8, i1), res_attrs = [{z.z}, {}], sym_name = "f", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = (i32, i1, f64, index) -> i32, sym_name = "g"}> ({
  ^bb0(%arg2: i32, %arg3: i1, %arg4: f64, %arg5: index):
    %26 = "arith.constant"() <{value = 5 : i32}> : () -> i32
    %27 = "arith.addi"(%arg2, %26) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i32, i32) -> i32
    %28 = "arith.addi"(%arg2, %26) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    %29 = "arith.addf"(%arg4, %arg4) <{fastmath = #arith.fastmath<fast>}> : (f64, f64) -> f64
    %30 = "arith.addf"(%arg4, %arg4) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
    %31 = "arith.cmpf"(%arg4, %arg4) <{fastmath = #arith.fastmath<none>, predicate = 13 : i64}> : (f64, f64) -> i1
    %32 = "arith.cmpi"(%arg2, %26) <{predicate = 6 : i64}> : (i32, i32) -> i1
    %33 = "arith.select"(%arg3, %arg2, %26) : (i1, i32, i32) -> i32
    %34 = "arith.truncf"(%arg4) <{fastmath = #arith.fastmath<none>, roundingmode = 0 : i32}> : (f64) -> f32
    %35:2 = "math.sincos"(%arg4) <{fastmath = #arith.fastmath<none>}> : (f64) -> (f64, f64)
    %36 = "arith.divsi"(%arg2, %26) <{isExact}> : (i32, i32) -> i32
    "cf.cond_br"(%arg3, %arg2)[^bb1, ^bb2] <{branch_weights = array<i32: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
  ^bb1(%37: i32):
    "cf.switch"(%37, %arg2)[^bb2, ^bb1, ^bb2] <{case_operand_segments = array<i32: 1, 0>, case_values = dense<[42, 43]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 1>}> : (i32, i32) -> ()
  ^bb2:
    %38 = "scf.if"(%arg3) ({
      "scf.yield"(%arg2) : (i32) -> ()
    }, {
      "scf.yield"(%26) : (i32) -> ()
    }) : (i1) -> i32
    "scf.if"(%arg3) ({
      %49 = "func.call"(%arg2, %arg3, %arg4, %arg5) <{callee = @g}> : (i32, i1, f64, index) -> i32
      "scf.yield"() : () -> ()
    }, {
    }) : (i1) -> ()
    %39 = "scf.for"(%arg5, %arg5, %arg5, %arg2) ({
    ^bb0(%arg9: index, %arg10: i32):
      "scf.yield"(%arg10) : (i32) -> ()
    }) : (index, index, index, i32) -> i32
    "scf.for"(%arg2, %arg2, %arg2) <{unsignedCmp}> ({
    ^bb0(%arg8: i32):
      %48 = "arith.addi"(%arg8, %arg8) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "scf.yield"() : () -> ()
    }) : (i32, i32, i32) -> ()
    %40 = "scf.while"(%arg2) ({
    ^bb0(%arg7: i32):
      "scf.condition"(%arg3, %arg7) : (i1, i32) -> ()
    }, {
    ^bb0(%arg6: i32):
      "scf.yield"(%arg6) : (i32) -> ()
    }) : (i32) -> i32
    %41 = "scf.execute_region"() ({
      "scf.yield"(%arg2) : (i32) -> ()
    }) : () -> i32
    %42 = "scf.index_switch"(%arg5) <{cases = array<i64: 2>}> ({
      "scf.yield"(%26) : (i32) -> ()
    }, {
      "scf.yield"(%arg2) : (i32) -> ()
    }) : (index) -> i32
    %43 = "arith.trunci"(%arg2) <{overflowFlags = #arith.overflow<none>}> : (i32) -> i8
    %44 = "func.constant"() <{value = @f}> : () -> ((i8, i1) -> (i8, i1))
    %45:2 = "func.call_indirect"(%44, %43, %arg3) : ((i8, i1) -> (i8, i1), i8, i1) -> (i8, i1)
    %46 = "ub.poison"() <{value = #ub.poison}> : () -> i32
    "cf.assert"(%arg3) <{msg = "msg"}> : (i1) -> ()
    %47 = "builtin.unrealized_conversion_cast"(%arg2) : (i32) -> i64
    "func.return"(%38) : (i32) -> ()
  }) {foo = "bar"} : () -> ()
  "llvm.mlir.global"() <{addr_space = 0 : i32, constant, global_type = !llvm.struct<(ptr)>, linkage = #llvm.linkage<internal>, sym_name = "C::ti", tls_mode = 0 : i64, unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    %23 = "llvm.mlir.undef"() : () -> !llvm.struct<(ptr)>
    %24 = "llvm.mlir.addressof"() <{global_name = @gg}> : () -> !llvm.ptr
    %25 = "llvm.insertvalue"(%23, %24) <{position = array<i64: 0>}> : (!llvm.struct<(ptr)>, !llvm.ptr) -> !llvm.struct<(ptr)>
    "llvm.return"(%25) : (!llvm.struct<(ptr)>) -> ()
  }) : () -> ()
  "llvm.mlir.global"() <{addr_space = 0 : i32, alignment = 4 : i64, global_type = i32, linkage = #llvm.linkage<external>, sym_name = "gg", tls_mode = 0 : i64, unnamed_addr = 0 : i64, value = 3 : i32, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.mlir.global"() <{addr_space = 0 : i32, constant, global_type = !llvm.array<4 x i8>, linkage = #llvm.linkage<private>, sym_name = "str", tls_mode = 0 : i64, unnamed_addr = 2 : i64, value = "abc\00", visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.mlir.global"() <{addr_space = 0 : i32, global_type = !llvm.array<4 x ptr>, linkage = #llvm.linkage<internal>, sym_name = "x", tls_mode = 0 : i64, unnamed_addr = 0 : i64, value = #llvm.zero, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i32, ptr)>, linkage = #llvm.linkage<external>, sym_name = "ext", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<void (i32, ...)>, linkage = #llvm.linkage<external>, sym_name = "va", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i32, ptr)>, linkage = #llvm.linkage<internal>, sym_name = "h", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: i32, %arg1: !llvm.ptr):
    %0 = "llvm.mlir.constant"() <{value = 8 : i64}> : () -> i64
    %1 = "llvm.getelementptr"(%arg1, %arg0) <{elem_type = !llvm.struct<"C", (i32, i8)>, noWrapFlags = 3 : i32, rawConstantIndices = array<i32: -2147483648, 0>}> : (!llvm.ptr, i32) -> !llvm.ptr
    %2 = "llvm.load"(%arg1) <{ordering = 0 : i64}> : (!llvm.ptr) -> i32
    "llvm.store"(%2, %arg1) <{alignment = 4 : i64, ordering = 0 : i64}> : (i32, !llvm.ptr) -> ()
    %3 = "llvm.load"(%arg1) <{alignment = 4 : i64, ordering = 0 : i64, volatile_}> : (!llvm.ptr) -> i32
    %4 = "llvm.alloca"(%0) <{alignment = 4 : i64, elem_type = i32}> : (i64) -> !llvm.ptr
    %5 = "llvm.icmp"(%arg1, %arg1) <{predicate = 0 : i64}> : (!llvm.ptr, !llvm.ptr) -> i1
    %6 = "llvm.call"(%arg0, %arg1) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @ext, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>}> : (i32, !llvm.ptr) -> i32
    %7 = "llvm.call"(%arg1, %arg0) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>}> : (!llvm.ptr, i32) -> i32
    "llvm.call"(%arg0, %0) <{CConv = #llvm.cconv<ccc>, TailCallKind = #llvm.tailcallkind<none>, callee = @va, fastmathFlags = #llvm.fastmath<none>, op_bundle_sizes = array<i32>, operandSegmentSizes = array<i32: 2, 0>, var_callee_type = !llvm.func<void (i32, ...)>}> : (i32, i64) -> ()
    %8 = "llvm.add"(%arg0, %arg0) <{overflowFlags = 1 : i32}> : (i32, i32) -> i32
    %9 = "llvm.select"(%5, %arg0, %arg0) <{fastmathFlags = #llvm.fastmath<none>}> : (i1, i32, i32) -> i32
    %10 = "llvm.sitofp"(%arg0) : (i32) -> f64
    %11 = "llvm.fadd"(%10, %10) <{fastmathFlags = #llvm.fastmath<none>}> : (f64, f64) -> f64
    %12 = "llvm.fcmp"(%10, %10) <{fastmathFlags = #llvm.fastmath<none>, predicate = 1 : i64}> : (f64, f64) -> i1
    %13 = "llvm.zext"(%arg0) : (i32) -> i64
    %14 = "llvm.trunc"(%0) <{overflowFlags = 0 : i32}> : (i64) -> i32
    %15 = "llvm.inttoptr"(%0) : (i64) -> !llvm.ptr
    %16 = "llvm.mlir.undef"() : () -> !llvm.struct<(i32, i8)>
    %17 = "llvm.intr.ctpop"(%arg0) : (i32) -> i32
    %18 = "llvm.or"(%arg0, %arg0) <{isDisjoint}> : (i32, i32) -> i32
    %19 = "llvm.udiv"(%arg0, %arg0) <{isExact}> : (i32, i32) -> i32
    %20 = "llvm.freeze"(%arg0) : (i32) -> i32
    %21 = "llvm.mlir.zero"() : () -> !llvm.ptr
    "llvm.switch"(%arg0)[^bb1, ^bb2, ^bb1] <{case_operand_segments = array<i32: 0, 0>, case_values = dense<[1, 2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
  ^bb1:
    "llvm.br"()[^bb2] : () -> ()
  ^bb2:
    "llvm.cond_br"(%5, %arg0)[^bb3, ^bb1] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
  ^bb3(%22: i32):
    "llvm.return"(%22) : (i32) -> ()
  }) {k = 1 : i64} : () -> ()
  "llvm.mlir.global_ctors"() <{ctors = [@h], data = [#llvm.zero], priorities = [0 : i32]}> : () -> ()
}) : () -> ()
