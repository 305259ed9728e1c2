// RULE: svx.assign, moore.assign
// A delayed driver takes effect when its value has been the same for the delay, whatever what it is made of does meanwhile.
// OUT: 0 x x x x
// OUT: 2 1 x x x
// OUT: 3 1 x 0 1
// OUT: 5 1 0 0 1
// OUT: 7 1 0 1 1
// OUT: 12 0 0 1 1
// OUT: 18 1 0 1 1
module top;
  reg a = 0, b = 0, p = 0;
  wire constant, steady, late, gate;
  assign #(2, 5) constant = ~p;
  assign #5 steady = a & b;
  assign #3 late = a | b;
  bufif1 #(3, 4, 5) (gate, 1'b1, 1'b1);
  initial begin
    $monitor("%0d %b %b %b %b", $time, constant, steady, late, gate);
    #4 a = 1;
    #2 b = 0;
    #1 p = 1;
    #6 a = 0;
    b = 1;
    #2 a = 0;
    #1 p = 0;
  end
endmodule
