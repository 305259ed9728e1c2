hw.module @formats(in %a : i8, in %f : f64, in %s : !sim.dstring, in %z : i0) {
  %0 = sim.fmt.bin %a : i8
  %1 = sim.fmt.bin %a isLeftAligned true paddingChar 32 specifierWidth 4 : i8
  %2 = sim.fmt.oct %a : i8
  %3 = sim.fmt.oct %a specifierWidth 0 {kept} : i8
  %4 = sim.fmt.hex %a, isUpper false : i8
  %5 = sim.fmt.hex %a, isUpper true isLeftAligned true paddingChar 32 specifierWidth 10 : i8
  %6 = sim.fmt.dec %a : i8
  %7 = sim.fmt.dec %a signed : i8
  %8 = sim.fmt.dec %a isLeftAligned true paddingChar 48 specifierWidth 3 signed : i8
  %9 = sim.fmt.char %a : i8
  %10 = sim.fmt.flt %f : f64
  %11 = sim.fmt.flt %f isLeftAligned true fieldWidth 10 fracDigits 2 : f64
  %12 = sim.fmt.exp %f fieldWidth 3 : f64
  %13 = sim.fmt.gen %f fracDigits 0 : f64
  %14 = sim.fmt.string %s : !sim.dstring
  %15 = sim.fmt.string %s isLeftAligned true paddingChar 48 specifierWidth 9 : !sim.dstring
  %16 = sim.fmt.literal ""
  %17 = sim.fmt.concat ()
  %18 = sim.fmt.concat (%0, %1, %17) {kept}
  %19 = sim.fmt.current_time
  %20 = sim.fmt.hier_path
  %21 = sim.fmt.hier_path escaped
  %22 = sim.fmt.literal "bytes \00\7F\C3\A4" {kept}
  %23 = sim.fmt.dec %z : i0
  %24 = sim.fmt.exp %f : f64
  %25 = sim.fmt.gen %f isLeftAligned true : f64
}
