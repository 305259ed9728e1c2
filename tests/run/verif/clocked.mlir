// The third rising edge, at 5 ns, samples 2; the second falling edge, at 4 ns, too.
//
// RULE: verif.clocked_assert, verif.clocked_assume, verif.clocked_cover, verif.assert.fail
// ARGS: --max-time 6ns
// STATUS: 1
// ERR: small
// ERR: at 5000000 fs
// ERR: assumed
// ERR: at 4000000 fs

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clk = llhd.sig %false : i1
  %cl = llhd.prb %clk : i1
  %clock = seq.to_clock %cl
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait delay %ns, ^toggle
  ^toggle:
    %not = comb.xor %cl, %true : i1
    llhd.drv %clk, %not after %eps : i1
    cf.br ^wait
  }
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %n = seq.compreg %next, %clock : i8
  %next = comb.add %n, %c1 : i8
  %small = comb.icmp ult %n, %c2 : i8
  verif.clocked_assert %small, posedge %cl label "small" : i1
  verif.clocked_assume %small, negedge %cl label "assumed" : i1
  verif.clocked_cover %small, edge %cl label "covered" : i1
}
