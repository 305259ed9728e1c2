hw.module @top(in %a : i8, in %b : i4, in %wild "1 wild*name" : i1, out r : i8, out s : i4) {
  // Forward reference in a graph region.
  %early = comb.add %leaf.q, %a : i8
  %leaf.q, %leaf.x_y = hw.instance "leaf" @leaf<P: i32 = 3, Q: i8 = -1>(a: %a: i8, "b c": %b: i4) -> (q: i8, "x y": i4)
  %leaf2.q, %leaf2.x_y = hw.instance "leaf2" sym @inst @leaf<P: i32 = 7, Q: i8 = 0>(a: %early: i8, "b c": %b: i4) -> (q: i8, "x y": i4) {doNotPrint}
  hw.instance "none" @empty() -> ()
  %g.q = hw.instance "g" @gen(a: %a: i8) -> (q: i8)
  %e.q = hw.instance "e" sym [<@e0,0,public>] @ext<W: i32 = 8>(d: %a: i8) -> (q: i8) {note = "kept"}
  %f:2 = hw.instance "f" @interleaved(x: %wild: i1, y: %wild: i1) -> (first: i1, second: i1)
  %w0 = hw.wire %a : i8
  %w1 = hw.wire %a sym @w1 : i8
  %w2 = hw.wire %a sym [<@x,0,public>] name "not the SSA name" : i8
  %named = hw.wire %a {sv.namehint = "hint"} : i8
  %3 = hw.wire %a : i8
  hw.output %leaf2.q, %leaf.x_y : i8, i4
}
