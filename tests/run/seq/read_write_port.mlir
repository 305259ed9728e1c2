// RULE: seq.firmem.read_write_port, seq.firmem.read_port.ruw
// ARGS: --max-time 10ns
// OUT: 1ns 00
// OUT: 3ns 00
// OUT: 5ns 2a
// OUT: 7ns 00
// OUT: 9ns 2a

// Writes at 1 and 5 ns, reads at 3 and 7 ns; the cycle after a write has no data.
hw.module @top() {
  %t = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %false : i1
  %v = llhd.prb %s : i1
  %not = comb.xor %v, %true : i1
  llhd.drv %s, %not after %t : i1
  %clk = seq.to_clock %v
  %read = seq.compreg %mode, %clk : i1
  %mode = comb.xor %read, %true : i1
  %a = hw.constant 2 : i2
  %x = hw.constant 0x2a : i8
  %m = seq.firmem 1, 1, new, port_order : <4 x 8>
  %d = seq.firmem.read_write_port %m[%a] = %x if %mode, clock %clk : <4 x 8>
  %now = sim.fmt.current_time
  %sp = sim.fmt.literal " "
  %f0 = sim.fmt.hex %d, isUpper false : i8
  %nl = sim.fmt.literal "\0A"
  %f = sim.fmt.concat (%now, %sp, %f0, %nl)
  sim.print %f on %clk if %true
}
