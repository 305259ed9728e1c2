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
    %fmt0 = sim.fmt.literal "forced bits stay, others are written: "
    %fmt1 = sim.fmt.hex %v1, isUpper false : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.drv %src, %k2 after %eps : i8
    llhd.drv %s, %z after %eps : !hw.struct<value: i1, unknown: i1>
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %sh37 = llhd.prb %net : !hw.struct<value: i1, unknown: i1>
    %sv37 = hw.bitcast %sh37 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st37 = sim.fmt.bin %sv37 {fourStateWidth = 1 : i32} : i2
    %fmt4 = sim.fmt.literal "forced net: "
    %fmt5 = sim.fmt.concat (%st37)
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    %c1 = llhd.prb %con : i8
    %fmt8 = sim.fmt.literal "forced connection: "
    %fmt9 = sim.fmt.dec %c1 specifierWidth 0 : i8
    %fmt10 = sim.fmt.literal "\0A"
    %fmt11 = sim.fmt.concat (%fmt8, %fmt9, %fmt10)
    sim.proc.print %fmt11
    llhd.drv %net, %0 after %eps {circt.release} : !hw.struct<value: i1, unknown: i1>
    llhd.drv %con, %k0 after %eps {circt.release} : i8
    llhd.drv %high, %ones after %eps {circt.release} : i4
    %sh38 = llhd.prb %net : !hw.struct<value: i1, unknown: i1>
    %sv38 = hw.bitcast %sh38 : (!hw.struct<value: i1, unknown: i1>) -> i2
    %st38 = sim.fmt.bin %sv38 {fourStateWidth = 1 : i32} : i2
    %fmt12 = sim.fmt.literal "released net, at once: "
    %fmt13 = sim.fmt.concat (%st38)
    %fmt14 = sim.fmt.literal "\0A"
    %fmt15 = sim.fmt.concat (%fmt12, %fmt13, %fmt14)
    sim.proc.print %fmt15
    %c2 = llhd.prb %con : i8
    %v2 = llhd.prb %var : i8
    %fmt16 = sim.fmt.literal "released connection: "
    %fmt17 = sim.fmt.dec %c2 specifierWidth 0 : i8
    %fmt18 = sim.fmt.literal ", released variable: "
    %fmt19 = sim.fmt.hex %v2, isUpper false : i8
    %fmt20 = sim.fmt.literal "\0A"
    %fmt21 = sim.fmt.concat (%fmt16, %fmt17, %fmt18, %fmt19, %fmt20)
    sim.proc.print %fmt21
    llhd.drv %var, %k0 after %eps : i8
    %v3 = llhd.prb %var : i8
    %fmt22 = sim.fmt.literal "written again: "
    %fmt23 = sim.fmt.hex %v3, isUpper false : i8
    %fmt24 = sim.fmt.literal "\0A"
    %fmt25 = sim.fmt.concat (%fmt22, %fmt23, %fmt24)
    sim.proc.print %fmt25
    llhd.halt
  }
}
