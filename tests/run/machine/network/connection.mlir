// RULE: machine.network.connection, machine.settle.when, machine.settle.order, machine.network.node
// OUT: 0fs settled first: b=0 c=1
// OUT: 1ns not yet settled: b=0 c=1
// OUT: 1ns settled: b=2 c=3
// OUT: 2ns a write stands: b=0 c=1
// OUT: 3ns until the next change: b=3 c=4

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c3 : i8
  %c = llhd.sig %c3 : i8
  %av = llhd.prb %a : i8
  %bv = llhd.prb %b : i8
  %cv = llhd.prb %c : i8
  %next = comb.add %bv, %c1 : i8
  llhd.drv %c, %next after %eps : i8
  llhd.drv %b, %av after %zero : i8
  llhd.process {
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " settled first: b="
    %fmt2 = sim.fmt.dec %bv specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal " c="
    %fmt4 = sim.fmt.dec %cv specifierWidth 0 : i8
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %a, %c2 after %eps : i8
    %fmt7 = sim.fmt.current_time
    %fmt8 = sim.fmt.literal " not yet settled: b="
    %fmt9 = sim.fmt.dec %bv specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal " c="
    %fmt11 = sim.fmt.dec %cv specifierWidth 0 : i8
    %fmt12 = sim.fmt.literal "\0A"
    %fmt13 = sim.fmt.concat (%fmt7, %fmt8, %fmt9, %fmt10, %fmt11, %fmt12)
    sim.proc.print %fmt13
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %fmt14 = sim.fmt.current_time
    %fmt15 = sim.fmt.literal " settled: b="
    %fmt16 = sim.fmt.dec %bv specifierWidth 0 : i8
    %fmt17 = sim.fmt.literal " c="
    %fmt18 = sim.fmt.dec %cv specifierWidth 0 : i8
    %fmt19 = sim.fmt.literal "\0A"
    %fmt20 = sim.fmt.concat (%fmt14, %fmt15, %fmt16, %fmt17, %fmt18, %fmt19)
    sim.proc.print %fmt20
    llhd.drv %b, %c0 after %eps : i8
    llhd.wait delay %ns, ^bb3
  ^bb3:
    %fmt21 = sim.fmt.current_time
    %fmt22 = sim.fmt.literal " a write stands: b="
    %fmt23 = sim.fmt.dec %bv specifierWidth 0 : i8
    %fmt24 = sim.fmt.literal " c="
    %fmt25 = sim.fmt.dec %cv specifierWidth 0 : i8
    %fmt26 = sim.fmt.literal "\0A"
    %fmt27 = sim.fmt.concat (%fmt21, %fmt22, %fmt23, %fmt24, %fmt25, %fmt26)
    sim.proc.print %fmt27
    llhd.drv %a, %c3 after %eps : i8
    llhd.wait delay %ns, ^bb4
  ^bb4:
    %fmt28 = sim.fmt.current_time
    %fmt29 = sim.fmt.literal " until the next change: b="
    %fmt30 = sim.fmt.dec %bv specifierWidth 0 : i8
    %fmt31 = sim.fmt.literal " c="
    %fmt32 = sim.fmt.dec %cv specifierWidth 0 : i8
    %fmt33 = sim.fmt.literal "\0A"
    %fmt34 = sim.fmt.concat (%fmt28, %fmt29, %fmt30, %fmt31, %fmt32, %fmt33)
    sim.proc.print %fmt34
    llhd.halt
  }
}
