// RULE: seq.firmem.read_port.ruw, seq.firmem.write_port, seq.firmem.write_port.order, seq.firmem.write_port.mask
// ARGS: --max-time 8ns
// OUT: 1ns old 00 new 00
// OUT: 3ns old 00 new 21
// OUT: 5ns old 21 new 21
// OUT: 7ns old 21 new 21

// Both memories are written at every edge and read with a latency of 1. The second port writes the upper digit later.
hw.module @top() {
  %t = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %false : i1
  %v = llhd.prb %s : i1
  %not = comb.xor %v, %true : i1
  llhd.drv %s, %not after %t : i1
  %clk = seq.to_clock %v
  %a = hw.constant 1 : i2
  %x = hw.constant 0x11 : i8
  %y = hw.constant 0x2f : i8
  %upper = hw.constant 2 : i2
  %all = hw.constant 3 : i2
  %m = seq.firmem 1, 1, old, port_order : <4 x 8, mask 2>
  %n = seq.firmem 1, 1, new, port_order : <4 x 8, mask 2>
  %old = seq.firmem.read_port %m[%a], clock %clk : <4 x 8, mask 2>
  %new = seq.firmem.read_port %n[%a], clock %clk : <4 x 8, mask 2>
  seq.firmem.write_port %m[%a] = %x, clock %clk mask %all : <4 x 8, mask 2>, i2
  seq.firmem.write_port %m[%a] = %y, clock %clk mask %upper : <4 x 8, mask 2>, i2
  seq.firmem.write_port %n[%a] = %x, clock %clk mask %all : <4 x 8, mask 2>, i2
  seq.firmem.write_port %n[%a] = %y, clock %clk mask %upper : <4 x 8, mask 2>, i2
  %now = sim.fmt.current_time
  %l0 = sim.fmt.literal " old "
  %f0 = sim.fmt.hex %old, isUpper false : i8
  %l1 = sim.fmt.literal " new "
  %f1 = sim.fmt.hex %new, isUpper false : i8
  %nl = sim.fmt.literal "\0A"
  %f = sim.fmt.concat (%now, %l0, %f0, %l1, %f1, %nl)
  sim.print %f on %clk if %true
}
