// RULE: library.registry, library.unknown
// STATUS: 2
// ERR: the run-time library has no function '$system'
// ERR: the run-time library has no '$random' of type (i8) -> (i32)
// ERR: it has $random() -> (i32); $random(i32) -> (i32, i32)
// ERR: the run-time library has no '$fclose' of type (a type that no function has) -> ()

hw.module @tb() {
  %c = hw.constant 0 : i8
  %s = sim.string.literal "ls"
  %t = llhd.constant_time <0ns, 0d, 1e>
  llhd.process {
    %r = svx.syscall "$system"(%s) : (!sim.dstring) -> i32
    %q = svx.syscall "$random"(%c) : (i8) -> i32
    svx.syscall "$fclose"(%t) : (!llhd.time) -> ()
    llhd.halt
  }
}
