// RULE: machine.force.mask, machine.force.release, machine.force.drivers, machine.write.masked
// OUT: forced bits stay, others are written: f3
// OUT: forced net: 1
// OUT: forced connection: 0
// OUT: released net, at once: z
// OUT: released connection: 2, released variable: f3
// OUT: written again: 00

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %x = hw.aggregate_constant [false, true] : !hw.struct<value: i1, unknown: i1>
  %0 = hw.aggregate_constant [false, false] : !hw.struct<value: i1, unknown: i1>
  %1 = hw.aggregate_constant [true, false] : !hw.struct<value: i1, unknown: i1>
  %z = hw.aggregate_constant [true, true] : !hw.struct<value: i1, unknown: i1>
  %k0 = hw.constant 0 : i8
  %k1 = hw.constant 1 : i8
  %k2 = hw.constant 2 : i8
  %k3 = hw.constant 3 : i8
  %n4 = hw.constant 4 : i3
  %ones = hw.constant -1 : i4
  %s = llhd.sig %0 : !hw.struct<value: i1, unknown: i1>
  %sv = llhd.prb %s : !hw.struct<value: i1, unknown: i1>
  %net = llhd.sig %x : !hw.struct<value: i1, unknown: i1>
  llhd.drv %net, %sv after %eps : !hw.struct<value: i1, unknown: i1>
  %var = llhd.sig %k0 : i8
  %con = llhd.sig %k0 : i8
  %src = llhd.sig %k1 : i8
  %srcv = llhd.prb %src : i8
  llhd.drv %con, %srcv after %eps : i8
  llhd.process {
    llhd.drv %net, %1 after %eps {circt.force} : !hw.struct<value: i1, unknown: i1>
    %high = llhd.sig.extract %var from %n4 : <i8> -> <i4>
    llhd.drv %high, %ones after %eps {circt.force} : i4
    llhd.drv %var, %k3 after %eps : i8
    llhd.drv %con, %k0 after %eps {circt.force} : i8
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %v1 = llhd.prb %var : i8
    %f0 = sim.fmt.literal "forced bits stay, others are written: "
    %f1 = sim.fmt.hex %v1, isUpper false : i8
    %f2 = sim.fmt.literal "\0A"
    %f3 = sim.fmt.concat (%f0, %f1, %f2)
    sim.proc.print %f3
    llhd.drv %src, %k2 after %eps : i8
    llhd.drv %s, %z after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %sh37 = llhd.prb %net : !hw.struct<value: i1, unknown: i1>
    %sv37 = hw.bitcast %sh37 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st37 = sim.fmt.bin %sv37 {fourStateWidth = 1 : i32} : i2
    %f4 = sim.fmt.literal "forced net: "
    %f5 = sim.fmt.concat (%st37)
    %f6 = sim.fmt.literal "\0A"
    %f7 = sim.fmt.concat (%f4, %f5, %f6)
    sim.proc.print %f7
    %c1 = llhd.prb %con : i8
    %f8 = sim.fmt.literal "forced connection: "
    %f9 = sim.fmt.dec %c1 specifierWidth 0 : i8
    %f10 = sim.fmt.literal "\0A"
    %f11 = sim.fmt.concat (%f8, %f9, %f10)
    sim.proc.print %f11
    llhd.drv %net, %0 after %eps {circt.release} : !hw.struct<value: i1, unknown: i1>
    llhd.drv %con, %k0 after %eps {circt.release} : i8
    llhd.drv %high, %ones after %eps {circt.release} : i4
    %sh38 = llhd.prb %net : !hw.struct<value: i1, unknown: i1>
    %sv38 = hw.bitcast %sh38 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st38 = sim.fmt.bin %sv38 {fourStateWidth = 1 : i32} : i2
    %f12 = sim.fmt.literal "released net, at once: "
    %f13 = sim.fmt.concat (%st38)
    %f14 = sim.fmt.literal "\0A"
    %f15 = sim.fmt.concat (%f12, %f13, %f14)
    sim.proc.print %f15
    %c2 = llhd.prb %con : i8
    %v2 = llhd.prb %var : i8
    %f16 = sim.fmt.literal "released connection: "
    %f17 = sim.fmt.dec %c2 specifierWidth 0 : i8
    %f18 = sim.fmt.literal ", released variable: "
    %f19 = sim.fmt.hex %v2, isUpper false : i8
    %f20 = sim.fmt.literal "\0A"
    %f21 = sim.fmt.concat (%f16, %f17, %f18, %f19, %f20)
    sim.proc.print %f21
    llhd.drv %var, %k0 after %eps : i8
    %v3 = llhd.prb %var : i8
    %f22 = sim.fmt.literal "written again: "
    %f23 = sim.fmt.hex %v3, isUpper false : i8
    %f24 = sim.fmt.literal "\0A"
    %f25 = sim.fmt.concat (%f22, %f23, %f24)
    sim.proc.print %f25
    llhd.halt
  }
}
