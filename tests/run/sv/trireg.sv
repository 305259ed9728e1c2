// A net that keeps its charge is X at first, not Z (6.7.1).
// RULE: svx.switch
// OUT: x xx x MeX SmX
// OUT: x x0 x MeX SmX
// OUT: 1 x1 x St1 SmX
// OUT: 1 x1 x Me1 SmX
module top;
  trireg kept, never;
  trireg [1:0] pair;
  trireg (small) little;
  reg on = 0;
  assign kept = on ? 1'b1 : 1'bz;
  initial begin
    #1 $display("%b %b %b %v %v", kept, pair, never, kept, little);
    force pair[0] = 0;
    #1 $display("%b %b %b %v %v", kept, pair, never, kept, little);
    force pair[0] = 1;
    on = 1;
    #1 $display("%b %b %b %v %v", kept, pair, never, kept, little);
    on = 0;
    #1 $display("%b %b %b %v %v", kept, pair, never, kept, little);
  end
endmodule
