// Each pass of a loop makes signals of its own, which a coroutine drives after a delta, waits for, and leaves.
//
// RULE: machine.signal.dynamic, machine.call.suspend, llhd.drv.delta
// OUT: 5 105
// OUT: 6 106
// OUT: 7 107
// OUT: 0fs

llhd.coroutine private @bump(%r: !llhd.ref<i8>, %by: i8) -> (i8) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %old = llhd.prb %r : i8
  %inner = llhd.sig %by : i8
  %sum = comb.add %old, %by : i8
  llhd.drv %r, %sum after %delta : i8
  llhd.drv %inner, %sum after %delta : i8
  llhd.wait (%old : i8), ^changed
^changed:
  %v = llhd.prb %inner : i8
  llhd.return %v : i8
}
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c1 = hw.constant 1 : i8
  %c5 = hw.constant 5 : i8
  %c8 = hw.constant 8 : i8
  %c100 = hw.constant 100 : i8
  llhd.process {
    cf.br ^again(%c5 : i8)
  ^again(%i: i8):
    %s = llhd.sig %i : i8
    %before = llhd.prb %s : i8
    %v = llhd.call_coroutine @bump(%s, %c100) : (!llhd.ref<i8>, i8) -> i8
    %f0 = sim.fmt.dec %before specifierWidth 0 : i8
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %v specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %next = comb.add %i, %c1 : i8
    %more = comb.icmp ult %next, %c8 : i8
    cf.cond_br %more, ^again(%next : i8), ^end
  ^end:
    %f5 = sim.fmt.current_time
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f5, %f6)
    sim.proc.print %f7
    llhd.halt
  }
}
