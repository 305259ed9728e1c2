// RULE: sim.fork, machine.thread.end, machine.thread.start, machine.call.suspend, sim.join, sim.join_any
// Functions and coroutines fork and join; their frames end before their threads do.
// OUT: coroutine 7
// OUT: returned
// OUT: late 3 at 2
// OUT: late 4 at 2
// OUT: joined
// OUT: joined again

func.func private @now() -> i64 {
  %time = llhd.current_time
  %fs = llhd.time_to_int %time
  %ns = arith.constant 1000000 : i64
  %now = arith.divui %fs, %ns : i64
  return %now : i64
}

func.func private @spawn(%n: i32, %delay: !llhd.time) -> i64 {
  %h = sim.fork join_type "join_none" {
    llhd.wait delay %delay, ^bb1
  ^bb1:
    %now = func.call @now() : () -> i64
    %0 = sim.fmt.literal "late "
    %1 = sim.fmt.dec %n specifierWidth 0 : i32
    %2 = sim.fmt.literal " at "
    %3 = sim.fmt.dec %now specifierWidth 0 : i64
    %4 = sim.fmt.literal "\0A"
    %5 = sim.fmt.concat (%0, %1, %2, %3, %4)
    sim.proc.print %5
    sim.fork.terminator
  }
  return %h : i64
}

llhd.coroutine private @both(%n: i32, %out: !llhd.ref<i32>) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %h = sim.fork join_type "join" {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %out, %n after %eps : i32
    sim.fork.terminator
  }, {
    %i = sim.fork join_type "join" {
      llhd.halt
    }
  }
  llhd.return
}

hw.module @top() {
  %0 = hw.constant 0 : i32
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    %zero = arith.constant 0 : i32
    %three = arith.constant 3 : i32
    %four = arith.constant 4 : i32
    %seven = arith.constant 7 : i32
    %out = llhd.sig %zero : i32
    llhd.call_coroutine @both(%seven, %out) : (i32, !llhd.ref<i32>) -> ()
    %got = llhd.prb %out : i32
    %1 = sim.fmt.literal "coroutine "
    %2 = sim.fmt.dec %got specifierWidth 0 : i32
    %3 = sim.fmt.literal "\0A"
    %4 = sim.fmt.concat (%1, %2, %3)
    sim.proc.print %4
    %h3 = func.call @spawn(%three, %ns) : (i32, !llhd.time) -> i64
    %h4 = func.call @spawn(%four, %ns) : (i32, !llhd.time) -> i64
    %5 = sim.fmt.literal "returned\0A"
    sim.proc.print %5
    sim.join_any %h3
    sim.join %h4
    %6 = sim.fmt.literal "joined\0A"
    sim.proc.print %6
    sim.join %h3
    sim.join_any %h3
    %none = arith.constant 1234 : i64
    sim.join %none
    sim.join_any %none
    %7 = sim.fmt.literal "joined again\0A"
    sim.proc.print %7
    llhd.halt
  }
}
