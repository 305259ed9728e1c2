// A process goes round for ever at the falling edge of a clock. One that ranks after it, and does something at the rising edge only, has
// not seen that edge when the run ends; one that ranks before it has.
//
// RULE: llhd.wait, machine.limit.steps
// ARGS: --max-steps 1000
// STATUS: 3
// ERR: without suspending

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
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
  %a = llhd.sig %zero : i8
  %b = llhd.sig %zero : i8
  llhd.process {
    cf.br ^wait
  ^wait:
    %old = llhd.prb %clk : i1
    llhd.wait (%now : i1), ^edge
  ^edge:
    %new = llhd.prb %clk : i1
    %was = comb.xor %old, %true : i1
    %is = comb.and %was, %new : i1
    cf.cond_br %is, ^take, ^wait
  ^take:
    %before = llhd.prb %a : i8
    %next = comb.add %before, %one : i8
    llhd.drv %a, %next after %delta : i8
    cf.br ^wait
  }
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%now : i1), ^edge
  ^edge:
    %new = llhd.prb %clk : i1
    %count = llhd.prb %a : i8
    %other = llhd.prb %b : i8
    %is = comb.icmp eq %count, %three : i8
    %low = comb.xor %new, %true : i1
    %ends = comb.and %is, %low : i1
    cf.cond_br %ends, ^end, ^wait
  ^end:
    cf.br ^end
  }
  llhd.process {
    cf.br ^wait
  ^wait:
    %old = llhd.prb %clk : i1
    llhd.wait (%now : i1), ^edge
  ^edge:
    %new = llhd.prb %clk : i1
    %was = comb.xor %old, %true : i1
    %is = comb.and %was, %new : i1
    cf.cond_br %is, ^take, ^wait
  ^take:
    %before = llhd.prb %b : i8
    %next = comb.add %before, %one : i8
    llhd.drv %b, %next after %delta : i8
    cf.br ^wait
  }
}
