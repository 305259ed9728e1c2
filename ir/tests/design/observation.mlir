// What waits observe (spec `machine.observe.*`): windows are lowest bit +: width.
hw.module @child(in %x : i8, out y : i8) {
  %n = comb.add %x, %x : i8
  hw.output %n : i8
}
hw.module @top() {
  %c0 = hw.constant 0 : i8
  %i1 = hw.constant 1 : i2
  %x = hw.aggregate_constant [0 : i8, -1 : i8] : !hw.struct<value: i8, unknown: i8>
  %arr0 = hw.aggregate_constant [0 : i8, 0 : i8, 0 : i8, 0 : i8] : !hw.array<4xi8>
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c0 : i8
  %pair = llhd.sig %x : !hw.struct<value: i8, unknown: i8>
  %arr = llhd.sig %arr0 : !hw.array<4xi8>
  %av = llhd.prb %a : i8
  %bv = llhd.prb %b : i8
  %pv = llhd.prb %pair : !hw.struct<value: i8, unknown: i8>
  %arrv = llhd.prb %arr : !hw.array<4xi8>
  %bits = comb.extract %av from 2 : (i8) -> i3
  %both = comb.add %av, %bv : i8
  %both0 = comb.extract %both from 0 : (i8) -> i1
  %value = hw.struct_extract %pv["value"] : !hw.struct<value: i8, unknown: i8>
  %value0 = comb.extract %value from 3 : (i8) -> i1
  %element = hw.array_get %arrv[%i1] : !hw.array<4xi8>, i2
  %index = comb.extract %av from 0 : (i8) -> i2
  %variable = hw.array_get %arrv[%index] : !hw.array<4xi8>, i2
  %child.y = hw.instance "child" @child(x: %bv: i8) -> (y: i8)
  llhd.process {
    llhd.wait (%bits : i3), ^b1
  ^b1:
    llhd.wait (%both0 : i1), ^b2
  ^b2:
    llhd.wait (%value0 : i1), ^b3
  ^b3:
    llhd.wait (%element : i8), ^b4
  ^b4:
    llhd.wait (%variable : i8), ^b5
  ^b5:
    llhd.wait (%child.y : i8), ^b6
  ^b6:
    %here = llhd.prb %a : i8
    %low = comb.extract %here from 0 : (i8) -> i4
    llhd.wait (%low : i4), ^b7
  ^b7:
    llhd.halt
  }
}
