sim.func.dpi @dpi(in %a : i32, out b : i8, inout %c : i32, return r : i1) attributes {verilogName = "d"}
