// The window of a drive is that of its execution, although the index changes before the event.
//
// RULE: llhd.sig.array_slice, llhd.sig.struct_extract, llhd.output, llhd.prb.graph, llhd.drv.window
// OUT: 00010203 0 3
// OUT: 1

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %i0 = hw.constant 0 : i2
  %i1 = hw.constant 1 : i2
  %i2 = hw.constant 2 : i2
  %i3 = hw.constant 3 : i2
  %init = hw.array_create %c0, %c0, %c0, %c0 : i8
  %two = hw.array_create %c1, %c2 : i8
  %s = llhd.sig %init : !hw.array<4xi8>
  %i = llhd.sig %i0 : i2
  %st = hw.struct_create (%c1, %c2) : !hw.struct<a: i8, b: i8>
  %t = llhd.sig %st : !hw.struct<a: i8, b: i8>
  %tb = llhd.sig.struct_extract %t["b"] : <!hw.struct<a: i8, b: i8>>
  %tbv = llhd.prb %tb : i8
  %src = llhd.sig %c3 : i8
  %srcv = llhd.prb %src : i8
  %out = llhd.output %srcv after %ns : i8
  %outv = llhd.prb %out : i8
  llhd.process {
    %r = llhd.sig.array_slice %s at %i1 : <!hw.array<4xi8>> -> <!hw.array<2xi8>>
    llhd.drv %r, %two after %eps : !hw.array<2xi8>
    %index = llhd.prb %i : i2
    %e = llhd.sig.array_get %s[%index] : <!hw.array<4xi8>>
    llhd.drv %e, %c3 after %delta : i8
    llhd.drv %i, %i3 after %eps : i2
    llhd.drv %tb, %c0 after %eps : i8
    llhd.drv %src, %c1 after %eps : i8
    llhd.wait delay %delta, ^bb1
  ^bb1:
    %v = llhd.prb %s : !hw.array<4xi8>
    %b = hw.bitcast %v : (!hw.array<4xi8>) -> i32
    %fmt0 = sim.fmt.hex %b, isUpper false : i32
    %fmt1 = sim.fmt.literal " "
    %fmt2 = sim.fmt.dec %tbv specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal " "
    %fmt4 = sim.fmt.dec %outv specifierWidth 0 : i8
    %fmt5 = sim.fmt.literal "\0A"
    %fmt6 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4, %fmt5)
    sim.proc.print %fmt6
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %fmt7 = sim.fmt.dec %outv specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.halt
  }
}
