// RULE: moore.wait, sim.disable, svx.scope
// An edge that is undone before anyone looks is seen; what a block has left running ends with it.
// OUT: 1 rise
// OUT: 2 fall 1
// OUT: 3 change
// OUT: 4 only if
// OUT: 204 rise
// OUT: done 2 1
module top;
  reg a = 0, b = 1, c = 0, d = 0, e = 0;
  int rises = 0, kept = 0;
  always @(posedge a) begin
    rises++;
    $display("%0d rise", $time);
  end
  always @(negedge b) $display("%0d fall %b", $time, b);
  initial @(c) $display("%0d change", $time);
  initial begin
    @(posedge d iff e);
    $display("%0d only if", $time);
  end
  initial begin : left
    fork
      #1 kept = 1;
      #100 kept = 2;
    join_none
  end
  initial begin
    #1 a = 1;
    a = 0;
    #1 b = 0;
    b = 1;
    #1 c = 1;
    c = 0;
    d = 1;
    d = 0;
    #1 e = 1;
    d = 1;
    d = 0;
    e = 0;
    disable left;
    #200 a = 0;
    a = 1;
    #0 a = 0;
    $display("done %0d %0d", rises, kept);
  end
endmodule
