// RULE: cf.switch, cf.assert
// STATUS: 1
// OUT: -1
// ERR: does not hold

hw.module @tb() {
  %false = hw.constant false
  %true = hw.constant true
  %v = hw.constant -1 : i32
  llhd.process {
    cf.switch %v : i32, [
      default: ^bb1,
      42: ^bb1,
      -1: ^bb2(%v : i32)
    ]
  ^bb1:
    %fmt0 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt0
    llhd.halt
  ^bb2(%x: i32):
    %fmt1 = sim.fmt.dec %x specifierWidth 0 signed : i32
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt1, %fmt2)
    sim.proc.print %fmt3
    cf.assert %true, "holds"
    cf.assert %false, "does not hold"
    %fmt4 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt4
    llhd.halt
  }
}
