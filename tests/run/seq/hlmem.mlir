// RULE: seq.hlmem, seq.read, seq.read.out-of-range, seq.write, seq.write.order, seq.write.out-of-range
// ARGS: --max-time 12ns
// OUT: 1ns live 0 off 0 late 0
// OUT: 3ns live 8 off 0 late 0
// OUT: 5ns live 8 off 0 late 0
// OUT: 7ns live 8 off 0 late 8
// OUT: 9ns live 0 off 0 late 8
// OUT: 11ns live 0 off 0 late 8

// Two writes of one word at one edge: the later one in the text wins. The third write is out of range (a dimension of 3).
// At 7 ns the reset dominates; the read with a latency of 2 shows what was there two edges before.
hw.module @top() {
  %t = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %false : i1
  %v = llhd.prb %s : i1
  %not = comb.xor %v, %true : i1
  llhd.drv %s, %not after %t : i1
  %clk = seq.to_clock %v
  %one8 = hw.constant 1 : i8
  %n = seq.compreg %next, %clk : i8
  %next = comb.add %n, %one8 : i8
  %c3 = hw.constant 3 : i8
  %rst = comb.icmp uge %n, %c3 : i8

  // Ports before the memory, and constants of the last index.
  %live = seq.read %m[%a, %b] {latency = 0 : i64} : !seq.hlmem<2x3xi8>
  %off = seq.read %m[%a, %b] rden %false {latency = 0 : i64} : !seq.hlmem<2x3xi8>
  %late = seq.read %m[%a, %b] rden %true {latency = 2 : i64} : !seq.hlmem<2x3xi8>
  %out = seq.read %m[%a, %far] {latency = 0 : i64} : !seq.hlmem<2x3xi8>
  %c7 = hw.constant 7 : i8
  %c8 = hw.constant 8 : i8
  %a = hw.constant 1 : i1
  %b = hw.constant 2 : i2
  %far = hw.constant 3 : i2
  seq.write %m[%a, %b] %c7 wren %true {latency = 1 : i64} : !seq.hlmem<2x3xi8>
  seq.write %m[%a, %b] %c8 wren %true {latency = 1 : i64} : !seq.hlmem<2x3xi8>
  seq.write %m[%a, %far] %c7 wren %true {latency = 1 : i64} : !seq.hlmem<2x3xi8>
  %m = seq.hlmem @m %clk, %rst : <2x3xi8>
  %all = comb.or %late, %out : i8

  %now = sim.fmt.current_time
  %l0 = sim.fmt.literal " live "
  %f0 = sim.fmt.dec %live specifierWidth 0 : i8
  %l1 = sim.fmt.literal " off "
  %f1 = sim.fmt.dec %off specifierWidth 0 : i8
  %l2 = sim.fmt.literal " late "
  %f2 = sim.fmt.dec %all specifierWidth 0 : i8
  %nl = sim.fmt.literal "\0A"
  %f = sim.fmt.concat (%now, %l0, %f0, %l1, %f1, %l2, %f2, %nl)
  sim.print %f on %clk if %true
}
