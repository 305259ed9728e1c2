// A process that finds out whether this is the edge of its clock before it reads what may be unknown: it goes on in the version
// for known bits, and in the other, with what it kept over the wait.
//
// RULE: llhd.wait, llhd.prb
// OUT: 1: 3 6 12
// OUT: 2: unknown
// OUT: 3: 5 10 20
// OUT: 4: 5 10 20

!b = !hw.struct<value: i1, unknown: i1>
!w = !hw.struct<value: i8, unknown: i8>
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %true = hw.constant true
  %z = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %low = hw.aggregate_constant [false, false] : !b
  %high = hw.aggregate_constant [true, false] : !b
  %odd = hw.aggregate_constant [true, true] : !b
  %k3 = hw.aggregate_constant [3 : i8, 0 : i8] : !w
  %k5 = hw.aggregate_constant [5 : i8, 0 : i8] : !w
  %x = hw.aggregate_constant [1 : i8, 2 : i8] : !w
  %clk = llhd.sig %low : !b
  %a = llhd.sig %k3 : !w
  %now = llhd.prb %clk : !b
  llhd.process {
    llhd.wait delay %ns, ^up1
  ^up1:
    llhd.drv %clk, %high after %eps : !b
    llhd.wait delay %ns, ^down1
  ^down1:
    llhd.drv %clk, %low after %eps : !b
    llhd.drv %a, %x after %eps : !w
    llhd.wait delay %ns, ^up2
  ^up2:
    llhd.drv %clk, %high after %eps : !b
    llhd.wait delay %ns, ^down2
  ^down2:
    llhd.drv %clk, %low after %eps : !b
    llhd.drv %a, %k5 after %eps : !w
    llhd.wait delay %ns, ^up3
  ^up3:
    llhd.drv %clk, %high after %eps : !b
    llhd.wait delay %ns, ^down3
  ^down3:
    llhd.drv %clk, %odd after %eps : !b
    llhd.wait delay %ns, ^up4
  ^up4:
    llhd.drv %clk, %high after %eps : !b
    llhd.wait delay %ns, ^end
  ^end:
    sim.terminate success, quiet
    llhd.halt
  }
  llhd.process {
    cf.br ^wait(%one : i8)
  ^wait(%n: i8):
    %before = llhd.prb %clk : !b
    %v0 = hw.struct_extract %before["value"] : !b
    %u0 = hw.struct_extract %before["unknown"] : !b
    %k0 = comb.xor %u0, %true : i1
    %was = comb.and %v0, %k0 : i1
    llhd.wait (%now : !b), ^edge
  ^edge:
    %after = llhd.prb %clk : !b
    %v1 = hw.struct_extract %after["value"] : !b
    %u1 = hw.struct_extract %after["unknown"] : !b
    %k1 = comb.xor %u1, %true : i1
    %not = comb.xor %was, %true : i1
    %rises = comb.and %not, %v1, %k1 : i1
    cf.cond_br %rises, ^work, ^wait(%n : i8)
  ^work:
    %read = llhd.prb %a : !w
    %v = hw.struct_extract %read["value"] : !w
    %u = hw.struct_extract %read["unknown"] : !w
    %known = comb.icmp eq %u, %z : i8
    %twice = comb.shl %v, %one : i8
    %four = comb.shl %twice, %one : i8
    %f0 = sim.fmt.dec %n specifierWidth 0 : i8
    %f1 = sim.fmt.literal ": "
    %f2 = sim.fmt.literal " "
    %f3 = sim.fmt.literal "unknown\0A"
    %f4 = sim.fmt.literal "\0A"
    %t2 = sim.fmt.concat (%f0, %f1)
    sim.proc.print %t2
    %next = comb.add %n, %one : i8
    cf.cond_br %known, ^say, ^none
  ^say:
    %d0 = sim.fmt.dec %v specifierWidth 0 : i8
    %d1 = sim.fmt.dec %twice specifierWidth 0 : i8
    %d2 = sim.fmt.dec %four specifierWidth 0 : i8
    %t0 = sim.fmt.concat (%d0, %f2, %d1, %f2, %d2, %f4)
    sim.proc.print %t0
    cf.br ^wait(%next : i8)
  ^none:
    sim.proc.print %f3
    cf.br ^wait(%next : i8)
  }
}
