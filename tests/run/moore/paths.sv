// RULE: moore.assign
// What drives the end of module paths does so after the delay of the path whose source changed last.
// OUT: 19 q=0 slow
// OUT: 21 q=1 slow
// OUT: 25 q=0 slow
// OUT: 32 q=1 fast
// OUT: 44 r=0 edge
module gate(output q, output r, input a, b, fast, clk);
  reg held = 1;
  xor (q, a, b);
  buf (r, held);
  always @(posedge clk) held <= 0;
  specify
    specparam slow = 4;
    if (fast) (a, b *> q) = 1;
    if (!fast) (a => q) = (3, slow);
    if (!fast) (b => q) = (3, slow);
    (posedge clk => (r +: 1'b0)) = (2, 3);
  endspecify
endmodule
module top;
  reg a = 0, b = 0, fast = 0, clk = 0;
  wire q, r;
  gate g(q, r, a, b, fast, clk);
  initial begin
    #10;
    #7 a = 1;
    #2 $display("%0d q=%b slow", $time, q);
    #2 $display("%0d q=%b slow", $time, q);
    b = 1;
    @(q) $display("%0d q=%b slow", $time, q);
    #6 fast = 1; a = 0;
    @(q) $display("%0d q=%b fast", $time, q);
    #9 clk = 1;
    @(r) $display("%0d r=%b edge", $time, r);
  end
endmodule
