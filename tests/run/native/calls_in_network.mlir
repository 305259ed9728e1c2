// Units of the network that call functions with frames of their own: what they and their callees drive takes effect
// when the evaluation ends, and they see it before that. Memory of a frame ends with the frame.
//
// RULE: machine.network.call, llhd.combinational, llhd.combinational.drive, machine.comb-process.settle
// OUT: 6 3 9 3 9 1
// OUT: 15 5 14 5 14 1

func.func private @sum(%n: i8) -> i8 {
  %c0 = hw.constant 0 : i8
  %c1 = hw.constant 1 : i8
  %one = arith.constant 1 : i64
  %p = llvm.alloca %one x i8 : (i64) -> !llvm.ptr
  llvm.store %n, %p : i8, !llvm.ptr
  %end = comb.icmp eq %n, %c0 : i8
  cf.cond_br %end, ^last, ^more
^last:
  return %c0 : i8
^more:
  %m = comb.sub %n, %c1 : i8
  %r = func.call @sum(%m) : (i8) -> i8
  %own = llvm.load %p : !llvm.ptr -> i8
  %s = comb.add %r, %own : i8
  return %s : i8
}
// Adds as many threes as there are bits.
func.func private @add(%to: !llhd.ref<i8>, %n: i8) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %c0 = hw.constant 0 : i8
  %c3 = hw.constant 3 : i8
  %c1 = hw.constant 1 : i8
  %end = comb.icmp eq %n, %c0 : i8
  cf.cond_br %end, ^last, ^more
^last:
  return
^more:
  %v = llhd.prb %to : i8
  %w = comb.add %v, %c3 : i8
  llhd.drv %to, %w after %eps : i8
  %m = comb.shru %n, %c1 : i8
  func.call @add(%to, %m) : (!llhd.ref<i8>, i8) -> ()
  return
}
// A bit of what is too wide for registers.
func.func private @pick(%n: i8) -> i8 {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %k = hw.constant 40 : i2048
  %wide = llhd.sig %k : i2048
  %zeros = hw.constant 0 : i3
  %at = comb.concat %zeros, %n : i3, i8
  %part = llhd.sig.extract %wide from %at : <i2048> -> <i1>
  %bit = llhd.prb %part : i1
  %pad = hw.constant 0 : i7
  %r = comb.concat %pad, %bit : i7, i1
  return %r : i8
}
func.func private @show(%v: i8, %last: i1) {
  %f = sim.fmt.dec %v specifierWidth 0 : i8
  sim.proc.print %f
  cf.cond_br %last, ^line, ^space
^line:
  %end = sim.fmt.literal "\0A"
  sim.proc.print %end
  return
^space:
  %more = sim.fmt.literal " "
  sim.proc.print %more
  return
}
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %c0 = hw.constant 0 : i8
  %c3 = hw.constant 3 : i8
  %c5 = hw.constant 5 : i8
  %no = hw.constant false
  %yes = hw.constant true
  %s = llhd.sig %c3 : i8
  %a = llhd.sig %c0 : i8
  %b = llhd.sig %c0 : i8
  %p = llhd.sig %c0 : i8
  %v = llhd.prb %s : i8
  %sum = func.call @sum(%v) : (i8) -> i8
  %own, %added = llhd.combinational -> i8, i8 {
    llhd.drv %a, %v after %eps : i8
    llhd.drv %b, %v after %eps : i8
    func.call @add(%b, %v) : (!llhd.ref<i8>, i8) -> ()
    %x = llhd.prb %a : i8
    %y = llhd.prb %b : i8
    llhd.yield %x, %y : i8, i8
  }
  %before = llhd.prb %a : i8
  %after = llhd.prb %b : i8
  llhd.process {
    cf.br ^body
  ^body:
    llhd.drv %p, %c0 after %eps : i8
    %bit = func.call @pick(%v) : (i8) -> i8
    %zero = llhd.prb %p : i8
    %known = comb.add %bit, %zero : i8
    llhd.drv %p, %known after %eps : i8
    llhd.wait (%v : i8), ^body
  }
  llhd.process {
    cf.br ^show
  ^show:
    func.call @show(%sum, %no) : (i8, i1) -> ()
    func.call @show(%own, %no) : (i8, i1) -> ()
    func.call @show(%added, %no) : (i8, i1) -> ()
    func.call @show(%before, %no) : (i8, i1) -> ()
    func.call @show(%after, %no) : (i8, i1) -> ()
    %bit = llhd.prb %p : i8
    func.call @show(%bit, %yes) : (i8, i1) -> ()
    llhd.wait delay %ns, ^next
  ^next:
    %now = llhd.prb %s : i8
    %done = comb.icmp eq %now, %c5 : i8
    cf.cond_br %done, ^end, ^go
  ^go:
    llhd.drv %s, %c5 after %eps : i8
    llhd.wait delay %ns, ^show
  ^end:
    llhd.halt
  }
}
