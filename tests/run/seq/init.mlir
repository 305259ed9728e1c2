// RULE: seq.firmem, seq.firmem.init, seq.firmem.read_port, seq.firmem.read_port.disabled
// GIVEN words.hex: 0a ff
// GIVEN words.hex: @3 17
// OUT: 0a ff 00 17 00

hw.module @top() {
  %m = seq.firmem 0, 1, undefined, undefined {init = #seq.firmem.init<"$TMP/words.hex", false, false>} : <4 x 8>
  %false = hw.constant false
  %clk = seq.to_clock %false
  %true = hw.constant true
  %c0 = hw.constant 0 : i2
  %c1 = hw.constant 1 : i2
  %c2 = hw.constant 2 : i2
  %c3 = hw.constant 3 : i2
  %r0 = seq.firmem.read_port %m[%c0], clock %clk enable %true : <4 x 8>
  %r1 = seq.firmem.read_port %m[%c1], clock %clk : <4 x 8>
  %r2 = seq.firmem.read_port %m[%c2], clock %clk : <4 x 8>
  %r3 = seq.firmem.read_port %m[%c3], clock %clk : <4 x 8>
  %r4 = seq.firmem.read_port %m[%c3], clock %clk enable %false : <4 x 8>
  llhd.process {
    %f0 = sim.fmt.hex %r0, isUpper false : i8
    %f1 = sim.fmt.hex %r1, isUpper false : i8
    %f2 = sim.fmt.hex %r2, isUpper false : i8
    %f3 = sim.fmt.hex %r3, isUpper false : i8
    %f4 = sim.fmt.hex %r4, isUpper false : i8
    %sp = sim.fmt.literal " "
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%f0, %sp, %f1, %sp, %f2, %sp, %f3, %sp, %f4, %nl)
    sim.proc.print %f
    llhd.halt
  }
}
