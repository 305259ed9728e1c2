// OUT: 0101 xxx1 xxxx 1xxx
// OUT: 0101 xxx1 1xxx xxxx
// OUT: 10xx 2
// OUT: 1 0
// Parts that are not, or not quite, in a vector; constant bounds that only the elaboration knows.
module sum #(parameter n = 4)(input [4*n-1:0] all, output reg [5:0] s);
  if (n == 1)
    always @(*) s = all;
  else begin : g
    wire [5:0] a, b;
    sum #(n / 2) lower(all[(n / 2) * 4 - 1 : 0], a);
    sum #(n - n / 2) upper(all[2**2 * n - 1 : (n / 2) * 4], b);
    always @(*) s = a + b;
  end
endmodule

module parts;
  reg [3:0] x [1:0];
  reg [3:0] w, y, z;
  integer i;
  wire [5:0] s;
  wire [3:0] bits;
  sum #(3) total(12'h011, s);
  assign bits['1] = 1'b1, bits[5 > 4 ? 0 : 1] = 1'b0;

  initial begin
    x[0] = 'x; w = 'x; y = 'x; z = 'x;
    x[0][4:-1] = 6'b101010;
    w[0:-1] = 2'b10;
    y[-1:-2] = 2'b11;
    z[4:3] = 2'b01;
    $display("%b %b %b %b", x[0], w, y, z);
    x[0] = 'x; w = 'x; y = 'x; z = 'x;
    i = -1;
    x[0][i+:6] = 6'b101010;
    w[i+:2] <= 2'b10;
    i = 3;
    y[i+:2] = 2'b01;
    i = 'x;
    z[i+:2] = 2'b11;
    #1 $display("%b %b %b %b", x[0], w, y, z);
    z = 'x;
    z[3 -: 2] = 2'b10;
    $display("%b %0d", {z[3:2], z[1:0]}, s);
    $display("%b %b", bits[1], bits[0]);
  end
endmodule
