hw.module private @leaf<P: i32 = 3, Q: i8>(in %a : i8, in %b_c "b c" : i4 {dbg.hint = "x"}, out q : i8, out "x y" : i4) {
  hw.output %a, %b_c : i8, i4
}
