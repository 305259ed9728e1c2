// RULE: llvm.func, llvm.call, llvm.return, llvm.br, llvm.cond_br, llvm.mlir.addressof
// RULE: machine.memory.functions
// OUT: 55 55

llvm.func internal @sum(%n: i32) -> i32 {
  %zero = llvm.mlir.constant(0 : i32) : i32
  %one = llvm.mlir.constant(1 : i32) : i32
  llvm.br ^loop(%n, %zero : i32, i32)
^loop(%i: i32, %s: i32):
  %more = llvm.icmp "ne" %i, %zero : i32
  llvm.cond_br %more, ^body, ^end
^body:
  %t = llvm.add %s, %i : i32
  %j = llvm.sub %i, %one : i32
  llvm.br ^loop(%j, %t : i32, i32)
^end:
  llvm.return %s : i32
}
hw.module @tb() {
  %n = hw.constant 10 : i32
  llhd.process {
    %r = llvm.call @sum(%n) : (i32) -> i32
    %f = llvm.mlir.addressof @sum : !llvm.ptr
    %q = llvm.call %f(%n) : !llvm.ptr, (i32) -> i32
    %fmt0 = sim.fmt.dec %r specifierWidth 0 : i32
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %q specifierWidth 0 : i32
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
}
