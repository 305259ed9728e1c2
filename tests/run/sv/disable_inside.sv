// A task that several threads execute ends in all of them when one disables it from inside, and so does a block in it (9.6.2).
// RULE: svx.disable, svx.scope
// OUT: task ends at 30 30
// OUT: block ends at 12 12, tasks at 13 13
// OUT: alone ends at 4 5

module top;
  int ends[0:1], block_ends[0:1], task_ends[0:1], alone[0:1];

  task automatic work(int who);
    repeat (10) begin
      #10;
      if (who == 0 && $time == 30) disable work;
    end
  endtask

  task automatic part(int who);
    begin : inner
      #(10 + 2 * who);
      if (who == 1) disable inner;
      #10;
    end
    block_ends[who] = $time;
    #1;
  endtask

  // Executed by one thread only.
  task automatic once(int steps);
    repeat (10) begin
      #1;
      if ($time == steps) disable once;
    end
  endtask

  for (genvar i = 0; i < 2; i++) begin : g
    initial begin
      work(i);
      ends[i] = $time;
    end
    initial begin
      part(i);
      task_ends[i] = $time;
    end
  end
  initial begin
    once(4);
    alone[0] = $time;
    once(5);
    alone[1] = $time;
  end

  initial begin
    #50;
    $display("task ends at %0d %0d", ends[0], ends[1]);
    $display("block ends at %0d %0d, tasks at %0d %0d", block_ends[0], block_ends[1], task_ends[0], task_ends[1]);
    $display("alone ends at %0d %0d", alone[0], alone[1]);
  end
endmodule
