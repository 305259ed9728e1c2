// With a seed of its own, the generator of IEEE 1800 Annex N: `$random(seed)` of 1, then a number from 10 to 15.
//
// RULE: machine.random.urandom-seed
// OUT: 80010e00 00010dce
// OUT: 10 1c5983f7

func.func private @__circt_urandom_range(i32, i32, !llvm.ptr) -> i32
hw.module @tb() {
  %c0 = hw.constant 0 : i32
  %c1 = hw.constant 1 : i32
  %c10 = hw.constant 10 : i32
  %c15 = hw.constant 15 : i32
  %all = hw.constant -1 : i32
  llhd.process {
    %n = llvm.mlir.constant(1 : i64) : i64
    %p = llvm.alloca %n x i32 : (i64) -> !llvm.ptr
    llvm.store %c1, %p : i32, !llvm.ptr
    %a = func.call @__circt_urandom_range(%c0, %all, %p) : (i32, i32, !llvm.ptr) -> i32
    %sa = llvm.load %p : !llvm.ptr -> i32
    %f0 = sim.fmt.hex %a, isUpper false : i32
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.hex %sa, isUpper false : i32
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %b = func.call @__circt_urandom_range(%c10, %c15, %p) : (i32, i32, !llvm.ptr) -> i32
    %sb = llvm.load %p : !llvm.ptr -> i32
    %f5 = sim.fmt.dec %b specifierWidth 0 : i32
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.hex %sb, isUpper false : i32
    %f8 = sim.fmt.literal "\0A"
    %f9 = sim.fmt.concat (%f5, %f6, %f7, %f8)
    sim.proc.print %f9
    llhd.halt
  }
}
