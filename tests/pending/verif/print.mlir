// The engine refuses both operations.
//
// RULE: verif.print, verif.format_verilog_string
// OUT: k=3 03%

hw.module @tb() {
  %k = hw.constant 3 : i8
  llhd.process {
    %text = verif.format_verilog_string "k=%0d %h%%\0A"(%k, %k) : i8, i8
    verif.print %text
    llhd.halt
  }
}
