// RULE: llvm.fneg, llvm.fpext, llvm.fptrunc, llvm.frem, llvm.sitofp, llvm.uitofp, llvm.fptosi, llvm.fptoui
// OUT: -2.500000 1.500000 0.750000 -1.000000 255.000000
// OUT: 253 3

hw.module @top() {
  llhd.process {
    %a = llvm.mlir.constant(2.5 : f64) : f64
    %b = llvm.mlir.constant(4.0 : f64) : f64
    %m = llvm.mlir.constant(-3.75 : f64) : f64
    %three = llvm.mlir.constant(3.75 : f64) : f64
    %n = llvm.mlir.constant(-1 : i8) : i8
    %h = llvm.mlir.constant(0.75 : f32) : f32
    %neg = llvm.fneg %a : f64
    %half = llvm.mlir.constant(5.5 : f64) : f64
    %rem = llvm.frem %half, %b : f64
    %ext = llvm.fpext %h : f32 to f64
    %tr = llvm.fptrunc %ext : f64 to f32
    %s = llvm.sitofp %n : i8 to f64
    %u = llvm.uitofp %n : i8 to f64
    %ts = llvm.fptosi %m : f64 to i8
    %tu = llvm.fptoui %three : f64 to i8
    %f0 = sim.fmt.flt %neg : f64
    %f1 = sim.fmt.flt %rem : f64
    %f2 = sim.fmt.flt %tr : f32
    %f3 = sim.fmt.flt %s : f64
    %f4 = sim.fmt.flt %u : f64
    %f5 = sim.fmt.dec %ts specifierWidth 0 : i8
    %f6 = sim.fmt.dec %tu specifierWidth 0 : i8
    %sp = sim.fmt.literal " "
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%f0, %sp, %f1, %sp, %f2, %sp, %f3, %sp, %f4, %nl, %f5, %sp, %f6, %nl)
    sim.proc.print %f
    llhd.halt
  }
}
