hw.module @m(in %clk : i1, in %x : i8, inout %io : i4, in %c : !seq.clock, in %a: !hw.array<4xi8>) {
  %s = sim.string.literal "x"
  %q = sim.queue.empty : <i8, 0>
  %a0 = sim.assoc_array.empty : <i8, i4>
  %1 = sim.string.cmp lt %s, %s : !sim.dstring
  %2 = sim.queue.cmp ne %q, %q : <i8, 0>
  %3 = sim.assoc_array.cmp eq %a0, %a0 : <i8, i4>
  llhd.final { %fd = sim.sv.fopen %s mode = w_update
  %fd2 = sim.sv.fopen %s
 llhd.halt }
  %d = dbg.value %x : i8
  %da = dbg.array [%x, %x] : i8
  %ds = dbg.struct {"a": %x, "b": %clk} : i8, i1
  %sc = dbg.scope "i", "m"
  dbg.variable "v", %x scope %sc : i8
  %de = dbg.enum %x, "E", {A = 0 : i8} : i8
  %m1 = seq.firmem 0, 1, old, undefined {init = #seq.firmem.init<"f", false, true>} : <1 x 8>
  %cat = hw.array_concat %a, %a : !hw.array<4xi8>, !hw.array<4xi8>
  %k = ltl.clocked_atom %clk, edge %clk : i1
  sim.print %f on %c if %clk
  %f = sim.fmt.hex %x, isUpper true isLeftAligned true : i8
  verif.cover %k : !ltl.sequence
  %cg = seq.clock_gate %c, %clk, %clk sym @cg
  %rst = verif.contract %x : i8 { verif.ensure %clk : i1 }
  %fc = sim.fmt.flt %fl fracDigits 3 : f64
  %fl = arith.constant 1.5 : f64
  %bc = ltl.boolean_constant true
  %ta = hw.struct_create (%x) : !hw.typealias<@ts::@S, !hw.struct<a: i8>>
}
