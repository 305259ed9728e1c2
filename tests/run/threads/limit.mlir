// RULE: machine.limit.threads, machine.limit.status
// ARGS: --max-threads 10
// STATUS: 3
// ERR: more than 10 threads alive

hw.module @top() {
  llhd.process {
    cf.br ^bb1
  ^bb1:
    %h = sim.fork join_type "join_none" {
      sim.wait_fork
      llhd.wait ^bb1
    ^bb1:
      sim.fork.terminator
    }
    cf.br ^bb1
  }
}
