hw.module.extern @ext<W: i32>(in %d : i8, out q : i8) attributes {verilogName = "EXT"}
