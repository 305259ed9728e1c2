// RULE: llhd.combinational.drive
// STATUS: 2
// ERR: takes effect after constant zero or epsilon time

hw.module @top(in %a : i8) {
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %s = llhd.sig %a : i8
  %x = llhd.combinational -> i8 {
    llhd.drv %s, %a after %ns : i8
    llhd.yield %a : i8
  }
}
