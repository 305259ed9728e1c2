// RULE: machine.limit.memory, llvm.malloc
// ARGS: --max-memory 300M
// STATUS: 3
// ERR: limit

llvm.func @malloc(i64) -> !llvm.ptr
hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %size = llvm.mlir.constant(200000000 : i64) : i64
  llhd.process {
    cf.br ^bb1
  ^bb1:
    %p = llvm.call @malloc(%size) : (i64) -> !llvm.ptr
    llhd.wait delay %ns, ^bb1
  }
}
