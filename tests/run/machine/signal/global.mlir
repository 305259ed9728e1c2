// RULE: llhd.global_signal, llhd.get_global_signal, llhd.yield, machine.elab.initial-state
// OUT: init 42
// OUT: plain 7

llhd.global_signal @plain : i8
llhd.global_signal @init : i8 init {
  %c = hw.constant 42 : i8
  llhd.yield %c : i8
}
hw.module private @writer() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %c7 = hw.constant 7 : i8
  %g = llhd.get_global_signal @plain : <i8>
  llhd.process {
    llhd.drv %g, %c7 after %eps : i8
    llhd.halt
  }
}
hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  hw.instance "w" @writer() -> ()
  llhd.process {
    %p = llhd.get_global_signal @plain : <i8>
    %i = llhd.get_global_signal @init : <i8>
    %iv = llhd.prb %i : i8
    %fmt0 = sim.fmt.literal "init "
    %fmt1 = sim.fmt.dec %iv specifierWidth 0 : i8
    %fmt2 = sim.fmt.literal "\0A"
    %fmt3 = sim.fmt.concat (%fmt0, %fmt1, %fmt2)
    sim.proc.print %fmt3
    llhd.wait delay %ns, ^bb1
  ^bb1:
    %pv = llhd.prb %p : i8
    %fmt4 = sim.fmt.literal "plain "
    %fmt5 = sim.fmt.dec %pv specifierWidth 0 : i8
    %fmt6 = sim.fmt.literal "\0A"
    %fmt7 = sim.fmt.concat (%fmt4, %fmt5, %fmt6)
    sim.proc.print %fmt7
    llhd.halt
  }
}
