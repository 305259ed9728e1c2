hw.module.generated @gen, @Schema(in %a : i8, out q : i8) attributes {depth = 4 : i32, verilogName = "GEN", width = 8 : i32}
