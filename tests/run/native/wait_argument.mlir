// A coroutine waits on the reference that it was given, and drives another one after a delta and after real time.
//
// RULE: machine.observe.region, machine.call.suspend, llhd.drv.delta, llhd.drv.real
// OUT: 1ns saw 1, there is 0
// OUT: 1ns after a delta 11
// OUT: 2ns saw 2, there is 11
// OUT: 2ns after a delta 12
// OUT: 4ns later 0

llhd.coroutine private @follow(%from: !llhd.ref<i8>, %to: !llhd.ref<i8>) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %ns2 = llhd.constant_time <2ns, 0d, 0e>
  %c10 = hw.constant 10 : i8
  %c0 = hw.constant 0 : i8
  %v = llhd.prb %from : i8
  llhd.wait (%v : i8), ^woken
^woken:
  %new = llhd.prb %from : i8
  %old = llhd.prb %to : i8
  %f0 = sim.fmt.current_time
  %f1 = sim.fmt.literal " saw "
  %f2 = sim.fmt.dec %new specifierWidth 0 : i8
  %f3 = sim.fmt.literal ", there is "
  %f4 = sim.fmt.dec %old specifierWidth 0 : i8
  %f5 = sim.fmt.literal "\0A"
  %f6 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5)
  sim.proc.print %f6
  %sum = comb.add %new, %c10 : i8
  llhd.drv %to, %sum after %delta : i8
  llhd.wait (%old : i8), ^settled
^settled:
  %now = llhd.prb %to : i8
  %f7 = sim.fmt.current_time
  %f8 = sim.fmt.literal " after a delta "
  %f9 = sim.fmt.dec %now specifierWidth 0 : i8
  %f10 = sim.fmt.literal "\0A"
  %f11 = sim.fmt.concat (%f7, %f8, %f9, %f10)
  sim.proc.print %f11
  %c2 = hw.constant 2 : i8
  %second = comb.icmp eq %new, %c2 : i8
  llhd.drv %to, %c0 after %ns2 if %second : i8
  llhd.return
}
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %ns2 = llhd.constant_time <2ns, 0d, 0e>
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c0 : i8
  %bv = llhd.prb %b : i8
  llhd.process {
    llhd.call_coroutine @follow(%a, %b) : (!llhd.ref<i8>, !llhd.ref<i8>) -> ()
    llhd.call_coroutine @follow(%a, %b) : (!llhd.ref<i8>, !llhd.ref<i8>) -> ()
    llhd.wait (%bv : i8), ^later
  ^later:
    %f12 = sim.fmt.current_time
    %f13 = sim.fmt.literal " later "
    %f14 = sim.fmt.dec %bv specifierWidth 0 : i8
    %f15 = sim.fmt.literal "\0A"
    %f16 = sim.fmt.concat (%f12, %f13, %f14, %f15)
    sim.proc.print %f16
    llhd.halt
  }
  llhd.process {
    llhd.drv %a, %c1 after %ns : i8
    llhd.drv %a, %c2 after %ns2 : i8
    llhd.halt
  }
}
