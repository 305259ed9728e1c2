// RULE: machine.thread.frame, machine.promote.rule, machine.promote.effect
// A thread has the values of its parent as they were; signals are shared, those of the parent's frame too, which
// are promoted only if no thread uses them.
// OUT: i 0 total 0
// OUT: i 1 total 0
// OUT: i 2 total 1
// OUT: sum 6
// OUT: own 5 5

func.func private @show(%i: i32, %total: i32) {
  %0 = sim.fmt.literal "i "
  %1 = sim.fmt.dec %i specifierWidth 0 : i32
  %2 = sim.fmt.literal " total "
  %3 = sim.fmt.dec %total specifierWidth 0 : i32
  %4 = sim.fmt.literal "\0A"
  %5 = sim.fmt.concat (%0, %1, %2, %3, %4)
  sim.proc.print %5
  return
}

hw.module @top() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    %zero = arith.constant 0 : i32
    %one = arith.constant 1 : i32
    %three = arith.constant 3 : i32
    %total = llhd.sig %zero : i32
    %mine = llhd.sig %zero : i32
    cf.br ^loop(%zero : i32)
  ^loop(%i: i32):
    %more = arith.cmpi slt, %i, %three : i32
    cf.cond_br %more, ^fork, ^after
  ^fork:
    %h = sim.fork join_type "join_none" {
      %now = llhd.prb %total : i32
      func.call @show(%i, %now) : (i32, i32) -> ()
      %next = arith.addi %now, %i : i32
      %plus = arith.addi %next, %zero : i32
      llhd.drv %total, %plus after %eps : i32
      %local = llhd.sig %plus : i32
      %kept = llhd.prb %local : i32
      llhd.wait delay %ns, ^bb1
    ^bb1:
      llhd.drv %local, %three after %eps : i32
      %now1 = llhd.prb %total : i32
      %next1 = arith.addi %now1, %one : i32
      llhd.drv %total, %next1 after %eps : i32
      sim.fork.terminator
    }
    %old = llhd.prb %mine : i32
    %new = arith.addi %old, %i : i32
    llhd.drv %mine, %new after %eps : i32
    %next = arith.addi %i, %one : i32
    cf.br ^loop(%next : i32)
  ^after:
    sim.wait_fork
    %sum = llhd.prb %total : i32
    %0 = sim.fmt.literal "sum "
    %1 = sim.fmt.dec %sum specifierWidth 0 : i32
    %2 = sim.fmt.literal "\0A"
    %3 = sim.fmt.concat (%0, %1, %2)
    sim.proc.print %3
    %m = llhd.prb %mine : i32
    %two = arith.constant 2 : i32
    %m2 = arith.addi %m, %two : i32
    %4 = sim.fmt.literal "own "
    %5 = sim.fmt.dec %m2 specifierWidth 0 : i32
    %6 = sim.fmt.literal " "
    %7 = sim.fmt.dec %m2 specifierWidth 0 : i32
    %8 = sim.fmt.concat (%4, %5, %6, %7, %2)
    sim.proc.print %8
    llhd.halt
  }
}
