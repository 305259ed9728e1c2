// RULE: sim.fmt.hier_path, sim.fmt.current_time
// OUT: tb.odd name tb.\odd name  0fs
// OUT: 1500ps

hw.module private @leaf() {
  %ns = llhd.constant_time <1500ps, 0d, 0e>
  llhd.process {
    %e = sim.fmt.hier_path escaped
    %f0 = sim.fmt.hier_path
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.concat (%e)
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.current_time
    %f5 = sim.fmt.literal "\0A"
    %f6 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5)
    sim.proc.print %f6
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %f7 = sim.fmt.current_time
    %f8 = sim.fmt.literal "\0A"
    %f9 = sim.fmt.concat (%f7, %f8)
    sim.proc.print %f9
    llhd.halt
  }
}
hw.module @tb() {
  hw.instance "odd name" @leaf() -> ()
}
