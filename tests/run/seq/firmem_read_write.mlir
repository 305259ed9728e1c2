// RULE: seq.firmem.read_write_port
// OUT: 0
// OUT: writing 0
// OUT: reading 3

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clk = llhd.sig %false : i1
  %cl = llhd.prb %clk : i1
  %clock = seq.to_clock %cl
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait delay %ns, ^toggle
  ^toggle:
    %not = comb.xor %cl, %true : i1
    llhd.drv %clk, %not after %eps : i1
    cf.br ^wait
  }
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %m = seq.firmem 0, 1, undefined, undefined : <3 x 8>
  %w = llhd.sig %true : i1
  %mode = llhd.prb %w : i1
  %i1 = hw.constant 1 : i2
  %a = seq.firmem.read_write_port %m[%i1] = %c3 if %mode, clock %clock : <3 x 8>
  %half = llhd.constant_time <500ps, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
  llhd.process {
    llhd.wait delay %half, ^bb0a
  ^bb0a:
    %fmt0 = sim.fmt.dec %a specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt3 = sim.fmt.literal "writing "
    %fmt4 = sim.fmt.dec %a specifierWidth 0 : i8
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.drv %w, %false after %eps : i1
    llhd.wait delay %delta, ^bb2
  ^bb2:
    %fmt7 = sim.fmt.literal "reading "
    %fmt8 = sim.fmt.dec %a specifierWidth 0 : i8
    %fmt9 = sim.fmt.literal "\0A"
    %fmt10 = sim.fmt.concat (%fmt7, %fmt8, %fmt9)
    sim.proc.print %fmt10
    sim.terminate success, quiet
    llhd.halt
  }
}
