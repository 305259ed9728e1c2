// RULE: machine.network.connection, machine.step.first-wait
// OUT: c
// OUT: a and b

// Signals that are connected to the same are one only if they begin as the same: of these, c changes when the network settles for
// the first time.
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %source = llhd.sig %false : i1
  %now = llhd.prb %source : i1
  %a = llhd.sig %false : i1
  %b = llhd.sig %false : i1
  %c = llhd.sig %true : i1
  llhd.drv %a, %now after %eps : i1
  llhd.drv %b, %now after %eps : i1
  llhd.drv %c, %now after %eps : i1
  %a_now = llhd.prb %a : i1
  %b_now = llhd.prb %b : i1
  %c_now = llhd.prb %c : i1
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%a_now, %b_now : i1, i1), ^changed
  ^changed:
    %text = sim.fmt.literal "a and b\0A"
    sim.proc.print %text
    cf.br ^wait
  }
  llhd.process {
    llhd.wait (%c_now : i1), ^changed
  ^changed:
    %text = sim.fmt.literal "c\0A"
    sim.proc.print %text
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %ns, ^rise
  ^rise:
    llhd.drv %source, %true after %eps : i1
    llhd.wait delay %ns, ^end
  ^end:
    llhd.halt
  }
}
