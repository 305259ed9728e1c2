// A counter and its test bench, as circt-verilog --ir-llhd writes them: signals, processes that wait, drives.
// Nonblocking assignments are drives after one delta, blocking ones after one epsilon.
//
// OUT: at 5ns the counter is 1
// OUT: at 15ns the counter is 2
// OUT: at 25ns the counter is 3
// OUT: at 35ns the counter is 4
// OUT: PASSED at 41ns

// always @(posedge clk) count <= count + 1;
hw.module private @counter(in %clk : i1, out count : i8) {
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %true = hw.constant true
  %count = llhd.sig %c0 : i8
  %value = llhd.prb %count : i8
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%clk : i1), ^edge(%clk : i1)
  ^edge(%before: i1):
    %was_low = comb.xor %before, %true : i1
    %rises = comb.and %was_low, %clk : i1
    cf.cond_br %rises, ^count, ^wait
  ^count:
    %next = comb.add %value, %c1 : i8
    llhd.drv %count, %next after %delta : i8
    cf.br ^wait
  }
  hw.output %value : i8
}

hw.module @tb() {
  %epsilon = llhd.constant_time <0ns, 0d, 1e>
  %half = llhd.constant_time <5ns, 0d, 0e>
  %all = llhd.constant_time <41ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %c4 = hw.constant 4 : i8
  %clk = llhd.sig %false : i1
  %clock = llhd.prb %clk : i1
  %count = hw.instance "dut" @counter(clk: %clock: i1) -> (count: i8)

  // always #5 clk = ~clk;
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait delay %half, ^toggle
  ^toggle:
    %inverse = comb.xor %clock, %true : i1
    llhd.drv %clk, %inverse after %epsilon : i1
    cf.br ^wait
  }

  // always @(count) $display("at %t the counter is %0d", $time, count);
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%count : i8), ^show
  ^show:
    %fmt0 = sim.fmt.literal "at "
    %fmt1 = sim.fmt.current_time
    %fmt2 = sim.fmt.literal " the counter is "
    %fmt3 = sim.fmt.dec %count specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4)
    sim.proc.print %fmt5
    cf.br ^wait
  }

  // initial begin #41; if (count == 4) $display("PASSED ..."); $finish; end
  llhd.process {
    llhd.wait delay %all, ^check
  ^check:
    %good = comb.icmp eq %count, %c4 : i8
    cf.cond_br %good, ^passed, ^failed
  ^passed:
    %fmt6 = sim.fmt.literal "PASSED at "
    %fmt7 = sim.fmt.current_time
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    sim.terminate success, quiet
    llhd.halt
  ^failed:
    %fmt10 = sim.fmt.literal "FAILED: the counter is "
    %fmt11 = sim.fmt.dec %count specifierWidth 0 : i8
    %fmt12 = sim.fmt.literal "\0A"
    %fmt13 = sim.fmt.concat (%fmt10, %fmt11, %fmt12)
    sim.proc.print %fmt13
    sim.terminate failure, quiet
    llhd.halt
  }
}
