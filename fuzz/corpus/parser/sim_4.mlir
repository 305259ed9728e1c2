hw.module @strings(in %a : i16, in %i : i32) {
  %0 = sim.string.literal "abc"
  %1 = sim.string.literal "" {kept}
  %2 = sim.string.concat (%0, %1)
  %3 = sim.string.concat ()
  %4 = sim.string.length %2
  %5 = sim.string.get %0[%i]
  %6 = sim.string.int_to_string %a : i16
  %7 = sim.string.string_to_int %6 : i16
  %8 = sim.string.cmp eq %0, %1 : !sim.dstring
  %9 = sim.string.cmp ne %0, %1 : !sim.dstring
  %10 = sim.string.cmp lt %0, %1 : !sim.dstring
  %11 = sim.string.cmp le %0, %1 : !sim.dstring
  %12 = sim.string.cmp gt %0, %1 : !sim.dstring
  %13 = sim.string.cmp ge %0, %1 : !sim.dstring
  %ordered = sim.string.compare %0, %1 {kept}
  %lower = sim.string.tolower %0
  %upper = sim.string.toupper %0
}
