// A false cycle, over different bits of one value, settles to what the bits say.
//
// The engine never ends, and takes all memory.
//
// RULE: machine.network.cycle
// OUT: 10
// OUT: 01

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i1
  %c1 = hw.constant 1 : i1
  %s = llhd.sig %c0 : i1
  %in = llhd.prb %s : i1
  %low = comb.extract %both from 0 : (i2) -> i1
  %not = comb.xor %low, %c1 : i1
  %both = comb.concat %not, %in : i1, i1
  llhd.process {
    %fmt0 = sim.fmt.bin %both : i2
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.drv %s, %c1 after %eps : i1
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt3 = sim.fmt.bin %both : i2
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
}
