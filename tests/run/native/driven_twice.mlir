// RULE: machine.net.resolve, machine.net.resolved
// OUT: 00: twice 00, and another 00, and twice weak 00, and with an enable 00
// OUT: 1z: twice 1z, and another xz, and twice weak 1z, and with an enable 1z
// OUT: 01: twice 01, and another 01, and twice weak 01, and with an enable 01
// OUT: xz: twice xz, and another xz, and twice weak xz, and with an enable xz
// OUT: z1: twice z1, and another 01, and twice weak z1, and with an enable z1
// OUT: 10: twice 10, and another x0, and twice weak 10, and with an enable 10

// Drivers that say the same count as one, but not those that say it with other strengths or now and then.
hw.module @tb() {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %nl = sim.fmt.literal "\0A"
  %k0 = hw.aggregate_constant [0 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
  %k1 = hw.aggregate_constant [-1 : i2, 1 : i2] : !hw.struct<value: i2, unknown: i2>
  %k2 = hw.aggregate_constant [1 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
  %k3 = hw.aggregate_constant [1 : i2, -1 : i2] : !hw.struct<value: i2, unknown: i2>
  %k4 = hw.aggregate_constant [-1 : i2, -2 : i2] : !hw.struct<value: i2, unknown: i2>
  %k5 = hw.aggregate_constant [-2 : i2, 0 : i2] : !hw.struct<value: i2, unknown: i2>
  %other = hw.aggregate_constant [1 : i2, 1 : i2] : !hw.struct<value: i2, unknown: i2>
  %no = hw.constant false
  %yes = hw.constant true
  %s = llhd.sig %k0 : !hw.struct<value: i2, unknown: i2>
  %v = llhd.prb %s : !hw.struct<value: i2, unknown: i2>
  %en = llhd.sig %no : i1
  %e = llhd.prb %en : i1
  %a = llhd.sig %k0 : !hw.struct<value: i2, unknown: i2>
  llhd.drv %a, %v after %eps : !hw.struct<value: i2, unknown: i2>
  %b = llhd.sig %k0 : !hw.struct<value: i2, unknown: i2>
  llhd.drv %b, %v after %eps : !hw.struct<value: i2, unknown: i2>
  %c = llhd.sig %k0 : !hw.struct<value: i2, unknown: i2>
  llhd.drv %c, %v after %eps : !hw.struct<value: i2, unknown: i2>
  %d = llhd.sig %k0 : !hw.struct<value: i2, unknown: i2>
  llhd.drv %d, %v after %eps : !hw.struct<value: i2, unknown: i2>
  llhd.drv %a, %v after %eps : !hw.struct<value: i2, unknown: i2>
  llhd.drv %b, %v after %eps : !hw.struct<value: i2, unknown: i2>
  llhd.drv %b, %other after %eps : !hw.struct<value: i2, unknown: i2>
  llhd.drv %c, %v after %eps strength (weak, weak) : !hw.struct<value: i2, unknown: i2>
  llhd.drv %d, %v after %eps if %e : !hw.struct<value: i2, unknown: i2>
  llhd.process {
    llhd.wait delay %ns, ^s0
  ^s0:
    llhd.drv %s, %k0 after %eps : !hw.struct<value: i2, unknown: i2>
    llhd.drv %en, %no after %eps : i1
    llhd.wait delay %ns, ^p0
  ^p0:
    %r0s = llhd.prb %s : !hw.struct<value: i2, unknown: i2>
    %b0s = hw.bitcast %r0s : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f0s = sim.fmt.bin %b0s fourStateWidth 2 : i4
    %l0s = sim.fmt.literal ": twice "
    %r0a = llhd.prb %a : !hw.struct<value: i2, unknown: i2>
    %b0a = hw.bitcast %r0a : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f0a = sim.fmt.bin %b0a fourStateWidth 2 : i4
    %l0a = sim.fmt.literal ", and another "
    %r0b = llhd.prb %b : !hw.struct<value: i2, unknown: i2>
    %b0b = hw.bitcast %r0b : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f0b = sim.fmt.bin %b0b fourStateWidth 2 : i4
    %l0b = sim.fmt.literal ", and twice weak "
    %r0c = llhd.prb %c : !hw.struct<value: i2, unknown: i2>
    %b0c = hw.bitcast %r0c : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f0c = sim.fmt.bin %b0c fourStateWidth 2 : i4
    %l0c = sim.fmt.literal ", and with an enable "
    %r0d = llhd.prb %d : !hw.struct<value: i2, unknown: i2>
    %b0d = hw.bitcast %r0d : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f0d = sim.fmt.bin %b0d fourStateWidth 2 : i4
    %l0d = sim.fmt.literal ""
    %t0 = sim.fmt.concat (%f0s, %l0s, %f0a, %l0a, %f0b, %l0b, %f0c, %l0c, %f0d, %l0d, %nl)
    sim.proc.print %t0
    llhd.wait delay %ns, ^s1
  ^s1:
    llhd.drv %s, %k1 after %eps : !hw.struct<value: i2, unknown: i2>
    llhd.drv %en, %yes after %eps : i1
    llhd.wait delay %ns, ^p1
  ^p1:
    %r1s = llhd.prb %s : !hw.struct<value: i2, unknown: i2>
    %b1s = hw.bitcast %r1s : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f1s = sim.fmt.bin %b1s fourStateWidth 2 : i4
    %l1s = sim.fmt.literal ": twice "
    %r1a = llhd.prb %a : !hw.struct<value: i2, unknown: i2>
    %b1a = hw.bitcast %r1a : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f1a = sim.fmt.bin %b1a fourStateWidth 2 : i4
    %l1a = sim.fmt.literal ", and another "
    %r1b = llhd.prb %b : !hw.struct<value: i2, unknown: i2>
    %b1b = hw.bitcast %r1b : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f1b = sim.fmt.bin %b1b fourStateWidth 2 : i4
    %l1b = sim.fmt.literal ", and twice weak "
    %r1c = llhd.prb %c : !hw.struct<value: i2, unknown: i2>
    %b1c = hw.bitcast %r1c : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f1c = sim.fmt.bin %b1c fourStateWidth 2 : i4
    %l1c = sim.fmt.literal ", and with an enable "
    %r1d = llhd.prb %d : !hw.struct<value: i2, unknown: i2>
    %b1d = hw.bitcast %r1d : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f1d = sim.fmt.bin %b1d fourStateWidth 2 : i4
    %l1d = sim.fmt.literal ""
    %t1 = sim.fmt.concat (%f1s, %l1s, %f1a, %l1a, %f1b, %l1b, %f1c, %l1c, %f1d, %l1d, %nl)
    sim.proc.print %t1
    llhd.wait delay %ns, ^s2
  ^s2:
    llhd.drv %s, %k2 after %eps : !hw.struct<value: i2, unknown: i2>
    llhd.drv %en, %no after %eps : i1
    llhd.wait delay %ns, ^p2
  ^p2:
    %r2s = llhd.prb %s : !hw.struct<value: i2, unknown: i2>
    %b2s = hw.bitcast %r2s : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f2s = sim.fmt.bin %b2s fourStateWidth 2 : i4
    %l2s = sim.fmt.literal ": twice "
    %r2a = llhd.prb %a : !hw.struct<value: i2, unknown: i2>
    %b2a = hw.bitcast %r2a : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f2a = sim.fmt.bin %b2a fourStateWidth 2 : i4
    %l2a = sim.fmt.literal ", and another "
    %r2b = llhd.prb %b : !hw.struct<value: i2, unknown: i2>
    %b2b = hw.bitcast %r2b : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f2b = sim.fmt.bin %b2b fourStateWidth 2 : i4
    %l2b = sim.fmt.literal ", and twice weak "
    %r2c = llhd.prb %c : !hw.struct<value: i2, unknown: i2>
    %b2c = hw.bitcast %r2c : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f2c = sim.fmt.bin %b2c fourStateWidth 2 : i4
    %l2c = sim.fmt.literal ", and with an enable "
    %r2d = llhd.prb %d : !hw.struct<value: i2, unknown: i2>
    %b2d = hw.bitcast %r2d : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f2d = sim.fmt.bin %b2d fourStateWidth 2 : i4
    %l2d = sim.fmt.literal ""
    %t2 = sim.fmt.concat (%f2s, %l2s, %f2a, %l2a, %f2b, %l2b, %f2c, %l2c, %f2d, %l2d, %nl)
    sim.proc.print %t2
    llhd.wait delay %ns, ^s3
  ^s3:
    llhd.drv %s, %k3 after %eps : !hw.struct<value: i2, unknown: i2>
    llhd.drv %en, %yes after %eps : i1
    llhd.wait delay %ns, ^p3
  ^p3:
    %r3s = llhd.prb %s : !hw.struct<value: i2, unknown: i2>
    %b3s = hw.bitcast %r3s : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f3s = sim.fmt.bin %b3s fourStateWidth 2 : i4
    %l3s = sim.fmt.literal ": twice "
    %r3a = llhd.prb %a : !hw.struct<value: i2, unknown: i2>
    %b3a = hw.bitcast %r3a : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f3a = sim.fmt.bin %b3a fourStateWidth 2 : i4
    %l3a = sim.fmt.literal ", and another "
    %r3b = llhd.prb %b : !hw.struct<value: i2, unknown: i2>
    %b3b = hw.bitcast %r3b : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f3b = sim.fmt.bin %b3b fourStateWidth 2 : i4
    %l3b = sim.fmt.literal ", and twice weak "
    %r3c = llhd.prb %c : !hw.struct<value: i2, unknown: i2>
    %b3c = hw.bitcast %r3c : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f3c = sim.fmt.bin %b3c fourStateWidth 2 : i4
    %l3c = sim.fmt.literal ", and with an enable "
    %r3d = llhd.prb %d : !hw.struct<value: i2, unknown: i2>
    %b3d = hw.bitcast %r3d : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f3d = sim.fmt.bin %b3d fourStateWidth 2 : i4
    %l3d = sim.fmt.literal ""
    %t3 = sim.fmt.concat (%f3s, %l3s, %f3a, %l3a, %f3b, %l3b, %f3c, %l3c, %f3d, %l3d, %nl)
    sim.proc.print %t3
    llhd.wait delay %ns, ^s4
  ^s4:
    llhd.drv %s, %k4 after %eps : !hw.struct<value: i2, unknown: i2>
    llhd.drv %en, %no after %eps : i1
    llhd.wait delay %ns, ^p4
  ^p4:
    %r4s = llhd.prb %s : !hw.struct<value: i2, unknown: i2>
    %b4s = hw.bitcast %r4s : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f4s = sim.fmt.bin %b4s fourStateWidth 2 : i4
    %l4s = sim.fmt.literal ": twice "
    %r4a = llhd.prb %a : !hw.struct<value: i2, unknown: i2>
    %b4a = hw.bitcast %r4a : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f4a = sim.fmt.bin %b4a fourStateWidth 2 : i4
    %l4a = sim.fmt.literal ", and another "
    %r4b = llhd.prb %b : !hw.struct<value: i2, unknown: i2>
    %b4b = hw.bitcast %r4b : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f4b = sim.fmt.bin %b4b fourStateWidth 2 : i4
    %l4b = sim.fmt.literal ", and twice weak "
    %r4c = llhd.prb %c : !hw.struct<value: i2, unknown: i2>
    %b4c = hw.bitcast %r4c : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f4c = sim.fmt.bin %b4c fourStateWidth 2 : i4
    %l4c = sim.fmt.literal ", and with an enable "
    %r4d = llhd.prb %d : !hw.struct<value: i2, unknown: i2>
    %b4d = hw.bitcast %r4d : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f4d = sim.fmt.bin %b4d fourStateWidth 2 : i4
    %l4d = sim.fmt.literal ""
    %t4 = sim.fmt.concat (%f4s, %l4s, %f4a, %l4a, %f4b, %l4b, %f4c, %l4c, %f4d, %l4d, %nl)
    sim.proc.print %t4
    llhd.wait delay %ns, ^s5
  ^s5:
    llhd.drv %s, %k5 after %eps : !hw.struct<value: i2, unknown: i2>
    llhd.drv %en, %yes after %eps : i1
    llhd.wait delay %ns, ^p5
  ^p5:
    %r5s = llhd.prb %s : !hw.struct<value: i2, unknown: i2>
    %b5s = hw.bitcast %r5s : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f5s = sim.fmt.bin %b5s fourStateWidth 2 : i4
    %l5s = sim.fmt.literal ": twice "
    %r5a = llhd.prb %a : !hw.struct<value: i2, unknown: i2>
    %b5a = hw.bitcast %r5a : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f5a = sim.fmt.bin %b5a fourStateWidth 2 : i4
    %l5a = sim.fmt.literal ", and another "
    %r5b = llhd.prb %b : !hw.struct<value: i2, unknown: i2>
    %b5b = hw.bitcast %r5b : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f5b = sim.fmt.bin %b5b fourStateWidth 2 : i4
    %l5b = sim.fmt.literal ", and twice weak "
    %r5c = llhd.prb %c : !hw.struct<value: i2, unknown: i2>
    %b5c = hw.bitcast %r5c : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f5c = sim.fmt.bin %b5c fourStateWidth 2 : i4
    %l5c = sim.fmt.literal ", and with an enable "
    %r5d = llhd.prb %d : !hw.struct<value: i2, unknown: i2>
    %b5d = hw.bitcast %r5d : (!hw.struct<value: i2, unknown: i2>) -> i4
    %f5d = sim.fmt.bin %b5d fourStateWidth 2 : i4
    %l5d = sim.fmt.literal ""
    %t5 = sim.fmt.concat (%f5s, %l5s, %f5a, %l5a, %f5b, %l5b, %f5c, %l5c, %f5d, %l5d, %nl)
    sim.proc.print %t5
    llhd.wait delay %ns, ^s6
  ^s6:
    llhd.halt
  }
}
