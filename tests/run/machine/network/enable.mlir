// A disabled connection writes nothing.
//
// RULE: machine.network.connection, machine.settle.write-order
// OUT: 3 1
// OUT: 1 2
// OUT: 1 2

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %false = hw.constant false
  %true = hw.constant true
  %e = llhd.sig %false : i1
  %ev = llhd.prb %e : i1
  %ne = comb.xor %ev, %true : i1
  %s = llhd.sig %c3 : i8
  %t = llhd.sig %c3 : i8
  llhd.drv %s, %c1 after %eps if %ev : i8
  llhd.drv %t, %c1 after %eps : i8
  llhd.drv %t, %c2 after %eps if %ev : i8
  llhd.process {
    %s0 = llhd.prb %s : i8
    %t0 = llhd.prb %t : i8
    %fmt0 = sim.fmt.dec %s0 specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %t0 specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.drv %e, %true after %eps : i1
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %s1 = llhd.prb %s : i8
    %t1 = llhd.prb %t : i8
    %fmt5 = sim.fmt.dec %s1 specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal " "
    %fmt7 = sim.fmt.dec %t1 specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.drv %e, %false after %eps : i1
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %s2 = llhd.prb %s : i8
    %t2 = llhd.prb %t : i8
    %fmt10 = sim.fmt.dec %s2 specifierWidth 0 : i8
    %fmt11 = sim.fmt.literal " "
    %fmt12 = sim.fmt.dec %t2 specifierWidth 0 : i8
    %fmt13 = sim.fmt.literal "\0A"
    %fmt14 = sim.fmt.concat (%fmt10, %fmt11, %fmt12, %fmt13)
    sim.proc.print %fmt14
    llhd.halt
  }
}
