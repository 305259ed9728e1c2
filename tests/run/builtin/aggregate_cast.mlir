// The first element of an llvm array is the highest index of a hw array; fields keep their order.
//
// RULE: builtin.unrealized_conversion_cast.aggregate
// OUT: 11 22
// OUT: 1122
// OUT: 22
// OUT: 33 4455
// OUT: 33

hw.module @tb() {
  %a = hw.constant 0x11 : i8
  %b = hw.constant 0x22 : i8
  %f = hw.constant 0x33 : i8
  %g = hw.constant 0x4455 : i16
  %false = hw.constant false
  %true = hw.constant true
  llhd.process {
    %u0 = llvm.mlir.undef : !llvm.array<2 x i8>
    %u1 = llvm.insertvalue %a, %u0[0] : !llvm.array<2 x i8>
    %u2 = llvm.insertvalue %b, %u1[1] : !llvm.array<2 x i8>
    %h = builtin.unrealized_conversion_cast %u2 : !llvm.array<2 x i8> to !hw.array<2xi8>
    %h1 = hw.array_get %h[%true] : !hw.array<2xi8>, i1
    %h0 = hw.array_get %h[%false] : !hw.array<2xi8>, i1
    %f0 = sim.fmt.hex %h1, isUpper false : i8
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.hex %h0, isUpper false : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %hb = hw.bitcast %h : (!hw.array<2xi8>) -> i16
    %f5 = sim.fmt.hex %hb, isUpper false : i16
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f5, %f6)
    sim.proc.print %f7
    %back = builtin.unrealized_conversion_cast %h : !hw.array<2xi8> to !llvm.array<2 x i8>
    %last = llvm.extractvalue %back[1] : !llvm.array<2 x i8>
    %f8 = sim.fmt.hex %last, isUpper false : i8
    %f9 = sim.fmt.literal "\0A"
    %f10 = sim.fmt.concat (%f8, %f9)
    sim.proc.print %f10
    %s0 = llvm.mlir.undef : !llvm.struct<(i8, i16)>
    %s1 = llvm.insertvalue %f, %s0[0] : !llvm.struct<(i8, i16)>
    %s2 = llvm.insertvalue %g, %s1[1] : !llvm.struct<(i8, i16)>
    %t = builtin.unrealized_conversion_cast %s2 : !llvm.struct<(i8, i16)> to !hw.struct<f: i8, g: i16>
    %tf = hw.struct_extract %t["f"] : !hw.struct<f: i8, g: i16>
    %tg = hw.struct_extract %t["g"] : !hw.struct<f: i8, g: i16>
    %f11 = sim.fmt.hex %tf, isUpper false : i8
    %f12 = sim.fmt.literal " "
    %f13 = sim.fmt.hex %tg, isUpper false : i16
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f11, %f12, %f13, %f14)
    sim.proc.print %f15
    %sb = builtin.unrealized_conversion_cast %t : !hw.struct<f: i8, g: i16> to !llvm.struct<(i8, i16)>
    %sf = llvm.extractvalue %sb[0] : !llvm.struct<(i8, i16)>
    %f16 = sim.fmt.hex %sf, isUpper false : i8
    %f17 = sim.fmt.literal "\0A"
    %f18 = sim.fmt.concat (%f16, %f17)
    sim.proc.print %f18
    llhd.halt
  }
}
