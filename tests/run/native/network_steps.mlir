// RULE: machine.limit.steps
// ARGS: --max-steps 10000
// STATUS: 3
// ERR: more than 10000 loop iterations and calls
// Code of the network has the steps of one activation, however many looks at the clock it is cut into.
hw.module @tb() {
  %c0 = hw.constant 0 : i16
  %c1 = hw.constant 1 : i16
  %c12000 = hw.constant 12000 : i16
  %s = llhd.sig %c12000 : i16
  %v = llhd.prb %s : i16
  %r = llhd.combinational -> i16 {
    cf.br ^head(%c0 : i16)
  ^head(%i: i16):
    %more = comb.icmp ult %i, %v : i16
    %n = comb.add %i, %c1 : i16
    cf.cond_br %more, ^head(%n : i16), ^done
  ^done:
    llhd.yield %i : i16
  }
}
