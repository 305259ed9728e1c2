// RULE: machine.limit.steps, machine.limit.status
// ARGS: --max-steps 1000
// STATUS: 3
// OUT: round and round
// ERR: limit

hw.module @tb() {
  llhd.process {
    %fmt0 = sim.fmt.literal "round and round\0A"
    sim.proc.print %fmt0
    cf.br ^bb1
  ^bb1:
    cf.br ^bb1
  }
}
