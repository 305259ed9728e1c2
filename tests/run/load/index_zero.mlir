// RULE: hw.array_get.index-zero
// OUT: 9 9

hw.module @top() {
  %c9 = hw.constant 9 : i8
  %a = hw.array_create %c9 : i8
  %none = hw.constant 0 : i0
  %zero = hw.constant 0 : i1
  %x = hw.array_get %a[%none] : !hw.array<1xi8>, i0
  %y = hw.array_get %a[%zero] : !hw.array<1xi8>, i1
  llhd.process {
    %fx = sim.fmt.dec %x specifierWidth 0 : i8
    %sp = sim.fmt.literal " "
    %fy = sim.fmt.dec %y specifierWidth 0 : i8
    %nl = sim.fmt.literal "\0A"
    %f = sim.fmt.concat (%fx, %sp, %fy, %nl)
    sim.proc.print %f
    llhd.halt
  }
}
