// OUT: 00001010 zz1010zz 1010
// OUT: zzzzzzzz xz zzzz
// OUT: 5a 2
// OUT: z10
// A part of a net, parts of several nets, and a port that joins two ports.
module half(inout [3:0] p, input en);
  assign p = en ? 4'b1010 : 4'bz;
endmodule

module joins(.both({hi, lo}), count);
  input [3:0] hi, lo;
  output [1:0] count;
  assign count = (hi == 4'h5) + (lo == 4'ha);
endmodule

module three(inout [2:0] p, input [2:0] d);
  assign p = d;
endmodule

// A variable keeps its initial value where nothing is connected, a net is z.
module open(input var x, input y);
endmodule

module ports;
  wire [7:0] bus, other;
  wire [1:0] count;
  wire a, b, c;
  reg en = 1;
  reg [7:0] word = 8'h5a;

  half low(bus[3:0], en);
  half across({other[3:2], other[5:4]}, en);
  joins j(word, count);
  three t({a, b, c}, 3'bz10);
  open o();
  assign bus[7:4] = en ? 4'b0000 : 4'bz;

  initial begin
    #1 $display("%b %b %b", bus, other, low.p);
    en = 0;
    #1 $display("%b %b%b %b", bus, o.x, o.y, across.p);
    $display("%h %0d", word, count);
    $display("%b%b%b", a, b, c);
  end
endmodule
