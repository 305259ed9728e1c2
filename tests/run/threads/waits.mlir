// RULE: machine.thread.start, machine.wait.wake, machine.wait.zero, machine.observe.region, sim.disable_fork
// Threads wait as processes do: on signals of the graph and of the frame, on zero time; one that is ended while it waits
// is never woken, though its time has come.
// OUT: inactive 3
// OUT: signal 1
// OUT: local 2
// OUT: end

hw.module @top() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %now = llhd.constant_time <0ns, 0d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %0 = hw.constant 0 : i8
  %s = llhd.sig %0 : i8
  %sv = llhd.prb %s : i8
  llhd.process {
    %one = hw.constant 1 : i8
    %two = hw.constant 2 : i8
    %three = hw.constant 3 : i8
    %nl = sim.fmt.literal "\0A"
    %local = llhd.sig %0 : i8
    %h = sim.fork join_type "join_none" {
      llhd.wait (%sv : i8), ^bb1
    ^bb1:
      %a = sim.fmt.literal "signal "
      %b = sim.fmt.dec %sv specifierWidth 0 : i8
      %c = sim.fmt.concat (%a, %b, %nl)
      sim.proc.print %c
      llhd.drv %local, %two after %eps : i8
      sim.fork.terminator
    }, {
      %lv = llhd.prb %local : i8
      llhd.wait (%lv : i8), ^bb1
    ^bb1:
      %lv1 = llhd.prb %local : i8
      %a = sim.fmt.literal "local "
      %b = sim.fmt.dec %lv1 specifierWidth 0 : i8
      %c = sim.fmt.concat (%a, %b, %nl)
      sim.proc.print %c
      sim.fork.terminator
    }, {
      llhd.wait delay %now, ^bb1
    ^bb1:
      %a = sim.fmt.literal "inactive "
      %b = sim.fmt.dec %three specifierWidth 0 : i8
      %c = sim.fmt.concat (%a, %b, %nl)
      sim.proc.print %c
      sim.fork.terminator
    }, {
      cf.br ^bb1
    ^bb1:
      llhd.wait (%sv : i8), ^bb2
    ^bb2:
      llhd.wait delay %now, ^bb3
    ^bb3:
      llhd.wait delay %ns, ^bb4
    ^bb4:
      %a = sim.fmt.literal "never\0A"
      sim.proc.print %a
      llhd.wait (%sv : i8), ^bb2
    }
    llhd.wait delay %now, ^bb3
  ^bb3:
    llhd.drv %s, %one after %eps : i8
    llhd.wait delay %ns, ^bb1
  ^bb1:
    sim.disable_fork
    llhd.drv %s, %three after %eps : i8
    llhd.wait delay %ns, ^bb2
  ^bb2:
    %e = sim.fmt.literal "end\0A"
    sim.proc.print %e
    llhd.halt
  }
}
