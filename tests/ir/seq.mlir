// Clocks, registers, memories, queues.

hw.module @clocks(in %c : i1, in %en : i1, in %clk : !seq.clock) {
  %0 = seq.to_clock %c
  %1 = seq.from_clock %clk
  %2 = seq.clock_div %clk by 3
  %3 = seq.clock_gate %clk, %en
  %4 = seq.clock_gate %clk, %en, %c sym @gate
  %5 = seq.clock_inv %clk
  %6 = seq.clock_mux %c, %clk, %0
  %7 = seq.const_clock low
  %8 = seq.const_clock high
  %9 = seq.to_clock %c {kept}
}

hw.module @registers(in %clk : !seq.clock, in %rst : i1, in %en : i1, in %d : i8, in %s : !hw.struct<a: i1, b: !hw.array<2xi3>>) {
  %init = seq.initial() {
    %c = hw.constant 1 : i8
    seq.yield %c : i8
  } : () -> !seq.immutable<i8>
  %two:2 = seq.initial(%init) {
  ^bb0(%x: i8):
    %t = hw.constant true
    seq.yield %x, %t : i8, i1
  } : (!seq.immutable<i8>) -> (!seq.immutable<i8>, !seq.immutable<i1>)
  %start = seq.from_immutable %init : (!seq.immutable<i8>) -> i8
  %reg = seq.compreg %d, %clk : i8
  %0 = seq.compreg %d, %clk : i8
  %r1 = seq.compreg sym @r1 %d, %clk reset %rst, %start : i8
  %r2 = seq.compreg name "renamed" %d, %clk reset %rst, %d initial %init : i8
  %r3 = seq.compreg %d, %clk initial %init : i8
  %agg = seq.compreg %s, %clk : !hw.struct<a: i1, b: !hw.array<2xi3>>
  %ce = seq.compreg.ce %d, %clk, %en : i8
  %ce1 = seq.compreg.ce sym @ce1 %d, %clk, %en reset %rst, %start initial %init {kept} : i8
  %f = seq.firreg %d clock %clk : i8
  %f1 = seq.firreg %f1 clock %clk sym @f1 reset sync %rst, %d : i8
  %f2 = seq.firreg %d clock %clk reset async %rst, %start preset 7 {firrtl.random_init_start = 0 : ui64} : i8
  %f3 = seq.firreg %s clock %clk preset 0 : !hw.struct<a: i1, b: !hw.array<2xi3>>
  %4 = seq.firreg %d clock %clk {name = "explicit"} : i8
  %sh = seq.shiftreg[3] %d, %clk, %en : i8
  %sh1 = seq.shiftreg[2] sym @sh1 %d, %clk, %en reset %rst, %start powerOn %start : i8
}

hw.module @memories(in %clk : !seq.clock, in %rst : i1, in %en : i1, in %d : i32, in %a2 : i2, in %a3 : i3, in %a4 : i4, in %m4 : i4) {
  %fm = seq.firmem 0, 1, undefined, undefined : <12 x 32>
  %fm1 = seq.firmem sym @fm1 1, 1, old, port_order {init = #seq.firmem.init<"mem.hex", false, true>, prefix = "p_"} : <12 x 32, mask 4>
  %fm2 = seq.firmem name "other" 2, 3, new, port_order {output_file = "x"} : <1 x 8>
  %0 = seq.firmem.read_port %fm[%a4], clock %clk : <12 x 32>
  %1 = seq.firmem.read_port %fm1[%a4], clock %clk enable %en {kept} : <12 x 32, mask 4>
  seq.firmem.write_port %fm[%a4] = %d, clock %clk : <12 x 32>
  seq.firmem.write_port %fm1[%a4] = %d, clock %clk enable %en mask %m4 : <12 x 32, mask 4>, i4
  %2 = seq.firmem.read_write_port %fm[%a4] = %d if %rst, clock %clk : <12 x 32>
  %3 = seq.firmem.read_write_port %fm1[%a4] = %d if %rst, clock %clk enable %en mask %m4 : <12 x 32, mask 4>, i4
  %hl = seq.hlmem @hl %clk, %rst : <4x8xi32>
  %4 = seq.read %hl[%a2, %a3] rden %en {latency = 1 : i64} : !seq.hlmem<4x8xi32>
  %5 = seq.read %hl[%a2, %a3] {latency = 0 : i64} : !seq.hlmem<4x8xi32>
  seq.write %hl[%a2, %a3] %d wren %en {latency = 1 : i64} : !seq.hlmem<4x8xi32>
  %6:3 = seq.fifo depth 4 in %d rdEn %en wrEn %rst clk %clk rst %rst : i32
  %out, %full, %empty, %af, %ae = seq.fifo depth 4 rd_latency 1 almost_full 3 almost_empty 1 in %d rdEn %en wrEn %rst clk %clk rst %rst {kept} : i32
  %x:4 = seq.fifo depth 4 almost_empty 1 in %d rdEn %en wrEn %rst clk %clk rst %rst : i32
}
