// Processes that wait for one clock and nothing else: at its rising edge, and at its falling edge; one of each ends before the others. The clock
// rises and falls in one instant, too.
//
// RULE: llhd.wait, llhd.halt
// OUT: 3 3 3 3 3 2, 3 3 3 2 3 3
// OUT: 4 4 4 4 4 2, 4 4 4 2 4 4

hw.module private @rising(in %clk : i1, in %limit : i8, out n : i8) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %true = hw.constant true
  %false = hw.constant false
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %copy = llhd.sig %false : i1
  llhd.drv %copy, %clk after %eps : i1
  %now = llhd.prb %copy : i1
  %n = llhd.sig %zero : i8
  llhd.process {
    cf.br ^wait
  ^wait:
    %old = llhd.prb %copy : i1
    llhd.wait (%now : i1), ^edge
  ^edge:
    %new = llhd.prb %copy : i1
    %not = comb.xor %old, %true : i1
    %is = comb.and %not, %new : i1
    cf.cond_br %is, ^take, ^wait
  ^take:
    %before = llhd.prb %n : i8
    %next = comb.add %before, %one : i8
    llhd.drv %n, %next after %delta : i8
    %last = comb.icmp eq %next, %limit : i8
    cf.cond_br %last, ^end, ^wait
  ^end:
    llhd.halt
  }
  %count = llhd.prb %n : i8
  hw.output %count : i8
}
hw.module private @falling(in %clk : i1, in %limit : i8, out n : i8) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %true = hw.constant true
  %false = hw.constant false
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %copy = llhd.sig %false : i1
  llhd.drv %copy, %clk after %eps : i1
  %now = llhd.prb %copy : i1
  %n = llhd.sig %zero : i8
  llhd.process {
    cf.br ^wait
  ^wait:
    %old = llhd.prb %copy : i1
    llhd.wait (%now : i1), ^edge
  ^edge:
    %new = llhd.prb %copy : i1
    %not = comb.xor %new, %true : i1
    %is = comb.and %old, %not : i1
    cf.cond_br %is, ^take, ^wait
  ^take:
    %before = llhd.prb %n : i8
    %next = comb.add %before, %one : i8
    llhd.drv %n, %next after %delta : i8
    %last = comb.icmp eq %next, %limit : i8
    cf.cond_br %last, ^end, ^wait
  ^end:
    llhd.halt
  }
  %count = llhd.prb %n : i8
  hw.output %count : i8
}
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %later = llhd.constant_time <0ns, 2d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %two = llhd.constant_time <2ns, 0d, 0e>
  %three = llhd.constant_time <3ns, 0d, 0e>
  %six = llhd.constant_time <6ns, 0d, 0e>
  %true = hw.constant true
  %false = hw.constant false
  %never = hw.constant 0 : i8
  %soon = hw.constant 2 : i8
  %clk = llhd.sig %false : i1
  %c = llhd.prb %clk : i1
  %r0 = hw.instance "r0" @rising(clk: %c: i1, limit: %never: i8) -> (n: i8)
  %r1 = hw.instance "r1" @rising(clk: %c: i1, limit: %never: i8) -> (n: i8)
  %r2 = hw.instance "r2" @rising(clk: %c: i1, limit: %never: i8) -> (n: i8)
  %r3 = hw.instance "r3" @rising(clk: %c: i1, limit: %never: i8) -> (n: i8)
  %r4 = hw.instance "r4" @rising(clk: %c: i1, limit: %never: i8) -> (n: i8)
  %r5 = hw.instance "r5" @rising(clk: %c: i1, limit: %soon: i8) -> (n: i8)
  %f0 = hw.instance "f0" @falling(clk: %c: i1, limit: %never: i8) -> (n: i8)
  %f1 = hw.instance "f1" @falling(clk: %c: i1, limit: %never: i8) -> (n: i8)
  %f2 = hw.instance "f2" @falling(clk: %c: i1, limit: %never: i8) -> (n: i8)
  %f3 = hw.instance "f3" @falling(clk: %c: i1, limit: %soon: i8) -> (n: i8)
  %f4 = hw.instance "f4" @falling(clk: %c: i1, limit: %never: i8) -> (n: i8)
  %f5 = hw.instance "f5" @falling(clk: %c: i1, limit: %never: i8) -> (n: i8)
  llhd.process {
    llhd.wait delay %ns, ^up1
  ^up1:
    llhd.drv %clk, %true after %eps : i1
    llhd.wait delay %ns, ^down1
  ^down1:
    llhd.drv %clk, %false after %eps : i1
    llhd.wait delay %ns, ^up2
  ^up2:
    llhd.drv %clk, %true after %eps : i1
    llhd.wait delay %ns, ^down2
  ^down2:
    llhd.drv %clk, %false after %eps : i1
    llhd.wait delay %ns, ^both
  ^both:
    llhd.drv %clk, %true after %delta : i1
    llhd.drv %clk, %false after %later : i1
    llhd.wait delay %two, ^up3
  ^up3:
    llhd.drv %clk, %true after %eps : i1
    llhd.wait delay %ns, ^down3
  ^down3:
    llhd.drv %clk, %false after %eps : i1
    llhd.halt
  }
  llhd.process {
    llhd.wait delay %six, ^first
  ^first:
    func.call @print(%r0, %r1, %r2, %r3, %r4, %r5, %f0, %f1, %f2, %f3, %f4, %f5) : (i8, i8, i8, i8, i8, i8, i8, i8, i8, i8, i8, i8) -> ()
    llhd.wait delay %three, ^second
  ^second:
    func.call @print(%r0, %r1, %r2, %r3, %r4, %r5, %f0, %f1, %f2, %f3, %f4, %f5) : (i8, i8, i8, i8, i8, i8, i8, i8, i8, i8, i8, i8) -> ()
    llhd.halt
  }
}
func.func private @print(%r0: i8, %r1: i8, %r2: i8, %r3: i8, %r4: i8, %r5: i8, %f0: i8, %f1: i8, %f2: i8, %f3: i8, %f4: i8, %f5: i8) {
  %space = sim.fmt.literal " "
  %comma = sim.fmt.literal ", "
  %end = sim.fmt.literal "\0A"
  %tr0 = sim.fmt.dec %r0 specifierWidth 0 : i8
  %tr1 = sim.fmt.dec %r1 specifierWidth 0 : i8
  %tr2 = sim.fmt.dec %r2 specifierWidth 0 : i8
  %tr3 = sim.fmt.dec %r3 specifierWidth 0 : i8
  %tr4 = sim.fmt.dec %r4 specifierWidth 0 : i8
  %tr5 = sim.fmt.dec %r5 specifierWidth 0 : i8
  %tf0 = sim.fmt.dec %f0 specifierWidth 0 : i8
  %tf1 = sim.fmt.dec %f1 specifierWidth 0 : i8
  %tf2 = sim.fmt.dec %f2 specifierWidth 0 : i8
  %tf3 = sim.fmt.dec %f3 specifierWidth 0 : i8
  %tf4 = sim.fmt.dec %f4 specifierWidth 0 : i8
  %tf5 = sim.fmt.dec %f5 specifierWidth 0 : i8
  %all = sim.fmt.concat (%tr0, %space, %tr1, %space, %tr2, %space, %tr3, %space, %tr4, %space, %tr5, %comma, %tf0, %space, %tf1, %space, %tf2, %space, %tf3, %space, %tf4, %space, %tf5, %end)
  sim.proc.print %all
  return
}
