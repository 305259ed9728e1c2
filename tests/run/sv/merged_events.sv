// Events that are assigned (15.5.5): two names of one event; null, which nobody comes to; who waited before goes on waiting for the
// event that it was.
// RULE: svx.trigger, svx.triggered
// OUT: b at 2
// OUT: b at 3
// OUT: 1 0 1 1
// OUT: triggered 1 1
// OUT: null 1 0 1
// OUT: by a task at 7
// OUT: the old one at 8
// OUT: local at 9
module top;
  event a, b, c, d;
  event none = null;
  event alias_of_b = b;

  task automatic trigger;
    ->c;
  endtask

  function automatic bit same();
    return c == b;
  endfunction

  initial repeat (2) @(b) $display("b at %0t", $time);
  initial @(a) $display("never, but for the event that a was");
  initial begin
    #1 a = b;
    #1 ->a;
    #1 ->alias_of_b;
    #1 $display("%b %b %b %b", a == b, a != alias_of_b, none == null, a == alias_of_b);
    ->a;
    $display("triggered %b %b", a.triggered, b.triggered);
    a = null;
    ->a;
    $display("null %b %b %b", a == null, b == null, a != b);
    c = b;
    if (!same()) $display("c is not b");
    #1;
    fork
      @(b) $display("by a task at %0t", $time);
    join_none
    #2 trigger;
    fork
      @(c) $display("the old one at %0t", $time);
    join_none
    #0 c = d;
    ->c;
    #1 ->b;
    begin
      automatic event here = d;
      automatic event there;
      there = here;
      fork
        @(d) $display("local at %0t", $time);
      join_none
      #1 ->there;
    end
  end
endmodule
