// Several wide values change places on the way to a block, on a branch and at a wait that yields.
//
// RULE: cf.br, llhd.wait
// OUT: 21 34
// OUT: 34 55

hw.module @tb() {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %one = hw.constant 1 : i1100
  %zero = hw.constant 0 : i1100
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c8 = hw.constant 8 : i8
  %sum = llhd.process -> i1100 {
    cf.br ^loop(%zero, %one, %c0 : i1100, i1100, i8)
  ^loop(%a: i1100, %b: i1100, %i: i8):
    %c = comb.add %a, %b : i1100
    %n = comb.add %i, %c1 : i8
    %more = comb.icmp ult %n, %c8 : i8
    cf.cond_br %more, ^loop(%b, %c, %n : i1100, i1100, i8), ^show(%b, %c : i1100, i1100)
  ^show(%x: i1100, %y: i1100):
    %lx = comb.extract %x from 0 : (i1100) -> i8
    %ly = comb.extract %y from 0 : (i1100) -> i8
    %f0 = sim.fmt.dec %lx specifierWidth 0 : i8
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.dec %ly specifierWidth 0 : i8
    %f3 = sim.fmt.literal "\0A"
    %f4 = sim.fmt.concat (%f0, %f1, %f2, %f3)
    sim.proc.print %f4
    %z = comb.add %x, %y : i1100
    %limit = hw.constant 55 : i8
    %done = comb.icmp eq %ly, %limit : i8
    cf.cond_br %done, ^end, ^on
  ^on:
    llhd.wait yield (%z : i1100), delay %ns, ^show(%y, %z : i1100, i1100)
  ^end:
    llhd.halt %z : i1100
  }
}
