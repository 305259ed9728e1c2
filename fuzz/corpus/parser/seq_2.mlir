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
