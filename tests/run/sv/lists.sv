// OUT: '{4, 3, 2, 1} '{1, 2, 3}
// OUT: '{10, 11, 12, 1} 5 7
// OUT: '{10, 21, 12, 1} 5 7
// Concatenations that are arrays, where there is no procedure: initial values, continuous assignments, ports (IEEE 1800 10.10).
module twice (
    input  int x[4],
    output int y
);
  assign y = x[0] - x[3];
endmodule

module lists;
  parameter int numbers[$] = '{5, 6, 7};
  localparam int named[string] = '{"a": 7};
  int a[4] = {4, 3, 2, 1};
  int low[3] = '{10, 11, 12};
  int b[4], difference, picked, chosen;
  assign b = {low, 1};
  assign picked = numbers[0];
  assign chosen = named["a"];
  twice t ({low, 1}, difference);
  initial begin
    int c[3] = {1, 2, 3};
    $display("%p %p", a, c);
    #1 $display("%p %0d %0d", b, picked, chosen);
    low[1] = 21;
    #1 $display("%p %0d %0d", b, difference - 4, chosen);
  end
endmodule
