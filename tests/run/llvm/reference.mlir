// RULE: machine.ref.memory, builtin.unrealized_conversion_cast.reference, llvm.malloc
// OUT: 7 9

llvm.func @malloc(i64) -> !llvm.ptr
hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c7 = hw.constant 7 : i32
  %c9 = hw.constant 9 : i32
  llhd.process {
    %size = llvm.mlir.constant(4 : i64) : i64
    %p = llvm.call @malloc(%size) : (i64) -> !llvm.ptr
    %r = builtin.unrealized_conversion_cast %p : !llvm.ptr to !llhd.ref<i32>
    llhd.drv %r, %c7 after %eps : i32
    llhd.drv %r, %c9 after %delta : i32
    %v = llvm.load %p : !llvm.ptr -> i32
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %w = llhd.prb %r : i32
    %fmt0 = sim.fmt.dec %v specifierWidth 0 : i32
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %w specifierWidth 0 : i32
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
}
