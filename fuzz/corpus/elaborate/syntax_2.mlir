hw.module @locations(in %a : i8 loc("f.sv":1:2), out q : i8 loc("f.sv":1:10)) {
  %0 = comb.add %a, %a : i8 loc("f.sv":2:3)
  %1 = comb.add %a, %a : i8 loc(unknown)
  %2 = comb.add %a, %a : i8 loc("name")
  %3 = comb.add %a, %a : i8 loc("name"("f.sv":3:4))
  %4 = comb.add %a, %a : i8 loc(callsite("f.sv":1:1 at "g.sv":2:2))
  %5 = comb.add %a, %a : i8 loc(fused["f.sv":1:1, unknown])
  %6 = comb.add %a, %a : i8 loc(fused<"meta">["f.sv":1:1])
  %7 = comb.add %a, %a : i8 loc("f.sv":1:2 to :5)
  %8 = comb.add %a, %a : i8 loc("f.sv":1:2 to 3:5)
  %9 = comb.add %a, %a : i8 loc(#loc1)
  %10 = comb.add %a, %a : i8 loc(#later)
  llhd.process {
  ^entry:
    cf.br ^bb1(%a : i8)
  ^bb1(%x: i8 loc("f.sv":9:9)):
    llhd.halt
  }
  hw.output %0 : i8
}
