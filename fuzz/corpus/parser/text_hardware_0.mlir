hw.module.extern private @ex<P: i32>(in %a : i8, in %b_c "b c" : i8, out q : i8, out "x y" : i1) attributes {verilogName = "EX"}
