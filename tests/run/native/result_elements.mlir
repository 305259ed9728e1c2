// A process yields a large array with elements replaced, each within a word: one, two in one word, one by what it was, one three
// times, one outside; while the array is connected, and for 22 steps while it is not. Others write to it in between. Beside it,
// another large array is yielded whose elements lie across words.
//
// RULE: machine.process.results, llhd.wait.yield, hw.array_inject
// OUT: 1: 10 0 0 0 0 0 0 0 0 0
// OUT: 2: 10 20 25 0 0 0 0 0 0 2
// OUT: 3: 10 20 25 0 0 0 0 0 0 2
// OUT: 4: 10 20 25 0 0 0 0 0 0 2
// OUT: 5: 10 20 25 0 0 0 0 0 0 2
// OUT: 6: 10 20 25 0 0 66 0 0 0 2
// OUT: 7: 10 20 25 0 0 77 70 0 0 2
// OUT: 8: 11 20 25 0 0 77 70 0 0 2
// OUT: 40: 11 20 25 0 0 77 70 0 131 2

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %z = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %c2 = hw.constant 2 : i7
  %c3 = hw.constant 3 : i8
  %c4 = hw.constant 4 : i8
  %c5 = hw.constant 5 : i8
  %c6 = hw.constant 6 : i8
  %c7 = hw.constant 7 : i8
  %c8 = hw.constant 8 : i8
  %c9 = hw.constant 9 : i8
  %c30 = hw.constant 30 : i8
  %c31 = hw.constant 31 : i8
  %c40 = hw.constant 40 : i8
  %outside = hw.constant -36 : i8
  %v1 = hw.constant 1 : i32
  %v2 = hw.constant 2 : i32
  %v10 = hw.constant 10 : i32
  %v11 = hw.constant 11 : i32
  %v20 = hw.constant 20 : i32
  %v25 = hw.constant 25 : i32
  %v30 = hw.constant 30 : i32
  %v40 = hw.constant 40 : i32
  %v60 = hw.constant 60 : i32
  %v66 = hw.constant 66 : i32
  %v70 = hw.constant 70 : i32
  %v77 = hw.constant 77 : i32
  %v100 = hw.constant 100 : i32
  %z24 = hw.constant 0 : i24
  %z40 = hw.constant 0 : i40
  %bits = hw.constant 0 : i6400
  %init = hw.bitcast %bits : (i6400) -> !hw.array<200xi32>
  %other_bits = hw.constant 0 : i4800
  %other_init = hw.bitcast %other_bits : (i4800) -> !hw.array<100xi48>
  %n = llhd.sig %z : i8
  %mem = llhd.sig %init : !hw.array<200xi32>
  %other = llhd.sig %other_init : !hw.array<100xi48>
  %now = llhd.prb %n : i8
  %r:3 = llhd.process -> !hw.array<200xi32>, i1, !hw.array<100xi48> {
    cf.br ^wait(%init, %false, %other_init : !hw.array<200xi32>, i1, !hw.array<100xi48>)
  ^wait(%a: !hw.array<200xi32>, %e: i1, %b: !hw.array<100xi48>):
    llhd.wait yield (%a, %e, %b : !hw.array<200xi32>, i1, !hw.array<100xi48>), (%now : i8), ^go
  ^go:
    %k = llhd.prb %n : i8
    %m = llhd.prb %mem : !hw.array<200xi32>
    %o = llhd.prb %other : !hw.array<100xi48>
    %i = comb.extract %k from 0 : (i8) -> i7
    %wide = comb.concat %z40, %k : i40, i8
    %o1 = hw.array_inject %o[%i], %wide : !hw.array<100xi48>, i7
    cf.switch %k : i8, [
      default: ^many,
      1: ^first,
      2: ^pair,
      3: ^back,
      4: ^apart,
      5: ^whole,
      6: ^beyond,
      7: ^seventh,
      8: ^thrice
    ]
  ^first:
    %f1 = hw.array_inject %m[%c3], %v10 : !hw.array<200xi32>, i8
    cf.br ^wait(%f1, %true, %o1 : !hw.array<200xi32>, i1, !hw.array<100xi48>)
  ^pair:
    %p1 = hw.array_inject %m[%c4], %v20 : !hw.array<200xi32>, i8
    %p2 = hw.array_inject %p1[%c5], %v25 : !hw.array<200xi32>, i8
    cf.br ^wait(%p2, %true, %o1 : !hw.array<200xi32>, i1, !hw.array<100xi48>)
  ^back:
    %old = hw.array_get %m[%c6] : !hw.array<200xi32>, i8
    %b1 = hw.array_inject %m[%c6], %v30 : !hw.array<200xi32>, i8
    %b2 = hw.array_inject %b1[%c6], %old : !hw.array<200xi32>, i8
    cf.br ^wait(%b2, %true, %o1 : !hw.array<200xi32>, i1, !hw.array<100xi48>)
  ^apart:
    %a1 = hw.array_inject %m[%c7], %v40 : !hw.array<200xi32>, i8
    cf.br ^wait(%a1, %false, %o1 : !hw.array<200xi32>, i1, !hw.array<100xi48>)
  ^whole:
    cf.br ^wait(%m, %true, %o : !hw.array<200xi32>, i1, !hw.array<100xi48>)
  ^beyond:
    %y1 = hw.array_inject %m[%outside], %v60 : !hw.array<200xi32>, i8
    cf.br ^wait(%y1, %true, %o1 : !hw.array<200xi32>, i1, !hw.array<100xi48>)
  ^seventh:
    %s1 = hw.array_inject %m[%c9], %v70 : !hw.array<200xi32>, i8
    cf.br ^wait(%s1, %true, %o : !hw.array<200xi32>, i1, !hw.array<100xi48>)
  ^thrice:
    %t1 = hw.array_inject %m[%c3], %v1 : !hw.array<200xi32>, i8
    %t2 = hw.array_inject %t1[%c3], %v2 : !hw.array<200xi32>, i8
    %t3 = hw.array_inject %t2[%c3], %v11 : !hw.array<200xi32>, i8
    cf.br ^wait(%t3, %true, %o : !hw.array<200xi32>, i1, !hw.array<100xi48>)
  ^many:
    %k32 = comb.concat %z24, %k : i24, i8
    %sum = comb.add %k32, %v100 : i32
    %many = hw.array_inject %m[%k], %sum : !hw.array<200xi32>, i8
    %enabled = comb.icmp ugt %k, %c30 : i8
    cf.br ^wait(%many, %enabled, %o1 : !hw.array<200xi32>, i1, !hw.array<100xi48>)
  }
  llhd.drv %mem, %r#0 after %eps if %r#1 : !hw.array<200xi32>
  llhd.drv %other, %r#2 after %eps : !hw.array<100xi48>
  llhd.process {
    cf.br ^next(%one : i8)
  ^next(%k: i8):
    llhd.drv %n, %k after %eps : i8
    llhd.wait delay %ns, ^look
  ^look:
    %few = comb.icmp ult %k, %c9 : i8
    %last = comb.icmp eq %k, %c40 : i8
    %shows = comb.or %few, %last : i1
    cf.cond_br %shows, ^show, ^on
  ^show:
    %m = llhd.prb %mem : !hw.array<200xi32>
    %o = llhd.prb %other : !hw.array<100xi48>
    %g3 = hw.array_get %m[%c3] : !hw.array<200xi32>, i8
    %g4 = hw.array_get %m[%c4] : !hw.array<200xi32>, i8
    %g5 = hw.array_get %m[%c5] : !hw.array<200xi32>, i8
    %g6 = hw.array_get %m[%c6] : !hw.array<200xi32>, i8
    %g7 = hw.array_get %m[%c7] : !hw.array<200xi32>, i8
    %g8 = hw.array_get %m[%c8] : !hw.array<200xi32>, i8
    %g9 = hw.array_get %m[%c9] : !hw.array<200xi32>, i8
    %g30 = hw.array_get %m[%c30] : !hw.array<200xi32>, i8
    %g31 = hw.array_get %m[%c31] : !hw.array<200xi32>, i8
    %h2 = hw.array_get %o[%c2] : !hw.array<100xi48>, i7
    %f = sim.fmt.dec %k specifierWidth 0 : i8
    %f3 = sim.fmt.dec %g3 specifierWidth 0 : i32
    %f4 = sim.fmt.dec %g4 specifierWidth 0 : i32
    %f5 = sim.fmt.dec %g5 specifierWidth 0 : i32
    %f6 = sim.fmt.dec %g6 specifierWidth 0 : i32
    %f7 = sim.fmt.dec %g7 specifierWidth 0 : i32
    %f8 = sim.fmt.dec %g8 specifierWidth 0 : i32
    %f9 = sim.fmt.dec %g9 specifierWidth 0 : i32
    %f30 = sim.fmt.dec %g30 specifierWidth 0 : i32
    %f31 = sim.fmt.dec %g31 specifierWidth 0 : i32
    %fh = sim.fmt.dec %h2 specifierWidth 0 : i48
    %colon = sim.fmt.literal ":"
    %s = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%f, %colon, %s, %f3, %s, %f4, %s, %f5, %s, %f6, %s, %f7, %s, %f8, %s, %f9, %s, %f30, %s, %f31, %s, %fh, %end)
    sim.proc.print %text
    cf.br ^on
  ^on:
    %e = llhd.sig.array_get %mem[%c8] : <!hw.array<200xi32>>
    %is5 = comb.icmp eq %k, %c5 : i8
    %is6 = comb.icmp eq %k, %c6 : i8
    llhd.drv %e, %v66 after %eps if %is5 : i32
    llhd.drv %e, %v77 after %eps if %is6 : i32
    %over = comb.icmp eq %k, %c40 : i8
    %j = comb.add %k, %one : i8
    cf.cond_br %over, ^done, ^next(%j : i8)
  ^done:
    llhd.halt
  }
}
