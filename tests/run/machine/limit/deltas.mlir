// RULE: machine.limit.deltas, machine.limit.status
// ARGS: --max-deltas 100
// STATUS: 3
// ERR: limit

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %false : i1
  %v = llhd.prb %s : i1
  llhd.process {
    cf.br ^bb1
  ^bb1:
    %n = comb.xor %v, %true : i1
    llhd.drv %s, %n after %delta : i1
    llhd.wait (%v : i1), ^bb1
  }
  llhd.final {
    %fmt0 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt0
    llhd.halt
  }
}
