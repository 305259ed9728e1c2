// RULE: machine.signal.free, machine.signal.dynamic
// OUT: 5000

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i32
  %c1 = hw.constant 1 : i32
  %end = hw.constant 5000 : i32
  llhd.process {
    cf.br ^bb1(%c0 : i32)
  ^bb1(%i: i32):
    %s = llhd.sig %i : i32
    llhd.drv %s, %c0 after %delta : i32
    llhd.wait delay %eps, ^bb2
  ^bb2:
    %j = comb.add %i, %c1 : i32
    %more = comb.icmp ult %j, %end : i32
    cf.cond_br %more, ^bb1(%j : i32), ^bb3
  ^bb3:
    %fmt0 = sim.fmt.dec %j specifierWidth 0 : i32
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.halt
  }
}
