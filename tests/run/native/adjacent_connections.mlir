// Connections of parts of a signal that are next to each other: in both orders, over the end of a word, with a gap, and one of which
// the value is another part of the same signal.
//
// RULE: machine.network.connection
// ARGS: --max-time 4ns
// OUT: 0000000000000000000001234567890123456789 0123456789012345678900000000000000000000 0000000000000001 00000101
// OUT: 0123456789012345678901234567890123456789 0123456789012345678901234567890123456789 0000000001000101 01010101
// OUT: 0123456789012345678902468acf1202468acf12 02468acf1202468acf1201234567890123456789 0000000001000102 01010202

hw.module @tb() {
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %zero40 = hw.constant 0 : i40
  %zero8 = hw.constant 0 : i8
  %zero160 = hw.constant 0 : i160
  %zero64 = hw.constant 0 : i64
  %step = hw.constant 0x123456789 : i40
  %one = hw.constant 1 : i8
  %s0 = llhd.sig %zero40 : i40
  %c0 = llhd.prb %s0 : i40
  %s1 = llhd.sig %zero40 : i40
  %c1 = llhd.prb %s1 : i40
  %s2 = llhd.sig %zero40 : i40
  %c2 = llhd.prb %s2 : i40
  %s3 = llhd.sig %zero40 : i40
  %c3 = llhd.prb %s3 : i40
  %b0 = llhd.sig %zero8 : i8
  %d0 = llhd.prb %b0 : i8
  %b1 = llhd.sig %zero8 : i8
  %d1 = llhd.prb %b1 : i8
  %b2 = llhd.sig %zero8 : i8
  %d2 = llhd.prb %b2 : i8
  %up = llhd.sig %zero160 : i160
  %down = llhd.sig %zero160 : i160
  %gap = llhd.sig %zero64 : i64
  %array = hw.array_create %zero8, %zero8, %zero8, %zero8 : i8
  %own = llhd.sig %array : !hw.array<4xi8>
  %at0 = hw.constant 0 : i8
  %up0 = llhd.sig.extract %up from %at0 : <i160> -> <i40>
  %down0 = llhd.sig.extract %down from %at0 : <i160> -> <i40>
  %at40 = hw.constant 40 : i8
  %up40 = llhd.sig.extract %up from %at40 : <i160> -> <i40>
  %down40 = llhd.sig.extract %down from %at40 : <i160> -> <i40>
  %at80 = hw.constant 80 : i8
  %up80 = llhd.sig.extract %up from %at80 : <i160> -> <i40>
  %down80 = llhd.sig.extract %down from %at80 : <i160> -> <i40>
  %at120 = hw.constant 120 : i8
  %up120 = llhd.sig.extract %up from %at120 : <i160> -> <i40>
  %down120 = llhd.sig.extract %down from %at120 : <i160> -> <i40>
  llhd.drv %up0, %c0 after %eps : i40
  llhd.drv %up40, %c1 after %eps : i40
  llhd.drv %up80, %c2 after %eps : i40
  llhd.drv %up120, %c3 after %eps : i40
  llhd.drv %down120, %c0 after %eps : i40
  llhd.drv %down80, %c1 after %eps : i40
  llhd.drv %down40, %c2 after %eps : i40
  llhd.drv %down0, %c3 after %eps : i40
  %g0 = hw.constant 0 : i6
  %gap0 = llhd.sig.extract %gap from %g0 : <i64> -> <i8>
  %g8 = hw.constant 8 : i6
  %gap8 = llhd.sig.extract %gap from %g8 : <i64> -> <i8>
  %g24 = hw.constant 24 : i6
  %gap24 = llhd.sig.extract %gap from %g24 : <i64> -> <i8>
  llhd.drv %gap0, %d0 after %eps : i8
  llhd.drv %gap8, %d1 after %eps : i8
  llhd.drv %gap24, %d2 after %eps : i8
  %e0 = hw.constant 0 : i2
  %own0 = llhd.sig.array_get %own[%e0] : <!hw.array<4xi8>>
  %e1 = hw.constant 1 : i2
  %own1 = llhd.sig.array_get %own[%e1] : <!hw.array<4xi8>>
  %e2 = hw.constant 2 : i2
  %own2 = llhd.sig.array_get %own[%e2] : <!hw.array<4xi8>>
  %e3 = hw.constant 3 : i2
  %own3 = llhd.sig.array_get %own[%e3] : <!hw.array<4xi8>>
  %seen = llhd.prb %own : !hw.array<4xi8>
  %first = hw.array_get %seen[%e0] : !hw.array<4xi8>, i2
  llhd.drv %own0, %d0 after %eps : i8
  llhd.drv %own1, %first after %eps : i8
  llhd.drv %own2, %d1 after %eps : i8
  llhd.drv %own3, %d2 after %eps : i8
  llhd.process {
    cf.br ^run(%zero8 : i8)
  ^run(%count: i8):
    llhd.wait delay %ns, ^first
  ^first:
    %s0_old = llhd.prb %s0 : i40
    %s0_new = comb.add %s0_old, %step : i40
    llhd.drv %s0, %s0_new after %delta : i40
    %s1_old = llhd.prb %s1 : i40
    %s1_new = comb.add %s1_old, %step : i40
    llhd.drv %s1, %s1_new after %delta : i40
    %b0_old = llhd.prb %b0 : i8
    %b0_new = comb.add %b0_old, %one : i8
    llhd.drv %b0, %b0_new after %delta : i8
    llhd.wait delay %ns, ^second
  ^second:
    %s2_old = llhd.prb %s2 : i40
    %s2_new = comb.add %s2_old, %step : i40
    llhd.drv %s2, %s2_new after %delta : i40
    %s3_old = llhd.prb %s3 : i40
    %s3_new = comb.add %s3_old, %step : i40
    llhd.drv %s3, %s3_new after %delta : i40
    %b1_old = llhd.prb %b1 : i8
    %b1_new = comb.add %b1_old, %one : i8
    llhd.drv %b1, %b1_new after %delta : i8
    %b2_old = llhd.prb %b2 : i8
    %b2_new = comb.add %b2_old, %one : i8
    llhd.drv %b2, %b2_new after %delta : i8
    cf.br ^run(%count : i8)
  }
  %up_now = llhd.prb %up : i160
  %down_now = llhd.prb %down : i160
  %gap_now = llhd.prb %gap : i64
  %own_now = hw.bitcast %seen : (!hw.array<4xi8>) -> i32
  %sp = sim.fmt.literal " "
  %nl = sim.fmt.literal "\0A"
  %half = llhd.constant_time <500ps, 0d, 0e>
  llhd.process {
    llhd.wait delay %half, ^later
  ^later:
    llhd.wait delay %ns, ^print
  ^print:
    %f0 = sim.fmt.hex %up_now, isUpper false : i160
    %f1 = sim.fmt.hex %down_now, isUpper false : i160
    %f2 = sim.fmt.hex %gap_now, isUpper false : i64
    %f3 = sim.fmt.hex %own_now, isUpper false : i32
    %all = sim.fmt.concat (%f0, %sp, %f1, %sp, %f2, %sp, %f3, %nl)
    sim.proc.print %all
    cf.br ^later
  }
}
