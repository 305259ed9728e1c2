// Bits that a drive only writes back are kept (spec `llhd.drv.kept`).
hw.module @top(in %a : i8) {
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %c0 = hw.constant 0 : i16
  %mask = hw.constant -256 : i16
  %z8 = hw.constant 0 : i8
  %w = llhd.sig %c0 : i16
  %v = llhd.sig %c0 : i16
  llhd.process {
    // The low byte, by concatenation: the high byte is kept.
    %old = llhd.prb %w : i16
    %high = comb.extract %old from 8 : (i16) -> i8
    %new = comb.concat %high, %a : i8, i8
    llhd.drv %w, %new after %delta : i16
    // The low byte, by masks.
    %old2 = llhd.prb %w : i16
    %cleared = comb.and %old2, %mask : i16
    %wide = comb.concat %z8, %a : i8, i8
    %new2 = comb.or %cleared, %wide : i16
    llhd.drv %w, %new2 after %delta : i16
    // Bits that move are no bits that are written back, and those of another signal are not either.
    %high2 = comb.extract %old2 from 8 : (i16) -> i8
    %low2 = comb.extract %old2 from 0 : (i16) -> i8
    %swapped = comb.concat %low2, %high2 : i8, i8
    llhd.drv %w, %swapped after %delta : i16
    %other = llhd.prb %w : i16
    llhd.drv %v, %other after %delta : i16
    // A drive in between changes what would be written back.
    %old3 = llhd.prb %w : i16
    llhd.drv %w, %c0 after %eps : i16
    %high3 = comb.extract %old3 from 8 : (i16) -> i8
    %new3 = comb.concat %high3, %a : i8, i8
    llhd.drv %w, %new3 after %delta : i16
    llhd.halt
  }
}
