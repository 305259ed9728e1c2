// Instances of a module, whose processes do the same at other places: beside each other, in a ring, with two inputs that are
// one signal, with constants of their own, and with values that are wide or live across a wait.
//
// RULE: llhd.wait, llhd.drv.delta
// ARGS: --max-time 20ns
// OUT: 01 01 02 03 04 05 00
// OUT: 02 07 03 05 0a 15 1f
// OUT: 03 2b 10 18 13 69 ce
// OUT: 04 4e 83 b3 84 6e 80
// OUT: 05 79 3a ed 9d 15 22

hw.module @stage(in %clk : i1, in %a : i8, in %b : i8, in %k : i8, out q : i8) {
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %half = llhd.constant_time <1ns, 0d, 0e>
  %zero = hw.constant 0 : i8
  %wide = hw.constant 0 : i1200
  %none = hw.constant 0 : i1192
  %s = llhd.sig %zero : i8
  %w = llhd.sig %wide : i1200
  %q = llhd.prb %s : i8
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%clk : i1), ^edge
  ^edge:
    cf.cond_br %clk, ^high, ^wait
  ^high:
    %before = llhd.prb %w : i1200
    %m = comb.mul %a, %b : i8
    %sum = comb.add %m, %k : i8
    llhd.drv %s, %sum after %delta : i8
    llhd.wait delay %half, ^later
  ^later:
    %high = comb.extract %before from 8 : (i1200) -> i1192
    %next = comb.concat %high, %sum : i1192, i8
    llhd.drv %w, %next after %delta : i1200
    cf.br ^wait
  }
  hw.output %q : i8
}

hw.module @tb() {
  %ns = llhd.constant_time <2ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %false = hw.constant false
  %true = hw.constant true
  %clk = llhd.sig %false : i1
  %c = llhd.prb %clk : i1
  %not = comb.xor %c, %true : i1
  llhd.drv %clk, %not after %ns : i1
  %c1 = hw.constant 1 : i8
  %c2 = hw.constant 2 : i8
  %c3 = hw.constant 3 : i8
  %c4 = hw.constant 4 : i8
  %c5 = hw.constant 5 : i8
  %c6 = hw.constant 6 : i8
  %u0 = hw.instance "u0" @stage(clk: %c: i1, a: %u0: i8, b: %c1: i8, k: %c1: i8) -> (q: i8)
  %u1 = hw.instance "u1" @stage(clk: %c: i1, a: %u0: i8, b: %u6: i8, k: %c1: i8) -> (q: i8)
  %u2 = hw.instance "u2" @stage(clk: %c: i1, a: %u1: i8, b: %u0: i8, k: %c2: i8) -> (q: i8)
  %u3 = hw.instance "u3" @stage(clk: %c: i1, a: %u2: i8, b: %u1: i8, k: %c3: i8) -> (q: i8)
  %u4 = hw.instance "u4" @stage(clk: %c: i1, a: %u3: i8, b: %u2: i8, k: %c4: i8) -> (q: i8)
  %u5 = hw.instance "u5" @stage(clk: %c: i1, a: %u4: i8, b: %u4: i8, k: %c5: i8) -> (q: i8)
  %u6 = hw.instance "u6" @stage(clk: %c: i1, a: %u5: i8, b: %u3: i8, k: %c6: i8) -> (q: i8)
  %u7 = hw.instance "u7" @stage(clk: %c: i1, a: %u5: i8, b: %u5: i8, k: %u6: i8) -> (q: i8)
  llhd.process {
    cf.br ^wait
  ^wait:
    llhd.wait (%c : i1), ^edge
  ^edge:
    cf.cond_br %c, ^wait, ^low
  ^low:
    %f0 = sim.fmt.hex %u0, isUpper false : i8
    %f1 = sim.fmt.hex %u1, isUpper false : i8
    %f2 = sim.fmt.hex %u2, isUpper false : i8
    %f3 = sim.fmt.hex %u3, isUpper false : i8
    %f4 = sim.fmt.hex %u4, isUpper false : i8
    %f5 = sim.fmt.hex %u5, isUpper false : i8
    %f6 = sim.fmt.hex %u7, isUpper false : i8
    %blank = sim.fmt.literal " "
    %end = sim.fmt.literal "\0A"
    %line = sim.fmt.concat (%f0, %blank, %f1, %blank, %f2, %blank, %f3, %blank, %f4, %blank, %f5, %blank, %f6, %end)
    sim.proc.print %line
    cf.br ^wait
  }
}
