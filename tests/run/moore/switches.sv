// RULE: svx.switch, svx.fmt.strength, four.resolve, four.resolve.switch, library.format.strength, moore.net
// Switches connect nets over the hierarchy, with strengths; what is weaker gives way, in both directions.
// OUT: 0 1: Su0 St0 St0 Pu0
// OUT: 1 0: Su1 We0 HiZ HiZ
// OUT: 1 1: Su1 St1 St1 Pu1
// OUT: 1 x: Su1 36X StH PuH
// OUT: gates: StL StH St1 36X
// OUT: drive 1: 1 1
// OUT: kept: We1 Me1
// OUT: drive 0: 0 0
// OUT: kept: We0 Me0
// OUT: vector: 10z1 0z1z
// OUT: variable: St1 HiZ StX
module pulled(inout p, input c);
  wire q;
  tranif1 t(p, q, c);
  pulldown (weak0) (q);
endmodule
module top;
  reg a, c, k, e, x;
  reg [3:0] v;
  wire n0, n1, n2, n3;
  assign (supply0, supply1) n0 = a;
  pulled i(n1, 1'b1);
  tranif1 t0(n0, n1, c);
  assign (strong0, highz1) n1 = a ? 1'bz : 1'bx;
  nmos m0(n2, n0, c);
  rtranif1 t1(n2, n3, c);
  task show;
    #1 $display("%b %b: %v %v %v %v", a, c, n0, n1, n2, n3);
  endtask
  wire g0, g1, g2, g3;
  nmos (g0, 1'b0, x);
  bufif1 (g1, 1'b1, x);
  assign (strong0, strong1) g2 = 1'b1;
  bufif1 (pull0, pull1) (g2, 1'b1, 1'b1);
  assign (weak0, strong1) g3 = x;
  wire keeper, high, low;
  pullup (weak1) (high);
  pulldown (weak0) (low);
  tranif1 (keeper, high, keeper);
  tranif0 (keeper, low, keeper);
  bufif1 (keeper, k, e);
  trireg store;
  bufif1 (store, k, e);
  wire [3:0] bus;
  wire [3:0] turned;
  tran b[2:0](bus[2:0], turned[3:1]);
  assign bus = v;
  initial begin
    a = 0; c = 1; x = 1'bx; e = 0; k = 0; v = 4'b10z1;
    show; a = 1; c = 0;
    show; c = 1;
    show; c = 1'bx;
    show;
    $display("gates: %v %v %v %v", g0, g1, g2, g3);
    k = 1; e = 1;
    #1 $display("drive 1: %b %b", keeper, store);
    e = 0;
    #1 $display("kept: %v %v", keeper, store);
    k = 0; e = 1;
    #1 $display("drive 0: %b %b", keeper, store);
    e = 0;
    #1 $display("kept: %v %v", keeper, store);
    $display("vector: %b %b", bus, turned);
    k = 1; e = 1'bz;
    $display("variable: %v %v %v", k, e, x);
  end
endmodule
