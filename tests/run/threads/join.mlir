// RULE: sim.fork, sim.fork.terminator, machine.thread.frame, machine.thread.rounds, machine.thread.end, machine.order.dynamic
// The parent waits for all, for one, for none of its threads.
// OUT: none: parent at 0
// OUT: none: a at 0
// OUT: all: a at 1
// OUT: all: b at 2
// OUT: all: done at 2
// OUT: any: a at 3
// OUT: any: done at 3
// OUT: any: b at 4

func.func private @say(%text: !sim.fstring) {
  %time = llhd.current_time
  %fs = llhd.time_to_int %time
  %ns = arith.constant 1000000 : i64
  %now = arith.divui %fs, %ns : i64
  %0 = sim.fmt.dec %now specifierWidth 0 : i64
  %1 = sim.fmt.literal " at "
  %2 = sim.fmt.literal "\0A"
  %3 = sim.fmt.concat (%text, %1, %0, %2)
  sim.proc.print %3
  return
}

hw.module @top() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    %n0 = sim.fork join_type "join_none" {
      %t = sim.fmt.literal "none: a"
      func.call @say(%t) : (!sim.fstring) -> ()
    }
    %t0 = sim.fmt.literal "none: parent"
    func.call @say(%t0) : (!sim.fstring) -> ()
    %h0 = sim.fork join_type "join" {
      llhd.wait delay %ns, ^bb1
    ^bb1:
      %t = sim.fmt.literal "all: a"
      func.call @say(%t) : (!sim.fstring) -> ()
      sim.fork.terminator
    }, {
      llhd.wait delay %ns, ^bb1
    ^bb1:
      llhd.wait delay %ns, ^bb2
    ^bb2:
      %t = sim.fmt.literal "all: b"
      func.call @say(%t) : (!sim.fstring) -> ()
      sim.fork.terminator
    }
    %t1 = sim.fmt.literal "all: done"
    func.call @say(%t1) : (!sim.fstring) -> ()
    %h1 = sim.fork join_type "join_any" {
      llhd.wait delay %ns, ^bb1
    ^bb1:
      %t = sim.fmt.literal "any: a"
      func.call @say(%t) : (!sim.fstring) -> ()
      sim.fork.terminator
    }, {
      llhd.wait delay %ns, ^bb1
    ^bb1:
      llhd.wait delay %ns, ^bb2
    ^bb2:
      %t = sim.fmt.literal "any: b"
      func.call @say(%t) : (!sim.fstring) -> ()
      sim.fork.terminator
    }
    %t2 = sim.fmt.literal "any: done"
    func.call @say(%t2) : (!sim.fstring) -> ()
    llhd.halt
  }
}
