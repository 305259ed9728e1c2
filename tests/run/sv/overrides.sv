// `force` is stronger than `assign` in a procedure, which is in force again when it ends (10.6); both follow their expression,
// also for reals. A forced net drives those that switches connect to it (28.8).
// RULE: svx.force
// RULE: svx.force.switch
// RULE: svx.release
// RULE: svx.proc_assign
// RULE: svx.deassign
// RULE: machine.force.continuous
// OUT: forced 0 1, assigned 1 0, back 0 1
// OUT: deassigned 0 0 1
// OUT: real 2.0 2.0 1.0 5.0 5.0 7.0
// OUT: switch 00 0x 1x 11
// OUT: part 1100 11x0 1100
module overrides;
  logic a, b, c, d;
  real f, y, z;
  wire p, q;
  tran (p, q);
  assign (weak1, weak0) p = 0;
  assign q = d;
  wire [3:0] v, w;
  tran t[3:0] (v, w);
  assign v = 4'b1100;

  initial begin
    a = 1; b = 0; c = 0;
    force a = b; #1 $write("forced %b", a); b = 1; #1 $write(" %b", a);
    assign a = c; #1 $write(", assigned %b", a);
    release a; #1 $write(" %b", a);
    force a = 0; #1 $write(", back %b", a); c = 1;
    release a; #1 $display(" %b", a);
    force a = 0; deassign a; #1 $write("deassigned %b", a);
    release a; #1 $write(" %b", a);
    a = 1; #1 $display(" %b", a);

    y = 1; force f = z; #1 z = 2; #1 $write("real %.1f", f);
    assign f = y; #1 $write(" %.1f", f);
    release f; #1 $write(" %.1f", f);
    y = 5; #1 $write(" %.1f", f);
    deassign f; y = 6; #1 $write(" %.1f", f);
    f = 7; #1 $display(" %.1f", f);

    d = 0; #1 $write("switch %b%b", p, q);
    d = 1; force p = ~d; #1 $write(" %b%b", p, q);
    d = 0; #1 $write(" %b%b", p, q);
    release p; d = 1; #1 $display(" %b%b", p, q);
    #1 $write("part %b", w);
    force w[1] = 1; #1 $write(" %b", v);
    release w; #1 $display(" %b", v);
  end
endmodule
