// RULE: llhd.drv.delta, machine.order.ascending, machine.order.atomic
// OUT: a=1 b=0

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c1 : i8
  llhd.process {
    %x = llhd.prb %b : i8
    llhd.drv %a, %x after %delta : i8
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %x1 = llhd.prb %a : i8
    %y1 = llhd.prb %b : i8
    %fmt0 = sim.fmt.literal "a="
    %fmt1 = sim.fmt.dec %x1 specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal " b="
    %fmt3 = sim.fmt.dec %y1 specifierWidth 0 : i8
    %fmt4 = sim.fmt.literal "\0A"
    %fmt5 = sim.fmt.concat (%fmt0, %fmt1, %fmt2, %fmt3, %fmt4)
    sim.proc.print %fmt5
    llhd.halt
  }
  llhd.process {
    %y = llhd.prb %a : i8
    llhd.drv %b, %y after %delta : i8
    llhd.halt
  }
}
