// RULE: machine.thread.random
// A thread draws from a stream of its own: how much its parent and its siblings draw does not matter.
// OUT: the same

func.func private @__circt_urandom_range(i32, i32, !llvm.ptr) -> i32

hw.module @top() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  llhd.process {
    %null = llvm.mlir.zero : !llvm.ptr
    %zero = arith.constant 0 : i32
    %max = arith.constant -1 : i32
    %a = llhd.sig %zero : i32
    %b = llhd.sig %zero : i32
    %c = llhd.sig %zero : i32
    %0 = func.call @__circt_urandom_range(%zero, %max, %null) : (i32, i32, !llvm.ptr) -> i32
    %h = sim.fork join_type "join" {
      %1 = func.call @__circt_urandom_range(%zero, %max, %null) : (i32, i32, !llvm.ptr) -> i32
      llhd.drv %a, %1 after %eps : i32
    }, {
      %1 = func.call @__circt_urandom_range(%zero, %max, %null) : (i32, i32, !llvm.ptr) -> i32
      %2 = func.call @__circt_urandom_range(%zero, %max, %null) : (i32, i32, !llvm.ptr) -> i32
      llhd.drv %b, %2 after %eps : i32
    }
    %1 = func.call @__circt_urandom_range(%zero, %max, %null) : (i32, i32, !llvm.ptr) -> i32
    %av = llhd.prb %a : i32
    %bv = llhd.prb %b : i32
    %ab = arith.cmpi ne, %av, %bv : i32
    %a0 = arith.cmpi ne, %av, %0 : i32
    %a1 = arith.cmpi ne, %av, %1 : i32
    %01 = arith.cmpi ne, %0, %1 : i32
    %x = arith.andi %ab, %a0 : i1
    %y = arith.andi %a1, %01 : i1
    %all = arith.andi %x, %y : i1
    cf.cond_br %all, ^good, ^bad
  ^good:
    %t = sim.fmt.literal "the same\0A"
    sim.proc.print %t
    llhd.halt
  ^bad:
    llhd.halt
  }
}
