// RULE: machine.elab.ports, hw.instance, hw.module, hw.output
// OUT: output at once: 3
// OUT: written through the port: 3

hw.module private @inc(in %p : !llhd.ref<i8>, in %x : i8, out y : i8) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %c1 = hw.constant 1 : i8
  %y = comb.add %x, %c1 : i8
  llhd.process {
    llhd.wait (%x : i8), ^bb1
  ^bb1:
    llhd.drv %p, %y after %eps : i8
    llhd.wait (%x : i8), ^bb1
  }
  hw.output %y : i8
}
hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %s = llhd.sig %c0 : i8
  %i = llhd.sig %c0 : i8
  %iv = llhd.prb %i : i8
  %y = hw.instance "u" @inc(p: %s: !llhd.ref<i8>, x: %iv: i8) -> (y: i8)
  llhd.process {
    llhd.wait delay %ns, ^bb1
  ^bb1:
    llhd.drv %i, %c2 after %eps : i8
    %fmt0 = sim.fmt.literal "output at once: "
    %fmt1 = sim.fmt.dec %y specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %x = llhd.prb %s : i8
    %fmt4 = sim.fmt.literal "written through the port: "
    %fmt5 = sim.fmt.dec %x specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.halt
  }
}
