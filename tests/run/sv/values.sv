// ARGS: +unused
// OUT: 80010e00 00010dce
// OUT: 2 2 2 1
// OUT: 1.23457E+09 1.234568E+09 1.234568e+09
// OUT: [ a b] [a b]
// OUT: 1 85 1
// OUT: 0 1 2
// OUT: 3 0 1 5 1
// OUT: 12.50 ns 12500
// OUT: -1 255 -128 127 00000001
// OUT: 1110 3 xx 1x0z
// Constants, time scales, formats, widths and signs.
`timescale 1ns/1ps
module values;
  integer seed = 1, r, status, code, job, info, value;
  reg [3:0] e = 4'b01zx;
  reg b = 1'bz;
  reg [63:0] bytes;
  reg [31:0] word;
  reg signed [7:0] sb = -1;
  reg [7:0] ub = -1;
  localparam signed [7:0] LOW = 8'sh80, HIGH = ~LOW;
  localparam int DEPTH = 2**3 + $clog2(9) - 1;

  initial begin
    r = $random(seed);
    $display("%h %h", r, seed);
    $display("%0d %0d %0d %0d", $countbits(e, 1'b0, 1'b1), $countbits(e, b, 1'bx), $countones(4'b1010), $countbits(2'b01, '1));
    $display("%G %E %e", 1234567890.0, 1234567890.0, 1234567890.0);
    $display("[%s] [%0s]", 32'h00610062, 32'h00610062);
    word = 32'h55;
    $sformat(bytes, "%u", 32'h01020304);
    code = $sscanf(bytes[31:0], "%u", word);
    $display("%0d %0d %0d", code, 8'h55, word === 32'h01020304);
    $q_initialize(1, 1, 2, status);
    $q_add(1, 7, 70, status);
    $q_add(1, 8, 80, code);
    $write("%0d ", status);
    $q_add(1, 9, 90, status);
    $write("%0d ", status);
    $q_exam(1, 1, value, status);
    $display("%0d", value);
    $display("%0d %0d %0d %0d %0d", DEPTH - 8, sb > 0, ub > 0, $bits(DEPTH) / 6, sb == -1);
    #12.5 $timeformat(-9, 2, " ns", 0);
    $display("%t %0d", $realtime, $rtoi($realtime * 1000));
    $display("%0d %0d %0d %0d %b", sb, ub, LOW, HIGH, ub + 8'd2);
    $display("%b %0d %b %b", 4'sb1011 >>> 2, 5'd19 % 4, 2'b1x + 2'd1, {1'b1, 1'bx, 1'b0, 1'bz});
  end
endmodule
