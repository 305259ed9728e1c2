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
    %f0 = sim.fmt.literal "truncf to_nearest_even = "
    %f1 = sim.fmt.hex %r2, isUpper false : i32
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    %r3 = arith.truncf %x0 downward : f64 to f32
    %r4 = arith.bitcast %r3 : f32 to i32
    %f4 = sim.fmt.literal "truncf downward = "
    %f5 = sim.fmt.hex %r4, isUpper false : i32
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %r5 = arith.truncf %x0 upward : f64 to f32
    %r6 = arith.bitcast %r5 : f32 to i32
    %f8 = sim.fmt.literal "truncf upward = "
    %f9 = sim.fmt.hex %r6, isUpper false : i32
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    %r7 = arith.truncf %x0 toward_zero : f64 to f32
    %r8 = arith.bitcast %r7 : f32 to i32
    %f12 = sim.fmt.literal "truncf toward_zero = "
    %f13 = sim.fmt.hex %r8, isUpper false : i32
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %r9 = arith.truncf %x0 to_nearest_away : f64 to f32
    %r10 = arith.bitcast %r9 : f32 to i32
    %f16 = sim.fmt.literal "truncf to_nearest_away = "
    %f17 = sim.fmt.hex %r10, isUpper false : i32
    %f18 = sim.fmt.literal "\0A"
    %f19 = sim.fmt.concat (%f16, %f17, %f18)
    sim.proc.print %f19
    llhd.halt
  }
}
