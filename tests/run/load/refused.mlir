// RULE: machine.load.refused, machine.load.all-errors, machine.load.attributes, machine.force.graph, sim.fmt.width-limit
// STATUS: 2
// ERR: 'ltl.eventually' is not supported
// ERR: Use ltl.delay with a length
// ERR: the attribute 'circt.unknown' has no meaning on 'hw.wire'
// ERR: only a process can force or release
// ERR: a width or precision above 1048576
// ERR: 'verif.symbolic_value' is not supported

hw.module @top(in %a : i1, in %v : i8) {
  %p = ltl.eventually %a : i1
  %w = hw.wire %a {circt.unknown} : i1
  %free = verif.symbolic_value : i8
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %s = llhd.sig %v : i8
  llhd.drv %s, %v after %eps {circt.force} : i8
  llhd.process {
    %f = sim.fmt.dec %v specifierWidth 1048577 : i8
    sim.proc.print %f
    llhd.halt
  }
}
