// A block that is disabled from inside ends in all threads that execute it, also in those of one fork that is executed again (9.6.2).
// RULE: svx.scope, svx.disable
// OUT: branch 0 at 10
// OUT: branch 1 at 20
// OUT: n 1 at 20
// OUT: task 0
// OUT: task 0 leaves at 100
// OUT: task 1
// OUT: task 1 leaves at 101
// OUT: task 2 leaves at 102
// OUT: task 3 leaves at 102

module top;
  int n;
  initial begin
    for (int i = 0; i < 4; i++)
      fork
        automatic int k = i;
        begin : work
          #(10 * (k + 1));
          $display("branch %0d at %0d", k, $time);
          if (k == 1) disable work;
          n++;
        end
      join_none
    wait fork;
    $display("n %0d at %0d", n, $time);
  end
  task automatic t(int k);
    begin : inner
      #(100 + k);
      if (k == 2) disable inner;
      $display("task %0d", k);
    end
    $display("task %0d leaves at %0d", k, $time);
  endtask
  initial begin
    for (int i = 0; i < 4; i++) begin
      automatic int k = i;
      fork t(k); join_none
    end
  end
endmodule
