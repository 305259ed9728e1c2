func.func @f(%a: i16, %s: !llvm.struct<(ptr, i64)>) {
  %0 = sim.fmt.hex %a, isUpper false specifierWidth 2 fourStateWidth 8 : i16
  %1 = sim.fmt.dec %a fourStateWidth 8 signed : i16
  %2 = sim.fmt.bin %a fourStateWidth 8 : i16
  %3 = sim.fmt.oct %a isLeftAligned true fourStateWidth 8 : i16
  %4 = sim.fmt.dyn_string %s : !llvm.struct<(ptr, i64)>
  %5 = sim.fmt.concat (%0, %1, %2, %3, %4)
  sim.proc.print %5
  return
}
