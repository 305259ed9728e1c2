// RULE: seq.hlmem, seq.read, seq.read.out-of-range, seq.write, seq.write.out-of-range, seq.write.order
// OUT: 0 0 0
// OUT: 2 0 0
// OUT: 2 2 0

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
  %i2 = hw.constant 2 : i2
  %i3 = hw.constant 3 : i2
  %m = seq.hlmem @m %clock, %false : <3xi8>
  seq.write %m[%i2] %c1 wren %true {latency = 1 : i64} : !seq.hlmem<3xi8>
  seq.write %m[%i2] %c2 wren %true {latency = 1 : i64} : !seq.hlmem<3xi8>
  seq.write %m[%i3] %c3 wren %true {latency = 1 : i64} : !seq.hlmem<3xi8>
  %live = seq.read %m[%i2] {latency = 0 : i64} : !seq.hlmem<3xi8>
  %late = seq.read %m[%i2] rden %true {latency = 1 : i64} : !seq.hlmem<3xi8>
  %out = seq.read %m[%i3] {latency = 0 : i64} : !seq.hlmem<3xi8>
  llhd.process {
    llhd.wait delay %half, ^bb0a
  ^bb0a:
    %fmt0 = sim.fmt.dec %live specifierWidth 0 : i8
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %late specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal " "
    %fmt4 = sim.fmt.dec %out specifierWidth 0 : i8
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt7 = sim.fmt.dec %live specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal " "
    %fmt9 = sim.fmt.dec %late specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal " "
    %fmt11 = sim.fmt.dec %out specifierWidth 0 : i8
    %fmt12 = sim.fmt.literal "\0A"
    %fmt13 = sim.fmt.concat (%fmt7, %fmt8, %fmt9, %fmt10, %fmt11, %fmt12)
    sim.proc.print %fmt13
    llhd.wait delay %two, ^bb2
  ^bb2:
    %fmt14 = sim.fmt.dec %live specifierWidth 0 : i8
    %fmt15 = sim.fmt.literal " "
    %fmt16 = sim.fmt.dec %late specifierWidth 0 : i8
    %fmt17 = sim.fmt.literal " "
    %fmt18 = sim.fmt.dec %out specifierWidth 0 : i8
    %fmt19 = sim.fmt.literal "\0A"
    %fmt20 = sim.fmt.concat (%fmt14, %fmt15, %fmt16, %fmt17, %fmt18, %fmt19)
    sim.proc.print %fmt20
    sim.terminate success, quiet
    llhd.halt
  }
  %half = llhd.constant_time <500ps, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
}
