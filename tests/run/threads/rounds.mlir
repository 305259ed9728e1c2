// RULE: machine.thread.rounds, machine.thread.start, machine.order.dynamic, machine.order.ascending
// ORDER: fixed
// Threads run in the step that makes them, in a round after all processes; a parent whose threads have ended runs in the
// round after theirs, and what it writes is settled in the next step.
// OUT: first
// OUT: second
// OUT: a
// OUT: b
// OUT: other a
// OUT: second goes on
// OUT: inner
// OUT: first goes on
// OUT: 5 in the same delta

hw.module @top() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %0 = hw.constant 0 : i8
  %5 = hw.constant 5 : i8
  %s = llhd.sig %0 : i8
  %sv = llhd.prb %s : i8
  llhd.process {
    %t0 = sim.fmt.literal "first\0A"
    sim.proc.print %t0
    %h = sim.fork join_type "join" {
      %t = sim.fmt.literal "a\0A"
      sim.proc.print %t
      %i = sim.fork join_type "join" {
        %u = sim.fmt.literal "inner\0A"
        sim.proc.print %u
      }
    }, {
      %t = sim.fmt.literal "b\0A"
      sim.proc.print %t
    }
    %t1 = sim.fmt.literal "first goes on\0A"
    sim.proc.print %t1
    llhd.drv %s, %5 after %eps : i8
    llhd.halt
  }
  llhd.process {
    %t0 = sim.fmt.literal "second\0A"
    sim.proc.print %t0
    %h = sim.fork join_type "join" {
      %t = sim.fmt.literal "other a\0A"
      sim.proc.print %t
    }
    %t1 = sim.fmt.literal "second goes on\0A"
    sim.proc.print %t1
    llhd.halt
  }
  llhd.process {
    %h = sim.fork join_type "join_none" {
      llhd.wait (%sv : i8), ^bb1
    ^bb1:
      %d = sim.fmt.dec %sv specifierWidth 0 : i8
      %t = sim.fmt.literal " in the same delta\0A"
      %all = sim.fmt.concat (%d, %t)
      sim.proc.print %all
      sim.fork.terminator
    }
    llhd.halt
  }
}
