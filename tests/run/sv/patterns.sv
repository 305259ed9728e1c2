// OUT: none five big 42 valid 7 valid 8 hi 1.5 text yo other
// OUT: 42 0 xx 5a
// OUT: 10 0101011010 1000110001
// OUT: wild literal fields 1
// OUT: both 3 2
// OUT: then 42, otherwise -1
// OUT: later 42
// OUT: unknown
// OUT: 1 0
// OUT: one
// OUT: '{Invalid:void} '{Valid:42} '{Record:'{r:1.5, s:"yo"}}
// OUT: '{None:void} '{Fields:'{op:12, k:1}} X
// Tagged unions, packed and not; patterns in cases, conditions and conditional operators (IEEE 1800 7.3.2, 12.6).
module patterns;
  typedef struct {
    real r;
    string s;
  } record;
  typedef union tagged {
    void Invalid;
    int Valid;
    record Record;
    bit [7:0] Byte;
  } loose;
  typedef union tagged packed {
    void None;
    logic [7:0] Byte;
    struct packed {
      logic [3:0] op;
      logic [1:0] k;
    } Fields;
  } flat;
  typedef struct {
    loose l;
    flat f;
    int q[2];
  } both;

  function automatic string show(loose x);
    case (x) matches
      tagged Invalid: return "none";
      tagged Valid 5: return "five";
      tagged Valid .n &&& n > 40: return $sformatf("big %0d", n);
      tagged Valid .n: return $sformatf("valid %0d", n);
      tagged Record '{.r, "hi"}: return $sformatf("hi %g", r);
      tagged Record '{s: .t, r: .*}: return {"text ", t};
      default: return "other";
    endcase
  endfunction

  loose l, m;
  flat f;
  both b;

  initial begin
    l = tagged Invalid;
    $write("%s ", show(l));
    l = tagged Valid 5;
    $write("%s ", show(l));
    l = tagged Valid 42;
    $write("%s ", show(l));
    l = tagged Valid 7;
    $write("%s ", show(l));
    l.Valid = 8;
    $write("%s ", show(l));
    l = tagged Record '{1.5, "hi"};
    $write("%s ", show(l));
    l = tagged Record '{r: 2.5, s: "yo"};
    $write("%s ", show(l));
    l = tagged Byte 8'hff;
    $display("%s", show(l));

    // A member that the tag does not name has its default value.
    m = tagged Valid 42;
    f = tagged Byte 8'h5a;
    $write("%0d %0d ", m.Valid, l.Valid);
    $write("%h ", f.Fields.op === 'x ? 8'hx : 8'h0);
    $display("%h", f.Byte);
    $write("%0d %b ", $bits(flat), f);

    f = tagged Fields '{4'hc, 2'd1};
    $display("%b", f);
    f = tagged Byte 8'h5a;
    casez (f) matches
      tagged Byte 8'b0101_????: $write("wild ");
      default: $write("? ");
    endcase
    case (f) matches
      tagged Byte 8'b0101_????: $write("? ");
      tagged Byte 8'h5a: $write("literal ");
      default: $write("? ");
    endcase
    f = tagged Fields '{4'hc, 2'd1};
    case (f) matches
      tagged Fields '{op: 4'hc, k: .k}: $display("fields %0d", k);
      default: $display("?");
    endcase

    b = '{l: tagged Valid 3, f: tagged None, q: '{1, 2}};
    if (b matches '{l: tagged Valid .v, f: tagged None, q: .q}) $display("both %0d %0d", v, q[1]);
    $display("then %0d, otherwise %0d", m matches tagged Valid .n ? n : -1,
             l matches tagged Valid .n &&& n > 0 ? n : -1);
    if (m matches tagged Valid .n &&& n > 40) begin
      #1 $display("later %0d", n);
    end
    f = 'x;
    case (f) matches
      tagged None: $display("?");
      tagged Byte .*: $display("?");
      tagged Fields .*: $display("?");
      default: $display("unknown");
    endcase
    $display("%0d %0d", type(l) == type(m), type(l) == type(f));
    unique case (m) matches
      tagged Valid 42: $display("one");
      tagged Byte .*: $display("?");
      default: $display("?");
    endcase
    l = tagged Invalid;
    $write("%p %p ", l, m);
    l = tagged Record '{1.5, "yo"};
    $display("%p", l);
    f = tagged None;
    $write("%p ", f);
    f = tagged Fields '{4'hc, 2'd1};
    $write("%p ", f);
    f = 'x;
    $display("%p", f);
  end
endmodule
