// An extract that sits directly on a probe narrows what is observed; any other operation observes all of it.
//
// RULE: machine.observe.narrow, machine.observe.trace, comb.extract
// OUT: 1ns whole: 1
// OUT: 2ns high: 1

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c16 = hw.constant 16 : i8
  %s = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  %high = comb.extract %v from 4 : (i8) -> i4
  %inverted = comb.xor %v, %c16 : i8
  %any = comb.extract %inverted from 4 : (i8) -> i4
  llhd.process {
    llhd.wait (%high : i4), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " high: "
    %fmt2 = sim.fmt.dec %high specifierWidth 0 : i4
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
  llhd.process {
    llhd.wait (%any : i4), ^bb1
  ^bb1:
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %fmt5 = sim.fmt.current_time
    %fmt6 = sim.fmt.literal " whole: "
    %fmt7 = sim.fmt.dec %any specifierWidth 0 : i4
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %c1 after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %s, %c16 after %eps : i8
    llhd.halt
  }
}
