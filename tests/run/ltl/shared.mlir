// RULE: ltl.window-limit
// STATUS: 2
// ERR: a property of more than 262144 terms

// Each property holds the one before it twice.
hw.module @top(in %clk : i1, in %a : i1) {
  %p0 = ltl.delay %a, 1, 0 : i1
  %p1 = ltl.and %p0, %p0 : !ltl.sequence, !ltl.sequence
  %p2 = ltl.and %p1, %p1 : !ltl.sequence, !ltl.sequence
  %p3 = ltl.and %p2, %p2 : !ltl.sequence, !ltl.sequence
  %p4 = ltl.and %p3, %p3 : !ltl.sequence, !ltl.sequence
  %p5 = ltl.and %p4, %p4 : !ltl.sequence, !ltl.sequence
  %p6 = ltl.and %p5, %p5 : !ltl.sequence, !ltl.sequence
  %p7 = ltl.and %p6, %p6 : !ltl.sequence, !ltl.sequence
  %p8 = ltl.and %p7, %p7 : !ltl.sequence, !ltl.sequence
  %p9 = ltl.and %p8, %p8 : !ltl.sequence, !ltl.sequence
  %p10 = ltl.and %p9, %p9 : !ltl.sequence, !ltl.sequence
  %p11 = ltl.and %p10, %p10 : !ltl.sequence, !ltl.sequence
  %p12 = ltl.and %p11, %p11 : !ltl.sequence, !ltl.sequence
  %p13 = ltl.and %p12, %p12 : !ltl.sequence, !ltl.sequence
  %p14 = ltl.and %p13, %p13 : !ltl.sequence, !ltl.sequence
  %p15 = ltl.and %p14, %p14 : !ltl.sequence, !ltl.sequence
  %p16 = ltl.and %p15, %p15 : !ltl.sequence, !ltl.sequence
  %p17 = ltl.and %p16, %p16 : !ltl.sequence, !ltl.sequence
  %p18 = ltl.and %p17, %p17 : !ltl.sequence, !ltl.sequence
  %p19 = ltl.and %p18, %p18 : !ltl.sequence, !ltl.sequence
  %p20 = ltl.and %p19, %p19 : !ltl.sequence, !ltl.sequence
  %p21 = ltl.and %p20, %p20 : !ltl.sequence, !ltl.sequence
  %p22 = ltl.and %p21, %p21 : !ltl.sequence, !ltl.sequence
  %p23 = ltl.and %p22, %p22 : !ltl.sequence, !ltl.sequence
  %p24 = ltl.and %p23, %p23 : !ltl.sequence, !ltl.sequence
  %p25 = ltl.and %p24, %p24 : !ltl.sequence, !ltl.sequence
  %p26 = ltl.and %p25, %p25 : !ltl.sequence, !ltl.sequence
  %p27 = ltl.and %p26, %p26 : !ltl.sequence, !ltl.sequence
  %p28 = ltl.and %p27, %p27 : !ltl.sequence, !ltl.sequence
  %p29 = ltl.and %p28, %p28 : !ltl.sequence, !ltl.sequence
  %p30 = ltl.and %p29, %p29 : !ltl.sequence, !ltl.sequence
  %p31 = ltl.and %p30, %p30 : !ltl.sequence, !ltl.sequence
  %p32 = ltl.and %p31, %p31 : !ltl.sequence, !ltl.sequence
  %p33 = ltl.and %p32, %p32 : !ltl.sequence, !ltl.sequence
  %p34 = ltl.and %p33, %p33 : !ltl.sequence, !ltl.sequence
  %p35 = ltl.and %p34, %p34 : !ltl.sequence, !ltl.sequence
  %p36 = ltl.and %p35, %p35 : !ltl.sequence, !ltl.sequence
  %p37 = ltl.and %p36, %p36 : !ltl.sequence, !ltl.sequence
  %p38 = ltl.and %p37, %p37 : !ltl.sequence, !ltl.sequence
  %p39 = ltl.and %p38, %p38 : !ltl.sequence, !ltl.sequence
  %p40 = ltl.and %p39, %p39 : !ltl.sequence, !ltl.sequence
  verif.clocked_assert %p40, posedge %clk : !ltl.sequence
}
