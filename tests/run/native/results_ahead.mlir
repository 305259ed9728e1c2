// Of three results of a process, one is read by the network only, one by other processes, one by nobody. Whoever runs in the
// step in which they are yielded sees those from before, however the process is run; so does what runs at the end, if a process
// ends the simulation in that step.
//
// RULE: machine.process.results, machine.step.epsilon, llhd.final
// OUT: 0 10
// OUT: 1 11
// OUT: 2 12
// OUT: end 2 12 2

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %z = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %c3 = hw.constant 3 : i8
  %c10 = hw.constant 10 : i8
  %c20 = hw.constant 20 : i8
  %true = hw.constant true
  %s = llhd.sig %z : i8
  %t = llhd.sig %z : i8
  %r:3 = llhd.process -> i8, i8, i8 {
    cf.br ^wait(%z : i8)
  ^wait(%k: i8):
    %k10 = comb.add %k, %c10 : i8
    %k20 = comb.add %k, %c20 : i8
    %j = comb.add %k, %one : i8
    llhd.wait yield (%k, %k10, %k20 : i8, i8, i8), delay %ns, ^wait(%j : i8)
  }
  llhd.drv %s, %r#0 after %eps : i8
  // A register that a bit of a result clocks, which rises at 2 ns.
  %bit = comb.extract %r#0 from 1 : (i8) -> i1
  %clock = seq.to_clock %bit
  %q = seq.compreg %r#0, %clock : i8
  llhd.process {
    cf.br ^wait(%one : i8)
  ^wait(%k: i8):
    llhd.wait delay %ns, ^show
  ^show:
    %p = llhd.prb %s : i8
    %f0 = sim.fmt.dec %p specifierWidth 0 : i8
    %f1 = sim.fmt.dec %r#1 specifierWidth 0 : i8
    %space = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%f0, %space, %f1, %end)
    sim.proc.print %text
    %over = comb.icmp eq %k, %c3 : i8
    %j = comb.add %k, %one : i8
    cf.cond_br %over, ^done, ^wait(%j : i8)
  ^done:
    sim.terminate success, quiet
    llhd.halt
  }
  llhd.final {
    %p = llhd.prb %s : i8
    %f0 = sim.fmt.dec %p specifierWidth 0 : i8
    %f1 = sim.fmt.dec %r#1 specifierWidth 0 : i8
    %f2 = sim.fmt.dec %q specifierWidth 0 : i8
    %said = sim.fmt.literal "end "
    %space = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%said, %f0, %space, %f1, %space, %f2, %end)
    sim.proc.print %text
    llhd.halt
  }
}
