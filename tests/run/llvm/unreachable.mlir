// RULE: llvm.unreachable, llvm.bitcast
// STATUS: 1
// OUT: 1
// ERR: fault

llvm.func internal @f(%x: i32) {
  llvm.unreachable
}
hw.module @tb() {
  %n = hw.constant 0x3f800000 : i32
  llhd.process {
    %f = llvm.bitcast %n : i32 to f32
    %fmt0 = sim.fmt.gen %f : f32
    %fmt1 = sim.fmt.literal "\0A"
    %fmt2 = sim.fmt.concat (%fmt0, %fmt1)
    sim.proc.print %fmt2
    llvm.call @f(%n) : (i32) -> ()
    %fmt3 = sim.fmt.literal "never\0A"
    sim.proc.print %fmt3
    llhd.halt
  }
}
