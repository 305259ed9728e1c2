// RULE: sim.fork.scope, sim.wait_fork, sim.disable_fork
// A scope and the process that it is in are one to `wait_fork` and `disable_fork`.
// OUT: before 1
// OUT: waited inside 2
// OUT: disabled 3
// OUT: behind 7

func.func private @say(%text: !sim.fstring) {
  %time = llhd.current_time
  %fs = llhd.time_to_int %time
  %ns = arith.constant 1000000 : i64
  %now = arith.divui %fs, %ns : i64
  %0 = sim.fmt.dec %now specifierWidth 0 : i64
  %1 = sim.fmt.literal " "
  %2 = sim.fmt.literal "\0A"
  %3 = sim.fmt.concat (%text, %1, %0, %2)
  sim.proc.print %3
  return
}

hw.module @top() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %ns2 = llhd.constant_time <2ns, 0d, 0e>
  %ns4 = llhd.constant_time <4ns, 0d, 0e>
  llhd.process {
    %before = sim.fork join_type "join_none" {
      llhd.wait delay %ns, ^bb1
    ^bb1:
      %t = sim.fmt.literal "before"
      func.call @say(%t) : (!sim.fstring) -> ()
      sim.fork.terminator
    }
    %scope = sim.fork join_type "scope" {
      %inside = sim.fork join_type "join_none" {
        llhd.wait delay %ns2, ^bb1
      ^bb1:
        sim.fork.terminator
      }
      sim.wait_fork
      %t = sim.fmt.literal "waited inside"
      func.call @say(%t) : (!sim.fstring) -> ()
      %later = sim.fork join_type "join_none" {
        llhd.wait delay %ns2, ^bb1
      ^bb1:
        %t1 = sim.fmt.literal "never"
        func.call @say(%t1) : (!sim.fstring) -> ()
        sim.fork.terminator
      }
      llhd.wait delay %ns, ^bb1
    ^bb1:
      sim.fork.terminator
    }
    sim.disable_fork
    %t = sim.fmt.literal "disabled"
    func.call @say(%t) : (!sim.fstring) -> ()
    llhd.wait delay %ns4, ^bb1
  ^bb1:
    %t1 = sim.fmt.literal "behind"
    func.call @say(%t1) : (!sim.fstring) -> ()
    llhd.halt
  }
}
