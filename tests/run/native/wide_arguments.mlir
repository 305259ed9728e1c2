// Arguments and results of more than 1024 bits: of a call in place, a recursive one, and an indirect one.
//
// RULE: func.call, func.call_indirect, machine.call.recursion, comb.add
// OUT: 000000000002fcc7 000da740da740da7
// OUT: 000000000050a8fd 0170a3d70a3d70a2
// OUT: 0000000000f1faf7 0451eb851eb851e7

func.func private @triple(%w: i1100) -> i1100 {
  %r = comb.add %w, %w, %w : i1100
  return %r : i1100
}
func.func private @power(%n: i8, %w: i1100) -> i1100 {
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %end = comb.icmp eq %n, %c0 : i8
  cf.cond_br %end, ^last, ^more
^last:
  return %w : i1100
^more:
  %m = comb.sub %n, %c1 : i8
  %r = func.call @power(%m, %w) : (i8, i1100) -> i1100
  %s = func.call @triple(%r) : (i1100) -> i1100
  return %s : i1100
}
hw.module @tb() {
  %c4 = hw.constant 4 : i8
  %init = hw.constant 943262867395406827452552308753330569222735943600414830070393360330476168699843187047624265226983461758976582834844576786848193793229665032311697994056434837554605708866559797917401173633101740073539535571566584153636107137690673744829067643569002875982157461492372458375952381175648334978859951993754890567882697440892530261741 : i1100
  %s = llhd.sig %init : i1100
  llhd.process {
    %w = llhd.prb %s : i1100
    %a = func.call @triple(%w) : (i1100) -> i1100
    %b = func.call @power(%c4, %w) : (i8, i1100) -> i1100
    %f = func.constant @triple : (i1100) -> i1100
    %c = func.call_indirect %f(%b) : (i1100) -> i1100
    %al = comb.extract %a from 0 : (i1100) -> i64
    %ah = comb.extract %a from 1036 : (i1100) -> i64
    %f0 = sim.fmt.hex %al, isUpper false : i64
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.hex %ah, isUpper false : i64
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %bl = comb.extract %b from 0 : (i1100) -> i64
    %bh = comb.extract %b from 1036 : (i1100) -> i64
    %f5 = sim.fmt.hex %bl, isUpper false : i64
    %f6 = sim.fmt.literal " "
    %f7 = sim.fmt.hex %bh, isUpper false : i64
    %f8 = sim.fmt.literal "\0A"
    %f9 = sim.fmt.concat (%f5, %f6, %f7, %f8)
    sim.proc.print %f9
    %cl = comb.extract %c from 0 : (i1100) -> i64
    %ch = comb.extract %c from 1036 : (i1100) -> i64
    %f10 = sim.fmt.hex %cl, isUpper false : i64
    %f11 = sim.fmt.literal " "
    %f12 = sim.fmt.hex %ch, isUpper false : i64
    %f13 = sim.fmt.literal "\0A"
    %f14 = sim.fmt.concat (%f10, %f11, %f12, %f13)
    sim.proc.print %f14
    llhd.halt
  }
}
