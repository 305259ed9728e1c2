// Code of the network gives the memory that it took back by the end of each evaluation: the next block that is taken
// is where the first was.
//
// RULE: llvm.alloca, llhd.combinational
// OUT: 1

func.func private @address() -> i64 {
  %one = arith.constant 1 : i64
  %p = llvm.alloca %one x i64 : (i64) -> !llvm.ptr
  %c = llvm.ptrtoint %p : !llvm.ptr to i64
  return %c : i64
}
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %s = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  %r = llhd.combinational -> i64 {
    %one = arith.constant 1 : i64
    %p = llvm.alloca %one x i64 : (i64) -> !llvm.ptr
    %c = llvm.ptrtoint %p : !llvm.ptr to i64
    %wide = arith.extui %v : i8 to i64
    llvm.store %wide, %p : i64, !llvm.ptr
    llhd.yield %c : i64
  }
  llhd.process {
    llhd.drv %s, %c1 after %eps : i8
    llhd.wait delay %ns, ^show
  ^show:
    %a = func.call @address() : () -> i64
    %same = comb.icmp eq %a, %r : i64
    %f = sim.fmt.dec %same specifierWidth 0 : i1
    %end = sim.fmt.literal "\0A"
    %line = sim.fmt.concat (%f, %end)
    sim.proc.print %line
    llhd.halt
  }
}
