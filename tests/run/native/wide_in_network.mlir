// A unit of the network drives what is too wide for variables, as a whole and in parts, and reads it.
//
// RULE: machine.comb-process.settle, llhd.combinational.drive
// OUT: 7 7
// OUT: 9 9

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c7 = hw.constant 7 : i8
  %c9 = hw.constant 9 : i8
  %s = llhd.sig %c7 : i8
  %k = hw.constant 0 : i2048
  %w = llhd.sig %k : i2048
  %r = llhd.sig %k : i2048
  %v = llhd.prb %s : i8
  %low = hw.constant 1 : i11
  %ones = hw.constant -1 : i2048
  %high = hw.constant -1 : i2039
  %yes = hw.constant true
  llhd.process {
    cf.br ^body
  ^body:
    %all = comb.concat %high, %v, %yes : i2039, i8, i1
    llhd.drv %w, %all after %eps : i2048
    llhd.wait (%v : i8), ^body
  }
  %x = llhd.combinational -> i8 {
    llhd.drv %r, %ones after %eps : i2048
    %part = llhd.sig.extract %r from %low : <i2048> -> <i8>
    llhd.drv %part, %v after %eps : i8
    %all = llhd.prb %r : i2048
    %bits = comb.extract %all from 1 : (i2048) -> i8
    llhd.yield %bits : i8
  }
  %probed = llhd.prb %w : i2048
  %y = comb.extract %probed from 1 : (i2048) -> i8
  llhd.process {
    cf.br ^show
  ^show:
    %f0 = sim.fmt.dec %x specifierWidth 0 : i8
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %y specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    llhd.wait delay %ns, ^next
  ^next:
    %done = comb.icmp eq %v, %c9 : i8
    cf.cond_br %done, ^end, ^go
  ^go:
    llhd.drv %s, %c9 after %eps : i8
    llhd.wait delay %ns, ^show
  ^end:
    llhd.halt
  }
}
