// RULE: machine.net.two-state, machine.settle.write-order
// OUT: resolved 2 last write 1

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %n = llhd.sig %c3 {circt.resolution = "wired_and"} : i8
  %l = llhd.sig %c3 : i8
  llhd.drv %n, %c3 after %eps : i8
  llhd.drv %n, %c2 after %eps : i8
  llhd.drv %l, %c3 after %eps : i8
  llhd.drv %l, %c1 after %eps : i8
  llhd.process {
    %a = llhd.prb %n : i8
    %b = llhd.prb %l : i8
    %fmt0 = sim.fmt.literal "resolved "
    %fmt1 = sim.fmt.dec %a specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal " last write "
    %fmt3 = sim.fmt.dec %b specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
}
