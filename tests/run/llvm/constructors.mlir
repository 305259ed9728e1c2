// RULE: llvm.mlir.global_ctors, llvm.mlir.global
// OUT: 14

// In ascending priority, then in the order listed: (3 + 4) * 2.
llvm.mlir.global internal @counter(3 : i32) : i32
llvm.mlir.global_ctors ctors = [@twice, @add], priorities = [200 : i32, 100 : i32], data = [#llvm.zero, #llvm.zero]
llvm.func @twice() {
  %p = llvm.mlir.addressof @counter : !llvm.ptr
  %v = llvm.load %p : !llvm.ptr -> i32
  %w = llvm.add %v, %v : i32
  llvm.store %w, %p : i32, !llvm.ptr
  llvm.return
}
llvm.func @add() {
  %p = llvm.mlir.addressof @counter : !llvm.ptr
  %v = llvm.load %p : !llvm.ptr -> i32
  %c = llvm.mlir.constant(4 : i32) : i32
  %w = llvm.add %v, %c : i32
  llvm.store %w, %p : i32, !llvm.ptr
  llvm.return
}
hw.module @top() {
  llhd.process {
    %p = llvm.mlir.addressof @counter : !llvm.ptr
    %v = llvm.load %p : !llvm.ptr -> i32
    %d = sim.fmt.dec %v specifierWidth 0 : i32
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%d, %nl)
    sim.proc.print %f
    llhd.halt
  }
}
