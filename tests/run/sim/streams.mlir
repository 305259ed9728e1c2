// RULE: sim.stdout_stream, sim.stderr_stream, sim.get_file, sim.flush, sim.sv.fopen, sim.sv.fopen.reserved
// RULE: sim.sv.fclose, sim.sv.channel_to_output_stream, sim.sv.fflush_all
// FILE named.txt: one
// FILE named.txt: two
// FILE mcd.txt: to both
// FILE fd.txt: to fd
// OUT: out
// OUT: 00000002 80000003
// OUT: to both
// OUT: 00000000
// ERR: err

hw.module @tb() {
  %zero = llhd.constant_time <0ns, 0d, 0e>
  %eps = llhd.constant_time <0ns, 0d, 1e>
  %delta = llhd.constant_time <0ns, 1d, 0e>
  %ns = llhd.constant_time <1ns, 0d, 0e>
  %stdout = hw.constant 1 : i32
  llhd.process {
    %out = sim.stdout_stream
    %err = sim.stderr_stream
    %fmt0 = sim.fmt.literal "out\0A"
    sim.proc.print %fmt0 to %out
    %fmt1 = sim.fmt.literal "err\0A"
    sim.proc.print %fmt1 to %err
    %name = sim.fmt.literal "$TMP/named.txt"
    %file = sim.get_file %name
    %fmt2 = sim.fmt.literal "one\0A"
    sim.proc.print %fmt2 to %file
    %again = sim.get_file %name
    %fmt3 = sim.fmt.literal "two\0A"
    sim.proc.print %fmt3 to %again
    sim.flush %file
    %n1 = sim.string.literal "$TMP/mcd.txt"
    %mcd = sim.sv.fopen %n1
    %n2 = sim.string.literal "$TMP/fd.txt"
    %fd = sim.sv.fopen %n2 mode = w
    %fmt4 = sim.fmt.hex %mcd, isUpper false : i32
    %fmt5 = sim.fmt.literal " "
    %fmt6 = sim.fmt.hex %fd, isUpper false : i32
    %fmt7 = sim.fmt.literal "\0A"
    %fmt8 = sim.fmt.concat (%fmt4, %fmt5, %fmt6, %fmt7)
    sim.proc.print %fmt8
    %both = comb.or %mcd, %stdout : i32
    %bs = sim.sv.channel_to_output_stream %both
    %fmt9 = sim.fmt.literal "to both\0A"
    sim.proc.print %fmt9 to %bs
    %fs = sim.sv.channel_to_output_stream %fd
    %fmt10 = sim.fmt.literal "to fd\0A"
    sim.proc.print %fmt10 to %fs
    sim.sv.fclose %fd
    %n3 = sim.string.literal "$TMP/no/such/file"
    %bad = sim.sv.fopen %n3 mode = r
    %fmt11 = sim.fmt.hex %bad, isUpper false : i32
    %fmt12 = sim.fmt.literal "\0A"
    %fmt13 = sim.fmt.concat (%fmt11, %fmt12)
    sim.proc.print %fmt13
    sim.sv.fflush_all
    llhd.halt
  }
}
