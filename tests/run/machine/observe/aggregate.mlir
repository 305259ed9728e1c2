// RULE: machine.observe.narrow, hw.struct_extract, hw.array_get, hw.array_create, hw.struct_create
// OUT: 2ns element 1: 2
// OUT: 4ns field b: 3

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %i0 = hw.constant 0 : i1
  %i1 = hw.constant 1 : i1
  %arr = hw.array_create %c0, %c0 : i8
  %str = hw.struct_create (%c0, %c0) : !hw.struct<a: i8, b: i8>
  %s = llhd.sig %arr : !hw.array<2xi8>
  %t = llhd.sig %str : !hw.struct<a: i8, b: i8>
  %sv = llhd.prb %s : !hw.array<2xi8>
  %tv = llhd.prb %t : !hw.struct<a: i8, b: i8>
  %e1 = hw.array_get %sv[%i1] : !hw.array<2xi8>, i1
  %fb = hw.struct_extract %tv["b"] : !hw.struct<a: i8, b: i8>
  llhd.process {
    llhd.wait (%e1 : i8), ^bb1
  ^bb1:
    %fmt0 = sim.fmt.current_time
    %fmt1 = sim.fmt.literal " element 1: "
    %fmt2 = sim.fmt.dec %e1 specifierWidth 0 : i8
    %fmt3 = sim.fmt.literal "\0A"
    %fmt4 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3)
    sim.proc.print %fmt4
    llhd.halt
  }
  llhd.process {
    llhd.wait (%fb : i8), ^bb1
  ^bb1:
    %fmt5 = sim.fmt.current_time
    %fmt6 = sim.fmt.literal " field b: "
    %fmt7 = sim.fmt.dec %fb specifierWidth 0 : i8
    %fmt8 = sim.fmt.literal "\0A"
    %fmt9 = sim.fmt.concat (%fmt5, %fmt6, %fmt7, %fmt8)
    sim.proc.print %fmt9
    llhd.halt
  }
  llhd.process {
    %r0 = llhd.sig.array_get %s[%i0] : <!hw.array<2xi8>>
    %r1 = llhd.sig.array_get %s[%i1] : <!hw.array<2xi8>>
    %ra = llhd.sig.struct_extract %t["a"] : <!hw.struct<a: i8, b: i8>>
    %rb = llhd.sig.struct_extract %t["b"] : <!hw.struct<a: i8, b: i8>>
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %r0, %c1 after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    llhd.drv %r1, %c2 after %eps : i8
    llhd.wait delay %ns, ^bb3
  ^bb3:
    llhd.drv %ra, %c1 after %eps : i8
    llhd.wait delay %ns, ^bb4
  ^bb4:
    llhd.drv %rb, %c3 after %eps : i8
    llhd.halt
  }
}
