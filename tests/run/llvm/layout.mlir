// RULE: machine.memory.hw-layout, llvm.alloca, llvm.load, llvm.mlir.global
// OUT: ab 3 6

// A struct is stored as the integer of its bits, its first field the most significant.
llvm.mlir.global internal constant @table(dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi16>) : !llvm.array<2 x array<3 x i16>>
hw.module @top() {
  %a = hw.constant 0xa : i4
  %b = hw.constant 0xb : i4
  %eps = llhd.constant_time <0ns, 0d, 1e>
  llhd.process {
    %n = llvm.mlir.constant(1 : i64) : i64
    %p = llvm.alloca %n x i64 : (i64) -> !llvm.ptr
    %s = hw.struct_create (%a, %b) : !hw.struct<x: i4, y: i4>
    %r = builtin.unrealized_conversion_cast %p : !llvm.ptr to !llhd.ref<!hw.struct<x: i4, y: i4>>
    llhd.drv %r, %s after %eps : !hw.struct<x: i4, y: i4>
    %v = llvm.load %p : !llvm.ptr -> i8
    %t = llvm.mlir.addressof @table : !llvm.ptr
    %q2 = llvm.getelementptr %t[0, 0, 2] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<2 x array<3 x i16>>
    %q5 = llvm.getelementptr %t[0, 1, 2] : (!llvm.ptr) -> !llvm.ptr, !llvm.array<2 x array<3 x i16>>
    %e2 = llvm.load %q2 : !llvm.ptr -> i16
    %e5 = llvm.load %q5 : !llvm.ptr -> i16
    %fv = sim.fmt.hex %v, isUpper false specifierWidth 0 : i8
    %sp = sim.fmt.literal " "
    %f2 = sim.fmt.dec %e2 specifierWidth 0 : i16
    %f5 = sim.fmt.dec %e5 specifierWidth 0 : i16
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%fv, %sp, %f2, %sp, %f5, %nl)
    sim.proc.print %f
    llhd.halt
  }
}
