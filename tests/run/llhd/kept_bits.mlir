// Two processes each assign one bit of a word, nonblocking, and write the other one back: both bits change.
// A whole word that happens to contain the same bits is a write to all of them.
//
// RULE: llhd.drv.kept, llhd.drv.delta
// OUT: 11
// ORDER: fixed
// OUT: 10

hw.module @tb() {
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %true = hw.constant true
  %zero = hw.constant 0 : i2
  %one = hw.constant 1 : i2
  %two = hw.constant -2 : i2
  %a = llhd.sig %zero : i2
  %b = llhd.sig %zero : i2
  llhd.process {
    %v = llhd.prb %a : i2
    %high = comb.extract %v from 1 : (i2) -> i1
    %n = comb.concat %high, %true : i1, i1
    llhd.drv %a, %n after %delta : i2
    llhd.drv %b, %one after %delta : i2
    llhd.halt
  }
  llhd.process {
    %v = llhd.prb %a : i2
    %low = comb.extract %v from 0 : (i2) -> i1
    %n = comb.concat %true, %low : i1, i1
    llhd.drv %a, %n after %delta : i2
    llhd.drv %b, %two after %delta : i2
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %r = llhd.prb %a : i2
    %f0 = sim.fmt.bin %r : i2
    %f1 = sim.fmt.literal "\0A"
    %f2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %f2
    %q = llhd.prb %b : i2
    %f3 = sim.fmt.bin %q : i2
    %f4 = sim.fmt.literal "\0A"
    %f5 = sim.fmt.concat (%f3, %f4)
    sim.proc.print %f5
    llhd.halt
  }
}
