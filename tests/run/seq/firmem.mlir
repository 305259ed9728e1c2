// RULE: seq.firmem, seq.firmem.read_port, seq.firmem.read_port.disabled, seq.firmem.write_port
// RULE: seq.firmem.write_port.mask, seq.firmem.write_port.order
// OUT: 00 00 0 0
// OUT: f0 00 2 0
// OUT: f0 00 2 0
// OUT: f0 00 2 0

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
  %m = seq.firmem 0, 1, undefined, undefined : <3 x 8, mask 2>
  %l = seq.firmem 1, 1, undefined, undefined : <3 x 8>
  %i1 = hw.constant 1 : i2
  %i3 = hw.constant 3 : i2
  %ff = hw.constant 0xff : i8
  %m2 = hw.constant 2 : i2
  seq.firmem.write_port %m[%i1] = %ff, clock %clock enable %true mask %m2 : <3 x 8, mask 2>, i2
  seq.firmem.write_port %l[%i1] = %c1, clock %clock : <3 x 8>
  seq.firmem.write_port %l[%i1] = %c2, clock %clock : <3 x 8>
  seq.firmem.write_port %l[%i3] = %c2, clock %clock : <3 x 8>
  %a = seq.firmem.read_port %m[%i1], clock %clock : <3 x 8, mask 2>
  %b = seq.firmem.read_port %m[%i1], clock %clock enable %false : <3 x 8, mask 2>
  %c = seq.firmem.read_port %l[%i1], clock %clock : <3 x 8>
  %d = seq.firmem.read_port %l[%i3], clock %clock : <3 x 8>
  %half = llhd.constant_time <500ps, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
  llhd.process {
    llhd.wait delay %half, ^bb0a
  ^bb0a:
    %fmt0 = sim.fmt.hex %a, isUpper false : i8
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.hex %b, isUpper false : i8
    %fmt3 = sim.fmt.literal " "
    %fmt4 = sim.fmt.dec %c specifierWidth 0 : i8
    %fmt5 = sim.fmt.literal " "
    %fmt6 = sim.fmt.dec %d specifierWidth 0 : i8
    %fmt7 = sim.fmt.literal "\0A"
    %fmt8 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5, %fmt6, %fmt7)
    sim.proc.print %fmt8
    llhd.wait delay %ns, ^s0
  ^s0:
    %fmt9 = sim.fmt.hex %a, isUpper false : i8
    %fmt10 = sim.fmt.literal " "
    %fmt11 = sim.fmt.hex %b, isUpper false : i8
    %fmt12 = sim.fmt.literal " "
    %fmt13 = sim.fmt.dec %c specifierWidth 0 : i8
    %fmt14 = sim.fmt.literal " "
    %fmt15 = sim.fmt.dec %d specifierWidth 0 : i8
    %fmt16 = sim.fmt.literal "\0A"
    %fmt17 = sim.fmt.concat (%fmt9, %fmt10, %fmt11, %fmt12, %fmt13, %fmt14, %fmt15, %fmt16)
    sim.proc.print %fmt17
    llhd.wait delay %ns, ^s1
  ^s1:
    %fmt18 = sim.fmt.hex %a, isUpper false : i8
    %fmt19 = sim.fmt.literal " "
    %fmt20 = sim.fmt.hex %b, isUpper false : i8
    %fmt21 = sim.fmt.literal " "
    %fmt22 = sim.fmt.dec %c specifierWidth 0 : i8
    %fmt23 = sim.fmt.literal " "
    %fmt24 = sim.fmt.dec %d specifierWidth 0 : i8
    %fmt25 = sim.fmt.literal "\0A"
    %fmt26 = sim.fmt.concat (%fmt18, %fmt19, %fmt20, %fmt21, %fmt22, %fmt23, %fmt24, %fmt25)
    sim.proc.print %fmt26
    llhd.wait delay %ns, ^s2
  ^s2:
    %fmt27 = sim.fmt.hex %a, isUpper false : i8
    %fmt28 = sim.fmt.literal " "
    %fmt29 = sim.fmt.hex %b, isUpper false : i8
    %fmt30 = sim.fmt.literal " "
    %fmt31 = sim.fmt.dec %c specifierWidth 0 : i8
    %fmt32 = sim.fmt.literal " "
    %fmt33 = sim.fmt.dec %d specifierWidth 0 : i8
    %fmt34 = sim.fmt.literal "\0A"
    %fmt35 = sim.fmt.concat (%fmt27, %fmt28, %fmt29, %fmt30, %fmt31, %fmt32, %fmt33, %fmt34)
    sim.proc.print %fmt35
    llhd.wait delay %ns, ^s3
  ^s3:
    sim.terminate success, quiet
    llhd.halt
  }
}
