// OUT: 5 sampled 0 k=9
// OUT: 7 o=3
// OUT: 15 sampled 1
// OUT: 17 n=7
// OUT: 27 n=8
// OUT: 37 o=5
// OUT: 47 o=6
// OUT: 95 k=1
module sampling;
  logic clk = 0;
  logic [3:0] d = 0, o = 15, k;
  wire [3:0] n;

  always #5 clk = ~clk;
  always @(posedge clk) d <= d + 1;

  // Inputs are what they were before the edge, outputs change two units behind it.
  default clocking cb @(posedge clk);
    default input #1step output #2;
    input d;
    output o, n;
    inout k;
  endclocking

  task step(input int v);
    cb.o <= v;
    @(cb);
  endtask

  always @(o) $display("%0t o=%0d", $time, o);
  always @(n) if ($time > 0) $display("%0t n=%0d", $time, n);

  initial begin
    k = 9;
    @(cb) $display("%0t sampled %0d k=%0d", $time, cb.d, cb.k);
    cb.o <= 3;
    ##1 $display("%0t sampled %0d", $time, cb.d);
    cb.n <= 7;
    #1 cb.n <= 8;
    ##2 step(5);
    step(6);
    cb.k <= ##2 1;
    #40 $display("%0t k=%0d", $time, k);
    $finish(0);
  end
endmodule
