module values;
  reg [7:0] a;
  reg signed [3:0] b;
  real r;
  initial begin
    a = b * 3;
    a[5:2] = {b[1:0], 2'b1x};
    r = a;
    if (a === 8'hzz || r > 1.5) $display("%0d %h %s", a, b, "text");
  end
endmodule
