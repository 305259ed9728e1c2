// A process waits for a signal that it makes, and then for a clock, at one edge of which it does nothing. It wakes once at each edge.
//
// RULE: llhd.wait, machine.signal.dynamic
// OUT: 3

hw.module @tb() {
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %true = hw.constant true
  %false = hw.constant false
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %three = hw.constant 3 : i8
  %clk = llhd.sig %false : i1
  %now = llhd.prb %clk : i1
  %not = comb.xor %now, %true : i1
  llhd.drv %clk, %not after %ns : i1
  %count = llhd.sig %zero : i8
  llhd.process {
    %own = llhd.sig %false : i1
    llhd.drv %own, %true after %delta : i1
    %of = llhd.prb %own : i1
    llhd.wait (%of : i1), ^wait
  ^wait:
    %old = llhd.prb %clk : i1
    llhd.wait (%now : i1), ^edge
  ^edge:
    %new = llhd.prb %clk : i1
    %was = comb.xor %old, %true : i1
    %is = comb.and %was, %new : i1
    cf.cond_br %is, ^take, ^wait
  ^take:
    %before = llhd.prb %count : i8
    %next = comb.add %before, %one : i8
    llhd.drv %count, %next after %delta : i8
    %last = comb.icmp eq %next, %three : i8
    cf.cond_br %last, ^end, ^wait
  ^end:
    %newline = sim.fmt.literal "\0A"
    %f0 = sim.fmt.dec %next specifierWidth 0 : i8
    %text = sim.fmt.concat (%f0, %newline)
    sim.proc.print %text
    sim.terminate success, quiet
    llhd.halt
  }
}
