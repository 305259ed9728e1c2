// Nets that a port joins are one net (23.3.3.7): strengths, drivers on both sides and forces are seen on both.
// RULE: svx.switch
// RULE: svx.hier
// OUT: weak 0 1 0
// OUT: seen 01 10 zx
// OUT: parts 01011010 11101110 xxxx1111
// OUT: several 0 10 1, 0 10 0
// OUT: kinds 1 Pu1 0 1 Su0
// OUT: input 1 Pu1 St0
// OUT: through St1 St1 We1 We1
// OUT: forced 10 101 01
// OUT: levels 011x
// OUT: others 01 0101 0
// OUT: pulled Pu1 Pu0 HiZ
module joined_ports;
  // A weak driver inside yields to one outside.
  wire w; reg d;
  feeble u_weak(w);
  assign w = d;

  // What is read inside of an output is what all drivers make of it.
  wire s, not_s; reg ds;
  floating u_floating(s, not_s);
  assign s = ds;

  // Parts of a net, and several nets.
  wire [7:0] v; reg [7:0] dv;
  pulls u_high(v[7:4]);
  pulls u_low(v[3:0]);
  assign v = dv;
  wire a, b; wire [1:0] c; reg [3:0] dc;
  falls u_several({a, c, b});
  assign {a, c, b} = dc;

  // The kind of the dominating net (table 23-1).
  wire t, k, g; reg dt, dk;
  kinds u_kinds(t, k, g, dk);
  assign t = dt;
  assign k = dt;

  // An input that something inside drives.
  wire i; reg di;
  input_pulled u_input(i);
  assign i = di;

  // A switch inside passes strengths on.
  wire x, y; reg dx, dy;
  passing u_passing(x, y);
  assign (weak1, weak0) x = dx;
  assign y = dy;

  // A force on either side is one on both.
  wire f, not_f;
  inverter u_forced(f, not_f, 1'b0);

  // Through levels of hierarchy.
  wire [3:0] l;
  middle u_middle(.o(l));
  assign l = 4'b01zx;

  // What is connected may be no net, nothing, or overlap.
  reg [1:0] o;
  wire [3:0] p;
  fixed u_variable(.o(o));
  fixed u_nothing(.o());
  fixed u_upper(.o(p[3:2]));
  fixed u_lower(.o(p[1:0]));
  wire q = u_nothing.o[1];

  initial begin
    d = 0; #1 $write("weak %b", w); d = 1; #1 $write(" %b", w); d = 1'bz; #1 $display(" %b", w);
    ds = 0; #1 $write("seen %b%b", s, not_s); ds = 1; #1 $write(" %b%b", s, not_s); ds = 1'bz; #1 $display(" %b%b", s, not_s);
    dv = 8'h5a; #1 $write("parts %b", v); dv = 8'bzz10zz10; #1 $write(" %b", v); dv = 8'bxxxxzzzz; #1 $display(" %b", v);
    dc = 4'b0101; #1 $write("several %b %b %b", a, c, b); dc = 4'b010z; #1 $display(", %b %b %b", a, c, b);
    dt = 1'bz; dk = 1; #1 $write("kinds %b %v", t, t); dt = 0; dk = 0; #1 $write(" %b", k); dk = 1; #1 $display(" %b %v", k, g);
    di = 1'bz; #1 $write("input %b %v", i, i); di = 0; #1 $display(" %v", i);
    dx = 1; dy = 1; #1 $write("through %v %v", x, y); dy = 1'bz; #1 $display(" %v %v", x, y);
    force f = 1; #1 $write("forced %b%b", f, not_f); release f; #1 force u_forced.o = 1; #1 $write(" %b%b%b", f, not_f, u_forced.o);
    release u_forced.o; #1 $display(" %b%b", f, not_f);
    $display("levels %b", l);
    $display("others %b %b %b", o, p, q);
    #1 $display("pulled %v %v %v", u_up.i, u_down.i, u_open.i);
  end

  up u_up();
  down u_down();
  open u_open();
endmodule

module feeble(output o);
  assign (weak0, weak1) o = 1'b0;
endmodule

module floating(output o, output not_o);
  assign o = 1'bz;
  assign not_o = ~o;
endmodule

module pulls(output [3:0] o);
  pullup p[3:0](o);
endmodule

module falls(output [3:0] o);
  pulldown p[3:0](o);
endmodule

module kinds(inout tri1 t, output wor k, output supply0 g, input d);
  assign k = d;
endmodule

module input_pulled(input i);
  pullup (i);
endmodule

module passing(input x, output y);
  tran (x, y);
endmodule

module inverter(output o, output not_o, input d);
  assign o = d;
  assign not_o = ~o;
endmodule

module middle(output [3:0] o);
  leaf l[1:0](o);
endmodule

module leaf(output [1:0] o);
  assign (pull0, pull1) o = 2'b10;
endmodule

module fixed(output [1:0] o);
  pullup (o[0]);
  pulldown (o[1]);
endmodule

`unconnected_drive pull1
module up(input i);
endmodule
`unconnected_drive pull0
module down(input i);
endmodule
`nounconnected_drive
module open(input i);
endmodule
