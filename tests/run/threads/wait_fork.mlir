// RULE: sim.wait_fork, sim.disable_fork, machine.thread.orphan, machine.thread.end
// `wait_fork` waits for the children of the process, not for theirs; `disable_fork` ends all descendants, also those
// whose parents have ended.
// OUT: child 1
// OUT: waited 1
// OUT: grandchild 2
// OUT: disabled 4

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
  %ns3 = llhd.constant_time <3ns, 0d, 0e>
  llhd.process {
    sim.wait_fork
    %h = sim.fork join_type "join_none" {
      %g = sim.fork join_type "join_none" {
        llhd.wait delay %ns2, ^bb1
      ^bb1:
        %t = sim.fmt.literal "grandchild"
        func.call @say(%t) : (!sim.fstring) -> ()
        sim.fork.terminator
      }, {
        cf.br ^bb1
      ^bb1:
        llhd.wait delay %ns3, ^bb2
      ^bb2:
        llhd.wait delay %ns3, ^bb3
      ^bb3:
        %t = sim.fmt.literal "never"
        func.call @say(%t) : (!sim.fstring) -> ()
        sim.fork.terminator
      }
      llhd.wait delay %ns, ^bb1
    ^bb1:
      %t = sim.fmt.literal "child"
      func.call @say(%t) : (!sim.fstring) -> ()
      sim.fork.terminator
    }
    sim.wait_fork
    %t = sim.fmt.literal "waited"
    func.call @say(%t) : (!sim.fstring) -> ()
    llhd.wait delay %ns3, ^bb1
  ^bb1:
    sim.disable_fork
    %t1 = sim.fmt.literal "disabled"
    func.call @say(%t1) : (!sim.fstring) -> ()
    llhd.halt
  }
}
