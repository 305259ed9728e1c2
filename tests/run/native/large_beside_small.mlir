// A process yields a large array beside small values, most often the array that it yielded before: what others have written to
// it in between is yielded all the same.
//
// RULE: machine.process.results, llhd.wait.yield
// OUT: 1 1 0
// OUT: 2 2 9
// OUT: 3 3 9
// OUT: 4 4 9
// OUT: 5 5 6

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %z = hw.constant 0 : i10
  %one = hw.constant 1 : i10
  %c1 = hw.constant 1 : i10
  %two = hw.constant 2 : i10
  %five = hw.constant 5 : i10
  %nine = hw.constant 9 : i20
  %six = hw.constant 6 : i20
  %bits = hw.constant 0 : i12000
  %init = hw.bitcast %bits : (i12000) -> !hw.array<600xi20>
  %n = llhd.sig %z : i10
  %mem = llhd.sig %init : !hw.array<600xi20>
  %copy = llhd.sig %init : !hw.array<600xi20>
  %now = llhd.prb %n : i10
  %m = llhd.prb %mem : !hw.array<600xi20>
  %r:2 = llhd.process -> i10, !hw.array<600xi20> {
    cf.br ^wait(%z, %init : i10, !hw.array<600xi20>)
  ^wait(%k: i10, %a: !hw.array<600xi20>):
    llhd.wait yield (%k, %a : i10, !hw.array<600xi20>), (%now : i10), ^go
  ^go:
    cf.br ^wait(%now, %m : i10, !hw.array<600xi20>)
  }
  llhd.drv %copy, %r#1 after %eps : !hw.array<600xi20>
  llhd.process {
    cf.br ^next(%one : i10)
  ^next(%k: i10):
    llhd.drv %n, %k after %eps : i10
    llhd.wait delay %ns, ^show
  ^show:
    %c = llhd.prb %copy : !hw.array<600xi20>
    %g = hw.array_get %c[%c1] : !hw.array<600xi20>, i10
    %f0 = sim.fmt.dec %k specifierWidth 0 : i10
    %f1 = sim.fmt.dec %r#0 specifierWidth 0 : i10
    %f2 = sim.fmt.dec %g specifierWidth 0 : i20
    %space = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %text = sim.fmt.concat (%f0, %space, %f1, %space, %f2, %end)
    sim.proc.print %text
    %e = llhd.sig.array_get %mem[%c1] : <!hw.array<600xi20>>
    %late = comb.icmp ugt %k, %two : i10
    %v = comb.mux %late, %six, %nine : i20
    // Before the second, the third (with what is there), and the fifth.
    %odd = comb.extract %k from 0 : (i10) -> i1
    %k4 = comb.icmp eq %k, %four : i10
    %k1 = comb.icmp ult %k, %three : i10
    %writes = comb.or %k4, %k1 : i1
    llhd.drv %e, %v after %eps if %writes : i20
    %over = comb.icmp eq %k, %five : i10
    %j = comb.add %k, %one : i10
    cf.cond_br %over, ^done, ^next(%j : i10)
  ^done:
    llhd.halt
  }
  %three = hw.constant 3 : i10
  %four = hw.constant 4 : i10
}
