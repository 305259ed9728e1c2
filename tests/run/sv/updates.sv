// No update that changes an awaited expression is missed (9.4.2), also if it is undone in the same step; a condition counts
// when the update comes (9.4.2.3).
// RULE: moore.wait
// RULE: moore.wait.update
// OUT: 1 1 1 1 1
// OUT: 2 2 2 2 2
// OUT: 3 2 3 3 3
// OUT: first 0
// OUT: conditions 0 1 2
// OUT: list 5
module updates;
  logic a = 0, b = 0, p = 0, q = 0;
  int any, rising, either, both, implicit;
  always @(a) any++;
  always @(posedge a) rising++;
  always @(a or b) either++;
  always @(a ^ b) both++;
  always @* implicit = implicit + (a & ~a) + 1;

  // What a procedure computes that has not run yet is not there.
  logic first;
  always @(p or q) first = p & q;

  logic clk = 0, enable = 0, reset = 0;
  int enabled, list;
  always @(posedge clk iff enable) enabled++;
  always @(clk iff !enable or reset) list++;

  initial begin
    #1 a = 1; a = 0; #1 $display("%0d %0d %0d %0d %0d", any, rising, either, both, implicit);
    #1 a = 1; b = 1; #1 $display("%0d %0d %0d %0d %0d", any, rising, either, both, implicit);
    #1 a <= 0; #1 $display("%0d %0d %0d %0d %0d", any, rising, either, both, implicit);
    p = 1; p = 0; #1 $display("first %b", first);
    clk = 1; enable = 1; #1 $write("conditions %0d", enabled);
    clk = 0; #1 clk = 1; enable = 0; #1 $write(" %0d", enabled);
    clk = 0; enable = 1; #1 clk = 1; clk = 0; clk = 1; #1 $display(" %0d", enabled);
    reset = 1; #1 reset = 0; #1 enable = 0; clk = 0; #1 $display("list %0d", list);
  end
endmodule
