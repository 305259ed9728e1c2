// RULE: llvm.alloca, machine.call.push
// OUT: 3 3
// OUT: 12 12
// A function with memory of its own gives it back each time that it returns, in processes and in the network: each
// call has the same address.
func.func private @sum(%a: i32) -> i64 {
  %one = arith.constant 1 : i64
  %p = llvm.alloca %one x i32 : (i64) -> !llvm.ptr
  llvm.store %a, %p : i32, !llvm.ptr
  %b = llvm.load %p : !llvm.ptr -> i32
  %c = llvm.ptrtoint %p : !llvm.ptr to i64
  %d = comb.concat %b, %b : i32, i32
  %e = comb.xor %c, %c : i64
  %f = comb.or %d, %e : i64
  return %f : i64
}
func.func private @address() -> i64 {
  %one = arith.constant 1 : i64
  %p = llvm.alloca %one x i64 : (i64) -> !llvm.ptr
  %c = llvm.ptrtoint %p : !llvm.ptr to i64
  return %c : i64
}
hw.module @tb() {
  %e = llhd.constant_time <0ns, 0d, 1e>
  %c0_i32 = hw.constant 0 : i32
  %c3_i32 = hw.constant 3 : i32
  %c12_i32 = hw.constant 12 : i32
  %t = llhd.constant_time <1ns, 0d, 0e>
  %space = sim.fmt.literal " "
  %end = sim.fmt.literal "\0A"
  %s = llhd.sig %c3_i32 : i32
  %v = llhd.prb %s : i32
  %n = func.call @sum(%v) : (i32) -> i64
  %lo = comb.extract %n from 0 : (i64) -> i32
  %hi = comb.extract %n from 32 : (i64) -> i32
  llhd.process {
    %first = func.call @address() : () -> i64
    llhd.wait delay %t, ^print
  ^print:
    %a = sim.fmt.dec %lo specifierWidth 0 : i32
    %b = sim.fmt.dec %hi specifierWidth 0 : i32
    %text = sim.fmt.concat (%a, %space, %b, %end)
    sim.proc.print %text
    %second = func.call @address() : () -> i64
    %same = comb.icmp eq %first, %second : i64
    cf.assert %same, "the block was given back"
    llhd.drv %s, %c12_i32 after %e : i32
    llhd.wait delay %t, ^again
  ^again:
    %a2 = sim.fmt.dec %lo specifierWidth 0 : i32
    %b2 = sim.fmt.dec %hi specifierWidth 0 : i32
    %text2 = sim.fmt.concat (%a2, %space, %b2, %end)
    sim.proc.print %text2
    llhd.halt
  }
}
