hw.module @m<P: i32 = 3, Q: i8>(in %clk : i1, in %b_c "b c" : i8, out o : i8 {foo = 1}, in %c : !seq.clock) attributes {comment = "x"} {
  %x = hw.wire %b_c : i8
  %y = hw.wire %b_c sym @w name "foo bar" : i8
  %0 = hw.wire %b_c : i8
  %z = comb.icmp bin ugt %x, %y : i8
  %r = seq.firreg %x clock %c sym @s reset async %clk, %y preset 3 {a = 1} : i8
  %1 = seq.firreg %x clock %c : i8
  %cc = seq.const_clock low
  %cr = seq.compreg %x, %c : i8
  %2 = seq.compreg sym @u name "foo" %x, %c reset %clk, %y : i8
  %m = seq.firmem 1, 1, undefined, port_order : <4 x 8, mask 2>
  %fr = seq.firmem.read_port %m[%a2], clock %c : <4 x 8, mask 2>
  %a2 = hw.constant 1 : i2
  seq.firmem.write_port %m[%a2] = %x, clock %c enable %clk mask %a2 : <4 x 8, mask 2>, i2
  %s = llhd.sig %x : i8
  %t = llhd.constant_time <1ns, 0d, 1e>
  llhd.drv %s, %x after %t if %clk : i8
  hw.triggered posedge %clk (%x) : i8 {
  ^bb0(%q: i8):
    %f = sim.fmt.dec %q : i8
    %f1 = sim.fmt.hex %q, isUpper true paddingChar 32 specifierWidth 0 : i8
    %f2 = sim.fmt.concat (%f, %f1)
    sim.proc.print %f2
    sim.terminate success, quiet
  }
  %sh = seq.shiftreg [3] %x, %c, %clk : i8
  %fo, %fu, %em = seq.fifo depth 4 in %x rdEn %clk wrEn %clk clk %c rst %clk : i8
  %fo2, %fu2, %em2, %af, %ae = seq.fifo depth 4 rd_latency 1 almost_full 3 almost_empty 1 in %x rdEn %clk wrEn %clk clk %c rst %clk : i8
  %h = seq.hlmem @hm %c, %clk : <4xi32>
  %rd = seq.read %h[%a2] rden %clk {latency = 0 : i64} : !seq.hlmem<4xi32>
  seq.write %h[%a2] %rd wren %clk {latency = 1 : i64} : !seq.hlmem<4xi32>
  %ini = seq.initial() { %k = hw.constant 4 : i8
   seq.yield %k : i8 } : () -> !seq.immutable<i8>
  %cr2 = seq.compreg %x, %c initial %ini : i8
  %pv = hw.param.value i32 = #hw.param.expr.add<#hw.param.decl.ref<"P">, 1>
  %tt = comb.truth_table %clk, %z -> [false, true, true, false]
  %ac = hw.aggregate_constant [1 : i8, 2 : i8] : !hw.array<2xi8>
  %st = hw.struct_create (%clk, %x) : !hw.struct<a: i1, b: i8>
  %sta = hw.struct_extract %st["b"] : !hw.struct<a: i1, b: i8>
  %sti = hw.struct_inject %st["b"], %x : !hw.struct<a: i1, b: i8>
  %se:2 = hw.struct_explode %st : !hw.struct<a: i1, b: i8>
  %un = hw.union_create "b", %x : !hw.union<a: i1 offset 3, b: i8>
  %en = hw.enum.constant A : !hw.enum<A, B>
  %ec = hw.enum.cmp %en, %en : !hw.enum<A, B>, !hw.enum<A, B>
  %i.q, %i.xy = hw.instance "i" sym @ii @ex<P: i32 = 3>(a: %x: i8, "b c": %y: i8) -> (q: i8, "x y": i1) {zz = "k"}
  %ip = llhd.sig name "nm" %x {foo} : i8
  verif.assert %clk if %z label "l" : i1
  verif.clocked_assert %clk if %z, posedge %clk label "l" : i1
  %seq = ltl.delay %clk, 2, 3 : i1
  %lc = ltl.clock %seq, negedge %clk : !ltl.sequence
  %la = ltl.and %seq, %clk : !ltl.sequence, i1
  %lb = ltl.and %clk, %clk : i1, i1
  %lr = ltl.implication %seq, %lc : !ltl.sequence, !ltl.sequence
  %sy = verif.symbolic_value : i8
  %hr = verif.has_been_reset %clk, sync %z
  hw.output %x : i8
}
hw.module.extern private @ex<P: i32>(in %a : i8, in %b_c "b c" : i8, out q : i8, out "x y" : i1) attributes {verilogName = "EX"}
hw.generator.schema @FS, "Simple", ["test"]
hw.module.generated @gen, @FS(in %a : i1, out b : i1) attributes {test = 2 : i64}
hw.hierpath private @p [@m::@w, @ex]
hw.type_scope @ts { hw.typedecl @foo, "bar" : i1 
 hw.typedecl @foo2 : i3 }
