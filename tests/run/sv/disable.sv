// `disable` ends a block with all threads that it has made, also from inside (9.6.2); a block that is a thread of its own can
// be left for any place around it.
// RULE: svx.scope
// RULE: svx.disable
// OUT: turn 0 sum 0
// OUT: sum 2
// OUT: end of block 0
// OUT: behind block 0
// OUT: behind block 2
// OUT: first 01 01 01 01
// OUT: later 01 01 11 01
module disable_blocks;
  int sum;
  logic [1:0] named_fork, enclosing, ended, child;

  task automatic run(input int k);
    begin : block
      fork #10 $display("never %0d", k); join_none
      #1;
      if (k == 1) return;
      if (k == 2) disable block;
      $display("end of block %0d", k);
    end
    $display("behind block %0d", k);
  endtask

  initial begin
    for (int i = 0; i < 4; i++) begin : body
      fork #3 sum = sum + 1; join_none
      if (i == 2) continue;
      if (i == 3) break;
      #1 if (i == 1) disable body;
      $display("turn %0d sum %0d", i, sum);
    end
    #4 $display("sum %0d", sum);
    run(0); run(1); run(2);
    #10 named_fork = 0; enclosing = 0; ended = 0; child = 0;
    fork
      begin
        fork : detached
          #1 named_fork[0] = 1;
          #3 named_fork[1] = 1;
        join_any
        disable detached;
      end
      begin : from_inside
        fork
          #1 enclosing[0] = 1;
          #3 enclosing[1] = 1;
        join_any
        disable from_inside;
      end
      begin
        fork
          #1 ended[0] = 1;
          #3 ended[1] = 1;
        join_any
      end
      begin : by_a_child
        fork
          begin #1 child[0] = 1; disable by_a_child; end
          #3 child[1] = 1;
        join
        $display("not here");
      end
    join
    #1 $display("first %b %b %b %b", named_fork, enclosing, ended, child);
    #5 $display("later %b %b %b %b", named_fork, enclosing, ended, child);
  end
endmodule
