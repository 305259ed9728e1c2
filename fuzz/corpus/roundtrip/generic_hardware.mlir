"builtin.module"() ({
  "hw.module"() <{comment = "x", module_type = !hw.modty<input clk : i1, input "b c" : i8, output o : i8, input c : !seq.clock>, parameters = [#hw.param.decl<"P": i32 = 3> : i32, #hw.param.decl<"Q": i8> : i8], per_port_attrs = [{}, {}, {foo = 1 : i64}, {}], sym_name = "m"}> ({
  ^bb0(%arg0: i1, %arg1: i8, %arg2: !seq.clock):
    %0 = "hw.wire"(%arg1) <{name = "x"}> : (i8) -> i8
    %1 = "hw.wire"(%arg1) <{inner_sym = #hw<innerSym@w>, name = "foo bar"}> : (i8) -> i8
    %2 = "hw.wire"(%arg1) <{name = ""}> : (i8) -> i8
    %3 = "comb.icmp"(%0, %1) <{predicate = 8 : i64, twoState}> : (i8, i8) -> i1
    %4 = "seq.firreg"(%0, %arg2, %arg0, %1) <{inner_sym = #hw<innerSym@s>, isAsync, name = "r", preset = 3 : i8}> {a = 1 : i64} : (i8, !seq.clock, i1, i8) -> i8
    %5 = "seq.firreg"(%0, %arg2) <{name = ""}> : (i8, !seq.clock) -> i8
    %6 = "seq.const_clock"() <{value = #seq<clock_constant low> : !seq.clock}> : () -> !seq.clock
    %7 = "seq.compreg"(%0, %arg2) <{name = "cr", operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (i8, !seq.clock) -> i8
    %8 = "seq.compreg"(%0, %arg2, %arg0, %1) <{inner_sym = #hw<innerSym@u>, name = "foo", operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (i8, !seq.clock, i1, i8) -> i8
    %9 = "seq.firmem"() <{name = "m", readLatency = 1 : i32, ruw = 0 : i32, writeLatency = 1 : i32, wuw = 1 : i32}> : () -> !seq.firmem<4 x 8, mask 2>
    %10 = "seq.firmem.read_port"(%9, %11, %arg2) : (!seq.firmem<4 x 8, mask 2>, i2, !seq.clock) -> i8
    %11 = "hw.constant"() <{value = 1 : i2}> : () -> i2
    "seq.firmem.write_port"(%9, %11, %arg2, %arg0, %0, %11) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>}> : (!seq.firmem<4 x 8, mask 2>, i2, !seq.clock, i1, i8, i2) -> ()
    %12 = "llhd.sig"(%0) <{name = "s"}> : (i8) -> !llhd.ref<i8>
    %13 = "llhd.constant_time"() <{value = #llhd.time<1ns, 0d, 1e>}> : () -> !llhd.time
    "llhd.drv"(%12, %0, %13, %arg0) : (!llhd.ref<i8>, i8, !llhd.time, i1) -> ()
    "hw.triggered"(%arg0, %0) <{event = 0 : i32}> ({
    ^bb0(%arg3: i8):
      %41 = "sim.fmt.dec"(%arg3) <{isLeftAligned = false, paddingChar = 32 : i8}> : (i8) -> !sim.fstring
      %42 = "sim.fmt.hex"(%arg3) <{isHexUppercase = true, isLeftAligned = false, paddingChar = 32 : i8, specifierWidth = 0 : i32}> : (i8) -> !sim.fstring
      %43 = "sim.fmt.concat"(%41, %42) : (!sim.fstring, !sim.fstring) -> !sim.fstring
      "sim.proc.print"(%43) : (!sim.fstring) -> ()
      "sim.terminate"() <{success = true, verbose = false}> : () -> ()
    }) : (i1, i8) -> ()
    %14 = "seq.shiftreg"(%0, %arg2, %arg0) <{name = "sh", numElements = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (i8, !seq.clock, i1) -> i8
    %15:3 = "seq.fifo"(%0, %arg0, %arg0, %arg2, %arg0) <{depth = 4 : i64, resultSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (i8, i1, i1, !seq.clock, i1) -> (i8, i1, i1)
    %16:5 = "seq.fifo"(%0, %arg0, %arg0, %arg2, %arg0) <{almostEmptyThreshold = 1 : i64, almostFullThreshold = 3 : i64, depth = 4 : i64, rdLatency = 1 : i64, resultSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (i8, i1, i1, !seq.clock, i1) -> (i8, i1, i1, i1, i1)
    %17 = "seq.hlmem"(%arg2, %arg0) <{name = "hm"}> : (!seq.clock, i1) -> !seq.hlmem<4xi32>
    %18 = "seq.read"(%17, %11, %arg0) <{latency = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1>}> : (!seq.hlmem<4xi32>, i2, i1) -> i32
    "seq.write"(%17, %11, %18, %arg0) <{latency = 1 : i64}> : (!seq.hlmem<4xi32>, i2, i32, i1) -> ()
    %19 = "seq.initial"() ({
      %40 = "hw.constant"() <{value = 4 : i8}> : () -> i8
      "seq.yield"(%40) : (i8) -> ()
    }) : () -> !seq.immutable<i8>
    %20 = "seq.compreg"(%0, %arg2, %19) <{name = "cr2", operandSegmentSizes = array<i32: 1, 1, 0, 0, 1>}> : (i8, !seq.clock, !seq.immutable<i8>) -> i8
    %21 = "hw.param.value"() <{value = #hw.param.expr.add<#hw.param.decl.ref<"P">, 1> : i32}> : () -> i32
    %22 = "comb.truth_table"(%arg0, %3) <{lookupTable = array<i1: false, true, true, false>}> : (i1, i1) -> i1
    %23 = "hw.aggregate_constant"() <{fields = [1 : i8, 2 : i8]}> : () -> !hw.array<2xi8>
    %24 = "hw.struct_create"(%arg0, %0) : (i1, i8) -> !hw.struct<a: i1, b: i8>
    %25 = "hw.struct_extract"(%24) <{fieldIndex = 1 : i32}> : (!hw.struct<a: i1, b: i8>) -> i8
    %26 = "hw.struct_inject"(%24, %0) <{fieldIndex = 1 : i32}> : (!hw.struct<a: i1, b: i8>, i8) -> !hw.struct<a: i1, b: i8>
    %27:2 = "hw.struct_explode"(%24) : (!hw.struct<a: i1, b: i8>) -> (i1, i8)
    %28 = "hw.union_create"(%0) <{fieldIndex = 1 : i32}> : (i8) -> !hw.union<a: i1 offset 3, b: i8>
    %29 = "hw.enum.constant"() <{field = #hw.enum.field<A, !hw.enum<A, B>>}> : () -> !hw.enum<A, B>
    %30 = "hw.enum.cmp"(%29, %29) : (!hw.enum<A, B>, !hw.enum<A, B>) -> i1
    %31:2 = "hw.instance"(%0, %1) <{argNames = ["a", "b c"], inner_sym = #hw<innerSym@ii>, instanceName = "i", moduleName = @ex, parameters = [#hw.param.decl<"P": i32 = 3> : i32], resultNames = ["q", "x y"]}> {zz = "k"} : (i8, i8) -> (i8, i1)
    %32 = "llhd.sig"(%0) <{name = "nm"}> {foo} : (i8) -> !llhd.ref<i8>
    "verif.assert"(%arg0, %3) <{label = "l"}> : (i1, i1) -> ()
    "verif.clocked_assert"(%arg0, %arg0, %3) <{edge = 0 : i32, label = "l"}> : (i1, i1, i1) -> ()
    %33 = "ltl.delay"(%arg0) <{delay = 2 : i64, length = 3 : i64}> : (i1) -> !ltl.sequence
    %34 = "ltl.clock"(%33, %arg0) <{edge = 1 : i32}> : (!ltl.sequence, i1) -> !ltl.sequence
    %35 = "ltl.and"(%33, %arg0) : (!ltl.sequence, i1) -> !ltl.sequence
    %36 = "ltl.and"(%arg0, %arg0) : (i1, i1) -> i1
    %37 = "ltl.implication"(%33, %34) : (!ltl.sequence, !ltl.sequence) -> !ltl.property
    %38 = "verif.symbolic_value"() <{name = "sy"}> : () -> i8
    %39 = "verif.has_been_reset"(%arg0, %3) <{async = false}> : (i1, i1) -> i1
    "hw.output"(%0) : (i8) -> ()
  }) : () -> ()
  "hw.module.extern"() <{module_type = !hw.modty<input a : i8, input "b c" : i8, output q : i8, output "x y" : i1>, parameters = [#hw.param.decl<"P": i32> : i32], sym_name = "ex", sym_visibility = "private", verilogName = "EX"}> ({
  }) : () -> ()
  "hw.generator.schema"() <{descriptor = "Simple", requiredAttrs = ["test"], sym_name = "FS"}> : () -> ()
  "hw.module.generated"() <{generatorKind = @FS, module_type = !hw.modty<input a : i1, output b : i1>, parameters = [], sym_name = "gen"}> ({
  }) {test = 2 : i64} : () -> ()
  "hw.hierpath"() <{namepath = [#hw.innerNameRef<@m::@w>, @ex], sym_name = "p", sym_visibility = "private"}> : () -> ()
  "hw.type_scope"() <{sym_name = "ts"}> ({
    "hw.typedecl"() <{sym_name = "foo", type = i1, verilogName = "bar"}> : () -> ()
    "hw.typedecl"() <{sym_name = "foo2", type = i3}> : () -> ()
  }) : () -> ()
}) : () -> ()
