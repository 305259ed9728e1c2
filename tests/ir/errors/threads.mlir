// Forks and joins stand where the process around them can wait.

func.func @types(%i: i32, %h: i64) {
  // ERROR: 5:3: `sim.fork` has the join type `both`, which is not `join`, `join_any`, `join_none` or `scope`
  %0 = sim.fork join_type "both" {
  }
  // ERROR: 8:3: `sim.join` needs `i64` as operand `handle`, but found `i32`
  "sim.join"(%i) : (i32) -> ()
  // ERROR: 10:3: `sim.fork.terminator` must stand in `sim.fork`, not in `func.func`
  sim.fork.terminator
}
// -----
hw.module @top() {
  // ERROR: 15:3: `sim.fork` must stand in a process, a coroutine or a function, not in `hw.module`, which can't be suspended
  %h = sim.fork join_type "join" {
  }
  // ERROR: 18:3: `sim.join` must stand in a process, a coroutine or a function, not in `hw.module`, which can't be suspended
  sim.join %h
  %0 = llhd.combinational -> i1 {
    // ERROR: 21:5: `sim.wait_fork` must stand in a process, a coroutine or a function, not in `llhd.combinational`, which can't be suspended
    sim.wait_fork
    // ERROR: 23:5: `sim.disable_fork` must stand in a process, a coroutine or a function, not in `llhd.combinational`, which can't be suspended
    sim.disable_fork
    // ERROR: 25:5: `sim.disable` must stand in a process, a coroutine or a function, not in `llhd.combinational`, which can't be suspended
    sim.disable "x"
    %true = hw.constant true
    llhd.yield %true : i1
  }
  llhd.process {
    %i = sim.fork join_type "join" {
      // ERROR: 32:7: `func.return` must stand in `func.func`, not in `sim.fork`
      func.return
    }
    llhd.halt
  }
}
