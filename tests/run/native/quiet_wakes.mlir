// Processes that wait for all changes of a clock and do something at some of them: at the rising edge, at the falling one, at both,
// with the clock's content kept in the frame in different ways, twice, or with something that is counted at the other edge.
//
// RULE: llhd.wait
// ARGS: --max-time 12ns
// OUT: 01 00 01 01 00 00 00 10
// OUT: 02 01 03 02 01 02 01 10
// OUT: 03 02 05 03 02 04 02 10
// OUT: 04 03 07 04 03 06 03 10
// OUT: 05 04 09 05 04 08 04 10
// OUT: 06 05 0b 06 05 0a 05 10

hw.module private @edges(in %clk : i1, out rise : i8, out fall : i8, out both : i8, out kept : i8, out others : i8, out seen : i1) {
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %true = hw.constant true
  %false = hw.constant false
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %rise = llhd.sig %zero : i8
  %fall = llhd.sig %zero : i8
  %both = llhd.sig %zero : i8
  %kept = llhd.sig %zero : i8
  %others = llhd.sig %zero : i8
  %copy = llhd.sig %false : i1
  %eps = llhd.constant_time <0ns, 0d, 1e>
  llhd.drv %copy, %clk after %eps : i1
  %now = llhd.prb %copy : i1
  // What the clock was is read before the wait.
  llhd.process {
    cf.br ^wait
  ^wait:
    %old = llhd.prb %copy : i1
    llhd.wait (%now : i1), ^edge
  ^edge:
    %new = llhd.prb %copy : i1
    %not = comb.xor %old, %true : i1
    %is = comb.and %not, %new : i1
    cf.cond_br %is, ^take, ^wait
  ^take:
    %before = llhd.prb %rise : i8
    %next = comb.add %before, %one : i8
    llhd.drv %rise, %next after %delta : i8
    cf.br ^wait
  }
  // It is an argument of the block behind the wait.
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%now : i1), ^edge(%now : i1)
  ^edge(%old: i1):
    %new = comb.xor %now, %true : i1
    %is = comb.and %old, %new : i1
    cf.cond_br %is, ^take, ^wait
  ^take:
    %before = llhd.prb %fall : i8
    %next = comb.add %before, %one : i8
    llhd.drv %fall, %next after %delta : i8
    cf.br ^wait
  }
  // Both edges count.
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%now : i1), ^edge
  ^edge:
    %before = llhd.prb %both : i8
    %next = comb.add %before, %one : i8
    llhd.drv %both, %next after %delta : i8
    cf.br ^wait
  }
  // No content is kept, the edge is the content.
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%now : i1), ^edge
  ^edge:
    cf.cond_br %now, ^take, ^wait
  ^take:
    %before = llhd.prb %kept : i8
    %next = comb.add %before, %one : i8
    llhd.drv %kept, %next after %delta : i8
    cf.br ^wait
  }
  // At the other edge it only counts, in its frame.
  llhd.process {
    cf.br ^wait(%zero : i8)
  ^wait(%count: i8):
    llhd.wait (%now : i1), ^edge
  ^edge:
    %more = comb.add %count, %one : i8
    cf.cond_br %now, ^take, ^wait(%more : i8)
  ^take:
    llhd.drv %others, %count after %delta : i8
    cf.br ^wait(%count : i8)
  }
  // It comes back to the same wait, and gives what is a result then.
  %seen = llhd.process -> i1 {
    cf.br ^wait
  ^wait:
    llhd.wait yield (%now : i1), (%now : i1), ^wait
  }
  %a = llhd.prb %rise : i8
  %b = llhd.prb %fall : i8
  %c = llhd.prb %both : i8
  %d = llhd.prb %kept : i8
  %e = llhd.prb %others : i8
  hw.output %a, %b, %c, %d, %e, %seen : i8, i8, i8, i8, i8, i1
}

hw.module @tb() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %false = hw.constant false
  %true = hw.constant true
  %clock = llhd.sig %false : i1
  %clk = llhd.prb %clock : i1
  %x:6 = hw.instance "x" @edges(clk: %clk: i1) -> (rise: i8, fall: i8, both: i8, kept: i8, others: i8, seen: i1)
  %inverted = comb.xor %clk, %true : i1
  %y:6 = hw.instance "y" @edges(clk: %inverted: i1) -> (rise: i8, fall: i8, both: i8, kept: i8, others: i8, seen: i1)
  llhd.process {
    cf.br ^tick
  ^tick:
    %old = llhd.prb %clock : i1
    %new = comb.xor %old, %true : i1
    llhd.drv %clock, %new after %eps : i1
    llhd.wait delay %ns, ^tick
  }
  %sp = sim.fmt.literal " "
  %nl = sim.fmt.literal "\0A"
  llhd.process {
    cf.br ^sleep
  ^sleep:
    llhd.wait (%clk : i1), ^look
  ^look:
    cf.cond_br %clk, ^settle, ^sleep
  ^settle:
    %half = llhd.constant_time <500ps, 0d, 0e>
    llhd.wait delay %half, ^print
  ^print:
    %f0 = sim.fmt.hex %x#0, isUpper false : i8
    %f1 = sim.fmt.hex %y#1, isUpper false : i8
    %f2 = sim.fmt.hex %x#2, isUpper false : i8
    %f3 = sim.fmt.hex %x#3, isUpper false : i8
    %f4 = sim.fmt.hex %x#4, isUpper false : i8
    %f5 = sim.fmt.hex %y#2, isUpper false : i8
    %f6 = sim.fmt.hex %x#1, isUpper false : i8
    %f7 = sim.fmt.bin %x#5 : i1
    %f8 = sim.fmt.bin %y#5 : i1
    %all = sim.fmt.concat (%f0, %sp, %f1, %sp, %f2, %sp, %f3, %sp, %f4, %sp, %f5, %sp, %f6, %sp, %f7, %f8, %nl)
    sim.proc.print %all
    cf.br ^sleep
  }
}
