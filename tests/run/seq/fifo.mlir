// RULE: seq.fifo, seq.fifo.flags, seq.fifo.output, seq.fifo.reset
// ARGS: --max-time 18ns
// OUT: 1ns  0 0 full 0 empty 1 nearly 0 1
// OUT: 3ns  1 0 full 0 empty 0 nearly 0 1
// OUT: 5ns  1 0 full 1 empty 0 nearly 1 0
// OUT: 7ns  1 0 full 1 empty 0 nearly 1 0
// OUT: 9ns  2 1 full 0 empty 0 nearly 0 1
// OUT: 11ns  0 2 full 0 empty 1 nearly 0 1
// OUT: 13ns  0 2 full 0 empty 1 nearly 0 1
// OUT: 15ns  0 2 full 0 empty 1 nearly 0 1
// OUT: 17ns  8 2 full 0 empty 0 nearly 0 1

// Edge k (at 2k - 1 ns) writes k, except at 5 and 6; 4 and 5 read, the writes at 3 and 4 are dropped: the queue is full;
// the reset at 7 dominates.
hw.module @top() {
  %t = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %false : i1
  %v = llhd.prb %s : i1
  %not = comb.xor %v, %true : i1
  llhd.drv %s, %not after %t : i1
  %clk = seq.to_clock %v
  %start = seq.initial() {
    %c = hw.constant 1 : i8
    seq.yield %c : i8
  } : () -> !seq.immutable<i8>
  %k = seq.compreg %next, %clk initial %start : i8
  %one8 = hw.constant 1 : i8
  %next = comb.add %k, %one8 : i8
  %c4 = hw.constant 4 : i8
  %c5 = hw.constant 5 : i8
  %c6 = hw.constant 6 : i8
  %c7 = hw.constant 7 : i8
  %is4 = comb.icmp eq %k, %c4 : i8
  %is5 = comb.icmp eq %k, %c5 : i8
  %is6 = comb.icmp eq %k, %c6 : i8
  %is7 = comb.icmp eq %k, %c7 : i8
  %read = comb.or %is4, %is5 : i1
  %quiet = comb.or %is5, %is6 : i1
  %write = comb.xor %quiet, %true : i1
  %out, %full, %empty, %af, %ae = seq.fifo depth 2 almost_full 2 almost_empty 1 in %k rdEn %read wrEn %write clk %clk rst %is7 : i8
  %late, %full1, %empty1 = seq.fifo depth 2 rd_latency 1 in %k rdEn %read wrEn %write clk %clk rst %is7 : i8
  %now = sim.fmt.current_time
  %sp = sim.fmt.literal " "
  %f0 = sim.fmt.dec %out specifierWidth 2 : i8
  %f1 = sim.fmt.dec %late specifierWidth 0 : i8
  %l1 = sim.fmt.literal " full "
  %f2 = sim.fmt.dec %full : i1
  %l2 = sim.fmt.literal " empty "
  %f3 = sim.fmt.dec %empty : i1
  %l3 = sim.fmt.literal " nearly "
  %f4 = sim.fmt.dec %af : i1
  %f5 = sim.fmt.dec %ae : i1
  %nl = sim.fmt.literal "\0A"
  %f = sim.fmt.concat (%now, %sp, %f0, %sp, %f1, %l1, %f2, %l2, %f3, %l3, %f4, %sp, %f5, %nl)
  sim.print %f on %clk if %true
}
