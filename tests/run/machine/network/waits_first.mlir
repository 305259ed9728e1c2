// A process that waits first has not run its body at time 0.
//
// RULE: machine.comb-process.waits-first
// OUT: 0
// OUT: 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %a = llhd.sig %c1 : i8
  %s = llhd.sig %c0 : i8
  %av = llhd.prb %a : i8
  %sv = llhd.prb %s : i8
  llhd.process {
    cf.br ^wait
  ^body:
    llhd.drv %s, %av after %eps : i8
    cf.br ^wait
  ^wait:
    llhd.wait (%av : i8), ^body
  }
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt0 = sim.fmt.dec %sv specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.drv %a, %c2 after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %fmt3 = sim.fmt.dec %sv specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
}
