`timescale 1ns/1ps
module processes(input clk, input [3:0] d, output reg [3:0] q);
  event e;
  always @(posedge clk) q <= #1.5 d;
  always @* if (q == 0) -> e;
  initial fork
    wait (q == 3);
    @e;
  join_any
  initial begin : work
    repeat (3) @(negedge clk);
    disable work;
  end
endmodule
