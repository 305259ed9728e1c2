// Instances that are connected through parts of a net: what they read is what others write. A part that a process writes at once is
// another one until the network settles; a signal that begins as another than what it is connected to wakes who watches it.
//
// RULE: machine.network.connection
// RULE: machine.step.first-wait
// ARGS: --max-time 5ns
// OUT: late is 5
// OUT: 00000000 seed 1 was 0
// OUT: 00000101 seed 2 was 1
// OUT: 00010202 seed 3 was 2
// OUT: late is 6
// OUT: 01020303 seed 4 was 3
// OUT: 02030404 seed 5 was 4

hw.module private @stage(in %clk : i1, in %d : i8, out q : i8) {
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %no = hw.constant false
  %zero = hw.constant 0 : i8
  %nine = hw.constant 9 : i8
  %clock = llhd.sig %no : i1
  llhd.drv %clock, %clk after %eps : i1
  %now = llhd.prb %clock : i1
  // Nobody sees that this begins as another than what it is connected to.
  %in = llhd.sig %nine : i8
  llhd.drv %in, %d after %eps : i8
  %q = llhd.sig %zero : i8
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%now : i1), ^look
  ^look:
    %level = llhd.prb %clock : i1
    cf.cond_br %level, ^edge, ^wait
  ^edge:
    %next = llhd.prb %in : i8
    llhd.drv %q, %next after %delta : i8
    cf.br ^wait
  }
  %out = llhd.prb %q : i8
  hw.output %out : i8
}

hw.module @tb() {
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %no = hw.constant false
  %yes = hw.constant true
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %five = hw.constant 5 : i8
  %nine = hw.constant 9 : i8
  %zeros = hw.constant 0 : i32
  %array = hw.array_create %zero, %zero, %zero, %zero : i8
  %i0 = hw.constant 0 : i2
  %i1 = hw.constant 1 : i2
  %i2 = hw.constant 2 : i2
  %i3 = hw.constant 3 : i2
  %clk = llhd.sig %no : i1
  %clock = llhd.prb %clk : i1
  %seed = llhd.sig %zero : i8
  %from = llhd.prb %seed : i8
  %line = llhd.sig %array : !hw.array<4xi8>
  %content = llhd.prb %line : !hw.array<4xi8>
  %e0 = hw.array_get %content[%i0] : !hw.array<4xi8>, i2
  %e1 = hw.array_get %content[%i1] : !hw.array<4xi8>, i2
  %e2 = hw.array_get %content[%i2] : !hw.array<4xi8>, i2
  %q0 = hw.instance "s0" @stage(clk: %clock : i1, d: %e0 : i8) -> (q: i8)
  %q1 = hw.instance "s1" @stage(clk: %clock : i1, d: %e1 : i8) -> (q: i8)
  %q2 = hw.instance "s2" @stage(clk: %clock : i1, d: %e2 : i8) -> (q: i8)
  %r0 = llhd.sig.array_get %line[%i0] : <!hw.array<4xi8>>
  %r1 = llhd.sig.array_get %line[%i1] : <!hw.array<4xi8>>
  %r2 = llhd.sig.array_get %line[%i2] : <!hw.array<4xi8>>
  %r3 = llhd.sig.array_get %line[%i3] : <!hw.array<4xi8>>
  llhd.drv %r0, %from after %eps : i8
  llhd.drv %r1, %q0 after %eps : i8
  llhd.drv %r2, %q1 after %eps : i8
  llhd.drv %r3, %q2 after %eps : i8
  %all = llhd.sig %zeros : i32
  %parts = comb.concat %q2, %q1, %q0, %from : i8, i8, i8, i8
  llhd.drv %all, %parts after %eps : i32
  %sum = llhd.prb %all : i32
  // Written by events, and a copy that begins as another.
  %early = llhd.sig %five : i8
  %level = llhd.prb %early : i8
  %late = llhd.sig %nine : i8
  llhd.drv %late, %level after %eps : i8
  %watched = llhd.prb %late : i8
  %copy = llhd.sig %zero : i8
  llhd.drv %copy, %from after %eps : i8
  %then = llhd.prb %copy : i8

  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%watched : i8), ^say
  ^say:
    %value = llhd.prb %late : i8
    %is = sim.fmt.literal "late is "
    %dec = sim.fmt.dec %value specifierWidth 0 : i8
    %nl = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%is, %dec, %nl)
    sim.proc.print %text
    cf.br ^wait
  }

  llhd.process {
    cf.br ^low(%one : i8)
  ^low(%n: i8):
    llhd.wait delay %ns, ^high(%n : i8)
  ^high(%m: i8):
    llhd.drv %seed, %m after %eps : i8
    %q0now = comb.add %sum, %zeros : i32
    %hex = sim.fmt.hex %q0now, isUpper false specifierWidth 8 : i32
    %written = sim.fmt.literal " seed "
    %s = llhd.prb %seed : i8
    %sdec = sim.fmt.dec %s specifierWidth 0 : i8
    %was = sim.fmt.literal " was "
    %c = llhd.prb %copy : i8
    %cdec = sim.fmt.dec %c specifierWidth 0 : i8
    %nl = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%hex, %written, %sdec, %was, %cdec, %nl)
    sim.proc.print %text
    llhd.drv %clk, %yes after %delta : i1
    %next = comb.add %m, %one : i8
    %four = hw.constant 4 : i8
    %third = comb.icmp eq %next, %four : i8
    %six = hw.constant 6 : i8
    llhd.drv %early, %six after %delta if %third : i8
    llhd.wait delay %delta, ^fall(%next : i8)
  ^fall(%k: i8):
    llhd.drv %clk, %no after %delta : i1
    cf.br ^low(%k : i8)
  }
}
