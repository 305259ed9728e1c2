// RULE: llvm.alloca, llvm.load, llvm.store, llvm.getelementptr, llvm.mlir.constant, llvm.mlir.addressof
// RULE: llvm.ptrtoint, machine.memory.allocate, machine.memory.layout, machine.memory.space
// OUT: 78 12345678 4

llvm.mlir.global internal @g(7 : i32) : i32
hw.module @tb() {
  llhd.process {
    %one = llvm.mlir.constant(1 : i64) : i64
    %v = llvm.mlir.constant(305419896 : i32) : i32
    %p = llvm.alloca %one x !llvm.struct<(i8, i32)> : (i64) -> !llvm.ptr
    %f = llvm.getelementptr %p[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(i8, i32)>
    llvm.store %v, %f : i32, !llvm.ptr
    %b = llvm.load %f : !llvm.ptr -> i8
    %w = llvm.load %f : !llvm.ptr -> i32
    %pi = llvm.ptrtoint %p : !llvm.ptr to i64
    %fi = llvm.ptrtoint %f : !llvm.ptr to i64
    %d = llvm.sub %fi, %pi : i64
    %fmt0 = sim.fmt.hex %b, isUpper false : i8
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.hex %w, isUpper false : i32
    %fmt3 = sim.fmt.literal " "
    %fmt4 = sim.fmt.dec %d specifierWidth 0 : i64
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    %g = llvm.mlir.addressof @g : !llvm.ptr
    llhd.halt
  }
}
