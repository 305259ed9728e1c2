// RULE: four.resolve, four.resolve.switch
// OUT: on 00aaaaaa
// OUT: doubtful 02aa0aaa
// OUT: off 12aa00aa
// OUT: graph 00aaaaaa

// A wire of two bits and a wired and; bit 1 of the wire and the other are connected by a tranif1.
hw.module @tb() {
  %g1 = hw.constant true
  %g0 = hw.constant false
  %gw = hw.constant 2 : i2
  %gs = llhd.sig %g1 : i1
  %gc = llhd.prb %gs : i1
  %graph = four.resolve(%gw, %gw, %g1, %g0, %g1, %g0, %g0, %g0, %gc, %g0) {nets = array<i64: 2, 0, 1, 1>, sources = array<i64: 0, 2, 6, 6, 0, 1, 3, 5, 2, 1, 6, 6, 2, 1, 6, 6>, switches = array<i64: 4, 1, 2, 1>} : (i2, i2, i1, i1, i1, i1, i1, i1, i1, i1) -> i30
  llhd.process {
    %one = hw.constant true
    %zero = hw.constant false
    %w = hw.constant 2 : i2
    %nl = sim.fmt.literal "\0A"
    %on = four.resolve(%w, %w, %one, %zero, %one, %zero, %zero, %zero, %one, %zero) {nets = array<i64: 2, 0, 1, 1>, sources = array<i64: 0, 2, 6, 6, 0, 1, 3, 5, 2, 1, 6, 6, 2, 1, 6, 6>, switches = array<i64: 4, 1, 2, 1>} : (i2, i2, i1, i1, i1, i1, i1, i1, i1, i1) -> i30
    %unclear = four.resolve(%w, %w, %one, %zero, %one, %zero, %zero, %zero, %zero, %one) {nets = array<i64: 2, 0, 1, 1>, sources = array<i64: 0, 2, 6, 6, 0, 1, 3, 5, 2, 1, 6, 6, 2, 1, 6, 6>, switches = array<i64: 4, 1, 2, 1>} : (i2, i2, i1, i1, i1, i1, i1, i1, i1, i1) -> i30
    %off = four.resolve(%w, %w, %one, %zero, %one, %zero, %zero, %zero, %zero, %zero) {nets = array<i64: 2, 0, 1, 1>, sources = array<i64: 0, 2, 6, 6, 0, 1, 3, 5, 2, 1, 6, 6, 2, 1, 6, 6>, switches = array<i64: 4, 1, 2, 1>} : (i2, i2, i1, i1, i1, i1, i1, i1, i1, i1) -> i30
    %t0 = sim.fmt.literal "on "
    %f0 = sim.fmt.hex %on, isUpper false : i30
    %l0 = sim.fmt.concat (%t0, %f0, %nl)
    sim.proc.print %l0
    %t1 = sim.fmt.literal "doubtful "
    %f1 = sim.fmt.hex %unclear, isUpper false : i30
    %l1 = sim.fmt.concat (%t1, %f1, %nl)
    sim.proc.print %l1
    %t2 = sim.fmt.literal "off "
    %f2 = sim.fmt.hex %off, isUpper false : i30
    %l2 = sim.fmt.concat (%t2, %f2, %nl)
    sim.proc.print %l2
    %t3 = sim.fmt.literal "graph "
    %f3 = sim.fmt.hex %graph, isUpper false : i30
    %l3 = sim.fmt.concat (%t3, %f3, %nl)
    sim.proc.print %l3
    llhd.halt
  }
}
