// RULE: llvm.switch, llvm.func, llvm.call, llvm.return
// OUT: 10
// OUT: 20
// OUT: 9

llvm.func @choose(%x: i32) -> i32 {
  %ten = llvm.mlir.constant(10 : i32) : i32
  %twenty = llvm.mlir.constant(20 : i32) : i32
  llvm.switch %x : i32, ^other(%x : i32) [
    1: ^other(%ten : i32),
    -5: ^minus
  ]
^other(%y: i32):
  llvm.return %y : i32
^minus:
  llvm.return %twenty : i32
}
hw.module @top() {
  llhd.process {
    %a = llvm.mlir.constant(1 : i32) : i32
    %b = llvm.mlir.constant(-5 : i32) : i32
    %c = llvm.mlir.constant(9 : i32) : i32
    %x = llvm.call @choose(%a) : (i32) -> i32
    %y = llvm.call @choose(%b) : (i32) -> i32
    %z = llvm.call @choose(%c) : (i32) -> i32
    %fx = sim.fmt.dec %x specifierWidth 0 : i32
    %fy = sim.fmt.dec %y specifierWidth 0 : i32
    %fz = sim.fmt.dec %z specifierWidth 0 : i32
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%fx, %nl, %fy, %nl, %fz, %nl)
    sim.proc.print %f
    llhd.halt
  }
}
