// An element of no bits of a local array is written in place: nothing changes.
//
// RULE: llhd.sig.array_get
// OUT: done 0

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %zero = hw.constant 0 : i64
  %nothing = hw.constant 0 : i0
  llhd.process {
    cf.br ^again
  ^again:
    %index = hw.constant 0 : i2
    %array = hw.array_create %nothing, %nothing, %nothing : i0
    %local = llhd.sig %array : !hw.array<3xi0>
    %element = llhd.sig.array_get %local[%index] : <!hw.array<3xi0>>
    llhd.drv %element, %nothing after %eps : i0
    %0 = sim.fmt.literal "done "
    %1 = sim.fmt.dec %zero specifierWidth 0 : i64
    %2 = sim.fmt.literal "\0A"
    %3 = sim.fmt.concat (%0, %1, %2)
    sim.proc.print %3
    llhd.halt
  }
}
