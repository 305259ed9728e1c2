// A process yields a large array with one or two elements changed, some of them outside of it or across words, or another
// array as a whole; it is connected to the signal that the process reads.
//
// RULE: machine.process.results, llhd.wait.yield, hw.array_inject, hw.array_get
// OUT: 1: 5 1000 1007 0 0 0 0 0
// OUT: 2: 5 1000 1007 2000 0 0 0 0
// OUT: 3: 5 0 0 0 0 0 0 0
// OUT: 4: 5 0 0 0 4000 0 0 0
// OUT: 5: 5 0 0 0 4000 5000 5007 0
// OUT: 6: 5 0 0 0 4000 5000 5007 6000
// OUT: 7: 5 0 0 0 4000 5000 5007 6000
// OUT: 8: 5 0 0 0 4000 5000 5007 6000

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %z = hw.constant 0 : i10
  %one = hw.constant 1 : i10
  %three = hw.constant 3 : i10
  %last = hw.constant 8 : i10
  %ninety = hw.constant 90 : i10
  %zeros = hw.constant 0 : i10
  %thousand = hw.constant 1000 : i20
  %seven = hw.constant 7 : i20
  %bits = hw.constant 5 : i12000
  %init = hw.bitcast %bits : (i12000) -> !hw.array<600xi20>
  %n = llhd.sig %z : i10
  %mem = llhd.sig %init : !hw.array<600xi20>
  %r:2 = llhd.process -> !hw.array<600xi20>, i1 {
    cf.br ^wait(%init, %false : !hw.array<600xi20>, i1)
  ^wait(%a: !hw.array<600xi20>, %e: i1):
    llhd.wait yield (%a, %e : !hw.array<600xi20>, i1), (%now : i10), ^go
  ^go:
    %k = llhd.prb %n : i10
    %m = llhd.prb %mem : !hw.array<600xi20>
    %i = comb.mul %k, %ninety : i10
    %wide = comb.concat %zeros, %k : i10, i10
    %v = comb.mul %wide, %thousand : i20
    %m1 = hw.array_inject %m[%i], %v : !hw.array<600xi20>, i10
    %odd = comb.extract %k from 0 : (i10) -> i1
    cf.cond_br %odd, ^two, ^wait(%m1, %true : !hw.array<600xi20>, i1)
  ^two:
    %i2 = comb.add %i, %one : i10
    %v2 = comb.add %v, %seven : i20
    %m2 = hw.array_inject %m1[%i2], %v2 : !hw.array<600xi20>, i10
    %again = hw.array_get %m2[%i2] : !hw.array<600xi20>, i10
    %m3 = hw.array_inject %m2[%i2], %again : !hw.array<600xi20>, i10
    %is = comb.icmp eq %k, %three : i10
    cf.cond_br %is, ^wait(%init, %true : !hw.array<600xi20>, i1), ^wait(%m3, %true : !hw.array<600xi20>, i1)
  }
  %now = llhd.prb %n : i10
  llhd.drv %mem, %r#0 after %eps if %r#1 : !hw.array<600xi20>
  llhd.process {
    cf.br ^next(%one : i10)
  ^next(%k: i10):
    llhd.drv %n, %k after %eps : i10
    llhd.wait delay %ns, ^show
  ^show:
    %m = llhd.prb %mem : !hw.array<600xi20>
    %q = llhd.prb %n : i10
    %f = sim.fmt.dec %q specifierWidth 0 : i10
    %colon = sim.fmt.literal ":"
    %space = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %c0 = hw.constant 0 : i10
    %g0 = hw.array_get %m[%c0] : !hw.array<600xi20>, i10
    %f0 = sim.fmt.dec %g0 specifierWidth 0 : i20
    %c90 = hw.constant 90 : i10
    %g90 = hw.array_get %m[%c90] : !hw.array<600xi20>, i10
    %f90 = sim.fmt.dec %g90 specifierWidth 0 : i20
    %c91 = hw.constant 91 : i10
    %g91 = hw.array_get %m[%c91] : !hw.array<600xi20>, i10
    %f91 = sim.fmt.dec %g91 specifierWidth 0 : i20
    %c180 = hw.constant 180 : i10
    %g180 = hw.array_get %m[%c180] : !hw.array<600xi20>, i10
    %f180 = sim.fmt.dec %g180 specifierWidth 0 : i20
    %c360 = hw.constant 360 : i10
    %g360 = hw.array_get %m[%c360] : !hw.array<600xi20>, i10
    %f360 = sim.fmt.dec %g360 specifierWidth 0 : i20
    %c450 = hw.constant 450 : i10
    %g450 = hw.array_get %m[%c450] : !hw.array<600xi20>, i10
    %f450 = sim.fmt.dec %g450 specifierWidth 0 : i20
    %c451 = hw.constant 451 : i10
    %g451 = hw.array_get %m[%c451] : !hw.array<600xi20>, i10
    %f451 = sim.fmt.dec %g451 specifierWidth 0 : i20
    %c540 = hw.constant -484 : i10
    %g540 = hw.array_get %m[%c540] : !hw.array<600xi20>, i10
    %f540 = sim.fmt.dec %g540 specifierWidth 0 : i20
    %text = sim.fmt.concat (%f, %colon, %space, %f0, %space, %f90, %space, %f91, %space, %f180, %space, %f360, %space, %f450, %space, %f451, %space, %f540, %end)
    sim.proc.print %text
    %next = comb.add %q, %one : i10
    %over = comb.icmp ugt %next, %last : i10
    cf.cond_br %over, ^done, ^next(%next : i10)
  ^done:
    llhd.halt
  }
}
