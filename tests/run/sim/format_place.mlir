// RULE: sim.fmt.hier_path, sim.fmt.current_time
// OUT: tb.odd name tb.\odd name  0fs
// OUT: 1500ps

hw.module private @leaf() {
  %ns = llhd.constant_time <1500ps, 0d, 0e>
  llhd.process {
    %e = sim.fmt.hier_path escaped
    %fmt0 = sim.fmt.hier_path
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.concat (%e)
    %fmt3 = sim.fmt.literal " "
    %fmt4 = sim.fmt.current_time
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %fmt7 = sim.fmt.current_time
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.halt
  }
}
hw.module @tb() {
  hw.instance "odd name" @leaf() -> ()
}
