// RULE: arith.truncf, arith.truncf.mode
// OUT: 3f800000 3f800001 3f800000 3f800000 3f800001

hw.module @top() {
  llhd.process {
    %a = arith.constant 1.000000059604644775390625 : f64
    %x0 = arith.truncf %a : f64 to f32
    %x1 = arith.truncf %a upward : f64 to f32
    %x2 = arith.truncf %a downward : f64 to f32
    %x3 = arith.truncf %a toward_zero : f64 to f32
    %x4 = arith.truncf %a to_nearest_away : f64 to f32
    %b0 = arith.bitcast %x0 : f32 to i32
    %b1 = arith.bitcast %x1 : f32 to i32
    %b2 = arith.bitcast %x2 : f32 to i32
    %b3 = arith.bitcast %x3 : f32 to i32
    %b4 = arith.bitcast %x4 : f32 to i32
    %f0 = sim.fmt.hex %b0, isUpper false : i32
    %f1 = sim.fmt.hex %b1, isUpper false : i32
    %f2 = sim.fmt.hex %b2, isUpper false : i32
    %f3 = sim.fmt.hex %b3, isUpper false : i32
    %f4 = sim.fmt.hex %b4, isUpper false : i32
    %sp = sim.fmt.literal " "
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%f0, %sp, %f1, %sp, %f2, %sp, %f3, %sp, %f4, %nl)
    sim.proc.print %f
    llhd.halt
  }
}
