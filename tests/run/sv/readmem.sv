// `$readmemh` into memories of several dimensions: addresses are those of the first, words those of the last, which varies fastest, lowest
// index first (21.4.3). Dynamic arrays begin at 0.
// RULE: sim.sv.readmem.inner, sim.sv.readmem.range
// ARGS: +folder=$TMP
// GIVEN six.hex: 01 02
// GIVEN six.hex: 03 // a comment
// GIVEN six.hex: 04 05 6
// GIVEN addresses.hex: @1 a b
// GIVEN addresses.hex: @0 c d e f
// ERR: 6 words for 3 addresses
// OUT: '{'{1, 2, 3}, '{4, 5, 6}}
// OUT: '{'{6, 5, 4}, '{3, 2, 1}}
// OUT: '{'{0, 0, 0}, '{1, 2, 3}}
// OUT: '{'{'{12, 13}, '{14, 15}}, '{'{10, 11}, '{0, 0}}}
// OUT: '{12, 13, 14, 15}
module top;
  bit [7:0] up [2][3], down [1:0][2:0], second [2][3];
  bit [3:0] cube [2][2][2];
  bit [7:0] dynamic_array [];
  string folder;
  initial begin
    void'($value$plusargs("folder=%s", folder));
    $readmemh({folder, "/six.hex"}, up);
    $display("%p", up);
    $readmemh({folder, "/six.hex"}, down);
    $display("%p", down);
    $readmemh({folder, "/six.hex"}, second, 1);
    $display("%p", second);
    $readmemh({folder, "/addresses.hex"}, cube);
    $display("%p", cube);
    dynamic_array = new[4];
    $readmemh({folder, "/addresses.hex"}, dynamic_array);
    $display("%p", dynamic_array);
  end
endmodule
