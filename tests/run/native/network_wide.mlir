// A combinational body yields 1100 bits from both branches, connections follow it, and a register and a
// memory take it: the code of the network has values of more than 1024 bits, too.
//
// RULE: llhd.combinational, llhd.yield, machine.network.connection, seq.compreg, seq.firmem.write_port
// ARGS: --max-time 8ns
// OUT: 1500ps 0000000000001235 ff2dface00000000 0000000000000001 0000000000000000
// OUT: 1500ps ffffffffffffffff ffffffffffffffff 0000000000000000 0000000000000000
// OUT: 3500ps ffffffffffffedcb 00920531ffffffff ffffffffffffffff ffffffffffffffff
// OUT: 3500ps 0000000000000000 0000000000000000 0000000000001235 ff2dface00000000
// OUT: 5500ps 0000000000001235 ffadface00000000 0000000000000001 0000000000000000
// OUT: 5500ps ffffffffffffffff ffffffffffffffff 0000000000001235 ff2dface00000000
// OUT: 7500ps ffffffffffffedcb 00120531ffffffff ffffffffffffffff ffffffffffffffff
// OUT: 7500ps 0000000000000000 0000000000000000 0000000000001235 ff2dface00000000

hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %false = hw.constant false
  %true = hw.constant true
  %clk = llhd.sig %false : i1
  %cl = llhd.prb %clk : i1
  %not = comb.xor %cl, %true : i1
  llhd.drv %clk, %not after %ns : i1
  %clock = seq.to_clock %cl
  %half = llhd.constant_time <1500ps, 0d, 0e>
  %ns2 = llhd.constant_time <2ns, 0d, 0e>
  %c1 = hw.constant 1 : i10
  %one = hw.constant 1 : i1100
  %ones = hw.constant -1 : i1100
  %zero = hw.constant 0 : i1100
  %zeros = hw.constant 0 : i1090
  %base = hw.constant 13526191869698079966169856911397736841191914939154093647406693637491880125051044477352530808038422374165973237788526961822441084997471349782069418048476638555253864520038595200981970371730108669124025380081145939330708125906242575055352669907628102204998850402445200513513288744501260736846796417412999257564313666178324009752465972 : i1100
  %k = seq.compreg %k1, %clock : i10
  %k1 = comb.add %k, %c1 : i10
  %odd = comb.extract %k from 0 : (i10) -> i1
  %place = comb.extract %k from 0 : (i10) -> i2
  %high = comb.concat %k, %zeros : i10, i1090
  %s = comb.add %base, %high : i1100
  %t = llhd.sig %zero : i1100
  %tv = llhd.prb %t : i1100
  %u = llhd.sig %zero : i1100
  %uv = llhd.prb %u : i1100
  %x = comb.xor %tv, %s : i1100
  llhd.drv %u, %x after %eps : i1100
  %made = llhd.combinational -> i1100 {
    cf.cond_br %odd, ^add, ^invert
  ^add:
    %sum = comb.add %s, %one : i1100
    cf.br ^end(%sum : i1100)
  ^invert:
    %inverse = comb.xor %s, %ones : i1100
    cf.br ^end(%inverse : i1100)
  ^end(%either: i1100):
    llhd.yield %either : i1100
  }
  llhd.drv %t, %made after %eps : i1100
  %next = comb.add %uv, %r : i1100
  %r = seq.compreg %next, %clock : i1100
  %m = seq.firmem 0, 1, undefined, undefined : <3 x 1100>
  seq.firmem.write_port %m[%place] = %tv, clock %clock : <3 x 1100>
  %i1 = hw.constant 1 : i2
  %q = seq.firmem.read_port %m[%i1], clock %clock : <3 x 1100>
  llhd.process {
    llhd.wait delay %half, ^show
  ^show:
    %tl = comb.extract %tv from 0 : (i1100) -> i64
    %th = comb.extract %tv from 1036 : (i1100) -> i64
    %ul = comb.extract %uv from 0 : (i1100) -> i64
    %uh = comb.extract %uv from 1036 : (i1100) -> i64
    %f0 = sim.fmt.current_time
    %f1 = sim.fmt.literal " "
    %f2 = sim.fmt.hex %tl, isUpper false : i64
    %f3 = sim.fmt.literal " "
    %f4 = sim.fmt.hex %th, isUpper false : i64
    %f5 = sim.fmt.literal " "
    %f6 = sim.fmt.hex %ul, isUpper false : i64
    %f7 = sim.fmt.literal " "
    %f8 = sim.fmt.hex %uh, isUpper false : i64
    %f9 = sim.fmt.literal "\0A"
    %f10 = sim.fmt.concat (%f0, %f1, %f2, %f3, %f4, %f5, %f6, %f7, %f8, %f9)
    sim.proc.print %f10
    %rl = comb.extract %r from 0 : (i1100) -> i64
    %rh = comb.extract %r from 1036 : (i1100) -> i64
    %ql = comb.extract %q from 0 : (i1100) -> i64
    %qh = comb.extract %q from 1036 : (i1100) -> i64
    %f11 = sim.fmt.current_time
    %f12 = sim.fmt.literal " "
    %f13 = sim.fmt.hex %rl, isUpper false : i64
    %f14 = sim.fmt.literal " "
    %f15 = sim.fmt.hex %rh, isUpper false : i64
    %f16 = sim.fmt.literal " "
    %f17 = sim.fmt.hex %ql, isUpper false : i64
    %f18 = sim.fmt.literal " "
    %f19 = sim.fmt.hex %qh, isUpper false : i64
    %f20 = sim.fmt.literal "\0A"
    %f21 = sim.fmt.concat (%f11, %f12, %f13, %f14, %f15, %f16, %f17, %f18, %f19, %f20)
    sim.proc.print %f21
    llhd.wait delay %ns2, ^show
  }
}
