sim.func.dpi @plain(in %a : i32, out b : i32, inout %c : i8, return r : i1)
