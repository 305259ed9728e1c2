// Draws of two processes, computed from the text of the rules.
//
// RULE: machine.random.stream, machine.random.seed, machine.random.name, machine.random.urandom-range, machine.random.default-seed
// ORDER: fixed
// OUT: 0: 88b3949a 6 5 7
// OUT: 1: 9717b82d

func.func private @__circt_urandom_range(i32, i32, !llvm.ptr) -> i32
hw.module private @leaf() {
  %c1 = hw.constant 1 : i32
  %c6 = hw.constant 6 : i32
  %seven = hw.constant 7 : i32
  %all = hw.constant -1 : i32
  %c0 = hw.constant 0 : i32
  llhd.process {
    %null = llvm.mlir.zero : !llvm.ptr
    %a = func.call @__circt_urandom_range(%c0, %all, %null) : (i32, i32, !llvm.ptr) -> i32
    %b = func.call @__circt_urandom_range(%c1, %c6, %null) : (i32, i32, !llvm.ptr) -> i32
    %c = func.call @__circt_urandom_range(%c6, %c1, %null) : (i32, i32, !llvm.ptr) -> i32
    %d = func.call @__circt_urandom_range(%seven, %seven, %null) : (i32, i32, !llvm.ptr) -> i32
    %f0 = sim.fmt.literal "0: "
    %f1 = sim.fmt.hex %a, isUpper false : i32
    %f2 = sim.fmt.literal " "
    %f3 = sim.fmt.dec %b specifierWidth 0 : i32
    %f4 = sim.fmt.literal " "
    %f5 = sim.fmt.dec %c specifierWidth 0 : i32
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.dec %d specifierWidth 0 : i32
    %f8 = sim.fmt.literal "\0A"
    %f9 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6, %f7, %f8)
    sim.proc.print %f9
    llhd.halt
  }
  llhd.process attributes {name = "draws"} {
    %null = llvm.mlir.zero : !llvm.ptr
    %a = func.call @__circt_urandom_range(%c0, %all, %null) : (i32, i32, !llvm.ptr) -> i32
    %f10 = sim.fmt.literal "1: "
    %f11 = sim.fmt.hex %a, isUpper false : i32
    %f12 = sim.fmt.literal "\0A"
    %f13 = sim.fmt.concat (%f10, %f11, %f12)
    sim.proc.print %f13
    llhd.halt
  }
}
hw.module @tb() {
  hw.instance "u" @leaf() -> ()
}
