// The first cause cancels the other.
//
// RULE: llhd.wait.wake-once, machine.wait.wake-once, machine.wait.wake
// OUT: 1ns v=1
// OUT: 10ns timeout

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %ns10 = llhd.constant_time <10ns, 0d, 0e>
  %s = llhd.sig %false : i1
  %v = llhd.prb %s : i1
  llhd.process {
    llhd.wait delay %ns10, (%v : i1), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " v="
    %fmt2 = sim.fmt.dec %v specifierWidth 0 : i1
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.wait (%v : i1), ^bb2
  ^bb2:
    %fmt5 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt5
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %true after %eps : i1
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns10, (%false : i1), ^bb1
  ^bb1:
    %fmt6 = sim.fmt.current_time
    %fmt7 = sim.fmt.literal " timeout\0A"
    %fmt8 = sim.fmt.concat (%fmt6, %fmt7)
    sim.proc.print %fmt8
    llhd.halt
  }
}
