// RULE: machine.end.failed, machine.end.starvation, verif.assert, verif.assert.fail
// STATUS: 1
// OUT: goes on
// OUT: 1ns
// ERR: wrong

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  llhd.process {
    verif.assert %false label "wrong" : i1
    %fmt0 = sim.fmt.literal "goes on\0A"
    sim.proc.print %fmt0
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt1 = sim.fmt.current_time
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.halt
  }
}
