// A register that begins with 5 is copied to signals that begin with 0, and code of the network reads the copies. What one of them
// yields is how another signal begins: that is from before anything is copied.
//
// RULE: llhd.sig.init-call, machine.network.connection
// OUT: 1 6 6

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %false = hw.constant false
  %clock = seq.to_clock %false
  %register = seq.firreg %register clock %clock preset 5 : i8
  %shown = llhd.sig %c0 : i8
  llhd.drv %shown, %register after %eps : i8
  %hidden = llhd.sig %c0 : i8
  llhd.drv %hidden, %register after %eps : i8
  %early = llhd.combinational -> i8 {
    %0 = llhd.prb %shown : i8
    %1 = comb.add %0, %c1 : i8
    llhd.yield %1 : i8
  }
  %late = llhd.combinational -> i8 {
    %0 = llhd.prb %hidden : i8
    %1 = comb.add %0, %c1 : i8
    llhd.yield %1 : i8
  }
  %begins = llhd.sig %early : i8
  llhd.process {
    %0 = llhd.prb %begins : i8
    %f0 = sim.fmt.dec %0 specifierWidth 0 : i8
    %f1 = sim.fmt.dec %early specifierWidth 0 : i8
    %f2 = sim.fmt.dec %late specifierWidth 0 : i8
    %space = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%f0, %space, %f1, %space, %f2, %end)
    sim.proc.print %text
    llhd.halt
  }
}
