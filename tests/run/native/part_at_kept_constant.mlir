// RULE: llhd.sig.array_get, llhd.drv, machine.promote.rule
// OUT: 7
// OUT: 8

// An element at a constant place is at that place in every version of the code, though the constant lives across a wait.
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %zero65 = hw.constant 0 : i65
  %pair = hw.struct_create (%zero65, %zero65) : !hw.struct<value: i65, unknown: i65>
  %four = llhd.sig %pair : !hw.struct<value: i65, unknown: i65>
  %content = llhd.prb %four : !hw.struct<value: i65, unknown: i65>
  %unknown = hw.struct_extract %content["unknown"] : !hw.struct<value: i65, unknown: i65>
  %known = comb.icmp eq %unknown, %zero65 : i65
  %seven = hw.constant 7 : i300
  %one300 = hw.constant 1 : i300
  llhd.process {
    cf.br ^loop(%seven : i300)
  ^loop(%new: i300):
    %place = hw.constant 1 : i2
    %three = hw.constant 3 : i300
    %all = hw.array_create %three, %three, %three : i300
    %local = llhd.sig %all : !hw.array<3xi300>
    %element = llhd.sig.array_get %local[%place] : <!hw.array<3xi300>>
    llhd.drv %element, %new after %eps : i300
    %now = llhd.prb %local : !hw.array<3xi300>
    %got = hw.array_get %now[%place] : !hw.array<3xi300>, i2
    %text = sim.fmt.dec %got specifierWidth 0 : i300
    %nl = sim.fmt.literal "\0A"
    %line = sim.fmt.concat (%text, %nl)
    sim.proc.print %line
    llhd.wait delay %ns, ^on
  ^on:
    %again = hw.array_get %all[%place] : !hw.array<3xi300>, i2
    %next = comb.add %got, %one300 : i300
    %done = comb.icmp ugt %next, %nine : i300
    cf.cond_br %known, ^more, ^end
  ^more:
    %last = comb.icmp eq %next, %nine : i300
    cf.cond_br %last, ^end, ^loop(%next : i300)
  ^end:
    llhd.halt
  }
  %nine = hw.constant 9 : i300
}
