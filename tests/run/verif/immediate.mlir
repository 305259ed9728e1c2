// RULE: verif.assert, verif.assume, verif.cover, verif.assert.fail, verif.cover.count, verif.assert.graph
// STATUS: 1
// OUT: goes on
// ERR: assumed
// ERR: graph

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %s = llhd.sig %true : i1
  %v = llhd.prb %s : i1
  verif.assert %v label "graph" : i1
  verif.cover %v label "hits" : i1
  llhd.process {
    verif.assert %true label "fine" : i1
    verif.cover %true label "procedural" : i1
    verif.assert %false if %false label "off" : i1
    verif.assume %false label "assumed" : i1
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %s, %false after %eps : i1
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %fmt0 = sim.fmt.literal "goes on\0A"
    sim.proc.print %fmt0
    llhd.halt
  }
}
