// RULE: machine.wait.zero, machine.step.inactive, machine.network.connection, machine.step.epsilon
// OUT: before: 0
// OUT: after: 1

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %a = llhd.sig %false : i1
  %b = llhd.sig %false : i1
  %av = llhd.prb %a : i1
  llhd.drv %b, %av after %eps : i1
  llhd.process {
    llhd.drv %a, %true after %eps : i1
    %r0 = llhd.prb %b : i1
    %fmt0 = sim.fmt.literal "before: "
    %fmt1 = sim.fmt.dec %r0 specifierWidth 0 : i1
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.wait delay %zero, ^bb1
  ^bb1:
    %r = llhd.prb %b : i1
    %fmt4 = sim.fmt.literal "after: "
    %fmt5 = sim.fmt.dec %r specifierWidth 0 : i1
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.halt
  }
}
