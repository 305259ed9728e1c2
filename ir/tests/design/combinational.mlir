// Which processes are combinational (spec `machine.comb-process.condition`). One condition fails in each of the others.
hw.module @top(in %a : i8, in %b : i8, in %clk : i1) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %c0 = hw.constant 0 : i8
  %true = hw.constant true
  %max = llhd.sig %c0 : i8
  %waits_first = llhd.sig %c0 : i8
  %reads_before = llhd.sig %c0 : i8
  %unobserved = llhd.sig %c0 : i8
  %nonblocking = llhd.sig %c0 : i8
  %shared = llhd.sig %c0 : i8
  %latch = llhd.sig %c0 : i8

  // The body, then one wait on all that it reads.
  llhd.process {
    cf.br ^body
  ^body:
    llhd.drv %max, %a after %eps : i8
    %m = llhd.prb %max : i8
    %lt = comb.icmp ult %m, %b : i8
    cf.cond_br %lt, ^other, ^wait
  ^other:
    llhd.drv %max, %b after %eps : i8
    cf.br ^wait
  ^wait:
    llhd.wait (%a, %b : i8, i8), ^body
  }
  // It need not assign on every path, if it reads nothing of its own.
  llhd.process {
    cf.br ^body
  ^body:
    cf.cond_br %clk, ^open, ^wait
  ^open:
    llhd.drv %latch, %a after %eps : i8
    cf.br ^wait
  ^wait:
    llhd.wait (%a, %clk : i8, i1), ^body
  }
  // Waits before it runs its body.
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%a : i8), ^body
  ^body:
    llhd.drv %waits_first, %a after %eps : i8
    cf.br ^wait
  }
  // Reads its own signal before it assigns it.
  llhd.process {
    cf.br ^body
  ^body:
    %r = llhd.prb %reads_before : i8
    %s = comb.add %r, %a : i8
    llhd.drv %reads_before, %s after %eps : i8
    llhd.wait (%a : i8), ^body
  }
  // Reads b, and does not wait on it.
  llhd.process {
    cf.br ^body
  ^body:
    %s = comb.add %a, %b : i8
    llhd.drv %unobserved, %s after %eps : i8
    llhd.wait (%a : i8), ^body
  }
  // Its drive is a nonblocking one.
  llhd.process {
    cf.br ^body
  ^body:
    llhd.drv %nonblocking, %a after %delta : i8
    llhd.wait (%a : i8), ^body
  }
  // Someone else drives the signal too.
  llhd.process {
    cf.br ^body
  ^body:
    llhd.drv %shared, %a after %eps : i8
    llhd.wait (%a : i8), ^body
  }
  llhd.process {
    llhd.drv %shared, %b after %eps : i8
    llhd.halt
  }
}
hw.module @yields(in %a : i8) {
  // Results are an effect that settling can have.
  %r = llhd.process -> i8 {
    cf.br ^body
  ^body:
    %s = comb.add %a, %a : i8
    llhd.wait yield (%s : i8), (%a : i8), ^body
  }
}
