// RULE: llhd.delay, llhd.output, machine.network.constant-delay
// OUT: 0fs a 5 d 5 o 5
// OUT: 1ns a 6 d 5 o 6
// OUT: 3ns a 6 d 6 o 6

// A delay line starts with its operand. A choice between equal constants is a constant: o is a connection.
hw.module @top(in %c : i1) {
  %c5 = hw.constant 5 : i8
  %c6 = hw.constant 6 : i8
  %true = hw.constant true
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %same = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
  %s = llhd.sig %c5 : i8
  %a = llhd.prb %s : i8
  %d = llhd.delay %a by <2ns, 0d, 0e> : i8
  %when = comb.mux %c, %eps, %same : !llhd.time
  %r = llhd.output %a after %when : i8
  %o = llhd.prb %r : i8
  llhd.process {
    cf.br ^print
  ^first:
    llhd.drv %s, %c6 after %eps : i8
    llhd.wait (%o : i8), ^print
  ^print:
    %t = sim.fmt.current_time
    %la = sim.fmt.literal " a "
    %fa = sim.fmt.dec %a specifierWidth 0 : i8
    %ld = sim.fmt.literal " d "
    %fd = sim.fmt.dec %d specifierWidth 0 : i8
    %lo = sim.fmt.literal " o "
    %fo = sim.fmt.dec %o specifierWidth 0 : i8
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%t, %la, %fa, %ld, %fd, %lo, %fo, %nl)
    sim.proc.print %f
    %now = llhd.current_time
    %fs = llhd.time_to_int %now
    %zero = hw.constant 0 : i64
    %start = comb.icmp eq %fs, %zero : i64
    cf.cond_br %start, ^go, ^rest
  ^go:
    llhd.wait delay %ns, ^first
  ^rest:
    llhd.wait (%d : i8), ^print
  }
}
