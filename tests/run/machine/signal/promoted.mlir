// RULE: machine.promote.effect, machine.promote.rule
// OUT: 1 2 a2
// OUT: a2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %lo = hw.constant 4 : i3
  %a = hw.constant 10 : i4
  llhd.process {
    %s = llhd.sig %c1 : i8
    %v = llhd.prb %s : i8
    llhd.drv %s, %c2 after %eps : i8
    %w = llhd.prb %s : i8
    %part = llhd.sig.extract %s from %lo : <i8> -> <i4>
    llhd.drv %part, %a after %zero : i4
    %x = llhd.prb %s : i8
    %fmt0 = sim.fmt.dec %v specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %w specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal " "
    %fmt4 = sim.fmt.hex %x, isUpper false : i8
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %y = llhd.prb %s : i8
    %fmt7 = sim.fmt.hex %y, isUpper false : i8
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.halt
  }
}
