hw.module @processes(in %a : i8, in %b : i1) {
  %t = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    llhd.halt
  }
  llhd.process {
    cf.br ^bb1
  ^bb1:  // 2 preds: ^bb0, ^bb2
    llhd.wait ^bb2
  ^bb2:
    llhd.wait delay %t, ^bb1
  }
  llhd.process {
    llhd.wait (%a, %b : i8, i1), ^bb1(%a, %b : i8, i1)
  ^bb1(%x: i8, %y: i1):
    llhd.wait delay %t, (%b : i1), ^bb1(%x, %y : i8, i1) {kept}
  }
  %0 = llhd.process -> i8 {
    %c = hw.constant 1 : i8
    llhd.wait yield (%c : i8), ^bb1
  ^bb1:
    llhd.wait yield (%a : i8), delay %t, (%b : i1), ^bb2(%b : i1)
  ^bb2(%z: i1):
    llhd.halt %a : i8
  }
  %1:2 = llhd.process -> i8, i1 attributes {kept} {
    llhd.halt %a, %b : i8, i1 {kept}
  }
  %2 = llhd.combinational -> i8 {
    %s = comb.add %a, %a : i8
    cf.br ^bb1(%s : i8)
  ^bb1(%v: i8):
    llhd.yield %v : i8
  }
  llhd.combinational {
    llhd.yield
  }
  %3:2 = llhd.combinational -> i8, i1 attributes {kept} {
    llhd.yield %a, %b : i8, i1
  }
  llhd.final {
    llhd.halt
  }
  llhd.final attributes {kept} {
    %local = llhd.sig %a : i8
    llhd.halt
  }
}
