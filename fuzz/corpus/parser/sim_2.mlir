hw.module @clocked(in %clk : !seq.clock, in %en : i1, in %a : i8, in %i : i32) {
  %f = sim.fmt.literal "text\0A\22\\"
  %err = sim.stderr_stream
  sim.print %f on %clk if %en
  sim.print %f on %clk if %en to %err {kept}
  sim.clocked_pause %clk, %en, verbose
  sim.clocked_pause %clk, %en, quiet {kept}
  sim.clocked_terminate %clk, %en, success, verbose
  sim.clocked_terminate %clk, %en, failure, quiet
  sim.triggered %clk {
    sim.proc.print %f
  }
  sim.triggered %clk if %en {
    sim.proc.print %f to %err
  } {kept}
  %0:3 = sim.func.dpi.call @plain(%i, %a) clock %clk enable %en : (i32, i8) -> (i32, i8, i1)
  %1:3 = sim.func.dpi.call @plain(%i, %a) : (i32, i8) -> (i32, i8, i1)
  sim.func.dpi.call @nothing() clock %clk {kept} : () -> ()
  %found = sim.plusargs.test "VERBOSE"
  %ok, %value = sim.plusargs.value "N=%d" : i32
  %ok1, %value1 = sim.plusargs.value "S=%s" {kept} : i8
}
