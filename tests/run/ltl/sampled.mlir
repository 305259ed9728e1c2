// RULE: ltl.sampled, verif.print, verif.format_verilog_string
// OUT: now=  0 then=00 a=00000000
// OUT: now=  1 then=00 a=00000001
// OUT: now=  1 then=01 a=00000001
// OUT: now= 65 then=01 a=01000001
// OUT: done: 65 101 41 A  A|%

// The text is printed when a time step is closed at which it has changed.
hw.module @top() {
  %zero = hw.constant 0 : i8
  %one = hw.constant 1 : i8
  %big = hw.constant 65 : i8
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %s = llhd.sig %zero : i8
  %v = llhd.prb %s : i8
  %then = ltl.sampled %v : i8
  %text = verif.format_verilog_string "now=%d then=%h a=%b\0A"(%v, %then, %v) : i8, i8, i8
  verif.print %text
  llhd.process {
    llhd.wait delay %ns, ^first
  ^first:
    llhd.drv %s, %one after %eps : i8
    llhd.wait delay %ns, ^second
  ^second:
    llhd.drv %s, %one after %eps : i8
    llhd.wait delay %ns, ^third
  ^third:
    llhd.drv %s, %big after %eps : i8
    llhd.halt
  }
  llhd.final {
    %done = verif.format_verilog_string "done: %0d %0o %0x %c %2s|%%\0A"(%v, %v, %v, %v, %v) : i8, i8, i8, i8, i8
    verif.print %done
    llhd.halt
  }
}
