// Net delays (28.16), and nets that keep their charge: its strength, how it is shared, how long it lasts (28.16.2); arrays of
// switches.
// RULE: svx.switch
// RULE: svx.assign
// OUT: 0 x Sm1 Me1 La1
// OUT: 4 1 Sm1 Me1 La1
// OUT: 7 1 Sm1 MeX LaX
// OUT: 14 1 0 Sm0
// OUT: 20 0 1 La0 Sm0
// OUT: 21 xxxx
// OUT: 24 xx00
// OUT: 26 1100
// OUT: 30 0000
// OUT: 32 0011
module charge;
  logic a, d, on, share;
  wire #(3, 5) late;
  assign late = a;
  trireg (small) little;
  trireg #(0, 0, 5) fading;
  trireg (large) #(0, 0, 6) great;
  assign little = on ? d : 1'bz;
  assign fading = on ? d : 1'bz;
  assign great = on ? d : 1'bz;

  trireg (large) left;
  trireg (small) right;
  nmos (left, d, on);
  tranif1 (left, right, share);

  wire [3:0] low, high;
  logic [3:0] gate;
  assign low = 0;
  tranif1 #(3, 5) t[3:0] (low, high, gate);
  pullup up[3:0] (high);

  initial begin
    a = 1; d = 1; on = 1; share = 1;
    #0 #0 on = 0;
    #0 #0 $display("%0t %b %v %v %v", $time, late, little, fading, great);
    #4 $display("%0t %b %v %v %v", $time, late, little, fading, great);
    #3 $display("%0t %b %v %v %v", $time, late, little, fading, great);
    a = 0; #4 a = 1; share = 0; d = 0; on = 1; #1 on = 0;
    #2 $display("%0t %b %b %v", $time, late, little, little);
    a = 0; share = 1; #0 #0 share = 0;
    #6 $display("%0t %b %b %v %v", $time, late, ~left, left, right);
    gate = 4'b0011;
    #1 $display("%0t %b", $time, high);
    #3 $display("%0t %b", $time, high);
    #2 $display("%0t %b", $time, high);
    gate = 4'b1100;
    #4 $display("%0t %b", $time, high);
    #2 $display("%0t %b", $time, high);
  end
endmodule
