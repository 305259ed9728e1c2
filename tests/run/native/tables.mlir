// A wide variable of a function that is set as a whole before each read: to a constant, to what is computed, and to the constant again; and
// one that is set in another block than it is read in.
//
// RULE: llhd.prb, llhd.drv, llhd.sig.array_get, machine.promote.rule
// OUT: 0: 100 7 101 100 100
// OUT: 1: 101 7 102 101 7
// OUT: 2: 102 7 103 102 102
// OUT: 3: 103 7 104 103 7

func.func private @look(%i: i5, %x: i64) -> (i64, i64, i64, i64) {
  %now = llhd.constant_time <0ns, 0d, 1e>
  %c1 = hw.constant 1 : i5
  %zeros = hw.aggregate_constant [0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64] : !hw.array<24xi64>
  %table = hw.aggregate_constant [123 : i64, 122 : i64, 121 : i64, 120 : i64, 119 : i64, 118 : i64, 117 : i64, 116 : i64, 115 : i64, 114 : i64, 113 : i64, 112 : i64, 111 : i64, 110 : i64, 109 : i64, 108 : i64, 107 : i64, 106 : i64, 105 : i64, 104 : i64, 103 : i64, 102 : i64, 101 : i64, 100 : i64] : !hw.array<24xi64>
  %t = llhd.sig %zeros : !hw.array<24xi64>
  llhd.drv %t, %table after %now : !hw.array<24xi64>
  %all = llhd.prb %t : !hw.array<24xi64>
  %a = hw.array_get %all[%i] : !hw.array<24xi64>, i5
  %other = hw.array_inject %all[%i], %x : !hw.array<24xi64>, i5
  llhd.drv %t, %other after %now : !hw.array<24xi64>
  %all2 = llhd.prb %t : !hw.array<24xi64>
  %b = hw.array_get %all2[%i] : !hw.array<24xi64>, i5
  %next = comb.add %i, %c1 : i5
  %part = llhd.sig.array_get %t[%next] : <!hw.array<24xi64>>
  %c = llhd.prb %part : i64
  llhd.drv %t, %table after %now : !hw.array<24xi64>
  %all3 = llhd.prb %t : !hw.array<24xi64>
  %d = hw.array_get %all3[%i] : !hw.array<24xi64>, i5
  return %a, %b, %c, %d : i64, i64, i64, i64
}
func.func private @either(%i: i5, %x: i64) -> i64 {
  %now = llhd.constant_time <0ns, 0d, 1e>
  %zeros = hw.aggregate_constant [0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64, 0 : i64] : !hw.array<24xi64>
  %table = hw.aggregate_constant [123 : i64, 122 : i64, 121 : i64, 120 : i64, 119 : i64, 118 : i64, 117 : i64, 116 : i64, 115 : i64, 114 : i64, 113 : i64, 112 : i64, 111 : i64, 110 : i64, 109 : i64, 108 : i64, 107 : i64, 106 : i64, 105 : i64, 104 : i64, 103 : i64, 102 : i64, 101 : i64, 100 : i64] : !hw.array<24xi64>
  %odd = comb.extract %i from 0 : (i5) -> i1
  %t = llhd.sig %zeros : !hw.array<24xi64>
  llhd.drv %t, %table after %now : !hw.array<24xi64>
  cf.cond_br %odd, ^odd, ^end
^odd:
  %part = llhd.sig.array_get %t[%i] : <!hw.array<24xi64>>
  llhd.drv %part, %x after %now : i64
  cf.br ^end
^end:
  %all = llhd.prb %t : !hw.array<24xi64>
  %a = hw.array_get %all[%i] : !hw.array<24xi64>, i5
  return %a : i64
}
hw.module @tb() {
  %c0 = hw.constant 0 : i5
  %c1 = hw.constant 1 : i5
  %c4 = hw.constant 4 : i5
  %c7 = hw.constant 7 : i64
  llhd.process {
    cf.br ^again(%c0 : i5)
  ^again(%i: i5):
    %a, %b, %c, %d = func.call @look(%i, %c7) : (i5, i64) -> (i64, i64, i64, i64)
    %e = func.call @either(%i, %c7) : (i5, i64) -> i64
    %f0 = sim.fmt.dec %i specifierWidth 0 : i5
    %f1 = sim.fmt.literal ": "
    %f2 = sim.fmt.dec %a specifierWidth 0 : i64
    %s = sim.fmt.literal " "
    %f3 = sim.fmt.dec %b specifierWidth 0 : i64
    %f4 = sim.fmt.dec %c specifierWidth 0 : i64
    %f5 = sim.fmt.dec %d specifierWidth 0 : i64
    %f6 = sim.fmt.dec %e specifierWidth 0 : i64
    %f7 = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%f0, %f1, %f2, %s, %f3, %s, %f4, %s, %f5, %s, %f6, %f7)
    sim.proc.print %f
    %next = comb.add %i, %c1 : i5
    %more = comb.icmp ult %next, %c4 : i5
    cf.cond_br %more, ^again(%next : i5), ^end
  ^end:
    llhd.halt
  }
}
