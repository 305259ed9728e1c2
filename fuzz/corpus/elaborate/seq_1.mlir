hw.module @registers(in %clk : !seq.clock, in %rst : i1, in %en : i1, in %d : i8, in %s : !hw.struct<a: i1, b: !hw.array<2xi3>>) {
  %init = seq.initial() {
    %c = hw.constant 1 : i8
    seq.yield %c : i8
  } : () -> !seq.immutable<i8>
  %two:2 = seq.initial(%init) {
  ^bb0(%x: i8):
    %t = hw.constant true
    seq.yield %x, %t : i8, i1
  } : (!seq.immutable<i8>) -> (!seq.immutable<i8>, !seq.immutable<i1>)
  %start = seq.from_immutable %init : (!seq.immutable<i8>) -> i8
  %reg = seq.compreg %d, %clk : i8
  %0 = seq.compreg %d, %clk : i8
  %r1 = seq.compreg sym @r1 %d, %clk reset %rst, %start : i8
  %r2 = seq.compreg name "renamed" %d, %clk reset %rst, %d initial %init : i8
  %r3 = seq.compreg %d, %clk initial %init : i8
  %agg = seq.compreg %s, %clk : !hw.struct<a: i1, b: !hw.array<2xi3>>
  %ce = seq.compreg.ce %d, %clk, %en : i8
  %ce1 = seq.compreg.ce sym @ce1 %d, %clk, %en reset %rst, %start initial %init {kept} : i8
  %f = seq.firreg %d clock %clk : i8
  %f1 = seq.firreg %f1 clock %clk sym @f1 reset sync %rst, %d : i8
  %f2 = seq.firreg %d clock %clk reset async %rst, %start preset 7 {firrtl.random_init_start = 0 : ui64} : i8
  %f3 = seq.firreg %s clock %clk preset 0 : !hw.struct<a: i1, b: !hw.array<2xi3>>
  %4 = seq.firreg %d clock %clk {name = "explicit"} : i8
  %sh = seq.shiftreg[3] %d, %clk, %en : i8
  %sh1 = seq.shiftreg[2] sym @sh1 %d, %clk, %en reset %rst, %start powerOn %start : i8
}
