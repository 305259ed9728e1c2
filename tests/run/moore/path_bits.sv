// Each bit at the end of a module path is late by the delay for the change that it makes (30.5.1), counted from the change of the source,
// so that a gate on the way counts within it (30.7); a variable at the end of a path changes at once, its port later.
// RULE: moore.assign
// OUT: 20 o=zz q=x y=0 z=0 s=000
// OUT: 44 o=z1 q=x y=0 z=0 s=000
// OUT: 46 o=01 q=x y=0 z=0 s=000
// OUT: 61 o=11 q=x y=0 z=0 s=000
// OUT: 62 o=10 q=x y=0 z=0 s=000
// OUT: 83 o=1z q=x y=0 z=0 s=000
// OUT: 85 o=zz q=x y=0 z=0 s=000
// OUT: inside 1
// OUT: 106 o=zz q=1 y=0 z=0 s=000
// OUT: 148 o=zz q=0 y=0 z=0 s=000
// OUT: 161 o=zz q=0 y=1 z=0 s=000
// OUT: 163 o=zz q=0 y=1 z=1 s=000
// OUT: 164 o=zz q=0 y=1 z=1 s=101
// OUT: 166 o=zz q=0 y=1 z=1 s=111
// OUT: 184 o=zz q=0 y=1 z=1 s=x1x
// OUT: 185 o=zz q=0 y=1 z=x s=x1x
// OUT: 186 o=zz q=0 y=1 z=x s=xxx
// OUT: 189 o=zz q=0 y=x z=x s=xxx
// OUT: 204 o=zz q=0 y=x z=x s=0x0
// OUT: 205 o=zz q=0 y=x z=0 s=0x0
// OUT: 206 o=zz q=0 y=x z=0 s=000
// OUT: 210 o=zz q=0 y=0 z=0 s=000
// OUT: 223 o=zz q=0 y=0 z=x s=000
// OUT: 224 o=zz q=0 y=0 z=x s=x0x
// OUT: 226 o=zz q=0 y=0 z=x s=xxx
// OUT: 227 o=zz q=0 y=x z=x s=xxx
// OUT: 243 o=zz q=0 y=x z=1 s=xxx
// OUT: 244 o=zz q=0 y=x z=1 s=1x1
// OUT: 246 o=zz q=0 y=x z=1 s=111
// OUT: 248 o=zz q=0 y=1 z=1 s=111
`timescale 1ns/1ns
module bits(input [1:0] i, input e, output [1:0] o);
  assign o = e ? i : 2'bzz;
  specify
    (i => o) = (1, 2, 3, 4, 5, 6);
    (e *> o) = (1, 2, 3, 4, 5, 6);
  endspecify
endmodule
module register(input d, clk, output reg q);
  always @(posedge clk) q = d;
  specify
    (posedge clk => (q +: d)) = (6, 8);
  endspecify
endmodule
module unknown(input a, output y, z);
  buf (y, a), (z, a);
  specify
    (a => y) = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    (a => z) = (3, 5);
  endspecify
endmodule
module slow(input a, output [2:0] y);
  wire w;
  buf #4 (w, a);
  assign y = {w, w, w};
  specify
    (a => y[0]) = 3;
    (a => y[1]) = 6;
  endspecify
endmodule
module top;
  reg [1:0] i = 0;
  reg e = 0, d = 1, clk = 0, a = 0;
  wire [1:0] o;
  wire [2:0] s;
  wire q, y, z;
  bits b(i, e, o);
  register r(d, clk, q);
  unknown u(a, y, z);
  slow l(a, s);
  initial begin
    #20 $monitor("%0d o=%b q=%b y=%b z=%b s=%b", $time, o, q, y, z, s);
    i = 2'b01;
    #20 e = 1;
    #20 i = 2'b10;
    #20 e = 0;
    #20 clk = 1;
    #1 $display("inside %b", r.q);
    #19 clk = 0; d = 0;
    #20 clk = 1;
    #20 a = 1;
    #20 a = 1'bx;
    #20 a = 0;
    #20 a = 1'bx;
    #20 a = 1;
  end
endmodule
