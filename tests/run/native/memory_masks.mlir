// A memory of 5 words of 72 bits, in 9 lanes: the place, the lanes and the data depend on a counter that goes up by 3
// modulo 8; places from 5 on are outside.
//
// RULE: seq.firmem, seq.firmem.write_port, seq.firmem.write_port.mask, seq.firmem.read_port
// ARGS: --max-time 14ns
// OUT: 000000000000000009 000000000000000000 000000000000000000
// OUT: 000000000000000009 00000c101400000000 000000000000000000
// OUT: 000000000000000009 00000c101400000000 000000000000000000
// OUT: 000000000000000009 00000c101400000000 000000000000000000
// OUT: 000000000000000009 00000c101400000000 000a0000190023002d
// OUT: 000000000000000009 00000c101400000000 000a0000190023002d
// OUT: 000000000000000009 00000c101400000000 000a0000190023002d

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clk = llhd.sig %false : i1
  %cl = llhd.prb %clk : i1
  %not = comb.xor %cl, %true : i1
  llhd.drv %clk, %not after %ns : i1
  %clock = seq.to_clock %cl
  %half = llhd.constant_time <1500ps, 0d, 0e>
  %ns2 = llhd.constant_time <2ns, 0d, 0e>
  %i0 = hw.constant 0 : i3
  %i3 = hw.constant 3 : i3
  %i4 = hw.constant 4 : i3
  %c1 = hw.constant 1 : i9
  %c37 = hw.constant 37 : i9
  %one = hw.constant 1 : i72
  %pattern = hw.constant 0x010203040506070809 : i72
  %count = seq.compreg %next, %clock : i3
  %next = comb.add %count, %i3 : i3
  %six = hw.constant 0 : i6
  %count9 = comb.concat %six, %count : i6, i3
  %times = comb.mul %count9, %c37 : i9
  %mask = comb.add %times, %c1 : i9
  %zeros = hw.constant 0 : i69
  %wide = comb.concat %zeros, %count : i69, i3
  %factor = comb.add %wide, %one : i72
  %data = comb.mul %factor, %pattern : i72
  %m = seq.firmem 0, 1, undefined, undefined : <5 x 72, mask 9>
  seq.firmem.write_port %m[%count] = %data, clock %clock enable %true mask %mask : <5 x 72, mask 9>, i9
  %r0 = seq.firmem.read_port %m[%i0], clock %clock : <5 x 72, mask 9>
  %r3 = seq.firmem.read_port %m[%i3], clock %clock : <5 x 72, mask 9>
  %r4 = seq.firmem.read_port %m[%i4], clock %clock : <5 x 72, mask 9>
  llhd.process {
    llhd.wait delay %half, ^show
  ^show:
    %f0 = sim.fmt.hex %r0, isUpper false : i72
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.hex %r3, isUpper false : i72
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.hex %r4, isUpper false : i72
    %f5 = sim.fmt.literal "\0A"
    %f6 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5)
    sim.proc.print %f6
    llhd.wait delay %ns2, ^show
  }
}
