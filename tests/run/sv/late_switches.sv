// A delayed gate whose control is unknown drives a zero or a one, or nothing: that is L or H, which others may overcome (28.6).
// RULE: svx.assign
// OUT: 0 65X StX StH
// OUT: 1 65X HiZ HiZ
// OUT: 3 Pu1 HiZ HiZ
// OUT: 11 65X StL StH
// OUT: 21 Pu1 StH HiZ
// OUT: 30 Pu0 StH HiZ
// OUT: 41 650 StL StH
// OUT: 51 650 St0 St1
// OUT: 52 St0 St0 St1
module top;
  reg data = 0, driven = 1, control = 0;
  wire both, alone, inverted;
  bufif1 (strong0, weak1) #(1, 2, 3) (both, data, control);
  assign (pull0, pull1) both = driven;
  bufif1 #1 (alone, data, control);
  notif0 (highz0, strong1) #1 (inverted, data, ~control);
  initial begin
    $monitor("%0d %v %v %v", $time, both, alone, inverted);
    #10 control = 1'bx;
    #10 data = 1;
    #10 driven = 0;
    #10 data = 0;
    #10 control = 1;
    #10 $finish;
  end
endmodule
