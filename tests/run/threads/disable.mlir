// RULE: sim.disable, machine.thread.disable-self, sim.join
// The name means forks of this instance only, at any depth; who waits for them goes on; who is one of them does not.
// OUT: a is disabled at 1
// OUT: b is not
// OUT: b is disabled at 2
// OUT: self

hw.module @block(in %kill : i1, in %letter : i8, in %self : i1) {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  llhd.process {
    %h = sim.fork join_type "join" name "block" {
      %i = sim.fork join_type "join" {
        llhd.wait (%kill : i1), ^bb1
      ^bb1:
        %never = sim.fmt.literal "never\0A"
        llhd.wait delay %ns, ^bb2
      ^bb2:
        %0 = sim.fmt.char %letter : i8
        %1 = sim.fmt.literal " is not\0A"
        %2 = sim.fmt.concat (%0, %1)
        sim.proc.print %2
        sim.disable "block"
        sim.proc.print %never
        sim.fork.terminator
      }
      %never = sim.fmt.literal "never\0A"
      sim.proc.print %never
    }
    %time = llhd.current_time
    %fs = llhd.time_to_int %time
    %million = arith.constant 1000000 : i64
    %now = arith.divui %fs, %million : i64
    %0 = sim.fmt.char %letter : i8
    %1 = sim.fmt.literal " is disabled at "
    %2 = sim.fmt.dec %now specifierWidth 0 : i64
    %3 = sim.fmt.literal "\0A"
    %4 = sim.fmt.concat (%0, %1, %2, %3)
    sim.proc.print %4
    cf.cond_br %self, ^bb1, ^bb2
  ^bb1:
    %5 = sim.fmt.literal "self\0A"
    sim.proc.print %5
    llhd.halt
  ^bb2:
    llhd.halt
  }
  llhd.process {
    llhd.wait (%kill : i1), ^bb1
  ^bb1:
    %0 = arith.constant 97 : i8
    %1 = comb.icmp eq %letter, %0 : i8
    cf.cond_br %1, ^bb2, ^bb3
  ^bb2:
    sim.disable "block"
    sim.disable "nothing"
    llhd.halt
  ^bb3:
    llhd.halt
  }
}

hw.module @top() {
  %false = hw.constant false
  %true = hw.constant true
  %a = hw.constant 97 : i8
  %b = hw.constant 98 : i8
  %ns1 = llhd.constant_time <1ns, 0d, 0e>
  %kill = llhd.sig %false : i1
  %k = llhd.prb %kill : i1
  llhd.drv %kill, %true after %ns1 : i1
  hw.instance "one" @block(kill: %k: i1, letter: %a: i8, self: %false: i1) -> ()
  hw.instance "two" @block(kill: %k: i1, letter: %b: i8, self: %true: i1) -> ()
}
