// A block or task of another instance is disabled by its hierarchical name (9.6.2, 23.6): of several instances of a module only the
// one that is named, also where the module is inside of a generate block or an array.
// RULE: svx.disable, sim.disable
// OUT: blocks end at 15 3 15 15 15
// OUT: tasks end at 20 20 20 20 5

module child;
  int block_ends, task_ends;
  task work;
    #20;
  endtask
  initial begin
    begin : waiting
      #15;
    end
    block_ends = $time;
  end
  initial begin
    work;
    task_ends = $time;
  end
endmodule

module other;
  initial #3 disable top.g[1].c.waiting;
  initial #5 disable top.a[1].work;
endmodule

module top;
  for (genvar i = 0; i < 3; i++) begin : g
    child c();
  end
  child a[0:1]();
  other o();
  initial begin
    #30;
    $display("blocks end at %0d %0d %0d %0d %0d", g[0].c.block_ends, g[1].c.block_ends, g[2].c.block_ends,
             a[0].block_ends, a[1].block_ends);
    $display("tasks end at %0d %0d %0d %0d %0d", g[0].c.task_ends, g[1].c.task_ends, g[2].c.task_ends, a[0].task_ends,
             a[1].task_ends);
  end
endmodule
