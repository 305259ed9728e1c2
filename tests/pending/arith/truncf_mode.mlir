// 0.1 lies between 0x3dcccccc and 0x3dcccccd.
//
// The engine ignores the rounding mode.
//
// RULE: arith.truncf.mode
// OUT: truncf to_nearest_even = 3dcccccd
// OUT: truncf downward = 3dcccccc
// OUT: truncf upward = 3dcccccd
// OUT: truncf toward_zero = 3dcccccc
// OUT: truncf to_nearest_away = 3dcccccd

hw.module @tb() {
  %x0 = arith.constant 0x3FB999999999999A : f64
  llhd.process {
    %r1 = arith.truncf %x0 to_nearest_even : f64 to f32
    %r2 = arith.bitcast %r1 : f32 to i32
    %fmt0 = sim.fmt.literal "truncf to_nearest_even = "
    %fmt1 = sim.fmt.hex %r2, isUpper false : i32
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    %r3 = arith.truncf %x0 downward : f64 to f32
    %r4 = arith.bitcast %r3 : f32 to i32
    %fmt4 = sim.fmt.literal "truncf downward = "
    %fmt5 = sim.fmt.hex %r4, isUpper false : i32
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %r5 = arith.truncf %x0 upward : f64 to f32
    %r6 = arith.bitcast %r5 : f32 to i32
    %fmt8 = sim.fmt.literal "truncf upward = "
    %fmt9 = sim.fmt.hex %r6, isUpper false : i32
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    %r7 = arith.truncf %x0 toward_zero : f64 to f32
    %r8 = arith.bitcast %r7 : f32 to i32
    %fmt12 = sim.fmt.literal "truncf toward_zero = "
    %fmt13 = sim.fmt.hex %r8, isUpper false : i32
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %r9 = arith.truncf %x0 to_nearest_away : f64 to f32
    %r10 = arith.bitcast %r9 : f32 to i32
    %fmt16 = sim.fmt.literal "truncf to_nearest_away = "
    %fmt17 = sim.fmt.hex %r10, isUpper false : i32
    %fmt18 = sim.fmt.literal "\0A"
    %fmt19 = sim.fmt.concat (%fmt16, %fmt17, %fmt18)
    sim.proc.print %fmt19
    llhd.halt
  }
}
