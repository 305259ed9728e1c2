// Threads: an extension of the fork of CIRCT, and one of ours.

func.func private @spawn(%n: i32) -> i64 {
  %h = sim.fork join_type "join_none" name "block" {
    sim.disable "block"
    cf.br ^bb1(%n : i32)
  ^bb1(%m: i32):
    cf.br ^bb2
  ^bb2:
    sim.fork.terminator
  }, {
  } {kept}
  return %h : i64
}

hw.module @top() {
  llhd.process {
    %a = arith.constant 1 : i32
    %h = func.call @spawn(%a) : (i32) -> i64
    sim.join %h
    sim.join_any %h {kept}
    %true = hw.constant true
    scf.if %true {
      %i = sim.fork join_type "join_any" {
        llhd.halt
      }, {
        sim.wait_fork {kept}
        sim.fork.terminator
      }
    }
    sim.disable_fork
    sim.disable "other" {kept}
    %j = sim.fork join_type "join"
    llhd.halt
  }
}
