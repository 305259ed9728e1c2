// RULE: llhd.sig.array_slice, llhd.sig.extract, llhd.sig.array_get, llhd.drv, llhd.prb, machine.promote.rule
// OUT: bits 10ac
// OUT: slice 48
// OUT: element 7
// OUT: wide 5
// OUT: function b4
// OUT: graph d4
// OUT: long 1 7 8 4

// Parts of local signals at places that vary, of any width, are read and written wherever the signals are kept.
func.func private @put(%at: i3, %new: i4) -> i8 {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %c = hw.constant 0x84 : i8
  %s = llhd.sig %c : i8
  %r = llhd.sig.extract %s from %at : <i8> -> <i4>
  llhd.drv %r, %new after %eps : i4
  %v = llhd.prb %s : i8
  return %v : i8
}
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %three = hw.constant 3 : i3
  %sel = llhd.sig %three : i3
  %at = llhd.prb %sel : i3
  %c84 = hw.constant 0x84 : i8
  %c10 = hw.constant 0xa : i4
  %graph = llhd.combinational -> i8 {
    %s = llhd.sig %c84 : i8
    %r = llhd.sig.extract %s from %at : <i8> -> <i4>
    llhd.drv %r, %c10 after %eps : i4
    %v = llhd.prb %s : i8
    llhd.yield %v : i8
  }
  llhd.process {
    %i = comb.concat %false, %at : i1, i3
    %low = comb.extract %at from 0 : (i3) -> i2
    %end = sim.fmt.literal "\0A"

    %c1000 = hw.constant 0x100c : i16
    %b = llhd.sig %c1000 : i16
    %br = llhd.sig.extract %b from %i : <i16> -> <i5>
    %c21 = hw.constant 21 : i5
    llhd.drv %br, %c21 after %eps : i5
    %bv = llhd.prb %b : i16
    %b0 = sim.fmt.literal "bits "
    %b1 = sim.fmt.hex %bv, isUpper false : i16
    %b2 = sim.fmt.concat (%b0, %b1, %end)
    sim.proc.print %b2

    %x1 = hw.constant 1 : i2
    %x2 = hw.constant 2 : i2
    %x0 = hw.constant 0 : i2
    %x3 = hw.constant 3 : i2
    %a0 = hw.array_create %x1, %x2, %x3, %x0 : i2
    %a = llhd.sig %a0 : !hw.array<4xi2>
    %one = comb.extract %at from 1 : (i3) -> i1
    %index = comb.concat %false, %one : i1, i1
    %ar = llhd.sig.array_slice %a at %index : <!hw.array<4xi2>> -> <!hw.array<2xi2>>
    %an = hw.array_create %x0, %x2 : i2
    llhd.drv %ar, %an after %eps : !hw.array<2xi2>
    %av = llhd.prb %a : !hw.array<4xi2>
    %ab = hw.bitcast %av : (!hw.array<4xi2>) -> i8
    %p0 = sim.fmt.literal "slice "
    %p1 = sim.fmt.hex %ab, isUpper false : i8
    %p2 = sim.fmt.concat (%p0, %p1, %end)
    sim.proc.print %p2

    %z = hw.constant 0 : i63
    %seven = hw.constant 7 : i63
    %e0 = hw.array_create %z, %z, %z, %z : i63
    %e = llhd.sig %e0 : !hw.array<4xi63>
    %er = llhd.sig.array_get %e[%low] : <!hw.array<4xi63>>
    llhd.drv %er, %seven after %eps : i63
    llhd.wait delay %ns, ^on
  ^on:
    %ev = llhd.prb %er : i63
    %q0 = sim.fmt.literal "element "
    %q1 = sim.fmt.dec %ev specifierWidth 0 : i63
    %q2 = sim.fmt.concat (%q0, %q1, %end)
    sim.proc.print %q2

    %w0 = hw.constant 0 : i2000
    %w = llhd.sig %w0 : i2000
    %wi = hw.constant 1990 : i11
    %wr = llhd.sig.extract %w from %wi : <i2000> -> <i4>
    %five = hw.constant 5 : i4
    llhd.drv %wr, %five after %eps : i4
    %wv = llhd.prb %w : i2000
    %wx = comb.extract %wv from 1990 : (i2000) -> i4
    %s0 = sim.fmt.literal "wide "
    %s1 = sim.fmt.dec %wx specifierWidth 0 : i4
    %s2 = sim.fmt.concat (%s0, %s1, %end)
    sim.proc.print %s2

    %f = func.call @put(%at, %ten) : (i3, i4) -> i8
    %t0 = sim.fmt.literal "function "
    %t1 = sim.fmt.hex %f, isUpper false : i8
    %t2 = sim.fmt.concat (%t0, %t1, %end)
    sim.proc.print %t2
    %g0 = sim.fmt.literal "graph "
    %g1 = sim.fmt.hex %graph, isUpper false : i8
    %g2 = sim.fmt.concat (%g0, %g1, %end)
    sim.proc.print %g2
    %l1 = hw.constant 1 : i65
    %l2 = hw.constant 2 : i65
    %l3 = hw.constant 3 : i65
    %l4 = hw.constant 4 : i65
    %l7 = hw.constant 7 : i65
    %l8 = hw.constant 8 : i65
    %l = hw.array_create %l1, %l2, %l3, %l4 : i65
    %ls = llhd.sig %l : !hw.array<4xi65>
    %lr = llhd.sig.array_slice %ls at %index : <!hw.array<4xi65>> -> <!hw.array<2xi65>>
    %ln = hw.array_create %l7, %l8 : i65
    llhd.drv %lr, %ln after %eps : !hw.array<2xi65>
    %lv = llhd.prb %ls : !hw.array<4xi65>
    %e3 = hw.array_get %lv[%x3] : !hw.array<4xi65>, i2
    %e1 = hw.array_get %lv[%x1] : !hw.array<4xi65>, i2
    %lp = llhd.prb %lr : !hw.array<2xi65>
    %e4 = hw.array_get %lv[%x0] : !hw.array<4xi65>, i2
    %e9 = hw.array_get %lp[%true] : !hw.array<2xi65>, i1
    %u0 = sim.fmt.literal "long "
    %sp = sim.fmt.literal " "
    %u1 = sim.fmt.dec %e3 specifierWidth 0 : i65
    %u2 = sim.fmt.dec %e9 specifierWidth 0 : i65
    %u3 = sim.fmt.dec %e1 specifierWidth 0 : i65
    %u4 = sim.fmt.dec %e4 specifierWidth 0 : i65
    %u5 = sim.fmt.concat (%u0, %u1, %sp, %u2, %sp, %u3, %sp, %u4, %end)
    sim.proc.print %u5
    llhd.halt
  }
  %true = hw.constant true
  %false = hw.constant false
  %ten = hw.constant 6 : i4
}
