// Processes, waits, strings, containers.
hw.module private @processes(in %clk : i1, in %data : !hw.array<4xi8>, out o : i8) {
  %0 = llhd.constant_time <0ns, 1d, 0e>
  %true = hw.constant true
  %c0_i8 = hw.constant 0 : i8
  %c1_i8 = hw.constant 1 : i8
  %c1_i2 = hw.constant 1 : i2
  %c = llhd.sig %c0_i8 : i8
  %later = llhd.prb %early : i8
  %early = llhd.sig name "other" %c0_i8 : i8
  %arr = llhd.sig %data : !hw.array<4xi8>
  %el = llhd.sig.array_get %arr[%c1_i2] : <!hw.array<4xi8>>
  %sl = llhd.sig.array_slice %arr at %c1_i2 : <!hw.array<4xi8>> -> <!hw.array<2xi8>>
  %c1_i3 = hw.constant 1 : i3
  %ex = llhd.sig.extract %c from %c1_i3 : <i8> -> <i4>
  %st = hw.struct_create (%true, %c1_i8) : !hw.struct<value: i1, "an other": i8>
  %sst = llhd.sig %st : !hw.struct<value: i1, "an other": i8>
  %fld = llhd.sig.struct_extract %sst["an other"] : <!hw.struct<value: i1, "an other": i8>>
  %dly = llhd.delay %c1_i8 by <1ns, 0d, 0e> : i8
  %out = llhd.output "port" %c1_i8 after %0 : i8
  %p:2 = llhd.process -> i8, i1 {
    cf.br ^bb1
  ^bb1:
    llhd.wait yield (%c1_i8, %true : i8, i1), delay %0, (%clk, %later : i1, i8), ^bb2(%clk : i1)
  ^bb2(%old: i1):
    %n = comb.xor bin %old, %true : i1
    cf.cond_br %n, ^bb3, ^bb1
  ^bb3:
    llhd.drv %c, %c1_i8 after %0 if %n : i8
    llhd.halt %c1_i8, %true : i8, i1
  }
  %k = llhd.combinational -> i8 {
    %q = comb.add %p#0, %c1_i8, %later : i8
    llhd.yield %q : i8
  }
  llhd.final {
    %s = sim.string.literal "a\00\22\\"
    %l = sim.string.length %s
    %ne = sim.string.cmp ne %s, %s : !sim.dstring
    %i32 = hw.constant 3 : i32
    %ch = sim.string.get %s[%i32]
    %cat = sim.string.concat (%s, %s)
    %num = sim.string.string_to_int %cat : i24
    %str = sim.string.int_to_string %num : i24
    %q = sim.queue.empty : <!sim.dstring, 4>
    %q1 = sim.queue.push_back %str into %q : <!sim.dstring, 4>
    %q2, %v = sim.queue.pop_front from %q1 : <!sim.dstring, 4>
    %g = sim.queue.get %i32 of %q2 : <!sim.dstring, 4>
    %qc = sim.queue.concat (%q1, %q2) : (!sim.queue<!sim.dstring, 4>, !sim.queue<!sim.dstring, 4>) <!sim.dstring, 0>
    %a = sim.assoc_array.empty : <i8, !sim.dstring>
    %a1 = sim.assoc_array.set %a[%s] = %c1_i8 : <i8, !sim.dstring>
    %found, %key = sim.assoc_array.first %a1 : <i8, !sim.dstring>
    %has = sim.assoc_array.exists %s in %a1 : <i8, !sim.dstring>
    %lit = sim.fmt.literal "x\0A"
    %fs = sim.fmt.string %s : !sim.dstring
    %d = sim.fmt.dec %c1_i8 isLeftAligned true paddingChar 48 specifierWidth 3 signed : i8
    %h = sim.fmt.hier_path escaped
    %all = sim.fmt.concat (%lit, %fs, %d, %h)
    %file = sim.get_file %lit
    sim.proc.print %all to %file
    sim.proc.print %all
    sim.pause verbose
    sim.terminate failure, quiet
    llhd.halt
  }
  hw.output %p#0 : i8
}
llhd.global_signal @counter : i8 init {
  %0 = hw.constant 3 : i8
  llhd.yield %0 : i8
}
llhd.coroutine private @task(%r: !llhd.ref<i8>, %n: i8) -> i8 {
  %g = llhd.get_global_signal @counter : <i8>
  %0 = llhd.prb %g : i8
  %1 = llhd.call_coroutine @task(%r, %0) : (!llhd.ref<i8>, i8) -> i8
  llhd.return %1 : i8
}
sim.func.dpi @dpi(in %a : i32, out b : i8, inout %c : i32, return r : i1) attributes {verilogName = "d"}
func.func @call(%a: i32) -> i8 {
  %b, %c, %r = sim.func.dpi.call @dpi(%a, %a) : (i32, i32) -> (i8, i32, i1)
  return %b : i8
}
