// RULE: llhd.combinational.constant, llhd.yield
// OUT: 7 7 1
// OUT: 9 9 1
// Of three results one is always the constant, one only where the condition holds.

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %true = hw.constant true
  %c7 = hw.constant 7 : i8
  %c9 = hw.constant 9 : i8
  %a = llhd.sig %c7 : i8
  %b = llhd.sig %c9 : i8
  %av = llhd.prb %a : i8
  %bv = llhd.prb %b : i8
  %r:3 = llhd.combinational -> i8, i1, i8 {
    %big = comb.icmp ugt %av, %c7 : i8
    cf.cond_br %big, ^bb1, ^bb2
  ^bb1:
    llhd.yield %c9, %true, %av : i8, i1, i8
  ^bb2:
    llhd.yield %c7, %true, %c7 : i8, i1, i8
  }
  llhd.drv %b, %r#0 after %zero if %r#1 : i8
  llhd.process {
    %fmta0 = sim.fmt.dec %bv specifierWidth 0 : i8
    %fmta1 = sim.fmt.literal " "
    %fmta2 = sim.fmt.dec %r#2 specifierWidth 0 : i8
    %fmta3 = sim.fmt.dec %r#1 specifierWidth 0 : i1
    %fmta4 = sim.fmt.literal "\0A"
    %fmta5 = sim.fmt.concat (%fmta0, %fmta1, %fmta2, %fmta1, %fmta3, %fmta4)
    sim.proc.print %fmta5
    llhd.drv %a, %c9 after %eps : i8
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmtb0 = sim.fmt.dec %bv specifierWidth 0 : i8
    %fmtb1 = sim.fmt.literal " "
    %fmtb2 = sim.fmt.dec %r#2 specifierWidth 0 : i8
    %fmtb3 = sim.fmt.dec %r#1 specifierWidth 0 : i1
    %fmtb4 = sim.fmt.literal "\0A"
    %fmtb5 = sim.fmt.concat (%fmtb0, %fmtb1, %fmtb2, %fmtb1, %fmtb3, %fmtb4)
    sim.proc.print %fmtb5
    llhd.halt
  }
}
