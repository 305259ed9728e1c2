// OUT: 0 initial
// OUT: 3 short
// OUT: 5 1
// OUT: 35 4
// OUT: final 35
// Programs run when the design has settled, and the last of them ends the simulation.
module programs;
  logic clk = 0;
  int n;
  always #5 clk = ~clk;
  always @(posedge clk) n <= n + 1;
  first a(clk);
  second b(clk);
endmodule

program first(input clk);
  initial begin
    $display("%0d initial", programs.n);
    @(posedge clk) $display("%0t %0d", $time, programs.n);
  end
endprogram

program second(input clk);
  initial begin
    repeat (4) @(posedge clk);
    $display("%0t %0d", $time, programs.n);
  end
  initial #3 $display("3 short");
  final $display("final %0t", $time);
endprogram
