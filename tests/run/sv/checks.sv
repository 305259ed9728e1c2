// OUT: 2 differ
// OUT: one
// OUT: Warning: checks.sv:25: checks at 4: several conditions of this unique if are true
// OUT: odd
// OUT: Warning: checks.sv:22: checks at 5: no item of this case matches
// OUT: in order
// OUT: out of order
// OUT: Error: checks.sv:54: checks at 10: final
// OUT: pass
// OUT: covered
module checks;
  logic a = 0, b = 0, c;
  logic [1:0] s = 0;
  event e1, e2, e3;

  always_comb begin
    c = a ^ b;
    assert #0 (a == b) else $display("%0t differ", $time);
  end

  always @(s) begin
    unique case (s)
      0, 1: ;
    endcase
    unique if (s == 1) $display("one");
    else if (s[0]) $display("odd");
    priority case (1'b1)
      s[0]: ;
      s[1]: ;
    endcase
    unique0 case (s)
      2: ;
    endcase
  end

  initial begin
    // Both change in one time step: at its end they are equal.
    #1 a = 1;
    b = 1;
    #1 a = 0;
    #1 b = 0;
    #1 s = 1;
    #1 s = 3;
    fork
      wait_order(e1, e2, e3) $display("in order"); else $display("not in order");
    join_none
    #1 ->e1;
    #1 ->e2;
    ->e3;
    #1 fork
      wait_order(e1, e2) $display("in order"); else $display("out of order");
    join_none
    #1 ->e2;
    #1 assert final (a == 1) else $error("final");
    #1 assert (a == 0) $display("pass"); else $display("fail");
    cover (a == 0) $display("covered");
    $finish(0);
  end
endmodule
