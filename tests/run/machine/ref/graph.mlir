// A reference of a graph region is evaluated anew at each use, one of a process keeps the path that it was made with.
//
// RULE: machine.ref.graph
// OUT: 0 0
// OUT: 1 0
// OUT: 00100010

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %true = hw.constant true
  %c1 = hw.constant 1 : i3
  %c5 = hw.constant 5 : i3
  %word = hw.constant 0x20 : i8
  %index = llhd.sig %c1 : i3
  %i = llhd.prb %index : i3
  %s = llhd.sig %word : i8
  %bit = llhd.sig.extract %s from %i : <i8> -> <i1>
  %b = llhd.prb %bit : i1
  llhd.process {
    %own = llhd.sig.extract %s from %i : <i8> -> <i1>
    %o0 = llhd.prb %own : i1
    %f0 = sim.fmt.dec %b specifierWidth 0 : i1
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %o0 specifierWidth 0 : i1
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    llhd.drv %index, %c5 after %eps : i3
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %o1 = llhd.prb %own : i1
    %f5 = sim.fmt.dec %b specifierWidth 0 : i1
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.dec %o1 specifierWidth 0 : i1
    %f8 = sim.fmt.literal "\0A"
    %f9 = sim.fmt.concat (%f5, %f6, %f7, %f8)
    sim.proc.print %f9
    llhd.drv %own, %true after %eps : i1
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %v = llhd.prb %s : i8
    %f10 = sim.fmt.bin %v : i8
    %f11 = sim.fmt.literal "\0A"
    %f12 = sim.fmt.concat (%f10, %f11)
    sim.proc.print %f12
    llhd.halt
  }
}
